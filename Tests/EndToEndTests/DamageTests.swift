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

    @Test("an archive of which nothing is intact is refused all the same")
    func nothing() throws {
        let stage = try Stage()
        try backup(stage, "b.tar.gz")
        try stage.shell("truncate -s 600 b.tar.gz")
        #expect(try stage.winnow("restore", "b.tar.gz", "--output", "out", "--allow-damaged").status == 3)
        #expect(!stage.exists("out"))
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
