import Foundation
import Logging

/// Standard error where it is a stream of systemd's journal: each line may begin with its priority
/// (sd-daemon(3), "<3>" is an error), and there is no terminal.
enum JournalStream {
    /// Whether it is: `JOURNAL_STREAM` has device and inode of the stream, and a child may have been given another
    /// (systemd.exec(5), "$JOURNAL_STREAM").
    static let isThere: Bool = {
        guard let stream = ProcessInfo.processInfo.environment["JOURNAL_STREAM"] else { return false }
        var status = stat()
        guard fstat(STDERR_FILENO, &status) == 0 else { return false }
        return stream == "\(status.st_dev):\(status.st_ino)"
    }()

    /// The text as the journal wants it, where it is there.
    static func marked(_ text: String, priority: Int) -> String {
        guard isThere, Log.format == .text else { return text }
        return text.split(separator: "\n").map { "<\(priority)>\($0)\n" }.joined()
    }

    /// syslog(3)'s priority of a level.
    static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}
