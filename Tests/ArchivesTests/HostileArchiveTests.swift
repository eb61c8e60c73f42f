import Foundation
import Testing

@testable import Archives

struct HostileArchiveTests {
    private func kind(_ path: String, limits: ArchiveLimits = ArchiveLimits()) -> ArchiveError.Kind? {
        do {
            _ = try members(path, limits: limits)
            return nil
        } catch {
            return (error as? ArchiveError)?.kind ?? .output
        }
    }

    @Test(
        "an archive that ends early is damaged, wherever it ends",
        arguments: ["a.tar", "a.tar.gz", "a.tar.zst", "a.tar.xz", "a.tar.bz2", "a.tar.lz4", "a.zip", "a.7z"])
    func truncated(name: String) throws {
        let place = try Workplace()
        try place.write("in/Contact.csv", lines(3_000, seed: 1))
        try place.write("in/Account.csv", lines(300, seed: 2))
        try place.shell(RewriteTests.formats.first { $0.name == name }?.make ?? "false")
        let whole = try place.read(name)
        // A tar ends in up to 10 kB of zeros, which nobody misses.
        for part in [3, 40, 77] + (name == "a.tar" ? [] : [95]) {
            try place.write("cut-\(name)", Array(whole[..<(whole.count * part / 100)]))
            let found = kind(place.file("cut-\(name)"))
            #expect(found == .damaged || found == .notAnArchive, "\(part) % of \(name): \(String(describing: found))")
        }
    }

    @Test(
        "a flipped bit in compressed data is found",
        arguments: ["a.tar.gz", "a.tar.zst", "a.tar.xz", "a.tar.bz2", "a.zip"])
    func flipped(name: String) throws {
        let place = try Workplace()
        try place.write("in/Contact.csv", lines(3_000, seed: 1))
        try place.shell(RewriteTests.formats.first { $0.name == name }?.make ?? "false")
        var bytes = try place.read(name)
        bytes[bytes.count / 2] ^= 4
        try place.write(name, bytes)
        #expect(kind(place.file(name)) == .damaged)
    }

    @Test("what is no archive, empty, a device or missing is said to be so")
    func noArchive() throws {
        let place = try Workplace()
        try place.write("text.doc", Array("just some words, no archive at all\n".utf8))
        try place.write("empty.zip", [])
        try place.write("a.rar", Array("Rar!\u{1A}\u{7}\u{1}".utf8) + [0, 0, 0, 0])
        #expect(kind(place.file("text.doc")) == .notAnArchive)
        #expect(kind(place.file("empty.zip")) == .notAnArchive)
        #expect(kind(place.file("a.rar")) == .disabledFormat)
        #expect(kind("/dev/null") == .unreadable)
        #expect(kind(place.file("nowhere.zip")) == .unreadable)
    }

    @Test("encrypted archives are told apart from damaged ones")
    func encrypted() throws {
        let place = try Workplace()
        try place.write("in/Contact.csv", lines(100, seed: 1))
        try place.shell("cd in && zip -q -P secret ../a.zip Contact.csv")
        try place.shell(
            "cd in && 7z a -bd -psecret ../a.7z Contact.csv && 7z a -bd -psecret -mhe=on ../b.7z Contact.csv")
        #expect(kind(place.file("a.zip")) == .encrypted)
        #expect(kind(place.file("a.7z")) == .encrypted)
        #expect(kind(place.file("b.7z")) == .encrypted)
    }

    @Test("limits stop a bomb, many members and long names", arguments: ["bomb.zip", "bomb.tar.gz", "bomb.tar.zst"])
    func limits(name: String) throws {
        let place = try Workplace()
        try place.shell(
            "mkdir in; head -c 3000000 /dev/zero > in/zeros.csv; cd in; tar -cf ../bomb.tar zeros.csv; zip -q ../bomb.zip zeros.csv; cd ..; gzip -k bomb.tar; zstd -q -k bomb.tar"
        )
        var tight = ArchiveLimits()
        tight.ratioFloor = 1 << 20
        #expect(kind(place.file(name), limits: tight) == .limit)
        tight = ArchiveLimits()
        tight.totalBytes = 1 << 20
        #expect(kind(place.file(name), limits: tight) == .limit)
        tight = ArchiveLimits()
        tight.members = 0
        #expect(kind(place.file(name), limits: tight) == .limit)
        tight = ArchiveLimits()
        tight.nameBytes = 3
        #expect(kind(place.file(name), limits: tight) == .limit)
        #expect(kind(place.file(name)) == nil)
    }

