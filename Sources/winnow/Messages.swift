import Foundation
import Reports

/// Standard error and standard output of the command.
enum Messages {
    /// Colours where a person looks at a terminal and has not said no (https://no-color.org).
    static func style(for descriptor: Int32) -> Style {
        let environment = ProcessInfo.processInfo.environment
        let refused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        return isatty(descriptor) == 1 && !refused ? .coloured : .plain
    }

    static func standardError(_ text: String) {
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

    static func error(_ text: String) {
        standardError(style(for: STDERR_FILENO).error("winnow: ") + text + "\n")
    }
}
