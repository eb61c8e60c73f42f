/// What is wrong with an index or a question to it.
public struct RecordIndexError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: String, Sendable {
        case exists, unwritable, unreadable
        /// A question that cannot be asked.
        case question
    }

    public let kind: Kind
    public let path: String
    public let message: String
    public let advice: String?

    public init(_ kind: Kind, path: String, _ message: String, advice: String? = nil) {
        self.kind = kind
        self.path = path
        self.message = message
        self.advice = advice
    }

    public var description: String {
        (path.isEmpty ? message : "the index \(path) \(message)") + (advice.map { "\n  " + $0 } ?? "")
    }
}
