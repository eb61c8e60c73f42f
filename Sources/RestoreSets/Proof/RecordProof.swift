import Attestation
import Foundation

/// Where a record is in a backup.
public struct RecordPlace: Sendable, Hashable, CustomStringConvertible {
    public let archive: String
    public let member: String
    /// Tells apart members of one name: 0 for the first.
    public let part: Int
    /// Its ordinal in the member, from 1.
    public let record: Int

    public init(archive: String, member: String, part: Int = 0, record: Int) {
        self.archive = archive
        self.member = member
        self.part = part
        self.record = record
    }

    /// Of the record that a line of the manifest diff is about.
    init(_ line: WrittenLine) {
        self.init(archive: line.archive, member: line.member.text, part: line.part, record: line.record)
    }

    public var description: String { "\(archive):\(member):\(record)" }
}

/// That a record was in the source, and stayed or went, checkable with the manifest alone: a path in the tree of its member's
/// outcomes, whose root the manifest has. A file of CBOR, described in `docs/manifest.md`.
public struct RecordProof: Sendable, Equatable {
    /// The format and its version.
    public static let type = "https://winnow.dev/record-proof/v3"

    /// SHA-256 of the manifest.
    public let manifest: TreeHash
    public let place: RecordPlace
    public let outcome: Outcome
    /// From the record up to the root of its member's tree; its leaf there is its ordinal less one.
    public let path: [TreeHash]

    /// What became of the record.
    public enum Outcome: Sendable, Equatable {
        /// It stayed, with bytes of this SHA-256.
        case kept(sha256: TreeHash)
        /// It went, with this line of the manifest diff.
        case gone(line: [UInt8])
    }

    /// Of a record that stayed.
    init(manifest: TreeHash, place: RecordPlace, keptSHA256: TreeHash, path: [TreeHash]) {
        self.manifest = manifest
        self.place = place
        outcome = .kept(sha256: keptSHA256)
        self.path = path
    }

    /// Of a record that went; `nil` where the line is none of a record.
    init?(manifest: TreeHash, line: [UInt8], path: [TreeHash]) {
        guard let read = line.withUnsafeBytes({ WrittenLine($0) }), read.record > 0 else { return nil }
        self.manifest = manifest
        place = RecordPlace(read)
        outcome = .gone(line: line)
        self.path = path
    }

    /// The record's leaf in the tree of outcomes.
    public var leaf: TreeHash {
        switch outcome {
        case .kept(let digest): .kept(sha256: digest)
        case .gone(let line): line.withUnsafeBytes { .gone(line: $0) }
        }
    }
}
