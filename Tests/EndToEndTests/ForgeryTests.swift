import Foundation
import Testing

/// Restore sets changed by somebody who makes all digests anew: found by a signature, by the source, or said to be unprovable.
struct ForgeryTests {
    /// Swaps the last two kept records of the same length in a CSV of a zip, or does what the script says with `rows`.
    private static func rows(_ change: String) -> String {
        """
        import io, zipfile
        data = {i.filename: zipfile.ZipFile('out/restore/b.zip').read(i) for i in zipfile.ZipFile('out/restore/b.zip').infolist()}
        rows = re.findall(rb'"\\d+","Ann",(?:[^"]|"(?!\\r\\n"\\d+",))*"\\r\\n', data['Contact.csv'])
        assert len(rows) > 200 and data['Contact.csv'].endswith(b''.join(rows))
        head = data['Contact.csv'][:-len(b''.join(rows))]
        \(change)
        data['Contact.csv'] = head + b''.join(rows)
        infos = zipfile.ZipFile('out/restore/b.zip').infolist()
        comment = zipfile.ZipFile('out/restore/b.zip').comment
        with zipfile.ZipFile('out/restore/b.zip', 'w', zipfile.ZIP_DEFLATED) as z:
            z.comment = comment
            for i in infos: z.writestr(i, data[i.filename])
        """
    }

    private static let swap = rows("rows[120], rows[121] = rows[121], rows[120]")

