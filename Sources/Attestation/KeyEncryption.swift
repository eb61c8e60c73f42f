import Archives
import Crypto
import CryptoExtras
import Foundation
import SwiftASN1

/// `EncryptedPrivateKeyInfo` of RFC 5958: a private key below a passphrase by PBES2 (RFC 8018), as OpenSSL writes it.
///
/// Read: PBKDF2 with HMAC-SHA-256, -384, -512 or -1, or scrypt (RFC 7914), and AES in CBC mode. Written: PBKDF2 with
/// HMAC-SHA-256 and AES-256.
struct EncryptedKeyInfo: DERImplicitlyTaggable {
    static var defaultIdentifier: ASN1Identifier { .sequence }

    private let scheme: AlgorithmIdentifier
    private let ciphertext: [UInt8]

    /// OWASP's Password Storage Cheat Sheet (2023) for PBKDF2 with HMAC-SHA-256.
    private static let writtenRounds = 600_000
    private static let writtenSaltBytes = 16

    /// Bounds for what a file asks for, far above what programs write (2,048 to 10⁶ rounds; scrypt with 16 to 128 MiB): a
    /// hostile file cannot keep the machine busy or fill its memory.
    private enum Bounds {
        static let rounds = 10_000_000
        static let saltBytes = 1_024
        static let scryptBytes = 256 << 20
        static let scryptParallelism = 16
    }

