/// What is wrong with a policy file, and where.
public struct PolicyError: Error, Sendable, Equatable, CustomStringConvertible {
    public let file: String
    /// From 1; `nil` where the file as a whole is meant.
    public let line: Int?
    public let column: Int?
    /// What was found.
    public let message: String
    /// What is allowed.
    public let allowed: String?

    public var description: String {
        var place = file
        if let line { place += ":\(line)" + (column.map { ":\($0)" } ?? "") }
        return "\(place): \(message)" + (allowed.map { "\n  \($0)" } ?? "")
    }
}
