import Foundation
import Testing

/// Proofs of single records, checked by winnow and by `docs/examples/check_proof.py`, which is written from the RFCs.
struct ProofTests {
    /// The export in two archives, restored.
    private func restored(_ more: [String] = []) throws -> Stage {
        let stage = try Stage()
        _ = try BackupKind.salesforce.restore(stage, ["--index", "full"] + more)
        return stage
    }

    /// Places and bytes of records, some with each decision: `ARCHIVE:MEMBER:RECORD` and a file with the bytes.
    private func records(_ stage: Stage, _ decision: String, count: Int) throws -> [(place: String, file: String)] {
        try stage.write(
            "records.py",
            """
            import sqlite3, sys, zipfile
            decision, count = sys.argv[1], int(sys.argv[2])
            rows = sqlite3.connect('out/index.sqlite').execute('SELECT archive, member, record, offset, length FROM records'
                ' WHERE decision = ? ORDER BY archive, member, record', (decision,)).fetchall()
            step = max(1, len(rows) // count)
            for archive, member, record, offset, length in rows[::step][:count]:
                name = f'{decision}-{archive}-{record}.bytes'
                open(name, 'wb').write(zipfile.ZipFile(archive).read(member)[offset:offset + length])
                print(f'{archive}:{member}:{record}\\t{name}')
            """)
        return try stage.shell("python3 records.py \(decision) \(count)").split(separator: "\n").map {
            let parts = $0.split(separator: "\t")
            return (String(parts[0]), String(parts[1]))
        }
    }

    private func python(_ stage: Stage, _ arguments: String) throws -> Stage.Outcome {
        try stage.run(
            "/bin/sh", ["-c", "python3 '\(Project.root)/docs/examples/check_proof.py' \(arguments)"])
    }

    private func winnow(_ stage: Stage, _ options: [String]) throws -> Stage.Outcome {
        try stage.winnow(["verify", "--json"] + options)
    }

