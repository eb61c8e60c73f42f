import Foundation
import Testing

@testable import Records

@Suite struct XMLTests {
    static func list(_ count: Int) -> [UInt8] {
        let rows = (1...count).map {
            "  <row n='>'><Id>\($0)</Id><!-- </row> --><Name>A&amp;B &#233; <![CDATA[</row>]]></Name>"
                + "<a><b>x\($0)</b></a><e/></row>\n"
        }
        let head = "<?xml version=\"1.0\"?>\n<!DOCTYPE rows [<!ENTITY a \">\">]>\n<!-- <row> -->\n"
        return Array((head + "<rows>\n" + rows.joined() + "</rows>\n").utf8)
    }

    static func read(_ bytes: [UInt8], chunk: Int = .max, batch: Int = 256, record: Int = 1 << 20) throws -> TableMember
    {
        let shape = try #require(bytes.withUnsafeBytes { XMLShape($0) })
        let splitter = XMLSplitter(stem: "t", shape: shape, encoding: try #require(shape.encoding))
        let limits = GatheringLimits(batchBytes: batch, recordBytes: record)
        return try readTables(bytes, chunk: chunk, GatheringReader(splitter, limits: limits))
    }

    private static func row(_ id: Int) -> String { "<row>\n<field name=\"id\">\(id)</field>\n</row>\n" }

    private static func dump(_ tables: [(name: String, rows: [Int])]) -> String {
        let lists = tables.map { "<table_data name=\"\($0.name)\">\n\($0.rows.map(row).joined())</table_data>\n" }
        return
            "<?xml version=\"1.0\"?>\n<mysqldump>\n<database name=\"s\">\n\(lists.joined())</database>\n</mysqldump>\n"
    }

    @Test("tables of mysqldump are their rows, whichever of them have none")
    func emptyTables() throws {
        let both = try Self.read(Array(Self.dump([("a", [1]), ("b", [7, 2])]).utf8)).rows
        let second = try Self.read(Array(Self.dump([("a", []), ("b", [7, 2])]).utf8)).rows
        #expect(both.map(\.table) == ["a", "b", "b"])
        #expect(second.map(\.table) == ["b", "b"])
        #expect(second.map(\.fields) == both.dropFirst().map(\.fields))
        #expect(try Self.read(Array(Self.dump([("a", []), ("b", [])]).utf8)).rows.isEmpty)
        // As a quarantine has it, without white space.
        let bare = Self.dump([("a", []), ("b", [7])]).replacing("\n", with: "")
        #expect(try Self.read(Array(bare.utf8)).rows.map(\.table) == ["b"])
    }

    @Test(
        "a list beside the records is told, with its name; what stands there once, or has no fields, is not",
        arguments: [1, 7, 4096])
    func unreadLists(chunk: Int) throws {
        func caution(_ document: String) throws -> String? {
            let member = try Self.read(Array(document.utf8), chunk: chunk)
            #expect(member.rows.count == 2)
            return member.caution
        }
        let records = "<as><a><id>1</id></a><a><id>2</id></a></as>"
        let lists = try #require(
            try caution("<x>\(records)<bs><b><id>1</id></b><b><c k='1'/></b></bs><cs><c><d/></c><c><d/></c></cs></x>"))
        #expect(lists.contains("4 elements <b>, <c> beside its records <a>") && lists.contains("not judged"))
        #expect(try caution("<x>\(records)</x>") == nil)
        #expect(try caution("<x>\(records)<h><b><id>1</id></b></h><n><b2>x</b2><b2>y</b2><b2/></n></x>") == nil)
        #expect(try caution(Self.dump([("a", [1]), ("b", [7])])) == nil)
    }

