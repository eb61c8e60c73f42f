import Crypto
import Foundation
import SwiftASN1

/// An Ed25519 public key (RFC 8032).
public struct VerificationKey: Sendable, Hashable {
    /// The 32 bytes of RFC 8032.
    public let bytes: [UInt8]
    private let key: Curve25519.Signing.PublicKey

    /// Throws `AttestationError` of kind `key` where the bytes are no key.
    public init(bytes: [UInt8]) throws {
        guard bytes.count == Self.byteCount, !Self.isWeak(bytes),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { throw AttestationError(.key, "the public key is no Ed25519 key") }
        self.bytes = bytes
        self.key = key
    }

    static let byteCount = 32

    /// Reads a PEM text: `PUBLIC KEY` (SubjectPublicKeyInfo, RFC 8410), as `openssl pkey -pubout` writes it.
    ///
    /// - Parameter name: what to call it where it is none. Throws `AttestationError` of kind `key`.
    public init(pem: String, name: String) throws {
        let document = try KeyFile.document(pem, name: name)
        guard document.discriminator == "PUBLIC KEY" else {
            let advice =
                document.discriminator.hasSuffix("PRIVATE KEY")
                ? "It is a private key: keep it to yourself, and give the file that ends in .pub.pem." : nil
            throw AttestationError(
                .key, "\(name) holds a \(document.discriminator), not a PUBLIC KEY",
                advice: advice ?? KeyFile.advice)
        }
        do {
            try self.init(bytes: PublicKeyInfo(derEncoded: document.derBytes).key)
        } catch {
            throw KeyFile.unreadable(name, error)
        }
    }

    /// The PEM text of the key.
    public var pem: String {
        get throws { PEMDocument(type: "PUBLIC KEY", derBytes: try PublicKeyInfo(key: bytes).der()).pemString + "\n" }
    }

    /// What an envelope calls the key: the default key id of securesystemslib, SHA-256 in hexadecimal digits of the key's
    /// description in canonical JSON. securesystemslib passes over signatures with another id; DSSE itself takes it for a hint.
    public var id: String {
        let hex = bytes.map { String(format: "%02x", $0) }.joined()
        let description = #"{"keytype":"ed25519","keyval":{"public":"\#(hex)"},"scheme":"ed25519"}"#
        return SHA256.hash(data: Data(description.utf8)).map { String(format: "%02x", $0) }.joined()
    }

    /// Whether a signature of some bytes is this key's.
    public func verifies(_ signature: [UInt8], of message: some DataProtocol) -> Bool {
        key.isValidSignature(signature, for: message)
    }

    public static func == (one: VerificationKey, other: VerificationKey) -> Bool { one.bytes == other.bytes }
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    /// The points of small order and the encodings that are not reduced: below such a key anybody can make a signature that
    /// holds for many messages. By y, the sign bit apart: the orders 1, 2, 4 and 8, and y ≥ 2²⁵⁵ - 19.
    private static func isWeak(_ bytes: [UInt8]) -> Bool {
        var y = bytes
        y[31] &= 0x7F
        let isUnreduced = y[31] == 0x7F && y[1..<31].allSatisfy { $0 == 0xFF } && y[0] >= 0xED
        return isUnreduced || smallOrders.contains(y)
    }

    private static let smallOrders: [[UInt8]] = {
        let zero = [UInt8](repeating: 0, count: 32)
        var one = zero
        one[0] = 1
        var minusOne = [UInt8](repeating: 0xFF, count: 32)
        minusOne[0] = 0xEC
        minusOne[31] = 0x7F
        // The two y of order 8: https://eprint.iacr.org/2020/1244, table 6.
        let eight: [UInt8] = [
            0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F,
            0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A,
        ]
        let otherEight: [UInt8] = [
            0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0,
            0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05,
        ]
        return [zero, one, minusOne, eight, otherEight]
    }()
}
