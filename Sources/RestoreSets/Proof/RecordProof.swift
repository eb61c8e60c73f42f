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

    public var description: String { "\(archive):\(member):\(record)" }
}

/// That a record was in the source, and stayed or went, checkable with the manifest alone: paths in the trees whose roots the
/// manifest has. A JSON file, described in `docs/manifest.md`.
public struct RecordProof: Sendable, Equatable {
    /// The format and its version.
    public static let type = "https://winnow.dev/record-proof/v1"
    /// Bytes of a proof's file. Two paths have 5 kB at most; the rest is a line of the manifest diff.
    static let byteLimit = WrittenLines.lineBytes + (1 << 20)

    /// SHA-256 of the manifest.
    public let manifest: TreeHash
    public let place: RecordPlace
    /// The record as a leaf.
    public let hash: TreeHash
    /// From the record up to the root of the member's tree of records; its leaf there is its ordinal less one.
    public let path: [TreeHash]
    public let outcome: Outcome

    /// What became of the record.
    public enum Outcome: Sendable, Equatable {
        /// It is this leaf of the tree of kept records.
        case kept(leaf: Int, path: [TreeHash])
        /// It has this line in the manifest diff, which is this leaf of the tree of lines.
        case gone(line: [UInt8], leaf: Int, path: [TreeHash])
    }
}

extension RecordProof {
    private struct File: Codable {
        struct Kept: Codable {
            var leaf: Int
            var path: String
        }

        struct Line: Codable {
            var leaf: Int
            var path: String
            var text: String
        }

        var archive: String
        var hash: String
        var kept: Kept?
        var line: Line?
        var manifest: String
        var member: String
        var part: Int?
        var path: String
        var record: Int
        var type: String
    }

    /// The file: one line of JSON, hashes in base64, the ones of a path one behind the other.
    public func json() throws -> [UInt8] {
        var file = File(
            archive: place.archive, hash: Self.text([hash]), manifest: manifest.description, member: place.member,
            part: place.part == 0 ? nil : place.part, path: Self.text(path), record: place.record, type: Self.type)
        switch outcome {
        case .kept(let leaf, let path): file.kept = File.Kept(leaf: leaf, path: Self.text(path))
        case .gone(let line, let leaf, let path):
            file.line = File.Line(leaf: leaf, path: Self.text(path), text: String(decoding: line, as: UTF8.self))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try [UInt8](encoder.encode(file)) + [0x0A]
    }

    /// Reads a proof's file. Throws `AttestationError` of kind `malformed`.
    ///
    /// - Parameter name: what to call it where it is none.
    public init(json: Data, name: String) throws {
        func fault(_ what: String) -> AttestationError {
            AttestationError(
                .malformed, "\(name) is no proof: \(what)",
                advice: "A proof is what 'winnow explain RESTORE-SET KEY --proof FILE' writes.")
        }
        guard json.count <= Self.byteLimit else { throw fault("it has more than \(Self.byteLimit) bytes") }
        guard let file = try? JSONDecoder().decode(File.self, from: json) else {
            throw fault("something is missing, or it is no JSON")
        }
        guard file.type == Self.type else { throw fault("its type is not \(Self.type)") }
        guard let manifest = TreeHash(hexadecimal: file.manifest), let hash = Self.hashes(file.hash), hash.count == 1,
            let path = Self.hashes(file.path)
        else { throw fault("a hash has not 32 bytes, or is not written as it should be") }
        self.manifest = manifest
        self.hash = hash[0]
        self.path = path
        place = RecordPlace(
            archive: file.archive, member: file.member, part: file.part ?? 0, record: file.record)
        switch (file.kept, file.line) {
        case (let kept?, nil):
            guard let path = Self.hashes(kept.path) else { throw fault("a path is damaged") }
            outcome = .kept(leaf: kept.leaf, path: path)
        case (nil, let line?):
            guard let path = Self.hashes(line.path) else { throw fault("a path is damaged") }
            outcome = .gone(line: Array(line.text.utf8), leaf: line.leaf, path: path)
        default: throw fault("it says neither or both of kept and gone")
        }
    }

    /// Reads a proof's file. Throws `AttestationError` of kind `malformed`.
    public init(path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: Self.byteLimit + 1)
        else { throw AttestationError(.malformed, "the proof \(path) cannot be read") }
        try self.init(json: data, name: path)
    }

    private static func text(_ hashes: [TreeHash]) -> String { Data(hashes.flatMap(\.bytes)).base64EncodedString() }

    /// `nil` where it is no base64 of whole hashes, written as `text` writes it, or longer than any path.
    private static func hashes(_ text: String) -> [TreeHash]? {
        guard let data = Data(base64Encoded: text), data.base64EncodedString() == text,
            data.count.isMultiple(of: TreeHash.byteCount),
            data.count <= InclusionProof.pathLimit * TreeHash.byteCount
        else { return nil }
        let bytes = Array(data)
        return stride(from: 0, to: bytes.count, by: TreeHash.byteCount).compactMap {
            TreeHash(bytes: bytes[$0..<($0 + TreeHash.byteCount)])
        }
    }
}
