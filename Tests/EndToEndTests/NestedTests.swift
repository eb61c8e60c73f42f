import Foundation
import Testing

/// Archives within archives, made and read by other programs.
struct NestedTests {
    /// The outer archive, and how it is made from the folder `in/`.
    static let outer: [(name: String, make: String)] = [
        ("outer.tar", "tar -C in -cf outer.tar ."),
        ("outer.tar.zst", "tar -C in -cf - . | zstd -q -o outer.tar.zst"),
        ("outer.zip", "cd in && zip -q -r ../outer.zip ."),
    ]

    private func fill(_ stage: Stage) throws {
        try stage.write("in/Contact.csv", contacts(40) { $0 % 5 == 1 })
        try stage.write("a/Lead.csv", contacts(60) { $0 % 7 == 2 })
        try stage.write("a/Case.csv", contacts(30) { _ in false })
        try stage.write("b/Account.csv", contacts(25) { $0 % 3 == 0 })
        try stage.shell(
            """
            gzip -nk b/Account.csv && bzip2 -k a/Lead.csv && xz -k a/Case.csv && zstd -q a/Lead.csv
            (cd a && zip -q ../in/inner.zip Lead.csv Case.csv)
            (cd b && tar -czf ../c.tar.gz Account.csv Account.csv.gz ../in/inner.zip 2>/dev/null)
            mkdir in/sub && cp b/Account.csv.gz a/Lead.csv.bz2 a/Case.csv.xz a/Lead.csv.zst in/sub/ && mv c.tar.gz in/sub/
            """)
    }

    @Test("records at every depth are cut, everything else stays", arguments: outer.map(\.name))
    func rewritten(name: String) throws {
        let stage = try Stage()
        try fill(stage)
        try stage.shell(Self.outer.first { $0.name == name }?.make ?? "false")
        let outcome = try stage.winnow("restore", name, "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        if name.hasSuffix(".zst") {
            // Python's tarfile knows no zstd.
            try stage.shell(
                "cd out && for d in restore quarantine; do zstd -dq $d/\(name); done && zstd -dq ../\(name)")
        }
        let plain = name.hasSuffix(".zst") ? String(name.dropLast(4)) : name
        try stage.shell("sed -i 's/outer.tar.zst/outer.tar/' out/dropped.ndjson")
        let check = try stage.shell("python3 '\(Project.root)/Fixtures/check_nested.py' out \(plain)")
        // 8 contacts; 9 leads in inner.zip (twice), bz2 and zst; 9 accounts in sub/, and two times in c.tar.gz.
        #expect(check == "71 records out, 11 members right\n")
        let quarantined = try stage.shell("bsdtar -xOf out/quarantine/\(plain) '*inner.zip' | bsdtar -tf - | sort -u")
        #expect(quarantined == "Lead.csv\n")
        #expect(!(try stage.shell("ls -a . out")).contains(".winnow"), "spooled members are gone")
    }

    @Test("members are shown as outer!inner, and found by that in the index")
    func shown() throws {
        let stage = try Stage()
        try fill(stage)
        try stage.shell("tar -C in -cf outer.tar .")
        try stage.winnow("restore", "outer.tar", "--output", "out")
        let members = Set(try stage.diff("out").compactMap { $0["member"] as? String })
        #expect(members.contains("./inner.zip!Lead.csv"))
        #expect(
            members.contains("./sub/c.tar.gz!../in/inner.zip!Lead.csv")
                || members.contains { $0.hasSuffix("c.tar.gz!Account.csv.gz!Account.csv") })
        let found = try stage.winnow("query", "out", "--table", "Lead", "--decision", "drop", "--json")
        #expect(found.output.contains("inner.zip!Lead.csv"))
    }

    @Test("the depth has a limit, and the message says how to raise it")
    func depth() throws {
        let stage = try Stage()
        try stage.write("Contact.csv", contacts(5) { $0 == 1 })
        try stage.shell("zip -q 0.zip Contact.csv; for n in 1 2 3 4 5 6; do zip -q $n.zip $((n-1)).zip; done")
        let refused = try stage.winnow("restore", "6.zip", "--output", "out")
        #expect(refused.status == 3)
        #expect(refused.errors.contains("--max-depth"))
        #expect(!stage.exists("out"))
        let allowed = try stage.winnow("restore", "6.zip", "--output", "out", "--max-depth", "6")
        #expect(allowed.status == 0, "\(allowed.errors)")
        #expect(try stage.diff("out").count == 1)
    }

    @Test("damage inside a nested archive names it; documents that are zip files stay as they are")
    func damage() throws {
        let stage = try Stage()
        try fill(stage)
        try stage.shell(
            "cp in/inner.zip in/letter.docx; head -c 900 in/inner.zip > in/broken.zip; tar -C in -cf outer.tar .")
        let refused = try stage.winnow("restore", "outer.tar", "--output", "out")
        #expect(refused.status == 3)
        #expect(refused.errors.contains("outer.tar!./broken.zip"))
        try stage.shell("rm in/broken.zip; tar -C in -cf outer.tar .")
        try stage.winnow("restore", "outer.tar", "--output", "out")
        try stage.shell("bsdtar -xOf out/restore/outer.tar ./letter.docx | cmp - in/letter.docx")
    }
}

struct NestedBombTests {
    @Test("what archives within an archive unpack to counts together, at all depths")
    func sum() throws {
        let stage = try Stage()
        // Each is below the limit, all together are not; nor is their ratio, with a floor of 128 MiB.
        try stage.shell("mkdir in && yes '~~~~' | head -c 40000000 | tr '\\n' '~' | gzip -9 > in/0.bin.gz")
        try stage.shell("cd in && for n in 1 2 3 4; do cp 0.bin.gz $n.bin.gz; done && zip -q -0 ../b.zip *.gz")
        let bytes = try stage.winnow("scan", "b.zip", "--max-bytes", "100000000", "--max-ratio", "100000")
        #expect(bytes.status == 3)
        #expect(bytes.errors.contains("b.zip!2.bin.gz!2.bin: unpacks to more than 100000000 bytes"), "\(bytes.errors)")
        let ratio = try stage.winnow("scan", "b.zip", "--max-ratio", "1100")
        #expect(ratio.status == 0, "\(ratio.errors)")
        let bomb = try stage.winnow("scan", "b.zip")
        #expect(bomb.status == 3)
        #expect(bomb.errors.contains("bomb"), "\(bomb.errors)")
    }
}
