import Foundation
import Testing

/// What is kept of archives where several things change at once, and where backups have more than is learned from.
extension CheckArchiveCacheTests {
    /// Records of one kind, or a third of each.
    private func people(_ tags: [String], count: Int, first: Int, columns: [String: (Int) -> String] = [:]) -> String {
        let others = columns.sorted { $0.key < $1.key }
        return "Id,Name,Street,Town,Data_Provenance__c\(others.map { "," + $0.key }.joined())\n"
            + (first..<(first + count)).map { row in
                let tag = tags[row % tags.count]
                let isMadeUp = tag == "synthetic" || tag.isEmpty && row % 5 == 0
                let fields =
                    isMadeUp
                    ? "Zq\(row * 7 % 3_111)x Qv\(row),zz\(row) lane,Testo\(row % 13)"
                    : "Anna Smith-\(row * 13 % 3_997),Harbour Street \(row),Porto \(row % 9)"
                return "P\(row),\(fields),\(tag)\(others.map { "," + $0.value(row) }.joined())\n"
            }.joined()
    }

    private func zip(_ name: String, _ tables: [String: String], in stage: Stage) throws {
        try stage.shell("rm -rf in \(name).zip && mkdir in")
        for (table, text) in tables { try stage.write("in/\(table).csv", text) }
        try stage.shell("cd in && touch -d 2026-11-25 * && zip -q -X ../\(name).zip *")
    }

    @Test("where tags begin to teach and a spelling comes in one night, archives are judged again, and none is read")
    func twoReasons() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        try zip("untagged", ["Person": people([""], count: 300, first: 0)], in: stage)
        for table in ["Order", "Invoice", "Ticket"] { try zip(table, [table: "Id,x\n1,2\n"], in: stage) }
        let archives = ["untagged.zip", "Order.zip", "Invoice.zip", "Ticket.zip"]
        #expect(try expectTruth(stage, archives).notRead.isEmpty)
        try zip(
            "new",
            ["ORDER": "Id,x\n7,2\n", "Person": people(["synthetic", "production"], count: 900, first: 1_000)],
            in: stage)
        let answer = try expectTruth(stage, archives + ["new.zip"])
        #expect(answer.baseline.contains("learned.like-tagged"))
        #expect(answer.notRead == archives && answer.anyway == nil)
    }

    @Test("a table behind the thousandth of its archive is learned from where it is among the first of the backup")
    func manyTables() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        let tags = ["synthetic", "production", ""]
        try zip("few", ["zz": people(tags, count: 900, first: 0)], in: stage)
        var tables = ["zz": people(tags, count: 900, first: 1_000)]
        for number in 1...1_000 { tables["t\(1_000 + number)"] = "Id,Name\n1,x\(number)\n" }
        try zip("many", tables, in: stage)
        try zip("other", ["Other": "Id,x\n1,2\n"], in: stage)
        _ = try expectTruth(stage, ["few.zip", "many.zip", "other.zip"])
        try zip("other", ["Other": "Id,x\n1,3\n"], in: stage)
        let answer = try expectTruth(stage, ["few.zip", "many.zip", "other.zip"])
        #expect(answer.baseline.contains("learned.like-tagged"))
        #expect(answer.notRead == ["few.zip", "many.zip"])
        // The other way round it comes too late.
        let late = try expectTruth(stage, ["many.zip", "few.zip", "other.zip"])
        #expect(!late.baseline.contains("learned.like-tagged") && late.anyway == nil)
    }

    @Test("of a table with more columns than are looked at no archive is read, whichever columns those before have")
    func manyColumns() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        let words = ["alpha", "beta water", "gamma ray", "delta wing"]
        var columns: [String: (Int) -> String] = [:]
        for number in 100..<353 { columns["c\(number)x"] = { words[($0 + number) % 4] } }
        try zip("wide", ["Person": people([""], count: 50, first: 0, columns: columns)], in: stage)
        let tags = ["synthetic", "production", ""]
        let story: [String: (Int) -> String] = ["story": { "word\($0 % 2_000)" }]
        try zip("story", ["Person": people(tags, count: 1_500, first: 1_000, columns: story)], in: stage)
        try zip("other", ["Other": "Id,x\n1,0\n"], in: stage)
        let archives = ["wide.zip", "story.zip", "other.zip"]
        _ = try expectTruth(stage, archives)
        try zip("other", ["Other": "Id,x\n1,1\n"], in: stage)
        let answer = try expectTruth(stage, archives)
        #expect(answer.baseline.contains("learned.like-tagged"))
        #expect(answer.notRead == ["wide.zip", "story.zip"] && answer.anyway == nil)
        // The other way round, and with one column less.
        #expect(try expectTruth(stage, ["story.zip", "other.zip", "wide.zip"]).notRead.count == 3)
        columns["c352x"] = nil
        try zip("wide", ["Person": people([""], count: 50, first: 0, columns: columns)], in: stage)
        let room = try expectTruth(stage, archives)
        #expect(room.notRead == ["story.zip", "other.zip"] && room.anyway == nil)
    }

    @Test("a table whose dump declares the key behind the records is counted by names in no run")
    func lateKey() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        func items(_ count: Int) throws {
            try stage.write(
                "items.sql",
                "--\n-- PostgreSQL database dump\n--\n\nCREATE TABLE public.items (id text, book text);\n"
                    + "COPY public.items (id, book) FROM stdin;\n"
                    + (0..<count).map { "i\($0)\tb\($0)\n" }.joined()
                    + "\\.\n\nALTER TABLE ONLY public.items ADD CONSTRAINT p PRIMARY KEY (id);\n"
                    + "--\n-- PostgreSQL database dump complete\n--\n")
        }
        try items(40)
        // Of two spellings a check without a cache learns while it reads, and begins anew; one with a cache knows them.
        try zip("csv", ["items": "id,book\nx1,y\n"], in: stage)
        try zip(
            "sales",
            ["ITEMS": "id,book\ni1,b\n", "sales": "id,item_id\n" + (0..<60).map { "s\($0),i\($0)\n" }.joined()],
            in: stage)
        let archives = ["sales.zip", "csv.zip", "items.sql"]
        let first = try expectTruth(stage, archives)
        #expect((first.json["relations"] as? [[String: Any]])?.first?["dangling"] as? Int == 59, "\(first.text)")
        try items(41)
        #expect(try expectTruth(stage, archives).notRead == ["sales.zip", "csv.zip"])
    }
}
