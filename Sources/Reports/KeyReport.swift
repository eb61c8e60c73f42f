import Attestation

/// What `winnow keygen` says of a new pair of keys.
public struct KeyReport: Encodable {
    private let keyid: String
    private let privateKey: String
    private let publicKey: String
    private let encrypted: Bool

    public init(id: String, privateKey: String, publicKey: String, isEncrypted: Bool) {
        keyid = id
        self.privateKey = privateKey
        self.publicKey = publicKey
        encrypted = isEncrypted
    }

    public func json() -> String { JSONText.of(self) }

    public func text(style: Style = .plain) -> String {
        var table = TextTable([("file", .left), ("what it is", .left)])
        table.add([
            privateKey,
            encrypted
                ? "private key, below the passphrase: who has both can sign"
                : "private key, not encrypted: who has it can sign",
        ])
        table.add([publicKey, "public key: give it to whoever checks signatures"])
        return table.render(style: style) + "\nkey id \(keyid)\n\n\(style.bold("Next"))\n"
            + "  1. Sign while restoring:   winnow restore BACKUP… --output FOLDER --sign-key \(privateKey)\n"
            + "  2. Or a restore set:       winnow sign FOLDER --key \(privateKey)\n"
    }
}

/// What `winnow sign` says of an envelope.
public struct SignatureReport: Encodable {
    private let envelope: String
    private let signatures: [Entry]

    private struct Entry: Encodable {
        let keyid: String
        let made: Bool
    }

    /// - Parameter made: ids of the keys that signed just now.
    public init(path: String, _ envelope: Envelope, made: [String]) {
        self.envelope = path
        signatures = envelope.signatures.map { Entry(keyid: $0.shownID, made: made.contains($0.keyID)) }
    }

    public func json() -> String { JSONText.of(self) }

    public func text(style: Style = .plain) -> String {
        var table = TextTable([("signed by key id", .left), ("", .left)])
        for entry in signatures {
            table.add([
                entry.keyid, entry.made ? "now" : "before, not checked",
            ])
        }
        return style.bold("Written to \(envelope)") + "\n" + table.render(indent: "  ", style: style)
    }
}
