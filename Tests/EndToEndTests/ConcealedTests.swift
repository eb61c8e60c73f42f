import Foundation
import Testing

/// Restore sets with something in them that no line speaks of, all digests made anew: beside the records of a quarantine, behind an
/// archive's end, in a schema, in an index's rows of records that stay.
struct ConcealedTests {
    struct Change: Sendable, CustomTestStringConvertible {
        let kind: BackupKind
        let testDescription: String
        let script: String
        let check: String
        let file: String
        var member: String?
        /// What finds it beside the folder; nothing where that does.
        var options: [String] = []
    }

    private static let deep = ["--source", "--deep"]

    /// Changes the quarantined CSV: `rows` are its lines, the header the first.
    private static func quarantined(_ change: String) -> String {
        """
        import zipfile
        q = zipfile.ZipFile('out/quarantine/b.zip'); entries = [(i, q.read(i)) for i in q.infolist()]
        with zipfile.ZipFile('out/quarantine/b.zip', 'w', zipfile.ZIP_DEFLATED) as z:
            z.comment = q.comment
            for i, d in entries:
                rows = d.splitlines(True)
                \(change)
                z.writestr(i, b''.join(rows))
        """
    }

    private static func database(_ statement: String) -> String {
        """
        os.makedirs('x'); subprocess.run(['tar', '-C', 'x', '-xf', 'out/restore/b.tar.gz'], check=True)
        c = sqlite3.connect('x/crm.db'); c.executescript("\(statement)"); c.close()
        subprocess.run(['tar', '-C', 'x', '-czf', 'out/restore/b.tar.gz', 'crm.db', 'Contact.csv'], check=True)
        """
    }

    private static func index(_ statement: String) -> String {
        "c = sqlite3.connect('out/index.sqlite'); c.executescript(\"\(statement)\"); c.close()"
    }

    private static let anyKept = "(SELECT max(id) FROM record WHERE id NOT IN (SELECT record FROM judgement))"

    static let changes = [
        Change(
            kind: .zip, testDescription: "a made-up record in the quarantine",
            script: quarantined(
                "rows.insert(3, rows[1].replace(b'\"Ann\"', b'\"Eve\"')); assert b'Eve' in rows[3]"),
            check: "written", file: "quarantine/b.zip", member: "Contact.csv", options: deep),
        Change(
            kind: .zip, testDescription: "a quarantined record twice", script: quarantined("rows.append(rows[-1])"),
            check: "written", file: "quarantine/b.zip", member: "Contact.csv", options: deep),
        Change(
            kind: .zip, testDescription: "two columns of the quarantine with each other's names",
            script: quarantined(
                "n = rows[0].split(b','); n[1], n[2] = n[2], n[1]; assert b','.join(n) != rows[0]; rows[0] = b','.join(n)"
            ), check: "written", file: "quarantine/b.zip", member: "Contact.csv", options: deep),
        Change(
            kind: .zip, testDescription: "a member of which nothing went, in the quarantine",
            script: quarantined("pass")
                + "\nwith zipfile.ZipFile('out/quarantine/b.zip', 'a') as z: z.writestr('photo.png', b'x')",
            check: "written", file: "quarantine/b.zip", member: "photo.png", options: deep),
        Change(
            kind: .bson, testDescription: "an archive behind the end of the archive",
            script: """
                import io, tarfile
                more = io.BytesIO(); t = tarfile.open(fileobj=more, mode='w'); t.addfile(tarfile.TarInfo('more.csv')); t.close()
                open('out/restore/b.tar', 'ab').write(more.getvalue())
                """, check: "written", file: "restore/b.tar", options: deep),
        Change(
            kind: .sqlite, testDescription: "a trigger",
            script: database("CREATE TRIGGER t AFTER INSERT ON contact BEGIN DELETE FROM contact; END"),
            check: "rows", file: "restore/b.tar.gz", member: "crm.db", options: ["--source"]),
        Change(
            kind: .sqlite, testDescription: "an empty table", script: database("CREATE TABLE more (a)"), check: "rows",
            file: "restore/b.tar.gz", member: "crm.db", options: ["--source"]),
        Change(
            kind: .sqlite, testDescription: "a database's version", script: database("PRAGMA user_version = 77"),
            check: "rows", file: "restore/b.tar.gz", member: "crm.db", options: ["--source"]),
        Change(
            kind: .avro, testDescription: "another schema in an Avro file, with the same values",
            script: """
                import zipfile
                z = zipfile.ZipFile('out/restore/b.zip'); i = z.infolist()[0]; d = z.read(i)
                at = d.index(b'"name":') if b'"name":' in d else d.index(b'"name" :')
                end = d.index(b'"', d.index(b':', at) + 3)
                d = d[:end - 1] + bytes([d[end - 1] ^ 1]) + d[end:]
                with zipfile.ZipFile('out/restore/b.zip', 'w', zipfile.ZIP_DEFLATED) as o: o.writestr(i, d)
                """, check: "rows", file: "restore/b.zip", member: "contact.avro", options: ["--source"]),
        Change(
            kind: .zip, testDescription: "another key of a record that stays, in the index",
            script: index("UPDATE record SET key = 'made up' WHERE id = \(anyKept)"), check: "written",
            file: "index.sqlite", member: "b.zip!Contact.csv", options: deep),
        Change(
            kind: .zip, testDescription: "another score of a record that stays, in the index",
            script: index("INSERT INTO judgement SELECT \(anyKept), NULL, 0.4, 0, 0, NULL"), check: "written",
            file: "index.sqlite", options: deep),
        Change(
            kind: .zip, testDescription: "an excerpt in the index",
            script: index("UPDATE evidence SET excerpt = 'made up'"), check: "written", file: "index.sqlite",
            options: deep),
        Change(
            kind: .zip, testDescription: "another archive to load",
            script: """
                import shutil
                shutil.copy('out/restore/b.zip', 'out/restore/more.zip')
                pre['outputs'].append({'name': 'restore/more.zip', 'bytes': 0, 'sha256': ''})
                man['subject'].append({'name': 'restore/more.zip', 'digest': {'sha256': ''}})
                """, check: "files", file: "restore/more.zip"),
        Change(
            kind: .zip, testDescription: "a folder", script: "os.makedirs('out/restore/more')", check: "files",
            file: "restore/more"),
        Change(
            kind: .zip, testDescription: "words that a manifest has not", script: "pre['disclosure']['keys'] = 'some'",
            check: "manifest", file: "manifest.json"),
        Change(
            kind: .zip, testDescription: "replaced keys that are none",
            script: "pre['disclosure']['keys'] = 'hmac-sha256'", check: "lines", file: "dropped.ndjson"),
        Change(
            kind: .zip, testDescription: "a key that no manifest has", script: "pre['approved'] = True",
            check: "manifest", file: "manifest.json"),
    ]

