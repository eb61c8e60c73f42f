import Foundation
import Testing

/// The Merkle trees of the manifest, made again by Python from the RFC, the source and the index.
@Suite struct TreeTests {
    /// RFC 6962, section 2.1, and what winnow puts into its trees.
    static let python = #"""
        import hashlib, json, sqlite3, sys

        def sha(data): return hashlib.sha256(data).digest()
        def leaf(data): return sha(b'\0' + data)

        def mth(leaves):
            n = len(leaves)
            if n == 0: return sha(b'')
            if n == 1: return leaves[0]
            k = 1
            while 2 * k < n: k *= 2
            return sha(b'\1' + mth(leaves[:k]) + mth(leaves[k:]))

        def root(datas): return mth([leaf(data) for data in datas]).hex()

        # A record that stays is a leaf by the digest of its bytes, one that went by its line, in a domain of its own.
        def kept_leaf(record): return leaf(sha(record))
        def gone_leaf(line): return sha(b'\2' + line)
        def kept_root(records): return mth([kept_leaf(record) for record in records]).hex()

        def check(out, decoded):
            """decoded: (archive, member, part) -> the bytes that offsets refer to"""
            manifest = json.load(open(out + '/manifest.json'))['predicate']
            lines = open(out + '/dropped.ndjson', 'rb').read().split(b'\n')
            assert lines.pop() == b''
            told = {}
            for text in lines:
                line = json.loads(text)
                told[line['archive'], line['member'], line.get('part', 0), line['record']] = text
            assert len(told) == len(lines)
            index = sqlite3.connect(f'file:{out}/index.sqlite?mode=ro', uri=True)
            trees = 0
            for source in manifest['sources']:
                texts = []
                for member in source['members']:
                    assert ('trees' in member) == ('counts' in member), member['name']
                    if 'trees' not in member: continue
                    trees += 1
                    place = (source['name'], member['name'], member.get('part', 0))
                    data = decoded(*place)
                    rows = index.execute(
                        'SELECT record, offset, length, decision FROM records'
                        ' WHERE archive = ? AND member = ? AND part = ? ORDER BY record', place).fetchall()
                    assert [row[0] for row in rows] == list(range(1, member['counts']['records'] + 1)), place
                    outcomes = [kept_leaf(data[o:o + n]) if decision == 'keep' else gone_leaf(told.pop((*place, record)))
                        for record, o, n, decision in rows]
                    stay = [data[o:o + n] for _, o, n, decision in rows if decision == 'keep']
                    assert len(stay) == member['counts']['kept'], place
                    assert member['trees'] == {'outcomes': mth(outcomes).hex(), 'kept': kept_root(stay)}, place
                    name = member['name'].encode()
                    texts.append(b' '.join([b'winnow-member-v2', str(len(name)).encode(), name,
                        *(str(x).encode() for x in (member.get('part', 0), member['counts']['records'],
                          member['trees']['outcomes'], member['counts']['kept'], member['trees']['kept']))]))
                assert source.get('tree') == (root(texts) if texts else None), source['name']
            # What is left are whole members that went.
            assert all(record == 0 for _, _, _, record in told), list(told)[:3]
            return trees

