import Foundation

/// Who decides about records, and when.
enum Author {
    /// The given name, or the login name.
    static func name(_ given: String?) -> String {
        if let given, !given.isEmpty { return given }
        if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
        return "uid \(getuid())"
    }

    /// UTC to the second; of SOURCE_DATE_EPOCH where that is set.
    static func now() -> String {
        let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { TimeInterval($0) }
        return (epoch.map { Date(timeIntervalSince1970: $0) } ?? Date()).formatted(.iso8601)
    }
}