    @Test("what nothing speaks of is found and named, all digests made anew", arguments: changes)
    func found(change: Change) throws {
        let stage = try Stage()
        let archives = try change.kind.restore(stage)
        try stage.forge(change.script)
        var options = change.options
        if let source = options.firstIndex(of: "--source") { options.insert(contentsOf: archives, at: source + 1) }
        let verdict = try stage.verify(options)
        #expect(verdict.status == 1, "\(verdict.text.suffix(900))")
        let finding = verdict.findings.first {
            $0["check"] as? String == change.check && $0["file"] as? String == change.file
        }
        let found = try #require(finding, "\(verdict.text.suffix(900))")
        if let member = change.member { #expect(found["member"] as? String == member) }
        if change.options == Self.deep {
            // Without judging again it is said that it was not looked at.
            let less = try stage.verify(["--source"] + archives)
            #expect(less.checks["written"] == "unproved")
        }
    }

    @Test("a manifest with a key twice says the same to every reader, or is found")
    func twice() throws {
        let stage = try Stage()
        _ = try BackupKind.zip.restore(stage)
        try stage.forge("")
        #expect(try stage.verify().status == 0)
        let text = try stage.text("out/manifest.json")
        let doubled = text.replacingOccurrences(of: "\"notes\":", with: "\"notes\": [\"one\"], \"notes\":")
        #expect(doubled != text)
        try stage.write("out/manifest.json", doubled)
        let verdict = try stage.verify()
        #expect(verdict.names("manifest", "manifest.json"), "\(verdict.text.suffix(600))")
    }

    @Test("a name that looks the same in other bytes is another name, in an archive and beside it")
    func looksTheSame() throws {
        let (composed, decomposed) = ("K\u{FC}nde.csv", "Ku\u{308}nde.csv")
        for folder in ["restore", "quarantine"] {
            let stage = try Stage()
            try stage.write("in/" + composed, contacts(40) { $0 % 7 == 3 })
            try stage.shell(
                "python3 -c \"import zipfile; zipfile.ZipFile('b.zip', 'w').write('in/\(composed)', '\(composed)')\"")
            #expect(try stage.winnow("restore", "b.zip", "-o", "out", "-q").status <= 1)
            #expect(try stage.verify(["--source", "b.zip", "--deep"]).status == 0)
            try stage.forge(
                """
                import zipfile
                p = 'out/\(folder)/b.zip'; z = zipfile.ZipFile(p); entries = [(i, z.read(i)) for i in z.infolist()]
                with zipfile.ZipFile(p, 'w', zipfile.ZIP_DEFLATED) as o:
                    for i, d in entries:
                        assert i.filename == '\(composed)'
                        i.filename = '\(decomposed)'; o.writestr(i, d)
                """)
            let verdict = try stage.verify(["--source", "b.zip"])
            #expect(verdict.status == 1 && verdict.names(file: folder + "/b.zip"), "\(verdict.text.suffix(600))")
        }
    }

    @Test("judging again a source that is damaged says so, and what else was found")
    func damagedSource() throws {
        let stage = try Stage()
        _ = try BackupKind.zip.restore(stage)
        try stage.write("out/restore/extra.txt", "x")
        try stage.shell("head -c 20000 b.zip > short && mv short b.zip")
        let verdict = try stage.verify(["--source", "b.zip", "--deep"])
        #expect(verdict.status == 3, "\(verdict.text.suffix(600))")
        #expect(verdict.names("files", "restore/extra.txt"))
        #expect(verdict.checks["again"] == "unproved" && verdict.checks["written"] == "unproved")
    }

    @Test("a parent that Salesforce's ids tell is one, whatever its table is called in the backup")
    func otherParent() throws {
        let stage = try Stage()
        try stage.write("in/Kunden.csv", "Id,Name,Provenance__c\n0015g00000AbCdeAAF,Acme,synthetic\n")
        try stage.write(
            "in/Contact.csv",
            "Id,AccountId,LastName\n0035g00000XyZabAAF,0015g00000AbCdeAAF,Kim\n0035g00000XyZacAAF,,Lee\n")
        try stage.shell("cd in && zip -q ../b.zip *")
        #expect(try stage.winnow("restore", "b.zip", "-o", "out", "-q").status <= 1)
        let child = try stage.diff("out").first { $0["key"] as? String == "0035g00000XyZabAAF" }
        #expect(child?["reason"] as? String == "cascade")
        let verdict = try stage.verify(["--source", "b.zip", "--deep"])
        #expect(verdict.status == 0 && verdict.checks["parents"] == "proved", "\(verdict.text.suffix(900))")
    }
}
