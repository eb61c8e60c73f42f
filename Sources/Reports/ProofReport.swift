import Attestation
import Foundation
import RestoreSets

/// What a proof has proved, and what it has not.
public struct ProofReport {
    private let proved: ProvedRecord
    private let signatures: [Envelope.Check]?

    /// - Parameter signatures: of the manifest, held against keys; `nil` where no keys were given.
    public init(_ proved: ProvedRecord, signatures: [Envelope.Check]?) {
        self.proved = proved
        self.signatures = signatures
    }

    private struct Root: Encodable {
        let archive: String
        let member: String
        let part: Int?
        let record: Int
        let table: String?
        let decision: String
        let reason: String?
        let line: String?
        let sha256: String
        let recordChecked: Bool
        let signedBy: [String]?
    }

    private var signers: [String]? { signatures.map { $0.compactMap { $0.key?.id } } }

    public func json() -> String {
        JSONText.of(
            Root(
                archive: proved.place.archive, member: proved.place.member,
                part: proved.place.part == 0 ? nil : proved.place.part, record: proved.place.record,
                table: proved.table, decision: proved.decision, reason: proved.reason,
                line: proved.line.map { String(decoding: $0, as: UTF8.self) }, sha256: proved.sha256,
                recordChecked: proved.hasBytes,
                signedBy: signers))
    }

    public func text(style: Style = .plain) -> String {
        let place =
            "record \(proved.place.record) of \(proved.records) in \(Shown.plain(proved.place.archive))!\(Shown.plain(proved.place.member))"
        var text = style.bold("Proved") + "\n  The source had it: \(place)"
        text += proved.table.map { ", table \(Shown.plain($0)).\n" } ?? ".\n"
        switch proved.decision {
        case "keep":
            text += "  It was kept, and is in restore/; its bytes in the source have the SHA-256 \(proved.sha256).\n"
        case "drop": text += "  It was dropped (\(proved.reason ?? "")), with this line of the manifest diff:\n"
        default: text += "  It was held for review (\(proved.reason ?? "")), with this line of the manifest diff:\n"
        }
        if let line = proved.line { text += "    " + Shown.line(line) + "\n" }
        if proved.hasBytes { text += "  Its bytes are those that were given.\n" }
        for signer in signers ?? [] { text += "  The manifest is signed by the key \(signer).\n" }
        var open: [String] = []
        if !proved.hasBytes { open.append("What the record says: give its bytes with --record FILE.") }
        if signatures == nil {
            open.append("Who made the manifest: give manifest.dsse.json and a key with --public-key FILE.")
        }
        if !open.isEmpty {
            text += style.bold("Not proved") + "\n" + open.map { "  \($0)\n" }.joined()
        }
        return text
    }
}
