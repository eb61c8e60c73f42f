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

    /// What a column is called: a name that reads like a value is replaced by a code, unless whole fields are shown.
    public func shownColumn(_ name: String) -> String { excerpts == .full ? name : ShownColumnName.of(name) }

    /// What replaced keys begin with.
    public static let mark = "hmac:"

    /// The words for manifest and index.
    public var keysName: String { hidesKeys ? Self.replacedKeysName : "clear" }

    /// The word for replaced keys.
    public static let replacedKeysName = "hmac-sha256"

    /// Whether a key has the form of a replaced one.
    public static func isReplaced(_ key: String) -> Bool {
        key.hasPrefix(mark) && key.utf8.count == mark.utf8.count + 64
            && key.utf8.dropFirst(mark.utf8.count).allSatisfy {
                (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
            }
    }
}
