import Testing

@testable import Records

@Suite struct CSVDialectTests {
    private func dialect(_ bytes: [UInt8], named: Bool = true, tabbed: Bool = false) -> CSVDialect? {
        bytes.withUnsafeBytes { CSVDialect(head: $0, isWhole: true, isNamed: named, isTabbed: tabbed) }
    }

    @Test(
        "the separator is found",
        arguments: [
            ("Id,Name\n1,a\n2,b\n", ","), ("Id;Name\n1;a,b\n2;c\n", ";"), ("Id\tName\n1\ta, b\n", "\t"),
            ("Id|Name|City\n1|a;b|c\n2|d|e\n", "|"), ("\"Id\",\"A;B\"\n\"1\",\"x;y\"\n", ","),
            ("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", ";"),
        ])
    func delimiter(text: String, expected: Character) {
        #expect(dialect(Array(text.utf8))?.delimiter == expected.asciiValue)
    }

    @Test(
        "line ends are found",
        arguments: [
            ("a,b\r\n1,2\r\n", "CRLF", false), ("a,b\n1,2\n", "LF", false), ("a,b\r1,2\r3,4\r", "CR", true),
            ("a,b\n\"x\ry\",2\n", "LF", false),
        ])
    func lineEnds(text: String, name: String, crEnds: Bool) {
        let found = dialect(Array(text.utf8))
        #expect(found?.lineEnds == name)
        #expect(found?.crEnds == crEnds)
    }

    @Test("the dialect is shown in words")
    func words() {
        #expect(
            dialect([0xEF, 0xBB, 0xBF] + Array("\"a\";\"b\"\r\n\"1\";\"2\"\r\n".utf8))?.description
                == "CSV, semicolon, quoted, CRLF, UTF-8 with BOM")
    }

    @Test("a table without a header has none, and its first row is a record")
    func noHeader() throws {
        let text = "0035g00000XyZabAAF,jo@corp.com,Jo\n0035g00000XyZacAAF,al@corp.com,Al\n"
        let found = try #require(dialect(Array(text.utf8)))
        #expect(!found.hasHeader)
        let member = try readMember(Array(text.utf8), dialect: found)
        #expect(member.columns == ["column1", "column2", "column3"])
        #expect(member.records.count == 2)
        #expect(member.preamble == 0)
    }

    @Test(
        "what is no table is none",
        arguments: [
            "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n", "<xml>\n<a/>\n<b/>\n</xml>\n", "Dear all,\nwe meet at 5.\nBye, Jo\n",
            "", "\0\u{1}\u{2}a,b\n",
        ])
    func noTable(text: String) {
        #expect(dialect(Array(text.utf8), named: false) == nil)
    }

    @Test(
        "members are tables by name and content",
        arguments: [
            ("Contact.csv", "Id,Name\n1,a\n", true), ("export/Contact.CSV", "Id\n1\n", true),
            ("notes.txt", "Just words here\nand here\n", false), ("rows.txt", "a\tb\n1\t2\n", true),
            ("Attachments/00P5g000001AbCd", "a,b,c\n1,2,3\n4,5,6\n7,8,9\n", true),
            ("Attachments/00P5g000001AbCe", "%PDF-1.7\n%\u{1}\u{2}", false), ("photo.jpg", "\u{FF}\u{D8}", false),
        ])
    func recognised(path: String, text: String, expected: Bool) {
        let bytes = Array(text.utf8)
        let reader = bytes.withUnsafeBytes { RecordFormats.reader(path: path, head: $0, isWhole: true) }
        #expect((reader != nil) == expected)
    }

    @Test(
        "a table is named after its member",
        arguments: [
            ("Contact.csv", "Contact"), ("a/b/Loan__c.csv", "Loan__c"), ("Contact.csv.gz", "Contact"),
            ("Lead.tsv", "Lead"), (".csv", ".csv"), ("plain", "plain"),
        ])
    func table(path: String, name: String) {
        #expect(Schema.tableName(ofMember: path) == name)
    }
}
