import Foundation
import Logging
import Reports

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

    /// Writes to standard output; a reader that went away (`| head`) ends the process quietly.
    static func standardOutput(_ text: String) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            exit(ExitStatus.done.rawValue)
        }
    }

    /// Writes what was found to standard output: in systemd's journal with the priority of the level.
    static func standardOutput(_ text: String, level: Logger.Level) {
        standardOutput(JournalStream.standardOutput.marked(text, level))
    }

    static func error(_ text: String) { Log.events.error("\(text)") }
}
