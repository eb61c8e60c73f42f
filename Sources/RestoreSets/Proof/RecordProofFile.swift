import Archives
import Attestation
import Foundation

/// A proof as a file: a map in CBOR that has nothing twice, hashes as they are and the line of a record that went packed, so that
/// it has a few hundred bytes. The line says which record it is about.
extension RecordProof {
    private enum Key {
        static let archive = "archive"
        static let line = "line"
        static let manifest = "manifest"
        static let member = "member"
        static let part = "part"
        static let path = "path"
        static let record = "record"
        static let sha256 = "sha256"
        static let type = "type"

        static let ofKept: Set = [archive, member, part, record, sha256]
        static let all = ofKept.union([line, manifest, path, type])
    }

    private struct Kind: Decodable {
        let type: String
    }

    /// Bytes of a proof's file. A path has 2 kB at most; the rest is a line of the manifest diff.
    static let byteLimit = WrittenLines.lineBytes + (1 << 20)

    private static let earlierTypes = ["https://winnow.dev/record-proof/v1", "https://winnow.dev/record-proof/v2"]

    /// The bytes of the file. Throws `RestoreSetError` where memory does not suffice for the line.
    public func encoded() throws -> [UInt8] {
        var file: [String: CBORMap.Value] = [
            Key.manifest: .bytes(manifest.bytes), Key.path: .bytes(path.flatMap(\.bytes)), Key.type: .text(Self.type),
        ]
        switch outcome {
        case .kept(let digest):
            file[Key.archive] = .text(place.archive)
            file[Key.member] = .text(place.member)
            if place.part > 0 { file[Key.part] = .number(place.part) }
            file[Key.record] = .number(place.record)
            file[Key.sha256] = .bytes(digest.bytes)
        case .gone(let line):
            guard let packed = PackedLine.pack(line) else {
                throw RestoreSetError(.output, "there is no memory for the line of record \(place)")
            }
            file[Key.line] = .bytes(packed)
        }
        return CBORMap(file).encoded
    }

    /// Reads a proof's file. Throws `AttestationError` of kind `malformed`.
    ///
    /// - Parameter name: what to call it where it is none.
    public init(file data: Data, name: String) throws {
        func fault(_ what: String) -> AttestationError {
            AttestationError(
                .malformed, "\(name) is no proof: \(what)",
                advice: "A proof is what 'winnow explain RESTORE-SET KEY --proof FILE' writes.")
        }
        guard data.count <= Self.byteLimit else { throw fault("it has more than \(Self.byteLimit) bytes") }
        guard let file = CBORMap(Array(data)) else {
            if let kind = try? JSONDecoder().decode(Kind.self, from: data), Self.earlierTypes.contains(kind.type) {
                throw AttestationError(
                    .malformed,
                    "\(name) is a proof of an earlier version of winnow (\(kind.type)), which this one does not read",
                    advice:
                        "Make it anew: 'winnow explain RESTORE-SET KEY --proof FILE', from a restore set of this version."
                )
            }
            throw fault("it is no map in CBOR as a proof is")
        }
        guard file[Key.type] == .text(Self.type) else { throw fault("its type is not \(Self.type)") }
        guard Key.all.isSuperset(of: file.values.keys) else { throw fault("it has more in it than a proof has") }
        guard case .bytes(let bytes)? = file[Key.manifest], let manifest = TreeHash(bytes: bytes),
            case .bytes(let hashes)? = file[Key.path], let path = Self.path(hashes)
        else { throw fault("a hash is missing, or has not 32 bytes") }
        if let line = file[Key.line] {
            guard Key.ofKept.allSatisfy({ file[$0] == nil }) else {
                throw fault("it says of one record that it was kept and that it went")
            }
            guard case .bytes(let packed) = line,
                let line = PackedLine.unpack(packed, limit: WrittenLines.lineBytes),
                let proof = Self(manifest: manifest, line: line, path: path)
            else { throw fault("its line is none of a record in a manifest diff") }
            self = proof
            return
        }
        guard case .text(let archive)? = file[Key.archive], case .text(let member)? = file[Key.member],
            case .number(let record)? = file[Key.record], case .bytes(let bytes)? = file[Key.sha256],
            let digest = TreeHash(bytes: bytes)
        else { throw fault("it says neither which record was kept nor which one went") }
        var part = 0
        if let stated = file[Key.part] {
            guard case .number(let number) = stated, number > 0 else { throw fault("its part of a member is none") }
            part = number
        }
        self.init(
            manifest: manifest, place: RecordPlace(archive: archive, member: member, part: part, record: record),
            keptSHA256: digest, path: path)
    }

    /// Reads a proof's file. Throws `AttestationError` of kind `malformed`.
    public init(path: String) throws {
        guard let handle = FoundFile.open(path),
            let data = try? handle.read(upToCount: Self.byteLimit + 1)
        else { throw AttestationError(.malformed, "the proof \(path) cannot be read") }
        try self.init(file: data, name: path)
    }

    /// `nil` where these are no whole hashes, or more than any path has.
    private static func path(_ bytes: [UInt8]) -> [TreeHash]? {
        guard bytes.count.isMultiple(of: TreeHash.byteCount),
            bytes.count <= InclusionProof.pathLimit * TreeHash.byteCount
        else { return nil }
        return stride(from: 0, to: bytes.count, by: TreeHash.byteCount).compactMap {
            TreeHash(bytes: bytes[$0..<($0 + TreeHash.byteCount)])
        }
    }
}
