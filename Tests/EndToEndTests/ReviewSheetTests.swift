import Foundation
import Testing

/// `winnow review` without a terminal: `--export`, `--import`, `--decide`, and the restore that applies it.
@Suite("A review without a terminal")
struct ReviewSheetTests {
    /// Fills the exported table in as somebody with a spreadsheet would: Python's csv reads and writes it.
    private func fill(_ stage: Stage, _ code: String, dialect: String = "delimiter=','", encoding: String = "utf-8")
        throws
    {
        try stage.write(
            "fill.py",
            """
            import csv
            rows = list(csv.DictReader(open('held.csv', newline='', encoding='utf-8')))
            for row in rows:
            \(code.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
            out = open('filled.csv', 'w', newline='', encoding='\(encoding)')
            writer = csv.DictWriter(out, fieldnames=list(rows[0]), \(dialect))
            writer.writeheader()
            writer.writerows(rows)
            """)
        try stage.shell("python3 fill.py")
    }

    private let verdicts = """
        row['decision'] = {'customers 1': 'keep', 'customers 2': 'DROP', 'customers 3': 'hold', 'notes ': ' Keep '}.get(row['table'] + ' ' + row['key'], '')
        row['why'] = 'called, "yes"' if row['decision'] else ''
        """

    @Test(
        "what is filled into the exported table is what a restore does, however the spreadsheet writes it",
        arguments: [
            ("delimiter=','", "utf-8"), ("delimiter=';', lineterminator='\\r\\n'", "utf-8-sig"),
            ("delimiter='\\t', quoting=csv.QUOTE_ALL", "utf-16"), ("delimiter=',', lineterminator='\\n'", "utf-8"),
        ])
    func roundTrip(dialect: String, encoding: String) throws {
        let backup = try ReviewBackup()
        #expect(try backup.review("--export", "held.csv").status == 0)
        #expect(!backup.stage.exists("out-decisions.yaml"), "an export decides nothing")
        try fill(backup.stage, verdicts, dialect: dialect, encoding: encoding)
        let taken = try backup.review("--import", "filled.csv")
        #expect(taken.status == 1, "\(taken.errors)")
        #expect(taken.errors.contains("5 decisions taken over"), "\(taken.errors)")
        let again = try backup.restore("again", ["--decisions", "out-decisions.yaml"])
        #expect(!again.errors.contains("about no record"), "\(again.errors)")
        #expect(try backup.outcomes("again") == ["customers 2 drop", "orders 13 drop", "customers 3 hold"])
        let line = try #require(try backup.stage.diff("again").first { $0["reason"] as? String == "override" })
        #expect((line["override"] as? [String: String])?["why"] == "called, \"yes\"")
        #expect((line["override"] as? [String: String])?["by"] == "jane")
        #expect((line["override"] as? [String: String])?["when"]?.hasPrefix("20") ?? false)

        // Taken over twice nothing changes; exported again, the decisions stand in it.
        let before = try backup.stage.bytes("out-decisions.yaml")
        #expect(try backup.review("--import", "filled.csv").errors.contains("0 decisions taken over"))
        #expect(try backup.stage.bytes("out-decisions.yaml") == before)
        _ = try backup.review("--export", "second.csv")
        #expect(try backup.stage.text("second.csv").contains(",keep,\"called, \"\"yes\"\"\""))
    }