    @Test("with neither signature nor source, a forgery that fits itself is said to be held against itself only")
    func unprovable() throws {
        let stage = try Stage()
        _ = try BackupKind.zip.restore(stage)
        try stage.forge(Self.swap)
        let verdict = try stage.verify()
        #expect(verdict.status == 0 && verdict.restsOn == [], "\(verdict.text.suffix(600))")
        for check in ["signature", "sources", "bytes", "again"] { #expect(verdict.checks[check] == "unproved") }
        let text = try stage.winnow("verify", "out").output
        #expect(text.contains("It was held against itself only"))
        #expect(text.contains("the restore set is not signed, so not: the signature"), "\(text)")
        #expect(text.contains("winnow verify out --source BACKUP"))
    }

    @Test("a signature finds every forgery, the ones that fit themselves too")
    func signature() throws {
        for script in [Self.swap, "pre['notes'].append('checked')", "lines.reverse()", ""] {
            let stage = try Stage()
            try stage.winnow("keygen", "-o", "key")
            _ = try BackupKind.zip.restore(stage, ["--sign-key", "key.pem"])
            try stage.forge(script)
            let verdict = try stage.verify(["--public-key", "key.pub.pem"])
            #expect(verdict.status == 1 && verdict.names("envelope", "manifest.dsse.json"), "\(verdict.text)")
            #expect(!verdict.restsOn.contains("signature"))
            // Somebody else's signature instead.
            try stage.shell("rm out/manifest.dsse.json")
            try stage.winnow("keygen", "-o", "other")
            #expect(try stage.winnow("sign", "out", "--key", "other.pem").status == 0)
            let other = try stage.verify(["--public-key", "key.pub.pem"])
            #expect(other.status == 1 && other.names("signature", "manifest.dsse.json"), "\(other.text)")
            // Or none.
            try stage.shell("rm out/manifest.dsse.json && grep -v dsse out/SHA256SUMS > s && cat s > out/SHA256SUMS")
            let none = try stage.verify(["--public-key", "key.pub.pem"])
            #expect(none.status == 1 && none.names("signature", "manifest.dsse.json"), "\(none.text)")
        }
    }

    /// A change to restored records of some kind of backup.
    struct Change: Sendable, CustomTestStringConvertible {
        let kind: BackupKind
        let testDescription: String
        let script: String
        var check = "bytes"
        var archive = "b.zip"
        var member: String?
    }

    static let changes = [
        Change(kind: .zip, testDescription: "CSV in a zip: two records swapped", script: swap, member: "Contact.csv"),
        Change(
            kind: .zip, testDescription: "a record twice", script: rows("rows.insert(100, rows[100])"),
            member: "Contact.csv"),
        Change(kind: .zip, testDescription: "a record gone", script: rows("del rows[100]"), member: "Contact.csv"),
        Change(
            kind: .zip, testDescription: "a record made up",
            script: rows(
                "rows.insert(100, b'\"999\",\"Eve\",\"Mallory\",\"eve@mail1.contoso-bank.com\",\"Here\"\\r\\n')"),
            member: "Contact.csv"),
        Change(
            kind: .zip, testDescription: "one letter of one value",
            script: rows("rows[50] = rows[50].replace(b'Ann', b'Eve')"), member: "Contact.csv"),
        Change(
            kind: .zip, testDescription: "another comment",
            script: rows("pass").replacingOccurrences(of: "z.comment = comment", with: "z.comment = b'another'"),
            check: "members"),
        Change(
            kind: .jsonArray, testDescription: "JSON",
            script: """
                import zipfile
                text = zipfile.ZipFile('out/restore/b.zip').read('Contact.json').replace(b'Ann 8"', b'Eve 8"')
                with zipfile.ZipFile('out/restore/b.zip', 'w') as z: z.writestr('Contact.json', text)
                """, member: "Contact.json"),
        Change(
            kind: .bson, testDescription: "BSON in a tar",
            script: """
                data = open('out/restore/b.tar', 'rb').read()
                at = data.index(b'a99@' if b'a99@' in data else b'a98@')
                open('out/restore/b.tar', 'wb').write(data[:at] + b'x' + data[at + 1:])
                """, archive: "b.tar", member: "contact.bson"),
        Change(
            kind: .xml, testDescription: "XML",
            script:
                "t = open('out/restore/Contact.xml').read(); open('out/restore/Contact.xml', 'w').write(t.replace('Ann 8<', 'Eve 8<'))",
            archive: "Contact.xml", member: "Contact.xml"),
        Change(
            kind: .dump, testDescription: "SQL",
            script:
                "t = open('out/restore/crm.sql').read(); open('out/restore/crm.sql', 'w').write(t.replace('Neil 10\\'', 'Neal 10\\''))",
            archive: "crm.sql", member: "crm.sql"),
        Change(
            kind: .sqlite, testDescription: "a row of a database",
            script: """
                os.makedirs('x'); subprocess.run(['tar', '-C', 'x', '-xf', 'out/restore/b.tar.gz'], check=True)
                c = sqlite3.connect('x/crm.db'); c.execute("update contact set name = 'Eve' where rowid = (select max(rowid) from contact)"); c.commit(); c.close()
                subprocess.run(['tar', '-C', 'x', '-czf', 'out/restore/b.tar.gz', 'crm.db', 'Contact.csv'], check=True)
                """, check: "rows", archive: "b.tar.gz", member: "crm.db"),
        Change(
            kind: .nested, testDescription: "CSV in a zip in a tar.gz in a tar",
            script: """
                import io, tarfile, zipfile
                def copy(path, change):
                    source = tarfile.open(fileobj=io.BytesIO(path))
                    kind = 'w:gz' if path[:2] == b'\\x1f\\x8b' else 'w'
                    out = io.BytesIO()
                    with tarfile.open(fileobj=out, mode=kind) as t:
                        for m in source:
                            data = source.extractfile(m).read() if m.isreg() else b''
                            data = change(m.name, data); m.size = len(data); t.addfile(m, io.BytesIO(data))
                    return out.getvalue()
                def zipped(data):
                    z = zipfile.ZipFile(io.BytesIO(data)); out = io.BytesIO()
                    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as o:
                        for i in z.infolist():
                            d = z.read(i); o.writestr(i, d.replace(b'Neil 8"', b'Neal 8"') if i.filename == 'Lead.csv' else d)
                    return out.getvalue()
                inner = lambda n, d: zipped(d) if n.endswith('inner.zip') else d
                outer = lambda n, d: copy(d, inner) if n.endswith('c.tar.gz') else d
                new = copy(open('out/restore/outer.tar', 'rb').read(), outer)
                open('out/restore/outer.tar', 'wb').write(new)
                """, archive: "outer.tar", member: "./c.tar.gz!inner.zip!Lead.csv"),
        Change(
            kind: .folder, testDescription: "a file of a folder",
            script:
                "p = 'out/restore/in/Contact.csv'; t = open(p, 'rb').read(); open(p, 'wb').write(t.replace(b'Neil 8\"', b'Neal 8\"'))",
            archive: "in", member: "Contact.csv"),
    ]

    @Test(
        "with the source, a restored record that was changed is found with archive, member and place",
        arguments: changes)
    func restored(change: Change) throws {
        let stage = try Stage()
        let archives = try change.kind.restore(stage)
        try stage.forge(change.script)
        let verdict = try stage.verify(["--source"] + archives + change.kind.verifyOptions)
        #expect(verdict.status == 1 && verdict.checks["files"] == "proved", "\(verdict.text.suffix(900))")
        let finding = verdict.findings.first {
            $0["check"] as? String == change.check && $0["file"] as? String == "restore/" + change.archive
        }
        let found = try #require(finding, "\(verdict.text.suffix(900))")
        if let member = change.member {
            #expect(found["member"] as? String == member)
            #expect(found["offset"] as? Int != nil)
        }
    }

    /// Takes a real record out of the restored archive and puts it into the quarantine, with a line whose evidence makes its
    /// score, and numbers, trees and digests that fit. What is left to find it is the data itself.
    private static let stolen = rows(
        """
        gone = rows.pop()
        offset = zipfile.ZipFile('b.zip').read('Contact.csv').index(gone)
        like = [l for l in lines if l['member'] == 'Contact.csv' and l['reason'] == 'score'][-1]
        line = dict(like, record=300, offset=offset, length=len(gone), key='300', sha256=hashlib.sha256(gone).hexdigest())
        line.pop('cut', None)
        lines.append(line)
        member = next(m for m in pre['sources'][0]['members'] if m['name'] == 'Contact.csv')
        for c in [member['counts'], pre['totals']] + [t['counts'] for t in pre['tables'] if t['name'] == member['table']]:
            c['kept'] -= 1; c['dropped'] += 1; c['droppedBy']['score'] += 1
        member['trees']['kept'] = kept_root(list(rows))
        told = {l['record']: json.dumps(l, separators=(',', ':'), ensure_ascii=False).encode() for l in lines if l['member'] == 'Contact.csv'}
        records = re.findall(rb'"\\d+","Ann",(?:[^"]|"(?!\\r\\n"\\d+",))*"\\r\\n', zipfile.ZipFile('b.zip').read('Contact.csv'))
        assert len(records) == member['counts']['records'] == 300
        member['trees']['outcomes'] = mth([gone_leaf(told[n]) if n in told else kept_leaf(r) for n, r in enumerate(records, 1)]).hex()
        q = zipfile.ZipFile('out/quarantine/b.zip'); entries = [(i, q.read(i)) for i in q.infolist()]
        with zipfile.ZipFile('out/quarantine/b.zip', 'w', zipfile.ZIP_DEFLATED) as z:
            for i, d in entries: z.writestr(i, d + gone if i.filename == 'Contact.csv' else d)
        """)

    @Test("a real record dropped for made-up evidence, with everything else made to fit, is found by judging again")
    func stolenRecord() throws {
        let stage = try Stage()
        let archives = try BackupKind.zip.restore(stage, ["--index", "none"])
        try stage.forge(Self.stolen)
        let bytes = try stage.verify(["--source"] + archives)
        #expect(bytes.status == 0 && bytes.restsOn == ["sources"], "\(bytes.text.suffix(900))")
        #expect(
            try stage.winnow(["verify", "out", "--source"] + archives).output.contains(
                "for the reasons on the manifest's word"))
        let again = try stage.verify(["--source"] + archives + ["--deep"])
        #expect(again.status == 1 && again.names("again", "dropped.ndjson"), "\(again.text.suffix(900))")
        #expect(again.findings.contains { $0["member"] as? String == "b.zip!Contact.csv" && $0["line"] != nil })
    }

