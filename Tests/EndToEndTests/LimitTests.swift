import Foundation
import Testing

/// Limits that a run meets without ending: told in the manifest, with how many records met them.
struct LimitTests {
    /// A record of 17 MiB, three that nest too deep, and 1,200 values of a tag of which nobody knows one.
    private func stage() throws -> Stage {
        let stage = try Stage()
        let long = String(repeating: "x", count: 17 << 20)
        try stage.write("b/Note.csv", "Id,Text\n1,short\n2,\(long)\n3,short\n")
        let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        try stage.write(
            "b/events.ndjson",
            (1...6).map { "{\"id\":\($0),\"body\":\($0 % 2 == 0 ? deep : "[]")}\n" }.joined())
        try stage.write(
            "b/Lead.csv",
            "Id,Text,Data_Provenance__c\n"
                + (1...1_201).map { "\($0),\(String(repeating: "y", count: 1_100)),campaign-\(min($0, 1_200))\n" }
                .joined())
        return stage
    }

    private func hits(_ stage: Stage) throws -> [[String: Any]]? {
        let manifest = try JSONSerialization.jsonObject(with: stage.bytes("out/manifest.json")) as? [String: Any]
        return (manifest?["predicate"] as? [String: Any])?["limitsHit"] as? [[String: Any]]
    }

    @Test(
        "each limit that was met is listed with its bound and its records, in manifest and report; none where none was")
    func listed() throws {
        let stage = try stage()
        #expect(try stage.winnow("restore", "b", "--output", "out", "-q").status == 1)
        let hits = try #require(try hits(stage))
        #expect(hits.map { $0["limit"] as? String } == ["record-bytes", "record-depth", "unknown-tag-values"])
        #expect(hits.map { $0["records"] as? Int } == [1, 3, 201])
        #expect(hits.map { $0["bound"] as? Int } == [16 << 20, 128, 1_000])
        try stage.shell("cp out/manifest.json first.json")
        #expect(try stage.winnow("restore", "b", "--output", "out", "-q", "--force", "--threads", "1").status == 1)
        try stage.shell("cmp first.json out/manifest.json")
        let misfits = try stage.diff("out").compactMap { $0["misfit"] as? String }
        #expect(misfits.filter { $0 == "too-long" }.count == 1 && misfits.filter { $0 == "too-deep" }.count == 3)
        #expect(try stage.winnow("verify", "out", "--source", "b", "--deep").status == 0)
        let text = try stage.winnow("report", "out", "--format", "md").output
        #expect(text.contains("1 record is longer than 16,777,216 bytes: held, and not judged."), "\(text)")
        #expect(try stage.text("out/report.html").contains("3 records are nested more than 128 levels deep"))
        try stage.write(
            "check.py",
            """
            import json, sys
            from jsonschema import Draft202012Validator as V
            errors = list(V(json.load(open(sys.argv[1]))).iter_errors(json.load(open('out/manifest.json'))))
            assert not errors, errors[0].message[:500]
            """)
        try stage.shell("python3 check.py '\(Project.root)/docs/manifest.schema.json'")
        // A column with many values in one batch.
        try stage.write(
            "many/Lead.csv", "Id,Data_Provenance__c\n" + (1...400).map { "\($0),campaign-\($0)\n" }.joined())
        #expect(try stage.winnow("restore", "many", "--output", "out", "--force", "-q").status <= 1)
        let many = try #require(try self.hits(stage))
        #expect(many.map { $0["limit"] as? String } == ["tag-values"])
        #expect(many[0]["records"] as? Int == 144 && many[0]["bound"] as? Int == 256)
        try stage.shell("python3 check.py '\(Project.root)/docs/manifest.schema.json'")
        let plain = try Stage()
        _ = try BackupKind.zip.restore(plain)
        #expect(try self.hits(plain) == nil)
    }

    @Test(
        "a limit that is taken out, made up or miscounted is found, all digests made to fit",
        arguments: [
            "del pre['limitsHit']", "pre['limitsHit'].pop()", "pre['limitsHit'][0]['records'] += 1",
            "pre['limitsHit'][0]['bound'] -= 1", "lines = [l for l in lines if l.get('misfit') != 'too-long']",
        ])
    func forged(change: String) throws {
        let stage = try stage()
        try stage.winnow("restore", "b", "--output", "out", "-q")
        try stage.forge(change)
        let verdict = try stage.verify()
        #expect(verdict.status == 1 && verdict.names("manifest", "manifest.json"), "\(verdict.text.prefix(2_000))")
    }
}
