import Archives
import Foundation
import Judgement
import RestoreSets
import Testing

@testable import Reports

/// When records that went were created: told in the manifest diff, checked by verify, drawn over time.
struct CreationTests {
    /// Six records that have to go, with the times that they say, and six that stay.
    private func backup(_ column: String = "CreatedDate") throws -> Stage {
        let stage = try Stage()
        let times = [
            "2026-11-24T10:19:31.000Z", "2026-11-24T10:19:32.000+02:00", "2026-11-20", "", "yesterday",
            "2026-11-24 10:20:05",
        ]
        var rows = ["Id,Account.CreatedDate,\(column),Birthdate,Email,Data_Provenance__c"]
        for (at, time) in times.enumerated() {
            rows.append("\(at + 1),2001-01-01,\(time),1990-05-0\(at + 1),a\(at)@example.com,synthetic")
            rows.append("\(at + 51),2001-01-01,\(time),1990-05-0\(at + 1),b\(at)@contoso-bank.com,production")
        }
        try stage.write("b/Contact.csv", rows.joined(separator: "\n") + "\n")
        return stage
    }

    private static let expected: [String?] = [
        "2026-11-24T10:19:31Z", "2026-11-24T08:19:32Z", "2026-11-20T00:00:00Z", nil, nil, "2026-11-24T10:20:05Z",
    ]

    private func created(_ stage: Stage) throws -> [String?] { try stage.diff("out").map { $0["created"] as? String } }

    @Test("each line of a record with a time of creation has it in UTC, and so have index, query and explain")
    func told() throws {
        let stage = try backup()
        #expect(try stage.winnow("restore", "b", "--output", "out").status == 0)
        #expect(try created(stage) == Self.expected)
        #expect(!(try stage.text("out/dropped.ndjson").contains("1990")), "a date of birth is none of creation")
        let queried = try stage.winnow("query", "out", "--json").output.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        #expect(queried.count == 12)
        let gone = queried.filter { $0?["decision"] as? String == "drop" }
        #expect(gone.map { $0?["created"] as? String } == Self.expected)
        #expect(queried.filter { $0?["created"] != nil }.count == 4, "of records that went only")
        #expect(try stage.winnow("query", "out", "--csv", "--key", "2").output.contains(",2026-11-24T08:19:32Z\n"))
        #expect(try stage.winnow("explain", "out", "2").output.contains("created     2026-11-24T08:19:32Z"))
        let inSQL = try stage.shell("sqlite3 out/index.sqlite \"SELECT created FROM records WHERE key = '2'\"")
        #expect(inSQL == "2026-11-24T08:19:32Z\n")
        #expect(try stage.winnow("verify", "out", "--source", "b", "--deep").status == 0)
    }

    @Test("the policy names another column, or none; where no excerpts are shown, no time is")
    func chosen() throws {
        let stage = try backup("Signup")
        try stage.winnow("restore", "b", "--output", "out")
        #expect(try created(stage) == Array(repeating: nil, count: 6))
        try stage.write("p.yaml", "version: 1\ntables: {Contact: {created: signup}}\n")
        try stage.winnow("restore", "b", "--output", "out", "--policy", "p.yaml", "--force")
        #expect(try created(stage) == Self.expected)
        #expect(try stage.winnow("verify", "out", "--source", "b", "--deep").status == 0)
        let usual = try backup()
        try usual.write("p.yaml", "version: 1\ntables: {Contact: {created: \"\"}}\n")
        for options in [["--policy", "p.yaml"], ["--excerpts", "none"]] {
            #expect(try usual.winnow(["restore", "b", "--output", "out", "--force"] + options).status == 0)
            #expect(try created(usual) == Array(repeating: nil, count: 6), "\(options)")
            #expect(!(try usual.winnow("query", "out", "--json").output.contains("created")))
        }
    }

