import Foundation
import Testing

struct RestoreTests {
    static let archives = ["b.zip", "b.tar", "b.tar.gz", "b.tar.zst", "b.tar.bz2", "b.tar.xz"]

    private func backup(_ stage: Stage, _ name: String, rows: Int = 500) throws {
        try stage.write("in/Contact.csv", contacts(rows) { $0 % 7 == 3 })
        try stage.write("in/Account.csv", "Id,Name\n1,Harbour Freight Lines\n2,Kettle & Sons\n")
        try stage.shell("head -c 40000 /dev/urandom > in/photo.png")
        let inputs = "-C in Contact.csv Account.csv photo.png"
        switch name {
        case "b.zip": try stage.shell("cd in && zip -q ../b.zip Contact.csv Account.csv photo.png")
        case "b.tar.zst": try stage.shell("tar -cf - \(inputs) | zstd -q -o b.tar.zst")
        default: try stage.shell("tar -caf \(name) \(inputs)")
        }
    }

    @Test(
        "every record is accounted for by an independent checker",
        .enabled(if: Project.hasShared, "needs the checkers in ../shared"), arguments: archives)
    func independent(name: String) throws {
        let stage = try Stage()
        try backup(stage, name)
        let outcome = try stage.winnow("restore", name, "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let check = try stage.shell("python3 \(Project.shared ?? "")/tools/check_restore_set.py out \(name)")
        #expect(check.contains("71 records out") && check.contains(" 0 faults"), "\(check)")
    }

    @Test("restored, quarantined and held records together are the source's records", arguments: archives)
    func partition(name: String) throws {
        let stage = try Stage()
        try backup(stage, name)
        try stage.winnow("restore", name, "--output", "out")
        let source = contacts(500) { $0 % 7 == 3 }
        let read = { (folder: String) in try stage.shell("bsdtar -xOf out/\(folder)/\(name) Contact.csv") }
        let header = "\"Id\",\"FirstName\",\"LastName\",\"Email\",\"City\"\r\n"
        let restored = try read("restore")
        let quarantined = try read("quarantine")
        #expect(restored.hasPrefix(header) && quarantined.hasPrefix(header))
        #expect(!restored.contains("example.com"))
        #expect(quarantined.components(separatedBy: "@example.com").count - 1 == 71)
        #expect(restored.utf8.count + quarantined.utf8.count - header.utf8.count == source.utf8.count)
        #expect(!stage.exists("out/hold"))
    }

    @Test("two runs, and any number of threads, write the same bytes", arguments: ["b.zip", "b.tar.gz", "b.tar.zst"])
    func deterministic(name: String) throws {
        let stage = try Stage()
        try backup(stage, name, rows: 12_000)
        for (run, threads) in [(1, "1"), (2, "2"), (3, "7"), (4, "2")] {
            #expect(try stage.winnow("restore", name, "--output", "out\(run)", "--threads", threads).status == 0)
        }
        let first = try stage.tree("out1")
        #expect(first.count == 7)
        for run in 2...4 {
            let other = try stage.tree("out\(run)")
            #expect(Set(first.keys) == Set(other.keys))
            for (path, bytes) in first {
                let isSame = other[path] == bytes
                #expect(isSame, "\(path) differs in run \(run)")
            }
        }
    }

    @Test("a line of the manifest diff says what, where and why, in the order of the design")
    func diffLine() throws {
        let stage = try Stage()
        try stage.write("Contact.csv", "Id,LastName,Email\n1,Marlow,jo@example.com\n2,Finch,finch@harbour-lines.com\n")
        #expect(try stage.winnow("restore", "Contact.csv", "--output", "out").status == 0)
        let line = try stage.text("out/dropped.ndjson")
        let digest = try stage.shell("printf '1,Marlow,jo@example.com\\n' | sha256sum | cut -d' ' -f1")
            .trimmingCharacters(in: .newlines)
        #expect(
            line == """
                {"archive":"Contact.csv","member":"Contact.csv","table":"Contact","record":1,"offset":18,"length":24,\
                "key":"1","sha256":"\(digest)","decision":"drop","reason":"score","score":0.9901,\
                "evidence":[{"detector":"email.reserved-domain","field":"Email","weight":4,"excerpt":"…@example.com"}]}

                """)
        #expect(try stage.text("out/restore/Contact.csv") == "Id,LastName,Email\n2,Finch,finch@harbour-lines.com\n")
        #expect(try stage.text("out/quarantine/Contact.csv") == "Id,LastName,Email\n1,Marlow,jo@example.com\n")
    }

