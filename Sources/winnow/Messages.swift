import Foundation
import Logging
import Reports
import Synchronization

/// Standard error and standard output of the command.
enum Messages {
    /// Colours where a person looks at a terminal and has not said no (https://no-color.org).
    static func style(for descriptor: Int32) -> Style {
        let environment = ProcessInfo.processInfo.environment
        let refused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        let isForProgram = descriptor == STDERR_FILENO && Log.format == .json
        return isatty(descriptor) == 1 && !refused && !isForProgram ? .coloured : .plain
    }

    /// Says something to the person in front of it: as it is, or as an event where programs listen.
    static func standardError(_ text: String) {
        switch Log.format {
        case .text:
            write(JournalStream.standardError.marked(text, .notice))
        case .json:
            let message = text.trimmingCharacters(in: .whitespacesAndNewlines)
            if !message.isEmpty { Log.events.notice("\(message)") }
        }
    }

    /// Writes to standard error as it is.
    static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// What became of standard output.
    enum OutputState {
        case open
        /// The reader went away (`| head`) and wants no more.
        case unwanted
        /// It cannot be written, as on a full disk: some of it is missing.
        case failed
    }

    private static let output = Mutex(OutputState.open)

    static var outputState: OutputState { output.withLock { $0 } }

    /// Writes to standard output. What the command found still decides how it ends: where the rest is not wanted or cannot be
    /// written it is dropped, the latter with a message and, at the end, exit code 4.
    static func standardOutput(_ text: String) {
        guard outputState == .open else { return }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                bytes = bytes.dropFirst(count)
            } else if errno == EAGAIN {
                var ready = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                poll(&ready, 1, -1)
            } else if errno != EINTR {
                let code = errno
                output.withLock { $0 = code == EPIPE ? .unwanted : .failed }
                if code != EPIPE { error("standard output cannot be written: \(String(cString: strerror(code)))") }
                return
            }
        }
    }

    /// Writes what was found to standard output: in systemd's journal with the priority of the level.
    static func standardOutput(_ text: String, level: Logger.Level) {
        standardOutput(JournalStream.standardOutput.marked(text, level))
    }

    static func error(_ text: String) { Log.events.error("\(text)") }
}
