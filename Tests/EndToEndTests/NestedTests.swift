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

    @Test(
        "an encrypted 7z within an archive is read with the passphrase and written as one again",
        arguments: ["outer.tar", "outer.zip"], ["", "-mhe=on"])
    func encryptedSevenZip(name: String, option: String) throws {
        let stage = try Stage()
        try fill(stage)
        try stage.write("pass", "open sesame\n")
        try stage.write("wrong", "open barley\n")
        try stage.shell(
            """
            mkdir s s/sub && cp a/Lead.csv s && cp b/Account.csv s/sub && touch s/empty && head -c 9000 /dev/urandom > s/x.png
            chmod 640 s/Lead.csv && (cd s && 7z a -bd '-popen sesame' \(option) ../in/s.7z . > /dev/null)
            cp in/s.7z in/sub/whole.7z && 7z d -bd '-popen sesame' in/sub/whole.7z Lead.csv sub/Account.csv > /dev/null
            """)
        try stage.shell(Self.outer.first { $0.name == name }?.make ?? "false")

        let refused = try stage.winnow("restore", name, "--output", "out")
        #expect(refused.status == 3 && refused.errors.contains("s.7z") && refused.errors.contains("--passphrase-file"))
        let wrong = try stage.winnow("restore", name, "--output", "out", "--passphrase-file", "wrong")
        #expect(wrong.status == 3 && wrong.errors.contains("passphrase is wrong"), "\(wrong.errors)")
        #expect(!stage.exists("out"))

        let outcome = try stage.winnow("restore", name, "--output", "out", "--passphrase-file", "pass")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("s.7z is an encrypted 7z"))
        try stage.shell(
            """
            for d in restore quarantine; do mkdir $d && bsdtar -xOf out/$d/\(name) '*s.7z' > $d/s.7z && 7z t '-popen sesame' $d/s.7z \
              && ! 7z t -pX $d/s.7z && 7z l -slt '-popen sesame' $d/s.7z | grep -q 7zAES && (cd $d && 7z x -bd '-popen sesame' s.7z); done
            bsdtar -xOf out/restore/\(name) '*whole.7z' | cmp - in/sub/whole.7z
            cmp restore/x.png s/x.png && test ! -e quarantine/x.png && test $(stat -c %a restore/Lead.csv) = 640
            """)
        for (file, rows) in [("Lead.csv", 9), ("sub/Account.csv", 9)] {
            let source = try stage.text("s/" + file)
            let kept = try stage.text("restore/" + file)
            #expect(!kept.contains("example.com") && kept.contains("contoso-bank.com"))
            let gone = try stage.text("quarantine/" + file)
            #expect(gone.components(separatedBy: "@example.com").count - 1 == rows)
            #expect(
                kept.count + gone.count - source.count
                    == "\"Id\",\"FirstName\",\"LastName\",\"Email\",\"City\"\r\n".count)
        }
        let verified = try stage.winnow(
            "verify", "out", "--source", name, "--deep", "--passphrase-file", "pass")
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
        #expect(!(try stage.shell("ls -a . out")).contains(".winnow"), "decrypted copies are gone")
        let plain = try stage.winnow(
            "restore", name, "--output", "plain", "--passphrase-file", "pass", "--no-encrypt")
        #expect(plain.status == 0, "\(plain.errors)")
        try stage.shell("bsdtar -xOf plain/restore/\(name) '*/s.7z' s.7z 2> /dev/null > p.7z; 7z t p.7z")
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
