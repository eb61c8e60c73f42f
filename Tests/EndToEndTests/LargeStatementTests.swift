import Foundation
import Testing

/// Statements with more removed tuples than wait in memory.
struct LargeStatementTests {
    @Test("a statement that goes as a whole, and one of which the last tuple stays, are cut as small ones are")
    func statements() throws {
        let stage = try Stage()
        let count = 15_000
        let head = "INSERT INTO contacts (id, name, email) VALUES "
        let tuples = (1...count).map { "(\($0),'Ann \($0)','ann.\($0)@example.com')" }
        let last = "(0,'Ann Kessler','ann.kessler@contoso-bank.com')"
        let lost = head + tuples.joined(separator: ",\n") + ";\n"
        let kept = head + (tuples + [last]).joined(separator: ",\n") + ";\n"
        let frame = "CREATE TABLE contacts (id int, name text, email text);\n"
        try stage.write("crm.sql", frame + lost + kept)
        let outcome = try stage.winnow("restore", "crm.sql", "--output", "out", "--index", "none")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try stage.text("out/restore/crm.sql") == frame + head + last + ";\n")
        let quarantined = head + tuples.joined(separator: ",") + ";\n"
        #expect(try stage.text("out/quarantine/crm.sql") == frame + quarantined + quarantined)

        // Together the lines of a statement name all that is taken out of it, without a hole.
        let lines = try stage.diff("out")
        #expect(lines.count == 2 * count)
        var at = frame.utf8.count
        for (place, line) in lines.enumerated() {
            if place == count { at += head.utf8.count }
            let cut = try #require(line["cut"] as? [Int])
            let length = try #require(line["length"] as? Int)
            #expect(cut[0] == at && cut[1] > length)
            at += cut[1]
        }
        #expect(at == (frame + lost + kept).utf8.count - last.utf8.count - 2)
        let files = try FileManager.default.contentsOfDirectory(atPath: stage.file("out"))
        #expect(!files.contains { $0.hasPrefix(".") })
    }
}
