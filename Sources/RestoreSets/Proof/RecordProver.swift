import Archives
import Attestation
import Foundation
import Policies
import Records

/// Makes proofs of single records from a restore set and the archive that the record was in: reads that archive once more and
/// hashes the records of the member, beside the lines of those that went.
public struct RecordProver {
    private let folder: String
    private let manifestBytes: Data
    private let manifest: Manifest
    /// Tried one after another where the archive is encrypted.
    public var passphrases: [Passphrase] = []
    /// Reads encrypted 7z archives within the source.
    public var sevenZips: SevenZipCopies?

    /// - Parameter folder: of a restore set. Throws `RestoreSetError`.
    public init(restoreSet folder: String) throws {
        self.folder = folder
        manifestBytes = try Manifest.bytes(restoreSet: folder)
        manifest = try Manifest(json: manifestBytes, name: folder + "/" + Restore.manifestName)
    }

    /// The archive among some that a record was in, by name. Throws `RestoreSetError` where there is none.
    public func source(of place: RecordPlace, among paths: [String]) throws -> String {
        guard let path = paths.first(where: { ArchiveSource.name(of: $0) == place.archive }) else {
            throw RestoreSetError(
                .usage, "a proof needs the archive that the record was in, \(place.archive)",
                advice: "Say where it is: --source PATH/\(place.archive)")
        }
        return path
    }

    /// The proof. Throws `RestoreSetError`, `ArchiveError` and errors of the scan.
    ///
    /// - Parameter source: the archive that the record was in.
    public func proof(of place: RecordPlace, source: String) throws -> RecordProof {
        guard let entry = manifest.predicate.sources.first(where: { $0.name == place.archive }),
            let member = entry.members.first(where: { $0.name == place.member && $0.part ?? 0 == place.part }),
            let counts = member.counts, (1...max(counts.records, 1)).contains(place.record), counts.records > 0
        else { throw RestoreSetError(.usage, "the manifest has no record \(place)") }
        let leaves = ProofLeaves(place: place, diff: folder + "/" + Restore.diffName)
        let scan = try Scan(request(source, isDamaged: entry.missing != nil)).run(leaves: leaves, spool: nil)
        guard scan.archives.first?.seal.sha256.description == entry.sha256 else {
            throw RestoreSetError(
                .usage, "\(source) is not the archive that the restore set was made of: its SHA-256 is another",
                advice: "The manifest has \(entry.sha256).")
        }
        guard let (path, root, outcome) = leaves.finish(), root.description == member.trees?.outcomes else {
            throw torn
        }
        let digest = manifestBytes.withUnsafeBytes { TreeHash.digest($0) }
        let proof =
            switch outcome {
            case .kept(let sha256):
                RecordProof(manifest: digest, place: place, keptSHA256: sha256, path: path) as RecordProof?
            case .gone(let line): RecordProof(manifest: digest, line: line, path: path)
            }
        guard let proof, proof.place == place else { throw torn }
        // Nobody gets a proof that does not hold.
        _ = try proof.verify(GivenManifest(path: folder + "/" + Restore.manifestName, keys: []))
        return proof
    }

    private var torn: RestoreSetError {
        RestoreSetError(
            .usage,
            "source and manifest diff, read again, do not have the records and lines that the manifest in \(folder) tells of",
            advice:
                "See what 'winnow verify \(folder)' says. It was written by winnow \(manifest.predicate.tool["version"] ?? "?"), this is \(Tool.version)."
        )
    }

    /// Reads the source as the restore did, but judges nothing by programs outside.
    private func request(_ source: String, isDamaged: Bool) throws -> ScanRequest {
        var policy = try Policy.read(manifest.predicate.policy.content, name: "the manifest's policy")
        policy.general.detection.external = []
        for table in policy.tables.keys { policy.tables[table]?.detection.external = [] }
        var request = ScanRequest(sources: [source], policy: policy)
        request.basis = .evidence
        request.passphrases = passphrases
        request.sevenZips = sevenZips
        request.allowsDamage = isDamaged
        request.limits.totalBytes = max(request.limits.totalBytes, manifest.predicate.limits.totalBytes)
        request.limits.members = max(request.limits.members, manifest.predicate.limits.members)
        request.limits.ratio = max(request.limits.ratio, manifest.predicate.limits.ratio)
        return request
    }
}

