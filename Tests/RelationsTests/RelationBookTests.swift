import Records
import Testing

@testable import Relations

@Suite("The relations of a run") struct RelationBookTests {
    private func text(_ relation: Relation) -> String {
        let columns =
            relation.parentColumns.isEmpty ? "" : "(" + relation.parentColumns.joined(separator: ",") + ")"
        return
            "\(relation.child).\(relation.childColumns.joined(separator: ",")) -> \(relation.parent ?? "any")\(columns) \(relation.onDrop.rawValue)"
    }

    private func policy(
        _ child: String, _ columns: String..., to parent: String?, keyed parentColumns: [String] = [],
        _ onDrop: Relation.OnDrop
    ) -> Relation {
        Relation(
            child: child, childColumns: columns, parent: parent, parentColumns: parentColumns, onDrop: onDrop,
            origin: .policy)
    }

    /// Reads a table's first records: each column `text` says what its values are like.
    @discardableResult
    private func read(
        _ table: String, _ columns: [String], into book: RelationBook, declared: [TableDeclaration] = [],
        key: [String] = [], values: [String: [String]] = [:]
    ) throws -> TableRelations {
        let rows = (0..<6).map { row in
            columns.map { column in
                values[column].map { $0[row % $0.count] } ?? (column == "Id" ? Self.id(row) : "x\(row)")
            }
        }
        let batch = try #require(try batches(table, columns: columns, rows).first)
        let declaration = declared.first { $0.table == table }
        let schema = Schema(table: table, columns: columns, primaryKey: declaration?.primaryKey ?? [])
        return book.relations(
            of: schema, declared: declaration,
            keyColumns: (key.isEmpty ? schema.primaryKey : key).compactMap(schema.column(named:)), sample: batch)
    }

    private static func id(_ row: Int) -> String { "0015g00000AbCd\(row)" }
    private static let ids = (0..<6).map(id)

    @Test("tables beyond 65,536 have numbers and relations of their own, and none is taken for another")
    func manyTables() throws {
        let book = RelationBook(policy: [], declared: [])
        let rows = try #require(try batches("t", columns: ["id", "customer"], [["1", "2"]]).first)
        for number in 0..<65_530 {
            let table = book.relations(
                of: Schema(table: "t\(number)", columns: ["x"]), declared: nil, keyColumns: [], sample: rows)
            try #require(table.table == UInt32(number))
        }
        var spaces: Set<KeySpace> = []
        for tenant in 0..<20 {
            let parent = TableDeclaration(
                table: "t\(tenant).customers", columns: [.init(name: "id", type: "int")], primaryKey: ["id"])
            let child = TableDeclaration(
                table: "t\(tenant).orders", columns: ["id", "customer"].map { .init(name: $0, type: "int") },
                foreignKeys: [
                    .init(columns: ["customer"], table: parent.table, parentColumns: ["id"], onDelete: .noAction)
                ])
            book.declare([parent, child])
            let keys = book.relations(of: parent.schema, declared: parent, keyColumns: [0], sample: rows)
            let found = book.relations(of: child.schema, declared: child, keyColumns: [0], sample: rows)
            #expect(keys.table == UInt32(65_530 + 2 * tenant) && found.table == keys.table + 1)
            let reference = try #require(found.references.first)
            #expect(found.references.count == 1 && reference.relation == UInt32(tenant))
            #expect(keys.keys.contains { $0.space == reference.space && $0.columns == [0] })
            spaces.insert(reference.space)
        }
        #expect(spaces.count == 20 && book.tables.count == 65_570 && !book.isFull)
        #expect(book.relations.map(\.child) == (0..<20).map { "t\($0).orders" })
    }

    /// Account, Contact and Task, in an order in which children may come first.
    private func crm(_ policy: [Relation] = [], order: [String] = ["Account", "Contact", "Task"]) throws -> RelationBook
    {
        let book = RelationBook(policy: policy, declared: [])
        for table in order {
            switch table {
            case "Account": try read("Account", ["Id", "Name", "OwnerId", "ParentId"], into: book, key: ["Name"])
            case "Contact":
                try read(
                    "Contact", ["Id", "AccountId", "Loan__c", "Note__c"], into: book,
                    values: ["AccountId": Self.ids, "Loan__c": Self.ids])
            default: try read("Task", ["Id", "WhatId", "AccountId"], into: book, values: ["WhatId": Self.ids])
            }
        }
        return book
    }

