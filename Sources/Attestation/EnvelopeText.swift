import Archives
import Foundation

extension Envelope {
    private struct Fields: Codable {
        struct Signature: Codable {
            var keyid: String?
            var sig: String
        }

        var payload: String
        var payloadType: String
        var signatures: [Signature]
    }

    /// Reads the JSON of an envelope. Base64 may be the standard's or the URL's; what is unknown is passed over.
    ///
    /// - Parameter name: what to call it where it is none. Throws `AttestationError` of kind `malformed`.
    public init(json: Data, name: String) throws {
        func fault(_ what: String) -> AttestationError {
            AttestationError(
                .malformed, "\(name) is no DSSE envelope: \(what)",
                advice: "An envelope is what 'winnow sign' writes, or another program by DSSE v1.")
        }
        guard json.count <= Limits.jsonBytes else { throw fault("it has more than \(Limits.jsonBytes) bytes") }
        guard let fields = try? JSONDecoder().decode(Fields.self, from: json) else {
            throw fault("payload, payloadType or signatures are missing or no such things")
        }
        guard (1...Limits.typeBytes).contains(fields.payloadType.utf8.count) else {
            throw fault("its payload type is empty or too long")
        }
        guard fields.signatures.count <= Limits.signatures else {
            throw fault("it has more than \(Limits.signatures) signatures")
        }
        guard let payload = Self.decode(fields.payload) else { throw fault("its payload is no base64") }
        self.init(payload: payload, payloadType: fields.payloadType)
        for signature in fields.signatures {
            let keyID = signature.keyid ?? ""
            guard keyID.utf8.count <= Limits.keyIDBytes, let bytes = Self.decode(signature.sig), !bytes.isEmpty,
                bytes.count <= Limits.signatureBytes
            else { throw fault("a signature is no base64, empty or too long") }
            append(Signature(keyID: keyID, bytes: Array(bytes)))
        }
    }

    /// Base64 with the bits behind the last byte zero, so that one text stands for some bytes; either alphabet.
    private static func decode(_ text: String) -> Data? {
        let standard = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        guard let data = Data(base64Encoded: standard), data.base64EncodedString() == standard else { return nil }
        return data
    }

    /// The JSON, in one line; the same for the same envelope.
    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let fields = Fields(
            payload: payload.base64EncodedString(), payloadType: payloadType,
            signatures: signatures.map { Fields.Signature(keyid: $0.keyID, sig: Data($0.bytes).base64EncodedString()) })
        return try encoder.encode(fields) + Data("\n".utf8)
    }

    /// Reads an envelope's file. Throws `AttestationError` of kind `malformed`.
    public init(path: String) throws {
        guard let data = FoundFile.bytes(path, limit: Limits.jsonBytes) else {
            throw AttestationError(.malformed, "the envelope \(path) cannot be read")
        }
        try self.init(json: data, name: path)
    }

    /// Writes the envelope in place of what is there, in one step. Throws `AttestationError` of kind `output`.
    public func write(to path: String) throws {
        let json = try json()
        do {
            try AtomicFile.write(json, to: path)
        } catch let error as ArchiveError {
            throw AttestationError(.output, "\(path) \(error.message)", advice: error.advice)
        }
    }
}
