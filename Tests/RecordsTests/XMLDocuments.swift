import Foundation

/// Documents that libxml2 and winnow both read.
struct XMLDocument: Codable, CustomStringConvertible {
    let name: String
    /// The records, for libxml2.
    let records: String
    let bytes: Data

    var description: String { name }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(_ name: String, records: String, _ text: String, in encoding: String.Encoding = .utf8) {
        self.init(name, records: records, bytes: text.data(using: encoding) ?? Data())
    }

    init(_ name: String, records: String, bytes: Data) {
        self.name = name
        self.records = records
        self.bytes = bytes
    }

    private static let xsi = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"

    /// What programs write, and what XML allows in it.
    static let shapes: [XMLDocument] = [
        XMLDocument(
            "Salesforce", records: "//*[local-name()='records']",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="urn:partner.soap.sforce.com" \
            xmlns:sf="urn:sobject.partner.soap.sforce.com" \(xsi)><soapenv:Body><queryResponse>
            <result xsi:type="QueryResult"><done>true</done><queryLocator xsi:nil="true"/>
            <records xsi:type="sf:sObject"><sf:type>Contact</sf:type><sf:Id>0035g00000A</sf:Id><sf:Id>0035g00000A</sf:Id>\
            <sf:Name>Ann &amp; Bob O&apos;Neil</sf:Name><sf:Email>ann@contoso-bank.com</sf:Email><sf:Fax xsi:nil="true"/>\
            <sf:Account xsi:type="sf:sObject"><sf:type>Account</sf:type><sf:Id xsi:nil="true"/><sf:Name>Kettle</sf:Name>\
            </sf:Account></records>
            <records xsi:type="sf:sObject"><sf:type>Contact</sf:type><sf:Id>0035g00000B</sf:Id><sf:Id>0035g00000B</sf:Id>\
            <sf:Note><![CDATA[a < b ]] > c]]>&#x20AC; d</sf:Note></records>
            <size>2</size></result></queryResponse></soapenv:Body></soapenv:Envelope>

            """),
        XMLDocument(
            "mysqldump --xml", records: "//table_data/row",
            """
            <?xml version="1.0"?>
            <mysqldump \(xsi)>
            <database name="crm">
            \t<table_structure name="contacts">
            \t\t<field Field="id" Type="int(11)" Null="NO" Key="PRI" Extra="" Comment="" />
            \t\t<key Table="contacts" Non_unique="0" Key_name="PRIMARY" Column_name="id" />
            \t\t<options Name="contacts" Engine="InnoDB" Rows="2" />
            \t</table_structure>
            \t<table_data name="contacts">
            \t<row>
            \t\t<field name="id">1</field>
            \t\t<field name="email">ann@example.com</field>
            \t\t<field name="note" xsi:nil="true" />
            \t</row>
            \t<row>
            \t\t<field name="id">2</field>
            \t\t<field name="email"></field>
            \t\t<field name="note">&lt;b&gt; &quot;x&quot;
            second line</field>
            \t</row>
            \t</table_data>
            \t<table_data name="orders">
            \t<row>
            \t\t<field name="id">9</field>
            \t</row>
            \t</table_data>
            </database>
            </mysqldump>

