import Foundation
import Testing

/// The documented formats are what is written, and nothing else is.
struct SchemaTests {
    @Test(
        "manifest and manifest diff are as their JSON Schemas say, by a validator that is not ours",
        arguments: BackupKind.allCases)
    func schemas(kind: BackupKind) throws {
        let stage = try Stage()
        _ = try kind.restore(stage)
        try stage.write(
            "check.py",
            """
            import json, sys
            from jsonschema import Draft202012Validator as V
            docs = sys.argv[1]
            man = json.load(open(docs + '/manifest.schema.json')); V.check_schema(man)
            line = json.load(open(docs + '/dropped.schema.json')); V.check_schema(line)
            faults = [f'manifest.json: {list(e.absolute_path)}: {e.message[:300]}' for e in V(man).iter_errors(json.load(open('out/manifest.json')))]
            check, count = V(line), 0
            for n, text in enumerate(open('out/dropped.ndjson', encoding='utf-8'), 1):
                count += 1
                faults += [f'dropped.ndjson:{n}: {list(e.absolute_path)}: {e.message[:300]}' for e in check.iter_errors(json.loads(text))]
            print('\\n'.join(faults[:10]) or 'as documented' if count else 'no lines')

            """)
        let outcome = try stage.shell("python3 check.py '\(Project.root)/docs'")
        #expect(outcome == "as documented\n")
    }

    @Test("sha256sum reads SHA256SUMS, and it names every file", arguments: BackupKind.allCases)
    func checksums(kind: BackupKind) throws {
        let stage = try Stage()
        _ = try kind.restore(stage)
        try stage.shell("cd out && sha256sum --strict --quiet -c SHA256SUMS")
        let listed = try stage.text("out/SHA256SUMS").split(separator: "\n").map { String($0.dropFirst(66)) }
        let files = try stage.shell("cd out && find . -type f ! -name SHA256SUMS").split(separator: "\n")
        #expect(Set(listed) == Set(files.map { String($0.dropFirst(2)) }))
        #expect(listed.count == Set(listed).count)
    }

    @Test("a name with a line break or a backslash is escaped as sha256sum does")
    func oddNames() throws {
        let stage = try Stage()
        try stage.write("in/a\\b\nc\r.csv", contacts(20) { $0 == 3 })
        #expect(try stage.winnow("restore", "in", "--output", "out", "-q").status == 0)
        try stage.shell("cd out && sha256sum --strict --quiet -c SHA256SUMS")
    }
}