    @Test("part of a table is enough, columns may be left out or in another order; a reason may be given for all")
    func part() throws {
        let backup = try ReviewBackup()
        _ = try backup.review("--export", "held.csv", "--table", "notes")
        try backup.stage.shell(
            "python3 -c \"import csv; rows = list(csv.DictReader(open('held.csv'))); print('Decision,SHA256,Table'); [print('drop,' + r['sha256'].upper() + ',' + r['table']) for r in rows[1:]]\" > mine.csv"
        )
        let refused = try backup.review("--import", "mine.csv")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("row 2: it has no reason"), "\(refused.errors)")
        #expect(!backup.stage.exists("out-decisions.yaml"))
        #expect(try backup.review("--import", "mine.csv", "--why", "tests").status == 1)
        _ = try backup.restore("again", ["--decisions", "out-decisions.yaml"])
        #expect(try backup.outcomes("again").isSuperset(of: ["notes 1# drop", "notes 2# drop", "notes 3# drop"]))
    }

    @Test(
        "a table with a fault decides nothing, and each fault has its row",
        arguments: [
            ("if row['key'] == '2': row['decision'], row['why'] = 'maybe', 'x'", "row 5: “maybe” is no decision"),
            (
                "row['decision'], row['why'], row['sha256'] = 'keep', 'x', '0' * 64",
                "no held record of table “customers”"
            ),
            ("row['decision'], row['why'], row['table'] = 'keep', 'x', 'Lead'", "no held record of table “Lead”"),
            (
                "row['why'] = 'x'; row['decision'] = 'keep' if row['record'] == '1' else 'drop'",
                "it is the same record as row"
            ),
        ])
    func faults(code: String, message: String) throws {
        let backup = try ReviewBackup()
        _ = try backup.review("--export", "held.csv")
        try fill(backup.stage, code)
        let outcome = try backup.review("--import", "filled.csv")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(outcome.errors.contains("nothing was decided"))
        #expect(!backup.stage.exists("out-decisions.yaml"))
    }

    @Test(
        "what is no such table is refused",
        arguments: ["", "a,b\n1,2\n", "table,sha256,decision\n\"x,y", "table;sha256;why\n", "\u{0}\u{1}\u{2}"])
    func foreign(text: String) throws {
        let backup = try ReviewBackup()
        try backup.stage.write("foreign.csv", text)
        let outcome = try backup.review("--import", "foreign.csv", "--why", "x")
        #expect(outcome.status == 2, "\(outcome.errors)")
        #expect(!backup.stage.exists("out-decisions.yaml"))
        #expect(try backup.review("--import", "nowhere.csv").status == 2)
    }

    @Test("no cell is a formula to a spreadsheet or a command to a terminal, and its decision comes back all the same")
    func injection() throws {
        let stage = try Stage()
        try stage.write(
            "b/contact.csv",
            "id,email\n\"=HYPERLINK(\"\"http://x\"\")\",a@mailinator.com\n+1,b@mailinator.com\n-2,c@mailinator.com\n@x,d@mailinator.com\n"
        )
        try stage.write("b/=cmd\u{1B}[31m.csv", "id,email\n5,e@mailinator.com\n")
        _ = try stage.winnow("restore", "b", "--no-config", "--output", "out")
        let export = try stage.winnow("review", "out", "--export", "-")
        #expect(export.status == 0)
        #expect(!export.output.contains("\u{1B}"))
        try stage.write("held.csv", export.output)
        let cells = try stage.shell(
            "python3 -c \"import csv; [print(cell) for row in csv.reader(open('held.csv', newline='')) for cell in row]\""
        )
        #expect(cells.contains("'=HYPERLINK(\"http://x\")") && cells.contains("'=cmd\\u{1B}[31m"), "\(cells)")
        for cell in cells.split(separator: "\n") { #expect(!"=+-@\t".contains(cell.first ?? " "), "\(cell)") }
        try fill(stage, "row['decision'], row['why'] = 'keep', '=1+1'")
        let taken = try stage.winnow("review", "out", "--import", "filled.csv")
        #expect(taken.status == 0, "\(taken.errors)")
        _ = try stage.winnow("restore", "b", "--no-config", "--output", "again", "--decisions", "out-decisions.yaml")
        #expect(try stage.diff("again").isEmpty)
    }

    @Test("--decide takes what the filter shows, needs a reason, and says what there is to filter by")
    func decide() throws {
        let backup = try ReviewBackup()
        #expect(try backup.review("--decide", "keep").status == 2)
        let unknown = try backup.review("--decide", "keep", "--why", "x", "--table", "Lead")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("There is: ") && unknown.errors.contains("customers"))
        let some = try backup.review(
            "--decide", "drop", "--why", "tests", "--detector", "email.disposable-domain", "--table", "NOTES")
        #expect(some.status == 1)
        #expect(some.errors.contains("drop: 3 records."), "\(some.errors)")
        // What was decided stays; the rest follows.
        #expect(try backup.review("--decide", "keep", "--why", "real").status == 0)
        _ = try backup.restore("again", ["--decisions", "out-decisions.yaml"])
        #expect(try backup.outcomes("again") == ["notes 1# drop", "notes 2# drop", "notes 3# drop"])
    }

    @Test("without a terminal the command says what there is instead; with nothing held it is content")
    func noTerminal() throws {
        let backup = try ReviewBackup()
        let outcome = try backup.review()
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("--export FILE"))
        let stage = try Stage()
        try stage.write("b/contact.csv", "id,email\n1,a@corp.com\n")
        _ = try stage.winnow("restore", "b", "--no-config", "--output", "out")
        #expect(try stage.winnow("review", "out").status == 0)
        #expect(try stage.winnow("review", "out", "--decide", "keep", "--why", "x").status == 0)
        #expect(try stage.winnow("review", "out", "--export", "-").output.split(separator: "\n").count == 1)
        #expect(!stage.exists("out-decisions.yaml"))
    }

    @Test("decisions go on from one restore set to the next, and those on another one are refused")
    func chain() throws {
        let backup = try ReviewBackup()
        _ = try backup.review("--decide", "keep", "--why", "real", "--table", "customers")
        _ = try backup.restore("next", ["--decisions", "out-decisions.yaml"])
        // The next review knows the decisions that its restore set was written with.
        _ = try backup.stage.winnow("review", "next", "--by", "joe", "--decide", "drop", "--why", "tests")
        let lines = try backup.stage.text("next-decisions.yaml")
        #expect(lines.contains("by: jane") && lines.contains("by: joe"))
        _ = try backup.restore("last", ["--decisions", "next-decisions.yaml"])
        #expect(try backup.outcomes("last") == ["notes 1# drop", "notes 2# drop", "notes 3# drop"])
        // The same file with another restore set.
        let stale = try backup.stage.winnow(
            "review", "next", "--output", "out-decisions.yaml", "--decide", "keep", "--why", "x")
        #expect(stale.status == 2)
        #expect(stale.errors.contains("not on this restore set"), "\(stale.errors)")
        let inside = try backup.stage.winnow(
            "review", "out", "--output", "out/d.yaml", "--decide", "keep", "--why", "x")
        #expect(inside.status == 2)
        #expect(inside.errors.contains("lies in the restore set"))
    }

    @Test("a restore set that was changed, or is another version's, is refused before anything is decided")
    func changed() throws {
        let backup = try ReviewBackup()
        try backup.stage.shell("cp -r out other && sed -i 's/\"key\":\"2\"/\"key\":\"9\"/' other/dropped.ndjson")
        let changed = try backup.stage.winnow("review", "other", "--decide", "keep", "--why", "x")
        #expect(changed.status == 2)
        #expect(changed.errors.contains("its SHA-256 differs"), "\(changed.errors)")
        try backup.stage.shell("cp -r out newer && sed -i 's/\"predicateType\" *: *\"[^\"]*/&9/' newer/manifest.json")
        let newer = try backup.stage.winnow("review", "newer", "--decide", "keep", "--why", "x")
        #expect(newer.status == 2, "\(newer.errors)")
        #expect(try backup.stage.winnow("review", "nowhere", "--decide", "keep", "--why", "x").status == 2)
        #expect(!backup.stage.exists("other-decisions.yaml") && !backup.stage.exists("newer-decisions.yaml"))
    }

    @Test("where keys are hashed, decisions name records by their bytes alone, and hold")
    func hashedKeys() throws {
        let secret = NSTemporaryDirectory() + "winnow-secret-" + UUID().uuidString
        try Data("0123456789abcdef0123456789abcdef".utf8).write(to: URL(fileURLWithPath: secret))
        defer { unlink(secret) }
        let keys = ["--keys", "hmac", "--keys-secret", secret]
        let backup = try ReviewBackup(options: keys)
        _ = try backup.review("--decide", "keep", "--why", "real", "--table", "customers")
        let text = try backup.stage.text("out-decisions.yaml")
        #expect(!text.contains("key:") && text.contains("sha256:"))
        let again = try backup.restore("again", ["--decisions", "out-decisions.yaml"] + keys)
        #expect(!again.errors.contains("about no record"), "\(again.errors)")
        #expect(try backup.outcomes("again") == ["notes 1# hold", "notes 2# hold", "notes 3# hold"])
    }

    @Test("thousands of held records are decided, written, applied and reviewed again")
    func many() throws {
        let stage = try Stage()
        let rows = (1...6_000).map { "\($0),a\($0)@mailinator.com\n" }
        try stage.write("contact.csv", "id,email\n" + rows.joined())
        _ = try stage.winnow("restore", "contact.csv", "--no-config", "--output", "out")
        #expect(try stage.diff("out").count == 6_000)
        #expect(try stage.winnow("review", "out", "--decide", "keep", "--why", "real").status == 0)
        let again = try stage.winnow(
            "restore", "contact.csv", "--no-config", "--output", "again", "--decisions", "out-decisions.yaml")
        #expect(again.status == 0, "\(again.errors)")
        #expect(try stage.text("again/restore/contact.csv") == stage.text("contact.csv"))
    }
}
