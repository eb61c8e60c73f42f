import Foundation
import Testing

@testable import Archives

struct RewriteTests {
    /// How each format is made, with a program other than winnow, from the folder `in/`.
    static let formats: [(name: String, make: String)] = [
        ("a.tar", "tar --format=pax -C in -cf a.tar ."),
        ("gnu.tar", "tar --format=gnu -C in -cf gnu.tar ."),
        ("v7.tar", "tar --format=v7 -C in -cf v7.tar ."),
        ("a.tar.gz", "tar --format=pax -C in -czf a.tar.gz ."),
        ("a.tar.bz2", "tar --format=pax -C in -cjf a.tar.bz2 ."),
        ("a.tar.xz", "tar --format=pax -C in -cJf a.tar.xz ."),
        ("a.tar.zst", "tar --format=pax -C in -cf - . | zstd -q -o a.tar.zst"),
        ("a.tar.lz4", "tar --format=pax -C in -cf - . | lz4 -q - a.tar.lz4"),
        ("a.zip", "cd in && zip -q -r ../a.zip ."),
        ("stored.zip", "cd in && zip -q -0 -r ../stored.zip ."),
        ("stream.zip", "cd in && find . -type f | sort | zip -q -@ - > ../stream.zip"),
        ("bzip2.zip", "cd in && zip -q -Z bzip2 -r ../bzip2.zip ."),
        ("a.7z", "cd in && 7z a -bd ../a.7z . > /dev/null"),
        ("newc.cpio", "cd in && find . | sort | cpio -o -H newc --quiet > ../newc.cpio"),
        ("odc.cpio.gz", "cd in && find . | sort | cpio -o -H odc --quiet | gzip -n > ../odc.cpio.gz"),
    ]