    @Test("a tag decides before any score; a contradiction is held")
    func tags() throws {
        let stage = try Stage()
        try stage.write(
            "Contact.csv",
            """
            Id,LastName,Email,Data_Provenance__c
            1,Finch,finch@harbour-lines.com,synthetic
            2,Wren,wren@harbour-lines.com,production
            3,Lark,lark@example.com,production
            4,Crow,crow@harbour-lines.com,mig-2019
            5,Rook,rook@harbour-lines.com,

            """)
        let outcome = try stage.winnow("restore", "Contact.csv", "--output", "out")
        #expect(outcome.status == 1, "held records need a person")
        let lines = try stage.diff("out")
        #expect(lines.map { $0["key"] as? String } == ["1", "3"])
        #expect(lines.map { $0["decision"] as? String } == ["drop", "hold"])
        #expect(lines.map { $0["reason"] as? String } == ["tag", "contradiction"])
        #expect(outcome.errors.contains("mig-2019"), "an unknown tag is reported: \(outcome.errors)")
    }

    @Test("several archives are one backup; an object goes on in the next")
    func severalArchives() throws {
        let stage = try Stage()
        try stage.write("a/Contact.csv", contacts(10) { $0 == 1 })
        try stage.write("b/Contact.csv", contacts(10) { $0 == 2 })
        try stage.shell("cd a && zip -q ../e_1.zip Contact.csv; cd ../b && zip -q ../e_2.zip Contact.csv")
        let outcome = try stage.winnow("restore", "e_1.zip", "e_2.zip", "--output", "out", "--json")
        #expect(outcome.status == 0)
        let summary = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(summary["records"] as? Int == 20)
        #expect(summary["dropped"] as? Int == 2)
        #expect(try stage.diff("out").map { $0["archive"] as? String } == ["e_1.zip", "e_2.zip"])
    }

    @Test("a dry run writes nothing")
    func dryRun() throws {
        let stage = try Stage()
        try backup(stage, "b.zip")
        let before = try FileManager.default.contentsOfDirectory(atPath: stage.path).sorted()
        #expect(try stage.winnow("restore", "b.zip", "--dry-run").status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: stage.path).sorted() == before)
    }

    @Test("an output that exists is refused, replaced when forced, and never when it is something else")
    func existing() throws {
        let stage = try Stage()
        try backup(stage, "b.zip")
        #expect(try stage.winnow("restore", "b.zip", "--output", "out").status == 0)
        #expect(try stage.winnow("restore", "b.zip", "--output", "out").status == 2)
        let before = try stage.tree("out")
        #expect(try stage.winnow("restore", "b.zip", "--output", "out", "--force").status == 0)
        #expect(try stage.tree("out") == before)
        #expect(try stage.winnow("restore", "b.zip", "--output", "in", "--force").status == 2)
        #expect(stage.exists("in/Contact.csv"))
        #expect(try stage.winnow("restore", "in/Contact.csv", "--output", "in", "--force").status == 2)
    }