    @Test("databases' columns count too, and a record that could not be split tells no time")
    func otherFormats() throws {
        let stage = try Stage()
        let rows = (1...8).map { "\($0)\tann\($0)@example.com\tsynthetic\t2026-11-24 10:00:0\($0)+01\n" }.joined()
        try stage.write(
            "b/dump.sql",
            "CREATE TABLE public.users (id integer, email text, data_provenance text, created_at timestamptz);\n"
                + "COPY public.users (id, email, data_provenance, created_at) FROM stdin;\n\(rows)\\.\n")
        let documents = (1...3).map {
            "{\"_id\":\"\($0)\",\"createdAt\":\"2026-11-24T10:00:0\($0)Z\",\"data_provenance\":\"synthetic\"}\n"
        }
        try stage.write("b/people.ndjson", documents.joined())
        try stage.write(
            "b/Lead.csv", "Id,Birthdate,CreatedDate\n1,1990-01-01,2026-01-01\n2,\"a,1990-01-01\"x,1990-02-02,\"\n3,,\n")
        try stage.winnow("restore", "b", "--output", "out")
        let lines = try stage.diff("out")
        func times(_ table: String) -> [String?] {
            lines.filter { $0["table"] as? String == table }.map { $0["created"] as? String }
        }
        #expect(times("users") == (1...8).map { "2026-11-24T09:00:0\($0)Z" })
        #expect(times("people") == (1...3).map { "2026-11-24T10:00:0\($0)Z" })
        let misfits = lines.filter { $0["reason"] as? String == "misfit" }
        #expect(!misfits.isEmpty && misfits.allSatisfy { $0["created"] == nil })
    }

    @Test("another time in a line is found: by its digest, by the index, by the sources judged again, or as no time")
    func tampering() throws {
        let stage = try backup()
        let change = "lines[0]['created'] = '2026-11-24T10:19:33Z'"
        try stage.winnow("restore", "b", "--output", "out")
        try stage.shell("sed -i 's/10:19:31Z/10:19:33Z/' out/dropped.ndjson")
        let plain = try stage.verify()
        #expect(plain.status == 1 && plain.names(file: "dropped.ndjson"), "\(plain.text)")
        // All digests made anew.
        try stage.winnow("restore", "b", "--output", "out", "--force")
        try stage.forge(change)
        let indexed = try stage.verify()
        #expect(indexed.status == 1 && indexed.names("index", "index.sqlite"), "\(indexed.text)")
        // And the index with them.
        try stage.winnow("restore", "b", "--output", "out", "--force")
        try stage.forge(
            """
            \(change)
            import sqlite3
            db = sqlite3.connect('out/index.sqlite')
            assert db.execute('UPDATE judgement SET created = created + 2 WHERE record & 4294967295 = 1').rowcount == 1
            db.commit()
            db.close()
            """)
        #expect(try stage.verify(["--source", "b"]).status == 0, "who judges again finds it")
        let again = try stage.verify(["--source", "b", "--deep"])
        #expect(again.status == 1 && again.names("again", "dropped.ndjson"), "\(again.text)")
        for time in ["2026-11-24", "2026-11-24T10:19:31+00:00", "2026-13-24T10:19:31Z", ""] {
            try stage.winnow("restore", "b", "--output", "out", "--force")
            try stage.forge("lines[0]['created'] = '\(time)'")
            let verdict = try stage.verify()
            #expect(verdict.status == 1 && verdict.names("lines", "dropped.ndjson"), "\(time): \(verdict.text)")
        }
    }

    @Test("the report counts each record that went once over time, in every format")
    func report() throws {
        let stage = try backup()
        try stage.winnow("restore", "b", "--output", "out")
        let root =
            try JSONSerialization.jsonObject(
                with: Data(stage.winnow("report", "out", "--format", "json").output.utf8)) as? [String: Any]
        let timeline = try #require(root?["timeline"] as? [String: Any])
        let periods = try #require(timeline["periods"] as? [[String: Any]])
        #expect(timeline["undated"] as? Int == 2)
        #expect(timeline["unit"] as? String == "day", "five days have more than a hundred hours")
        #expect(periods.map { $0["from"] as? String } == ["2026-11-20T00:00:00Z", "2026-11-24T00:00:00Z"])
        #expect(periods.map { ($0["dropped"] as? [String: Int])?["tag"] } == [1, 3])
        let text = try stage.winnow("report", "out", "--format", "md").output
        #expect(text.contains("| 2026-11-24 | 3 | 3 | 0 |"), "\(text)")
        let sheet = try stage.winnow("report", "out", "--format", "csv").output.split(separator: "\n")
        #expect(sheet[0].hasSuffix(",created") && sheet[1].hasSuffix(",2026-11-24T10:19:31Z"), "\(sheet)")
        let page = LookedAtPage(stage: stage, path: "out/report.html")
        let seen = try page.answers([
            ["size": [1280, 900]], ["open": true], ["js": "document.querySelectorAll('svg.columns rect').length"],
            ["js": "document.querySelector('svg.columns').getAttribute('aria-label')"],
            ["js": "document.querySelector('.short tbody').innerText"],
            [
                "js":
                    "document.querySelector('#list tbody tr[data-index]').click(), document.getElementById('detail').textContent"
            ],
            ["key": "Escape"], ["print": true], ["js": "getComputedStyle(document.querySelector('.short')).overflowY"],
            ["problems": true],
        ])
        #expect(seen[0] as? Int == 2)
        #expect((seen[1] as? String)?.contains("Most in one day: 3, in 2026-11-24") == true, "\(seen[1])")
        #expect((seen[2] as? String)?.contains("2026-11-24") == true)
        #expect((seen[3] as? String)?.contains("2026-11-24 10:19:31 UTC") == true, "\(seen[3])")
        #expect(seen[4] as? String == "visible", "print has all rows")
        #expect(seen[5] as? [String] == [])
    }
}

