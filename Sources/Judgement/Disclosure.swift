import Crypto
import Foundation
import Records

/// How much of records manifest diff, index and reports may show. Keys lead to persons and excerpts are parts of their data.
public struct Disclosure: Sendable {
    /// What is shown of a field in which a detector found something.
    public enum Excerpts: String, Sendable, CaseIterable {
        /// Nothing.
        case none
        /// The part that is the evidence.
        case masked
        /// The whole field, up to `Excerpt.fieldLimit` bytes.
        case full
    }

    /// How records are named.
    public enum Keys: Sendable {
        /// By their keys as they are: an auditor needs them.
        case clear
        /// By HMAC-SHA-256 (RFC 2104) of the keys, under a secret that the operator keeps.
        case hmac(SymmetricKey)
    }

    public var excerpts: Excerpts
    public var keys: Keys

    public init(excerpts: Excerpts = .masked, keys: Keys = .clear) {
        self.excerpts = excerpts
        self.keys = keys
    }

    /// Whether keys are replaced.
    public var hidesKeys: Bool {
        if case .hmac = keys { true } else { false }
    }

    /// What a key is shown as: itself, or `hmac:` and 64 hexadecimal digits. Both forms of a Salesforce id give the same.
    public func shown(_ key: String) -> String {
        guard case .hmac(let secret) = keys else { return key }
        var key = key
        let code = key.withUTF8 { bytes in
            HMAC<SHA256>.authenticationCode(
                for: Data(SalesforceID.plainKey(UnsafeRawBufferPointer(bytes))), using: secret)
        }
        return Self.mark + code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// What replaced keys begin with.
    public static let mark = "hmac:"

    /// The words for manifest and index.
    public var keysName: String { hidesKeys ? "hmac-sha256" : "clear" }
}
