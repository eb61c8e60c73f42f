import Testing

@testable import Relations

@Suite("The order in which related tables are loaded") struct LoadRelationOrderTests {
    private func relation(_ child: String, _ column: String, _ parent: String?) -> Relation {
        Relation(child: child, childColumns: [column], parent: parent, onDrop: .hold, origin: .foreignKey)
    }

    @Test("parents come first, ties by appearance")
    func plain() {
        let order = LoadOrder(
            tables: ["lines", "orders", "b", "customers", "a", "orders"],
            relations: [
                relation("lines", "order", "orders"), relation("orders", "customer", "customers"),
                relation("lines", "gone", "nowhere"), relation("nobody", "x", "a"),
            ])
        #expect(order.tables == ["b", "customers", "orders", "lines", "a"])
        #expect(order.groups.count == 5 && order.deferred.isEmpty && order.open.isEmpty)
    }

    @Test("a circle is broken where least is put off, and references to the table itself are put off")
    func circles() {
        let order = LoadOrder(
            tables: ["Account", "Contact", "User"],
            relations: [
                relation("Account", "OwnerId", nil), relation("Account", "ParentId", "Account"),
                relation("Account", "Main__c", "Contact"), relation("Contact", "AccountId", "Account"),
                relation("Contact", "OwnerId", nil), relation("User", "ContactId", "Contact"),
            ])
        #expect(order.groups == [["Account", "User", "Contact"]] || order.groups == [["User", "Account", "Contact"]])
        #expect(order.deferred.contains(.init(table: "Account", columns: ["ParentId"])))
        #expect(order.deferred.contains(.init(table: "User", columns: ["ContactId"])))
        #expect(order.open.isEmpty)
    }

    @Test("tables with references to anything come last, and these are said to be open")
    func open() {
        let order = LoadOrder(
            tables: ["Task", "Note", "Lead", "Account"],
            relations: [relation("Task", "WhatId", nil), relation("Note", "ParentId", nil)])
        #expect(order.tables == ["Lead", "Account", "Task", "Note"])
        #expect(order.open.map(\.table) == ["Task", "Note"] && order.deferred.isEmpty)
    }

    @Test("a path of thirty thousand tables, and a ring of them")
    func deep() {
        let count = 30_000
        let tables = (0..<count).map { "t\($0)" }
        var relations = (1..<count).map { relation("t\($0 - 1)", "x", "t\($0)") }
        #expect(LoadOrder(tables: tables, relations: relations).tables == tables.reversed())
        relations.append(relation("t\(count - 1)", "x", "t0"))
        let ring = LoadOrder(tables: tables, relations: relations)
        #expect(ring.groups.count == 1 && ring.tables.count == count && ring.deferred.count == 1)
    }

    @Test("what holds for any graph holds, against brute force", arguments: 0..<60)
    func properties(seed: Int) {
        var random = Seeded(seed + 1)
        let count = Int.random(in: 1...9, using: &random)
        let tables = (0..<count).map { "t\($0)" }.shuffled(using: &random)
        let relations = (0..<Int.random(in: 0...(2 * count), using: &random)).map { at in
            relation(
                "t\(Int.random(in: 0..<count, using: &random))", "c\(at)",
                Int.random(in: 0..<8, using: &random) == 0 ? nil : "t\(Int.random(in: 0..<count, using: &random))")
        }
        let order = LoadOrder(tables: tables, relations: relations)
        #expect(order.tables.sorted() == tables.sorted() && order.groups.flatMap { $0 } == order.tables)

        // Who leads to whom, by Warshall.
        var leads = Set(relations.compactMap { one in one.parent.map { [one.child, $0] } })
        for middle in tables {
            for start in tables where leads.contains([start, middle]) {
                for end in tables where leads.contains([middle, end]) { leads.insert([start, end]) }
            }
        }
        let group = Dictionary(
            uniqueKeysWithValues: order.groups.enumerated().flatMap { at, all in all.map { ($0, at) } })
        for a in tables {
            for b in tables where a != b {
                #expect((group[a] == group[b]) == (leads.contains([a, b]) && leads.contains([b, a])))
            }
        }
        var deferred = Set<LoadOrder.Fields>()
        for one in relations {
            guard let parent = one.parent, let child = order.tables.firstIndex(of: one.child),
                let place = order.tables.firstIndex(of: parent)
            else { continue }
            guard place >= child else { continue }
            #expect(group[one.child] == group[parent])
            deferred.insert(.init(table: one.child, columns: one.childColumns))
        }
        #expect(Set(order.deferred) == deferred && order.deferred.count == deferred.count)

        // Of the groups that could come next, the right one came.
        let open = Set(order.open.map(\.table))
        func rank(_ all: [String]) -> [Int] {
            [all.contains { open.contains($0) } ? 1 : 0, all.compactMap { tables.firstIndex(of: $0) }.min() ?? 0]
        }
        for (at, chosen) in order.groups.enumerated() {
            let done = Set(order.groups[..<at].joined())
            let ready = order.groups[at...].filter { all in
                all.allSatisfy { table in
                    relations.allSatisfy { one in
                        one.child != table || one.parent.map { done.contains($0) || all.contains($0) } ?? true
                    }
                }
            }
            #expect(ready.min { rank($0).lexicographicallyPrecedes(rank($1)) } == chosen)
        }
        #expect(LoadOrder(tables: tables, relations: relations) == order)
    }
}
