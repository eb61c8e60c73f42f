import Archives
import ArgumentParser
import Attestation

/// The keys of a command that may sign what it writes.
struct SigningOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Sign the manifest with this private key (Ed25519 in PEM; see 'winnow keygen'); may be given several times.",
            valueName: "file"))
    var signKey: [String] = []

    @Option(
        help: ArgumentHelp(
            "The passphrase of an encrypted signing key: the first line of this file; may be given several times.",
            valueName: "file"))
    var signPassphraseFile: [String] = []

    @Option(
        help: ArgumentHelp("The same from an open file descriptor.", valueName: "n"))
    var signPassphraseFd: Int32?

    func validate() throws {
        if signKey.isEmpty, !signPassphraseFile.isEmpty || signPassphraseFd != nil {
            throw ValidationError("A passphrase to sign with needs a key: --sign-key FILE.")
        }
    }

    /// The keys. Throws `AttestationError` and what is wrong with the passphrases, before anything is read or written.
    func keys() throws -> [SigningKey] {
        guard !signKey.isEmpty else { return [] }
        return try SigningKeys.read(signKey, passphraseFiles: signPassphraseFile, descriptor: signPassphraseFd)
    }
}

/// Private keys that a command was given.
enum SigningKeys {
    /// - Parameter passphraseFiles: each passphrase is tried with each key that is encrypted.
    static func read(_ keys: [String], passphraseFiles: [String], descriptor: Int32?) throws -> [SigningKey] {
        var passphrases = try passphraseFiles.compactMap { try Passphrases.read(file: $0, descriptor: nil) }
        if let descriptor { passphrases += try Passphrases.read(file: nil, descriptor: descriptor).map { [$0] } ?? [] }
        return try keys.map { try KeyFile.signingKey(at: $0, passphrases: passphrases) }
    }
}
