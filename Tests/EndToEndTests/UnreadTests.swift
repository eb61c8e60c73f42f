import Foundation
import Testing

/// Members with records that winnow cannot judge: copied, and said so loudly.
struct UnreadTests {
    @Test(
        "a format that is known and not read is copied unchanged, named, and makes somebody look",
        arguments: [
            ("data.parquet", "PAR1\u{0}x", "a Parquet file"), ("x.avro", "Obj\u{1}\u{4}", "an Avro container"),
            ("crm.dump", "PGDMP\u{1}\u{e}", "a custom-format PostgreSQL dump"),
        ])
    func unread(name: String, head: String, words: String) throws {
        let stage = try Stage()
        try stage.write("in/\(name)", head + String(repeating: "y", count: 300))
        try stage.write("in/Contact.csv", contacts(10) { _ in false })
        try stage.shell("tar -C in -cf b.tar Contact.csv \(name)")
        let outcome = try stage.winnow("restore", "b.tar", "--output", "out")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("b.tar!\(name) is \(words): COPIED UNCHANGED"), "\(outcome.errors)")
        #expect(try stage.text("out/manifest.json").contains("\(name) is \(words)"))
        try stage.shell("bsdtar -xOf out/restore/b.tar \(name) | cmp - in/\(name)")
    }

    @Test("a damaged SQLite database is copied, and named with what is wrong and the command that makes it readable")
    func database() throws {
        let stage = try Stage()
        try stage.shell("mkdir in && python3 '\(Project.fixtures)/make_sqlite.py' in/crm.db 600")
        try stage.shell("cd in && head -c 20000 crm.db > cut.db && tar -cf ../b.tar cut.db")
        let outcome = try stage.winnow("restore", "b.tar", "--output", "out")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("cut.db is an SQLite database that cannot be read ("), "\(outcome.errors)")
        #expect(outcome.errors.contains("sqlite3 FILE .dump"))
        try stage.shell("cmp b.tar out/restore/b.tar")
    }
}
