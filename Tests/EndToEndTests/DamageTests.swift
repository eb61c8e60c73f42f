import Foundation
import Testing

/// What is intact in a damaged archive is restored where that is allowed, and only there.
struct DamageTests {
    static let names = ["A.csv", "B.csv", "C.csv"]

    private func backup(_ stage: Stage, _ name: String) throws {
        for member in Self.names { try stage.write("in/\(member)", noisyContacts(12_000, seed: member)) }
        let members = Self.names.joined(separator: " ")
        switch name {
        case "b.zip": try stage.shell("cd in && zip -q -0 ../b.zip \(members)")
        case "b.tar.zst": try stage.shell("tar -cf - -C in \(members) | zstd -q -o b.tar.zst")
        case "b.cpio": try stage.shell("cd in && printf '%s\\n' \(members) | cpio -o --quiet -H newc > ../b.cpio")
        default: try stage.shell("tar -caf \(name) -C in \(members)")
        }
    }

    /// Members of the restored archive, by what another program reads.
    private func restored(_ stage: Stage, _ name: String) throws -> [String] {
        try stage.shell("bsdtar -tf out/restore/\(name)").split(separator: "\n").map(String.init)
    }

    /// Contacts with a column of noise, so that compressed bytes are spread evenly; every fiftieth cannot be real.
    private func noisyContacts(_ rows: Int, seed: String) -> String {
        var state = seed.utf8.reduce(88_172_645_463_325_252) { ($0 ^ UInt64($1)) &* 0x2545_F491_4F6C_DD1D } | 1
        var text = "Id,Email,Hash\r\n"
        for row in 0..<rows {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            let noise = String(state, radix: 36) + String(state &* 0x9E37_79B9_7F4A_7C15, radix: 36)
            text += "\(row),ann.\(row)@\(row % 50 == 3 ? "example.com" : "contoso-bank.com"),\(noise)\r\n"
        }
        return text
    }

    @Test(
        "a truncated archive is refused; with --allow-damaged the members before the damage are restored",
        arguments: ["b.tar", "b.tar.gz", "b.tar.zst", "b.tar.xz", "b.tar.bz2", "b.cpio"])
    func truncated(name: String) throws {
        let stage = try Stage()
        try backup(stage, name)
        let size = try stage.bytes(name).count
        try stage.shell("truncate -s \(size * 11 / 12) \(name)")

        let refused = try stage.winnow("restore", name, "--output", "out")
        #expect(refused.status == 3)
        #expect(refused.errors.contains("--allow-damaged"))
        #expect(!stage.exists("out"))

        let outcome = try stage.winnow("restore", name, "--output", "out", "--allow-damaged")
        #expect(outcome.status == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains("and all behind it is damaged"))
        #expect(try restored(stage, name) == ["A.csv", "B.csv"])
        for member in ["A.csv", "B.csv"] {
            let text = try stage.shell("bsdtar -xOf out/restore/\(name) \(member)")
            #expect(!text.contains("example.com") && text.split(separator: "\r\n").count > 11_500)
        }
        let lines = try stage.diff("out")
        #expect(lines.count == 480 && lines.allSatisfy { $0["member"] as? String != "C.csv" })
        let manifest = try stage.text("out/manifest.json")
        #expect(manifest.contains("\"missing\"") && manifest.contains("\"andAllBehind\" : true"))
    }