    @Test(
        "a record that was kept, dropped or held is proved with the manifest alone, by winnow and by the RFCs",
        arguments: ["keep", "drop", "hold"])
    func proved(decision: String) throws {
        let stage = try restored()
        try stage.winnow("keygen", "-o", "key")
        #expect(try stage.winnow("sign", "out", "--key", "key.pem").status == 0)
        let records = try records(stage, decision, count: 5)
        #expect(records.count == 5)
        try stage.shell("mkdir alone && cp out/manifest.json out/manifest.dsse.json key.pub.pem alone")
        for (number, record) in records.enumerated() {
            let made = try stage.winnow("explain", "out", record.place, "--proof", "alone/\(number).proof")
            #expect(made.status == 0, "\(made.errors)")
            try stage.shell("cp '\(record.file)' alone/\(number).bytes")
        }
        // Nothing else is at hand.
        try stage.shell("rm -r out *.ZIP && mv alone/* .")
        for number in records.indices {
            let (proof, bytes) = ("\(number).proof", "\(number).bytes")
            let plain = try winnow(stage, ["--proof", proof, "--manifest", "manifest.json"])
            #expect(plain.status == 0 && plain.output.contains("\"decision\" : \"\(decision)\""), "\(plain.errors)")
            let signed = try winnow(
                stage,
                [
                    "--proof", proof, "--manifest", "manifest.dsse.json", "--public-key", "key.pub.pem", "--record",
                    bytes,
                ])
            #expect(signed.status == 0 && signed.output.contains("\"recordChecked\" : true"), "\(signed.errors)")
            #expect(signed.output.contains("signedBy"))
            for manifest in ["manifest.json", "manifest.dsse.json"] {
                let theirs = try python(stage, "\(proof) \(manifest) \(bytes)")
                #expect(
                    theirs.status == 0 && theirs.output.hasPrefix(decision == "keep" ? "kept" : decision), "\(theirs)")
            }
            let others = "\((number + 1) % records.count).bytes"
            #expect(
                try winnow(stage, ["--proof", proof, "--manifest", "manifest.json", "--record", others]).status == 1)
            #expect(try python(stage, "\(proof) manifest.json \(others)").status == 1)
            #expect(try stage.bytes(proof).count < 2_500)
        }
        // A key that did not sign, and a manifest that is another.
        try stage.winnow("keygen", "-o", "other")
        let unsigned = try winnow(
            stage, ["--proof", "0.proof", "--manifest", "manifest.dsse.json", "--public-key", "other.pub.pem"])
        #expect(unsigned.status == 1, "\(unsigned.errors)")
        try stage.shell("sed -i '$ s/}/} /' manifest.json")
        #expect(try winnow(stage, ["--proof", "0.proof", "--manifest", "manifest.json"]).status == 1)
        #expect(try python(stage, "0.proof manifest.json").status == 1)
    }

    @Test("a proof with any of its values changed is refused, by both", arguments: ["keep", "drop"])
    func tampered(decision: String) throws {
        let stage = try restored()
        let record = try #require(try records(stage, decision, count: 3).last)
        #expect(try stage.winnow("explain", "out", record.place, "--proof", "good.proof").status == 0)
        try stage.write(
            "tamper.py",
            """
            import base64, copy, json
            good = json.load(open('good.proof'))
            def flipped(text):
                data = bytearray(base64.b64decode(text)); data[len(data) // 2] ^= 4
                return base64.b64encode(bytes(data)).decode()
            def cut(text): return base64.b64encode(base64.b64decode(text)[32:]).decode()
            def longer(text): return base64.b64encode(base64.b64decode(text) + bytes(32)).decode()
            def endless(text): return base64.b64encode(bytes(32) * 100).decode()
            huge = [-1, 0, 2**31, 2**63 - 1, -2**63, 2**64, 1.5, '1', None, [1], {}]
            changes = []
            def change(path, values):
                for value in values:
                    proof = copy.deepcopy(good); at = proof
                    for key in path[:-1]: at = at[key]
                    old = at[path[-1]]
                    new = value(old) if callable(value) else value
                    if new == old: continue
                    at[path[-1]] = new
                    changes.append(json.dumps(proof))
            paths = [['hash'], ['path']] + [[k, 'path'] for k in ('kept', 'line') if k in good]
            for path in paths: change(path, [flipped, cut, longer, endless, '', 'x', 7, lambda t: t[:-4] + 'AA==', lambda t: ' ' + t])
            change(['record'], [lambda n: n + 1, lambda n: n - 1, *huge])
            for k in ('kept', 'line'):
                if k in good:
                    change([k, 'leaf'], [lambda n: n + 1, lambda n: n - 1, *huge])
                    change([k], [None, 7, [], {}])
            for k in ('archive', 'member', 'manifest', 'type'): change([k], ['', 'x', 7, None, lambda t: t + 'x', lambda t: t[:-1]])
            if 'line' in good:
                change(['line', 'text'], ['', '{}', '[]', lambda t: t + ' ', lambda t: t.replace('"drop"', '"hold"'), lambda t: t[1:]])
            both = dict(good, kept={'leaf': 0, 'path': ''}, line={'leaf': 0, 'path': '', 'text': '{}'})
            neither = {k: v for k, v in good.items() if k not in ('kept', 'line')}
            changes += [json.dumps(both), json.dumps(neither), '', '{', '[]', 'null', '[' * 100000, '{"archive":' * 50000,
                json.dumps(dict(good, part=1)), json.dumps(dict(good, part=-1)), '\\x00' * 1000]
            for key in good:
                changes.append(json.dumps({k: v for k, v in good.items() if k != key}))
            for number, text in enumerate(changes): open(f'bad-{number}', 'w').write(text)
            print(len(changes))
            """)
        let count = try #require(
            Int(try stage.shell("python3 tamper.py").trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(count > 80)
        #expect(try winnow(stage, ["--proof", "good.proof", "--manifest", "out/manifest.json"]).status == 0)
        for number in 0..<count {
            let ours = try winnow(stage, ["--proof", "bad-\(number)", "--manifest", "out/manifest.json"])
            let text = try stage.text("bad-\(number)").prefix(400)
            #expect([1, 2].contains(ours.status), "\(text): \(ours)")
            #expect(!ours.errors.isEmpty)
        }
        let theirs = try stage.shell(
            "for p in bad-*; do python3 '\(Project.root)/docs/examples/check_proof.py' $p out/manifest.json > said 2>&1 && echo \"$p $(cat said)\"; done; true"
        )
        #expect(theirs == "")
    }

    @Test(
        "of two records with equal bytes, one kept and one not, the one that went has no proof of a place that it cannot have"
    )
    func equalRecords() throws {
        let stage = try Stage()
        let row = "7,Okafor,ada@corp.com\n"
        try stage.write("Contact.csv", "Id,LastName,Email\n" + row + "8,Test,x@example.com\n" + row)
        #expect(try stage.winnow("restore", "Contact.csv", "-o", "out").status <= 1)
        #expect(try stage.winnow("explain", "out", "Contact.csv:Contact.csv:3", "--proof", "p").status == 0)
        #expect(try python(stage, "p out/manifest.json").status == 0)
        for leaf in [0, 1, 2] {
            try stage.shell("sed 's/\"kept\":{\"leaf\":[0-9]*/\"kept\":{\"leaf\":\(leaf)/' p > q")
            let status = try winnow(stage, ["--proof", "q", "--manifest", "out/manifest.json"]).status
            #expect(status == (leaf == 1 ? 0 : 1))
        }
    }

    @Test("without an index, with replaced keys, and for a member of one record: proofs are made and hold")
    func kinds() throws {
        let stage = try Stage()
        try stage.write("in/one.csv", "Id,Email\n1,a@gmx.de\n")
        try stage.write("in/Contact.csv", contacts(60) { $0 % 7 == 3 })
        try stage.write("secret", "0123456789abcdef")
        try stage.shell("cd in && zip -q ../b.zip *")
        for options in [["--index", "none"], ["--keys", "hmac", "--keys-secret", "secret", "--index", "full"]] {
            #expect(try stage.winnow(["restore", "b.zip", "-o", "out", "--force"] + options).status <= 1)
            let secret = options[0] == "--keys" ? ["--keys-secret", "secret"] : []
            for place in ["b.zip:one.csv:1", "b.zip:Contact.csv:4", "b.zip:Contact.csv:60"]
                + (secret.isEmpty ? [] : ["11"])
            {
                try stage.shell("rm -f p")
                let made = try stage.winnow(["explain", "out", place, "--proof", "p"] + secret)
                #expect(made.status == 0, "\(place): \(made.errors)")
                let checked = try winnow(stage, ["--proof", "p", "out"])
                #expect(checked.status == 0, "\(checked.errors)")
                #expect(try python(stage, "p out/manifest.json").status == 0)
                if place.contains("one.csv") { #expect(try stage.bytes("p").count < 400) }
            }
        }
    }
}
