import Foundation
import Testing

@testable import Archives

struct FolderTests {
    private func filled() throws -> Workplace {
        let place = try Workplace()
        try place.write("in/Contact.csv", lines(900, seed: 1))
        try place.write("in/Big.csv", lines(48_000, seed: 5))
        try place.write("in/sub/deep er/Lead.csv", lines(300, seed: 3))
        try place.write("in/sub.csv", lines(30, seed: 3))
        try place.write("in/sub/näme \\ with\nbreak.csv", lines(12, seed: 4))
        try place.write("in/photo.bin", (0..<70_001).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) })
        try place.write("in/empty.csv", [])
        try place.write("outside/secret.csv", lines(5, seed: 9))
        try place.shell(
            """
            mkdir in/hollow in/closed; ln -s Contact.csv in/link; ln -s ../outside in/outside; ln -s /etc/passwd in/far
            mkfifo in/pipe; chmod 640 in/sub.csv; chmod 4755 in/photo.bin; chmod 500 in/closed; ln in/sub.csv in/twin.csv
            touch -d 2024-02-03T04:05:06.789Z in/*.csv; touch -h -d 2023-01-01T00:00:00Z in/link
            touch -d 2022-03-04T00:00:00Z in/sub in/hollow in
            """)
        return place
    }

    private struct Run {
        let source: [(Member, [UInt8])]
        let cuts: [Int: [Cut]]
        let job: RewriteJob
    }

    private func scanned(_ path: String, share: Int) throws -> Run {
        let (source, seal) = try members(path)
        var all: [Int: [Cut]] = [:]
        var plans: [Int: MemberPlan] = [:]
        for (member, bytes) in source where member.path.text.hasSuffix(".csv") && bytes.count > 13 {
            let list = cuts(of: bytes, seed: UInt64(member.index), share: share)
            guard !list.isEmpty else { continue }
            all[member.index] = list
            plans[member.index] = .cuts(plan(list, size: bytes.count), unit: member.index)
        }
        let job = RewriteJob(
            path: path, format: ArchiveFormat(.folder), seal: seal, plan: plans, limits: ArchiveLimits(), threads: 2)
        return Run(source: source, cuts: all, job: job)
    }

    private func write(_ run: Run, _ place: Workplace, to folder: String = "out") throws -> [WrittenFile] {
        try ArchiveRewriter.rewrite(
            run.job, cuts: ListedCuts(run.cuts), into: OutputFolder(path: place.file(folder)), progress: { _ in })
    }

    private func error(_ body: () throws -> Void) -> ArchiveError? {
        do {
            try body()
            return nil
        } catch {
            return error as? ArchiveError
        }
    }

    @Test("members are what find lists, in the order of their bytes", arguments: ["in", "in/", "in/."])
    func listed(path: String) throws {
        let place = try filled()
        let reader = try ArchiveSource.open(place.file(path))
        #expect(reader.name == "in")
        #expect(reader.format.description == "folder")
        #expect(reader.isIndexed)
        let (found, seal) = try members(place.file(path))
        let list = try place.shell("cd in && find . -mindepth 1 -printf '%P\\0' | LC_ALL=C sort -z")
        #expect(found.map { $0.0.path.bytes } == list.split(separator: 0).map { Array($0) })
        for (member, bytes) in found {
            let name = member.path.text
            let kind: Member.Kind =
                ["link", "far", "outside", "pipe"].contains(name)
                ? .special : ["sub", "sub/deep er", "hollow", "closed"].contains(name) ? .directory : .file
            #expect(member.kind == kind, "\(name)")
            if kind == .file { #expect(try bytes == place.read("in/" + name)) }
        }
        #expect(seal.size == found.reduce(0) { $0 + $1.1.count })
        let digest = try place.shell(
            "cd in && find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum -- | sha256sum | cut -c -64"
        )
        #expect(String(decoding: digest, as: UTF8.self) == "\(seal.sha256)\n")
        let unread = try ArchiveSource.open(place.file(path)).seal()
        #expect(unread.sha256 == seal.sha256)
        #expect(try FileSeal(path: place.file(path)).sha256 == seal.sha256)
    }

    @Test("whatever is cut, all other bytes stay", arguments: [0, 7, 100])
    func rest(share: Int) throws {
        let place = try filled()
        let run = try scanned(place.file("in"), share: share)
        let files = try write(run, place)
        let (restored, _) = try members(place.file("out/restore/in"))
        let kept = run.source.filter { $0.0.path.text != "pipe" }
        #expect(restored.map { $0.0.path } == kept.map { $0.0.path })
        #expect(restored.map { $0.0.kind } == kept.map { $0.0.kind })
        for ((member, before), (_, after)) in zip(kept, restored) {
            let isRight = after == expected(before, run.cuts[member.index] ?? [], in: nil)
            #expect(isRight, "\(member.path)")
        }
        for target in CutTarget.allCases {
            let concerned = run.source.filter { member, _ in
                run.cuts[member.index]?.contains { $0.target == target } ?? false
            }
            let folder = place.file("out/\(OutputFolder.folder(of: target))/in")
            guard !concerned.isEmpty else {
                #expect(!FileManager.default.fileExists(atPath: folder))
                continue
            }
            let out = try members(folder).0.filter { $0.0.kind == .file }
            #expect(out.map { $0.0.path } == concerned.map { $0.0.path })
            for ((member, before), (_, after)) in zip(concerned, out) {
                let isRight = after == expected(before, run.cuts[member.index] ?? [], in: target)
                #expect(isRight, "\(member.path) in \(target)")
            }
        }
        #expect(files.filter { $0.path.hasPrefix("restore/in/") }.count == kept.filter { $0.0.kind == .file }.count)
        for file in files {
            let bytes = try place.read("out/" + file.path)
            #expect(bytes.count == file.size)
            #expect(bytes.withUnsafeBytes { Digest256(of: $0) } == file.sha256)
        }
    }

    @Test("times, permissions and links are kept, set-user-ID is not")
    func attributes() throws {
        let place = try filled()
        _ = try write(try scanned(place.file("in"), share: 20), place)
        let list = "find . ! -type p ! -name photo.bin -printf '%P %y %m %l %T@\\n' | sort"
        let (before, after) = try (place.shell("cd in && \(list)"), place.shell("cd out/restore/in && \(list)"))
        #expect(String(decoding: before, as: UTF8.self) == String(decoding: after, as: UTF8.self))
        #expect(try place.shell("stat -c %a out/restore/in/photo.bin") == Array("755\n".utf8))
        #expect(try place.shell("stat -c %a out/quarantine/in/sub.csv") == Array("600\n".utf8))
        #expect(try place.shell("cat outside/secret.csv") == lines(5, seed: 9))
    }

    @Test("the same files come out every time")
    func deterministic() throws {
        let place = try filled()
        let run = try scanned(place.file("in"), share: 20)
        #expect(try write(run, place, to: "one") == write(run, place, to: "two"))
        #expect(error { _ = try write(run, place, to: "one") }?.kind == .output)
    }

    @Test("extended attributes are metadata and are kept")
    func extendedAttributes() throws {
        let place = try filled()
        let set = "import os; os.setxattr(\"in/Contact.csv\", \"user.provenance\", b\"synthetic\")"
        guard (try? place.shell("python3 -c '\(set)'")) != nil else { return }
        let run = try scanned(place.file("in"), share: 20)
        _ = try write(run, place)
        for folder in ["in", "out/restore/in"] {
            let found = try members(place.file(folder)).0.first { $0.0.path.text == "Contact.csv" }
            let metadata = ArchiveMetadata(place: .pax, keyword: "user.provenance", value: Array("synthetic".utf8))
            #expect(found?.0.metadata == [metadata])
        }
    }

    @Test(
        "a folder that changed since the scan stops the run",
        arguments: [
            "echo more >> in/Contact.csv", "rm in/photo.bin", "echo new > in/new.csv",
            "rm in/link; ln -s sub.csv in/link",
            "rm in/photo.bin; ln -s Contact.csv in/photo.bin", "mv in/sub in/bus; ln -s bus in/sub",
            "printf X | dd of=in/photo.bin bs=1 seek=9 conv=notrunc", "rm in/sub.csv; mkfifo in/sub.csv",
        ])
    func changed(command: String) throws {
        let place = try filled()
        let run = try scanned(place.file("in"), share: 20)
        try place.shell(command)
        #expect(error { _ = try write(run, place) }?.kind == .changed)
    }

    @Test("bytes that changed under the same time and size stop the run")
    func changedSecretly() throws {
        let place = try filled()
        let run = try scanned(place.file("in"), share: 0)
        try place.shell(
            "printf X | dd of=in/photo.bin bs=1 seek=9 conv=notrunc && touch -r in/photo.bin stamp")
        // The listing of now with the digests of then: as if the file system did not tell of the write.
        let tree = try FolderTree(FolderRoot(path: place.file("in")), limits: ArchiveLimits())
        guard case .folder(let layout) = run.job.seal.layout else {
            Issue.record("no folder")
            return
        }
        let seal = SourceSeal(
            size: run.job.seal.size, sha256: run.job.seal.sha256, unpackedSize: run.job.seal.unpackedSize,
            damage: KnownDamage(), layout: .folder(FolderLayout(entries: tree.entries, digests: layout.digests)))
        let job = RewriteJob(
            path: run.job.path, format: run.job.format, seal: seal, plan: [:], limits: ArchiveLimits(), threads: 1)
        let found = error { _ = try write(Run(source: [], cuts: [:], job: job), place) }
        #expect(found?.kind == .changed)
        #expect(found?.member == "photo.bin")
    }

    @Test(
        "what takes a file's place during the scan is not read",
        arguments: [
            "mkfifo in/photo.bin", "ln -s ../outside/secret.csv in/photo.bin", "true", "mkdir in/photo.bin",
            "cp Contact.csv in/photo.bin",
        ])
    func replaced(command: String) throws {
        let place = try filled()
        try place.shell("cp in/Contact.csv .")
        let reader = try ArchiveSource.open(place.file("in"))
        try place.shell("rm in/photo.bin; \(command)")
        let found = error {
            while let member = try reader.nextMember() {
                if member.kind == .file { try reader.readData { _ in } }
            }
        }
        #expect(found?.kind == .changed)
        #expect(found?.member == "photo.bin")
    }

    @Test("a file that cannot be read is named", .enabled(if: geteuid() != 0, "the superuser reads everything"))
    func unreadable() throws {
        let place = try filled()
        try place.shell("chmod 0 in/photo.bin")
        let found = error { _ = try members(place.file("in")) }
        #expect(found?.kind == .unreadable)
        #expect(found?.member == "photo.bin")
    }

    @Test("too many members, too deep folders and names without meaning are refused")
    func limits() throws {
        let place = try filled()
        var few = ArchiveLimits()
        few.members = 3
        #expect(error { _ = try members(place.file("in"), limits: few) }?.kind == .limit)
        try place.shell("mkdir -p deep/$(printf 'd/%.0s' $(seq 200))")
        #expect(error { _ = try members(place.file("deep")) }?.kind == .limit)
        try place.shell("mkdir latin; touch latin/$(printf 'n\\344me.csv')")
        #expect(error { _ = try members(place.file("latin")) }?.kind == .unreadable)
        #expect(error { _ = try members(place.file("in/pipe")) }?.kind == .unreadable)
        #expect(error { _ = try members(place.file("nothing")) }?.kind == .unreadable)
    }

    @Test("an empty folder is a backup without members")
    func empty() throws {
        let place = try Workplace()
        try place.shell("mkdir in")
        let run = try scanned(place.file("in"), share: 0)
        #expect(run.source.isEmpty)
        #expect(try write(run, place).isEmpty)
        #expect(FileManager.default.fileExists(atPath: place.file("out/restore/in")))
    }
}
