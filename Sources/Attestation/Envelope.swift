import Foundation

/// A signed document: DSSE v1 (https://github.com/secure-systems-lab/dsse/blob/v1.0.2/envelope.md) with Ed25519.
public struct Envelope: Sendable, Equatable {
    /// The payload type of in-toto statements.
    public static let statementType = "application/vnd.in-toto+json"

    public struct Signature: Sendable, Equatable {
        /// A hint at the key; not covered by the signature. Empty where there is none.
        public let keyID: String
        public let bytes: [UInt8]
    }

    public let payloadType: String
    public let payload: Data
    public private(set) var signatures: [Signature] = []

    /// Bounds of what is read. A manifest with a million members has some hundreds of megabytes.
    public enum Limits {
        /// Bytes of the envelope's JSON.
        public static let jsonBytes = 1 << 30
        public static let typeBytes = 256
        public static let keyIDBytes = 1_024
        /// Each is checked against each key, over the whole payload.
        public static let signatures = 32
        /// Of any scheme: RSA with 16,384 bits has 2,048.
        public static let signatureBytes = 4_096
    }

    public init(payload: Data, payloadType: String = Envelope.statementType) {
        self.payload = payload
        self.payloadType = payloadType
    }

    /// Adds a key's signature, in place of one that it made before.
    public mutating func sign(with key: SigningKey) throws {
        let id = key.verificationKey.id
        let made = Signature(keyID: id, bytes: try key.sign(signedBytes))
        signatures.removeAll { $0.keyID == id }
        guard signatures.count < Limits.signatures else {
            throw AttestationError(.malformed, "an envelope has \(Limits.signatures) signatures at most")
        }
        signatures.append(made)
    }

    /// Adds a signature that was read.
    mutating func append(_ signature: Signature) { signatures.append(signature) }

    /// What is signed: `PAE` of the DSSE protocol.
    var signedBytes: Data {
        var bytes = Data("DSSEv1 \(payloadType.utf8.count) \(payloadType) \(payload.count) ".utf8)
        bytes.append(payload)
        return bytes
    }

    /// A signature of an envelope, held against keys.
    public struct Check: Sendable, Equatable {
        public let keyID: String
        /// The key that made it; `nil` where it is none of those given.
        public let key: VerificationKey?
    }

    /// Holds the signatures against keys: each key must have signed.
    ///
    /// A key id is a hint only, as DSSE has it: a signature without one, or with another program's, counts all the same.
    ///
    /// - Returns: what each signature is, in the envelope's order.
    /// Throws `AttestationError` of kind `signature` where there are no keys, where one has not signed, or where a signature
    /// that names one of them does not hold.
    @discardableResult
    public func verify(keys: [VerificationKey]) throws -> [Check] {
        guard !keys.isEmpty else {
            throw AttestationError(.signature, "no public key was given to check signatures by")
        }
        let message = signedBytes
        var checks: [Check] = []
        for signature in signatures {
            let named = keys.first { $0.id == signature.keyID }
            let candidates = named.map { [$0] } ?? keys
            let key = candidates.first { $0.verifies(signature.bytes, of: message) }
            if let named, key == nil {
                throw AttestationError(
                    .signature, "the signature by the key \(named.id) does not hold",
                    advice: "The manifest or the signature was changed after it was signed.")
            }
            checks.append(Check(keyID: signature.keyID, key: key))
        }
        for key in keys where !checks.contains(where: { $0.key == key }) {
            throw AttestationError(
                .signature, "no signature by the key \(key.id)",
                advice: signatures.isEmpty
                    ? "There is no signature at all."
                    : "Signed by: \(signatures.map(\.shownID).joined(separator: ", ")).")
        }
        return checks
    }
}

extension Envelope.Signature {
    /// The key id for people: it is foreign text, so what is not printable ASCII is replaced.
    public var shownID: String { Self.shown(keyID: keyID) }

    /// The same of an id that was read.
    public static func shown(keyID: String) -> String {
        keyID.isEmpty ? "a key without a name" : String(keyID.prefix(64).map { $0.isASCII && $0 > " " ? $0 : "?" })
    }
}
