import Foundation
import RestoreSets

/// Whether the signed envelope holds this manifest, and who signed it.
struct EnvelopeCheck {
    let folder: String
    let signatures: SignatureCheck?
    let findings: Findings

    private struct Envelope: Decodable {
        let payload: String
        let payloadType: String
    }

    /// Bytes of an envelope: the manifest in base64 and some signatures.
    private static let byteLimit = 3 << 30

    func run() {
        let path = folder + "/" + RestoreSetFile.envelope
        guard let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int else { return }
        guard size <= Self.byteLimit, let bytes = FileManager.default.contents(atPath: path),
            let envelope = try? JSONDecoder().decode(Envelope.self, from: bytes),
            let payload = Data(base64Encoded: envelope.payload)
        else {
            findings.add(.envelope, RestoreSetFile.envelope, "is no DSSE envelope")
            return
        }
        if envelope.payloadType != "application/vnd.in-toto+json" {
            findings.add(.envelope, RestoreSetFile.envelope, "has a payload of the type \(envelope.payloadType)")
        }
        if payload != FileManager.default.contents(atPath: folder + "/" + RestoreSetFile.manifest) {
            findings.add(.envelope, RestoreSetFile.envelope, "holds another manifest than \(RestoreSetFile.manifest)")
        }
        findings.count(.envelope, VerifiedAmount(1, .file))
        guard let signatures else { return }
        do {
            switch try signatures([UInt8](bytes)) {
            case .holds(let keys): findings.count(.signature, VerifiedAmount(keys.count, .key))
            case .fails(let why): findings.add(.signature, RestoreSetFile.envelope, why)
            }
        } catch {
            findings.add(.signature, RestoreSetFile.envelope, "\(error)")
        }
    }
}
