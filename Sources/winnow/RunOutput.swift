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
        if Log.format == .json {
            log(scan, written: written)
            return
        }
        let style = Messages.style(for: STDERR_FILENO)
        if options.verbose { Messages.standardError(MemberList(scan).text(style: style) + "\n") }
        Messages.standardError(RunSummary(scan, style: style).text())
        Messages.standardError(
            "\n" + NextSteps(scan, written: written, index: index, backup: options.backup).text(style: style))
    }

    /// The same in numbers, for those who read logs by program.
    private func log(_ scan: ScanResult, written: RestoreResult?) {
        for note in scan.allNotes { Log.events.notice("\(note)") }
        let total = scan.total
        Log.events.notice(
            written == nil ? "Scanned" : "The restore set is written",
            metadata: [
                "records": .count(total.records), "kept": .count(total.total(.keep)),
                "dropped": .count(total.total(.drop)), "held": .count(total.total(.hold)),
                "missing": .count(scan.losses.count), "needsPerson": .string(scan.needsPerson ? "yes" : "no"),
            ])
    }
}