    @Test(
        "an empty list before another one is no field of a record",
        arguments: [
            ("<x><data><as/><bs><b><id>1</id></b><b><id>2</id></b></bs></data></x>", "b", 2),
            ("<x><data><as>\n</as><bs><b><id>1</id></b></bs></data></x>", "b", 1),
            ("<x><data n='1'><as n='0'></as><bs><b><c/><id>1</id></b></bs></data></x>", "b", 1),
            ("<x><db><as/></db><db2><bs><b><id>1</id></b></bs></db2></x>", "b", 1),
            ("<x><db><users/><posts><row Id='1'/><row Id='2'/></posts></db></x>", "t", 2),
            ("<x><data><as/><records><lines><line><id>1</id></line></lines></records></data></x>", "t", 1),
            // Records whose first field is empty.
            ("<x><r><a/><ls><l><id>1</id></l></ls></r><r><a/></r></x>", "r", 2),
            ("<x><r><a/><ls><l><id>1</id></l></ls><b>1</b></r></x>", "r", 1),
            ("<x><r><a/><p><n>1</n></p><b/></r></x>", "r", 1),
            ("<x><r><a/></r></x>", "r", 1),
        ])
    func emptyLists(document: String, table: String, count: Int) throws {
        let rows = try Self.read(Array(document.utf8)).rows
        #expect(rows.map(\.table) == Array(repeating: table, count: count))
        #expect(rows.allSatisfy { $0.misfit == nil })
    }

    @Test("a query result without records has none")
    func emptyResult() {
        let text =
            "<Envelope><Body><queryResponse><result><done>true</done><queryLocator/><size>0</size></result></queryResponse></Body></Envelope>"
        #expect(Array(text.utf8).withUnsafeBytes { XMLShape($0) } == nil)
    }