    private func fill(_ place: Workplace) throws {
        try place.write("in/Contact.csv", lines(900, seed: 1))
        try place.write("in/Account.csv", lines(37, seed: 2))
        try place.write("in/sub/a rather long folder name that goes on/Lead.csv", lines(300, seed: 3))
        try place.write("in/photo.bin", (0..<70_001).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) })
        try place.write("in/empty.csv", [])
        try place.shell("ln -s Contact.csv in/link; chmod 640 in/Account.csv; touch -d 2024-02-03T04:05:06Z in/*.csv")
    }

    private func rewrite(
        _ place: Workplace, _ name: String, share: Int, threads: Int, to folder: String
    ) throws -> (source: [(Member, [UInt8])], cuts: [Int: [Cut]], files: [WrittenFile]) {
        let (source, seal) = try members(place.file(name))
        var all: [Int: [Cut]] = [:]
        var plans: [Int: MemberPlan] = [:]
        for (member, bytes) in source where member.path.text.hasSuffix(".csv") && bytes.count > 13 {
            let list = cuts(of: bytes, seed: UInt64(member.index), share: share)
            guard !list.isEmpty else { continue }
            all[member.index] = list
            plans[member.index] = .cuts(plan(list, size: bytes.count), unit: member.index)
        }
        let format = try ArchiveSource.open(place.file(name)).format
        let job = RewriteJob(
            path: place.file(name), format: format, seal: seal, plan: plans, limits: ArchiveLimits(), threads: threads)
        let files = try ArchiveRewriter.rewrite(
            job, cuts: ListedCuts(all), into: OutputFolder(path: place.file(folder)), progress: { _ in })
        return (source, all, files)
    }

    @Test("whatever is cut, all other bytes stay, in every format", arguments: formats.map(\.name))
    func rest(name: String) throws {
        let place = try Workplace()
        try fill(place)
        let make = try #require(Self.formats.first { $0.name == name })
        try place.shell(make.make)
        for share in [0, 7, 100] {
            let folder = "out-\(share)"
            let (source, all, files) = try rewrite(place, name, share: share, threads: 2, to: folder)
            var (restored, _) = try members(place.file("\(folder)/restore/\(name)"))
            if name.hasSuffix(".7z") {
                // libarchive writes the members without data after all others.
                let order = Dictionary(uniqueKeysWithValues: source.map { ($0.0.path, $0.0.index) })
                restored.sort { order[$0.0.path, default: 0] < order[$1.0.path, default: 0] }
            }
            #expect(restored.map { $0.0.path } == source.map { $0.0.path })
            #expect(restored.map { $0.0.kind } == source.map { $0.0.kind })
            for ((member, before), (_, after)) in zip(source, restored) {
                let isRight = after == expected(before, all[member.index] ?? [], in: nil)
                #expect(isRight, "\(member.path)")
            }
            for target in CutTarget.allCases {
                let path = "\(folder)/\(OutputFolder.folder(of: target))/\(name)"
                let concerned = source.filter { member, _ in
                    all[member.index]?.contains { $0.target == target } ?? false
                }
                guard !concerned.isEmpty else {
                    #expect(!FileManager.default.fileExists(atPath: place.file(path)))
                    continue
                }
                let (out, _) = try members(place.file(path))
                #expect(out.map { $0.0.path } == concerned.map { $0.0.path })
                for ((member, before), (_, after)) in zip(concerned, out) {
                    let isRight = after == expected(before, all[member.index] ?? [], in: target)
                    #expect(isRight, "\(member.path) in \(target)")
                }
            }
            for file in files {
                let bytes = try place.read("\(folder)/\(file.path)")
                #expect(bytes.count == file.size)
                #expect(bytes.withUnsafeBytes { Digest256(of: $0) } == file.sha256)
            }
        }
    }

    @Test("other programs open what was written", arguments: formats.map(\.name))
    func peers(name: String) throws {
        let place = try Workplace()
        try fill(place)
        try place.shell(Self.formats.first { $0.name == name }?.make ?? "false")
        _ = try rewrite(place, name, share: 30, threads: 2, to: "out")
        for folder in ["restore", "quarantine", "hold"] {
            let path = "out/\(folder)/\(name)"
            if name.hasSuffix(".zip") {
                try place.shell("unzip -tqq \(path)")
                try place.shell(
                    "python3 -c 'import sys,zipfile; assert zipfile.ZipFile(sys.argv[1]).testzip() is None' \(path)")
            }
            if name.hasSuffix(".zip") || name.hasSuffix(".7z") { try place.shell("7z t \(path)") }
            if name.contains(".tar") {
                try place.shell(name.hasSuffix(".lz4") ? "lz4 -dcq \(path) | tar -t" : "tar -tf \(path)")
                // Python 3.11 knows neither zstd nor lz4.
                let unpack = name.hasSuffix(".zst") ? "zstd -dcq" : name.hasSuffix(".lz4") ? "lz4 -dcq" : "cat"
                try place.shell(
                    "\(unpack) \(path) > plain && python3 -c 'import tarfile; [m for m in tarfile.open(\"plain\")]' && rm plain"
                )
            }
            try place.shell("bsdtar -tf \(path)")
        }
    }

    @Test(
        "a tar from which nothing is cut is the same stream, byte for byte", arguments: ["a.tar", "gnu.tar", "v7.tar"])
    func verbatim(name: String) throws {
        let place = try Workplace()
        try fill(place)
        try place.shell(Self.formats.first { $0.name == name }?.make ?? "false")
        _ = try rewrite(place, name, share: 0, threads: 1, to: "out")
        let isSame = try place.read(name) == place.read("out/restore/\(name)")
        #expect(isSame)
    }

    @Test("times and modes are kept", arguments: ["a.tar", "a.zip", "newc.cpio", "a.7z"])
    func metadata(name: String) throws {
        let place = try Workplace()
        try fill(place)
        try place.shell(Self.formats.first { $0.name == name }?.make ?? "false")
        _ = try rewrite(place, name, share: 20, threads: 1, to: "out")
        let list = "TZ=UTC bsdtar -tvf"
        let columns = "awk '{print $1, $6, $7, $8, $9}'"
        let (before, after) = try (
            place.shell("\(list) \(name) | \(columns) | sort"),
            place.shell("\(list) out/restore/\(name) | \(columns) | sort")
        )
        #expect(String(decoding: before, as: UTF8.self) == String(decoding: after, as: UTF8.self))
    }

    @Test("the bytes do not depend on the number of threads", arguments: ["a.tar.gz", "a.tar.zst", "a.zip"])
    func threads(name: String) throws {
        let place = try Workplace()
        try place.write("in/Contact.csv", lines(40_000, seed: 9))
        try place.write("in/Account.csv", lines(20_000, seed: 8))
        try place.shell(Self.formats.first { $0.name == name }?.make ?? "false")
        let runs = try [1, 2, 5].map { try rewrite(place, name, share: 10, threads: $0, to: "out\($0)").files }
        #expect(runs[0] == runs[1])
        #expect(runs[0] == runs[2])
        #expect(runs[0].count == 3)
    }

    @Test("pax keywords and extended attributes survive a changed size")
    func paxSurvives() throws {
        let place = try Workplace()
        try place.write("in/Contact.csv", lines(100, seed: 4))
        try place.shell(
            "tar --format=pax --pax-option='comment:=provenance=synthetic,VENDOR.note:=kept,SCHILY.xattr.user.origin:=crm,size:=\(lines(100, seed: 4).count)' -C in -cf a.tar Contact.csv"
        )
        _ = try rewrite(place, "a.tar", share: 30, threads: 1, to: "out")
        let (found, _) = try members(place.file("out/restore/a.tar"))
        let keywords = found[0].0.metadata.map(\.keyword)
        #expect(keywords.contains("comment"))
        #expect(keywords.contains("VENDOR.note"))
        #expect(keywords.contains("SCHILY.xattr.user.origin"))
        let attributes = try place.shell(
            "python3 -c 'import tarfile; print(tarfile.open(\"out/restore/a.tar\").getmembers()[0].pax_headers[\"SCHILY.xattr.user.origin\"])'"
        )
        #expect(String(decoding: attributes, as: UTF8.self) == "crm\n")
        try place.shell(
            "tar -tf out/restore/a.tar && python3 -c 'import tarfile; print(tarfile.open(\"out/restore/a.tar\").getmembers())'"
        )
    }

    @Test("a source that changed since the scan stops the run", arguments: ["a.tar.gz", "a.zip", "a.tar", "newc.cpio"])
    func changed(name: String) throws {
        let place = try Workplace()
        try fill(place)
        let make = Self.formats.first { $0.name == name }?.make ?? "false"
        try place.shell(make)
        let (source, seal) = try members(place.file(name))
        let format = try ArchiveSource.open(place.file(name)).format
        let (member, bytes) = try #require(source.first { $0.0.path.text.hasSuffix("Contact.csv") && $0.1.count > 13 })
        let list = cuts(of: bytes, seed: 3, share: 10)
        var other = bytes
        other[list[0].offset + 3] ^= 1
        try place.write("in/Contact.csv", other)
        try place.shell("rm \(name); \(make)")
        let job = RewriteJob(
            path: place.file(name), format: format, seal: seal,
            plan: [member.index: .cuts(plan(list, size: bytes.count), unit: member.index)],
            limits: ArchiveLimits(), threads: 2)
        #expect {
            try ArchiveRewriter.rewrite(
                job, cuts: ListedCuts([member.index: list]), into: OutputFolder(path: place.file("out")),
                progress: { _ in })
        } throws: {
            ($0 as? ArchiveError)?.kind == .changed
        }
    }
}
