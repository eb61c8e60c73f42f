import Records
import Testing

@testable import Relations

@Suite("The relations of a run") struct RelationSetTests {
    private let crm = [
        SeenTable(name: "Account", columns: ["Id", "Name", "OwnerId", "ParentId"], isSalesforce: true),
        SeenTable(
            name: "Contact", columns: ["Id", "AccountId", "Loan__c"], isSalesforce: true, idColumns: ["Loan__c"]),
        SeenTable(name: "Task", columns: ["Id", "WhatId", "AccountId"], isSalesforce: true),
    ]

    private func text(_ relation: Relation) -> String {
        let parent = relation.parent.map { "\($0)(\(relation.parentColumns.joined(separator: ",")))" } ?? "any"
        return
            "\(relation.child).\(relation.childColumns.joined(separator: ",")) -> \(parent) \(relation.onDrop.rawValue)"
    }

    private func policy(
        _ child: String, _ columns: String..., to parent: String?, keyed parentColumns: [String] = [],
        _ onDrop: Relation.OnDrop
    ) -> Relation {
        Relation(
            child: child, childColumns: columns, parent: parent, parentColumns: parentColumns, onDrop: onDrop,
            origin: .policy)
    }

    @Test("an export's relations are known, in one space, and those of tables that are not there are left out")
    func salesforce() {
        let set = RelationSet(tables: crm)
        #expect(
            set.relations.map(text) == [
                "Account.OwnerId -> any keep", "Account.ParentId -> Account(Id) keep",
                "Contact.AccountId -> Account(Id) cascade", "Contact.Loan__c -> any hold",
                "Task.WhatId -> any cascade-when-all", "Task.AccountId -> Account(Id) hold",
            ])
        #expect(set.spaces.allSatisfy { $0 == RelationSet.salesforceSpace } && set.notes.isEmpty)
        let plan = set.plan(for: Schema(table: "Contact", columns: ["Loan__c", "Id", "Extra"]))
        #expect(plan.keys == [.init(space: 0, columns: [1])])
        #expect(plan.references == [.init(relation: 3, space: 0, columns: [0])])
    }

    private let shop = [
        TableDeclaration(
            table: "customers", columns: [.init(name: "id", type: "int"), .init(name: "code", type: "text")],
            primaryKey: ["id"]),
        TableDeclaration(
            table: "lines", primaryKey: ["order_id", "no"],
            foreignKeys: [
                .init(columns: ["customer"], table: "customers", parentColumns: [], onDelete: .cascade),
                .init(columns: ["code"], table: "CUSTOMERS", parentColumns: ["Code"], onDelete: .setNull),
            ]),
        TableDeclaration(
            table: "parcels",
            foreignKeys: [
                .init(columns: ["no", "ord"], table: "lines", parentColumns: ["no", "order_id"], onDelete: .restrict),
                .init(columns: ["gone"], table: "elsewhere", parentColumns: [], onDelete: .cascade),
            ]),
    ]
    private let shopTables = [
        SeenTable(name: "customers", columns: ["id", "code"]),
        SeenTable(name: "lines", columns: ["order_id", "no", "customer", "code"]),
        SeenTable(name: "parcels", columns: ["no", "ord", "gone", "again"]),
    ]

    @Test("foreign keys have a space for each key of the parent, whose columns they are in the order of")
    func foreignKeys() {
        let set = RelationSet(
            tables: shopTables, declared: shop, policy: [policy("parcels", "ord", "again", to: "lines", .keep)])
        #expect(
            set.relations.map(text) == [
                "lines.customer -> customers(id) cascade", "lines.code -> customers(code) hold",
                "parcels.ord,no -> lines(order_id,no) hold", "parcels.ord,again -> lines(order_id,no) keep",
            ])
        #expect(set.spaces == [1, 2, 3, 3])
        #expect(
            set.plan(for: Schema(table: "customers", columns: ["code", "id"])).keys == [
                .init(space: 1, columns: [1]), .init(space: 2, columns: [0]),
            ])
        let lines = set.plan(for: Schema(table: "lines", columns: ["no", "order_id"]))
        #expect(lines.keys == [.init(space: 3, columns: [1, 0])] && lines.references.isEmpty)
        #expect(set.plan(for: Schema(table: "other", columns: ["id"])).isEmpty && set.notes.isEmpty)
    }

    @Test("what a database does on delete", arguments: TableDeclaration.ForeignKey.OnDelete.allCases)
    func onDelete(action: TableDeclaration.ForeignKey.OnDelete) {
        #expect(Relation.OnDrop(action) == (action == .cascade ? .cascade : .hold))
    }

    @Test("the policy overrides what dumps and exports say, whatever the letter case")
    func overrides() {
        let set = RelationSet(
            tables: crm + shopTables, declared: shop,
            policy: [
                policy("contact", "accountid", to: "ACCOUNT", .fail),
                policy("lines", "Customer", to: "customers", .keep),
                policy("contact", "accountid", to: "Account", .keep),
                policy("Task", "AccountId", to: nil, .cascade),
                policy("lines", "order_id", to: "Account", .cascade),
            ])
        let all = set.relations.map(text)
        #expect(all.contains("Contact.AccountId -> Account(Id) keep") && all.contains("Task.AccountId -> any cascade"))
        #expect(all.contains("lines.customer -> customers(id) keep"))
        #expect(!all.contains { $0.hasPrefix("Task.AccountId -> Account") || $0.hasSuffix("fail") })
        #expect(all.firstIndex(of: "lines.order_id -> Account(Id) cascade").map { set.spaces[$0] } == 0)
        #expect(set.notes.isEmpty)
    }

    @Test("a relation that cannot be used is a note")
    func notes() {
        let nameless = [SeenTable(name: "a", columns: ["x"]), SeenTable(name: "b", columns: ["y", "id"])]
        let set = RelationSet(
            tables: nameless,
            policy: [
                policy("no\u{1b}[2J\n", "x", to: "a", .hold), policy("b", "y", to: "none", .hold),
                policy("b", "z", to: "a", keyed: ["x"], .hold), policy("b", "y", to: "a", keyed: ["q"], .hold),
                policy("b", "y", to: "a", .hold), policy("b", "y", "id", to: "a", keyed: ["x"], .hold),
                policy("b", "y", to: nil, .hold), policy("b", to: "a", keyed: [], .hold),
            ])
        #expect(set.relations.isEmpty)
        #expect(
            set.notes.map(\.reason) == [
                .noChild, .noParent, .noChildColumn("z"), .noParentColumn("q"), .noKey,
                .columnCounts(child: 2, parent: 1), .noAnyParent, .noKey,
            ])
        #expect(set.notes.allSatisfy { !$0.description.contains { $0.isNewline || $0 == "\u{1b}" } })
    }

    @Test("one parent's rule beside that for any parent stays, with a note")
    func besidesAny() {
        let set = RelationSet(tables: crm, policy: [policy("Task", "WhatId", to: "Account", .keep)])
        #expect(set.relations.map(text).filter { $0.hasPrefix("Task.WhatId") }.count == 2)
        #expect(set.notes.map(\.reason) == [.besidesAny])
    }

    @Test("tables that differ in letter case alone are two, and parts of one table are one")
    func names() {
        let set = RelationSet(
            tables: [
                SeenTable(name: "T", columns: ["id"]), SeenTable(name: "t", columns: ["id"]),
                SeenTable(name: "t", columns: ["ref"]),
            ],
            policy: [policy("t", "ref", to: "T", .hold), policy("t", "ref", to: "t", .hold)])
        #expect(set.relations.map(text) == ["t.ref -> T(id) hold", "t.ref -> t(id) hold"])
        #expect(set.spaces == [1, 2])
    }

    @Test("a Salesforce table is referred to by id, whatever its key")
    func otherKey() {
        var tables = crm
        tables[0].primaryKey = ["Name"]
        let set = RelationSet(
            tables: tables, policy: [policy("Contact", "Loan__c", to: "Account", keyed: ["Name"], .cascade)])
        #expect(set.relations.map(text).contains("Contact.AccountId -> Account(Id) cascade"))
        #expect(set.relations.map(text).contains("Contact.Loan__c -> Account(Name) cascade"))
        #expect(Set(set.spaces) == [0, 1])
    }
}
