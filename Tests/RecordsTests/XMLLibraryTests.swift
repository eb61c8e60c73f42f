import Foundation
import Testing

@testable import Records

/// Held against libxml2, through Debian's python3-lxml.
@Suite(.enabled(if: PythonCheck.has("lxml"), "needs python3-lxml")) struct XMLLibraryTests {
    /// What libxml2 sees in a document: each record's fields by the rules of docs/formats.md, and each record as a text;
    /// nothing where it refuses the document.
    struct Seen: Decodable {
        let fields: [[String: String]]
        let texts: [String]
    }

    private static let script = #"""
        import base64, json, sys
        from lxml import etree as E
        XSI = '{http://www.w3.org/2001/XMLSchema-instance}'

        def elements(e): return [c for c in e if isinstance(c.tag, str)]
        def pieces(e):
            yield e.text or ''
            for c in e:
                if c.tag is E.Entity: yield c.text
                yield c.tail or ''
        def string(e):
            out = e.text or ''
            for c in e:
                out += c.text if c.tag is E.Entity else string(c) if isinstance(c.tag, str) else ''
                out += c.tail or ''
            return out
        def walk(e, path, out):
            isField = path and E.QName(e).localname == 'field'
            def under(name): return path + '.' + name if path else name
            for key, value in e.attrib.items():
                name = E.QName(key)
                prefix = [p for p, uri in e.nsmap.items() if p and uri == name.namespace]
                if path and key.startswith(XSI) or isField and key == 'name': continue
                out.setdefault(under('@' + ''.join(p + ':' for p in prefix) + name.localname), []).append(value)
            for c in elements(e):
                name = E.QName(c).localname
                walk(c, under(c.get('name', name) if name == 'field' else name), out)
            hasText = any(piece.strip(' \t\r\n') for piece in pieces(e))
            if path and (hasText or not elements(e)) or hasText:
                out.setdefault(path or '#text', []).append(string(e))
        def fields(record):
            out = {}
            walk(record, '', out)
            return {name: values[0] if len(set(values)) == 1 else json.dumps(values, ensure_ascii=False, separators=(',', ':'))
                    for name, values in out.items() if any(values)}
        def see(document):
            try:
                parser = E.XMLParser(resolve_entities=False, strip_cdata=False)
                tree = E.fromstring(base64.b64decode(document['bytes']), parser)
            except E.XMLSyntaxError:
                return None
            records = tree.xpath(document['records'], namespaces={'n': 'urn:n'})
            return {'fields': [fields(r) for r in records],
                    'texts': [E.tostring(r, with_tail=False, encoding='unicode') for r in records]}
        print(json.dumps([see(d) for d in json.load(open(sys.argv[1]))]))
        """#

    static func see(_ documents: [XMLDocument]) throws -> [Seen?] {
        let input = try JSONEncoder().encode(documents)
        return try JSONDecoder().decode([Seen?].self, from: PythonCheck.run(script, Array(input)))
    }

    private func check(_ documents: [XMLDocument]) throws {
        for (document, seen) in zip(documents, try Self.see(documents)) {
            let seen = try #require(seen, "libxml2 refuses \(document)")
            let rows = try XMLTests.read(Array(document.bytes)).rows
            #expect(rows.allSatisfy { $0.misfit == nil }, "\(document)")
            #expect(rows.map(\.fields) == seen.fields, "\(document): \(document.text)")
        }
    }

    @Test("records and values are those that libxml2 sees", arguments: XMLDocument.shapes)
    func shapes(document: XMLDocument) throws { try check([document]) }

    @Test("in any document")
    func anyDocument() throws { try check((0..<400).map(XMLDocument.random)) }

    @Test("what is left after a cut, and what was cut, is well-formed and has just its records")
    func cuts() throws {
        var cuts: [XMLDocument] = []
        var wanted: [[Int]] = []
        let documents = XMLDocument.shapes + (0..<100).map(XMLDocument.random)
        var random = SeededGenerator(seed: 5)
        for document in documents {
            let bytes = Array(document.bytes)
            let member = try XMLTests.read(bytes)
            let all = member.rows.map(\.ordinal)
            for removed in [Set(all), Set(all.prefix(1)), Set(all.filter { _ in Bool.random(using: &random) })] {
                let (restored, quarantine) = plainCut(bytes, member, removed: removed)
                cuts.append(XMLDocument(document.name, records: document.records, bytes: Data(restored)))
                wanted.append(all.filter { !removed.contains($0) })
                cuts.append(XMLDocument(document.name, records: document.records, bytes: Data(quarantine)))
                wanted.append(removed.sorted())
            }
        }
        let sources = try Self.see(documents)
        for (at, seen) in try Self.see(cuts).enumerated() {
            let source = try #require(sources[at / 6]).texts
            let seen = try #require(seen, "\(cuts[at]): \(cuts[at].text)")
            #expect(seen.texts == wanted[at].map { source[$0 - 1] }, "\(cuts[at])")
        }
    }

    private static let text = "encoding='ENC'?><rows><row><a>Zoë</a></row></rows>"

    @Test(
        "lists in other encodings are named and not read",
        arguments: [
            ("UTF-16", String.Encoding.utf16LittleEndian, "\u{FEFF}"), ("UTF-16", .utf16BigEndian, "\u{FEFF}"),
            ("UTF-16LE", .utf16LittleEndian, ""), ("UTF-16BE", .utf16BigEndian, ""), ("iso-8859-2", .isoLatin2, ""),
            ("Shift_JIS", .ascii, ""), ("ISO-8859-1", .utf8, "\u{FEFF}"),
        ])
    func otherEncodings(declared: String, encoding: String.Encoding, mark: String) throws {
        var text = mark + "<?xml version='1.0' " + Self.text.replacingOccurrences(of: "ENC", with: declared)
        if encoding == .ascii { text = text.replacingOccurrences(of: "ë", with: "e") }
        let bytes = Array(try #require(text.data(using: encoding)))
        for path in ["a/t.xml", "t"] {
            let reader = bytes.withUnsafeBytes { RecordFormats.reader(path: path, head: $0, isWhole: true) }
            #expect(reader == nil)
            #expect(bytes.withUnsafeBytes { UnreadFormat(path: path, head: $0) } == .xml)
        }
        #expect(bytes.withUnsafeBytes { UnreadFormat(path: "t.txt", head: $0) } == nil)
    }

    @Test("a record whose bytes are no text in the encoding is held, where libxml2 refuses the document")
    func noText() throws {
        for (declared, byte) in [("utf-8", 0xE9), ("us-ascii", 0xE9), ("windows-1252", 0x81)] as [(String, UInt8)] {
            let head = "<?xml version='1.0' encoding='\(declared)'?><rows><row><a>1</a></row><row><a>x"
            let bytes = Array(head.utf8) + [byte] + Array("y</a></row><row><a>3</a></row></rows>".utf8)
            #expect(try XMLTests.read(bytes).rows.map(\.misfit) == [nil, .encoding, nil])
            #expect(try Self.see([XMLDocument("", records: "/rows/row", bytes: Data(bytes))])[0] == nil)
        }
    }
}
