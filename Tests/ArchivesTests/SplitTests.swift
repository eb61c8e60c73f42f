import Foundation
import Testing

@testable import Archives

struct SplitTests {
    static let formats: [(name: String, make: String)] = [
        ("a.zip", "cd in && zip -q -r ../whole . && cd .. && mv whole.zip whole"),
        ("bzip2.zip", "cd in && zip -q -Z bzip2 -r ../whole . && cd .. && mv whole.zip whole"),
        ("aes.zip", "cd in && 7z a -bd -tzip -mem=AES256 -pSECRET ../whole.zip . && cd .. && mv whole.zip whole"),
        ("a.tar.gz", "tar -C in -czf whole ."),
        ("a.tar", "tar -C in -cf whole ."),
        ("a.7z", "cd in && 7z a -bd ../whole.7z . && cd .. && mv whole.7z whole"),
        ("Contact.csv", "cp in/Contact.csv whole"),
    ]

    private func made(_ name: String, part: Int) throws -> Workplace {
        let place = try Workplace()
        try place.write("in/Contact.csv", lines(900, seed: 1))
        try place.write("in/Account.csv", lines(370, seed: 2))
        try place.shell(Self.formats.first { $0.name == name }?.make ?? "false")
        try place.shell("split -b \(part) -a 3 --numeric-suffixes=1 whole \(name).")
        try place.shell("cp whole \(name)")
        return place
    }