    @Test("entries that overlap are refused")
    func overlapping() throws {
        let place = try Workplace()
        try place.write("in/a.csv", lines(100, seed: 1))
        try place.write("in/b.csv", lines(100, seed: 2))
        try place.shell("cd in && zip -q ../a.zip a.csv b.csv")
        var bytes = try place.read("a.zip")
        // The second entry of the central directory is made to point into the first.
        let signature: [UInt8] = [0x50, 0x4B, 1, 2]
        let starts = bytes.indices.dropLast(4).filter { Array(bytes[$0..<($0 + 4)]) == signature }
        bytes.replaceSubrange((starts[1] + 42)..<(starts[1] + 46), with: [0, 0, 0, 0])
        try place.write("b.zip", bytes)
        #expect(kind(place.file("b.zip")) == .damaged)
    }

    @Test("names are kept byte for byte and shown without control characters")
    func names() throws {
        let path = MemberPath(Array("../x\u{1B}[31m\u{202E}".utf8) + [0xFF, 0x0A])
        #expect(path.description == "../x\\u{1B}[31m\\u{202E}\u{FFFD}\\u{A}")
        let place = try Workplace()
        try place.shell(
            """
            python3 - <<'EOF'
            import tarfile, io
            t = tarfile.open('n.tar', 'w', format=tarfile.GNU_FORMAT)
            for name in ['../../etc/passwd', '/abs.csv', 'x\\x1b[31m.csv', 'bad\\udcff.csv', 'l' * 4000]:
                i = tarfile.TarInfo(name); i.size = 3; t.addfile(i, io.BytesIO(b'a\\nb'))
            t.close()
            EOF
            """)
        let (found, _) = try members(place.file("n.tar"))
        #expect(found.map { $0.0.path.bytes.count } == [16, 8, 10, 8, 4000])
        #expect(found[3].0.path.bytes == Array("bad".utf8) + [0xFF] + Array(".csv".utf8))
    }

    @Test("links and devices are special members, members of one name are parts")
    func kinds() throws {
        let place = try Workplace()
        try place.shell(
            """
            mkdir in; cd in; echo 'Id,Name' > a.csv; ln a.csv hard; ln -s /etc/passwd soft; mkfifo pipe
            tar -cf ../k.tar a.csv hard soft pipe a.csv
            """)
        let (found, _) = try members(place.file("k.tar"))
        #expect(
            found.map { $0.0.kind } == [.file, .special, .special, .special, .file]
                || found.map { $0.0.kind }.prefix(4) == [.file, .special, .special, .special])
        try place.shell("cd in; tar --append -f ../k.tar --hard-dereference a.csv")
        let again = try members(place.file("k.tar")).0.filter { $0.0.path.text == "a.csv" && $0.0.kind == .file }
        #expect(again.map { $0.0.part }.first == 0)
        #expect(Set(again.map { $0.0.part }).count == again.count)
    }

    @Test("concatenated gzip members and zstd frames are one stream")
    func concatenated() throws {
        let place = try Workplace()
        try place.write("in/Contact.csv", lines(3_000, seed: 1))
        try place.shell("tar -C in -cf a.tar Contact.csv; head -c 5000 a.tar > p1; tail -c +5001 a.tar > p2")
        try place.shell(
            "gzip -c p1 > a.tar.gz; gzip -c p2 >> a.tar.gz; zstd -qc p1 > a.tar.zst; zstd -qc p2 >> a.tar.zst")
        for name in ["a.tar.gz", "a.tar.zst"] {
            #expect(try members(place.file(name)).0[0].1 == lines(3_000, seed: 1))
        }
    }

    @Test("comments and extended attributes are found")
    func metadata() throws {
        let place = try Workplace()
        try place.write("in/Contact.csv", lines(3, seed: 1))
        try place.shell(
            """
            python3 - <<'EOF'
            import zipfile
            z = zipfile.ZipFile('a.zip', 'w')
            i = zipfile.ZipInfo('Contact.csv'); i.comment = b'provenance=synthetic'
            z.writestr(i, 'Id\\n1\\n'); z.comment = b'whole archive'; z.close()
            EOF
            tar --format=pax --pax-option='SCHILY.xattr.user.provenance:=synthetic' -C in -cf a.tar Contact.csv
            """)
        let zip = try ArchiveSource.open(place.file("a.zip"))
        #expect(zip.metadata.map { String(decoding: $0.value, as: UTF8.self) } == ["whole archive"])
        #expect(
            try zip.nextMember()?.metadata.map { String(decoding: $0.value, as: UTF8.self) } == ["provenance=synthetic"]
        )
        let tar = try members(place.file("a.tar")).0[0].0
        #expect(
            tar.metadata.contains {
                $0.keyword == "SCHILY.xattr.user.provenance" && $0.value == Array("synthetic".utf8)
            })
    }
}
