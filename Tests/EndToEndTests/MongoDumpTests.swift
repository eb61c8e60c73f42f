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

    @Test(
        "an archive of mongodump loses documents, has right checksums, and all else is as it was",
        arguments: ["crm.archive", "crm.archive.gz", "b.tar", "b.zip"])
    func archive(name: String) throws {
        let stage = try Stage()
        try make(stage, "archive", "crm.archive")
        switch name {
        case "crm.archive.gz": try stage.shell("gzip -k crm.archive")
        case "b.tar": try stage.shell("tar -cf b.tar crm.archive")
        case "b.zip": try stage.shell("zip -q b.zip crm.archive")
        default: break
        }
        let outcome = try stage.winnow("restore", name, "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try stage.diff("out").count == 100 + 13)
        let tables = Set(try stage.diff("out").compactMap { $0["table"] as? String })
        #expect(tables == ["contacts", "old.contacts"])
        for folder in ["restore", "quarantine"] {
            let unpack = name == "crm.archive" ? "cp" : name.hasSuffix(".gz") ? "gzip -dc" : "bsdtar -xOf"
            let to = name == "crm.archive" ? "" : ">"
            try stage.shell("\(unpack) out/\(folder)/\(name) \(to) \(folder).archive")
        }
        let read = try stage.shell(
            """
            PYTHONPATH='\(Project.fixtures)' PYTHONDONTWRITEBYTECODE=1 python3 - <<'END'
            from make_mongodump import read
            source, kept, gone = read('crm.archive'), read('restore.archive'), read('quarantine.archive')
            isMade = lambda d: b'@example.com' in d
            assert list(source) == list(kept), (list(source), list(kept))
            for name, documents in source.items():
                assert kept[name] == [d for d in documents if not isMade(d)], name
                assert gone.get(name, []) == [d for d in documents if isMade(d)], name
            print(sum(map(len, kept.values())), sum(map(len, gone.values())))
            END
            """)
        #expect(read == "637 113\n")
        let verified = try stage.winnow("verify", "out", "--source", name, "--deep")
        #expect(verified.status == 0, "\(verified.output)")
        let again = try stage.winnow("restore", "restore.archive", "--output", "again")
        #expect(again.status == 0, "\(again.errors)")
        try stage.shell("cmp restore.archive again/restore/restore.archive && test ! -e again/quarantine")
    }

    @Test("an archive of mongodump whose checksum does not fit is told, and is not made to fit")
    func damagedArchive() throws {
        let stage = try Stage()
        try make(stage, "archive", "crm.archive")
        var bytes = try stage.bytes("crm.archive")
        let place = try #require(bytes.range(of: Data("Ann 7\u{0}".utf8))).lowerBound
        bytes[place] = UInt8(ascii: "B")
        try bytes.write(to: URL(fileURLWithPath: stage.file("crm.archive")))
        let outcome = try stage.winnow("restore", "crm.archive", "--output", "out")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("the checksum of crm.contacts does not fit"), "\(outcome.errors)")
        let read = try stage.run(
            "/bin/sh",
            [
                "-c",
                "PYTHONPATH='\(Project.fixtures)' PYTHONDONTWRITEBYTECODE=1 python3 -c 'from make_mongodump import read; read(\"out/restore/crm.archive\")'",
            ])
        #expect(read.status != 0 && read.errors.contains("CRC mismatch"))

        // Behind what is no document any more, all is one record, and held.
        try stage.shell("truncate -s -1000 crm.archive && rm -r out")
        let cut = try stage.winnow("restore", "crm.archive", "--output", "out")
        #expect(cut.status == 1)
        let held = try stage.diff("out").filter { $0["reason"] as? String == "misfit" }
        #expect(held.count == 1)
        let verified = try stage.winnow("verify", "out", "--source", "crm.archive", "--deep")
        #expect(verified.status == 0, "\(verified.output)")
    }
}
