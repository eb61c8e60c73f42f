import Archives
import Attestation
import RestoreSets

/// What the signatures of a manifest prove, and what they do not.
public struct SignedManifestReport {
    private let signed: GivenManifest
    private let digest: String
    private let file: String

    /// - Parameter file: of the manifest, as the user named it. The manifest's signatures were held against keys.
    public init(_ signed: GivenManifest, file: String) {
        self.signed = signed
        self.file = file
        digest = signed.bytes.withUnsafeBytes { Digest256(of: $0) }.description
    }

    private struct Root: Encodable {
        let manifest: String
        let signedBy: [String]
        /// Ids of keys that were not given.
        let alsoSigned: [String]
        let tool: [String: String]
        let policy: String
        let sources: [String]
        let files: Int
        let records: Int
        let kept: Int
        let held: Int
        let dropped: Int
    }

    /// Keys that were given, each once.
    private var signers: [String] {
        var seen: Set<String> = []
        return (signed.signatures ?? []).compactMap { $0.key?.id }.filter { seen.insert($0).inserted }
    }

    private var others: [String] {
        (signed.signatures ?? []).filter { $0.key == nil }.map { Envelope.Signature.shown(keyID: $0.keyID) }
    }

    private var predicate: Manifest.Predicate { signed.manifest.predicate }

    public func json() -> String {
        let totals = predicate.totals
        return JSONText.of(
            Root(
                manifest: digest, signedBy: signers, alsoSigned: others, tool: predicate.tool,
                policy: predicate.policy.sha256, sources: predicate.sources.map(\.name), files: predicate.outputs.count,
                records: totals.records, kept: totals.kept, held: totals.held, dropped: totals.dropped))
    }

    public func text(style: Style = .plain) -> String {
        let totals = predicate.totals
        let name = Shown.plain(file)
        var text = style.bold("Proved") + "\n"
        for signer in signers { text += "  The manifest is signed by the key \(signer).\n" }
        text += """
              Since then nobody has changed it: its SHA-256 is \(Shown.line(digest)).
              It tells of \(Words.counted(predicate.sources.count, "archive")) with \(Words.counted(totals.records, "record")): \
            \(Words.count(totals.kept)) kept, \(Words.count(totals.held)) held, \(Words.count(totals.dropped)) dropped, by the policy \
            \(Shown.line(predicate.policy.sha256)); and names \(Words.counted(predicate.outputs.count, "file")) by digest.

            """
        text += style.bold("Not proved") + "\n"
        for other in others { text += "  That the key \(other) signed it: give that key with --public-key FILE.\n" }
        text += """
              That the files of a restore set are the ones that it names: winnow verify FOLDER --public-key FILE
              That it tells the truth about the sources: winnow verify FOLDER --public-key FILE --source BACKUP… --deep
              What became of one record: winnow verify --proof FILE --manifest \(name)

            """
        return text
    }
}
