import Foundation
import Testing

/// A child whose reference is written otherwise than its parent's key follows it all the same where the database takes both for
/// one.
struct ComparedKeyTests {
    @Test(
        "SQLite: what stays is what a DELETE leaves, in a database file and in its script",
        arguments: ["crm.db", "crm.sql"])
    func sqlite(source: String) throws {
        let stage = try Stage()
        try stage.write(
            "make.sql",
            """
            PRAGMA foreign_keys=ON;
            CREATE TABLE uses (id INTEGER PRIMARY KEY, login TEXT REFERENCES logins(login) ON DELETE CASCADE);
            CREATE TABLE logins (login TEXT COLLATE NOCASE PRIMARY KEY, data_provenance TEXT);
            CREATE TABLE codes (code TEXT PRIMARY KEY, data_provenance TEXT);
            CREATE TABLE code_uses (id INTEGER PRIMARY KEY, code TEXT REFERENCES codes(code) ON DELETE CASCADE);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
              INSERT INTO logins SELECT 'Login-' || i, CASE WHEN i % 5 = 2 THEN 'synthetic' END FROM n;
            INSERT INTO uses SELECT rowid, CASE rowid % 3 WHEN 0 THEN login WHEN 1 THEN upper(login) ELSE lower(login) END
              FROM logins;
            INSERT INTO codes VALUES ('a', 'synthetic'), ('A', NULL), ('b', 'synthetic'), ('B', NULL);
            INSERT INTO code_uses VALUES (1, 'a'), (2, 'A'), (3, 'b'), (4, 'B');

            """)
        try stage.shell("sqlite3 crm.db < make.sql && sqlite3 crm.db .dump > crm.sql && cp crm.db wanted.db")
        let outcome = try stage.winnow("restore", source, "--output", "out", "-q", "--no-config")
        #expect(outcome.status == 0, "\(outcome.errors)")
        if source == "crm.sql" { try stage.shell("sqlite3 out/restore/crm.db < out/restore/crm.sql") }
        try stage.shell(
            """
            sqlite3 wanted.db "PRAGMA foreign_keys=ON; DELETE FROM logins WHERE data_provenance = 'synthetic';
              DELETE FROM codes WHERE data_provenance = 'synthetic'"
            """)
        let query = "SELECT * FROM logins; SELECT * FROM uses; SELECT * FROM code_uses; SELECT * FROM codes"
        let wanted = try stage.shell("sqlite3 wanted.db '\(query)'")
        #expect(try stage.shell("sqlite3 out/restore/crm.db '\(query)'") == wanted)
        #expect(wanted.contains("login-") && wanted.contains("LOGIN-") && wanted.contains("2|A"))
        let manifest = try JSONSerialization.jsonObject(with: stage.bytes("out/manifest.json")) as? [String: Any]
        let relations = (manifest?["predicate"] as? [String: Any])?["relations"] as? [[String: Any]]
        #expect(relations?.count == 2)
        for relation in relations ?? [] { #expect(relation["danglingInSource"] as? Int == 0, "\(relation)") }
        // The parent of a child that is spelled otherwise is found again in the restore set.
        let explained = try stage.winnow("explain", "out", "10", "--relatives")
        #expect(explained.output.contains("Login-10"), "\(explained.output)\(explained.errors)")
    }
}
