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
    ///   - passphrase: of an encrypted one; asked for only then. Throws `AttestationError` of kind `key` and what it throws.
    public init(pem: String, name: String, passphrase: () throws -> Passphrase?) throws {
        let document = try KeyFile.document(pem, name: name)
        let der: [UInt8]
        switch document.discriminator {
        case "PRIVATE KEY": der = document.derBytes
        case "ENCRYPTED PRIVATE KEY":
            guard let given = try passphrase() else {
                throw AttestationError(
                    .key, "the key \(name) is encrypted",
                    advice: "Give its passphrase; see the passphrase options in --help.")
            }
            der = try Self.decrypt(document.derBytes, given, name: name)
        default:
            throw AttestationError(
                .key, "\(name) holds a \(document.discriminator), not a PRIVATE KEY", advice: KeyFile.advice)
        }
        do {
            let info = try PrivateKeyInfo(derEncoded: der)
            try self.init(seed: info.key)
            if let told = info.publicKey, told != verificationKey.bytes { throw KeyStructureError.malformed }
        } catch {
            throw document.discriminator == "PRIVATE KEY" || error is AttestationError
                || error as? KeyStructureError == .otherAlgorithm
                ? KeyFile.unreadable(name, error) : Self.wrongPassphrase(name)
        }
    }

    private static func decrypt(_ der: [UInt8], _ passphrase: Passphrase, name: String) throws -> [UInt8] {
        let info: EncryptedKeyInfo
        do {
            info = try EncryptedKeyInfo(derEncoded: der)
        } catch {
            throw KeyFile.unreadable(name, error)
        }
        do {
            return try info.decrypt(passphrase)
        } catch let error as KeyStructureError {
            throw KeyFile.unreadable(name, error)
        } catch let error as ASN1Error {
            throw KeyFile.unreadable(name, error)
        } catch {
            throw wrongPassphrase(name)
        }
    }

    private static func wrongPassphrase(_ name: String) -> AttestationError {
        AttestationError(.key, "the passphrase does not fit the key \(name)")
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
