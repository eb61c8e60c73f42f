import Foundation
import Reports
import RestoreSets

/// What `scan` and `restore` print when they are done.
struct RunOutput {
    let options: RunOptions

    func show(_ scan: ScanResult, written: RestoreResult?, dryRun: Bool) {
        if options.json {
            Messages.standardOutput(RunReport(scan, written: written).json())
            return
        }
        guard !options.quiet else { return }
        let style = Messages.style(for: STDERR_FILENO)
        if options.verbose { Messages.standardError(MemberList(scan).text(style: style) + "\n") }
        Messages.standardError(RunSummary(scan, style: style).text())
        Messages.standardError("\n" + NextSteps(scan, written: written, backup: options.backup).text(style: style))
    }
}
