import Foundation
import Testing

/// Dumps of real database servers, which load what winnow made of them.
struct DatabaseTests {
    @Test("PostgreSQL restores every format of dump, piped too: no synthetic row, every other row, valid constraints")
    func postgres() throws {
        try roundTrip(
            "roundtrip_postgres.py", formats: 22, needs: "/usr/lib/postgresql",
            opening: "the server runs as another user, which has to reach the command")
    }

    @Test("MariaDB loads every kind of dump: no synthetic row, every other row")
    func mariaDB() throws {
        try roundTrip(
            "roundtrip_mariadb.py", formats: 6, needs: "/usr/sbin/mariadbd",
            opening: "the server runs as another user, which has to reach the command")
    }

    private func roundTrip(_ script: String, formats: Int, needs: String, opening: Comment) throws {
        try #require(
            FileManager.default.fileExists(atPath: needs), "\(needs) is missing: scripts/install-packages test")
        let stage = try Stage()
        // The command is copied to where the server's own user can run it.
        try stage.shell("chmod 755 . && cp '\(Project.executable)' winnow && chmod 755 winnow")
        let outcome = try stage.run("/usr/bin/env", ["python3", "\(Project.fixtures)/\(script)", "winnow", "work"])
        #expect(outcome.status == 0, opening)
        #expect(outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(outcome.output.split(separator: "\n").filter { $0.hasSuffix(" right") }.count == formats)
    }

    @Test("SQLite's shell loads what stays and what goes of a .dump")
    func sqlite() throws {
        let stage = try Stage()
        try stage.shell(
            """
            sqlite3 source.db "CREATE TABLE customers(id INTEGER PRIMARY KEY, name TEXT, email TEXT, raw BLOB);
              WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)
              INSERT INTO customers SELECT i, 'O''Neil ' || i || char(10) || 'x', 'ann.' || i || '@' ||
                CASE WHEN i % 5 = 1 THEN 'example.com' ELSE 'contoso-bank.com' END, randomblob(9) FROM n;
              CREATE INDEX by_name ON customers(name);"
            sqlite3 source.db .dump > backup.sql
            """)
        let outcome = try stage.winnow("restore", "backup.sql", "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        for (folder, filter) in [("restore", "<>"), ("quarantine", "=")] {
            try stage.shell("sqlite3 \(folder).db < out/\(folder)/backup.sql")
            let query = "SELECT *, hex(raw) FROM customers"
            let found = try stage.shell(
                "sqlite3 \(folder).db '\(query) ORDER BY id'; sqlite3 \(folder).db 'PRAGMA integrity_check'")
            let wanted = try stage.shell(
                "sqlite3 source.db '\(query) WHERE i % 5 \(filter) 1 ORDER BY id'".replacingOccurrences(
                    of: "i %", with: "id %"))
            #expect(found == wanted + "ok\n")
        }
    }
}