/// How records that went are gathered over time.
struct CreationTimelineTests {
    private func timeline(_ times: [String?]) throws -> CreationTimeline {
        var timeline = CreationTimeline()
        for (at, time) in times.enumerated() { timeline.add(try #require(line(at + 1, time))) }
        return timeline
    }

    private func line(_ record: Int, _ time: String?) -> WrittenLine? {
        let created = time.map { ",\"created\":\"\($0)\"" } ?? ""
        let text =
            "{\"archive\":\"a\",\"member\":\"m\",\"table\":\"t\",\"record\":\(record),\"offset\":0,\"length\":1,\"sha256\":\""
            + String(repeating: "0", count: 64)
            + "\"\(created),\"decision\":\"\(record % 4 == 0 ? "hold" : "drop")\",\"reason\":\"score\"}"
        return Array(text.utf8).withUnsafeBytes { WrittenLine($0) }
    }

    @Test(
        "the unit is the finest of which a hundred span all records; units without records stand between",
        arguments: [
            ("2026-11-24T10:00:59Z", "2026-11-24T10:00:00Z", "minute", 1, "2026-11-24 10:00"),
            ("2026-11-24T10:00:00Z", "2026-11-24T11:39:00Z", "minute", 100, "2026-11-24 10:00"),
            ("2026-11-24T10:00:00Z", "2026-11-24T11:40:00Z", "hour", 2, "2026-11-24 10:00"),
            ("2026-11-24T23:00:00Z", "2026-12-01T01:00:00Z", "day", 8, "2026-11-24"),
            ("2026-01-01T00:00:00Z", "2026-11-24T00:00:00Z", "week", 48, "2025-12-29"),
            ("2020-02-29T00:00:00Z", "2026-11-24T00:00:00Z", "month", 82, "2020-02"),
            ("1969-12-31T00:00:00Z", "2026-11-24T00:00:00Z", "year", 58, "1969"),
        ])
    func units(first: String, last: String, unit: String, count: Int, name: String) throws {
        let drawn = try #require(try timeline([last, first, nil]).drawn())
        #expect(drawn.unit.rawValue == unit && drawn.periods.count == count)
        #expect(drawn.unit.name(drawn.periods[0].start) == name)
        #expect(drawn.periods.reduce(0) { $0 + $1.counts.total } == 2 && drawn.before.total + drawn.after.total == 0)
        #expect(drawn.periods.first?.counts.total ?? 0 > 0 && drawn.periods.last?.counts.total ?? 0 > 0)
    }

    @Test("a few dates far off do not make one column of all others")
    func farOff() throws {
        let near = (0..<400).map { "2026-11-\(10 + $0 % 10)T0\($0 % 7):00:00Z" }
        let drawn = try #require(try timeline(["1970-01-01T00:00:00Z"] + near + ["2099-01-01T00:00:00Z"]).drawn())
        #expect(drawn.unit == .day && drawn.periods.count == 10)
        #expect(drawn.before.total == 1 && drawn.after.total == 1)
        #expect(drawn.periods.reduce(0) { $0 + $1.counts.total } == 400)
        #expect(drawn.highest?.counts.heldTotal ?? 0 > 0)
    }

    @Test("however many dates there are, memory holds a few thousand counts and no record is lost")
    func bounded() throws {
        var timeline = CreationTimeline()
        #expect(timeline.isEmpty && timeline.drawn() == nil)
        let count = 30_000
        for at in 1...count {
            let year = String(1000 + at % 8_000)
            timeline.add(try #require(line(at, "\(year)-0\(1 + at % 9)-1\(at % 10)T00:00:00Z")))
        }
        let drawn = try #require(timeline.drawn())
        #expect(drawn.unit == .year && drawn.periods.count <= CreationTimeline.columnLimit)
        #expect(drawn.periods.reduce(drawn.before.total + drawn.after.total) { $0 + $1.counts.total } == count)
        #expect(timeline.undated == 0)
    }
}
