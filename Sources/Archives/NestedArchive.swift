import Foundation

/// Archives that are members of archives.
public enum NestedArchive {
    /// Suffixes of members that are opened as archives when their first bytes say so too. Documents that happen to be zip
    /// files (`.docx`, `.jar`, attachments without a suffix) are left alone.
    private static let suffixes = [
        ".zip", ".7z", ".tar", ".tgz", ".tbz2", ".txz", ".tzst", ".gz", ".bz2", ".xz", ".zst", ".zstd", ".lz4", ".cpio",
    ]

    /// Bytes of a member that `isArchive` looks at.
    public static let headBytes = 262

    /// Whether a member is to be opened, by its name and its first bytes.
    public static func isArchive(path: MemberPath, head: UnsafeRawBufferPointer) -> Bool {
        let name = path.text.lowercased()
        guard suffixes.contains(where: { name.hasSuffix($0) }) else { return false }
        if Compression(head: head) != .none || ZipDirectory.looksLikeZip(head) { return true }
        if head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) { return true }
        if head.starts(with: Array("070701".utf8)) || head.starts(with: Array("070707".utf8)) { return true }
        return head.count >= 262 && head[257..<262].elementsEqual(Array("ustar".utf8))
    }

    /// The name for a spooled member: its last component, of which only harmless characters are kept, for formats that
    /// go by a suffix.
    public static func spoolName(_ path: MemberPath) -> String {
        let leaf = path.bytes.split(separator: UInt8(ascii: "/")).last ?? []
        let safe = leaf.suffix(64).map { byte -> UInt8 in
            let scalar = Unicode.Scalar(byte)
            let isSafe = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            return isSafe || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") ? byte : UInt8(ascii: "_")
        }
        return "m" + String(decoding: safe, as: UTF8.self)
    }
}

/// What the second pass does with one member.
public enum MemberPlan: Sendable {
    /// Copy it with holes. `unit` is what `CutSource.start` is asked for.
    case cuts(MemberCuts, unit: Int)
    /// Leave it out; all of it goes to the target.
    case whole(CutTarget)
    /// It is an archive itself, of which members lose records.
    case nested(NestedPlan)
}

/// The second pass over an archive that is a member.
public struct NestedPlan: Sendable {
    /// The member that it is.
    public let member: MemberPath
    public let format: ArchiveFormat
    public let seal: SourceSeal
    public let plan: [Int: MemberPlan]

    public init(member: MemberPath, format: ArchiveFormat, seal: SourceSeal, plan: [Int: MemberPlan]) {
        self.member = member
        self.format = format
        self.seal = seal
        self.plan = plan
    }

    var targets: [CutTarget] { CutTarget.allCases.filter { target in plan.values.contains { $0.goes(to: target) } } }
}

extension MemberPlan {
    /// Whether something of the member goes there.
    func goes(to target: CutTarget) -> Bool {
        switch self {
        case .cuts(let cuts, _): cuts.cuts[target] != nil
        case .whole(let other): other == target
        case .nested(let nested): nested.targets.contains(target)
        }
    }
}

/// An archive that is a member, rewritten: spooled to a file of its own, rewritten there, and its outputs read back.
final class NestedRewrite {
    private let folder: String
    private let files: [WrittenFile]

    /// - Parameter read: gives the member's data, once.
    init(
        _ nested: NestedPlan, of job: RewriteJob, cuts: any CutSource, in folder: OutputFolder,
        read: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws {
        let member = nested.member
        self.folder = folder.path + "/.nested-" + UUID().uuidString
        do {
            try FileManager.default.createDirectory(atPath: self.folder, withIntermediateDirectories: true)
        } catch {
            throw ArchiveError(
                .output, archive: job.name, "no folder for a nested archive: \(error.localizedDescription)")
        }
        let path = self.folder + "/" + NestedArchive.spoolName(member)
        do {
            let spool = try OutputFile(path: path)
            try read { try spool.write($0) }
            try spool.close()
            guard spool.size == nested.seal.size else {
                throw job.changed("its size is another", member: member.description)
            }
            // The file is a new one; its state says nothing, its digest is looked at.
            var seal = nested.seal
            seal.state = nil
            var inner = RewriteJob(
                path: path, format: nested.format, seal: seal, plan: nested.plan, limits: job.limits,
                threads: job.threads)
            inner.passphrase = job.passphrase
            inner.encryptsOutput = job.encryptsOutput
            files = try ArchiveRewriter.rewrite(inner, cuts: cuts, into: OutputFolder(path: self.folder)) { _ in }
        } catch var error as ArchiveError {
            try? FileManager.default.removeItem(atPath: self.folder)
            error.member = member.description + (error.member.map { "!" + $0 } ?? "")
            error.archive = job.name
            throw error
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Bytes of the rewritten archive, or of its counterpart for a target; `nil` where there is none.
    func size(_ target: CutTarget?) -> Int? { file(target)?.size }

    func copy(_ target: CutTarget?, to sink: any ByteSink) throws {
        guard let file = file(target) else { return }
        let stream = try FileStream(path: folder + "/" + file.path)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)
        defer { buffer.deallocate() }
        while true {
            let count = try stream.fill(buffer)
            if count == 0 { break }
            try sink.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private func file(_ target: CutTarget?) -> WrittenFile? {
        files.first { $0.path.hasPrefix(OutputFolder.folder(of: target) + "/") }
    }
}