    private enum OID {
        static let pbes2: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 1, 5, 13]
        static let pbkdf2: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 1, 5, 12]
        static let scrypt: ASN1ObjectIdentifier = [1, 3, 6, 1, 4, 1, 11_591, 4, 11]
        static let hmacSHA1: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 2, 7]
        static let hmacSHA256: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 2, 9]
        static let hmacSHA384: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 2, 10]
        static let hmacSHA512: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 2, 11]
        static let aes128CBC: ASN1ObjectIdentifier = [2, 16, 840, 1, 101, 3, 4, 1, 2]
        static let aes192CBC: ASN1ObjectIdentifier = [2, 16, 840, 1, 101, 3, 4, 1, 22]
        static let aes256CBC: ASN1ObjectIdentifier = [2, 16, 840, 1, 101, 3, 4, 1, 42]
    }

    init(derEncoded node: ASN1Node, withIdentifier identifier: ASN1Identifier) throws {
        (scheme, ciphertext) = try DER.sequence(node, identifier: identifier) { nodes in
            (try AlgorithmIdentifier(derEncoded: &nodes), Array(try ASN1OctetString(derEncoded: &nodes).bytes))
        }
    }

    func serialize(into coder: inout DER.Serializer, withIdentifier identifier: ASN1Identifier) throws {
        try coder.appendConstructedNode(identifier: identifier) { coder in
            try coder.serialize(scheme)
            try coder.serialize(ASN1OctetString(contentBytes: ciphertext[...]))
        }
    }

    /// Encrypts a key's DER below a passphrase.
    init(encrypting plaintext: [UInt8], passphrase: Passphrase) throws {
        let salt = SymmetricKey(size: .init(bitCount: 8 * Self.writtenSaltBytes)).withUnsafeBytes { Array($0) }
        let vector = AES._CBC.IV()
        let key = try passphrase.withBytes {
            try KDF.Insecure.PBKDF2.deriveKey(
                from: Array($0), salt: salt, using: .sha256, outputByteCount: 32, rounds: Self.writtenRounds)
        }
        ciphertext = Array(try AES._CBC.encrypt(plaintext, using: key, iv: vector))
        scheme = AlgorithmIdentifier(
            algorithm: OID.pbes2, parameters: try ASN1Any(erasing: Scheme(salt: salt, vector: Array(vector))))
    }

    /// What is below the passphrase; `nil` where that does not fit, but for one in 256 wrong ones, which give other bytes.
    /// Throws `KeyStructureError` and errors of ASN.1 where the file asks for what is not read.
    func decrypt(_ passphrase: Passphrase) throws -> [UInt8]? {
        guard scheme.algorithm == OID.pbes2, let parameters = scheme.parameters else {
            throw KeyStructureError.otherEncryption
        }
        let (derivation, cipher) = try Self.pair(parameters)
        guard let vectorField = cipher.parameters else { throw KeyStructureError.malformed }
        let vector = try AES._CBC.IV(ivBytes: ASN1OctetString(asn1Any: vectorField).bytes)
        let keyBytes: Int
        switch cipher.algorithm {
        case OID.aes128CBC: keyBytes = 16
        case OID.aes192CBC: keyBytes = 24
        case OID.aes256CBC: keyBytes = 32
        default: throw KeyStructureError.otherEncryption
        }
        let key = try Self.key(derivation, bytes: keyBytes, passphrase: passphrase)
        guard !ciphertext.isEmpty, ciphertext.count.isMultiple(of: 16) else { throw KeyStructureError.malformed }
        return (try? AES._CBC.decrypt(ciphertext, using: key, iv: vector)).map { Array($0) }
    }

    /// `PBES2-params`: how the key is derived, and the cipher.
    private static func pair(
        _ parameters: ASN1Any
    ) throws -> (derivation: AlgorithmIdentifier, cipher: AlgorithmIdentifier) {
        var serializer = DER.Serializer()
        try serializer.serialize(parameters)
        return try DER.sequence(DER.parse(serializer.serializedBytes), identifier: .sequence) { nodes in
            (try AlgorithmIdentifier(derEncoded: &nodes), try AlgorithmIdentifier(derEncoded: &nodes))
        }
    }

    private static func key(
        _ derivation: AlgorithmIdentifier, bytes: Int, passphrase: Passphrase
    ) throws -> SymmetricKey {
        guard let parameters = derivation.parameters else { throw KeyStructureError.malformed }
        var serializer = DER.Serializer()
        try serializer.serialize(parameters)
        let node = try DER.parse(serializer.serializedBytes)
        let secret = passphrase.withBytes { Array($0) }
        switch derivation.algorithm {
        case OID.pbkdf2:
            let asked = try PBKDF2Parameters(node, keyBytes: bytes)
            return try KDF.Insecure.PBKDF2.deriveKey(
                from: secret, salt: asked.salt, using: asked.function, outputByteCount: bytes,
                unsafeUncheckedRounds: asked.rounds)
        case OID.scrypt:
            let asked = try ScryptParameters(node, keyBytes: bytes)
            return try KDF.Scrypt.deriveKey(
                from: secret, salt: asked.salt, outputByteCount: bytes, rounds: asked.cost,
                blockSize: asked.blockSize, parallelism: asked.parallelism)
        default: throw KeyStructureError.otherEncryption
        }
    }

    /// `PBKDF2-params` of RFC 8018.
    private struct PBKDF2Parameters {
        let salt: [UInt8]
        let rounds: Int
        let function: KDF.Insecure.PBKDF2.HashFunction

        init(_ node: ASN1Node, keyBytes: Int) throws {
            (salt, rounds, function) = try DER.sequence(node, identifier: .sequence) { nodes in
                let salt = Array(try ASN1OctetString(derEncoded: &nodes).bytes)
                let rounds = try Int(derEncoded: &nodes)
                try checkKeyLength(&nodes, keyBytes)
                let function = try nodes.next().map { try AlgorithmIdentifier(derEncoded: $0) }
                guard salt.count <= Bounds.saltBytes, (1...Bounds.rounds).contains(rounds) else {
                    throw KeyStructureError.otherEncryption
                }
                switch function?.algorithm {
                case nil, OID.hmacSHA1?: return (salt, rounds, .insecureSHA1)
                case OID.hmacSHA256?: return (salt, rounds, .sha256)
                case OID.hmacSHA384?: return (salt, rounds, .sha384)
                case OID.hmacSHA512?: return (salt, rounds, .sha512)
                default: throw KeyStructureError.otherEncryption
                }
            }
        }
    }

    /// `scrypt-params` of RFC 7914.
    private struct ScryptParameters {
        let salt: [UInt8]
        let cost: Int
        let blockSize: Int
        let parallelism: Int

        init(_ node: ASN1Node, keyBytes: Int) throws {
            (salt, cost, blockSize, parallelism) = try DER.sequence(node, identifier: .sequence) { nodes in
                let salt = Array(try ASN1OctetString(derEncoded: &nodes).bytes)
                let cost = try Int(derEncoded: &nodes)
                let blockSize = try Int(derEncoded: &nodes)
                let parallelism = try Int(derEncoded: &nodes)
                try checkKeyLength(&nodes, keyBytes)
                let (bytes, isTooLarge) = cost.multipliedReportingOverflow(by: blockSize)
                guard salt.count <= Bounds.saltBytes, cost > 1, cost.nonzeroBitCount == 1, blockSize > 0,
                    (1...Bounds.scryptParallelism).contains(parallelism), !isTooLarge,
                    bytes <= Bounds.scryptBytes / 128
                else { throw KeyStructureError.otherEncryption }
                return (salt, cost, blockSize, parallelism)
            }
        }
    }

    /// The optional `keyLength`, which must be the cipher's.
    private static func checkKeyLength(_ nodes: inout ASN1NodeCollection.Iterator, _ keyBytes: Int) throws {
        let asked = try DER.optionalImplicitlyTagged(&nodes, tag: .integer) as Int?
        guard asked.map({ $0 == keyBytes }) ?? true else { throw KeyStructureError.malformed }
    }

    /// `PBES2-params` as they are written.
    private struct Scheme: DERSerializable {
        let salt: [UInt8]
        let vector: [UInt8]

        func serialize(into coder: inout DER.Serializer) throws {
            try coder.appendConstructedNode(identifier: .sequence) { coder in
                try coder.appendConstructedNode(identifier: .sequence) { coder in
                    try coder.serialize(OID.pbkdf2)
                    try coder.appendConstructedNode(identifier: .sequence) { coder in
                        try coder.serialize(ASN1OctetString(contentBytes: salt[...]))
                        try coder.serialize(EncryptedKeyInfo.writtenRounds)
                        try coder.appendConstructedNode(identifier: .sequence) { coder in
                            try coder.serialize(OID.hmacSHA256)
                            try coder.serialize(ASN1Null())
                        }
                    }
                }
                try coder.appendConstructedNode(identifier: .sequence) { coder in
                    try coder.serialize(OID.aes256CBC)
                    try coder.serialize(ASN1OctetString(contentBytes: vector[...]))
                }
            }
        }
    }
}
