import Foundation
import Testing

@testable import Verification

/// Lines of a manifest diff, read back.
struct JSONCursorTests {
    private func read(_ text: String) throws -> WrittenRemoval {
        try Data(text.utf8).withUnsafeBytes { try WrittenRemoval($0, line: 1) }
    }

    private let digest = String(repeating: "0a", count: 32)

    @Test("names that are no UTF-8 come back as their bytes, escapes as their characters")
    func strings() throws {
        let line = try read(
            #"{"archive":"a\"\u00e9\ud83d\ude00","member":"x\udcff\udc80.csv","record":1,"offset":0,"length":2,"sha256":"\#(digest)","decision":"drop","reason":"tag"}"#
        )
        #expect(line.archive == "a\"é😀")
        #expect(line.member == Array("x".utf8) + [0xFF, 0x80] + Array(".csv".utf8))
        #expect(line.cut == 0..<2)
    }

    @Test(
        "what is no JSON, or no line, is told and never trapped on",
        arguments: [
            "", "{", "{}", "[]", #"{"archive":"a"}"#, #"{"record":99999999999999999999}"#, #"{"record":-1}"#,
            #"{"record":01}"#, #"{"a":"\u12"}"#, #"{"a":"\ud800"}"#, #"{"member":"\ud800x"}"#, #"{"a":tru}"#,
            #"{"a":1,"a":2}"#, #"{"archive":"a","archive":"b"}"#, #"{"x":[[[["#, "{\"a\":\"\n\"}", #"{"score":1e999}"#,
            #"{"cut":[1]}"#, #"{"cut":[9223372036854775807,9223372036854775807]}"#,
            String(repeating: "[", count: 4_000),
            "{\"x\":" + String(repeating: "[", count: 4_000),
        ])
    func hostile(text: String) { #expect(throws: JSONFault.self) { try read(text) } }

    @Test("every prefix of a line is told")
    func prefixes() throws {
        let text =
            #"{"archive":"a","member":"m","table":"t","record":1,"offset":3,"length":2,"cut":[2,3],"key":"k","sha256":"\#(digest)","decision":"hold","reason":"score","score":0.75,"tag":{"claim":"test","source":"field","name":"n","value":"v"},"evidence":[{"detector":"d","field":"f","weight":-1.25,"excerpt":"e"}],"parents":[{"table":"p","key":"q","by":"c"}],"override":{"by":"b","why":"w"},"later":{"x":[1,null,true]}}"#
        let line = try read(text)
        #expect(line.cut == 2..<5 && line.score == 0.75 && line.evidence.first?.weight == -1.25)
        #expect(line.parents == [WrittenRemoval.Parent(table: "p", key: "q", by: "c")])
        for end in text.indices.dropFirst() { #expect(throws: JSONFault.self) { try read(String(text[..<end])) } }
    }
}