        """#

    /// Checks the restore set `out`; `decoded` is Python for the bytes of a member.
    static func check(_ stage: Stage, _ decoded: String) throws -> String {
        try stage.write("trees.py", python + decoded + "\nprint(check('out', decoded))\n")
        return try stage.shell("python3 trees.py")
    }

    @Test("The trees of the fixture export are those of the RFC over its records", arguments: [1, 4])
    func export(threads: Int) throws {
        let stage = try Stage()
        let folder = Project.fixtures + "/salesforce/"
        let outcome = try stage.winnow(
            ["restore", "-o", "out", "--index", "full", "--threads", "\(threads)"]
                + FixtureTests.zips.map { folder + $0 })
        #expect(outcome.status == 1, "\(outcome.errors)")
        let count = try Self.check(
            stage,
            """
            import zipfile
            def decoded(archive, member, part):
                file = zipfile.ZipFile('\(folder)' + archive)
                return file.read([info for info in file.infolist() if info.filename == member][part])
            """)
        #expect((Int(count.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > 5)
    }

    @Test("Trees of JSON with records inside records, an SQL dump, NDJSON and a record too long to keep, in a tar")
    func formats() throws {
        let stage = try Stage()
        let accounts = (0..<700).map { number in
            let contacts = (0..<(number % 4)).map {
                #"{"attributes":{"type":"Contact"},"Id":"C\#(number)-\#($0)","LastName":"N","Email":"p\#(number)@\#(number % 5 == 0 ? "example.com" : "gmx.de")"}"#
            }
            return
                #"{"attributes":{"type":"Account"},"Id":"A\#(number)","Name":"Firm \#(number)","Contacts":{"totalSize":\#(contacts.count),"done":true,"records":[\#(contacts.joined(separator: ","))]}}"#
        }
        try stage.write("in/tree.json", #"{"records":[\#(accounts.joined(separator: ",\n"))]}"#)
        try stage.write(
            "in/lines.ndjson",
            (0..<3_000).map { #"{"id":\#($0),"email":"p\#($0)@\#($0 % 7 == 0 ? "example.com" : "web.de")"}"# }
                .joined(separator: "\n") + "\n")
        try stage.write(
            "in/dump.sql",
            "CREATE TABLE people (id int PRIMARY KEY, email text);\n"
                + (0..<50).map { block in
                    "INSERT INTO people VALUES "
                        + (0..<20).map {
                            "(\(block * 20 + $0),'q\($0)@\(($0 + block) % 6 == 0 ? "example.org" : "gmx.at")')"
                        }.joined(separator: ",") + ";\n"
                }.joined())
        try stage.write(
            "in/long.csv",
            "Id,Note,Email\n1,a,x@gmx.de\n2,\"\(String(repeating: "long ", count: 4 << 20))\",y@gmx.de\n3,b,z@example.com\n"
        )
        try stage.write("in/empty.csv", "Id,Email\n")
        try stage.write("in/readme.txt", "nothing\n")
        try stage.shell("tar cf in.tar -C in .")
        let outcome = try stage.winnow("restore", "in.tar", "-o", "out", "--index", "full")
        #expect(outcome.status <= 1, "\(outcome.errors)")
        let count = try Self.check(
            stage,
            """
            import tarfile
            def decoded(archive, member, part):
                return tarfile.open(archive).extractfile(member).read()
            """)
        #expect(count == "5\n")
    }

    @Test("Without an index, with one thread or many, with a pass more: the same trees")
    func passes() throws {
        let stage = try Stage()
        try stage.write(
            "in/Account.csv",
            "Id,Name,Data_Provenance__c\n"
                + (0..<2_000).map { "A\($0),Firm \($0),\($0 % 10 == 0 ? "synthetic" : "production")\n" }.joined())
        try stage.write(
            "in/Contact.csv",
            "Id,LastName,AccountId\n" + (0..<5_000).map { "C\($0),Name \($0),A\($0 % 2_000)\n" }.joined())
        try stage.write(
            "policy.yaml", "relations:\n  - {child: Contact.AccountId, parent: Account, on_drop: cascade}\n")
        var trees: Set<String> = []
        for options in [["--threads", "1"], ["--threads", "7", "--index", "full"], ["--index", "none"]] {
            let outcome = try stage.winnow(
                ["restore", "in", "-o", "out", "--force", "--policy", "policy.yaml"] + options)
            #expect(outcome.status <= 1, "\(outcome.errors)")
            trees.insert(
                try stage.shell(
                    "python3 -c \"import json; p = json.load(open('out/manifest.json'))['predicate'];"
                        + " print([(m.get('trees'), m['name']) for s in p['sources'] for m in s['members']])\""
                ))
        }
        #expect(trees.count == 1, "\(trees)")
        #expect(trees.first?.contains("outcomes") == true)
        try stage.winnow("restore", "in", "-o", "out", "--force", "--index", "full", "--policy", "policy.yaml")
        #expect(try stage.diff("out").contains { $0["table"] as? String == "Contact" })
        #expect(
            try Self.check(
                stage,
                """
                def decoded(archive, member, part):
                    return open(archive + '/' + member, 'rb').read()
                """) == "2\n")
    }
}
