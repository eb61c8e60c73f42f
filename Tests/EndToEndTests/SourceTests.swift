import Foundation
import Testing

/// Where a backup can come from, beside archives.
struct SourceTests {
    private func fill(_ stage: Stage) throws {
        try stage.write("in/Contact.csv", contacts(60) { $0 % 6 == 1 })
        try stage.write("in/sub/Lead.csv", contacts(30) { $0 % 5 == 2 })
        try stage.shell("gzip -nk in/sub/Lead.csv; ln -s Contact.csv in/link; tar -C in -cf crm.tar Contact.csv sub")
    }

    @Test("standard input and commands give what the file gives")
    func streams() throws {
        let stage = try Stage()
        try fill(stage)
        try stage.winnow("restore", "crm.tar", "--output", "file")
        try stage.shell("'\(Project.executable)' restore - --name crm.tar --output stdin -q < crm.tar")
        let command = try stage.winnow(
            "restore", "--from-command", "cat crm.tar", "--name", "crm.tar", "--output", "command")
        #expect(command.status == 0, "\(command.errors)")
        let file = try stage.tree("file")
        #expect(try stage.tree("stdin") == file)
        #expect(try stage.tree("command") == file)
        #expect(!(try stage.shell("ls -a")).contains("winnow-input"), "what was spooled is gone")
    }

