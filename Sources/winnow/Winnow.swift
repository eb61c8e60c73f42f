import ArgumentParser
import Foundation

/// The command. Each subcommand has a file of its own that reads arguments and prints; the work is in the libraries.
@main
struct Winnow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "winnow",
        abstract: "Restores backups without the synthetic records in them.",
        discussion: """
            winnow opens backup archives, finds out for every record where it came from (provenance tag) and how much \
            it looks made up (detector score), and writes a restore set without the synthetic ones, with a manifest \
            diff that explains every record that was left out. Sources are only read.

            At 3 a.m.:
              winnow restore WE_00D*_*.ZIP --output restore-set     the whole job
              winnow restore WE_00D*_*.ZIP --dry-run                what would go, and why

            Afterwards:
              winnow query restore-set --decision drop              the records that went
              winnow explain restore-set 0035g00000XyZabAAF         one of them
              winnow verify restore-set --source WE_00D*_*.ZIP      that only these went

            Exit codes: 0 done; 1 done, and something needs a person; 2 usage or policy error, nothing was read; \
            3 a source could not be read or is damaged; 4 an output could not be written; 130 interrupted.
            """,
        version: Version.text,
        subcommands: [
            RestoreCommand.self, VerifyCommand.self, ScanCommand.self, QueryCommand.self, ExplainCommand.self,
            ReviewCommand.self, ReinstateCommand.self, DiffCommand.self, RelationsCommand.self, PlanCommand.self,
            CheckCommand.self, HistoryCommand.self, ReportCommand.self, PolicyCommand.self,
            DetectorsCommand.self, EvaluateCommand.self, CalibrateCommand.self, FormatsCommand.self,
            KeygenCommand.self, SignCommand.self,
        ])

    static func main() {
        // A lower priority (`nice`, `Nice=`) cannot be raised again: libdispatch would tell the system's log so, thread by thread.
        setenv("LIBDISPATCH_LOG", "NO", 0)
        Passphrases.takeFromEnvironment()
        do {
            var command = try parseAsRoot()
            try command.run()
            if Messages.outputState == .failed { throw ExitCode(ExitStatus.output.rawValue) }
        } catch {
            ExitStatus.end(with: error)
        }
    }
}
