/// The order in which tables are loaded so that parents come before children, and what has to be loaded after that.
///
/// Where tables refer to each other in a circle no order will do: the fields in `deferred` are left empty at first, and set
/// in a second pass when all records are there.
public struct LoadOrder: Sendable, Equatable {
    /// Columns of a table that hold keys.
    public struct Fields: Sendable, Hashable {
        public let table: String
        public let columns: [String]

        public init(table: String, columns: [String]) {
            self.table = table
            self.columns = columns
        }
    }

    /// All tables, parents first. Of those that could come next, the first by appearance comes.
    public let tables: [String]
    /// The same in groups of tables that refer to each other; most groups are one table.
    public let groups: [[String]]
    /// Fields that refer to the table itself, or to one of its group that comes later.
    public let deferred: [Fields]
    /// Fields that may refer to any table (Salesforce's polymorphic ones): to be set in a second pass where the record comes
    /// later. Tables that have such come as late as they can.
    public let open: [Fields]

    /// - Parameters:
    ///   - tables: by first appearance.
    ///   - relations: those of other tables do not count.
    public init(tables: [String], relations: [Relation]) {
        var names = TableNames()
        var distinct: [String] = []
        for table in tables where names.add(table) == distinct.count { distinct.append(table) }
        let graph = LoadGraph(names: names, relations: relations)
        let order = graph.order()
        self.tables = order.joined().map { distinct[$0] }
        groups = order.map { group in group.map { distinct[$0] } }

        var position = Array(repeating: 0, count: distinct.count)
        for (place, table) in order.joined().enumerated() { position[table] = place }
        func fields(_ links: [LoadGraph.Link]) -> [Fields] {
            var seen: Set<Fields> = []
            return links.sorted { (position[$0.child], $0.relation) < (position[$1.child], $1.relation) }
                .map { Fields(table: distinct[$0.child], columns: relations[$0.relation].childColumns) }
                .filter { seen.insert($0).inserted }
        }
        deferred = fields(graph.links.filter { position[$0.parent] >= position[$0.child] })
        open = fields(graph.open)
    }
}

/// Tables as numbers, by first appearance, and what they wait for.
private struct LoadGraph {
    struct Link {
        let child: Int
        let parent: Int
        /// Its place among the relations.
        let relation: Int
    }

    private(set) var links: [Link] = []
    /// Relations to any table; the parent is the child.
    private(set) var open: [Link] = []
    private let count: Int

    init(names: TableNames, relations: [Relation]) {
        count = names.count
        for (at, relation) in relations.enumerated() {
            guard let child = names.number(of: relation.child) else { continue }
            let known = relation.childColumns.count == 1 ? relation.childColumns.first : nil
            if let parents = relation.parent.map({ [$0] }) ?? known.flatMap(SalesforceRelations.parents) {
                for parent in parents {
                    guard let parent = names.number(of: parent) else { continue }
                    links.append(Link(child: child, parent: parent, relation: at))
                }
            } else {
                open.append(Link(child: child, parent: child, relation: at))
            }
        }
    }

    /// A table that may come: whoever has fewest to wait for, tables with open fields last, else by appearance.
    private struct Turn: Comparable {
        let waiting: Int
        let isOpen: Bool
        let first: Int
        let number: Int

        static func < (a: Turn, b: Turn) -> Bool {
            (a.waiting, a.isOpen ? 1 : 0, a.first) < (b.waiting, b.isOpen ? 1 : 0, b.first)
        }
    }

    /// The groups in order, and the tables within each.
    func order() -> [[Int]] {
        var parents = Array(repeating: [Int](), count: count)
        var children = parents
        for link in links where link.child != link.parent {
            parents[link.child].append(link.parent)
            children[link.parent].append(link.child)
        }
        let strong = StrongComponents(successors: parents)
        var members = Array(repeating: [Int](), count: strong.count)
        for table in 0..<count { members[strong.component[table]].append(table) }
        var isOpen = Array(repeating: false, count: count)
        for link in open { isOpen[link.child] = true }

        var waiting = Array(repeating: 0, count: strong.count)
        for table in 0..<count {
            let own = strong.component[table]
            waiting[own] += parents[table].count { strong.component[$0] != own }
        }
        var ready = MinHeap<Turn>()
        func turn(_ group: Int) -> Turn {
            Turn(
                waiting: 0, isOpen: members[group].contains { isOpen[$0] }, first: members[group].first ?? 0,
                number: group)
        }
        for group in 0..<strong.count where waiting[group] == 0 { ready.add(turn(group)) }
        var result: [[Int]] = []
        while let group = ready.takeFirst()?.number {
            result.append(within(members[group], parents, children, isOpen) { strong.component[$0] == group })
            for child in members[group].lazy.flatMap({ children[$0] }) where strong.component[child] != group {
                let other = strong.component[child]
                waiting[other] -= 1
                if waiting[other] == 0 { ready.add(turn(other)) }
            }
        }
        return result
    }

    /// The tables of one group: next is always one that refers to fewest that have not come yet.
    private func within(
        _ members: [Int], _ parents: [[Int]], _ children: [[Int]], _ isOpen: [Bool], isMember: (Int) -> Bool
    ) -> [Int] {
        guard members.count > 1 else { return members }
        var waiting = Dictionary(uniqueKeysWithValues: members.map { ($0, parents[$0].count(where: isMember)) })
        var turns = MinHeap<Turn>()
        func add(_ table: Int) {
            guard let count = waiting[table] else { return }
            turns.add(Turn(waiting: count, isOpen: isOpen[table], first: table, number: table))
        }
        members.forEach(add)
        var result: [Int] = []
        while let turn = turns.takeFirst() {
            // An older entry of a table that has come, or waits for less by now, is passed over.
            guard waiting[turn.number] == turn.waiting else { continue }
            waiting[turn.number] = nil
            result.append(turn.number)
            for child in children[turn.number] {
                guard let count = waiting[child] else { continue }
                waiting[child] = count - 1
                add(child)
            }
        }
        return result
    }
}