    @Test(
        "what a manifest says beside its numbers is compared when the sources are judged again",
        arguments: [
            "pre['notes'] = pre['notes'][1:]"
                + "; pre['relations'] = pre.get('relations', []) + [{'child': 'A', 'columns': ['B'], 'parent': 'C', 'parentColumns': ['D'], 'onDrop': 'cascade', 'from': 'policy'}]",
            "pre['unknownTags'].append({'tag': {'claim': 'unknown', 'source': 'field', 'name': 'n', 'value': 'v'}, 'records': 3})",
            "pre['sources'][0]['members'][1]['format'] = 'other'",
            "pre['sources'][0]['tags'].append({'claim': 'production', 'source': 'archive', 'name': 'n', 'value': 'v'})",
            "pre['loadOrder']['groups'] = []",
            "m = next(m for m in pre['sources'][0]['members'] if m.get('counts', {}).get('kept', 0) > 9); m['trees']['kept'] = 64 * 'a'",
            "m = next(m for m in pre['sources'][0]['members'] if m.get('counts', {}).get('kept', 0) > 9); m['trees']['outcomes'] = 64 * 'a'",
        ])
    func manifest(script: String) throws {
        let stage = try Stage()
        let archives = try BackupKind.zip.restore(stage)
        try stage.forge(script)
        #expect(try stage.verify(["--source"] + archives).status == 0)
        let verdict = try stage.verify(["--source"] + archives + ["--deep"])
        #expect(verdict.status == 1 && verdict.names("again", "manifest.json"), "\(verdict.text.suffix(900))")
    }

