import Archives
import ArgumentParser
import Attestation
import Foundation
import Reports

/// `winnow keygen`
struct KeygenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keygen",
        abstract: "Make a pair of keys to sign manifests with.",
        discussion: """
            Writes two Ed25519 keys in PEM, which OpenSSL reads too:
              NAME.pem       the private key, readable by its owner: who has it can sign
              NAME.pub.pem   the public key, for whoever checks

            With a passphrase the private key is encrypted (PBES2 with AES-256). Nothing is ever overwritten.

            Examples:
              winnow keygen --output operator
              winnow keygen --output auditor --passphrase-file auditor.pass
              winnow restore crm.tar.zst --output restore-set --sign-key operator.pem
              winnow sign restore-set --key auditor.pem --passphrase-file auditor.pass
            """)

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("What the files are called: NAME.pem and NAME.pub.pem.", valueName: "name"))
    var output: String

    @Option(
        help: ArgumentHelp("Encrypt the private key: the passphrase is the first line of this file.", valueName: "file")
    )
    var passphraseFile: String?

    @Option(
        help: ArgumentHelp("The same from an open file descriptor.", valueName: "n"))
    var passphraseFd: Int32?

    @Flag(help: "Print as JSON.")
    var json = false

    func validate() throws {
        if output.isEmpty || output.hasSuffix("/") {
            throw ValidationError("--output is the beginning of two files' names: 'operator', or 'keys/operator'.")
        }
    }

    func run() throws {
        let passphrase = try Passphrases.read(file: passphraseFile, descriptor: passphraseFd)
        let key = try SigningKey()
        let paths = try KeyFile.write(key, name: output, passphrase: passphrase)
        let report = KeyReport(
            id: key.verificationKey.id, privateKey: paths.privateKey, publicKey: paths.publicKey,
            isEncrypted: passphrase != nil)
        Messages.standardOutput(json ? report.json() : report.text(style: Messages.style(for: STDOUT_FILENO)))
    }
}
