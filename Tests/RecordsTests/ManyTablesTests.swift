import Testing

@testable import Records

/// A dump with a schema for each of many tenants has thousands of tables of a few rows.
@Suite("Members of very many tables") struct ManyTablesTests {
    private static let tenants = 1_500

    /// Tables first, as `pg_dump` has them, then rows, then keys.
    private static let dump: [UInt8] = {
        var text = "--\n-- PostgreSQL database dump\n--\n\n"
        for tenant in 0..<tenants { text += "CREATE TABLE t\(tenant).people (id integer, name text);\n" }
        for tenant in 0..<tenants {
            text += "COPY t\(tenant).people (id, name) FROM stdin;\n1\tAnna \(tenant)\n2\tBert\n\\.\n\n"
        }
        for tenant in 0..<tenants { text += "ALTER TABLE ONLY t\(tenant).people ADD PRIMARY KEY (id);\n" }
        return Array((text + "--\n-- PostgreSQL database dump complete\n--\n").utf8)
    }()

    private func reader(_ bytes: [UInt8]) throws -> any RecordReader {
        try #require(bytes.withUnsafeBytes { RecordFormats.reader(path: "dump.sql", head: $0, isWhole: true) })
    }

    private struct Full: Error {}

    @Test("every table has its rows, each once, in pieces of any size")
    func tables() throws {
        let member = try readTables(Self.dump, try reader(Self.dump))
        #expect(member.rows.map(\.table) == (0..<Self.tenants).flatMap { ["t\($0).people", "t\($0).people"] })
        #expect(member.rows.map(\.ordinal) == Array(1...(2 * Self.tenants)))
        #expect(member.rows[2 * 700].fields == ["id": "1", "name": "Anna 700"])
        for row in member.rows {
            #expect(Self.dump[row.range.lowerBound] == UInt8(ascii: row.ordinal % 2 == 1 ? "1" : "2"))
        }
        #expect(member.declarations.map(\.primaryKey) == Array(repeating: ["id"], count: Self.tenants))
        for chunk in [1_000, 4_099, 70_000] {
            #expect(try readTables(Self.dump, chunk: chunk, try reader(Self.dump)) == member)
        }
    }

    @Test("who takes no more batches is given none, and the error comes back", arguments: [1, 40, 200, 1_400])
    func refusal(after limit: Int) throws {
        let reader = try reader(Self.dump)
        var taken = 0
        func take(_ batch: RecordBatch) throws {
            taken += 1
            if taken == limit { throw Full() }
        }
        #expect(throws: Full.self) {
            try Self.dump.withUnsafeBytes { try reader.read($0, emit: take) }
            try reader.finish(emit: take)
        }
        #expect(taken == limit)
    }

    @Test("a reader says what is new of tables, and only that")
    func news() throws {
        let reader = try reader(Self.dump)
        var (told, known): (Int, [String: TableDeclaration]) = (0, [:])
        var asked = 0
        func take(_ batch: RecordBatch) {
            let news = reader.declared.news(since: told)
            told = reader.declared.told
            for table in news { known[table.table] = table }
            asked += news.count
            #expect(reader.declared.table(named: batch.schema.table) == known[batch.schema.table])
        }
        try Self.dump.withUnsafeBytes { try reader.read($0, emit: take) }
        try reader.finish(emit: take)
        let last = reader.declared.news(since: told)
        for table in last { known[table.table] = table }
        #expect(
            known.count == Self.tenants
                && known
                    == Dictionary(
                        uniqueKeysWithValues: reader.declarations.map { ($0.table, $0) })
        )
        #expect(reader.declared.news(since: reader.declared.told).isEmpty)
        #expect(asked + last.count <= 2 * Self.tenants, "each is told when it is made and when its key is")
    }

    @Test("what is said again is no news; a table made anew is")
    func declarations() {
        var said = Declarations()
        let plain = TableDeclaration(table: "a", columns: [.init(name: "x", type: "int")])
        said.add([plain, TableDeclaration(table: "b")], from: "m.sql")
        #expect(said.news(since: 0).map(\.table) == ["a", "b"])
        var told = said.told
        said.add([plain, TableDeclaration(table: "b")], from: "m.sql")
        #expect(said.news(since: told).isEmpty)
        said.add([TableDeclaration(table: "b", primaryKey: ["k"]), TableDeclaration(table: "c")], from: "m.sql")
        #expect(said.news(since: told).map(\.table) == ["b", "c"])
        #expect(said.news(since: told).first?.primaryKey == ["k"])
        told = said.told
        said.define(TableDeclaration(table: "a", columns: [.init(name: "y", type: "int")]))
        #expect(said.news(since: told).map(\.columns) == [[.init(name: "y", type: "int")]])
    }

    @Test("a table that is made again and again is news each time, and the others are when they were said")
    func madeAgain() {
        var said = Declarations()
        said.add([TableDeclaration(table: "a"), TableDeclaration(table: "b")], from: "")
        let first = said.told
        for number in 1...20_000 {
            let before = said.told
            said.define(TableDeclaration(table: "a", columns: [.init(name: "x\(number % 2)", type: "int")]))
            #expect(said.news(since: before).map(\.columns) == [[.init(name: "x\(number % 2)", type: "int")]])
            if number == 10_000 { said.add([TableDeclaration(table: "b", primaryKey: ["k"])], from: "") }
        }
        #expect(said.told == first + 20_001)
        #expect(said.news(since: 0).map(\.table) == ["a", "b"])
        #expect(said.news(since: first + 9_999).map(\.table) == ["a", "b"])
        #expect(said.news(since: first + 10_001).map(\.table) == ["a"])
    }
}