/// Gathers the path of one record in the tree of its member's outcomes, while all records of the member go by and the lines of
/// those that went beside them. Memory holds one line and a path.
private final class ProofLeaves: RecordLeafSink, @unchecked Sendable {
    private let place: RecordPlace
    private let diff: String
    private var path: AuditPathBuilder
    private var outcome: RecordProof.Outcome?
    private var lines: MemberLines?
    private var isWanted = false

    /// - Parameter diff: path of the manifest diff.
    init(place: RecordPlace, diff: String) {
        self.place = place
        self.diff = diff
        path = AuditPathBuilder(leaf: place.record - 1)
    }

    func beginPass(_ extent: RecordLeaves.Extent) throws {
        guard extent == .digests else { return }
        path = AuditPathBuilder(leaf: place.record - 1)
        outcome = nil
        lines = nil
        isWanted = false
    }

    func begin(_ member: MemberResult) throws {
        isWanted = member.path.text == place.member && member.part == place.part && path.count == 0
        if isWanted { lines = try MemberLines(of: member, archive: place.archive, diff: diff) }
    }

    func add(_ leaves: RecordLeaves) throws {
        guard isWanted else { return }
        for digest in leaves.digests {
            let record = path.count + 1
            let line = try lines?.line(of: record)
            if record == place.record { outcome = line.map { .gone(line: $0) } ?? .kept(sha256: digest) }
            path.append(line.map { $0.withUnsafeBytes { .gone(line: $0) } } ?? .kept(sha256: digest))
        }
    }

    /// `nil` where the member has too few records.
    func finish() -> (path: [TreeHash], root: TreeHash, outcome: RecordProof.Outcome)? {
        guard let (proof, root) = path.finish(), let outcome else { return nil }
        return (proof.path, root, outcome)
    }
}

/// The lines of one member's records in a manifest diff, in their order.
private struct MemberLines {
    private let lines: WrittenLines
    /// What all of them begin with.
    private let head: [UInt8]
    private var next: (record: Int, bytes: [UInt8])?
    private var hasBegun = false

    init(of member: MemberResult, archive: String, diff path: String) throws {
        guard let lines = WrittenLines(path: path) else { throw WrittenDiff.unreadable(path) }
        self.lines = lines
        var line = JSONLine()
        line.object { line in
            line.string("archive", archive)
            line.string("member", bytes: member.path.bytes)
            if member.part > 0 { line.number("part", member.part) }
        }
        head = line.bytes.dropLast() + Array(#","table":"#.utf8)
        try advance()
    }

    /// The line of a record, `nil` where it has none. Records are asked for in ascending order.
    mutating func line(of record: Int) throws -> [UInt8]? {
        guard let found = next, found.record == record else { return nil }
        try advance()
        return found.bytes
    }

    private mutating func advance() throws {
        next = nil
        while true {
            let found = try lines.nextRaw { line in
                line.starts(with: head) ? Self.record(line).map { ($0, Array(line)) } : nil
            }
            guard let found else { return }
            if let found {
                hasBegun = true
                next = found
            }
            // They stand behind one another.
            if hasBegun { return }
        }
    }

    /// The record's ordinal. In a string, a quote has a backslash before it, so that the key is found nowhere else.
    private static func record(_ line: UnsafeRawBufferPointer) -> Int? {
        guard let key = line.firstRange(of: Array(#","record":"#.utf8)) else { return nil }
        var value = 0
        for digit in line[key.upperBound...] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit), value < Int.max / 100 else { break }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
