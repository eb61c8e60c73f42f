import Foundation
import Testing

@testable import Archives

struct EncryptedTests {
    static let formats: [(name: String, make: String)] = [
        ("aes.zip", "cd in && 7z a -bd -tzip -mem=AES256 -pSECRET ../aes.zip ."),
        ("aes128.zip", "cd in && 7z a -bd -tzip -mem=AES128 -pSECRET ../aes128.zip ."),
        ("old.zip", "cd in && zip -q -r -P SECRET ../old.zip ."),
        ("mixed.zip", "cd in && zip -q ../mixed.zip Account.csv && zip -q -r -P SECRET ../mixed.zip ."),
        ("stored.zip", "cd in && zip -q -0 -r -P SECRET ../stored.zip ."),
    ]
    private let secret: Passphrase
    private let wrong: Passphrase

    init() throws {
        secret = try #require(Passphrase("SECRET".utf8))
        wrong = try #require(Passphrase("WRONG".utf8))
    }

    private func made(_ name: String) throws -> Workplace {
        let place = try Workplace()
        try place.write("in/Contact.csv", lines(9000, seed: 1))
        try place.write("in/Account.csv", lines(37, seed: 2))
        try place.write("in/sub/Lead.csv", lines(300, seed: 3))
        try place.write("in/empty.csv", [])
        try place.shell(Self.formats.first { $0.name == name }?.make ?? "false")
        return place
    }

    private func kind(_ body: () throws -> Void) -> ArchiveError? {
        do {
            try body()
            return nil
        } catch {
            return error as? ArchiveError
        }
    }

    private func rewrite(_ place: Workplace, _ name: String, encrypts: Bool = true) throws -> (
        source: [(Member, [UInt8])], cuts: [Int: [Cut]]
    ) {
        let (source, seal) = try members(place.file(name), passphrases: [secret])
        #expect(seal.isEncrypted)
        var all: [Int: [Cut]] = [:]
        var plans: [Int: MemberPlan] = [:]
        for (member, bytes) in source where bytes.count > 13 {
            all[member.index] = cuts(of: bytes, seed: UInt64(member.index), share: 20)
            plans[member.index] = .cuts(plan(all[member.index] ?? [], size: bytes.count), unit: member.index)
        }
        var job = RewriteJob(
            path: place.file(name), format: ArchiveFormat(.zip), seal: seal, plan: plans, limits: ArchiveLimits(),
            threads: 2)
        job.passphrase = secret
        job.encryptsOutput = encrypts
        _ = try ArchiveRewriter.rewrite(
            job, cuts: ListedCuts(all), into: OutputFolder(path: place.file("out")), progress: { _ in })
        return (source, all)
    }

    @Test("an encrypted zip is read and written encrypted again", arguments: formats.map(\.name))
    func rewritten(name: String) throws {
        let place = try made(name)
        let (source, all) = try rewrite(place, name)
        for (folder, target) in [("restore", nil), ("quarantine", CutTarget.quarantine), ("hold", .hold)] {
            let path = "out/\(folder)/\(name)"
            let (out, seal) = try members(place.file(path), passphrases: [wrong, secret])
            #expect(seal.isEncrypted)
            let concerned = source.filter { member, _ in
                target == nil || all[member.index]?.contains { $0.target == target } ?? false
            }
            #expect(out.map { $0.0.path } == concerned.map { $0.0.path })
            for ((member, before), (_, after)) in zip(concerned, out) {
                let isRight =
                    after == (member.kind == .file ? expected(before, all[member.index] ?? [], in: target) : [])
                #expect(isRight, "\(member.path) in \(folder)")
            }
            try place.shell("7z t -pSECRET \(path)")
            try place.shell("! 7z t -pWRONG \(path)")
            let read = try place.shell("bsdtar --passphrase SECRET -xOf \(path)")
            #expect(read == out.flatMap { $0.1 })
            try place.shell("7z l -slt \(path) | grep -q 'Method = AES-256'")
        }
    }

    @Test("on demand the outputs are not encrypted")
    func plain() throws {
        let place = try made("aes.zip")
        _ = try rewrite(place, "aes.zip", encrypts: false)
        try place.shell("unzip -tqq out/restore/aes.zip && unzip -tqq out/hold/aes.zip")
        #expect(try !members(place.file("out/restore/aes.zip")).1.isEncrypted)
    }

    @Test("comments of entries and of the archive are found in an encrypted zip too")
    func comments() throws {
        let place = try made("old.zip")
        try place.shell(
            "printf 'whole\\n.\\n' | zip -q -z old.zip; cd in && printf 'made up\\n' | zip -q -c -P SECRET ../old.zip Account.csv"
        )
        let found = try members(place.file("old.zip"), passphrases: [secret]).0
        let account = found.first { $0.0.path.text == "Account.csv" }
        #expect(account?.0.metadata.map(\.value) == [Array("made up".utf8)])
        let reader = try ArchiveSource.open(place.file("old.zip"), passphrases: [secret])
        #expect(reader.metadata.map(\.value) == [Array("whole".utf8)])
    }

