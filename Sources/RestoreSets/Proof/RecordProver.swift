import Archives
import Attestation
import Foundation
import Policies
import Records

/// Makes proofs of single records from a restore set and the archive that the record was in: reads that archive once more and
/// hashes the records of the member.
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
        guard member.trees != nil, let diff = manifest.predicate.diff else {
            throw RestoreSetError(
                .usage, "the manifest in \(folder) has no trees: it was written by an earlier version",
                advice: "Restore again with --force; the restore set is the same, with trees in its manifest.")
        }
        let gone = try GoneRecords(
            path: folder + "/" + Restore.diffName, place: place, records: counts.records, lines: diff.lines)
        let leaves = ProofLeaves(place: place, gone: gone)
        let scan = try Scan(request(source, isDamaged: entry.missing != nil)).run(leaves: leaves, spool: nil)
        guard scan.archives.first?.seal.sha256.description == entry.sha256 else {
            throw RestoreSetError(
                .usage, "\(source) is not the archive that the restore set was made of: its SHA-256 is another",
                advice: "The manifest has \(entry.sha256).")
        }
        let (records, kept) = leaves.finish()
        guard let records, records.root.description == member.trees?.records else { throw torn }
        let outcome: RecordProof.Outcome
        if let line = try gone.line() {
            outcome = line
        } else {
            guard let kept else { throw torn }
            outcome = .kept(leaf: kept.proof.leaf, path: kept.proof.path)
        }
        guard let digest = TreeHash(bytes: Digest256(of: manifestBytes).bytes) else { throw torn }
        let proof = RecordProof(
            manifest: digest, place: place, hash: records.proof.hash, path: records.proof.path, outcome: outcome)
        // Nobody gets a proof that does not hold.
        _ = try proof.verify(GivenManifest(path: folder + "/" + Restore.manifestName, keys: []))
        return proof
    }

    private var torn: RestoreSetError {
        RestoreSetError(
            .usage, "the source, read again, does not have the records that the manifest in \(folder) tells of",
            advice: "It was read by winnow \(manifest.predicate.tool["version"] ?? "?"), this is \(Tool.version).")
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

/// Which records of a member have a line in the manifest diff, and the path of one record's line.
private final class GoneRecords {
    private var bits: [UInt64]
    private let path: String
    private let lineOfRecord: Int?
    private let lines: Int

    /// - Parameters:
    ///   - path: of the manifest diff.
    ///   - records: of the member.
    ///   - lines: of the manifest diff.
    init(path: String, place: RecordPlace, records: Int, lines: Int) throws {
        self.path = path
        self.lines = lines
        var bits = [UInt64](repeating: 0, count: (records + 63) / 64)
        var lineOfRecord: Int?
        let head = Self.head(place)
        try DiffTree.forEachLine(path: path) { line, position in
            guard line.starts(with: head), let record = Self.record(line), (1...records).contains(record) else {
                return
            }
            bits[(record - 1) / 64] |= 1 << UInt64((record - 1) % 64)
            if record == place.record { lineOfRecord = position }
        }
        self.bits = bits
        self.lineOfRecord = lineOfRecord
    }

    /// - Parameter leaf: ordinal less one.
    func contains(leaf: Int) -> Bool {
        leaf / 64 < bits.count && bits[leaf / 64] >> UInt64(leaf % 64) & 1 == 1
    }

    /// The record's line with its path; `nil` where it has none.
    func line() throws -> RecordProof.Outcome? {
        guard let lineOfRecord else { return nil }
        var builder = AuditPathBuilder(leaf: lineOfRecord)
        var text: [UInt8] = []
        try DiffTree.forEachLine(path: path) { line, position in
            builder.append(.leaf(line))
            if position == lineOfRecord { text = Array(line) }
        }
        guard let (proof, _) = builder.finish() else { return nil }
        return .gone(line: text, leaf: lineOfRecord, path: proof.path)
    }

    /// What all lines of the member's records begin with.
    private static func head(_ place: RecordPlace) -> [UInt8] {
        var line = JSONLine()
        line.object { line in
            line.string("archive", place.archive)
            line.string("member", place.member)
            if place.part > 0 { line.number("part", place.part) }
        }
        return line.bytes.dropLast() + Array(#","table":"#.utf8)
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

/// Gathers the paths of one record in the trees of its member while all its records go by.
private final class ProofLeaves: RecordLeafSink, @unchecked Sendable {
    private let place: RecordPlace
    private let gone: GoneRecords
    private var records: AuditPathBuilder
    private var kept: AuditPathBuilder?
    private var isWanted = false

    init(place: RecordPlace, gone: GoneRecords) {
        self.place = place
        self.gone = gone
        records = AuditPathBuilder(leaf: place.record - 1)
    }

    func beginPass(_ extent: RecordLeaves.Extent) {
        guard extent == .hashes else { return }
        records = AuditPathBuilder(leaf: place.record - 1)
        let leaf = place.record - 1
        kept =
            gone.contains(leaf: leaf)
            ? nil : AuditPathBuilder(leaf: (0..<leaf).reduce(0) { $0 + (gone.contains(leaf: $1) ? 0 : 1) })
        isWanted = false
    }

    func begin(_ member: MemberResult) {
        isWanted = member.path.text == place.member && member.part == place.part && records.count == 0
    }

    func add(_ leaves: RecordLeaves) {
        guard isWanted else { return }
        for hash in leaves.hashes {
            if !gone.contains(leaf: records.count) { kept?.append(hash) }
            records.append(hash)
        }
    }

    typealias Path = (proof: InclusionProof, root: TreeHash)

    func finish() -> (records: Path?, kept: Path?) { (records.finish(), kept?.finish()) }
}

extension Digest256 {
    fileprivate init(of data: Data) {
        self = data.withUnsafeBytes { Digest256(of: $0) }
    }
}