    @Test("a zip entry that is damaged is left out, and all others are restored")
    func entry() throws {
        let stage = try Stage()
        try backup(stage, "b.zip")
        var bytes = try stage.bytes("b.zip")
        let place = try #require(bytes.range(of: Data("B.csv".utf8))).upperBound + 5_000
        bytes[place] ^= 1
        try bytes.write(to: URL(fileURLWithPath: stage.file("b.zip")))

        let refused = try stage.winnow("restore", "b.zip", "--output", "out")
        #expect(refused.status == 3 && refused.errors.contains("B.csv") && refused.errors.contains("CRC"))
        let outcome = try stage.winnow("restore", "b.zip", "--output", "out", "--allow-damaged")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("B.csv is damaged"))
        #expect(try restored(stage, "b.zip") == ["A.csv", "C.csv"])
        try stage.shell("unzip -tq out/restore/b.zip && unzip -tq out/quarantine/b.zip")
        #expect(try Set(stage.diff("out").compactMap { $0["member"] as? String }) == ["A.csv", "C.csv"])
    }

    @Test(
        "what is intact in damaged archives within an archive is restored, and what is lost is named",
        arguments: ["b.tar.zst", "b.zip", "b.cpio", "in"])
    func nested(name: String) throws {
        let stage = try Stage()
        try damagedArchives(stage)
        switch name {
        case "b.tar.zst": try stage.shell("tar -cf - -C in . | zstd -q -o b.tar.zst")
        case "b.zip": try stage.shell("cd in && zip -q ../b.zip *")
        case "b.cpio": try stage.shell("cd in && ls | cpio -o --quiet -H newc > ../b.cpio")
        default: break
        }
        let refused = try stage.winnow("restore", name, "--output", "out")
        #expect(refused.status == 3 && refused.errors.contains("--allow-damaged"))

        let outcome = try stage.winnow("restore", name, "--output", "out", "--allow-damaged")
        #expect(outcome.status == 1, "\(outcome.errors)")
        for lost in [
            "inner.zip!B.csv is damaged", "inner.tgz!C.csv and all behind it is damaged",
            "deep.zip!inner.zip!B.csv is damaged", "z.csv.gz is damaged",
        ] {
            #expect(outcome.errors.contains(lost), "\(lost): \(outcome.errors)")
        }
        let missing = try missing(stage)
        #expect(missing["z.csv.gz"] == "-0" && missing["inner.zip!B.csv"] == "inner.zip1")
        #expect(
            missing["inner.tgz!C.csv"] == "inner.tgz2+" && missing["deep.zip!inner.zip!B.csv"] == "deep.zip!inner.zip1")
        #expect(missing.count == 4)

        // Nine tables are whole, three of them in no other archive; of their 12,000 records each every fiftieth goes.
        #expect(try stage.diff("out").count == 9 * 240)
        let whole = name == "in" ? "cp -r out/restore/in x" : "mkdir x && bsdtar -xf out/restore/\(name) -C x"
        try stage.shell(whole)
        #expect(try !stage.exists("x/z.csv.gz") && stage.shell("bsdtar -tf x/inner.zip") == "A.csv\nC.csv\n")
        try stage.shell(
            "cd x && unzip -tqq inner.zip && unzip -tqq deep.zip && gzip -t inner.tgz && tar -tzf inner.tgz")
        #expect(try stage.shell("tar -tzf x/inner.tgz") == "A.csv\nB.csv\n")
        #expect(try stage.shell("unzip -p x/deep.zip inner.zip > d.zip; bsdtar -tf d.zip") == "A.csv\nC.csv\n")
        for table in ["A", "B", "C"] { #expect(try !stage.text("x/\(table).csv").contains("example.com")) }
        let verified = try stage.winnow("verify", "out", "--source", name, "--deep")
        #expect(verified.status == 0, "\(verified.output)")
    }

    @Test("damage in archives within an archive that is put back into a restore set's manifest is found by verify")
    func nestedForged() throws {
        let stage = try Stage()
        try damagedArchives(stage)
        try stage.shell("tar -cf b.tar -C in . && gzip -t in/inner.tgz; true")
        try stage.winnow("restore", "b.tar", "--output", "out", "--allow-damaged")
        let manifest = try stage.text("out/manifest.json")
        try #require(manifest.contains("\"within\" : \"./inner.zip\""))
        try stage.shell("sed -i 's|\"within\" : \"./inner.zip\"|\"within\" : \"./other.zip\"|' out/manifest.json")
        let verified = try stage.winnow("verify", "out", "--source", "b.tar")
        #expect(verified.status == 1 && verified.output.contains("inner.zip"), "\(verified.output)")
    }

    /// Three whole tables; a zip with a bit of its second entry changed, alone and in another zip; a tar that ends in its third
    /// member; and a compressed table that is cut off.
    private func damagedArchives(_ stage: Stage) throws {
        try backup(stage, "b.tar")
        try stage.shell(
            """
            cd in && zip -q -0 inner.zip A.csv B.csv C.csv && tar -cf inner.tar A.csv B.csv C.csv && gzip -c A.csv > z.csv.gz
            python3 - <<'END'
            b = bytearray(open('inner.zip', 'rb').read()); b[b.index(b'B.csv') + 5000] ^= 1; open('inner.zip', 'wb').write(b)
            END
            gzip -c inner.tar > inner.tgz && truncate -s $(($(stat -c %s inner.tgz) * 11 / 12)) inner.tgz && rm inner.tar
            truncate -s $(($(stat -c %s z.csv.gz) / 2)) z.csv.gz && zip -q -0 deep.zip inner.zip && rm ../b.tar
            """)
    }

    /// What the manifest says is missing: by its name without `./`, the archive within, the position and a mark for all behind.
    private func missing(_ stage: Stage) throws -> [String: String] {
        var found: [String: String] = [:]
        for entry in try missingEntries(stage) {
            let name = try #require(entry["member"] as? String).replacing("./", with: "")
            let within = (entry["within"] as? String)?.replacing("./", with: "")
            let position = within == nil ? 0 : try #require(entry["position"] as? Int)
            found[name] = (within ?? "-") + "\(position)" + (entry["andAllBehind"] as? Bool == true ? "+" : "")
        }
        return found
    }

    private func missingEntries(_ stage: Stage) throws -> [[String: Any]] {
        let object = try JSONSerialization.jsonObject(with: stage.bytes("out/manifest.json")) as? [String: Any]
        let predicate = object?["predicate"] as? [String: Any]
        let source = (predicate?["sources"] as? [[String: Any]])?.first
        return try #require(source?["missing"] as? [[String: Any]])
    }

    @Test("what is lost is told with its table, the byte where the damage shows, and the records before it")
    func told() throws {
        let stage = try Stage()
        try backup(stage, "b.zip")
        try stage.shell("cd in && rm ../b.zip && zip -q ../b.zip A.csv B.csv C.csv && unzip -tq ../b.zip")
        var bytes = try stage.bytes("b.zip")
        let start = try #require(bytes.range(of: Data("B.csv".utf8))).upperBound
        // The end of a deflate block's table of codes: what follows cannot be decoded at all, or not to the end.
        bytes.replaceSubrange(start + 100_000..<start + 100_400, with: Data(repeating: 0xFF, count: 400))
        try bytes.write(to: URL(fileURLWithPath: stage.file("b.zip")))
        let refused = try stage.winnow("restore", "b.zip", "--output", "out")
        let place = try #require(refused.errors.firstMatch(of: #/b\.zip!B\.csv at byte (\d+): /#))
        let byte = try #require(Int(place.1))
        #expect(refused.status == 3 && byte > 100_000, "\(refused.errors)")

        let outcome = try stage.winnow("restore", "b.zip", "--output", "out", "--allow-damaged")
        let entry = try #require(try missingEntries(stage).first)
        #expect(entry["readableBytes"] as? Int == byte && entry["table"] as? String == "B")
        // What was decoded of the damaged part itself may have eaten line ends.
        let records = try #require(entry["readableRecords"] as? Int)
        #expect(records > 3_000 && records <= 12_000, "\(records)")
        #expect(outcome.errors.contains("MISSING: records of B"), "\(outcome.errors)")
        #expect(try stage.text("out/report.html").contains("MISSING: records of B"))
    }

    @Test("a table that is damaged itself: every byte of it is kept, dropped or held, with its place")
    func tables() throws {
        let stage = try Stage()
        var source = try Data(noisyRows(20_000).utf8)
        let garbage = Data((0..<4_096).map { UInt8(truncatingIfNeeded: ($0 &* $0 &* 2_654_435_761) >> 9) })
        func write(_ name: String, _ change: (inout Data) -> Void) throws {
            var bytes = source
            change(&bytes)
            try bytes.write(to: URL(fileURLWithPath: stage.file(name)))
        }
        let middle = source.count / 2
        try write("middle.csv") { $0.replaceSubrange(middle..<middle + 4_096, with: garbage) }
        try write("zeros.csv") { $0.replaceSubrange(middle..<middle + 4_096, with: Data(count: 4_096)) }
        try write("quote.csv") { $0.insert(0x22, at: $0[middle...].firstIndex(of: 0x2C).map { $0 + 1 } ?? middle) }
        try write("head.csv") { $0.replaceSubrange(0..<4_096, with: garbage) }
        try write("cut.csv") { $0.removeSubrange(middle...) }
        source = Data()
        for name in ["middle", "zeros", "quote", "head", "cut"] {
            let outcome = try stage.winnow("restore", "\(name).csv", "--output", name)
            #expect(outcome.status == 1, "\(name): \(outcome.errors)")
            let lines = try stage.diff(name)
            let held = lines.filter { $0["reason"] as? String == "misfit" }
            #expect(!held.isEmpty && held.count < 40, "\(name)")
            let offsets = held.compactMap { $0["offset"] as? Int }
            let damage = name == "head" ? 0..<6_000 : middle - 200..<middle + 6_000
            #expect(offsets.count == held.count && offsets.allSatisfy(damage.contains), "\(name): \(offsets)")
            // All others are judged as if nothing was: of twenty rows, one cannot be real.
            let judged = lines.filter { $0["reason"] as? String == "score" }.count
            #expect(judged > (name == "cut" ? 450 : 950), "\(name): \(judged)")
            let verified = try stage.winnow("verify", name, "--source", "\(name).csv", "--deep")
            #expect(verified.status == 0, "\(verified.output)")
        }
        #expect(try stage.winnow("scan", "head.csv").errors.contains("its first line is damaged"))
    }

    @Test("what is named like a table and is none is copied, and said loudly", arguments: [0, 0xA7])
    func noTable(byte: UInt8) throws {
        let stage = try Stage()
        let blank = Data((0..<70_000).map { byte == 0 ? 0 : UInt8(truncatingIfNeeded: ($0 &* $0 &* 97) >> 3) })
        let rows = try Data(noisyRows(100).utf8)
        try (blank + rows).write(to: URL(fileURLWithPath: stage.file("Contact.csv")))
        try stage.shell("zip -q b.zip Contact.csv")
        for (source, name) in [("Contact.csv", "Contact.csv!Contact.csv"), ("b.zip", "b.zip!Contact.csv")] {
            let outcome = try stage.winnow("scan", source)
            #expect(outcome.status == 1)
            #expect(
                outcome.errors.contains("\(name) is named like a table and does not begin like one: COPIED UNCHANGED")
                    || outcome.output.contains("\(name) is named like a table and does not begin like one"),
                "\(outcome.errors)\(outcome.output)")
        }
    }

    /// Rows of which every twentieth has an address that cannot be real.
    private func noisyRows(_ count: Int) throws -> String {
        "Id,FirstName,Email,City\r\n"
            + (0..<count).map { "\($0),Ann,ann.\($0)@\($0 % 20 == 7 ? "example.com" : "contoso-bank.com"),Line x\r\n" }
            .joined()
    }

    @Test("an archive of which nothing is intact is refused all the same")
    func nothing() throws {
        let stage = try Stage()
        try backup(stage, "b.tar.gz")
        try stage.shell("truncate -s 600 b.tar.gz")
        let refused = try stage.winnow("restore", "b.tar.gz", "--output", "out", "--allow-damaged")
        #expect(refused.status == 3 && refused.errors.contains("Nothing of it is intact"), "\(refused.errors)")
        #expect(!stage.exists("out"))
    }

    @Test(
        "a run that was allowed to go on is not told to be allowed to",
        arguments: ["tar", "tar.gz", "tar.bz2", "tar.xz", "tar.zst", "tar.lz4", "csv.gz"])
    func nothingIntact(kind: String) throws {
        let stage = try Stage()
        try stage.write("a.csv", "id,note,provenance\n1,x,\n2,y,test\n")
        let container = kind.hasSuffix("csv.gz") ? "cat a.csv" : "tar -cf - a.csv"
        let programs = [
            "tar": "cat", "tar.gz": "gzip", "csv.gz": "gzip", "tar.bz2": "bzip2", "tar.xz": "xz", "tar.zst": "zstd",
            "tar.lz4": "lz4",
        ]
        let program = try #require(programs[kind])
        try stage.shell("\(container) | \(program) > whole && cp whole b.\(kind)")
        if kind == "tar" {
            // In the only header, which is no header then.
            try stage.shell("printf XXXXXXXXXXXX | dd of=b.tar bs=1 seek=140 conv=notrunc 2>/dev/null")
        } else {
            try stage.shell("head -c 20 whole > b.\(kind)")
        }
        let first = try stage.winnow("restore", "b.\(kind)", "--output", "out", "-q")
        #expect(first.status == 3 && first.errors.contains("--allow-damaged"), "\(first.errors)")
        let second = try stage.winnow("restore", "b.\(kind)", "--output", "out", "-q", "--allow-damaged")
        #expect(second.status == 3 && !second.errors.contains("--allow-damaged"), "\(second.errors)")
        #expect(second.errors.contains("Nothing of it is intact"), "\(second.errors)")
        #expect(!stage.exists("out"))
    }

    @Test("what was restored of a tar is verified, whether a header is damaged or data", arguments: [2180, 2570])
    func damagedHeader(place: Int) throws {
        let stage = try Stage()
        for name in ["a", "b", "c"] { try stage.write("\(name).csv", "id,note,provenance\n1,x,\n2,y,test\n") }
        try stage.shell("tar --format ustar -cf b.tar a.csv b.csv c.csv")
        try stage.shell(
            place == 2180
                ? "printf XXXXXXXX | dd of=b.tar bs=1 seek=2180 conv=notrunc 2>/dev/null" : "truncate -s 2570 b.tar")
        let run = try stage.winnow("restore", "b.tar", "--output", "out", "--allow-damaged", "-q")
        #expect(run.status == 1, "\(run.errors)")
        #expect(try stage.diff("out").count == 2)
        for options in [["--source", "b.tar"], ["--source", "b.tar", "--deep"]] {
            let verified = try stage.winnow(["verify", "out"] + options)
            #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
        }
    }

    @Test("an archive that is whole is restored as if nothing was allowed")
    func whole() throws {
        let stage = try Stage()
        try backup(stage, "b.tar.gz")
        #expect(try stage.winnow("restore", "b.tar.gz", "--output", "a").status == 0)
        #expect(try stage.winnow("restore", "b.tar.gz", "--output", "b", "--allow-damaged").status == 0)
        try stage.shell("diff -r a b")
    }
}
