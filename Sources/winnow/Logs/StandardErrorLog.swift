import Foundation
import Logging

/// Writes swift-log's events to standard error.
struct StandardErrorLog: LogHandler {
    let format: LogFormat
    // Loggers pass what they are told on; which level is said is for the one who logs to know (`Log.level`).
    var logLevel = Logger.Level.trace
    var metadata: Logger.Metadata = [:]

    init(format: LogFormat) { self.format = format }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        Messages.write(
            format == .json
                ? Self.json(event.level, "\(event.message)", all, time: Date()) + "\n"
                : JournalStream.standardError.marked(Self.text(event.level, "\(event.message)", all), event.level))
    }

    /// `winnow: MESSAGE (key value, …)`
    static func text(_ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata) -> String {
        let name = Messages.style(for: STDERR_FILENO).error("winnow: ")
        let more = metadata.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        return (level >= .warning ? name : "winnow: ") + message + (more.isEmpty ? "" : " (\(more))") + "\n"
    }

    /// `{"time":…,"level":…,"message":…,…}`: time in UTC, keys of the event after these three, sorted; numbers as numbers.
    static func json(_ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata, time: Date) -> String {
        var line = "{\"time\":\(quoted(time.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))))"
        line += ",\"level\":\(quoted(level.rawValue)),\"message\":\(quoted(message))"
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { line += ",\(quoted(key)):\(value.json)" }
        return line + "}"
    }

    fileprivate static func quoted(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}

extension Logger.MetadataValue {
    /// A count: a number where JSON has numbers.
    static func count(_ value: Int) -> Self { .stringConvertible(value) }

    fileprivate var json: String {
        switch self {
        case .string(let text): StandardErrorLog.quoted(text)
        case .stringConvertible(let value):
            value is Int || value is Double ? "\(value)" : StandardErrorLog.quoted("\(value)")
        case .array(let values): "[" + values.map(\.json).joined(separator: ",") + "]"
        case .dictionary(let values):
            "{"
                + values.sorted { $0.key < $1.key }
                .map { "\(StandardErrorLog.quoted($0.key)):\($0.value.json)" }.joined(separator: ",") + "}"
        }
    }
}
