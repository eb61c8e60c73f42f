import Foundation
import Testing

/// Lists in XML, held against libxml2's `xmllint`.
struct XMLRestoreTests {
    @Test("what stays and what goes of lists in XML is well-formed, and every record is in one of them")
    func lists() throws {
        let stage = try Stage()
        func address(_ row: Int) -> String { "ann.\(row)@\(row % 4 == 1 ? "example.com" : "contoso-bank.com")" }
        let rows = (1...200).map {
            "\t<row>\n\t\t<field name=\"id\">\($0)</field>\n\t\t<field name=\"email\">\(address($0))</field>\n"
                + "\t\t<field name=\"note\"><![CDATA[</row>]]><!-- </row> --></field>\n\t</row>\n"
        }
        let records = (1...100).map {
            "<records xsi:type=\"sf:sObject\"><sf:type>Contact</sf:type><sf:Id>0035g0000\($0)</sf:Id>"
                + "<sf:Id>0035g0000\($0)</sf:Id><sf:Email>\(address($0))</sf:Email></records>"
        }
        try stage.write(
            "in/dump.xml",
            "<?xml version=\"1.0\"?>\n<mysqldump><database name=\"crm\">\n\t<table_data name=\"contacts\">\n"
                + rows.joined() + "\t</table_data>\n</database></mysqldump>\n")
        try stage.write(
            "in/query.xml",
            "<result xmlns:sf='urn:sf' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><done>true</done>"
                + records.joined() + "<size>100</size></result>")
        try stage.shell("tar -C in -cf b.tar dump.xml query.xml")
        let outcome = try stage.winnow("restore", "b.tar", "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        try stage.shell("for f in restore quarantine; do mkdir $f; tar -xf out/$f/b.tar -C $f; done")
        func count(_ file: String, _ path: String) throws -> String {
            try stage.shell("xmllint --xpath 'count(\(path))' \(file)").trimmingCharacters(in: .whitespacesAndNewlines)
        }
        let (row, record) = ("//row", "//*[local-name()=\"records\"]")
        for (folder, file, element, number) in [
            ("restore", "dump.xml", row, "150"), ("quarantine", "dump.xml", row, "50"),
            ("restore", "query.xml", record, "75"), ("quarantine", "query.xml", record, "25"),
        ] {
            #expect(try count("\(folder)/\(file)", element) == number)
            let synthetic = folder == "quarantine" ? number : "0"
            #expect(try count("\(folder)/\(file)", "\(element)[contains(., \"@example.com\")]") == synthetic)
        }
        #expect(try stage.diff("out").last?["key"] as? String == "0035g000097")
    }

    @Test("a list in UTF-16 is copied unchanged, and that is said with what to do; done so, it is judged")
    func utf16() throws {
        let stage = try Stage()
        try stage.write("list.xml", "<rows><row><email>ann@example.com</email></row></rows>")
        try stage.shell("xmllint --encode UTF-16 list.xml > Contact.xml && tar -cf b.tar Contact.xml")
        let outcome = try stage.winnow("scan", "b.tar")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("xmllint --encode UTF-8 FILE"), "\(outcome.errors)")
        try stage.shell("xmllint --encode UTF-8 Contact.xml > new.xml && mv new.xml Contact.xml")
        let again = try stage.winnow("restore", "Contact.xml", "--output", "out")
        #expect(again.status == 0, "\(again.errors)")
        #expect(try stage.diff("out").count == 1)
    }
}
