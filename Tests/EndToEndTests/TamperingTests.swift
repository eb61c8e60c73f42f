import Foundation
import Testing

/// Whatever byte is changed in a restore set or its source, `verify` finds it and names the file.
struct TamperingTests {
    /// Changes a byte at the first, the last and some seeded places; each must be found and named.
    private func flip(
        _ stage: Stage, _ file: String, as name: String, _ options: [String] = [], at places: [Int] = [],
        seed: UInt64 = 1, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let original = try stage.bytes(file)
        guard !original.isEmpty else { return }
        var state: UInt64 = seed &* 0x9E37_79B9_7F4A_7C15
        let seeded = (0..<2).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % original.count
        }
        for at in Set(places + seeded + [0, original.count - 1]) {
            var changed = original
            changed[changed.startIndex + at] ^= UInt8(1 << (at % 7))
            try changed.write(to: URL(fileURLWithPath: stage.file(file)))
            let verdict = try stage.verify(options)
            #expect(
                (verdict.status == 1 && verdict.names(file: name))
                    || (verdict.status == 3 && verdict.text.contains(name)),
                "byte \(at) of \(file): \(verdict.status) \(verdict.text.suffix(600))", sourceLocation: sourceLocation)
        }
        try original.write(to: URL(fileURLWithPath: stage.file(file)))
    }

    /// Restores a kind of backup, signed.
    private func signed(_ stage: Stage, _ kind: BackupKind) throws -> [String] {
        try stage.winnow("keygen", "-o", "key")
        return try kind.restore(stage, ["--sign-key", "key.pem"])
    }

    @Test("a byte changed in any file of any kind of restore set is found and named", arguments: BackupKind.allCases)
    func flippedBytes(kind: BackupKind) throws {
        let stage = try Stage()
        let archives = try signed(stage, kind)
        let everything = ["--source"] + archives + ["--deep", "--public-key", "key.pub.pem"] + kind.verifyOptions
        let whole = try stage.verify(everything)
        #expect(whole.status == 0 && whole.restsOn == ["signature", "sources", "decisions"], "\(whole.text)")
        for (seed, file) in try stage.tree("out").keys.sorted().enumerated() where !file.hasSuffix("/link") {
            try flip(stage, "out/" + file, as: file, kind.verifyOptions, seed: UInt64(seed + 1))
        }
        // Of a folder, the times of its files were changed too.
        if kind != .folder { #expect(try stage.verify(everything).status == 0) }
    }

    @Test("a byte changed in a source is found and named", arguments: BackupKind.allCases)
    func flippedSources(kind: BackupKind) throws {
        guard kind != .folder else { return }
        let stage = try Stage()
        let archives = try kind.restore(stage)
        let sources = ["--source"] + archives + kind.verifyOptions
        for archive in archives { try flip(stage, archive, as: kind.name(of: archive), sources) }
        let first = try #require(archives.first)
        try stage.shell("mv \(first) away")
        #expect(try stage.verify(sources).status != 0)
    }

    @Test("a file that is missing, and one that was added, are found and named", arguments: BackupKind.allCases)
    func files(kind: BackupKind) throws {
        let stage = try Stage()
        _ = try signed(stage, kind)
        let key = ["--public-key", "key.pub.pem"] + kind.verifyOptions
        for file in try stage.tree("out").keys.sorted() where !file.hasSuffix("/link") {
            try stage.shell("mv 'out/\(file)' away")
            let verdict = try stage.verify(key)
            #expect(verdict.status == 1 && verdict.names(file: file), "\(file): \(verdict.text.suffix(600))")
            try stage.shell("mv away 'out/\(file)'")
        }
        for file in ["note.txt", ".hidden", "restore/more.zip", "quarantine/more.csv", "hold/more.csv"] {
            try stage.write("out/" + file, "x")
            let verdict = try stage.verify(key)
            #expect(verdict.status == 1 && verdict.names("files", file), "\(verdict.text.suffix(600))")
            try stage.shell("rm 'out/\(file)'; rmdir out/hold out/quarantine 2> /dev/null; true")
        }
        #expect(try stage.verify(key).status == 0)
    }

    @Test("bytes that no reader looks at are found: padding of a tar, a zip's comment, white space, the end of a list")
    func unread() throws {
        let tar = try Stage()
        _ = try signed(tar, .bson)
        // The data of the only member ends somewhere in a block of 512 bytes; two empty blocks end the archive.
        let size = try tar.bytes("out/restore/b.tar").count
        let data = try #require(
            Int(try tar.shell("tar -xOf out/restore/b.tar | wc -c").trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(data % 512 != 0)
        try flip(tar, "out/restore/b.tar", as: "restore/b.tar", at: [512 + data, 300, 500, size - 600])
        let stage = try Stage()
        _ = try signed(stage, .zip)
        let zip = try stage.bytes("out/restore/b.zip")
        try flip(stage, "out/restore/b.zip", as: "restore/b.zip", at: [zip.count - 2])
        let manifest = Array(try stage.bytes("out/manifest.json"))
        let space = try #require(manifest.firstIndex(of: 0x20))
        let line = try #require(manifest.firstIndex(of: 0x0A))
        try flip(stage, "out/manifest.json", as: "manifest.json", at: [space, line])
        let envelope = try stage.text("out/manifest.dsse.json")
        let places = try ["\"keyid\":\"", "\"sig\":\"", "\"payloadType\":\"", "\"payload\":\""].map { mark in
            envelope.utf8.distance(
                from: envelope.startIndex, to: try #require(envelope.range(of: mark)).upperBound)
        }
        try flip(stage, "out/manifest.dsse.json", as: "manifest.dsse.json", at: places)
        let list = try stage.text("out/SHA256SUMS")
        let lines = list.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for changed in [
            list + "\n", "\n" + list, String(list.dropLast()), list.replacingOccurrences(of: "  ", with: " *"),
            ([lines[1], lines[0]] + lines[2...]).joined(separator: "\n"), lines[0] + "\n" + list,
            lines.dropFirst().joined(separator: "\n"), "", list.replacingOccurrences(of: "\n", with: "\r\n"),
        ] {
            try stage.write("out/SHA256SUMS", changed)
            let verdict = try stage.verify()
            #expect(verdict.status == 1 && verdict.names("checksums", "SHA256SUMS"), "\(verdict.text.suffix(300))")
        }
    }

    @Test("a file of a folder changed is found and named, in the source and in the copy")
    func flippedFolder() throws {
        let stage = try Stage()
        _ = try BackupKind.folder.restore(stage)
        for file in ["in/Contact.csv", "in/photo.png", "in/sub/Account.csv"] {
            try flip(stage, "out/restore/" + file, as: "restore/" + file)
            let original = try stage.bytes(file)
            var changed = original
            changed[changed.startIndex + original.count / 2] ^= 4
            try changed.write(to: URL(fileURLWithPath: stage.file(file)))
            let verdict = try stage.verify(["--source", "in"])
            #expect(verdict.status == 1 && verdict.names(file: "in"), "\(verdict.text)")
            try original.write(to: URL(fileURLWithPath: stage.file(file)))
        }
        try stage.shell(
            "chmod 644 out/restore/in/Contact.csv && rm out/restore/in/link && ln -s other out/restore/in/link")
        let verdict = try stage.verify(["--source", "in"])
        #expect(verdict.status == 1)
        #expect(verdict.text.contains("another mode") && verdict.text.contains("another link"), "\(verdict.text)")
    }

    /// Repacks archives as tars of their innermost members, for a checker that reads no 7z and looks into no archive within
    /// another; the names are those that manifests have.
    private static let repack = #"""
        import gzip, io, os, subprocess, sys, tarfile, zipfile

        def leaves(name, data):
            """(name, data) of what lies in some bytes; with the archives that it lies in"""
            if data[:4] in (b'PK\3\4', b'PK\5\6'):
                with zipfile.ZipFile(io.BytesIO(data)) as z:
                    found = [(i.filename, z.read(i)) for i in z.infolist() if not i.is_dir() and i.external_attr >> 28 != 10]
            elif data[:2] == b'\x1f\x8b':
                inner = gzip.decompress(data)
                found = [(os.path.basename(name).removesuffix('.gz'), inner)]
                if inner[257:262] == b'ustar': return leaves(name, inner)
            elif data[257:262] == b'ustar':
                with tarfile.open(fileobj=io.BytesIO(data)) as t: found = [(m.name, t.extractfile(m).read()) for m in t if m.isreg()]
            else: return None
            return [leaf for member, inner in found for leaf in
                ([(member + '!' + n, d) for n, d in leaves(member, inner)] if leaves(member, inner) is not None else [(member, inner)])]

        def read(path):
            if os.path.isdir(path):
                return [(os.path.relpath(os.path.join(folder, f), path), open(os.path.join(folder, f), 'rb').read())
                    for folder, _, files in os.walk(path) for f in files
                    if os.path.isfile(os.path.join(folder, f)) and not os.path.islink(os.path.join(folder, f))]
            data = open(path, 'rb').read()
            if data[:2] == b'7z' or len(sys.argv) > 3:
                os.makedirs('x', exist_ok=True)
                subprocess.run(['7z', 'x', '-bd', '-y', '-popen sesame', '-ox/' + path, path], check=True, stdout=subprocess.DEVNULL)
                return read('x/' + path)
            found = leaves(path, data)
            return [(os.path.basename(path), data)] if found is None else found

        def write(path, members):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with tarfile.open(path, 'w') as t:
                for name, data in members:
                    info = tarfile.TarInfo(name); info.size = len(data)
                    t.addfile(info, io.BytesIO(data))

        source, name = sys.argv[1:3]
        write('repacked/source/' + name, read(source))
        write('repacked/out/restore/' + name, read('out/restore/' + name))
        """#

    @Test(
        "an independent checker agrees: nothing to find in what was written, and the same faults in what was changed",
        .enabled(if: Project.hasShared, "needs the checkers in ../shared"),
        arguments: BackupKind.allCases.filter { ![.sqlite, .avro].contains($0) })
    func secondOpinion(kind: BackupKind) throws {
        let stage = try Stage()
        var archives = try kind.restore(stage)
        var folder = "out"
        let isOthers = [.sevenZip, .folder, .dump, .nested, .xml, .encrypted, .split].contains(kind)
        if isOthers {
            if kind == .split { try stage.shell("cat b.tar.gz.* > b.tar.gz") }
            try stage.write("repack.py", Self.repack)
            let name = kind.name(of: archives[0])
            try stage.shell("python3 repack.py \(name) \(name) \(kind == .encrypted ? "7z" : "")")
            try stage.shell("cp out/dropped.ndjson repacked/out")
            archives = ["repacked/source/" + name]
            folder = "repacked/out"
        }
        let checker =
            "python3 '\(Project.shared ?? "")/tools/check_restore_set.py' \(folder) \(archives.joined(separator: " "))"
        let said = try stage.shell(checker)
        #expect(said.contains(" 0 faults") && !said.contains(" 0 records"), "\(said)")
        // A byte of a line's range moved: both see that its digest does not fit.
        try stage.shell(
            #"sed -i '1s/"offset":\([0-9]*\)/"offset":1\1/' \#(folder)/dropped.ndjson; cp \#(folder)/dropped.ndjson out/dropped.ndjson || true"#
        )
        #expect(try stage.run("/bin/sh", ["-c", checker]).status == 1)
        let verdict = try stage.verify(kind.verifyOptions)
        #expect(verdict.status == 1 && verdict.names(file: "dropped.ndjson"), "\(verdict.text.suffix(600))")
        // The same fault, found by both: a member that lost some bytes, in an archive made anew.
        guard archives == ["b.zip"] else { return }
        try stage.shell(
            """
            mkdir y && cd y && unzip -q ../out/restore/b.zip && m=$(ls *.csv *.json 2>/dev/null | tail -1)
            head -c -3 $m > z && mv z $m && rm ../out/restore/b.zip && zip -q -y ../out/restore/b.zip *
            """)
        #expect(try stage.run("/bin/sh", ["-c", checker]).status == 1)
        #expect(try stage.verify(["--source"] + archives + kind.verifyOptions).names("bytes", "restore/b.zip"))
    }
}
