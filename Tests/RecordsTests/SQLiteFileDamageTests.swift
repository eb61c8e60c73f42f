import Foundation
import Testing

@testable import Records

@Suite struct SQLiteFileDamageTests {
    private static func make(_ folder: SQLiteFolder) throws -> [UInt8] {
        try folder.make(
            "db",
            """
            PRAGMA page_size=512;
            CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, b REAL, c BLOB, d AS (a || 'x') NOT NULL);
            CREATE TABLE w(k TEXT, v, PRIMARY KEY(k DESC)) WITHOUT ROWID;
            CREATE TABLE n(a); CREATE INDEX i ON t(a); CREATE INDEX j ON n(a) WHERE a > 3;
            CREATE VIRTUAL TABLE f USING fts5(x); INSERT INTO f VALUES('some words here');
            CREATE VIEW v AS SELECT * FROM t; CREATE TRIGGER g AFTER DELETE ON t BEGIN DELETE FROM w; END;
            WITH m(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM m WHERE i<60)
                INSERT INTO t(id,a,b,c) SELECT i*5, 'name ' || i, i*1.5, zeroblob(i*20) FROM m;
            INSERT INTO w SELECT a, id FROM t; INSERT INTO n SELECT id FROM t;
            DELETE FROM t WHERE id%10=0;
            """)
        return try folder.bytes("db")
    }

    /// Reads a file; where that goes well, also takes half its rows out.
    private static func outcome(_ bytes: [UInt8], _ folder: SQLiteFolder) throws -> String? {
        try folder.write(bytes, "damaged")
        let (member, message) = try folder.read("damaged")
        if message != nil {
            #expect(member.rows.isEmpty && member.marks.isEmpty)
            return message
        }
        // A file that passes may still fail to be written; then it says so.
        do {
            try folder.rebuild("damaged") { $0.ordinal % 2 == 0 ? 0 : nil }
        } catch let fault as RebuildFault {
            #expect(!fault.message.isEmpty)
        }
        return nil
    }

    @Test("a file that is cut off says what is wrong")
    func cut() throws {
        let folder = try SQLiteFolder()
        let bytes = try Self.make(folder)
        #expect(try Self.outcome(bytes, folder) == nil)
        for length in stride(from: 0, to: bytes.count, by: 397) {
            let message = try Self.outcome(Array(bytes.prefix(length)), folder)
            // SQLite takes a file of no bytes for a new database; the format takes it for none.
            #expect(message != nil || length == 0, "\(length)")
        }
    }

    @Test("flipped bits and overwritten bytes never crash", arguments: 0..<6)
    func flips(seed: Int) throws {
        let folder = try SQLiteFolder()
        let bytes = try Self.make(folder)
        var random = SeededGenerator(seed: seed + 1)
        var read = 0
        for round in 0..<60 {
            var damaged = bytes
            for _ in 0...(round % 4) {
                // The schema and the first page are the most interesting.
                let end = round % 3 == 0 ? 1_600 : damaged.count
                let at = Int.random(in: 0..<end, using: &random)
                if round % 2 == 0 {
                    damaged[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                } else {
                    damaged[at] = UInt8.random(in: .min ... .max, using: &random)
                }
            }
            if try Self.outcome(damaged, folder) == nil { read += 1 }
        }
        #expect(read > 0)
    }

    @Test("a file that only begins like a database says what is wrong")
    func magicAlone() throws {
        let folder = try SQLiteFolder()
        for bytes in [SQLiteFileFormat.magic, SQLiteFileFormat.magic + [UInt8](repeating: 7, count: 5_000)] {
            #expect(try Self.outcome(bytes, folder) != nil)
        }
        try folder.write([], "there")
        let (_, message) = try SQLiteFolder().read("missing")
        #expect(message != nil)
    }

    @Test("names of files that mean something in a URI are only names")
    func names() throws {
        let folder = try SQLiteFolder()
        for name in ["a?mode=memory", "b#c", "d%41", "e f", "ü&immutable=0"] {
            try folder.write(try Self.make(try SQLiteFolder()), name)
            let (member, message) = try folder.read(name)
            #expect(message == nil)
            #expect(!member.rows.isEmpty)
        }
    }

    @Test("a schema with functions that are not harmless is refused")
    func functions() throws {
        let folder = try SQLiteFolder()
        try folder.make(
            "db",
            """
            CREATE TABLE t(a, b AS (a)); INSERT INTO t VALUES(1);
            PRAGMA writable_schema=ON;
            UPDATE sqlite_master SET sql='CREATE TABLE t(a, b AS (load_extension(a)))';
            """)
        let (member, message) = try folder.read("db")
        #expect(member.rows.isEmpty)
        #expect(message != nil)
    }
}