            """),
        XMLDocument(
            "rows", records: "/rows/row",
            "<rows><row><a>1</a></row><row/><row><a>2</a><b/><b></b></row><row>text</row></rows>"),
        XMLDocument(
            "attributes", records: "/l/item",
            """
            <l><item id='1' name="&lt;A&#10;B&gt; 'x'\n\ty"><v lang='de' n:w = "2" xmlns:n='urn:n'>eins</v></item>
            <item\tid="2"\n><v lang="en">one > two</v><v>1</v></item ></l>
            """),
        XMLDocument(
            "rows of attributes", records: "/users/row",
            "<users>\r\n  <row Id=\"1\" Name=\"Ann\" />\r\n  <row Id='2' Name='/>'/>\r\n</users>"),
        XMLDocument(
            "markup", records: "/rows/row",
            """
            <?xml version='1.0' standalone='yes'?><!DOCTYPE rows [
            <!-- it's a ] > --><?php ]> "?><!ENTITY co "Harbour > Freight"><!ELEMENT rows (row*)>
            ]>
            <!-- <row> --><rows><?pi <row><a>0</a></row> ?><row><!-- </row> --><a>&co; x<!-- - -->y<?p </a> ?>z</a></row>
            <row><a><![CDATA[</a></row>]]]]><![CDATA[>]]></a></row><![CDATA[ ]]></rows><!-- end --><?end?>

            """),
        XMLDocument(
            "namespaces", records: "//n:row",
            "<n:rows xmlns:n='urn:n' xmlns:m='urn:m'><n:row m:k='v'><m:a>1</m:a><n:a>2</n:a></n:row>"
                + "<n:row xmlns:o='urn:o'><o:a o:b='c'>3</o:a></n:row></n:rows>"),
        XMLDocument(
            "repeated children", records: "/rows/row",
            "<rows><row><tag>x</tag><tag>\"y\"\\</tag><p><n>1</n></p><p><n>2</n><n>1</n></p></row>"
                + "<row><tag>x</tag><tag>x</tag><tag/></row></rows>"),
        XMLDocument(
            "mixed content", records: "/rows/row",
            "<rows><row><a>Mail <b>ann</b>@example.com<br/></a>loose</row><row> <a>\n<b>x</b>\n</a> </row></rows>"),
        XMLDocument(
            "line ends", records: "/rows/row",
            "<rows>\r\n<row>\r\n<a>1\r\n2\r3&#13;\n</a><b><![CDATA[\r\n]]>.</b></row>\r</rows>\r\n"),
        XMLDocument(
            "references", records: "/rows/row",
            "<rows><row><a>&#0000000000065;&#x1F600;&#x000000041;&amp;amp;</a><b>&#38;lt;</b></row></rows>"),
        XMLDocument(
            "names", records: "/l/t",
            "<l><t><field name='a&amp;b&#x20;c'>1</field><field>2</field><field name=\"'\">3</field></t></l>"),
        XMLDocument(
            "UTF-8 with a mark", records: "/rows/row",
            "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?><rows><row><ä>Zoë 漢 😀</ä></row></rows>"),
        XMLDocument(
            "ISO-8859-1", records: "/rows/row",
            "<?xml version='1.0' encoding='ISO-8859-1'?><rows><row ü='ß'><a>Zoë &#8364; Ä\u{85}</a></row></rows>",
            in: .isoLatin1),
        XMLDocument(
            "Windows-1252", records: "/rows/row",
            "<?xml version='1.0' encoding=\"windows-1252\" ?><rows><row><a>“Zoë” 5 € &#233; &#x2122;</a></row></rows>",
            in: .windowsCP1252),
    ]

    /// A list with all that XML allows in elements, by chance.
    static func random(seed: Int) -> XMLDocument {
        var maker = RandomXML(seed: seed)
        return XMLDocument("random \(seed)", records: "/rows/row", maker.document())
    }
}

private struct RandomXML {
    private var random: SeededGenerator

    init(seed: Int) { random = SeededGenerator(seed: seed + 1) }

    private mutating func one(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
    private mutating func many(_ most: Int, _ make: (inout RandomXML) -> String) -> String {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in make(&self) }.joined()
    }

    mutating func document() -> String {
        let rows = (1...Int.random(in: 1...12, using: &random)).map {
            between() + "<row\(attributes())><Id>\($0)</Id>\(content(3))</row>"
        }
        let body = rows.joined() + between() + one(["", "<row/>"])
        return "<?xml version=\"1.0\"?>\(between())<rows xmlns:sf='urn:sf'>\(body)</rows>\(between())"
    }

    private mutating func between() -> String {
        many(2) { $0.one(["\n", "  ", "<!-- <row> ' -->", "<?p </row> ?>", "\r\n"]) }
    }

    private mutating func attributes() -> String {
        var left = ["p", "q", "sf:r"].shuffled(using: &random)
        return many(2) {
            let name = left.removeLast()
            let quote = $0.one(["'", "\""])
            let other = quote == "'" ? "\"" : "'"
            let value = $0.many(3) { $0.one(["x", ">", "/", "&lt;", "&#9;", "\n", "\t", " ", "ü", other]) }
            return "\($0.one([" ", "\n "]))\(name)\($0.one(["=", " = "]))\(quote)\(value)\(quote)"
        }
    }

    private mutating func content(_ depth: Int) -> String {
        many(4) {
            switch Int.random(in: 0..<6, using: &$0.random) {
            case 0: return $0.one(["<e/>", "<e />", "<sf:f></sf:f>", "<field name='x'/>"])
            case 1 where depth > 0, 2 where depth > 0:
                let name = $0.one(["a", "b", "sf:c", "d-1", "row", "field"])
                let extra = name == "field" ? " name=\"\($0.one(["x", "y"]))\"" : ""
                return "<\(name)\(extra)\($0.attributes())>\($0.content(depth - 1))</\(name)\($0.one(["", " "]))>"
            case 3:
                return $0.one([
                    "<!-- </row> <a> -->", "<![CDATA[</row>]]>", "<![CDATA[]]]]>", "<?q </row> ?>", "<!--->-->",
                    "<![CDATA[ ]]>",
                ])
            default: return $0.one(["text", " ", "\r\n", "&amp;", "&#x41;", "漢", "a>", "\"", "]]", "\n\t"])
            }
        }
    }
}
