import Archives
import Attestation
import Foundation

/// `manifest.dsse.json`: the manifest's bytes below signatures, a DSSE envelope.
public enum SignedManifest {
    public static let name = RestoreSetFile.envelope

    static func envelope(of manifest: Data, keys: [SigningKey]) throws -> Envelope {
        var envelope = Envelope(payload: manifest)
        for key in keys { try envelope.sign(with: key) }
        return envelope
    }

    /// Signs the manifest of a restore set with keys, beside the signatures that are there already, and makes `SHA256SUMS` anew.
    ///
    /// - Returns: the envelope with all signatures, as it was written.
    /// Throws `RestoreSetError` where there is no manifest, or where the signatures that are there are of another one, and
    /// `AttestationError`.
    public static func sign(restoreSet folder: String, keys: [SigningKey]) throws -> Envelope {
        let (manifest, content) = try manifest(of: folder)
        let path = folder + "/" + name
        var envelope = Envelope(payload: manifest)
        if FileManager.default.fileExists(atPath: path) {
            envelope = try Envelope(path: path)
            guard envelope.payload == manifest, envelope.payloadType == Envelope.statementType else {
                throw RestoreSetError(
                    .usage, "the signatures in \(path) are of another manifest than \(folder)/\(Restore.manifestName)",
                    advice: "Find out who changed the manifest. If the change is right, remove \(path) and sign again.")
            }
        }
        for key in keys { try envelope.sign(with: key) }
        try envelope.write(to: path)
        try listChecksums(of: content, manifest: manifest, envelope: envelope.json(), in: folder)
        return envelope
    }

    /// Writes `SHA256SUMS` with the files as the manifest has them, the manifest and the envelope.
    private static func listChecksums(
        of content: Manifest, manifest: Data, envelope: Data, in folder: String
    ) throws {
        func entry(_ name: String, _ data: Data) -> ChecksumList.Entry {
            ChecksumList.Entry(
                path: name, sha256: data.withUnsafeBytes { Digest256(of: $0) }.description)
        }
        let entries =
            content.predicate.outputs.map { ChecksumList.Entry(path: $0.name, sha256: $0.sha256) }
            + [entry(Restore.manifestName, manifest), entry(name, envelope)]
        try AtomicFile.write(
            Data(ChecksumList.text(of: entries)), to: folder + "/" + ChecksumList.name, permissions: 0o600)
    }

    /// The bytes of a restore set's manifest, which must be one, and what they say.
    private static func manifest(of folder: String) throws -> (bytes: Data, content: Manifest) {
        let bytes = try Manifest.bytes(restoreSet: folder)
        return (bytes, try Manifest(json: bytes, name: folder + "/" + Restore.manifestName))
    }
}
