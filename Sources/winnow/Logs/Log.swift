import ArgumentParser
import Foundation
import Logging

/// How standard error is written.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people: sentences and tables. Where standard error is systemd's journal, lines have a priority.
    case text
    /// For programs: one JSON object a line.
    case json
}

/// The option that all commands with much to say have.
struct LogOptions: ParsableArguments {
    @Option(help: "How messages are written to standard error: text, or json (an object a line).")
    var logFormat: LogFormat?
}

/// What the command says of its own work: events of swift-log on standard error. They name archives, members and tables and
/// count records; they never hold a value of a record or its key.
enum Log {
    /// Known before the arguments are parsed, so that a usage error is written in it too.
    static let format = chosen(CommandLine.arguments, ProcessInfo.processInfo.environment)

    static let events: Logger = {
        LoggingSystem.bootstrap { _ in StandardErrorLog(format: format) }
        return Logger(label: "winnow")
    }()

    /// `--log-format`, else `WINNOW_LOG_FORMAT`, else text.
    static func chosen(_ arguments: [String], _ environment: [String: String]) -> LogFormat {
        let own = arguments.prefix { $0 != "--" }
        for (place, argument) in own.enumerated() {
            if argument.hasPrefix("--log-format=") {
                return LogFormat(rawValue: String(argument.dropFirst("--log-format=".count))) ?? .text
            }
            if argument == "--log-format", place + 1 < own.count {
                return LogFormat(rawValue: own[place + 1]) ?? .text
            }
        }
        return environment["WINNOW_LOG_FORMAT"].flatMap { LogFormat(rawValue: $0) } ?? .text
    }

    /// The least that is said: errors with `--quiet`, everything with `--verbose`. People get the summary in between, programs
    /// also how far the run is.
    static func level(quiet: Bool, verbose: Bool) -> Logger.Level {
        if quiet { return .error }
        if verbose { return .debug }
        return format == .json ? .info : .notice
    }
}