    @Test("parts are read and written as the whole archive", arguments: formats.map(\.name), [999, 4096])
    func rewritten(name: String, part: Int) throws {
        let place = try made(name, part: part)
        let secret = try #require(Passphrase("SECRET".utf8))
        let (whole, wholeSeal) = try members(place.file(name), passphrases: [secret])
        let (source, seal) = try members(place.file(name + ".001"), passphrases: [secret])
        #expect(source.map { $0.0.path } == whole.map { $0.0.path })
        #expect(source.map { $0.1 } == whole.map { $0.1 })
        #expect(seal.sha256 == wholeSeal.sha256)
        #expect(seal.size == wholeSeal.size)
        #expect(try FileSeal(path: place.file(name + ".001")).sha256 == seal.sha256)
        let reader = try ArchiveSource.open(place.file(name + ".001"), passphrases: [secret])
        #expect(reader.name == name)
        var all: [Int: [Cut]] = [:]
        var plans: [Int: MemberPlan] = [:]
        for (member, bytes) in source where bytes.count > 13 {
            all[member.index] = cuts(of: bytes, seed: UInt64(member.index), share: 20)
            plans[member.index] = .cuts(plan(all[member.index] ?? [], size: bytes.count), unit: member.index)
        }
        var job = RewriteJob(
            path: place.file(name + ".001"), format: reader.format, seal: seal, plan: plans, limits: ArchiveLimits(),
            threads: 2)
        job.passphrase = secret
        let files = try ArchiveRewriter.rewrite(
            job, cuts: ListedCuts(all), into: OutputFolder(path: place.file("out")), progress: { _ in })
        #expect(files.first?.path == "restore/\(name)")
        let (restored, _) = try members(place.file("out/restore/\(name)"), passphrases: [secret])
        let right = source.map { ($0.0.path, $0.1.isEmpty ? [] : expected($0.1, all[$0.0.index] ?? [], in: nil)) }
        #expect(
            Dictionary(uniqueKeysWithValues: restored.map { ($0.0.path, $0.1) })
                == Dictionary(uniqueKeysWithValues: right))
    }

    @Test("parts given one by one are one archive, and one that is missing is named")
    func grouped() throws {
        let place = try made("a.zip", part: 999)
        let (first, second) = (place.file("a.zip.001"), place.file("a.zip.002"))
        let other = place.file("in/Contact.csv")
        #expect(try ArchiveSource.grouped([second, other, first]) == [first, other])
        #expect(try ArchiveSource.grouped([other]) == [other])
        try place.shell("touch a.zip.20240131 a.zip.1")
        #expect(try ArchiveSource.grouped([first]) == [first])
        try place.shell("rm a.zip.002")
        func error(_ body: () throws -> Void) -> ArchiveError? {
            do { try body() } catch { return error as? ArchiveError }
            return nil
        }
        for found in [
            error { _ = try ArchiveSource.grouped([first]) }, error { _ = try ArchiveSource.open(first) },
        ] {
            #expect(found?.kind == .unreadable)
            #expect(found?.message.contains("a.zip.002") ?? false)
        }
        try place.shell("rm a.zip.001")
        #expect(error { _ = try ArchiveSource.grouped([second]) }?.message.contains("a.zip.001") ?? false)
    }

    @Test("a part that somebody writes to between the passes stops the run", arguments: ["a.zip", "a.tar.gz", "a.7z"])
    func changed(name: String) throws {
        let place = try made(name, part: 999)
        let first = place.file(name + ".001")
        let (_, seal) = try members(first)
        let format = try ArchiveSource.open(first).format
        try place.shell("cp \(name).003 x; tr 'a-m' 'n-z' < x > \(name).003")
        let job = RewriteJob(path: first, format: format, seal: seal, plan: [:], limits: ArchiveLimits(), threads: 1)
        #expect {
            try ArchiveRewriter.rewrite(
                job, cuts: ListedCuts([:]), into: OutputFolder(path: place.file("out")), progress: { _ in })
        } throws: {
            let kind = ($0 as? ArchiveError)?.kind
            return kind == .changed || name.hasSuffix("gz") && kind == .damaged
        }
    }

    @Test(
        "zip's own parts are one archive, which is read and written as if it had not been split",
        arguments: ["", "-fz"])
    func splitZip(option: String) throws {
        let place = try Workplace()
        try place.write("in/photo.bin", Self.noise(200_000))
        try place.write("in/a.csv", lines(3_000, seed: 3))
        try place.write("in/b.csv", lines(2_000, seed: 4))
        try place.shell("cd in && zip -q -s 64k \(option) -z ../a.zip photo.bin a.csv b.csv < /dev/null")
        try place.shell("7z t a.zip && cd in && zip -q ../whole.zip photo.bin a.csv b.csv")
        #expect(
            try ArchiveSource.grouped(["a.z01", "a.z02", "a.zip"].map(place.file)) == [place.file("a.zip")])
        #expect(try ArchiveSource.grouped([place.file("a.z02")]) == [place.file("a.zip")])
        let (parts, seal) = try members(place.file("a.zip"))
        let (whole, _) = try members(place.file("whole.zip"))
        #expect(parts.map(\.1) == whole.map(\.1))
        #expect(parts.map { $0.0.path } == whole.map { $0.0.path })
        let job = RewriteJob(
            path: place.file("a.zip"), format: ArchiveFormat(.zip), seal: seal, plan: [:], limits: ArchiveLimits(),
            threads: 1)
        _ = try ArchiveRewriter.rewrite(
            job, cuts: ListedCuts([:]), into: OutputFolder(path: place.file("out")), progress: { _ in })
        try place.shell("unzip -tqq out/restore/a.zip && 7z t out/restore/a.zip")
        #expect(try members(place.file("out/restore/a.zip")).0.map(\.1) == whole.map(\.1))
    }

    @Test(
        "zip's own parts are read through libarchive too: encrypted, or with methods that only it has",
        arguments: ["-P SECRET", "-P SECRET -fz", "-P SECRET -0", "-Z bzip2"])
    func splitZipOfLibarchive(option: String) throws {
        let place = try Workplace()
        try place.shell("mkdir in && head -c 200000 /dev/urandom > in/photo.bin")
        try place.write("in/a.csv", lines(9_000, seed: 3))
        try place.write("in/b.csv", lines(2_000, seed: 4))
        try place.shell("cd in && zip -q -s 64k \(option) -z ../a.zip photo.bin a.csv b.csv < /dev/null")
        try place.shell("test -e a.z02 && 7z t -pSECRET a.zip")
        let secret = try #require(Passphrase("SECRET".utf8))
        let isEncrypted = option.hasPrefix("-P")
        let (source, seal) = try members(place.file("a.zip"), passphrases: [secret])
        #expect(seal.isEncrypted == isEncrypted)
        #expect(try source.map(\.1) == ["photo.bin", "a.csv", "b.csv"].map { try place.read("in/" + $0) })
        let cut = cuts(of: source[1].1, seed: 7, share: 20)
        var job = RewriteJob(
            path: place.file("a.zip"), format: ArchiveFormat(.zip), seal: seal,
            plan: [1: .cuts(plan(cut, size: source[1].1.count), unit: 1)], limits: ArchiveLimits(), threads: 2)
        job.passphrase = secret
        _ = try ArchiveRewriter.rewrite(
            job, cuts: ListedCuts([1: cut]), into: OutputFolder(path: place.file("out")), progress: { _ in })
        let (restored, written) = try members(place.file("out/restore/a.zip"), passphrases: [secret])
        #expect(written.isEncrypted == isEncrypted)
        #expect(restored.map(\.1) == [source[0].1, expected(source[1].1, cut, in: nil), source[2].1])
        try place.shell("7z t -pSECRET out/restore/a.zip && 7z t -pSECRET out/quarantine/a.zip")
        if isEncrypted { try place.shell("! 7z t -pWRONG out/restore/a.zip") }
        if isEncrypted { try place.shell("7z l -slt out/restore/a.zip | grep -q 'Method = AES-256'") }
    }

    @Test("a part of an encrypted split zip that was written to is damage, and a passphrase is asked for")
    func splitZipOfLibarchiveDamaged() throws {
        let place = try Workplace()
        try place.shell("mkdir in && head -c 200000 /dev/urandom > in/photo.bin")
        try place.shell("cd in && zip -q -s 64k -P SECRET ../a.zip photo.bin")
        func error(_ passphrases: [Passphrase]) -> ArchiveError? {
            do { _ = try members(place.file("a.zip"), passphrases: passphrases) } catch {
                return error as? ArchiveError
            }
            return nil
        }
        #expect(error([])?.kind == .encrypted)
        let secret = try #require(Passphrase("SECRET".utf8))
        #expect(error([secret]) == nil)
        try place.shell("truncate -s 0 a.z02")
        #expect(error([secret])?.kind == .damaged)
    }

    @Test(
        "a part of a split zip without the others is refused with what to do", arguments: ["a.z01", "a.z02", "a.zip"])
    func splitZipAlone(missing: String) throws {
        let place = try Workplace()
        try place.write("in/photo.bin", Self.noise(200_000))
        try place.shell("cd in && zip -q -0 -s 64k ../a.zip photo.bin && rm ../\(missing)")
        for name in ["a.zip", "a.z01"] where name != missing {
            #expect {
                _ = try ArchiveSource.open(place.file(name))
            } throws: {
                let error = $0 as? ArchiveError
                return error?.advice?.contains("all parts into one folder") ?? false
            }
        }
    }

    @Test("what a split zip's numbers say is checked")
    func splitZipHostile() throws {
        let place = try Workplace()
        try place.write("in/photo.bin", Self.noise(200_000))
        try place.shell("cd in && zip -q -0 -s 64k ../a.zip photo.bin")
        let bytes = try place.read("a.zip")
        for at in bytes.indices.suffix(120) {
            for value: UInt8 in [0xFF, 0x80, 1] {
                var changed = bytes
                changed[at] ^= value
                try place.write("a.zip", changed)
                // Refused, damaged or read: never a trap.
                _ = try? members(place.file("a.zip"))
            }
        }
    }

    private static func noise(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* $0 &* 2_654_435_761) >> 9) }
    }

    @Test("single files of record formats are opened by the end of their names", arguments: RawReader.suffixes)
    func single(suffix: String) throws {
        let place = try Workplace()
        try place.write("a.\(suffix)", Array("{\"a\":1}\n".utf8))
        let (found, _) = try members(place.file("a.\(suffix)"))
        #expect(found.map { $0.0.path.text } == ["a.\(suffix)"])
        try place.write("b.dump", Array("PGDMP-----".utf8))
        #expect {
            _ = try ArchiveSource.open(place.file("b.dump"))
        } throws: {
            ($0 as? ArchiveError)?.advice?.contains("pg_restore -f backup.sql") ?? false
        }
    }
}

struct PathNameTests {
    @Test(
        "folder and last part of a path",
        arguments: [
            ("b", "", "b"), ("a/b", "a", "b"), ("/b", "/", "b"), ("//b", "/", "b"), ("a//b/", "a", "b"), ("/", "", "/"),
            ("", "", ""), ("./x.zip", ".", "x.zip"), ("/ä/ö", "/ä", "ö"),
        ])
    func parts(path: String, folder: String, leaf: String) {
        let name = PathName(path)
        #expect(name.folder == folder && name.leaf == leaf)
    }

    @Test("an archive with a name of one character is opened")
    func oneCharacter() throws {
        let place = try Workplace()
        try place.write("a.csv", lines(3, seed: 1))
        try place.shell("zip -q b.zip a.csv")
        #expect(try SplitZip.parts("b.zip") == nil)
        #expect(try SplitZip.parts(place.file("b.zip")) == nil)
    }
}