    @Test("an export's relations are known, in one space, whichever table comes first", arguments: [true, false])
    func salesforce(isForward: Bool) throws {
        let tables = ["Account", "Contact", "Task"]
        let book = try crm(order: isForward ? tables : tables.reversed())
        #expect(
            Set(book.relations.map(text)) == [
                "Account.OwnerId -> any keep", "Account.ParentId -> Account keep",
                "Contact.AccountId -> Account cascade", "Contact.Loan__c -> any hold",
                "Task.WhatId -> any cascade-when-all", "Task.AccountId -> Account hold",
            ])
        let contact = try read(
            "Contact", ["Loan__c", "Id", "Extra"], into: book, values: ["Loan__c": Self.ids])
        #expect(contact.keys == [.init(space: KeySpace.salesforce, columns: [1], comparisons: [])])
        #expect(contact.references.map(\.columns) == [[0]])
        #expect(contact.references.allSatisfy { $0.space == KeySpace.salesforce })
        #expect(book.notes.isEmpty)
    }

    @Test("a custom column that is empty so far may hold ids further on")
    func emptyColumn() throws {
        let book = RelationBook(policy: [], declared: [])
        try read("Loan__c", ["Id", "Borrower__c", "Text__c"], into: book, values: ["Borrower__c": [""]])
        #expect(book.relations.map(text) == ["Loan__c.Borrower__c -> any hold"])
    }

    private let shop = [
        TableDeclaration(
            table: "customers", columns: [.init(name: "id", type: "int"), .init(name: "code", type: "text")],
            primaryKey: ["id"]),
        TableDeclaration(
            table: "lines", primaryKey: ["order_id", "no"],
            foreignKeys: [
                .init(columns: ["customer"], table: "customers", parentColumns: ["id"], onDelete: .cascade),
                .init(columns: ["code"], table: "CUSTOMERS", parentColumns: ["Code"], onDelete: .setNull),
            ]),
        TableDeclaration(
            table: "parcels",
            foreignKeys: [
                .init(columns: ["no", "ord"], table: "lines", parentColumns: ["no", "order_id"], onDelete: .restrict),
                .init(columns: ["gone"], table: "elsewhere", parentColumns: [], onDelete: .cascade),
            ]),
    ]

    private func read(shop book: RelationBook) throws -> [TableRelations] {
        [
            try read("customers", ["code", "id"], into: book, declared: shop),
            try read("lines", ["no", "order_id", "customer", "code"], into: book, declared: shop),
            try read("parcels", ["no", "ord", "gone", "again"], into: book, declared: shop),
        ]
    }

    @Test("foreign keys have a space for each key of the parent, in the order that the child has it in")
    func foreignKeys() throws {
        let book = RelationBook(
            policy: [policy("parcels", "ord", "again", to: "lines", .keep)], declared: shop)
        let tables = try read(shop: book)
        #expect(
            book.relations.map(text) == [
                "lines.customer -> customers(id) cascade", "lines.code -> CUSTOMERS(Code) hold",
                "parcels.no,ord -> lines(no,order_id) hold", "parcels.gone -> elsewhere cascade",
                "parcels.ord,again -> lines keep",
            ])
        func space(_ relation: Int) -> KeySpace? {
            tables.flatMap(\.references).first { Int($0.relation) == relation }?.space
        }
        let customers = tables[0].keys
        #expect(Set(customers.map(\.columns)) == [[1], [0]])
        #expect(customers.first { $0.columns == [1] }?.space == space(0))
        #expect(customers.first { $0.columns == [0] }?.space == space(1))
        let lines = tables[1].keys
        #expect(lines.first { $0.space == space(2) }?.columns == [0, 1])
        // Its key, as the dump declares it.
        #expect(lines.first { $0.space == space(4) }?.columns == [1, 0])
        #expect(try read("other", ["id"], into: book).isEmpty && book.notes.isEmpty)
        #expect(!book.isSurprised(by: shop))
    }

    @Test("what is said of a partitioned table holds for its partitions at any level; of a partition, for that one")
    func partitions() throws {
        func key(_ table: String, _ column: String) -> TableDeclaration.ForeignKey {
            .init(columns: [column], table: table, parentColumns: ["id"], onDelete: .cascade)
        }
        let declared = [
            TableDeclaration(table: "people", primaryKey: ["id"]),
            TableDeclaration(table: "people_1", primaryKey: ["id"], partitionOf: "people"),
            TableDeclaration(table: "people_2", primaryKey: ["id"], partitionOf: "people"),
            TableDeclaration(table: "people_2_a", primaryKey: ["id"], partitionOf: "people_2"),
            TableDeclaration(table: "visits", foreignKeys: [key("people", "person")]),
            TableDeclaration(table: "visits_1", partitionOf: "visits"),
            TableDeclaration(table: "calls", foreignKeys: [key("people_2", "person")]),
        ]
        func read(_ book: RelationBook) throws -> [String: TableRelations] {
            var found: [String: TableRelations] = [:]
            for table in ["people_1", "people_2_a"] {
                found[table] = try self.read(table, ["id", "name"], into: book, declared: declared)
            }
            for table in ["visits_1", "calls"] {
                found[table] = try self.read(table, ["no", "person", "at"], into: book, declared: declared)
            }
            return found
        }
        let book = RelationBook(policy: [policy("visits", "at", to: "people_2", .keep)], declared: declared)
        let found = try read(book)
        #expect(
            book.relations.map(text) == [
                "visits_1.person -> people(id) cascade", "visits_1.at -> people_2 keep",
                "calls.person -> people_2(id) cascade",
            ])
        let visits = try #require(found["visits_1"]?.references.map(\.space))
        let calls = try #require(found["calls"]?.references.first?.space)
        #expect(found["people_1"]?.keys.map(\.space) == [visits[0]])
        #expect(found["people_2_a"].map { Set($0.keys.map(\.space)) } == [visits[0], visits[1], calls])
        #expect(book.notes.isEmpty && !book.isSurprised(by: declared))
        let late = RelationBook(policy: [], declared: [])
        _ = try read(late)
        #expect(late.isSurprised(by: declared))
        // Tables that are partitions of each other are no reason to go round.
        let circle = PartitionTree([
            TableDeclaration(table: "a", partitionOf: "b"), TableDeclaration(table: "b", partitionOf: "a"),
        ])
        #expect(circle.ancestors(of: "a") == ["b"])
        let order = LoadOrder(
            tables: ["visits_1", "people_1", "people_2_a"],
            relations: PartitionTree(declared).resolved(
                book.relations, tables: ["visits_1", "people_1", "people_2_a"]))
        #expect(order.tables.last == "visits_1")
    }

    @Test("keys that are declared behind the rows are a surprise; those that are known are none")
    func surprise() throws {
        let late = RelationBook(policy: [], declared: [])
        try read("customers", ["code", "id"], into: late)
        try read("lines", ["no", "order_id", "customer", "code"], into: late)
        #expect(late.isSurprised(by: shop))
        let told = RelationBook(policy: [], declared: shop)
        _ = try read(shop: told)
        #expect(!told.isSurprised(by: shop))
        // A relation of the policy's has the last word anyway.
        let overridden = RelationBook(
            policy: [
                policy("lines", "customer", to: "customers", keyed: ["id"], .keep),
                policy("lines", "code", to: "customers", keyed: ["code"], .keep),
            ], declared: [])
        try read("customers", ["code", "id"], into: overridden)
        try read("lines", ["no", "order_id", "customer", "code"], into: overridden)
        #expect(!overridden.isSurprised(by: shop))
    }

    @Test("what is noted of tables holds beside all that is declared only where that was known")
    func agreement() throws {
        func declarations(_ tables: [TableDeclaration]) -> Declarations {
            var declared = Declarations()
            declared.add(tables, from: "")
            return declared
        }
        let hasher = KeyHasher()
        func noting(_ declared: [TableDeclaration]) throws -> RelationBook {
            let book = RelationBook(policy: [], declared: declared, hasher: hasher)
            book.notesSightings = true
            _ = try read(shop: book)
            return book
        }
        let told = try noting(shop)
        #expect(told.sightings.count == 3 && !told.isFull && told.knowsSpellings(with: shop))
        #expect(told.disagreeing(among: [(told.sightings, declarations(shop))]).isEmpty)
        // Keys were not read by which others refer to the table.
        let late = try noting([])
        #expect(
            late.disagreeing(among: [
                ([], shop.first.map { declarations([$0]) } ?? .init()), (late.sightings, declarations(shop)),
            ]) == [1])
        // A reference was not read.
        var more = shop
        more[1].foreignKeys.append(.init(columns: ["no"], table: "elsewhere", parentColumns: [], onDelete: .cascade))
        #expect(told.disagreeing(among: [(told.sightings, declarations(more))]) == [0])
        // Another table's keys are no matter of these.
        let apart = TableDeclaration(
            table: "notes", foreignKeys: [.init(columns: ["a"], table: "b", parentColumns: ["c"], onDelete: .cascade)])
        #expect(
            told.disagreeing(among: [(told.sightings, declarations(shop)), ([], declarations([apart]))]).isEmpty)
        // Spaces have the same numbers whatever comes first, under one seed.
        let other = RelationBook(policy: [], declared: [apart] + shop.reversed(), hasher: hasher)
        for sighting in told.sightings.reversed() { #expect(other.see(sighting) != nil) }
        #expect(RelationBook(policy: [], declared: shop).see(told.sightings[0]) == nil)
        #expect(!told.knowsSpellings(with: shop + [TableDeclaration(table: "Customers")]))
    }

    @Test("what a database does on delete", arguments: TableDeclaration.ForeignKey.OnDelete.allCases)
    func onDelete(action: TableDeclaration.ForeignKey.OnDelete) {
        #expect(Relation.OnDrop(action) == (action == .cascade ? .cascade : .hold))
    }

    @Test("the policy overrides what dumps and exports say, whatever the letter case")
    func overrides() throws {
        let rules = [
            policy("contact", "accountid", to: "ACCOUNT", .fail), policy("lines", "Customer", to: "customers", .keep),
            policy("contact", "accountid", to: "Account", .keep), policy("Task", "AccountId", to: nil, .cascade),
            policy("contact", "loan__c", to: "Account", .keep),
        ]
        let exported = try crm(rules).relations.map(text)
        #expect(exported.contains("Contact.AccountId -> Account keep"))
        #expect(exported.contains("Task.AccountId -> any cascade"))
        // Also where one parent is named and any was meant.
        #expect(exported.contains("Contact.Loan__c -> Account keep"))
        #expect(
            !exported.contains {
                $0.hasPrefix("Task.AccountId -> Account") || $0.hasSuffix("fail") || $0.hasSuffix("Loan__c -> any hold")
            })
        let book = RelationBook(policy: rules, declared: shop)
        _ = try read(shop: book)
        #expect(book.relations.map(text).contains("lines.customer -> customers keep"))
        #expect(!book.relations.map(text).contains { $0.hasPrefix("lines.customer") && $0.hasSuffix("cascade") })
    }

    @Test("two foreign keys of one column are two relations")
    func twoParents() throws {
        let declared = [
            TableDeclaration(table: "a", primaryKey: ["id"]), TableDeclaration(table: "b", primaryKey: ["id"]),
            TableDeclaration(
                table: "c",
                foreignKeys: [
                    .init(columns: ["id"], table: "a", parentColumns: ["id"], onDelete: .cascade),
                    .init(columns: ["id"], table: "b", parentColumns: ["id"], onDelete: .restrict),
                ]),
        ]
        let book = RelationBook(policy: [], declared: declared)
        let child = try read("c", ["id"], into: book, declared: declared)
        #expect(book.relations.map(text) == ["c.id -> a(id) cascade", "c.id -> b(id) hold"])
        #expect(Set(child.references.map(\.space)).count == 2)
    }

    @Test("a relation of the policy's that cannot be used is a note")
    func notes() throws {
        let book = RelationBook(
            policy: [
                policy("no\u{1b}[2J\n", "x", to: "a", .hold), policy("b", "y", to: "none", .hold),
                policy("b", "z", to: "a", keyed: ["x"], .hold), policy("b", "y", to: "a", keyed: ["q"], .hold),
                policy("b", "y", to: "a", .hold), policy("b", "y", "id", to: "a", keyed: ["x"], .hold),
                policy("b", "y", to: nil, .hold),
            ], declared: [])
        try read("a", ["x"], into: book)
        try read("b", ["y", "id"], into: book)
        #expect(
            book.notes.map(\.reason) == [
                .noChild, .noParent, .noChildColumn("z"), .noParentColumn("q"), .noKey,
                .columnCounts(child: 2, parent: 1), .noAnyParent,
            ])
        #expect(book.notes.allSatisfy { !$0.description.contains { $0.isNewline || $0 == "\u{1b}" } })
    }

    @Test("tables that differ in letter case alone are two, and parts of one table are one")
    func names() throws {
        let rules = [policy("t", "ref", to: "T", .hold), policy("t", "ref", to: "t", .hold)]
        func run(_ book: RelationBook) throws -> (T: TableRelations, t: TableRelations) {
            let upper = try read("T", ["id"], into: book, key: ["id"])
            _ = try read("t", ["id"], into: book, key: ["id"])
            return (upper, try read("t", ["id", "ref"], into: book, key: ["id"]))
        }
        let first = RelationBook(policy: rules, declared: [])
        _ = try run(first)
        #expect(first.isSurprised(by: []))
        let book = RelationBook(policy: rules, declared: [], names: first.names)
        let (upper, lower) = try run(book)
        #expect(!book.isSurprised(by: []))
        #expect(book.relations.map(text) == ["t.ref -> T hold", "t.ref -> t hold"])
        #expect(lower.references.map(\.space) == [upper.keys[0].space, lower.keys[0].space])
        #expect(upper.keys[0].space != lower.keys[0].space)
        #expect(book.tables == ["T", "t"])
    }

    @Test("names mean the same tables in whatever order these come; what is noted of a table tells which concern it")
    func spellings() throws {
        let tables = ["Note", "CLIENT", "client", "Client", "lines", "LINES", "Elsewhere"]
        for order in [tables, tables.reversed(), tables.sorted(), tables + tables] {
            let spellings = TableSpellings(order)
            #expect(spellings == TableSpellings(tables))
            #expect(
                ["client", "Client", "cLIENT", "NOTE"].map(spellings.canonical) == [
                    "client", "Client", "CLIENT", "note",
                ])
            #expect(spellings.variants(of: ["clienT", "NOTE", "none"]) == ["CLIENT", "Client", "client"])
            #expect(spellings.variants(of: ["note", "elsewhere"]).isEmpty)
        }
        // Its own, those that it refers to, and those that the policy has it refer to; no others.
        let rules = [policy("LINES", "a", to: "CLIENT", .hold), policy("Note", "b", to: "elsewhere", .hold)]
        func variants(_ table: String, _ columns: [String], _ names: [String]) throws -> [String] {
            let book = RelationBook(policy: rules, declared: [], names: names)
            book.notesSightings = true
            try read(table, columns, into: book)
            return book.variants(concerning: book.sightings)
        }
        #expect(try variants("Note", ["b"], tables).isEmpty)
        #expect(try variants("Note", ["b"], tables + ["ELSEWHERE"]) == ["ELSEWHERE", "Elsewhere"])
        #expect(try variants("client", ["c"], tables) == ["CLIENT", "Client", "client"])
        #expect(try variants("lines", ["c"], tables) == ["CLIENT", "Client", "LINES", "client", "lines"])
        #expect(try variants("lines", ["a"], ["lines", "client", "note"]).isEmpty)
    }

    @Test("what a table is a partition of is noted with it: whoever knows it otherwise is not told")
    func ancestors() throws {
        let declared = [TableDeclaration(table: "p0", partitionOf: "p")]
        let rules = [policy("p", "x", to: "q", keyed: ["y"], .hold)]
        let hasher = KeyHasher()
        let book = RelationBook(policy: rules, declared: declared, hasher: hasher)
        book.notesSightings = true
        let found = try read("p0", ["id", "x"], into: book)
        #expect(found.references.count == 1)
        let sighting = try #require(book.sightings.first)
        #expect(RelationBook(policy: rules, declared: declared, hasher: hasher).see(sighting) != nil)
        #expect(RelationBook(policy: rules, declared: [], hasher: hasher).see(sighting) == nil)
    }

    @Test("a Salesforce table is referred to by id, whatever its key")
    func otherKey() throws {
        let named = try crm([policy("Contact", "Note__c", to: "Account", keyed: ["Name"], .cascade)])
        #expect(named.relations.map(text).contains("Contact.AccountId -> Account cascade"))
        #expect(named.relations.map(text).contains("Contact.Note__c -> Account(Name) cascade"))
        let book = RelationBook(policy: [policy("Contact", "Note__c", to: "Account", .cascade)], declared: [])
        let account = try read("Account", ["Name", "Id"], into: book, key: ["Name"])
        let contact = try read("Contact", ["Id", "Note__c"], into: book)
        #expect(account.keys.first { $0.space == contact.references[0].space }?.columns == [1])
    }
}
