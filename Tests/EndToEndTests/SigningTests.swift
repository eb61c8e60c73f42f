import Foundation
import Testing

/// Keys, signed manifests, and what other programs make of them.
@Suite struct SigningTests {
    /// A small backup with one synthetic record.
    private func stage() throws -> Stage {
        let stage = try Stage()
        try stage.write(
            "Contact.csv",
            """
            Id,LastName,Email,Data_Provenance__c
            1,Meier,meier@gmx.de,production
            2,Test,test@example.com,synthetic
            3,Huber,huber@gmx.at,production

            """)
        return stage
    }

    private func envelope(_ stage: Stage) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: stage.bytes("out/manifest.dsse.json")) as? [String: Any])
    }

    private func payload(_ stage: Stage) throws -> Data {
        let text = try #require(try envelope(stage)["payload"] as? String)
        return try #require(Data(base64Encoded: text))
    }

    @Test("keygen writes a pair of keys once, the private one for its owner only")
    func keygen() throws {
        let stage = try stage()
        let made = try stage.winnow("keygen", "--output", "operator", "--json")
        #expect(made.status == 0, "\(made.errors)")
        let told = try #require(try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any])
        #expect(told["privateKey"] as? String == "operator.pem")
        #expect((told["keyid"] as? String)?.count == 64)
        #expect(try stage.shell("stat -c %a operator.pem operator.pub.pem") == "600\n644\n")
        let before = try stage.bytes("operator.pem")
        let again = try stage.winnow("keygen", "--output", "operator")
        #expect(again.status == 2 && again.errors.contains("never overwritten"), "\(again.errors)")
        #expect(try stage.bytes("operator.pem") == before)
        let absent = try stage.winnow("keygen", "--output", "absent/operator")
        #expect(absent.status == 4, "\(absent.errors)")
    }

    @Test("restore --sign-key signs the manifest; sign adds another key's signature and keeps the first")
    func signing() throws {
        let stage = try stage()
        try stage.write("secret", "tr0ub4dor&3\n")
        try stage.winnow("keygen", "-o", "operator")
        try stage.winnow("keygen", "-o", "auditor", "--passphrase-file", "secret")
        #expect(try stage.text("auditor.pem").hasPrefix("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"))
        let outcome = try stage.winnow("restore", "Contact.csv", "-o", "out", "--sign-key", "operator.pem")
        #expect(outcome.status == 0 && outcome.errors.contains("manifest.dsse.json"), "\(outcome.errors)")
        #expect(try payload(stage) == stage.bytes("out/manifest.json"))
        #expect((try envelope(stage)["payloadType"] as? String) == "application/vnd.in-toto+json")
        #expect((try envelope(stage)["signatures"] as? [Any])?.count == 1)

        let locked = try stage.winnow("sign", "out", "--key", "auditor.pem")
        #expect(locked.status == 2 && locked.errors.contains("is encrypted"), "\(locked.errors)")
        let signed = try stage.winnow("sign", "out", "--key", "auditor.pem", "--passphrase-file", "secret", "--json")
        #expect(signed.status == 0, "\(signed.errors)")
        #expect((try envelope(stage)["signatures"] as? [Any])?.count == 2)
        let bytes = try stage.bytes("out/manifest.dsse.json")
        try stage.winnow("sign", "out", "--key", "operator.pem")
        #expect((try envelope(stage)["signatures"] as? [Any])?.count == 2)
        let before = try stage.bytes("out/manifest.dsse.json")
        let environment = try stage.winnow(
            "sign", "out", "--key", "auditor.pem", environment: ["WINNOW_SIGN_PASSPHRASE": "tr0ub4dor&3"])
        #expect(environment.status == 2 && environment.errors.contains("is encrypted"), "\(environment.errors)")
        #expect(try stage.bytes("out/manifest.dsse.json") == before)
        let program = Project.executable
        try stage.shell("'\(program)' sign out --key auditor.pem --passphrase-fd 7 7< secret")
        #expect(try stage.bytes("out/manifest.dsse.json") == bytes)
        #expect(try payload(stage) == stage.bytes("out/manifest.json"))

        var manifest = try stage.text("out/manifest.json")
        manifest = manifest.replacingOccurrences(of: "Contact.csv", with: "Kontakt.csv")
        try stage.write("out/manifest.json", manifest)
        let changed = try stage.winnow("sign", "out", "--key", "operator.pem")
        #expect(changed.status == 2 && changed.errors.contains("of another manifest"), "\(changed.errors)")
        #expect(try stage.bytes("out/manifest.dsse.json") == bytes)
    }

    @Test("a key that cannot be used is told before the backup is read")
    func unusableKeys() throws {
        let stage = try stage()
        try stage.winnow("keygen", "-o", "operator")
        try stage.write("secret", "x\n")
        try stage.winnow("keygen", "-o", "locked", "--passphrase-file", "secret")
        try stage.write("wrong", "y\n")
        for (arguments, text) in [
            (["--sign-key", "absent.pem"], "cannot be read"),
            (["--sign-key", "operator.pub.pem"], "not a PRIVATE KEY"),
            (["--sign-key", "Contact.csv"], "winnow keygen"), (["--sign-key", "locked.pem"], "is encrypted"),
            (["--sign-key", "locked.pem", "--sign-passphrase-file", "wrong"], "does not fit"),
            (["--sign-passphrase-file", "secret"], "needs a key"),
        ] {
            let outcome = try stage.winnow(["restore", "Contact.csv", "-o", "out"] + arguments)
            #expect(outcome.status == 2 && outcome.errors.contains(text), "\(outcome.errors)")
            #expect(!stage.exists("out"))
        }
        let several = try stage.winnow(
            "restore", "Contact.csv", "-o", "out", "--sign-key", "operator.pem", "--sign-key", "locked.pem",
            "--sign-passphrase-file", "wrong", "--sign-passphrase-file", "secret")
        #expect(several.status == 0, "\(several.errors)")
        #expect((try envelope(stage)["signatures"] as? [Any])?.count == 2)
        let nothing = try stage.winnow("sign", "absent", "--key", "operator.pem")
        #expect(nothing.status == 2 && nothing.errors.contains("winnow restore"), "\(nothing.errors)")
    }

    @Test(
        "SHA256SUMS goes along: sha256sum passes and verify holds after restore, after each signature, and after others'"
    )
    func checksums() throws {
        let stage = try stage()
        for key in ["operator", "auditor", "third"] { try stage.winnow("keygen", "-o", key) }
        try stage.winnow("restore", "Contact.csv", "-o", "out")
        func check(_ keys: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
            #expect(
                try stage.shell("cd out && sha256sum -c SHA256SUMS").contains("manifest.json: OK"),
                sourceLocation: sourceLocation)
            let verdict = try stage.verify(keys.flatMap { ["--public-key", $0 + ".pub.pem"] })
            #expect(verdict.status == 0, "\(verdict.text)", sourceLocation: sourceLocation)
            #expect(
                verdict.checks["signature"] == (keys.isEmpty ? "unproved" : "proved"), sourceLocation: sourceLocation)
            #expect(verdict.restsOn == (keys.isEmpty ? [] : ["signature"]), sourceLocation: sourceLocation)
        }
        try check([])
        for number in 1...3 {
            let keys = Array(["operator", "auditor", "third"].prefix(number))
            #expect(try stage.winnow("sign", "out", "--key", keys[number - 1] + ".pem").status == 0)
            #expect(try stage.text("out/SHA256SUMS").contains("  manifest.dsse.json\n"))
            #expect(try stage.shell("stat -c %a out/SHA256SUMS out/manifest.dsse.json") == "600\n600\n")
            try check(keys)
            try check([keys[number - 1]])
            try check([])
        }
        // An envelope that another program wrote: the list does not fit until winnow signs again.
        try stage.shell("python3 -m json.tool out/manifest.dsse.json > e && cat e > out/manifest.dsse.json")
        let theirs = try stage.verify(["--public-key", "operator.pub.pem"])
        #expect(theirs.status == 1 && theirs.names("checksums", "SHA256SUMS"))
        #expect(theirs.checks["signature"] == "proved")
        #expect(try stage.winnow("sign", "out", "--key", "operator.pem").status == 0)
        try check(["operator", "auditor", "third"])
        #expect(
            try stage.winnow("restore", "Contact.csv", "-o", "out", "--force", "--sign-key", "third.pem").status == 0)
        try check(["third"])
    }

    @Test("the signature of a manifest is checked alone, in its envelope or beside it, and what that proves is said")
    func alone() throws {
        let stage = try stage()
        for key in ["operator", "auditor"] { try stage.winnow("keygen", "-o", key) }
        try stage.winnow("restore", "Contact.csv", "-o", "out", "--sign-key", "operator.pem")
        try stage.shell("mkdir alone && cp out/manifest.json out/manifest.dsse.json alone && mv out gone")
        for manifest in ["alone/manifest.dsse.json", "alone/manifest.json"] {
            let given = ["verify", "--manifest", manifest, "--public-key"]
            let outcome = try stage.winnow(given + ["operator.pub.pem"])
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.output.hasPrefix("Proved\n  The manifest is signed by the key "))
            #expect(
                outcome.output.contains("That the files of a restore set are the ones that it names: winnow verify"))
            let digest = try stage.shell("sha256sum < alone/manifest.json").prefix(64)
            #expect(outcome.output.contains("its SHA-256 is \(digest)"))
            let json =
                try JSONSerialization.jsonObject(
                    with: Data(stage.winnow(given + ["operator.pub.pem", "--json"]).output.utf8)) as? [String: Any]
            #expect(json?["manifest"] as? String == String(digest))
            #expect((json?["signedBy"] as? [String])?.count == 1 && (json?["alsoSigned"] as? [String])?.isEmpty == true)
            #expect(try stage.winnow(given + ["operator.pub.pem", "--quiet"]).output.isEmpty)
            #expect(try stage.winnow(given + ["auditor.pub.pem"]).status == 1)
            #expect(try stage.winnow(given + ["operator.pub.pem", "--public-key", "auditor.pub.pem"]).status == 1)
        }
        // Every byte counts.
        for (file, manifest) in [
            ("manifest.json", "manifest.json"), ("manifest.dsse.json", "manifest.json"),
            ("manifest.dsse.json", "manifest.dsse.json"),
        ] {
            let size = try stage.bytes("alone/\(file)").count
            for at in [0, size / 3, size / 2, size - 3] {
                try stage.shell("rm -rf bad && cp -r alone bad")
                var bytes = try stage.bytes("bad/\(file)")
                bytes[at] ^= 2
                try bytes.write(to: URL(fileURLWithPath: stage.file("bad/\(file)")))
                let outcome = try stage.winnow(
                    "verify", "--manifest", "bad/\(manifest)", "--public-key", "operator.pub.pem")
                #expect(outcome.status == 1 || outcome.status == 2, "\(file) \(at): \(outcome.output)")
                #expect(!outcome.output.contains("Proved"), "\(file) \(at)")
            }
        }
        try stage.shell("rm alone/manifest.dsse.json")
        let unsigned = try stage.winnow(
            "verify", "--manifest", "alone/manifest.json", "--public-key", "operator.pub.pem")
        #expect(unsigned.status == 1 && unsigned.errors.contains("is not signed"), "\(unsigned.errors)")
        #expect(try stage.winnow("verify", "--manifest", "alone/manifest.json").status == 2)
        #expect(try stage.winnow("verify", "gone", "--manifest", "gone/manifest.json").status == 2)
    }

    @Test("keys that are no keys to check by, keys that did not sign, and a passphrase that was changed")
    func wrongKeys() throws {
        let stage = try stage()
        try stage.winnow("keygen", "-o", "operator")
        try stage.winnow("restore", "Contact.csv", "-o", "out", "--sign-key", "operator.pem")
        try stage.shell(
            """
            openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.pem 2> /dev/null
            openssl pkey -in rsa.pem -pubout -out rsa.pub.pem
            openssl genpkey -algorithm ED25519 -out other.pem && openssl pkey -in other.pem -pubout -out other.pub.pem
            """)
        for key in ["absent.pem", "rsa.pub.pem", "Contact.csv", "out"] {
            let verdict = try stage.verify(["--public-key", key])
            #expect(verdict.status == 2, "\(key): \(verdict.text)")
        }
        let other = try stage.verify(["--public-key", "other.pub.pem"])
        #expect(other.status == 1 && other.names("signature", "manifest.dsse.json"), "\(other.text)")
        let both = try stage.verify(["--public-key", "operator.pub.pem", "--public-key", "other.pub.pem"])
        #expect(both.status == 1, "each key that is given must have signed")
        // OpenSSL's key signs here, and a passphrase that OpenSSL gives it is the one that counts.
        try stage.shell("openssl pkcs8 -topk8 -v2 aes-256-cbc -in other.pem -passout pass:first -out locked.pem")
        try stage.write("first", "first\n")
        try stage.write("second", "second\n")
        #expect(try stage.winnow("sign", "out", "--key", "locked.pem", "--passphrase-file", "first").status == 0)
        #expect(try stage.verify(["--public-key", "other.pub.pem", "--public-key", "operator.pub.pem"]).status == 0)
        try stage.shell(
            "openssl pkcs8 -topk8 -v2 aes-256-cbc -in locked.pem -passin pass:first -passout pass:second -out new.pem")
        let before = try stage.tree("out")
        let old = try stage.winnow("sign", "out", "--key", "new.pem", "--passphrase-file", "first")
        #expect(old.status == 2 && old.errors.contains("does not fit"), "\(old.errors)")
        #expect(try stage.tree("out") == before)
        #expect(try stage.winnow("sign", "out", "--key", "new.pem", "--passphrase-file", "second").status == 0)
        #expect(try stage.tree("out") == before, "the same key makes the same signature")
    }

    @Test("a signed manifest is the same for the same backup and key")
    func determinism() throws {
        let stage = try stage()
        try stage.winnow("keygen", "-o", "operator")
        for folder in ["out", "out2"] {
            try stage.winnow("restore", "Contact.csv", "-o", folder, "--sign-key", "operator.pem", "--threads", "1")
        }
        #expect(try stage.tree("out") == stage.tree("out2"))
    }

    @Test(
        "securesystemslib verifies a signed restore set and in-toto-attestation reads its statement; winnow reads theirs"
    )
    func peers() throws {
        guard try stage().hasPython("securesystemslib, in_toto_attestation") else { return }
        let stage = try stage()
        try stage.winnow("keygen", "-o", "operator")
        try stage.winnow("keygen", "-o", "auditor")
        try stage.winnow("restore", "Contact.csv", "-o", "out", "--sign-key", "operator.pem")
        try stage.write(
            "check.py",
            """
            import hashlib, json
            from cryptography.hazmat.primitives.serialization import load_pem_public_key, load_pem_private_key
            from google.protobuf import json_format
            from in_toto_attestation.v1.statement import Statement
            import in_toto_attestation.v1.statement_pb2 as spb
            from securesystemslib.dsse import Envelope
            from securesystemslib.signer import CryptoSigner, SSlibKey
            key = SSlibKey.from_crypto(load_pem_public_key(open('operator.pub.pem', 'rb').read()))
            envelope = Envelope.from_dict(json.load(open('out/manifest.dsse.json')))
            envelope.verify([key], 1)
            statement = Statement.copy_from_pb(json_format.Parse(envelope.payload, spb.Statement()))
            statement.validate()
            assert statement.pb.predicate_type == 'https://winnow.dev/restore-set/v2'
            for subject in statement.pb.subject:
                data = open('out/' + subject.name, 'rb').read()
                assert subject.digest['sha256'] == hashlib.sha256(data).hexdigest(), subject.name
            assert statement.pb.predicate['totals']['dropped'] == 1
            envelope.sign(CryptoSigner(load_pem_private_key(open('auditor.pem', 'rb').read(), None)))
            json.dump(envelope.to_dict(), open('out/manifest.dsse.json', 'w'))
            """)
        try stage.shell("python3 check.py")
        // Theirs beside ours: both stay, and a third comes.
        try stage.winnow("keygen", "-o", "third")
        let signed = try stage.winnow("sign", "out", "--key", "third.pem")
        #expect(signed.status == 0, "\(signed.errors)")
        try stage.write(
            "again.py",
            """
            import json
            from cryptography.hazmat.primitives.serialization import load_pem_public_key
            from securesystemslib.dsse import Envelope
            from securesystemslib.signer import SSlibKey
            keys = [SSlibKey.from_crypto(load_pem_public_key(open(f'{n}.pub.pem', 'rb').read()))
                    for n in ('operator', 'auditor', 'third')]
            assert len(Envelope.from_dict(json.load(open('out/manifest.dsse.json'))).verify(keys, 3)) == 3
            """)
        try stage.shell("python3 again.py")
    }
}

extension Stage {
    /// Whether Python has the modules; one that is missing fails the test where all of them are to run.
    func hasPython(_ modules: String) throws -> Bool {
        if try run("/usr/bin/env", ["python3", "-c", "import " + modules]).status == 0 { return true }
        if ProcessInfo.processInfo.environment["WINNOW_TEST_ALL"] != nil {
            Issue.record("Python does not have all of \(modules)")
        }
        print("skipped: Python does not have all of \(modules)")
        return false
    }
}
