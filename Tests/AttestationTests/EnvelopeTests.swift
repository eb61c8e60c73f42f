import Foundation
import Testing

@testable import Attestation

@Suite struct EnvelopeTests {
    /// https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md: the pre-authentication encoding.
    @Test("What is signed is the encoding of the DSSE protocol")
    func encoding() {
        let envelope = Envelope(payload: Data("hello world".utf8), payloadType: "http://example.com/HelloWorld")
        #expect(
            String(decoding: envelope.signedBytes, as: UTF8.self)
                == "DSSEv1 29 http://example.com/HelloWorld 11 hello world")
        let umlaut = Envelope(payload: Data(), payloadType: "ü")
        #expect(String(decoding: umlaut.signedBytes, as: UTF8.self) == "DSSEv1 2 ü 0 ")
    }

    @Test("Several keys sign; each is checked, a second signature of one takes the first one's place")
    func severalSignatures() throws {
        let keys = try [SigningKey(), SigningKey()]
        let stranger = try SigningKey()
        var envelope = Envelope(payload: Data("{}".utf8))
        for key in keys + [keys[0]] { try envelope.sign(with: key) }
        #expect(envelope.signatures.count == 2)
        let read = try Envelope(json: envelope.json(), name: "e")
        #expect(read == envelope)
        #expect(try read.verify(keys: keys.map(\.verificationKey)).compactMap(\.key).count == 2)
        let one = try read.verify(keys: [keys[0].verificationKey])
        #expect(one.map { $0.key == keys[0].verificationKey } == [false, true])
        #expect(throws: AttestationError.self) { try read.verify(keys: [stranger.verificationKey]) }
        #expect(throws: AttestationError.self) { try read.verify(keys: (keys + [stranger]).map(\.verificationKey)) }
        #expect(throws: AttestationError.self) { try read.verify(keys: []) }
        #expect(throws: AttestationError.self) {
            try Envelope(payload: Data("{}".utf8)).verify(keys: [keys[0].verificationKey])
        }
    }

    @Test("Another program's key ids, none, and base64 for URLs are read; a signature that names a key must hold")
    func foreignEnvelopes() throws {
        let key = try SigningKey()
        let payload = Data([0xFB, 0xFF, 0xFE, 0x00])
        var envelope = Envelope(payload: payload)
        try envelope.sign(with: key)
        let signature = Data(envelope.signatures[0].bytes).base64EncodedString()
        let url = signature.replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
        for (id, sig) in [
            (#""keyid":"SHA256:abc","#, signature), ("", signature), (#""keyid":"","x":1,"#, url),
            (#""keyid":null,"#, url),
        ] {
            let text =
                #"{"unknown":[1],"payloadType":"\#(Envelope.statementType)","payload":"-__-AA==","signatures":[{\#(id)"sig":"\#(sig)"}]}"#
            let read = try Envelope(json: Data(text.utf8), name: "e")
            #expect(read.payload == payload)
            #expect(try read.verify(keys: [SigningKey().verificationKey, key.verificationKey].suffix(1)).count == 1)
        }
        var forged = Envelope(payload: Data("other".utf8))
        forged.append(envelope.signatures[0])
        try forged.sign(with: try SigningKey())
        #expect(throws: AttestationError.self) { try forged.verify(keys: [key.verificationKey]) }
    }

    @Test("Any byte of a signed envelope changed: refused, or other text for the same statement")
    func anyByte() throws {
        let key = try SigningKey(seed: hex(Ed25519Vector.all[0].seed))
        var envelope = Envelope(payload: Data(#"{"_type":"https://in-toto.io/Statement/v1"}"#.utf8))
        try envelope.sign(with: key)
        let json = try envelope.json()
        var survivors = 0
        for at in json.indices {
            for byte in [json[at] ^ 1, json[at] ^ 0x20, json[at] &+ 1, 0x22, 0x00] where byte != json[at] {
                var changed = json
                changed[at] = byte
                guard let read = try? Envelope(json: changed, name: "e"),
                    (try? read.verify(keys: [key.verificationKey])) != nil
                else { continue }
                survivors += 1
                // What holds says the same: only the hint or white space is another.
                #expect(read.payload == envelope.payload && read.payloadType == envelope.payloadType)
                #expect(read.signatures.map(\.bytes) == envelope.signatures.map(\.bytes))
                #expect(try read.json() != json || changed.last != 0x0A)
            }
        }
        // The digits of the hint, its name, and the line end.
        #expect(survivors <= 5 * (64 + 8))
    }

    @Test(
        "What is no envelope is refused",
        arguments: [
            "", "{}", "[]", "null", #"{"payload":"","payloadType":"x"}"#,
            #"{"payload":1,"payloadType":"x","signatures":[]}"#,
            #"{"payload":"","payloadType":"","signatures":[]}"#, #"{"payload":"A","payloadType":"x","signatures":[]}"#,
            #"{"payload":"AA==","payloadType":"x","signatures":[{"sig":""}]}"#,
            #"{"payload":"AB==","payloadType":"x","signatures":[]}"#,
            #"{"payload":"AA","payloadType":"x","signatures":[]}"#,
            #"{"payload":"A A==","payloadType":"x","signatures":[]}"#,
            #"{"payload":"AA==","payloadType":"x","signatures":[{"sig":"%%%%"}]}"#,
            #"{"payload":"AA==","payloadType":"x","signatures":[\#(Array(repeating: #"{"sig":"AA=="}"#, count: 33).joined(separator: ","))]}"#,
        ])
    func malformed(_ text: String) {
        #expect(throws: AttestationError.self) { try Envelope(json: Data(text.utf8), name: "e") }
    }

    @Test("Python's securesystemslib verifies ours, and ours verifies theirs")
    func securesystemslib() throws {
        guard try Outside.hasPython("securesystemslib, cryptography") else { return }
        let outside = try Outside()
        let keys = try [SigningKey(), SigningKey()]
        var envelope = Envelope(payload: Data(#"{"a":"ü"}"#.utf8))
        for (number, key) in keys.enumerated() {
            try envelope.sign(with: key)
            try outside.write("\(number).pem", key.pem())
            try outside.write("\(number).pub.pem", key.verificationKey.pem)
        }
        try envelope.write(to: outside.file("ours.json"))
        let ids = try outside.python(
            """
            import json
            from cryptography.hazmat.primitives.serialization import load_pem_public_key, load_pem_private_key
            from securesystemslib.dsse import Envelope
            from securesystemslib.signer import CryptoSigner, SSlibKey
            from securesystemslib.exceptions import VerificationError
            keys = [SSlibKey.from_crypto(load_pem_public_key(open(f'{n}.pub.pem', 'rb').read())) for n in (0, 1)]
            ours = Envelope.from_dict(json.load(open('ours.json')))
            assert ours.payload == '{"a":"ü"}'.encode() and ours.payload_type == 'application/vnd.in-toto+json'
            assert len(ours.verify(keys, 2)) == 2
            ours.payload += b' '
            try:
                ours.verify(keys, 1)
                raise SystemExit('a changed payload passed')
            except VerificationError:
                pass
            signers = [CryptoSigner(load_pem_private_key(open(f'{n}.pem', 'rb').read(), None)) for n in (0, 1)]
            theirs = Envelope(b'{"theirs":1}', 'application/vnd.in-toto+json', {})
            for signer in signers:
                theirs.sign(signer)
            json.dump(theirs.to_dict(), open('theirs.json', 'w'))
            print(' '.join(key.keyid for key in keys))
            """)
        #expect(ids.split(whereSeparator: \.isWhitespace).map(String.init) == keys.map(\.verificationKey.id))
        let theirs = try Envelope(path: outside.file("theirs.json"))
        #expect(theirs.payload == Data(#"{"theirs":1}"#.utf8))
        #expect(try theirs.verify(keys: keys.map(\.verificationKey)).count == 2)
    }

    @Test("Keys below a passphrase are read by Python's cryptography")
    func cryptography() throws {
        guard try Outside.hasPython("cryptography") else { return }
        let outside = try Outside()
        let key = try SigningKey()
        try outside.write("locked.pem", key.pem(passphrase: .init("sesame".utf8)))
        let output = try outside.python(
            """
            from cryptography.hazmat.primitives.serialization import load_pem_private_key, Encoding, PublicFormat
            key = load_pem_private_key(open('locked.pem', 'rb').read(), b'sesame')
            print(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex())
            """)
        #expect(hex(output) == key.verificationKey.bytes)
    }

    @Test("An envelope is written in place of another in one step")
    func files() throws {
        let outside = try Outside()
        let path = outside.file("manifest.dsse.json")
        var envelope = Envelope(payload: Data("x".utf8))
        try envelope.write(to: path)
        try envelope.sign(with: SigningKey())
        try outside.write(".manifest.dsse.json.winnow-partial", "left by a run that was killed")
        try envelope.write(to: path)
        #expect(try Envelope(path: path) == envelope)
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == ["manifest.dsse.json"])
        #expect(throws: AttestationError.self) { try envelope.write(to: outside.file("absent/e.json")) }
        #expect(throws: AttestationError.self) { try Envelope(path: outside.file("absent")) }
    }
}
