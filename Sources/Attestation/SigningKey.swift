import Archives
import Crypto
import Foundation
import SwiftASN1

/// An Ed25519 private key (RFC 8032). No description, dump or interpolation shows its bytes.
public struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
    private let key: Curve25519.Signing.PrivateKey
    public let verificationKey: VerificationKey

    /// Makes a new key.
    public init() throws { try self.init(Curve25519.Signing.PrivateKey()) }

    /// - Parameter seed: the 32 bytes of RFC 8032. Throws `AttestationError` of kind `key`.
    init(seed: [UInt8]) throws {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
            throw AttestationError(.key, "the private key is no Ed25519 key")
        }
        try self.init(key)
    }

    private init(_ key: Curve25519.Signing.PrivateKey) throws {
        self.key = key
        verificationKey = try VerificationKey(bytes: Array(key.publicKey.rawRepresentation))
    }

    /// Reads a PEM text: `PRIVATE KEY` (PKCS#8, RFC 8410) or `ENCRYPTED PRIVATE KEY` (PBES2), as `openssl pkey` writes them.
    ///
    /// - Parameters:
    ///   - name: what to call it where it cannot be read.
    ///   - passphrases: tried one after another where it is encrypted. Throws `AttestationError` of kind `key`.
    public init(pem: String, name: String, passphrases: [Passphrase] = []) throws {
        let document = try KeyFile.document(pem, name: name)
        switch document.discriminator {
        case "PRIVATE KEY": self = try Self.key(document.derBytes, name: name)
        case "ENCRYPTED PRIVATE KEY": self = try Self.decrypt(document.derBytes, passphrases, name: name)
        default:
            throw AttestationError(
                .key, "\(name) holds a \(document.discriminator), not a PRIVATE KEY", advice: KeyFile.advice)
        }
    }

    private static func key(_ der: [UInt8], name: String) throws -> SigningKey {
        do {
            let info = try PrivateKeyInfo(derEncoded: der)
            let key = try SigningKey(seed: info.key)
            if let told = info.publicKey, told != key.verificationKey.bytes { throw KeyStructureError.malformed }
            return key
        } catch {
            throw KeyFile.unreadable(name, error)
        }
    }

    private static func decrypt(_ der: [UInt8], _ passphrases: [Passphrase], name: String) throws -> SigningKey {
        guard !passphrases.isEmpty else {
            throw AttestationError(
                .key, "the key \(name) is encrypted",
                advice: "Give its passphrase; see the passphrase options in --help.")
        }
        do {
            let info = try EncryptedKeyInfo(derEncoded: der)
            for passphrase in passphrases {
                // A wrong passphrase shows by the padding or, once in 256 times, by what comes out.
                guard let der = try info.decrypt(passphrase) else { continue }
                guard (try? DER.parse(der)) != nil else { continue }
                return try key(der, name: name)
            }
        } catch let error as AttestationError {
            throw error
        } catch {
            throw KeyFile.unreadable(name, error)
        }
        throw AttestationError(
            .key,
            passphrases.count == 1
                ? "the passphrase does not fit the key \(name)" : "none of the passphrases fits the key \(name)")
    }

    /// The PEM text of the key, below a passphrase where one is given.
    public func pem(passphrase: Passphrase? = nil) throws -> String {
        let der = try PrivateKeyInfo(key: Array(key.rawRepresentation)).der()
        guard let passphrase else { return PEMDocument(type: "PRIVATE KEY", derBytes: der).pemString + "\n" }
        let encrypted = try EncryptedKeyInfo(encrypting: der, passphrase: passphrase).der()
        return PEMDocument(type: "ENCRYPTED PRIVATE KEY", derBytes: encrypted).pemString + "\n"
    }

    /// The signature of some bytes, 64 bytes.
    public func sign(_ message: some DataProtocol) throws -> [UInt8] {
        do {
            return Array(try key.signature(for: message))
        } catch {
            throw AttestationError(.key, "the key \(verificationKey.id) cannot sign")
        }
    }

    public var description: String { "the signing key \(verificationKey.id)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
