import Archives
import Foundation
import Testing

@testable import Attestation

/// RFC 8032, section 7.1.
struct Ed25519Vector: Sendable {
    let seed: String
    let publicKey: String
    let message: String
    let signature: String

    static let all = [
        Ed25519Vector(
            seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: "",
            signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
        Ed25519Vector(
            seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: "72",
            signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
        Ed25519Vector(
            seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", message: "af82",
            signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
    ]
}

@Suite struct KeyTests {
    @Test("The vectors of RFC 8032 hold", arguments: Ed25519Vector.all)
    func vectors(_ vector: Ed25519Vector) throws {
        let key = try SigningKey(seed: hex(vector.seed))
        #expect(key.verificationKey.bytes == hex(vector.publicKey))
        #expect(try key.sign(hex(vector.message)) == hex(vector.signature))
        #expect(key.verificationKey.verifies(hex(vector.signature), of: hex(vector.message)))
    }

    @Test("A signature with S + L in place of S, with any bit turned, or of another length is refused")
    func malleability() throws {
        let key = try SigningKey(seed: hex(Ed25519Vector.all[2].seed)).verificationKey
        let message = hex(Ed25519Vector.all[2].message)
        let signature = hex(Ed25519Vector.all[2].signature)
        // The order of the group, little-endian.
        let order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
        var added = signature
        var carry = 0
        for at in 0..<32 {
            let sum = Int(signature[32 + at]) + Int(order[at]) + carry
            added[32 + at] = UInt8(sum & 255)
            carry = sum >> 8
        }
        #expect(carry == 0)
        #expect(!key.verifies(added, of: message))
        for bit in 0..<512 {
            var turned = signature
            turned[bit / 8] ^= 1 << (bit % 8)
            #expect(!key.verifies(turned, of: message))
        }
        #expect(!key.verifies(signature + [0], of: message))
        #expect(!key.verifies(Array(signature.dropLast()), of: message))
        #expect(!key.verifies([], of: message))
    }

    @Test(
        "Public keys of small order and encodings that are not reduced are refused",
        arguments: [
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        ])
    func weakKeys(_ text: String) {
        #expect(throws: AttestationError.self) { try VerificationKey(bytes: hex(text)) }
    }

    @Test("OpenSSL reads the keys, and what it signs with them holds")
    func opensslReads() throws {
        let outside = try Outside()
        let key = try SigningKey()
        let passphrase = try #require(Passphrase("correct horse ü".utf8))
        try outside.write("plain.pem", key.pem())
        try outside.write("locked.pem", key.pem(passphrase: passphrase))
        try outside.write("public.pem", key.verificationKey.pem)
        try outside.write("passphrase", "correct horse ü\n")
        try outside.write("message", "what is signed")
        for arguments in [
            ["-inkey", "plain.pem"], ["-inkey", "locked.pem", "-passin", "file:passphrase"],
        ] {
            #expect(
                try outside.run(
                    ["openssl", "pkeyutl", "-sign", "-rawin", "-in", "message", "-out", "signature"] + arguments
                ).status == 0)
            let signature = Array(try outside.bytes("signature"))
            #expect(key.verificationKey.verifies(signature, of: Data("what is signed".utf8)))
            #expect(try key.sign(Data("what is signed".utf8)) == signature)
        }
        #expect(
            try outside.run([
                "openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "public.pem", "-rawin", "-in", "message",
                "-sigfile", "signature",
            ]).status == 0)
        try outside.write("passphrase", "wrong\n")
        #expect(
            try outside.run(["openssl", "pkey", "-in", "locked.pem", "-passin", "file:passphrase", "-noout"]).status
                != 0)
    }

