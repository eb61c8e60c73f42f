import Archives
import Glibc

/// Why relations cannot be followed to their end.
public struct RelationError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: String, Sendable {
        /// The run's own files of references cannot be written, or not be read again.
        case scratch
        /// What was added does not go together, such as a relation that was not declared.
        case input
    }

    public let kind: Kind
    public let message: String
    /// What to do next.
    public let advice: String?

    public init(_ kind: Kind, _ message: String, advice: String? = nil) {
        self.kind = kind
        self.message = message
        self.advice = advice
    }

    public var description: String { message + (advice.map { "\n  " + $0 } ?? "") }
}

extension ScratchFile {
    /// A file of references.
    convenience init(path: String) {
        self.init(path: path) { message, code in
            RelationError(
                .scratch, message,
                advice: code == ENOSPC ? "Free space there; 100 million references take about 7 GB." : nil)
        }
    }
}
