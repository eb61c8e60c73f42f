import Foundation
import Testing

/// Archives whose records tags of other archives teach something of: these are judged anew, and their archives not read.
extension CheckArchiveCacheTests {
    @Test("where tags of some archives teach something of others, these are judged anew and not read")
    func learning() throws {
        let stage = try Stage()
        try stage.write("policy.yaml", "version: 1\n")
        func write(_ name: String, _ tag: String, version: Int) throws {
            let rows = (0..<(400 + version)).map { row in
                // Of those without a tag a tenth are like the synthetic ones.
                tag == "synthetic" || tag.isEmpty && row % 10 == 0
                    ? "\(name)\(row),Zq\(row * 7 % 311)x Qv\(row),zz\(row)"
                    : "\(name)\(row),Anna Smith-\(row * 13 % 397) \(version),Harbour Street \(row)"
            }
            try stage.write(
                "in/Person.csv",
                "Id,Name,Street,Data_Provenance__c\n"
                    + rows.map { $0 + ",\(tag)\n" }.joined()
                    // Without a tag, and nothing in it of which one could be taught.
                    + (tag == "production" ? "broken,row\n" : ""))
            try stage.shell(
                "cd in && touch -d 2026-11-25 * && rm -f ../\(name).zip && zip -q -X ../\(name).zip Person.csv")
        }
        try write("s", "synthetic", version: 0)
        try write("p", "production", version: 0)
        try write("u", "", version: 0)
        func other(_ version: Int) throws {
            try stage.write("in/Other.csv", "Id,Name,Data_Provenance__c\n1,Ann \(version),production\n2,Bea,\n")
            try stage.shell("cd in && touch -d 2026-11-25 Other.csv && rm -f ../o.zip && zip -q -X ../o.zip Other.csv")
        }
        try other(1)
        let archives = ["s.zip", "o.zip", "p.zip", "u.zip"]
        let first = try expectTruth(stage, archives)
        #expect(first.notRead.isEmpty && first.anyway == nil)
        #expect(first.baseline.contains("learned.like-tagged"), "nothing is learned: \(first.baseline)")
        // Whichever changes, the others are judged anew by what is kept of them.
        func expectKnown(but changed: String..., in archives: [String]? = nil, _ comment: Comment? = nil) throws {
            let archives = archives ?? ["s.zip", "o.zip", "p.zip", "u.zip"]
            let answer = try expectTruth(stage, archives)
            #expect(answer.notRead == archives.filter { !changed.contains($0) }, comment)
            #expect(answer.anyway == nil, comment)
            let teaches = Set(["s.zip", "p.zip"]).isSubset(of: archives)
            #expect(answer.baseline.contains("learned.like-tagged") == teaches, comment)
        }
        try write("u", "", version: 1)
        try expectKnown(but: "u.zip")
        try write("p", "production", version: 1)
        try expectKnown(but: "p.zip")
        try write("s", "synthetic", version: 1)
        try expectKnown(but: "s.zip")
        try other(2)
        try expectKnown(but: "o.zip")
        // Fewer, more, and others in the order learn otherwise.
        try expectKnown(in: ["p.zip", "u.zip"])
        try expectKnown(in: ["p.zip", "o.zip", "u.zip", "s.zip"])
        try write("v", "", version: 0)
        try expectKnown(but: "v.zip", in: archives + ["v.zip"])
        try other(3)
        try expectKnown(but: "o.zip", in: archives + ["v.zip"])
        // Of more tables with tags fewer records of each are learned from: from the ninth on, fewer than 4,000.
        for table in 1...8 { try stage.write("in/T\(table).csv", "Id,Data_Provenance__c\n1,production\n") }
        for tables in ["T[1-8]", "T[1-7]", "T[1-6]"] {
            try stage.shell(
                "cd in && touch -d 2026-11-25 T* && rm -f ../o.zip && zip -q -X ../o.zip Other.csv \(tables)*")
            try expectKnown(but: "o.zip")
        }
        // What was read beside archives that taught nothing is judged again, with its text.
        try write("u", "", version: 2)
        try write("p", "production", version: 2)
        try expectKnown(but: "u.zip", "p.zip", in: ["p.zip", "u.zip"])
        let taught = try expectTruth(stage, archives)
        #expect(taught.notRead == archives && taught.anyway == nil)
        try other(4)
        try expectKnown(but: "o.zip")
        try write("u", "", version: 3)
        _ = try expectTruth(stage, ["p.zip", "u.zip"])
        // Without records those have to be read again that tags teach something of, and the check says so.
        try stage.shell("cp -r cache whole; rm cache/*.winnow-records")
        try other(5)
        let lost = try expectTruth(stage, archives)
        #expect(!lost.notRead.contains("u.zip") && lost.anyway == "learned" && !lost.isAnyway)
        try stage.shell("rm -r cache && mv whole cache")
        try stage.shell("rm cache/*.winnow-records")
        let said = try stage.winnow(
            ["check"] + archives + ["--no-config", "--policy", "policy.yaml", "--cache", "cache"])
        #expect(
            said.output.contains(
                "1 of 4 archives were read, with or without the cache: tags now teach what untagged records are"),
            "\(said.output)")
    }

    @Test("so it is in every format, with what hangs on the records", arguments: 1...3)
    func taught(seed: Int) throws {
        let stage = try Stage()
        try stage.write("policy.yaml", TaughtArchives.policy)
        for number in TaughtArchives.names.indices { try TaughtArchives().write(number, version: seed, to: stage) }
        let first = try expectTruth(stage, TaughtArchives.names)
        #expect(first.notRead.isEmpty)
        // The test would say nothing without what crosses archives, records that can not be split, and what was learned.
        let tables = try #require(first.json["tables"] as? [[String: Any]])
        let people = try #require(tables.first { $0["table"] as? String == "Person" }, "\(first.text) \(first.errors)")
        #expect((people["misfits"] as? [String: Int])?.isEmpty == false, "\(people)")
        #expect(people["doubledKeys"] as? Int ?? 0 > 0)
        #expect(((people["dropped"] as? [String: Int])?["score"] ?? 0) > 0, "\(people)")
        #expect(tables.contains { ($0["dropped"] as? [String: Int])?["cascade"] ?? 0 > 0 }, "\(tables)")
        let relations = try #require(first.json["relations"] as? [[String: Any]])
        #expect(relations.contains { ($0["dangling"] as? Int ?? 0) > 0 }, "\(relations)")
        #expect(first.baseline.contains("learned.like-tagged"))
        var random = NightlyExport.Random(seed: seed)
        for version in 1...4 {
            let changed = TaughtArchives.names.indices.filter { _ in random.below(3) == 0 }
            for number in changed { try TaughtArchives().write(number, version: 10 * seed + version, to: stage) }
            let answer = try expectTruth(stage, TaughtArchives.names)
            let same = TaughtArchives.names.indices.filter { !changed.contains($0) }.map { TaughtArchives.names[$0] }
            #expect(answer.notRead == (changed.isEmpty ? [] : same), "\(changed)")
            #expect(answer.anyway == nil)
        }
        // Some of them alone are judged by what they teach each other.
        #expect(try expectTruth(stage, Array(TaughtArchives.names.prefix(3))).anyway == nil)
    }
}
