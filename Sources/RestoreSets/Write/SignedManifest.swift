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

    /// Signs the manifest of a restore set with keys, beside the signatures that are there already, and makes the
    /// report and `SHA256SUMS` anew.
    ///
    /// - Returns: the envelope with all signatures, as it was written.
    /// Throws `RestoreSetError` where there is no manifest, or where the signatures that are there are of another one, and
    /// `AttestationError`.
    public static func sign(restoreSet folder: String, keys: [SigningKey], report: ReportWriter) throws -> Envelope {
        let manifest = try manifest(of: folder)
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
        try RenewedReport.write(restoreSet: folder, report: report)
        return envelope
    }

    /// The bytes of a restore set's manifest, which must be one.
    private static func manifest(of folder: String) throws -> Data {
        let bytes = try Manifest.bytes(restoreSet: folder)
        _ = try Manifest(json: bytes, name: folder + "/" + Restore.manifestName)
        return bytes
    }
}
