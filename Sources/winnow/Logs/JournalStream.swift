import Foundation
import Logging

/// Standard error or standard output where it is a stream of systemd's journal: each line may begin with its priority
/// (sd-daemon(3), "<3>" is an error), and there is no terminal.
struct JournalStream {
    /// What is said of the work.
    static let standardError = JournalStream(STDERR_FILENO)
    /// What the command answers.
    static let standardOutput = JournalStream(STDOUT_FILENO)

    private let isThere: Bool

    /// `JOURNAL_STREAM` has device and inode of the stream, and a child may have been given another
    /// (systemd.exec(5), "$JOURNAL_STREAM").
    private init(_ descriptor: Int32) {
        var status = stat()
        guard let stream = ProcessInfo.processInfo.environment["JOURNAL_STREAM"], fstat(descriptor, &status) == 0 else {
            isThere = false
            return
        }
        isThere = stream == "\(status.st_dev):\(status.st_ino)"
    }

    /// The text as the journal wants it, where it is there.
    func marked(_ text: String, _ level: Logger.Level) -> String {
        guard isThere else { return text }
        return text.split(separator: "\n").map { "<\(Self.priority(level))>\($0)\n" }.joined()
    }

    /// syslog(3)'s priority of a level.
    private static func priority(_ level: Logger.Level) -> Int {
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
