/// Why a restore set cannot be begun or finished, apart from what is wrong with an archive (`ArchiveError`).
public struct RestoreSetError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: String, Sendable {
        /// The request cannot be carried out as it was made; nothing was read.
        case usage
        /// The output folder or a file in it cannot be written.
        case output
        /// The policy forbids what would follow; nothing was written.
        case refused
        /// Another run is writing the same output.
        case locked
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
