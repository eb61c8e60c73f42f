import Foundation
import Testing

/// What mongodump writes, made by MongoDB's own BSON encoder.
struct MongoDumpTests {
    private func make(_ stage: Stage, _ kind: String, _ path: String) throws {
        try stage.shell("python3 '\(Project.fixtures)/make_mongodump.py' \(kind) \(path)")
    }

    @Test("a folder of mongodump, compressed or not, loses documents and nothing else", arguments: ["folder", "gzip"])
    func folder(kind: String) throws {
        let stage = try Stage()
        try make(stage, kind, "dump")
        let outcome = try stage.winnow("restore", "dump", "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!outcome.errors.contains("COPIED UNCHANGED"), "\(outcome.errors)")
        #expect(try stage.diff("out").count == 100)
        let suffix = kind == "gzip" ? ".gz" : ""
        let read = try stage.shell(
            """
            python3 - <<'END'
            import bson, glob, gzip, os
            def load(path):
                data = open(path, 'rb').read()
                return gzip.decompress(data) if path.endswith('.gz') else data
            source, kept, gone = (load(f'{folder}/dump/crm/contacts.bson\(suffix)') for folder in ('.', 'out/restore', 'out/quarantine'))
            documents = [bson.encode(d) for d in bson.decode_all(source)]
            assert b''.join(documents) == source
            isMade = lambda d: b'@example.com' in d
            assert kept == b''.join(d for d in documents if not isMade(d))
            assert gone == b''.join(d for d in documents if isMade(d))
            others = [f[5:] for f in glob.glob('dump/**', recursive=True) if os.path.isfile(f) and 'contacts.bson' not in f]
            assert len(others) == 6
            for f in others:
                assert open('dump/' + f, 'rb').read() == open('out/restore/dump/' + f, 'rb').read(), f
            assert sorted(glob.glob('out/quarantine/dump/**', recursive=True))[-1].endswith('contacts.bson\(suffix)')
            print('right')
            END
            """)
        #expect(read == "right\n")
        let verified = try stage.winnow("verify", "out", "--source", "dump", "--deep")
        #expect(verified.status == 0, "\(verified.output)")
        let scanned = try stage.winnow("scan", "dump", "--json")
        #expect(scanned.output.contains("\"oplog\"") && scanned.output.contains("\"empty\""))
    }

    @Test("an archive of mongodump is not read, and the message says what to do")
    func archive() throws {
        let stage = try Stage()
        try make(stage, "archive", "crm.archive")
        let refused = try stage.winnow("restore", "crm.archive", "--output", "out")
        #expect(refused.status == 3 && refused.errors.contains("mongodump --out"), "\(refused.errors)")
        try stage.shell("gzip -k crm.archive && tar -cf b.tar crm.archive")
        for (source, name) in [("crm.archive.gz", "crm.archive.gz!crm.archive"), ("b.tar", "b.tar!crm.archive")] {
            let outcome = try stage.winnow("restore", source, "--output", "out-\(source)")
            #expect(outcome.status == 1)
            #expect(
                outcome.errors.contains("\(name) is an archive of mongodump (--archive): COPIED UNCHANGED"),
                "\(outcome.errors)")
        }
        try stage.shell(
            "cmp b.tar out-b.tar/restore/b.tar && gzip -dc out-crm.archive.gz/restore/crm.archive.gz | cmp - crm.archive"
        )
    }
}
