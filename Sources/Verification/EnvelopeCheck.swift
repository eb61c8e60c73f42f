import Archives
import Attestation
import Foundation
import RestoreSets

/// Whether the signed envelope holds this manifest, and who signed it.
struct EnvelopeCheck {
    let folder: String
    /// Each must have signed; with none, signatures are not looked at.
    let keys: [VerificationKey]
    let findings: Findings

    func run() {
        let path = folder + "/" + RestoreSetFile.envelope
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if keys.isEmpty {
                findings.leave(.signature, "the restore set is not signed")
            } else {
                tell(.signature, "is missing, and a key was given by which it must be signed")
            }
            return
        }
        let envelope: Envelope
        do {
            envelope = try Envelope(path: path)
        } catch {
            tell(.envelope, (error as? AttestationError)?.message ?? "\(error)")
            if !keys.isEmpty { tell(.signature, "cannot be read, so nobody is known to have signed") }
            return
        }
        if envelope.payloadType != Envelope.statementType {
            tell(.envelope, "has a payload of another type than a manifest's")
        }
        let plain = FoundFile.bytes(folder + "/" + RestoreSetFile.manifest, limit: Envelope.Limits.jsonBytes)
        if envelope.payload != plain {
            tell(.envelope, "holds another manifest than \(RestoreSetFile.manifest)")
        }
        findings.count(.envelope, VerifiedAmount(1, .file))
        guard !keys.isEmpty else {
            findings.leave(.signature, "no key was given", option: "--public-key FILE")
            return
        }
        do {
            let checks = try envelope.verify(keys: keys)
            findings.count(.signature, VerifiedAmount(Set(checks.compactMap { $0.key?.id }).count, .key))
        } catch {
            tell(.signature, (error as? AttestationError)?.message ?? "\(error)")
        }
    }

    private func tell(_ fact: VerifiedFact, _ message: String) {
        findings.add(fact, RestoreSetFile.envelope, message)
    }
}