    @Test("without a passphrase the error says how to give one", arguments: formats.map(\.name))
    func missing(name: String) throws {
        let place = try made(name)
        let error = kind { _ = try members(place.file(name)) }
        #expect(error?.kind == .encrypted)
        #expect(error?.advice?.contains("--passphrase-fd") ?? false)
    }

    @Test("a wrong passphrase is no damage", arguments: formats.map(\.name))
    func wrongPassphrase(name: String) throws {
        let place = try made(name)
        for attempt in 0..<40 {
            let passphrase = try #require(Passphrase("no \(attempt)".utf8))
            let error = kind { _ = try members(place.file(name), passphrases: [passphrase]) }
            #expect(error?.kind == .encrypted)
            #expect(error?.message.contains("passphrase is wrong") ?? false)
        }
    }

    @Test("the old cipher lets one wrong passphrase in 256 through, and it does not pass for damage")
    func weakCheck() throws {
        let place = try Workplace()
        try place.write("in/a.csv", lines(50, seed: 1))
        try place.shell("cd in && zip -q -P SECRET ../a.zip a.csv")
        var either = false
        // Salts are random: of ten thousand passphrases one is let through but for once in 10^17 runs.
        for attempt in 0..<10_000 where !either {
            let passphrase = try #require(Passphrase("no \(attempt)".utf8))
            let error = kind { _ = try members(place.file("a.zip"), passphrases: [passphrase]) }
            #expect(error?.kind == .encrypted)
            either = error?.message.hasPrefix("either") ?? false
        }
        #expect(either)
    }

    @Test("damage under the right passphrase is damage", arguments: ["aes.zip", "old.zip"])
    func damage(name: String) throws {
        let place = try made(name)
        let directory = try ZipDirectory(file: ZipFile(path: place.file(name)), limits: ArchiveLimits())
        var bytes = try place.read(name)
        let files = directory.entries.filter { $0.size > 0 }.sorted { $0.headerOffset < $1.headerOffset }
        let last = try #require(files.last)
        let data = try ZipFile(path: place.file(name)).dataOffset(of: last).offset
        bytes[data + last.compressedSize / 2] ^= 1
        try place.write(name, bytes)
        let error = kind { _ = try members(place.file(name), passphrases: [secret]) }
        #expect(error?.kind == .damaged)
        guard name == "aes.zip" else { return }
        // The authentication code itself.
        bytes[data + last.compressedSize / 2] ^= 1
        bytes[data + last.compressedSize - 1] ^= 1
        try place.write(name, bytes)
        #expect(kind { _ = try members(place.file(name), passphrases: [secret]) }?.kind == .damaged)
    }

    @Test("an encrypted 7z is refused with a way out", arguments: ["", "-mhe=on"])
    func sevenZip(option: String) throws {
        let place = try Workplace()
        try place.write("in/a.csv", lines(50, seed: 1))
        try place.shell("cd in && 7z a -bd -pSECRET \(option) ../a.7z .")
        for passphrases in [[], [secret]] {
            let error = kind { _ = try members(place.file("a.7z"), passphrases: passphrases) }
            #expect(error?.kind == .encrypted)
            #expect(error?.advice?.contains("7z x") ?? false)
        }
    }

    @Test(
        "methods that nothing here decrypts are refused with a way out",
        arguments: [
            "zip -q -r -Z bzip2 -P SECRET ../a.zip .", "ln -s a.csv link && zip -q -r -y -P SECRET ../a.zip .",
            "7z a -bd -tzip -mm=LZMA -mem=AES256 -pSECRET ../a.zip .",
        ])
    func otherMethods(make: String) throws {
        let place = try Workplace()
        try place.write("in/a.csv", lines(500, seed: 1))
        try place.shell("cd in && \(make)")
        let error = kind { _ = try members(place.file("a.zip"), passphrases: [secret]) }
        #expect(error?.kind == .encrypted)
        #expect(error?.advice?.contains("7z x") ?? false)
    }

    @Test("a passphrase shows in no text and is none when empty or with a NUL")
    func discreet() {
        #expect(!"\(secret) \(String(reflecting: secret)) \(String(describing: [secret]))".contains("SECRET"))
        var text = ""
        dump(secret, to: &text)
        #expect(!text.contains("83"))
        #expect(Passphrase([]) == nil)
        #expect(Passphrase([65, 0, 66]) == nil)
    }
}
