/// Why something cannot be signed, or why a signature or proof does not hold.
public struct AttestationError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: String, Sendable {
        /// A key cannot be read, is of another kind, or its passphrase does not fit; nothing was signed.
        case key
        /// A file that would be written is there already.
        case exists
        /// A file is no envelope or proof, or breaks their limits.
        case malformed
        /// A signature is missing or does not hold.
        case signature
        /// A proof does not hold.
        case proof
        /// A file could not be written.
        case output
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
