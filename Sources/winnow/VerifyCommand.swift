import Archives
import ArgumentParser
import Attestation
import Detection
import Foundation
import Reports
import RestoreSets
import Verification

/// `winnow verify`
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that a restore set is the backup, less what its manifest diff says.",
        discussion: """
            Without sources it looks at what the files alone can tell: that they are the manifest's; that lines, numbers, \
            decisions, quarantine, restored archives and index agree. With the sources it compares every byte: what \
            was kept is the source's, nothing was added, and each range that went has its line's digest. With --deep the \
            sources are judged again, and the manifest diff must come out the same.

            Any one byte changed anywhere is found and named. Without a signature, whoever can change a restore set can \
            also make its digests anew: only the source shows what was done then. The last line says what all of it \
            rests on. A program that the manifest's policy names is never run.

            With --manifest and --public-key alone it checks the signature of a manifest and says what that proves.

            With --proof it checks a proof of one record, which needs neither backup nor restore set, only the manifest.

            Exit codes: 0 all that was looked at holds; 1 something does not; 2 no restore set; 3 a source could not be \
            read.

            Examples:
              winnow verify restore-set
              winnow verify restore-set --source WE_00D5g000001AAAA_*.ZIP
              winnow verify restore-set --source crm.tar.zst --deep
              winnow verify restore-set --public-key auditor.pub.pem --json
              winnow verify --proof record.proof --manifest manifest.dsse.json \\
                  --public-key auditor.pub.pem
              winnow verify --manifest manifest.dsse.json --public-key auditor.pub.pem
            """)

    @Argument(help: ArgumentHelp("The folder of the restore set.", valueName: "folder"))
    var folder: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The archives that it was made from; all of them prove most.", valueName: "backup"))
    var source: [String] = []

    @Flag(help: "Judge the sources again and compare the manifest diff; takes as long as a scan.")
    var deep = false

    @Option(
        help: ArgumentHelp("The scores that the restore was given, for --deep.", valueName: "file"))
    var scores: String?

    @OptionGroup var keysSecret: KeysSecretOption

    @Option(help: ArgumentHelp("A key by which it must be signed (PEM); repeat for several.", valueName: "file"))
    var publicKey: [String] = []

    @Option(help: ArgumentHelp("A proof of one record, of 'winnow explain --proof'.", valueName: "file"))
    var proof: String?

    @Option(
        help: ArgumentHelp(
            "The manifest that a proof is held against, where no folder is given; or whose signature is checked alone.",
            valueName: "file"))
    var manifest: String?

    @Option(help: ArgumentHelp("The record's bytes, for a proof.", valueName: "file"))
    var record: String?

    @OptionGroup var passphraseOptions: PassphraseOptions

    @Flag(name: .shortAndLong, help: "Print nothing where all holds.")
    var quiet = false

    @Flag(help: "One JSON object on standard output.")
    var json = false

    @OptionGroup var log: LogOptions

    func validate() throws {
        if proof != nil, folder == nil, manifest == nil {
            throw ValidationError(
                "Say what the proof is held against: --manifest FILE, or the folder of the restore set.")
        }
        if folder == nil, proof == nil {
            guard manifest != nil else { throw ValidationError("Say which restore set: winnow verify FOLDER.") }
            guard !publicKey.isEmpty else {
                throw ValidationError(
                    "A manifest alone proves nothing but its signature: give a key, --public-key FILE.")
            }
        }
        if deep, source.isEmpty { throw ValidationError("--deep judges the sources again; name them with --source.") }
        if scores != nil, !deep { throw ValidationError("--scores is for --deep.") }
        if proof == nil, record != nil { throw ValidationError("--record is for --proof.") }
        if proof == nil, folder != nil, manifest != nil {
            throw ValidationError("A restore set has its manifest: leave out the folder or --manifest.")
        }
    }

    func run() throws {
        if let proof {
            let manifest = manifest ?? folder.map { Self.manifest(in: $0) } ?? ""
            try ProofCheck.run(
                proof: proof, manifest: manifest, record: record, publicKeys: publicKey, json: json)
            return
        }
        guard let folder else {
            if let manifest {
                try SignatureCheck.run(manifest: manifest, publicKeys: publicKey, json: json, quiet: quiet)
            }
            return
        }
        Interruption.shared.listen()
        let passphrases = try passphraseOptions.read()
        let spooled = try spooledSources(passphrases)
        defer { spooled.remove() }
        var request = VerificationRequest(folder: folder)
        request.sources = spooled.paths
        request.conversions = spooled.conversions
        request.passphrases = passphrases
        request.sevenZips = spooled.sevenZips
        request.judgesAgain = deep
        request.keyDisclosure = try keysSecret.keys()
        request.scores = try scores.map { try OutsideScores(path: $0) }
        request.report = ReportPage.writer
        request.keys = try publicKey.map { try KeyFile.verificationKey(at: $0) }
        let result = try Verification(request).run()
        let report = VerificationReport(result, folder: folder)
        if json {
            Messages.standardOutput(report.json())
        } else if !quiet || !result.isProved || !result.unreadable.isEmpty {
            Messages.standardOutput(report.text(style: Messages.style(for: STDOUT_FILENO)))
        }
        if !result.unreadable.isEmpty { throw ExitCode(ExitStatus.source.rawValue) }
        if !result.isProved { throw ExitCode(ExitStatus.needsPerson.rawValue) }
    }

    /// The sources as files; what another program made readable for the restore is made so again.
    private func spooledSources(_ passphrases: [Passphrase]) throws -> SpooledSources {
        let folder = NSTemporaryDirectory() + ".winnow-verify-\(UUID().uuidString)"
        Interruption.shared.onInterruption { try? FileManager.default.removeItem(atPath: folder) }
        return try SpooledSources(
            source.map { .path($0) }, folder: folder,
            programs: .installed,
            passphrases: passphrases)
    }

    /// The manifest of a restore set, signed where it is.
    private static func manifest(in folder: String) -> String {
        let signed = folder + "/" + RestoreSetFile.envelope
        return FileManager.default.fileExists(atPath: signed) ? signed : folder + "/" + RestoreSetFile.manifest
    }
}