    @Test("killed at any moment, nothing that is not whole is under a final name, and the next run works")
    func killed() throws {
        let stage = try Stage()
        try backup(stage, "b.tar.gz", rows: 30_000)
        for milliseconds in [20, 60, 120, 250, 500, 900] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Project.executable)
            process.arguments = ["restore", "b.tar.gz", "--output", "out", "-q"]
            process.currentDirectoryURL = URL(fileURLWithPath: stage.path)
            try process.run()
            usleep(UInt32(milliseconds) * 1000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(process.terminationReason != .exit || stage.exists("out/manifest.json"))
            // It may also be killed when all is done, before it ends.
            if stage.exists("out") {
                #expect(try stage.winnow("verify", "out", "--source", "b.tar.gz").status == 0)
                try FileManager.default.removeItem(atPath: stage.file("out"))
            }
        }
        #expect(try stage.winnow("restore", "b.tar.gz", "--output", "out", "-q").status == 0)
        #expect(
            try stage.shell("ls -A | grep -v '^.std'").split(separator: "\n").sorted() == ["b.tar.gz", "in", "out"])
    }

    @Test("an interrupted run cleans up and says so", arguments: [SIGINT, SIGTERM])
    func interrupted(number: Int32) throws {
        let stage = try Stage()
        try backup(stage, "b.tar.gz", rows: 60_000)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Project.executable)
        process.arguments = ["restore", "b.tar.gz", "--output", "out", "-q"]
        process.currentDirectoryURL = URL(fileURLWithPath: stage.path)
        process.standardError = FileHandle.nullDevice
        try process.run()
        // The lock stands from the moment on when there is something to clean up.
        for _ in 0..<500 where !stage.exists(".out.winnow-partial/restore") && process.isRunning { usleep(2_000) }
        kill(process.processIdentifier, number)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(!stage.exists("out"))
        #expect(!stage.exists(".out.winnow-partial"))
    }

    @Test(
        "an interrupted run ends the command that gives the backup, and what that started",
        arguments: [SIGINT, SIGTERM])
    func interruptedCommand(number: Int32) throws {
        let stage = try Stage()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Project.executable)
        process.arguments = [
            "restore", "--from-command", "sleep 300 & echo $! > child; echo $$ > parent; wait", "--name", "crm.sql",
            "--output", "out",
        ]
        process.currentDirectoryURL = URL(fileURLWithPath: stage.path)
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<5_000 where !stage.exists("parent") && process.isRunning { usleep(2_000) }
        let commands = try ["child", "parent"].map { name in
            try #require(pid_t(stage.text(name).trimmingCharacters(in: .whitespacesAndNewlines)))
        }
        kill(process.processIdentifier, number)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        for command in commands {
            // Ended, or ended and not yet waited for by whoever inherited it.
            let isGone = {
                let state = try? String(contentsOfFile: "/proc/\(command)/stat", encoding: .utf8)
                return state?.split(separator: ")").last?.hasPrefix(" Z") ?? true
            }
            for _ in 0..<5_000 where !isGone() { usleep(2_000) }
            #expect(isGone(), "process \(command) still runs")
        }
        #expect(!stage.exists("out"))
    }

    @Test("two runs on one output: the second is refused")
    func locked() throws {
        let stage = try Stage()
        try backup(stage, "b.zip")
        let lock = open(stage.file(".out.winnow-lock"), O_RDWR | O_CREAT, 0o600)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        let outcome = try stage.winnow("restore", "b.zip", "--output", "out")
        #expect(outcome.status == 4)
        #expect(outcome.errors.contains("another winnow"))
    }

    @Test(
        "a full disk ends with 4 and leaves nothing", .enabled(if: Stage.mayMount, "needs root that may mount a tmpfs"))
    func fullDisk() throws {
        let stage = try Stage()
        try backup(stage, "b.zip", rows: 40_000)
        try stage.shell("mkdir small && mount -t tmpfs -o size=1m tmpfs small")
        defer { _ = try? stage.shell("umount small") }
        let outcome = try stage.winnow("restore", "b.zip", "--output", "small/out")
        #expect(outcome.status == 4, "\(outcome.errors)")
        #expect(try stage.shell("ls -A small").isEmpty)
    }

    @Test(
        "a file that may not grow further ends with 4 and leaves nothing",
        arguments: ["b.zip", "b.tar.gz", "b.tar.zst"])
    func fileLimit(name: String) throws {
        let stage = try Stage()
        try backup(stage, name, rows: 40_000)
        // 64 blocks of 512 bytes: less than any of the outputs.
        let outcome = try stage.run(
            "/bin/sh",
            ["-c", "ulimit -f 64; exec \"$0\" restore \"$1\" --output out", Project.executable, name])
        #expect(outcome.status == 4, "\(outcome.errors)")
        #expect(!stage.exists("out") && !stage.exists(".out.winnow-partial"))
    }

    @Test(
        "a source that changes while the restore runs ends with 3 and leaves nothing", arguments: ["b.zip", "b.tar.gz"])
    func changedMeanwhile(name: String) throws {
        let stage = try Stage()
        try backup(stage, name, rows: 240_000)
        let process = Process()
        // So that the test sees in time where it is, also beside other tests.
        process.executableURL = URL(fileURLWithPath: "/usr/bin/nice")
        process.arguments = ["-n", "19", Project.executable, "restore", name, "--output", "out"]
        process.currentDirectoryURL = URL(fileURLWithPath: stage.path)
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        // The second pass has begun when the restored archive is there under its temporary name; the source's last
        // bytes are read at its very end only.
        for _ in 0..<5_000 where !stage.exists(".out.winnow-partial/restore/\(name)") && process.isRunning {
            usleep(1_000)
        }
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: stage.file(name)))
        try file.seek(toOffset: file.seekToEnd() - 10)
        try file.write(contentsOf: Data([0x5A, 0xA5]))
        try file.close()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 3, "\(said)")
        #expect(!stage.exists("out") && !stage.exists(".out.winnow-partial"))
    }

    @Test("a table of a hundred thousand columns is restored")
    func wide() throws {
        let stage = try Stage()
        let columns = 99_999
        let header = (0..<columns).map { "c\($0)" }.joined(separator: ",")
        let row = (0..<columns).map { String($0 % 7) }.joined(separator: ",")
        try stage.write("W.csv", "Email," + header + "\na@example.com," + row + "\nb@contoso-bank.com," + row + "\n")
        #expect(try stage.winnow("restore", "W.csv", "--output", "out").status == 0)
        #expect(
            try stage.text("out/restore/W.csv") == "Email," + header + "\nb@contoso-bank.com," + row + "\n")
        // Beyond the limit records are held, and the reason has the limit's name.
        try stage.write("V.csv", "Email,more," + header + "\na@example.com,," + row + "\n")
        let held = try stage.winnow("restore", "V.csv", "--output", "held")
        #expect(held.status == 1 && held.errors.contains("too-many-columns"))
    }

    @Test(
        "double-byte encodings are split at their commas, and every kept byte is the source's",
        arguments: ["SHIFT_JIS", "GB2312", "EUC-JP", "EUC-KR", "BIG5"])
    func doubleBytes(encoding: String) throws {
        let stage = try Stage()
        let name = ["EUC-KR": "홍길동 서울", "BIG5": "王小明 臺北功"][encoding] ?? "表示東京都 山田"
        var rows = "Id,Name,Email\r\n"
        for row in 0..<400 {
            rows += "\(row),\"\(name), \(row)\",a\(row)@\(row % 10 == 0 ? "example.com" : "contoso-bank.com")\r\n"
        }
        if encoding == "GB2312" { rows = rows.replacingOccurrences(of: name, with: "王小明 北京市") }
        try stage.write("utf8.csv", rows)
        try stage.shell("iconv -f UTF-8 -t \(encoding) utf8.csv > C.csv")
        #expect(try stage.winnow("restore", "C.csv", "--output", "out").status == 0)
        let kept = try stage.shell("iconv -f \(encoding) -t UTF-8 out/restore/C.csv")
        #expect(
            kept
                == rows.components(separatedBy: "\r\n").filter { !$0.contains("example.com") }.joined(separator: "\r\n")
        )
        #expect(try stage.diff("out").count == 40)
    }
}
