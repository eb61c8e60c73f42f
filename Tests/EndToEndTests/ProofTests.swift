import Foundation
import RestoreSets
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
                name = f'{decision}-{archive}-{member}-{record}.bytes'
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
            let line = decision == "keep" ? 0 : try stage.lineText(of: record.place).utf8.count / 2
            #expect(try stage.bytes("alone/\(number).proof").count < 550 + line)
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
            ProofReference.dictionary + """
                import cbor2, json, zlib
                good = cbor2.load(open('good.proof', 'rb'))
                def file(proof): return cbor2.dumps(cbor2.CBORTag(55799, proof), canonical=True)
                assert file(good) == open('good.proof', 'rb').read()
                def flipped(data): return data[:len(data) // 2] + bytes([data[len(data) // 2] ^ 4]) + data[len(data) // 2 + 1:]
                changes = []
                def change(key, values):
                    for value in values:
                        try: new = value(good[key]) if callable(value) else value
                        except (AttributeError, TypeError): continue
                        if new != good[key]: changes.append(file(dict(good, **{key: new})))
                words = ['', b'', 'x', b'x', 7, -7, None, True, 1.5, [1], {}, lambda t: t + t[:1], lambda t: t[:-1], lambda t: t.upper(),
                    lambda t: t.hex(), lambda t: t.encode(), flipped]
                for key in ('archive', 'member', 'manifest', 'type', 'sha256', 'path'):
                    if key in good: change(key, words)
                change('path', [lambda p: p[32:], lambda p: p[:-32], lambda p: p + bytes(32), lambda p: p[32:] + p[:32], bytes(3200)])
                if 'line' in good:
                    words_of = zlib.decompressobj(-15, zdict=DICTIONARY).decompress(good['line'])
                    def packed(line, words=DICTIONARY):
                        deflating = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, words)
                        return deflating.compress(line) + deflating.flush()
                    assert packed(words_of) == good['line']
                    line = words_of.decode()
                    change('line', words + [lambda p: p + b'\\0', zlib.compress(words_of), words_of, line, packed(words_of, b'"decision":')])
                    for other in [b'{}', b'[]', b'null', b'[' * 100000, words_of[1:], words_of + b' ', b' ' + words_of, words_of + b'\\n',
                            b'', bytes(100_000_000), line.replace('"drop"', '"hold"'), line.replace('"record":', '"record":1'),
                            line.replace('"score":', '"score":0')]:
                        change('line', [packed(other.encode() if type(other) is str else other)])
                    changes += [file(dict(good, **{k: v})) for k, v in
                        {'archive': 'a', 'member': 'm', 'record': 1, 'part': 1, 'sha256': bytes(32)}.items()]
                else:
                    change('record', [lambda n: n + 1, lambda n: n - 1, -1, 0, 2**31, 2**63 - 1, -2**63, 2**64 - 1, 2**64, 1.5, '1', None, [1], {}])
                    changes += [file(good | more) for more in
                        ({'line': b''}, {'part': 0}, {'part': 1}, {'part': -1}, {'part': None}, {'note': 'x'}, {'': ''}, {1: 1})]
                # Other ways to write the same, and what is no map at all.
                whole = file(good)
                changes += [whole[3:], b'\\xd9\\xd9\\xf7' + whole, whole + b'\\0', whole[:-1], whole[:3] + b'\\xbf' + whole[4:] + b'\\xff',
                    whole[:3] + b'\\xb8' + bytes([whole[3] & 31]) + whole[4:], cbor2.dumps(cbor2.CBORTag(55799, dict(sorted(good.items(), reverse=True)))),
                    whole[:3] + bytes([whole[3] + 1]) + whole[4:] + cbor2.dumps('type') + cbor2.dumps(good['type']),
                    whole[:3] + b'\\xbb' + b'\\xff' * 8 + whole[4:], whole[:4] + b'\\x7b' + b'\\x7f' + b'\\xff' * 7, whole[:4] + b'\\x9f' * 100000,
                    b'', b'{', b'[]', b'[' * 100000, b'{"archive":' * 50000, bytes(1000), json.dumps({'type': good['type']}).encode()]
                for key in good: changes.append(file({k: v for k, v in good.items() if k != key}))
                for number, data in enumerate(changes): open(f'bad-{number}', 'wb').write(data)
                print(len(changes))
                """)
        let count = try stage.number("python3 tamper.py")
        #expect(count > 70)
        #expect(try winnow(stage, ["--proof", "good.proof", "--manifest", "out/manifest.json"]).status == 0)
        for number in 0..<count { try expectRefused(stage, "bad-\(number)", "out/manifest.json") }
    }

    @Test(
        "each byte of a proof counts: with one changed it is refused, or says the very same",
        arguments: ["keep", "drop"])
    func bytes(decision: String) throws {
        let stage = try restored()
        let record = try #require(try records(stage, decision, count: 3).last)
        #expect(try stage.winnow("explain", "out", record.place, "--proof", "p").status == 0)
        let manifest = try GivenManifest(path: stage.file("out/manifest.json"), keys: [])
        let good = try stage.bytes("p")
        let proof = try RecordProof(file: good, name: "p")
        _ = try proof.verify(manifest)
        var harmless: [Int] = []
        for (at, bit) in good.indices.flatMap({ at in [at % 8, 7 - at % 8].map { (at, $0) } }) {
            var bad = good
            bad[at] ^= 1 << bit
            guard let read = try? RecordProof(file: bad, name: "p"), (try? read.verify(manifest)) != nil else {
                continue
            }
            #expect(read == proof)
            harmless.append(at)
        }
        // Only deflate knows two ways to write the same.
        #expect(harmless.count < (decision == "keep" ? 1 : 10), "\(harmless)")
    }

    /// By winnow and by the example.
    private func expectRefused(_ stage: Stage, _ proof: String, _ manifest: String) throws {
        let ours = try winnow(stage, ["--proof", proof, "--manifest", manifest])
        let text = try stage.bytes(proof).prefix(400).map { String(format: "%02x", $0) }.joined()
        #expect([1, 2].contains(ours.status) && !ours.errors.isEmpty, "\(text): \(ours)")
        let theirs = try python(stage, "\(proof) \(manifest)")
        #expect(theirs.status == 1 && theirs.output.contains("does not hold"), "\(text): \(theirs)")
    }

    @Test(
        "what somebody makes of true proofs is refused by both: another record's line, place or path, kept told as gone and gone as kept, other counts"
    )
    func forged() throws {
        let stage = try restored()
        let contacts = { (decision: String) in
            try records(stage, decision, count: 400).filter { $0.place.contains("Account.csv") }.prefix(2)
        }
        for (name, record) in zip(["k1", "k2", "g1", "g2"], try contacts("keep") + contacts("drop")) {
            #expect(try stage.winnow("explain", "out", record.place, "--proof", name).status == 0)
            try stage.shell("cp '\(record.file)' \(name).bytes")
        }
        try stage.write(
            "forge.py",
            ProofReference.dictionary + """
                import cbor2, hashlib, json, zlib
                def sha(data): return hashlib.sha256(data)
                def packed(text):
                    deflating = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, DICTIONARY)
                    return deflating.compress(text.encode()) + deflating.flush()
                def written(proof, name): open(name, 'wb').write(cbor2.dumps(cbor2.CBORTag(55799, proof), canonical=True))
                k1, k2, g1, g2 = (cbor2.load(open(name, 'rb')) for name in ('k1', 'k2', 'g1', 'g2'))
                text = zlib.decompressobj(-15, zdict=DICTIONARY).decompress(g1['line'])
                line = json.loads(text)
                place = {key: line[key] for key in ('archive', 'member', 'record')}
                rest = {key: g1[key] for key in ('manifest', 'path', 'type')}
                def made(**changes): return packed(json.dumps(dict(line, **changes), separators=(',', ':'), ensure_ascii=False))
                bad = [
                    # Another record's line, path, place and bytes.
                    dict(g1, line=g2['line']), dict(g1, path=g2['path']), dict(k1, path=k2['path']), dict(k1, sha256=k2['sha256']),
                    dict(k1, record=k2['record']),
                    # One that went, told as kept: by its bytes, by its leaf, by its line, by what its leaf is of.
                    dict(rest, **place, sha256=bytes.fromhex(line['sha256'])),
                    dict(rest, **place, sha256=sha(b'\\2' + text).digest()),
                    dict(rest, **place, sha256=sha(text).digest()),
                    dict(rest, **place, sha256=sha(open('g1.bytes', 'rb').read()).digest()),
                    # One that stays, told as gone: with a line made for it, and with another's.
                    {'manifest': k1['manifest'], 'type': k1['type'], 'path': k1['path'],
                        'line': made(record=k1['record'], sha256=k1['sha256'].hex())},
                    {'manifest': k1['manifest'], 'type': k1['type'], 'path': k1['path'], 'line': g1['line']},
                    # A node as a leaf, with the rest of its path.
                    dict(k1, sha256=k1['path'][:32], path=k1['path'][32:]),
                    # A line of a whole member.
                    dict(g1, line=made(record=0)),
                ]
                for number, proof in enumerate(bad): written(proof, f'bad-{number}')
                # Manifests that lie about how many records there are, and proofs that name them.
                count = 0
                for lie in (0, 1, k1['record'] - 1, 400, 200_000, -1, 2**62, 2**63 - 1):
                    man = json.load(open('out/manifest.json'))
                    entry = next(m for s in man['predicate']['sources'] for m in s['members']
                        if (s['name'], m['name']) == (k1['archive'], k1['member']))
                    if lie == entry['counts']['records']: continue
                    entry['counts']['records'] = lie
                    data = json.dumps(man).encode()
                    open(f'lie-{count}.json', 'wb').write(data)
                    written(dict(k1, manifest=sha(data).digest()), f'lie-{count}')
                    count += 1
                print(len(bad) * 100 + count)
                """)
        let counts = try stage.number("python3 forge.py")
        for name in ["k1", "k2", "g1", "g2"] {
            #expect(
                try winnow(
                    stage, ["--proof", name, "--manifest", "out/manifest.json", "--record", name + ".bytes"]
                ).status == 0)
            #expect(try python(stage, "\(name) out/manifest.json \(name).bytes").status == 0)
        }
        #expect(counts / 100 == 13 && counts % 100 >= 7)
        for number in 0..<(counts / 100) { try expectRefused(stage, "bad-\(number)", "out/manifest.json") }
        for number in 0..<(counts % 100) { try expectRefused(stage, "lie-\(number)", "lie-\(number).json") }
    }

    @Test("a proof of an earlier version is refused with what to do, and so is its manifest")
    func earlier() throws {
        let stage = try restored()
        let record = try #require(try records(stage, "keep", count: 1).last)
        #expect(try stage.winnow("explain", "out", record.place, "--proof", "p").status == 0)
        for version in 1...2 {
            try stage.write(
                "old",
                #"{"line":"{}","manifest":"00","path":"","type":"https://winnow.dev/record-proof/v\#(version)"}\#n"#)
            let proof = try winnow(stage, ["--proof", "old", "--manifest", "out/manifest.json"])
            #expect(
                proof.status > 0 && proof.errors.contains("earlier version") && proof.errors.contains("Make it anew"))
        }
        try stage.write(
            "old.py",
            """
            import json
            man = json.load(open('out/manifest.json'))
            man['predicateType'] = 'https://winnow.dev/restore-set/v1'
            for s in man['predicate']['sources']:
                for m in s['members']:
                    if 'trees' in m: m['trees'] = {'records': m['trees']['outcomes'], 'kept': m['trees']['kept']}
            json.dump(man, open('old.json', 'w'))
            """)
        try stage.shell("python3 old.py")
        let manifest = try winnow(stage, ["--proof", "p", "--manifest", "old.json"])
        #expect(manifest.status > 0 && manifest.errors.contains("earlier version"), "\(manifest.errors)")
        #expect(manifest.errors.contains("restore again"), "\(manifest.errors)")
    }

    @Test("of records with equal bytes, some kept and one not, a proof says which one it is")
    func equalRecords() throws {
        let stage = try Stage()
        let inner = #"{"attributes":{"type":"Contact"},"Id":"7","LastName":"Okafor"}"#
        func account(_ key: String, _ tag: String) -> String {
            #"{"attributes":{"type":"Account"},"Id":"\#(key)","Data_Provenance__c":"\#(tag)","Contacts":{"totalSize":1,"done":true,"records":[\#(inner)]}}"#
        }
        try stage.write(
            "tree.json",
            #"{"records":[\#(account("1", "production")),\#(account("2", "synthetic")),\#(account("3", "production"))]}"#
        )
        #expect(try stage.winnow("restore", "tree.json", "-o", "out", "--index", "full").status <= 1)
        // 1, 3 and 5 are the accounts; 4 went with the one that it lies in.
        for number in [2, 4, 6] {
            let place = "tree.json:tree.json:\(number)"
            #expect(try stage.winnow("explain", "out", place, "--proof", "p\(number)").status == 0)
            #expect(try python(stage, "p\(number) out/manifest.json").status == 0)
        }
        #expect(try line(stage, "p4").contains(#""record":4,"#))
        try stage.write("bytes", inner)
        for (proof, other) in [(2, 6), (6, 2), (2, 4), (6, 4)] {
            let options = ["--manifest", "out/manifest.json", "--record", "bytes"]
            #expect(try winnow(stage, ["--proof", "p\(proof)"] + options).status == 0)
            try stage.write(
                "other.py",
                """
                import cbor2
                proof = cbor2.load(open('p\(proof)', 'rb'))
                assert proof['record'] == \(proof)
                open('q', 'wb').write(cbor2.dumps(cbor2.CBORTag(55799, dict(proof, record=\(other))), canonical=True))
                """)
            try stage.shell("python3 other.py")
            try expectRefused(stage, "q", "out/manifest.json")
            #expect(try winnow(stage, ["--proof", "q"] + options).status == 1)
        }
    }

    /// The line of the manifest diff in a proof, empty in one of a record that was kept.
    private func line(_ stage: Stage, _ proof: String) throws -> String {
        try stage.write(
            "line.py",
            ProofReference.dictionary + """
                import cbor2, sys, zlib
                line = cbor2.load(open(sys.argv[1], 'rb')).get('line')
                if line is not None: print(zlib.decompressobj(-15, zdict=DICTIONARY).decompress(line).decode())
                """)
        return try stage.shell("python3 line.py \(proof)")
    }

    @Test("a proof has a few hundred bytes: in a member of 60,000 records, less than 750, or 900 with a line")
    func size() throws {
        let stage = try Stage()
        try stage.write(
            "in/Contact.csv",
            "Id,LastName,Data_Provenance__c\n"
                + (1...60_000).map { "003\($0),Name \($0),\($0 % 9 == 0 ? "synthetic" : "production")\n" }.joined())
        try stage.shell("cd in && zip -q ../WE_00D5g000004f1xAEAQ_1.ZIP Contact.csv")
        #expect(try stage.winnow("restore", "WE_00D5g000004f1xAEAQ_1.ZIP", "-o", "out").status <= 1)
        for record in [1, 9, 31_000, 30_996, 59_999, 59_994] {
            let place = "WE_00D5g000004f1xAEAQ_1.ZIP:Contact.csv:\(record)"
            try stage.shell("rm -f p")
            #expect(try stage.winnow("explain", "out", place, "--no-relatives", "--proof", "p").status == 0)
            #expect(try python(stage, "p out/manifest.json").status == 0)
            let size = try stage.bytes("p").count
            #expect(size > 500 && size < (record % 9 == 0 ? 900 : 750), "\(record): \(size)")
        }
    }

    @Test("of members with odd names: quotes, backslashes, umlauts, bytes that are no UTF-8")
    func names() throws {
        let stage = try Stage()
        try stage.write(
            "make.py",
            """
            import os
            os.mkdir('in')
            for name in [b'a\\xff\\xfe"b.csv', 'é\\\\x.csv'.encode()]:
                with open(b'in/' + name, 'wb') as f: f.write(b'Id,Data_Provenance__c\\n1,synthetic\\n2,production\\n3,synthetic\\n')
            """)
        try stage.shell("python3 make.py && cd in && tar cf ../b.tar *")
        #expect(try stage.winnow("restore", "b.tar", "-o", "out").status <= 1)
        for name in ["a\u{FFFD}\u{FFFD}\"b.csv", "é\\x.csv"] {
            for record in 1...3 {
                try stage.shell("rm -f p")
                let made = try stage.winnow(
                    "explain", "out", "b.tar:\(name):\(record)", "--no-relatives", "--proof", "p")
                #expect(
                    try made.status == 0 && line(stage, "p").isEmpty == (record == 2), "\(made.errors)")
                #expect(try winnow(stage, ["--proof", "p", "out"]).status == 0)
                #expect(try python(stage, "p out/manifest.json").status == 0)
            }
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
                if place.contains("one.csv") { #expect(try stage.bytes("p").count < 300) }
            }
        }
    }
}

extension Stage {
    /// The line of a record in the manifest diff of `out`, by `ARCHIVE:MEMBER:RECORD`, without its end.
    fileprivate func lineText(of place: String) throws -> String {
        let parts = place.split(separator: ":")
        let head = #"{"archive":"\#(parts[0])","member":"\#(parts[1])","#
        let line = try text("out/dropped.ndjson").split(separator: "\n").first {
            $0.hasPrefix(head) && $0.contains(#""record":\#(parts[2]),"#)
        }
        return String(try #require(line))
    }

    /// The number that a command prints.
    fileprivate func number(_ command: String) throws -> Int {
        try #require(Int(try shell(command).trimmingCharacters(in: .whitespacesAndNewlines)))
    }
}