    @Test("a command that fails leaves nothing, and the message says what to try")
    func failing() throws {
        let stage = try Stage()
        try fill(stage)
        let outcome = try stage.winnow("restore", "--from-command", "cat crm.tar; exit 7", "--output", "out")
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("exit code 7"))
        #expect(!stage.exists("out"))
        #expect(!(try stage.shell("ls -a")).contains("winnow"))
    }

    @Test("restic and borg repositories are read through their dump commands")
    func repositories() throws {
        let stage = try Stage()
        try fill(stage)
        let environment = [
            "RESTIC_PASSWORD": "x", "RESTIC_REPOSITORY": stage.file("restic"), "RESTIC_CACHE_DIR": stage.file("cache"),
            "BORG_REPO": stage.file("borg"), "BORG_BASE_DIR": stage.file("borgbase"),
            "BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK": "yes",
        ]
        let exports = environment.map { "export \($0.key)='\($0.value)'" }.joined(separator: "; ")
        try stage.shell(
            "\(exports); restic init -q && restic backup -q crm.tar && borg init -e none && borg create ::nightly crm.tar"
        )
        try stage.winnow("restore", "crm.tar", "--output", "file")
        for (name, command) in [
            ("restic", "restic dump -q latest /crm.tar"),
            ("borg", "borg extract --stdout ::nightly crm.tar"),
        ] {
            let outcome = try stage.winnow(
                "restore", "--from-command", command, "--name", "crm.tar", "--output", "out-\(name)",
                environment: environment)
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(try stage.tree("out-\(name)") == (try stage.tree("file")))
        }
        // A whole snapshot as a tar.
        let whole = try stage.winnow(
            "restore", "--from-command", "borg export-tar ::nightly -", "--name", "nightly.tar", "--output", "tar",
            environment: environment)
        #expect(whole.status == 0, "\(whole.errors)")
        #expect(try stage.text("tar/dropped.ndjson").contains("crm.tar!sub/Lead.csv"))
    }

    @Test("a folder is restored as a folder; nothing is written into it")
    func folder() throws {
        let stage = try Stage()
        try fill(stage)
        let inside = try stage.winnow("restore", "in", "--output", "in/out")
        #expect(inside.status == 2, "\(inside.errors)")
        let outcome = try stage.winnow("restore", "in/", "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let listed = try stage.shell("cd out/restore/in && find . | sort")
        #expect(listed == (try stage.shell("cd in && find . | sort")))
        #expect(
            try stage.shell("zcat out/restore/in/sub/Lead.csv.gz | cmp - out/restore/in/sub/Lead.csv && echo same")
                == "same\n")
        #expect(try stage.shell("readlink out/restore/in/link") == "Contact.csv\n")
    }

    @Test(
        "a folder with Salesforce's numbered ZIPs gives the same decisions as the ZIPs; a flipped bit in one is named")
    func numbered() throws {
        let stage = try Stage()
        try stage.shell("mkdir export && cp '\(Project.fixtures)'/salesforce/WE_*.ZIP export/")
        try stage.winnow("restore", "export", "--output", "folder")
        try stage.shell("'\(Project.executable)' restore export/*.ZIP --output files -q; test $? = 1")
        func digests(_ folder: String) throws -> [String] {
            try stage.diff(folder).compactMap { $0["sha256"] as? String }
        }
        let files = try digests("files")
        #expect(!files.isEmpty)
        #expect(try digests("folder") == files)
        try stage.shell("unzip -tqq folder/restore/export/WE_00D5g000004f1xAEAQ_1.ZIP")
        let flip = "d=bytearray(open(p,'rb').read());d[len(d)//2]^=4;open(p,'wb').write(d)"
        try stage.shell("python3 -c \"p='export/WE_00D5g000004f1xAEAQ_1.ZIP';\(flip)\"")
        let damaged = try stage.winnow("restore", "export", "--output", "damaged")
        #expect(damaged.status == 3, "\(damaged.errors)")
        #expect(damaged.errors.contains("export!WE_00D5g000004f1xAEAQ_1.ZIP"), "\(damaged.errors)")
        #expect(!stage.exists("damaged"))
    }

    @Test("parts of a split archive are one archive, an encrypted zip needs its passphrase and is encrypted again")
    func splitAndEncrypted() throws {
        let stage = try Stage()
        try fill(stage)
        try stage.shell("split -b 3000 -d -a 3 --numeric-suffixes=1 crm.tar crm.tar.")
        let split = try stage.winnow("restore", "crm.tar.001", "crm.tar.002", "crm.tar.003", "--output", "split")
        #expect(split.status == 0, "\(split.errors)")
        #expect(stage.exists("split/restore/crm.tar"))
        try stage.shell("cd in && 7z a -bd -tzip -mem=AES256 -pSECRET ../e.zip Contact.csv sub > /dev/null")
        let without = try stage.winnow("restore", "e.zip", "--output", "e")
        #expect(without.status == 3)
        #expect(without.errors.contains("--passphrase-file"))
        let wrong = try stage.winnow("restore", "e.zip", "--output", "e", environment: ["WINNOW_PASSPHRASE": "WRONG"])
        #expect(wrong.status == 3)
        #expect(wrong.errors.contains("passphrase is wrong"))
        try stage.write("secret", "SECRET\n")
        let right = try stage.winnow("restore", "e.zip", "--output", "e", "--passphrase-file", "secret")
        #expect(right.status == 0, "\(right.errors)")
        try stage.shell("7z t -pSECRET e/restore/e.zip && 7z t -pSECRET e/quarantine/e.zip")
        // The environment is another place for it, and no program that is started gets it from there.
        let command = "printenv WINNOW_PASSPHRASE > seen; printenv WINNOW_SIGN_PASSPHRASE >> seen; cat e.zip"
        let started = try stage.winnow(
            "restore", "--from-command", command, "--name", "e.zip", "--output", "s",
            environment: ["WINNOW_PASSPHRASE": "SECRET", "WINNOW_SIGN_PASSPHRASE": "OTHER"])
        #expect(try started.status == 0 && stage.text("seen") == "", "\(started.errors)")
        // That of a service is open to everybody: a check takes none from there, and says what to do.
        let checked = try stage.winnow(
            "check", "e.zip", "--no-config", environment: ["WINNOW_PASSPHRASE": "SECRET"])
        #expect(
            checked.status == 3 && checked.output.contains("Give it with --passphrase-file FILE or --passphrase-fd N."))
        #expect(!checked.output.contains("fetch it again"), "\(checked.output)")
        #expect(try stage.winnow("check", "e.zip", "--no-config", "--passphrase-file", "secret").status != 3)
        let refused = try stage.run("/bin/sh", ["-c", "7z t -pX e/restore/e.zip"])
        #expect(refused.status != 0)
        for file in try stage.tree("e").values { #expect(file.range(of: Data("SECRET".utf8)) == nil) }
    }

    @Test("an encrypted 7z is decrypted by 7z and written as an encrypted zip", arguments: ["", "-mhe=on"])
    func encryptedSevenZip(option: String) throws {
        let stage = try Stage()
        try fill(stage)
        try stage.shell("cd in && 7z a -bd -pSECRET \(option) ../e.7z Contact.csv sub > /dev/null")
        let without = try stage.winnow("restore", "e.7z", "--output", "e")
        #expect(without.status == 3)
        let wrong = try stage.winnow("restore", "e.7z", "--output", "e", environment: ["WINNOW_PASSPHRASE": "WRONG"])
        #expect(wrong.status == 3)
        #expect(wrong.errors.contains("passphrase is wrong"), "\(wrong.errors)")
        let right = try stage.winnow("restore", "e.7z", "--output", "e", environment: ["WINNOW_PASSPHRASE": "SECRET"])
        #expect(right.status == 0, "\(right.errors)")
        #expect((right.output + right.errors).contains("e.7z is an encrypted 7z"))
        try stage.shell(
            "7z t -pSECRET e/restore/e.7z.zip && 7z t -pSECRET e/quarantine/e.7z.zip && ! 7z t -pX e/restore/e.7z.zip")
        for file in try stage.tree("e").values { #expect(file.range(of: Data("SECRET".utf8)) == nil) }
        // The same decisions as on the files themselves; nothing is left beside the output.
        try stage.shell("tar -cf plain.tar -C in Contact.csv sub")
        let plain = try stage.winnow("restore", "plain.tar", "--output", "p")
        #expect(plain.status == 0)
        try stage.shell(
            "mkdir x y && tar -xf p/restore/plain.tar -C x && cd y && 7z x -pSECRET ../e/restore/e.7z.zip && diff -r . ../x"
        )
        try stage.shell("test -z \"$(find . -name '*winnow-input*')\"")
        // What is not encrypted stays a 7z, passphrase or not.
        try stage.shell("cd in && 7z a -bd ../n.7z Contact.csv sub > /dev/null")
        let open = try stage.winnow("restore", "n.7z", "--output", "n", environment: ["WINNOW_PASSPHRASE": "SECRET"])
        #expect(open.status == 0)
        #expect(stage.exists("n/restore/n.7z"))
    }
}
