import Foundation
import Reports
import RestoreSets

/// What `scan` and `restore` print when they are done.
struct RunOutput {
    let options: RunOptions

    /// - Parameters:
    ///   - written: what a restore wrote.
    ///   - index: the file that a scan wrote its index to.
    func show(_ scan: ScanResult, written: RestoreResult? = nil, index: String? = nil) {
        if options.json {
            Messages.standardOutput(RunReport(scan, written: written).json())
            return
        }
        guard !options.quiet else { return }
        let style = Messages.style(for: STDERR_FILENO)
        if options.verbose { Messages.standardError(MemberList(scan).text(style: style) + "\n") }
        Messages.standardError(RunSummary(scan, style: style).text())
        Messages.standardError(
            "\n" + NextSteps(scan, written: written, index: index, backup: options.backup).text(style: style))
    }
}
