import Archives
import ArgumentParser
import Checks
import Foundation
import Logging
import Policies
import Reports
import RestoreSets

/// `winnow check`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a new backup: is it whole, is it what it was, would a restore work?",
        discussion: """
            For cron, systemd and Kubernetes: reads the backup once, as a dry restore does, and holds it against rules \
            ('winnow policy rules' lists them) and against the last good run. Writes nothing that it was not told to write.

            Examples:
              winnow check WE_00D*_*.ZIP
              winnow check nightly.tar.zst --baseline crm.baseline --accept -q \\
                --history crm.history --metrics /var/lib/node_exporter/crm.prom

            With --baseline the run is compared with the one in the file. --accept makes this run the baseline if nothing \
            was found that makes the check fail; --accept-anyway whatever was found. -q prints what was found when the \
            check fails, and nothing else.

            Exit codes: 0 as it should be; 1 something was found (--fail-on); 2 usage or policy error; 3 a part of the \
            backup cannot be read; 4 an output could not be written or delivered.
            """)

    @OptionGroup var options: RunOptions

    @Option(help: ArgumentHelp("The facts of the last good run, to compare with.", valueName: "file"))
    var baseline: String?

    @Flag(help: "Make this run the baseline if the check does not fail.")
    var accept = false

    @Flag(help: "Make this run the baseline whatever was found, as long as the backup can be read.")
    var acceptAnyway = false

    @Option(help: "The least severity that makes the check fail: info, warning, error or never.")
    var failOn: FailOn = .warning

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("What to call this backup in answers and metrics.", valueName: "name"))
    var checkName = "backup"

    @Option(
        help: ArgumentHelp(
            "The time of the run, to check older backups (default: now, or SOURCE_DATE_EPOCH).",
            valueName: "2026-11-25T02:00:00Z"))
    var at: String?

    @OptionGroup var reading: CheckReading

    @OptionGroup var outputs: CheckOutputs

    func validate() throws {
        if baseline == nil, accept || acceptAnyway {
            throw ValidationError("--accept needs to know where the baseline is: --baseline FILE.")
        }
        if reading.part != nil, baseline != nil || outputs.history != nil {
            throw ValidationError(
                "--read-data-subset goes without --baseline and --history: a part is no backup to compare.")
        }
        if at != nil, time == nil {
            throw ValidationError("--at is a time such as 2026-11-25T02:00:00Z.")
        }
        if checkName.isEmpty || checkName.utf8.count > 100 {
            throw ValidationError("--as is a name of 1 to 100 bytes.")
        }
    }

    func run() throws {
        let progress = ProgressLine(quiet: options.quiet, verbose: options.verbose)
        _ = try options.request([])
        let hook = try outputs.hook()
        let known = try baseline.map { try Baseline.read($0) }
        let passphrases = try options.passphrases(isUnattended: true)
        Interruption.shared.listen()
        let choice: Check.BaselineChoice =
            switch known {
            case nil: .none
            case .some(nil): .missing(isMeant: accept || acceptAnyway)
            case .some(let facts?): .facts(facts)
            }
        let outcome = try outcome(choice, passphrases: passphrases, progress)
        progress.end()
        let status = status(of: outcome)
        let report = CheckReport(outcome, failOn: failOn.severity)
        var faults: [any Error] = []
        func attempt(_ body: () throws -> Void) { do { try body() } catch { faults.append(error) } }
        var accepted: String?
        if let baseline, isAccepted(outcome) {
            attempt {
                try Baseline.write(outcome.facts, to: baseline)
                accepted = baseline
            }
        }
        write(outcome, status: status, attempt)
        let summary = Data(report.json(examples: false).utf8)
        if let hook { attempt { try hook.send(summary) } }
        if let command = outputs.onFinding, status != .done {
            attempt {
                try FindingCommand(command).run(
                    summary,
                    environment: [
                        "WINNOW_CHECK": checkName, "WINNOW_SEVERITY": outcome.worst?.rawValue ?? "",
                        "WINNOW_FINDINGS": String(outcome.allFindings.count),
                    ])
            }
        }
        if options.json {
            Messages.standardOutput(report.json(examples: true))
        } else if !options.quiet || status != .done {
            // Quiet as cron likes it: mail when there is something to say.
            say(report, accepted: accepted)
        }
        if let fault = outcome.cacheFault { Messages.error(fault) }
        if (accept || acceptAnyway), accepted == nil, !options.quiet {
            Messages.standardError("The baseline was not changed\(reasonNotAccepted(outcome))\n")
        }
        for fault in faults { Messages.error(String(describing: fault)) }
        if status != .done { throw ExitCode(status.rawValue) }
        if !faults.isEmpty { throw ExitCode(ExitStatus.output.rawValue) }
    }

    private func say(_ report: CheckReport, accepted: String?) {
        let style = Messages.style(for: STDOUT_FILENO)
        for (severity, text) in report.findings(style: style) {
            let level: Logger.Level =
                switch severity {
                case .error: .error
                case .warning: .warning
                case .info, nil: .info
                }
            Messages.standardOutput(text, level: level)
        }
        guard !options.quiet else { return }
        Messages.standardOutput(
            report.measures(style: style, accepted: accepted, all: options.verbose), level: .info)
    }

    private func outcome(
        _ baseline: Check.BaselineChoice, passphrases: [Passphrase], _ progress: ProgressLine
    ) throws -> CheckOutcome {
        let store = reading.store
        func check(_ request: ScanRequest) -> Check {
            var check = Check(
                request, name: checkName, time: time ?? Int(Date().timeIntervalSince1970), baseline: baseline)
            check.cache = store
            check.part = reading.part
            return check
        }
        let sources: SpooledSources
        do {
            sources = try options.sources(beside: nil, passphrases: passphrases, convertsLater: true)
        } catch let error as ArchiveError where error.kind != .output {
            // A command that failed, a part that is missing: whoever watches must hear of it like of any damage.
            return try check(options.request(options.backup, passphrases: passphrases)).unreadable(error)
        }
        defer { sources.remove() }
        Interruption.shared.onInterruption {
            sources.remove()
            store?.discardUnfinished()
        }
        return try check(options.request(sources, passphrases: passphrases)).run { progress.show($0) }
    }

    private func write(_ outcome: CheckOutcome, status: ExitStatus, _ attempt: (() throws -> Void) -> Void) {
        if let path = outputs.history { attempt { try CheckHistory(path: path).add(outcome) } }
        let files: [(path: String?, text: () -> String)] = [
            (outputs.junit, { CheckJUnit(outcome, failOn: failOn.severity).text() }),
            (outputs.sarif, { CheckSARIF(outcome, exitCode: Int(status.rawValue)).text() }),
            (outputs.metrics, { CheckMetrics(outcome, failOn: failOn.severity).text() }),
        ]
        for (path, text) in files {
            guard let path else { continue }
            // Others read these: the CI server, the node exporter.
            attempt { try AtomicFile.write(Data(text().utf8), to: path, permissions: 0o644) }
        }
    }

    private func status(of outcome: CheckOutcome) -> ExitStatus {
        outcome.isDamaged ? .source : outcome.fails(on: failOn.severity) ? .needsPerson : .done
    }

    private func reasonNotAccepted(_ outcome: CheckOutcome) -> String {
        if !outcome.isReadable || outcome.isDamaged {
            return ": a backup of which a part cannot be read is no good run."
        }
        // It could not be written, which is told.
        if isAccepted(outcome) { return "." }
        return ". Where all of this is as it should be: the same with --accept-anyway."
    }

    /// A run with an error is never taken for a good one, whatever `--fail-on` says.
    private func isAccepted(_ outcome: CheckOutcome) -> Bool {
        guard outcome.isReadable, !outcome.isDamaged else { return false }
        if acceptAnyway { return true }
        return accept && !outcome.fails(on: failOn.severity) && !outcome.fails(on: .error)
    }

    /// Seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/); `nil` for now, or where `--at` is no time.
    private var time: Int? {
        if let at { return (try? Date(at, strategy: .iso8601)).map { Int($0.timeIntervalSince1970) } }
        return ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    }
}
