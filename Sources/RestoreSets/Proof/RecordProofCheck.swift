import Archives
import Attestation
import Crypto
import Foundation

/// A manifest that somebody was given: plain, or in an envelope.
public struct GivenManifest: Sendable {
    /// The manifest's own bytes.
    public let bytes: Data
    public let manifest: Manifest
    /// What the signatures are, held against keys; `nil` where no keys were given.
    public let signatures: [Envelope.Check]?

    /// Reads `manifest.json` or `manifest.dsse.json`.
    ///
    /// - Parameter keys: each must have signed, in the envelope or in the one beside a plain manifest; with none, signatures
    ///   are not looked at. Throws `RestoreSetError`, and
    ///   `AttestationError` where a signature does not hold.
    public init(path: String, keys: [VerificationKey]) throws {
        guard let data = FoundFile.bytes(path, limit: Envelope.Limits.jsonBytes) else {
            throw RestoreSetError(
                .usage, "the manifest \(path) cannot be read",
                advice: "Give the manifest.json or manifest.dsse.json of a restore set.")
        }
        if let envelope = try? Envelope(json: data, name: path) {
            guard envelope.payloadType == Envelope.statementType else {
                throw AttestationError(.malformed, "\(path) is an envelope around something else than a manifest")
            }
            signatures = keys.isEmpty ? nil : try envelope.verify(keys: keys)
            bytes = envelope.payload
        } else {
            signatures = keys.isEmpty ? nil : try Self.signatures(beside: path, of: data, keys: keys)
            bytes = data
        }
        manifest = try Manifest(json: bytes, name: path)
    }

    /// What the signatures of a plain manifest are, in the envelope that stands beside it as in a restore set.
    private static func signatures(beside path: String, of manifest: Data, keys: [VerificationKey]) throws
        -> [Envelope.Check]
    {
        let beside = PathName(path).sibling(RestoreSetFile.envelope)
        guard FileManager.default.fileExists(atPath: beside) else {
            throw AttestationError(
                .signature, "\(path) is not signed",
                advice: "Give \(RestoreSetFile.envelope), put it beside the manifest, or leave out the keys.")
        }
        let envelope = try Envelope(path: beside)
        guard envelope.payload == manifest, envelope.payloadType == Envelope.statementType else {
            throw AttestationError(.signature, "the signatures in \(beside) are of another manifest than \(path)")
        }
        return try envelope.verify(keys: keys)
    }
}

/// What a proof has proved.
public struct ProvedRecord: Sendable {
    public let place: RecordPlace
    /// The record's table, as far as manifest or line tell.
    public let table: String?
    /// `keep`, `drop` or `hold`.
    public let decision: String
    /// Of a record that went.
    public let reason: String?
    /// Its line of the manifest diff.
    public let line: [UInt8]?
    /// SHA-256 of the record's bytes, in hexadecimal digits.
    public let sha256: String
    /// Records of its member.
    public let records: Int
    /// Whether the record's bytes were at hand and are those of the proof.
    public let hasBytes: Bool
}

extension RecordProof {
    /// Holds the proof against a manifest, which the caller trusts or has checked the signatures of.
    ///
    /// - Parameter record: the record's bytes, where they are at hand. Throws `AttestationError` of kind `proof`.
    public func verify(_ given: GivenManifest, record: Data? = nil) throws -> ProvedRecord {
        let digest = TreeHash(bytes: Array(SHA256.hash(data: given.bytes)))
        guard digest == manifest else {
            throw failure("it belongs to another manifest", advice: "Its manifest has the SHA-256 \(manifest).")
        }
        let members = given.manifest.predicate.sources.filter { $0.name == place.archive }.flatMap(\.members).filter {
            $0.name == place.member && $0.part ?? 0 == place.part && $0.trees != nil
        }
        guard !members.isEmpty else {
            throw failure("the manifest has no tree of records of \(place.archive)!\(place.member)")
        }
        guard let member = members.first(where: leads), let counts = member.counts else {
            throw failure("with this outcome the record is not in the tree of its member")
        }
        let proved = try proved(of: member, counts, hasBytes: record != nil)
        if let record, SHA256.hash(data: record).map({ String(format: "%02x", $0) }).joined() != proved.sha256 {
            throw failure(
                "the record's bytes are others",
                advice:
                    "A CSV record's bytes include its line end; offset and length are in the index and the manifest diff."
            )
        }
        return proved
    }

    private func proved(
        of member: Manifest.MemberEntry, _ counts: Manifest.Counts, hasBytes: Bool
    ) throws -> ProvedRecord {
        switch outcome {
        case .kept(let digest):
            return ProvedRecord(
                place: place, table: member.table, decision: "keep", reason: nil, line: nil, sha256: digest.description,
                records: counts.records, hasBytes: hasBytes)
        case .gone(let text):
            guard let line = text.withUnsafeBytes({ WrittenLine($0) }) else {
                throw failure("its line is none of a manifest diff")
            }
            return ProvedRecord(
                place: place, table: line.table, decision: line.decision.name, reason: line.reason.name, line: text,
                sha256: line.sha256, records: counts.records, hasBytes: hasBytes)
        }
    }

    /// Whether the path leads from the record's leaf to the root of a member.
    private func leads(to member: Manifest.MemberEntry) -> Bool {
        guard let counts = member.counts, place.record > 0 else { return false }
        let proof = InclusionProof(leaf: place.record - 1, count: counts.records, hash: leaf, path: path)
        return proof.root.map { $0.description == member.trees?.outcomes } ?? false
    }

    private func failure(_ what: String, advice: String? = nil) -> AttestationError {
        AttestationError(.proof, "the proof of record \(place) does not hold: \(what)", advice: advice)
    }
}
