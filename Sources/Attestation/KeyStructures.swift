import SwiftASN1

/// `AlgorithmIdentifier` of RFC 5280: an object identifier, and parameters that depend on it.
struct AlgorithmIdentifier: DERImplicitlyTaggable {
    static var defaultIdentifier: ASN1Identifier { .sequence }

    let algorithm: ASN1ObjectIdentifier
    let parameters: ASN1Any?

    /// RFC 8410: the parameters are absent.
    static let ed25519 = AlgorithmIdentifier(algorithm: [1, 3, 101, 112])

    init(algorithm: ASN1ObjectIdentifier, parameters: ASN1Any? = nil) {
        self.algorithm = algorithm
        self.parameters = parameters
    }

    init(derEncoded node: ASN1Node, withIdentifier identifier: ASN1Identifier) throws {
        self = try DER.sequence(node, identifier: identifier) { nodes in
            AlgorithmIdentifier(
                algorithm: try ASN1ObjectIdentifier(derEncoded: &nodes),
                parameters: nodes.next().map { ASN1Any(derEncoded: $0) })
        }
    }

    var isEd25519: Bool { algorithm == Self.ed25519.algorithm && parameters == nil }

    func serialize(into coder: inout DER.Serializer, withIdentifier identifier: ASN1Identifier) throws {
        try coder.appendConstructedNode(identifier: identifier) { coder in
            try coder.serialize(algorithm)
            if let parameters { try coder.serialize(parameters) }
        }
    }
}

/// `SubjectPublicKeyInfo` of RFC 5280, with an Ed25519 key as RFC 8410 puts it there.
struct PublicKeyInfo: DERImplicitlyTaggable {
    static var defaultIdentifier: ASN1Identifier { .sequence }

    /// The 32 bytes of RFC 8032.
    let key: [UInt8]

    init(key: [UInt8]) { self.key = key }

    init(derEncoded node: ASN1Node, withIdentifier identifier: ASN1Identifier) throws {
        key = try DER.sequence(node, identifier: identifier) { nodes in
            guard try AlgorithmIdentifier(derEncoded: &nodes).isEd25519 else { throw KeyStructureError.otherAlgorithm }
            let bits = try ASN1BitString(derEncoded: &nodes)
            guard bits.paddingBits == 0 else { throw KeyStructureError.malformed }
            return Array(bits.bytes)
        }
    }

    func serialize(into coder: inout DER.Serializer, withIdentifier identifier: ASN1Identifier) throws {
        try coder.appendConstructedNode(identifier: identifier) { coder in
            try coder.serialize(AlgorithmIdentifier.ed25519)
            try coder.serialize(ASN1BitString(bytes: key[...]))
        }
    }
}

/// `OneAsymmetricKey` of RFC 5958 (PKCS#8), with an Ed25519 key as RFC 8410 puts it there.
struct PrivateKeyInfo: DERImplicitlyTaggable {
    static var defaultIdentifier: ASN1Identifier { .sequence }

    /// The 32 bytes of RFC 8032.
    let key: [UInt8]
    /// The public key, where the file has it too (version 2).
    let publicKey: [UInt8]?

    init(key: [UInt8]) {
        self.key = key
        publicKey = nil
    }

    init(derEncoded node: ASN1Node, withIdentifier identifier: ASN1Identifier) throws {
        (key, publicKey) = try DER.sequence(node, identifier: identifier) { nodes in
            guard try (0...1).contains(Int(derEncoded: &nodes)) else { throw KeyStructureError.malformed }
            guard try AlgorithmIdentifier(derEncoded: &nodes).isEd25519 else { throw KeyStructureError.otherAlgorithm }
            let outer = try ASN1OctetString(derEncoded: &nodes)
            // Attributes say nothing of the key itself.
            _ = DER.optionalImplicitlyTagged(&nodes, tagNumber: 0, tagClass: .contextSpecific) { $0 }
            let publicBits: ASN1BitString? = try DER.optionalImplicitlyTagged(
                &nodes, tag: ASN1Identifier(tagWithNumber: 1, tagClass: .contextSpecific))
            return (
                Array(try ASN1OctetString(derEncoded: DER.parse(outer.bytes)).bytes),
                publicBits.map { Array($0.bytes) }
            )
        }
    }

    func serialize(into coder: inout DER.Serializer, withIdentifier identifier: ASN1Identifier) throws {
        var inner = DER.Serializer()
        try inner.serialize(ASN1OctetString(contentBytes: key[...]))
        try coder.appendConstructedNode(identifier: identifier) { coder in
            try coder.serialize(0)
            try coder.serialize(AlgorithmIdentifier.ed25519)
            try coder.serialize(ASN1OctetString(contentBytes: inner.serializedBytes[...]))
        }
    }
}

/// What is wrong with a key's structure.
enum KeyStructureError: Error {
    case malformed
    case otherAlgorithm
    /// Encrypted by a method or with parameters that are not read.
    case otherEncryption
}

extension DERSerializable {
    /// The encoding.
    func der() throws -> [UInt8] {
        var serializer = DER.Serializer()
        try serializer.serialize(self)
        return serializer.serializedBytes
    }
}