    @Test(
        "Keys that OpenSSL wrote are read, however it encrypted them",
        arguments: [
            [], ["-v2", "aes-256-cbc"], ["-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA512"],
            ["-v2", "aes-192-cbc", "-v2prf", "hmacWithSHA1", "-iter", "5000"], ["-scrypt"],
        ])
    func opensslWrites(_ options: [String]) throws {
        let outside = try Outside()
        try outside.write("passphrase", "s e c r e t\n")
        #expect(try outside.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", "made.pem"]).status == 0)
        #expect(try outside.run(["openssl", "pkey", "-in", "made.pem", "-pubout", "-out", "public.pem"]).status == 0)
        let encryption = options.isEmpty ? ["-nocrypt"] : options + ["-passout", "file:passphrase"]
        #expect(
            try outside.run(["openssl", "pkcs8", "-topk8", "-in", "made.pem", "-out", "key.pem"] + encryption).status
                == 0)
        let key = try KeyFile.signingKey(
            at: outside.file("key.pem"),
            passphrases: [Passphrase("x".utf8), Passphrase("s e c r e t".utf8)].compactMap { $0 })
        #expect(try KeyFile.verificationKey(at: outside.file("public.pem")) == key.verificationKey)
        #expect(try key.verificationKey.pem == outside.text("public.pem"))
        #expect(try key.pem() == outside.text("made.pem"))
        guard !options.isEmpty else { return }
        #expect {
            try KeyFile.signingKey(
                at: outside.file("key.pem"), passphrases: [Passphrase("another".utf8)].compactMap { $0 })
        } throws: {
            "\($0)".contains("does not fit")
        }
        #expect {
            try KeyFile.signingKey(at: outside.file("key.pem"))
        } throws: {
            "\($0)".contains("is encrypted")
        }
    }

    @Test("Keys of other kinds, certificates, bundles and text are refused with what to do")
    func otherFiles() throws {
        let outside = try Outside()
        for (number, options) in [
            ["-algorithm", "x25519"], ["-algorithm", "ed448"],
            ["-algorithm", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
        ].enumerated() {
            #expect(try outside.run(["openssl", "genpkey", "-out", "\(number).pem"] + options).status == 0)
            #expect(
                try outside.run(["openssl", "pkey", "-in", "\(number).pem", "-pubout", "-out", "\(number).pub"]).status
                    == 0)
            #expect {
                try KeyFile.signingKey(at: outside.file("\(number).pem"))
            } throws: {
                "\($0)".contains("another kind than Ed25519") && "\($0)".contains("winnow keygen")
            }
            #expect(throws: AttestationError.self) { try KeyFile.verificationKey(at: outside.file("\(number).pub")) }
        }
        let key = try SigningKey()
        #expect {
            try VerificationKey(pem: key.pem(), name: "k")
        } throws: {
            "\($0)".contains("keep it to yourself")
        }
        for text in ["", "hello", try key.verificationKey.pem + key.verificationKey.pem, try key.verificationKey.pem] {
            #expect(throws: AttestationError.self) { try SigningKey(pem: text, name: "k") }
        }
        #expect(throws: AttestationError.self) { try KeyFile.verificationKey(at: outside.file("absent")) }
        try outside.write("long", String(repeating: "x", count: 100_000))
        #expect(throws: AttestationError.self) { try KeyFile.verificationKey(at: outside.file("long")) }
    }

    @Test("Any byte of a key's structure changed: another key or none, never a crash")
    func damagedKeys() throws {
        let key = try SigningKey()
        let passphrase = try #require(Passphrase("p".utf8))
        var random = Seeded(1)
        func damaged(_ text: String) -> String {
            pem(text) { der in
                der[Int.random(in: 0..<der.count, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
                if Bool.random(using: &random) { der.removeLast(Int.random(in: 0..<der.count, using: &random)) }
            }
        }
        let publicPEM = try key.verificationKey.pem
        let privatePEM = try key.pem()
        let lockedPEM = try key.pem(passphrase: passphrase)
        for _ in 0..<2_000 {
            if let other = try? VerificationKey(pem: damaged(publicPEM), name: "k") {
                #expect(other != key.verificationKey)
            }
            if let other = try? SigningKey(pem: damaged(privatePEM), name: "k") {
                #expect(other.verificationKey != key.verificationKey)
            }
        }
        for _ in 0..<20 {
            let other = try? SigningKey(pem: damaged(lockedPEM), name: "k", passphrases: [passphrase])
            #expect(other?.verificationKey != key.verificationKey)
        }
    }

    @Test("A key that asks for endless rounds or memory is refused at once")
    func costlyKeys() throws {
        let outside = try Outside()
        try outside.write("passphrase", "x\n")
        #expect(try outside.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", "made.pem"]).status == 0)
        #expect(
            try outside.run([
                "openssl", "pkcs8", "-topk8", "-in", "made.pem", "-out", "key.pem", "-scrypt", "-scrypt_N", "1024",
                "-scrypt_r", "8", "-scrypt_p", "1", "-passout", "file:passphrase",
            ]).status == 0)
        let written = try outside.text("key.pem")
        #expect(throws: Never.self) {
            try SigningKey(pem: written, name: "k", passphrases: [Passphrase("x".utf8)].compactMap { $0 })
        }
        // INTEGER 1024 and the block size 8: no power of two, more than a quarter of a gigabyte, nothing.
        for (cost, block) in [([0x7F, 0x00], 0x08), ([0x40, 0x00], 0x88), ([0x04, 0x00], 0x00)]
            as [([UInt8], UInt8)]
        {
            let costly = pem(written) { der in
                guard let at = der.indices.first(where: { der[$0...].starts(with: [2, 2, 4, 0, 2, 1, 8]) }) else {
                    return
                }
                der.replaceSubrange((at + 2)..<(at + 4), with: cost)
                der[at + 6] = block
            }
            #expect(costly != written)
            #expect {
                try SigningKey(pem: costly, name: "k", passphrases: [Passphrase("x".utf8)].compactMap { $0 })
            } throws: {
                "\($0)".contains("does not read")
            }
        }
    }

    @Test("Files of a new key: private for its owner only, nothing overwritten, nothing left behind")
    func files() throws {
        let outside = try Outside()
        let key = try SigningKey()
        let paths = try KeyFile.write(key, name: outside.file("operator"), passphrase: nil)
        let mode = try FileManager.default.attributesOfItem(atPath: paths.privateKey)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try KeyFile.verificationKey(at: paths.publicKey) == key.verificationKey)
        let before = try outside.bytes("operator.pem")
        #expect(throws: AttestationError.self) {
            try KeyFile.write(SigningKey(), name: outside.file("operator"), passphrase: nil)
        }
        #expect(try outside.bytes("operator.pem") == before)
        try outside.write("auditor.pub.pem", "mine")
        #expect(throws: AttestationError.self) {
            try KeyFile.write(SigningKey(), name: outside.file("auditor"), passphrase: nil)
        }
        #expect(!FileManager.default.fileExists(atPath: outside.file("auditor.pem")))
        #expect(try outside.text("auditor.pub.pem") == "mine")
    }

    @Test("Nothing that is printed of a signing key shows it")
    func discretion() throws {
        let seed = hex(Ed25519Vector.all[0].seed)
        let key = try SigningKey(seed: seed)
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] {
            #expect(!text.contains("9d61b19d") && !text.contains("157, 97"))
        }
    }
}
