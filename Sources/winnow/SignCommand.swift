import ArgumentParser
import Attestation
import Foundation
import Reports
import RestoreSets

/// `winnow sign`
struct SignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Sign the manifest of a restore set.",
        discussion: """
            Writes manifest.dsse.json into the restore set: the manifest below a signature (DSSE, Ed25519). Signatures that \
            are there already stay; who signs later vouches for the same manifest. The report and \
            SHA256SUMS are made anew.

            A signature says that the manifest is unchanged since. Whether the files are what it says, and whether the source \
            is, is another question: check that before you sign for others.

            Examples:
              winnow sign restore-set --key operator.pem
              winnow sign restore-set --key auditor.pem --passphrase-file auditor.pass
            """)

    @Argument(help: ArgumentHelp("The folder of a restore set.", valueName: "restore-set"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            "A private key (Ed25519 in PEM; see 'winnow keygen'); may be given several times.", valueName: "file"))
    var key: [String]

    @Option(
        help: ArgumentHelp(
            "The passphrase of an encrypted key: the first line of this file; may be given several times.",
            valueName: "file"))
    var passphraseFile: [String] = []

    @Option(
        help: ArgumentHelp("The same from an open file descriptor.", valueName: "n"))
    var passphraseFd: Int32?

    @Flag(help: "Print as JSON.")
    var json = false

    func run() throws {
        let keys = try SigningKeys.read(key, passphraseFiles: passphraseFile, descriptor: passphraseFd)
        let envelope = try SignedManifest.sign(restoreSet: folder, keys: keys, report: ReportPage.writer)
        let report = SignatureReport(
            path: folder + "/" + SignedManifest.name, envelope, made: keys.map(\.verificationKey.id))
        Messages.standardOutput(json ? report.json() : report.text(style: Messages.style(for: STDOUT_FILENO)))
    }
}
