import Foundation
import Testing

@Suite("ar archives") struct ArTests {
    private static let rows = "Id,Data_Provenance__c\n1,synthetic\n2,production\n"

    /// Programs that write ar, and members' names and sizes that each does otherwise: long names are in a table or before the data,
    /// odd sizes are filled up.
    @Test(
        "GNU's and BSD's come out as what they were, without the synthetic records, and programs read them",
        arguments: [
            "ar rcD b.ar c.csv n.txt", "ar rcD b.ar n.txt a-name-of-more-than-fifteen-bytes.csv c.csv",
            "bsdtar --format ar -cf b.ar c.csv n.txt", "bsdtar --format arbsd -cf b.ar n.txt c.csv",
            "bsdtar --format arbsd -cf b.ar a-name-of-more-than-fifteen-bytes.csv n.txt c.csv",
            "ar rcD b c.csv n.txt && gzip -nc b > b.ar",
        ])
    func restored(command: String) throws {
        let stage = try Stage()
        try stage.write("c.csv", Self.rows)
        try stage.write("a-name-of-more-than-fifteen-bytes.csv", Self.rows + "3,production\n")
        try stage.write("n.txt", "odd")
        try stage.shell(command)
        let run = try stage.winnow("restore", "b.ar", "--output", "out", "-q")
        try #require(run.status == 0, "\(run.errors)")
        try stage.shell(
            """
            mkdir before after && bsdtar -xf b.ar --exclude // -C before
            bsdtar -xf out/restore/b.ar --exclude // -C after
            """)
        let before = try stage.tree("before")
        var expected = before
        for (name, bytes) in before where name.hasSuffix(".csv") {
            expected[name] = Data(String(decoding: bytes, as: UTF8.self).replacing("1,synthetic\n", with: "").utf8)
        }
        #expect(try stage.tree("after") == expected && expected.count >= 2 && expected != before)
        let gone = try stage.shell("bsdtar -xOf out/quarantine/b.ar '*.csv'")
        #expect(gone.contains("1,synthetic\n") && !gone.contains("production"))
        if command.hasPrefix("ar "), !command.contains("gzip") {
            #expect(try stage.shell("ar t out/restore/b.ar") == stage.shell("ar t b.ar"))
            #expect(try stage.shell("ar p out/restore/b.ar c.csv") == "Id,Data_Provenance__c\n2,production\n")
            #expect(try stage.shell("ar p out/quarantine/b.ar c.csv") == "Id,Data_Provenance__c\n1,synthetic\n")
        }
        let verdict = try stage.winnow("verify", "out", "--source", "b.ar", "--deep")
        #expect(verdict.status == 0, "\(verdict.output)")
    }

    @Test("a header that is none is damage, not a crash")
    func damaged() throws {
        let stage = try Stage()
        try stage.write("c.csv", Self.rows)
        try stage.shell("bsdtar --format arbsd -cf b.ar c.csv")
        for at in 8..<68 {
            var bytes = try stage.bytes("b.ar")
            bytes[bytes.startIndex + at] = 0xFF
            try bytes.write(to: URL(fileURLWithPath: stage.file("d.ar")))
            let run = try stage.winnow("restore", "d.ar", "--output", "out-\(at)", "-q")
            #expect([0, 3].contains(run.status), "byte \(at): \(run.status) \(run.errors)")
        }
    }
}
