import Foundation
import Testing

@testable import Records

@Suite struct JSONLineTests {
    private func line(_ body: (inout JSONLine) -> Void) -> String {
        var line = JSONLine()
        line.object { body(&$0) }
        return String(decoding: line.bytes, as: UTF8.self)
    }

    @Test("keys come in the order they are added, with commas between")
    func order() {
        let text = line { line in
            line.string("z", "1")
            line.number("a", -2)
            line.array("list") { list in
                list.number(nil, 1)
                list.object { (item: inout JSONLine) in item.boolean("x", true) }
            }
            line.hexadecimal("h", [0, 15, 255])
            line.number("d", 0.99014, places: 4)
        }
        #expect(text == #"{"z":"1","a":-2,"list":[1,{"x":true}],"h":"000fff","d":0.9901}"#)
    }

    @Test("members of one line go into another")
    func members() {
        var head = JSONLine()
        head.string("a", "1")
        head.number("b", 2)
        #expect(
            line {
                $0.members(of: head); $0.number("c", 3)
            } == #"{"a":"1","b":2,"c":3}"#)
    }

    @Test(
        "any text comes back through another program's parser",
        arguments: [
            "", "plain", "quote \" and \\ backslash", "line\nbreak\r\ttab", "\u{0}\u{1F}\u{7F}\u{85}", "é😀",
            "\u{202E}right to left", "\u{2028}", "</script>",
        ])
    func escapes(text: String) throws {
        let json = line { $0.string("v", text) }
        let back = try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
        #expect(back["v"] == text)
        #expect(json.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{202E}" })
    }

    @Test("a name that is no UTF-8 can be had back byte for byte")
    func paths() {
        #expect(line { $0.string("p", bytes: [0x61, 0xFF, 0xC3, 0xA9]) } == "{\"p\":\"a\\udcffé\"}")
    }

    @Test(
        "numbers are rounded half away from zero, without trailing zeros",
        arguments: [
            (0.5, "0.5"), (0.99995, "1"), (0.00004, "0"), (-2.0, "-2"), (4.2, "4.2"), (.infinity, "0"), (.nan, "0"),
        ])
    func decimals(value: Double, text: String) {
        #expect(JSONLine.decimal(value, places: 4) == text)
    }
}
