import Attestation
import Foundation
import Reports
import RestoreSets

/// The part of `winnow verify` that has a manifest and nothing else.
enum SignatureCheck {
    /// Prints what its signatures prove. Throws `AttestationError` where one does not hold.
    ///
    /// - Parameters:
    ///   - manifest: `manifest.dsse.json`, or `manifest.json` with that beside it.
    ///   - publicKeys: files with the keys that must have signed it.
    ///   - quiet: print nothing where they hold.
    static func run(manifest: String, publicKeys: [String], json: Bool, quiet: Bool) throws {
        let keys = try publicKeys.map { try KeyFile.verificationKey(at: $0) }
        let report = SignedManifestReport(try GivenManifest(path: manifest, keys: keys), file: manifest)
        if json {
            Messages.standardOutput(report.json())
        } else if !quiet {
            Messages.standardOutput(report.text(style: Messages.style(for: STDOUT_FILENO)))
        }
    }
}