    @Test("records have their children as fields, decoded")
    func fields() throws {
        let rows = try Self.read(Self.list(3)).rows
        #expect(rows.map(\.table) == ["t", "t", "t"])
        #expect(rows.map(\.misfit) == [nil, nil, nil])
        #expect(
            rows.map(\.fields)
                == (1...3).map { ["@n": ">", "Id": "\($0)", "Name": "A&B é </row>", "a.b": "x\($0)"] })
    }

    @Test("the records are the same for every chunk size", arguments: Array(1...30) + [255, 256, 257])
    func chunks(size: Int) throws {
        for bytes in [Self.list(20), Self.list(20).dropLast(40) + []] {
            #expect(try Self.read(bytes, chunk: size) == Self.read(bytes))
            #expect(try Self.read(bytes, chunk: size).rows == Self.read(bytes, batch: 1 << 16).rows)
        }
    }

    @Test("every byte is record, frame or white space", arguments: 0..<100)
    func coverage(seed: Int) throws {
        var random = SeededGenerator(seed: seed + 1)
        var bytes = Self.list(8)
        let fixed = 150
        for _ in 0..<(seed % 5) { bytes[Int.random(in: fixed..<bytes.count, using: &random)] = 0x3C }
        let member = try Self.read(bytes)
        var at = 0
        for range in (member.rows.map(\.range) + member.marks.map(\.range)).sorted(by: { $0.lowerBound < $1.lowerBound }
        ) {
            #expect(range.lowerBound >= at)
            #expect(bytes[at..<max(at, range.lowerBound)].allSatisfy(XMLToken.isBlank))
            at = range.upperBound
        }
        #expect(bytes[at...].allSatisfy(XMLToken.isBlank))
        #expect(try Self.read(bytes, chunk: 3) == member)
    }

    @Test("what is left after a cut, and what was cut, is XML with just those records")
    func python() throws {
        let script =
            "import sys,json,xml.etree.ElementTree as e;print(json.dumps([int(r.find('Id').text) for r in e.parse(sys.argv[1]).getroot()]))"
        for seed in 1...4 {
            let bytes = Self.list(30)
            var random = SeededGenerator(seed: seed)
            let removed = Set((1...30).filter { _ in Bool.random(using: &random) })
            let (restored, quarantine) = plainCut(bytes, try Self.read(bytes), removed: removed)
            let kept = try JSONDecoder().decode([Int].self, from: PythonCheck.run(script, restored))
            let held = try JSONDecoder().decode([Int].self, from: PythonCheck.run(script, quarantine))
            #expect(kept == (1...30).filter { !removed.contains($0) })
            #expect(held == removed.sorted())
        }
    }

    @Test("tables by type, by mysqldump's table_data, by the element's name")
    func tables() throws {
        let soap =
            "<result><done>true</done><records xsi:type=\"sf:Contact\"><sf:Id>1</sf:Id></records><records xsi:type=\"Lead\"><Id>2</Id></records></result>"
        #expect(try Self.read(Array(soap.utf8)).rows.map(\.table) == ["Contact", "Lead"])
        let dump =
            "<mysqldump><database name=\"d\"><table_structure name=\"a\"><field Field=\"id\" /></table_structure><table_data name=\"a\"><row><field name=\"id\">1</field></row></table_data><table_data name=\"b\"><row><field name=\"x\">2</field></row></table_data></database></mysqldump>"
        let rows = try Self.read(Array(dump.utf8)).rows
        #expect(rows.map(\.table) == ["a", "b"])
        #expect(rows.map(\.fields) == [["id": "1"], ["x": "2"]])
        #expect(try Self.read(Array("<l><contact><id>1</id></contact></l>".utf8)).rows.map(\.table) == ["contact"])
    }

    @Test("a broken record is held, and the rest goes on; an open one takes the rest")
    func damage() throws {
        let text = "<rows><row><a>1</a></row><row><a>2</b></row><row><a>3</a></row><row><a>4"
        #expect(try Self.read(Array(text.utf8)).rows.map(\.misfit) == [nil, .syntax, nil, .syntax])
    }

    @Test("a record beyond the limit is held, and the rest goes on", arguments: [1, 7, 10_000])
    func tooLong(chunk: Int) throws {
        let long = String(repeating: "x", count: 3_000)
        let text = "<rows><row><a>1</a></row><row><a>\(long)</a></row><row><a>3</a></row></rows>"
        let rows = try Self.read(Array(text.utf8), chunk: chunk, batch: 64, record: 512).rows
        #expect(rows.map(\.misfit) == [nil, .tooLong, nil])
    }

    @Test("a record that is stepped over ends where one that is read does", arguments: 0..<400)
    func skipping(seed: Int) throws {
        var random = SeededGenerator(seed: seed + 1)
        var bytes = Array(XMLDocument.random(seed: seed).bytes)
        for _ in 0..<(seed % 4) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] =
                "<>/\"'!-[]?a ".utf8.randomElement(using: &random) ?? 0
        }
        try bytes.withUnsafeBytes { source in
            for at in source.indices where XMLToken.starts("<row", source, at) {
                guard let tag = XMLToken.next(source, at: at), tag.kind == .start || tag.kind == .empty else {
                    continue
                }
                var columns = BSONColumns()
                var walk = XMLWalk()
                let end = walk.record(source, tag, columns: &columns)?.end
                for size in [1, 3, 1_000] {
                    var skipped = XMLSkippedRecord(record: Array(source[tag.name]))
                    var here = at
                    var isComplete = false
                    while here < source.count, !isComplete {
                        let piece = UnsafeRawBufferPointer(rebasing: source[here..<min(here + size, source.count)])
                        let taken = skipped.take(piece)
                        here += taken.count
                        isComplete = taken.isComplete
                    }
                    try #require(
                        (isComplete ? here : nil) == end, "at \(at): \(String(decoding: source, as: UTF8.self))")
                }
            }
        }
    }

    @Test("end tags in comments, CDATA, instructions and values do not end a record beyond the limit")
    func tooLongWithMarkup() throws {
        let long = String(repeating: "x", count: 2_000)
        let inside = "<!-- </row> --><a><![CDATA[</row>]]>\(long)<?p </row> ?></a><b c='</row>'/><row>1</row>"
        let text = "<rows><row><a>1</a></row><row>\(inside)</row><row><a>3</a></row></rows>"
        for chunk in [1, 7, 10_000] {
            let rows = try Self.read(Array(text.utf8), chunk: chunk, batch: 64, record: 512).rows
            #expect(rows.map(\.misfit) == [nil, .tooLong, nil])
            #expect(rows[1].length == inside.utf8.count + "<row></row>".utf8.count)
        }
    }

    @Test("a comment beyond the limit is held by itself")
    func longComment() throws {
        let text = "<rows><row><a>1</a></row><!--\(String(repeating: "x", count: 3_000))--><row><a>3</a></row></rows>"
        let rows = try Self.read(Array(text.utf8), batch: 64, record: 512).rows
        #expect(rows.map(\.misfit) == [nil, .tooLong, nil])
        #expect(rows[1].length == 3_007)
    }
}