    @Test("roots that do not fit members or numbers are found in the files alone")
    func trees() throws {
        for change in [
            "pre['sources'][0]['tree'] = 64 * 'b'", "m['trees']['kept'] = hashlib.sha256(b'').hexdigest()",
            "m['trees']['outcomes'] = m['trees']['kept']", "m['trees']['outcomes'] = 64 * 'c'", "del m['trees']",
            "m['trees']['outcomes'] = m['trees']['outcomes'].upper()",
        ] {
            let stage = try Stage()
            _ = try BackupKind.zip.restore(stage)
            try stage.forge("")
            #expect(try stage.verify().status == 0)
            try stage.write(
                "change.py",
                """
                import hashlib, json
                man = json.load(open('out/manifest.json')); pre = man['predicate']
                m = next(m for m in pre['sources'][0]['members'] if m.get('counts', {}).get('dropped'))
                \(change)
                json.dump(man, open('out/manifest.json', 'w'), indent=2, sort_keys=True)
                """)
            try stage.shell("python3 change.py")
            let verdict = try stage.verify()
            #expect(
                verdict.status == 1 && verdict.checks["trees"] == "failed", "\(change): \(verdict.text.suffix(600))")
        }
    }

    @Test("keys that are replaced, fewer excerpts, learned and outside scores: all is proved, judged again too")
    func disclosure() throws {
        let stage = try Stage()
        let archives = try BackupKind.decided.make(stage)
        try stage.write("secret", "0123456789abcdef0123456789abcdef")
        for options in [
            ["--excerpts", "none"], ["--excerpts", "full"], ["--keys", "hmac", "--keys-secret", "secret"],
        ] {
            let outcome = try stage.winnow(
                ["restore"] + archives + BackupKind.decided.options + options + ["-o", "out", "-q", "--force"])
            #expect(outcome.status <= 1, "\(outcome.errors)")
            let hides = options[0] == "--keys"
            let verdict = try stage.verify(
                ["--source"] + archives + ["--deep"] + (hides ? ["--keys-secret", "secret"] : []))
            #expect(verdict.status == 0 && verdict.checks["again"] == "proved", "\(verdict.text.suffix(900))")
            guard hides else { continue }
            let without = try stage.verify(["--source"] + archives + ["--deep"])
            #expect(without.status == 0 && without.checks["again"] == "unproved", "\(without.text.suffix(900))")
            #expect(without.checks["decisions"] == "unproved")
        }
    }

    @Test("programs that a manifest's policy names are not run")
    func programs() throws {
        let stage = try Stage()
        let archives = try BackupKind.zip.make(stage)
        try stage.write(
            "judge.py",
            """
            import json, sys
            open('ran', 'a').write('x')
            batch = []
            for line in sys.stdin:
                if line.strip(): batch.append(json.loads(line)); continue
                for record in batch: print(json.dumps({"record": record["record"], "score": 0.2}))
                sys.stdout.flush(); batch = []
            """)
        try stage.write("p.yaml", "detectors: {external: [{name: judge, command: [python3, judge.py]}]}\n")
        let outcome = try stage.winnow(["restore"] + archives + ["-o", "out", "-q", "--policy", "p.yaml"])
        #expect(outcome.status <= 1, "\(outcome.errors)")
        try stage.shell("rm ran")
        let verdict = try stage.verify(["--source"] + archives + ["--deep"])
        #expect(!stage.exists("ran"))
        #expect(verdict.status == 0 && verdict.checks["again"] == "unproved", "\(verdict.text.suffix(900))")
    }
}
