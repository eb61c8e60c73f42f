import Foundation
import Testing

@testable import Records

@Suite struct TextEncodingTests {
    static let text = "Id,Name,City\r\n1,\"Zoë, \"\"Z\"\"\",Köln\r\n2,Søren,Århus\r\n3,Ana,São Paulo\r\n"

    private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        (mark ? [0xFEFF] : []).flatMap { bytes(of: $0, bigEndian) } + text.utf16.flatMap { bytes(of: $0, bigEndian) }
    }

    private func bytes(of unit: UInt16, _ bigEndian: Bool) -> [UInt8] {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return bigEndian ? [high, low] : [low, high]
    }

    private func detected(_ bytes: [UInt8]) -> CSVDialect? {
        bytes.withUnsafeBytes { CSVDialect(head: $0, isWhole: true, isNamed: true, isTabbed: false) }
    }

    private func encoded(_ encoding: TextEncoding, mark: Bool) -> [UInt8] {
        switch encoding {
        case .utf8: Array(Self.text.utf8)
        case .utf8BOM: [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)
        case .utf16LE: utf16(Self.text, bigEndian: false, mark: mark)
        case .utf16BE: utf16(Self.text, bigEndian: true, mark: mark)
        case .latin1: Array(Self.text.data(using: .isoLatin1) ?? Data())
        case .windows1252:
            Array(Self.text.replacingOccurrences(of: "Ana", with: "“Ana”").data(using: .windowsCP1252) ?? Data())
        }
    }

    @Test("every encoding is found and gives the same fields", arguments: TextEncoding.allCases, [true, false])
    func fields(encoding: TextEncoding, mark: Bool) throws {
        let bytes = encoded(encoding, mark: mark)
        let dialect = try #require(detected(bytes))
        #expect(dialect.encoding == encoding)
        for chunk in [1, 2, 3, 13, 1_000] {
            let member = try readMember(bytes, dialect: dialect, chunk: chunk)
            #expect(member.columns == ["Id", "Name", "City"])
            #expect(member.records.first?.fields == ["1", "Zoë, \"Z\"", "Köln"])
            #expect(member.records.count == 3)
            var at = member.preamble
            for record in member.records {
                #expect(record.offset == at)
                at += record.length
            }
            #expect(at == bytes.count)
        }
    }

    @Test("a record's bytes in UTF-16 are the source's own", arguments: [false, true])
    func ranges(bigEndian: Bool) throws {
        let rows = ["1,😀\n", "2,\u{FFFD}x\n", "3,é\n"]
        let bytes = utf16("a,b\n" + rows.joined(), bigEndian: bigEndian, mark: true)
        let dialect = try #require(detected(bytes))
        let member = try readMember(bytes, dialect: dialect, chunk: 5)
        for (record, row) in zip(member.records, rows) {
            let own = Array(bytes[record.offset..<(record.offset + record.length)])
            #expect(own == utf16(row, bigEndian: bigEndian, mark: false))
        }
    }

    @Test("a short member in UTF-16 without a mark is found", arguments: [false, true])
    func short(bigEndian: Bool) {
        #expect(
            detected(utf16("Id\n1\n", bigEndian: bigEndian, mark: false))?.encoding
                == (bigEndian ? .utf16BE : .utf16LE))
    }

    @Test("an odd byte at the end of UTF-16 makes its record a misfit, and nothing is lost")
    func oddByte() throws {
        for text in ["a,b\n1,2\n3,4", "a,b\n1,2\n3,4\n"] {
            let bytes = utf16(text, bigEndian: false, mark: true) + [0x35]
            let dialect = try #require(detected(bytes))
            let member = try readMember(bytes, dialect: dialect, chunk: 3)
            #expect(member.records.last?.misfit == .encoding)
            let last = try #require(member.records.last)
            #expect(last.offset + last.length == bytes.count)
        }
    }

    @Test("a lone surrogate is kept in place", arguments: [1, 2, 5])
    func loneSurrogate(chunk: Int) throws {
        var bytes = utf16("a,b\n1,", bigEndian: false, mark: true)
        bytes += [0x3D, 0xD8]
        bytes += utf16("\n2,3\n", bigEndian: false, mark: false)
        let member = try readMember(bytes, dialect: .plain(encoding: .utf16LE), chunk: chunk)
        #expect(member.records.map(\.fields) == [["1", "\u{FFFD}"], ["2", "3"]])
        #expect(member.records.map(\.length) == [8, 8])
    }

    @Test("bytes that are not UTF-8 in a UTF-8 member are shown as such and stay")
    func invalid() throws {
        let bytes = Array("a,b\n1,".utf8) + [0xFF] + Array("\n2,3\n".utf8)
        let member = try readMember(bytes, dialect: .plain())
        #expect(member.records.map(\.fields) == [["1", "\u{FFFD}"], ["2", "3"]])
        #expect(member.records.map(\.length) == [4, 4])
    }
}
