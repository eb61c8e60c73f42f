import Foundation
import Testing

/// Records that lie in records of a JSON tree which go for what they refer to: they go with these, and what refers to them goes on.
struct NestedCascadeTests {
    /// A small backup of a tree and two tables, of which it is also found out in the plainest way what goes.
    private struct Backup {
        struct Row {
            let table: String
            let id: String
            /// `synthetic`, `production` or nothing.
            var tag = ""
            /// The record that it refers to.
            var parent: String?
            /// The record that it lies in.
            var outer: Int?
        }

        var rows: [Row] = []

        static let policy = """
            relations:
              - {child: Account.CompanyId, parent: Company, on_drop: cascade}
              - {child: Contact.PartnerId, parent: Company, on_drop: cascade}
              - {child: Task.ContactId, parent: Contact, on_drop: cascade}
              - {child: Note.TaskId, parent: Task, on_drop: cascade}
              - {child: Company.NoteId, parent: Note, on_drop: hold}

            """

        init(_ dice: inout SeededDice) {
            func tag(_ dice: inout SeededDice, _ rarity: Int) -> String {
                Int.random(in: 0..<rarity, using: &dice) > 0
                    ? "" : ["synthetic", "production"].randomElement(using: &dice) ?? ""
            }
            let companies = (0..<6).map { "company\($0)" }
            for id in companies {
                rows.append(
                    Row(
                        table: "Company", id: id, tag: tag(&dice, 2),
                        parent: "note\(Int.random(in: 0..<90, using: &dice))"))
            }
            var contacts: [String] = []
            for number in 0..<12 {
                rows.append(
                    Row(
                        table: "Account", id: "account\(number)", tag: tag(&dice, 8),
                        parent: companies.randomElement(using: &dice)))
                let account = rows.count - 1
                for inner in 0..<Int.random(in: 0...3, using: &dice) {
                    let id = "contact\(number)x\(inner)"
                    contacts.append(id)
                    rows.append(
                        Row(
                            table: "Contact", id: id, tag: tag(&dice, 9),
                            parent: Int.random(in: 0..<4, using: &dice) == 0
                                ? companies.randomElement(using: &dice) : nil,
                            outer: account))
                    let contact = rows.count - 1
                    for deep in 0..<Int.random(in: 0...1, using: &dice) {
                        rows.append(
                            Row(
                                table: "Task", id: "task\(number)x\(inner)x\(deep)", tag: tag(&dice, 12),
                                parent: contacts.randomElement(using: &dice), outer: contact))
                    }
                }
            }
            let tasks = rows.filter { $0.table == "Task" }.map(\.id)
            for number in 0..<40 {
                rows.append(
                    Row(
                        table: "Note", id: "note\(number)", tag: tag(&dice, 15),
                        parent: tasks.randomElement(using: &dice)))
            }
        }

