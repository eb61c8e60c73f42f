import ArgumentParser
import Attestation
import Foundation
import Reports
import RestoreSets

/// The part of `winnow verify` that holds a proof against a manifest.
enum ProofCheck {
    /// Prints what was proved. Throws `AttestationError` where the proof or a signature does not hold.
    ///
    /// - Parameters:
    ///   - proof: the proof's file.
    ///   - manifest: `manifest.json` or `manifest.dsse.json`.
    ///   - record: a file with the record's bytes, where they are at hand.
    ///   - publicKeys: files with the keys that must have signed the manifest.
    static func run(proof: String, manifest: String, record: String?, publicKeys: [String], json: Bool) throws {
        let keys = try publicKeys.map { try KeyFile.verificationKey(at: $0) }
        let given = try GivenManifest(path: manifest, keys: keys)
        let proved = try RecordProof(path: proof).verify(given, record: record.map { try bytes(of: $0) })
        let report = ProofReport(proved, signatures: given.signatures)
        Messages.standardOutput(json ? report.json() : report.text(style: Messages.style(for: STDOUT_FILENO)))
    }

    private static func bytes(of path: String) throws -> Data {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw RestoreSetError(.usage, "the record \(path) cannot be read")
        }
        return data
    }
}
