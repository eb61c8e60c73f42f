import Attestation
import Foundation

/// A proof as a file: one line of JSON that has nothing twice. Digests are in hexadecimal digits, as `sha256sum` prints them, the
/// hashes of a path in base64, one behind the other. Where a record went, its line says which record it is about.
extension RecordProof {
    private struct File: Codable {
        var archive: String?
        var line: String?
        var manifest: String
        var member: String?
        var part: Int?
        var path: String
        var record: Int?
        var sha256: String?
        var type: String
    }

    private struct Kind: Decodable {
        let type: String
    }

    /// Bytes of a proof's file. A path has 3 kB at most; the rest is a line of the manifest diff.
    static let byteLimit = WrittenLines.lineBytes + (1 << 20)

    private static let earlierType = "https://winnow.dev/record-proof/v1"

    /// The bytes of the file.
    public func json() throws -> [UInt8] {
        var file = File(manifest: manifest.description, path: Self.text(path), type: Self.type)
        switch outcome {
        case .kept(let digest):
            file.archive = place.archive
            file.member = place.member
            file.part = place.part == 0 ? nil : place.part
            file.record = place.record
            file.sha256 = digest.description
        case .gone(let line): file.line = String(decoding: line, as: UTF8.self)
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
        guard let kind = try? JSONDecoder().decode(Kind.self, from: json) else {
            throw fault("it has no type, or it is no JSON")
        }
        guard kind.type != Self.earlierType else {
            throw AttestationError(
                .malformed,
                "\(name) is a proof of an earlier version of winnow (\(kind.type)), which this one does not read",
                advice:
                    "Make it anew: 'winnow explain RESTORE-SET KEY --proof FILE', from a restore set of this version.")
        }
        guard kind.type == Self.type else { throw fault("its type is not \(Self.type)") }
        guard let file = try? JSONDecoder().decode(File.self, from: json) else {
            throw fault("something is missing, or is not what it should be")
        }
        guard let manifest = TreeHash(hexadecimal: file.manifest), let path = Self.hashes(file.path) else {
            throw fault("a hash has not 32 bytes, or is not written as it should be")
        }
        if let line = file.line {
            guard file.archive == nil, file.member == nil, file.part == nil, file.record == nil, file.sha256 == nil
            else { throw fault("it says of one record that it was kept and that it went") }
            guard let proof = Self(manifest: manifest, line: Array(line.utf8), path: path) else {
                throw fault("its line is none of a record in a manifest diff")
            }
            self = proof
            return
        }
        guard let archive = file.archive, let member = file.member, let record = file.record,
            let digest = file.sha256.flatMap(TreeHash.init(hexadecimal:))
        else { throw fault("it says neither which record was kept nor which one went") }
        self.init(
            manifest: manifest,
            place: RecordPlace(archive: archive, member: member, part: file.part ?? 0, record: record),
            keptSHA256: digest, path: path)
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