        func write(to stage: Stage) throws {
            func object(_ at: Int) -> String {
                let row = rows[at]
                let column = ["Account": "CompanyId", "Contact": "PartnerId", "Task": "ContactId"][row.table] ?? ""
                let inner = rows.indices.filter { rows[$0].outer == at }.map(object).joined(separator: ",")
                let list = row.table == "Account" ? "Contacts" : "Tasks"
                return
                    #"{"attributes":{"type":"\#(row.table)"},"Id":"\#(row.id)","\#(column)":"\#(row.parent ?? "")","Data_Provenance__c":"\#(row.tag)""#
                    + (inner.isEmpty ? "" : #","\#(list)":{"done":true,"records":[\#(inner)]}"#) + "}"
            }
            let trees = rows.indices.filter { rows[$0].table == "Account" }.map(object)
            try stage.write("in/tree.json", #"{"records":["# + trees.joined(separator: ",\n") + "]}\n")
            for (table, column) in [("Company", "NoteId"), ("Note", "TaskId")] {
                try stage.write(
                    "in/\(table).csv",
                    "Id,\(column),Data_Provenance__c\n"
                        + rows.filter { $0.table == table }.map { "\($0.id),\($0.parent ?? ""),\($0.tag)\n" }.joined())
            }
            try stage.write("policy.yaml", Self.policy)
            try stage.shell("cd in && zip -q ../tree.zip tree.json && tar -cf ../rest.tar Note.csv Company.csv")
        }

        /// What does not stay, by id: `drop` or `hold`.
        func gone() -> [String: String] {
            var own = rows.map { ["synthetic": "drop", "production": "production"][$0.tag] ?? "keep" }
            for at in rows.indices where own[at] == "production" {
                var next = rows[at].outer
                while let outer = next {
                    own[outer] = own[outer] == "drop" || own[outer] == "hold" ? "hold" : "production"
                    next = rows[outer].outer
                }
            }
            func isGone(_ state: String?) -> Bool { state == "drop" || state == "hold" }
            for at in rows.indices {
                if let outer = rows[at].outer, isGone(own[outer]) { own[at] = own[outer] }
            }
            let number = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.id, $0) })
            var heldAtMost: Set<Int> = []
            while true {
                var states = own
                for at in heldAtMost where states[at] == "drop" { states[at] = "hold" }
                for verdict in ["drop", "hold"] {
                    while true {
                        var next = states
                        for at in rows.indices {
                            if let outer = rows[at].outer, states[outer] == verdict, states[at] != "drop" {
                                next[at] = verdict
                            } else if !isGone(states[at]), let parent = rows[at].parent.flatMap({ number[$0] }) {
                                let mayDrop =
                                    states[at] == "keep" && rows[at].table != "Company" && !heldAtMost.contains(at)
                                if verdict == "drop", states[parent] == "drop", mayDrop { next[at] = "drop" }
                                if verdict == "hold", isGone(states[parent]) { next[at] = "hold" }
                            }
                        }
                        if next == states { break }
                        states = next
                    }
                }
                let more = rows.indices.filter { at in
                    rows[at].outer.map { states[$0] == "hold" && states[at] == "drop" } ?? false
                }
                heldAtMost.formUnion(more)
                guard more.isEmpty else { continue }
                return Dictionary(uniqueKeysWithValues: zip(rows.map(\.id), states)).filter { isGone($0.value) }
            }
        }
    }

    private func gone(_ stage: Stage, _ folder: String) throws -> [String: String] {
        try Dictionary(
            uniqueKeysWithValues: stage.diff(folder).map {
                (try #require($0["key"] as? String), try #require($0["decision"] as? String))
            })
    }

    @Test(
        "of random trees: what goes, why, what a check counts, what is verified and what comes back", arguments: 1...20)
    func random(seed: Int) throws {
        var dice = SeededDice(seed)
        let stage = try Stage()
        let backup = Backup(&dice)
        try backup.write(to: stage)
        let sources = Bool.random(using: &dice) ? ["tree.zip", "rest.tar"] : ["rest.tar", "tree.zip"]
        let options = ["--no-config", "--policy", "policy.yaml"]
        let outcome = try stage.winnow(["restore"] + sources + options + ["--output", "out", "--index", "full", "-q"])
        #expect(outcome.status <= 1, "\(outcome.errors)")
        let found = try gone(stage, "out")
        #expect(found == backup.gone())
        // Whoever followed names all that it followed, up to one that went by itself.
        let lines = try stage.diff("out")
        let byKey = Dictionary(lines.map { ($0["key"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        for line in lines where line["reason"] as? String == "cascade" {
            let parents = try #require(line["parents"] as? [[String: Any]])
            let last = try #require(parents.last?["key"] as? String)
            #expect(byKey[last]?["reason"] as? String != "cascade", "\(line)")
        }
        let verified = try stage.winnow(["verify", "out"] + sources.flatMap { ["--source", $0] })
        #expect(verified.status == 0, "\(verified.output + verified.errors)")
        if let back = found.keys.sorted().randomElement(using: &dice) {
            let reinstated = try stage.winnow(
                "reinstate", "out", "--why", "they are real", "--by", "ann", "--record", back, "--output", "out2",
                "--without-parents")
            #expect(reinstated.status <= 1, "\(reinstated.errors)")
            try stage.expectWhatRestoreWrites(sources, options + ["--index", "full"])
        }
        // A check counts what a scan that looks at all records again counts, also where one archive is not read.
        let scan = try tables(stage.winnow(["scan"] + sources + options + ["--json"]))
        let check = ["check"] + sources + options + ["--json", "--at", "2026-11-25T02:00:00Z"]
        #expect(try tables(stage.winnow(check)) == scan)
        let note = "note0,task0x0x0,synthetic\n"
        for (at, text) in [try stage.text("in/Note.csv"), try stage.text("in/Note.csv") + note].enumerated() {
            try stage.write("in/Note.csv", text)
            try stage.shell("cd in && tar -cf ../rest.tar Note.csv Company.csv")
            let cached = try stage.winnow(check + ["--cache", "cache"])
            #expect(try tables(cached) == tables(stage.winnow(check)))
            let answer = try JSONSerialization.jsonObject(with: Data(cached.output.utf8)) as? [String: Any]
            #expect(at == 0 || answer?["notReadAgain"] as? [String] == ["tree.zip"], "\(cached.output)")
        }
    }

    private func tables(_ outcome: Stage.Outcome) throws -> [NSDictionary] {
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
        let keys = ["table", "records", "kept", "held", "dropped"]
        return try #require(object["tables"] as? [[String: Any]]).map { row in
            row.filter { keys.contains($0.key) } as NSDictionary
        }
    }
}
