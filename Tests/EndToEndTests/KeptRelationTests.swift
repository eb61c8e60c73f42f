import Foundation
import Testing

/// Relations of Salesforce's by which children always stay are counted as an independent reckoning has it.
struct KeptRelationTests {
    /// What is to be found of one relation.
    private struct Counts: Equatable {
        var references = 0
        var dangling = 0
        var made = 0
    }

    private static func user(_ number: Int) -> String { NightlyExport.id("005", number) }

    /// Contacts and accounts with owners, of whom there are 300: the twelfth is a test's, every seventh is in no table.
    ///
    /// - Returns: by child and column, what a restore should count.
    private func backup(_ stage: Stage, withUsers: Bool = true) throws -> [String: Counts] {
        var random = NightlyExport.Random(seed: 11)
        var counts: [String: Counts] = [:]
        /// - Parameter stays: whether the record that refers is restored.
        func refer(_ child: String, _ column: String, stays: Bool, to number: Int?) -> String {
            guard let number else { return random.of(["", "000000000000000AAA"]) }
            counts["\(child).\(column)", default: Counts()].references += 1
            if number % 7 == 3 { counts["\(child).\(column)", default: Counts()].dangling += 1 }
            if number == 12, stays { counts["\(child).\(column)", default: Counts()].made += 1 }
            let id = Self.user(number)
            return random.below(4) == 0 ? String(id.prefix(15)) : id
        }
        func rows(_ table: String, _ prefix: String, _ count: Int, account: Bool) -> String {
            (0..<count).map { row in
                let isTest = row % 17 == 4
                let parent = account ? row % 40 : -1
                // Those of an account that goes follow it.
                let stays = !isTest && parent % 17 != 4
                let owner = refer(table, "OwnerId", stays: stays, to: random.below(4) == 0 ? 12 : random.below(300))
                let creator = refer(table, "CreatedById", stays: stays, to: random.below(9) == 0 ? nil : row % 30)
                return [
                    NightlyExport.id(prefix, row), "Kettle & Sons \(row)", isTest ? "synthetic" : "production", owner,
                    creator, account ? NightlyExport.id("001", parent) : "",
                ].joined(separator: ",") + "\n"
            }.joined()
        }
        let header = "Id,Name,Data_Provenance__c,OwnerId,CreatedById,AccountId\n"
        // Production's children would be held: these have no tag.
        let contacts = header + rows("Contact", "003", 9_000, account: true)
        try stage.write("in/Contact.csv", contacts.replacingOccurrences(of: ",production,", with: ",,"))
        try stage.write("in/Account.csv", header + rows("Account", "001", 40, account: false))
        if withUsers {
            let users = (0..<300).filter { $0 % 7 != 3 }.map {
                "\(Self.user($0)),User \($0),\($0 == 12 ? "synthetic" : "production")\n"
            }
            try stage.write("in/User.csv", "Id,Name,Data_Provenance__c\n" + users.joined())
        }
        try stage.shell("cd in && zip -q -X ../crm.zip *")
        return counts
    }

    private func counts(_ relations: Any?, dangling: String, made: String) throws -> [String: Counts] {
        let relations = try #require(relations as? [[String: Any]])
        return Dictionary(
            uniqueKeysWithValues: relations.compactMap { relation in
                guard let references = relation["references"] as? Int,
                    let columns = relation["columns"] as? [String], ["OwnerId", "CreatedById"].contains(columns[0])
                else { return nil }
                return (
                    "\(relation["child"] ?? "").\(columns[0])",
                    Counts(
                        references: references, dangling: relation[dangling] as? Int ?? 0,
                        made: relation[made] as? Int ?? 0)
                )
            })
    }

    private func manifestCounts(_ stage: Stage, _ folder: String) throws -> [String: Counts] {
        let manifest = try JSONSerialization.jsonObject(with: stage.bytes(folder + "/manifest.json")) as? [String: Any]
        let predicate = manifest?["predicate"] as? [String: Any]
        return try counts(predicate?["relations"], dangling: "danglingInSource", made: "danglingMade")
    }

    @Test("restore and check count owners and creators: all, those that nobody is, those that do not stay")
    func counted() throws {
        let stage = try Stage()
        let expected = try backup(stage)
        #expect(expected.values.allSatisfy { $0.references > 30 && $0.dangling > 0 })
        #expect(expected.values.contains { $0.made > 10 })
        _ = try stage.winnow("restore", "crm.zip", "--output", "out", "-q", "--no-config")
        #expect(try manifestCounts(stage, "out") == expected)
        let check = try stage.winnow("check", "crm.zip", "--json", "--no-config")
        let facts = try #require(
            try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any], "\(check.errors)")
        #expect(try counts(facts["relations"], dangling: "dangling", made: "danglingMade") == expected)
        // Which ones are told with the record that refers and the value as it stands there.
        let relations = facts["relations"] as? [[String: Any]] ?? []
        let creators = relations.first {
            $0["child"] as? String == "Contact" && $0["columns"] as? [String] == ["CreatedById"]
        }
        let examples = try #require(creators?["examples"] as? [[String: Any]])
        let missing = Set((0..<30).filter { $0 % 7 == 3 }.map { String(Self.user($0).prefix(15)) })
        #expect(!examples.isEmpty)
        for example in examples {
            #expect((example["child"] as? String)?.hasPrefix("003") == true, "\(example)")
            #expect(missing.contains(String((example["parent"] as? String ?? "").prefix(15))), "\(example)")
        }
    }

    @Test("without users in the backup nothing is counted, and no reference is news")
    func withoutUsers() throws {
        let stage = try Stage()
        _ = try backup(stage, withUsers: false)
        _ = try stage.winnow("restore", "crm.zip", "--output", "out", "-q", "--no-config")
        #expect(try manifestCounts(stage, "out").isEmpty)
        let check = try stage.winnow("check", "crm.zip", "--json", "--no-config")
        #expect(check.output.contains("\"relations\""))
        #expect(!check.output.contains("OwnerId\"]") && !check.output.contains("CreatedById"))
    }

    @Test("a user that comes back is counted as by a full run with its decisions, byte for byte")
    func reinstated() throws {
        let stage = try Stage()
        let expected = try backup(stage)
        _ = try stage.winnow("restore", "crm.zip", "--output", "out", "-q", "--no-config")
        for (choice, output) in [(["--table", "User"], "users"), (["--table", "Account"], "accounts")] {
            let outcome = try stage.winnow(
                ["reinstate", "out", "--why", "real", "--by", "ann", "--output", output] + choice)
            #expect(outcome.errors.contains("No record was judged again"), "\(outcome.errors)")
            _ = try stage.winnow(
                "restore", "crm.zip", "--output", output + "-full", "-q", "--no-config", "--decisions",
                output + "/decisions.yaml")
            let (made, wanted) = (try stage.tree(output), try stage.tree(output + "-full"))
            #expect(Set(made.keys) == Set(wanted.keys))
            for (name, bytes) in wanted { #expect(made[name] == bytes, "\(output): \(name)") }
        }
        let users = try manifestCounts(stage, "users")
        #expect(users.mapValues(\.dangling) == expected.mapValues(\.dangling))
        #expect(users.values.allSatisfy { $0.made == 0 })
        // With accounts more children stay that refer to the user who does not.
        let made = try manifestCounts(stage, "accounts").values.reduce(0) { $0 + $1.made }
        #expect(made > expected.values.reduce(0) { $0 + $1.made })
    }
}
