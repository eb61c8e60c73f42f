import Foundation
import Testing

/// `pg_dump | gzip` of which the first was killed is a whole archive with half of a dump in it.
struct BrokenDumpTests {
    private static let rows = (0..<400).map { "\($0)\tp\($0)@contoso-bank.com\n" }

    private func write(_ stage: Stage, rows: Int, end: String) throws {
        try stage.write(
            "crm.sql",
            "--\n-- PostgreSQL database dump\n--\n\nCREATE TABLE public.person (id integer NOT NULL, email text);\n\n"
                + "COPY public.person (id, email) FROM stdin;\n" + Self.rows.prefix(rows).joined() + end)
        try stage.shell("gzip -nf crm.sql")
    }

    @Test(
        "check finds it without a baseline, from the cache too, and it becomes none; a restore names it and exits with 1"
    )
    func broken() throws {
        let stage = try Stage()
        let command = [
            "check", "crm.sql.gz", "o.csv", "--no-config", "--json", "--baseline", "b", "--accept", "--cache", "c",
        ]
        try stage.write("o.csv", "Id,Name\n1,Ann\n")
        try write(stage, rows: 400, end: "\\.\n\n--\n-- PostgreSQL database dump complete\n--\n\n")
        #expect(try stage.winnow(command).status == 0)
        let baseline = try stage.text("b")
        try write(stage, rows: 399, end: "")
        for version in 1...2 {
            // Of the second time, the dump is known from the cache.
            try stage.write("o.csv", "Id,Name\n1,Ann \(version)\n")
            let outcome = try stage.winnow(command)
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("\"intact\""), "\(outcome.output)")
            #expect(outcome.output.contains("ends within the rows of person"))
            #expect(outcome.output.contains("notReadAgain") == (version == 2))
        }
        #expect(try stage.text("b") == baseline)
        let restored = try stage.winnow("restore", "crm.sql.gz", "--output", "out", "--no-config")
        #expect(restored.status == 1)
        #expect(restored.errors.contains("crm.sql.gz!crm.sql: ends within the rows of person"), "\(restored.errors)")
        #expect(try stage.winnow("verify", "out", "--source", "crm.sql.gz").status == 0)
    }
}
