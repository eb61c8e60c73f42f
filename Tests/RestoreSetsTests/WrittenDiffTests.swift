import Foundation
import Testing

@testable import RestoreSets

@Suite struct WrittenDiffTests {
    private let path = NSTemporaryDirectory() + "winnow-diff-" + UUID().uuidString

    private func diff(_ text: String) throws -> WrittenDiff {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return WrittenDiff(path: path)
    }

    private func line(_ text: String) -> WrittenLine? { Array(text.utf8).withUnsafeBytes { WrittenLine($0) } }

    static let whole = """
        {"archive":"a.zip","member":"b/\\u00e9\\udce9.csv","part":1,"table":"T","record":3,"offset":5,"length":7,\
        "cut":[4,9],"key":"k\\"\\ud83d\\ude00\\\\","sha256":"ab","decision":"hold","reason":"cascade","misfit":"syntax",\
        "score":0.5,"tag":{"claim":"test","source":"field","name":"n","value":"v"},\
        "contradicts":{"claim":"production","source":"header","name":"m","value":"w"},\
        "evidence":[{"detector":"d.e","field":"f","weight":-1.25,"excerpt":"x"},{"detector":"g","weight":2}],\
        "parents":[{"table":"P","key":"1","by":"p"},{"table":"Q"}],\
        "override":{"by":"j","when":"2026-01-02","why":"y"},"later":[{"a":[1,true,null]}]}
        """

    @Test("every key of a line is read, as the bytes that it stands for, and keys of later versions are passed over")
    func whole() throws {
        let line = try #require(self.line(Self.whole))
        #expect(line.archive == "a.zip" && line.part == 1 && line.table == "T" && line.record == 3)
        #expect(line.member.bytes == Array("b/é".utf8) + [0xE9] + Array(".csv".utf8))
        #expect(line.offset == 5 && line.length == 7 && line.cut == 4..<13)
        #expect(line.key == "k\"\u{1F600}\\" && line.sha256 == "ab")
        #expect(line.decision == .hold && line.reason == .cascade && line.misfit == "syntax" && line.score == 0.5)
        #expect(line.tag == .init(claim: "test", source: "field", name: "n", value: "v"))
        #expect(line.contradicts == .init(claim: "production", source: "header", name: "m", value: "w"))
        #expect(
            line.evidence == [
                .init(detector: "d.e", field: "f", weight: -1.25, excerpt: "x"), .init(detector: "g", weight: 2),
            ])
        #expect(line.parents == [.init(table: "P", key: "1", by: "p"), .init(table: "Q")])
        #expect(line.override == .init(by: "j", when: "2026-01-02", why: "y"))
    }

    @Test(
        "what is no line of a manifest diff is none",
        arguments: [
            "", "{", "[]", "{}", "{\"decision\":\"keep\"}", "{\"decision\":\"drop\"", "{\"decision\":\"drop\"}x",
            "{\"decision\":\"drop\",\"record\":-1}", "{\"decision\":\"drop\",\"record\":99999999999999999999}",
            "{\"decision\":\"drop\",\"score\":1e999}", "{\"decision\":\"drop\",\"key\":\"\\ud83dx\"}",
            "{\"decision\":\"drop\",\"key\":\"\\ud83d\\u0041\"}", "{\"decision\":\"drop\",\"key\":\"\\x\"}",
            "{\"decision\":\"drop\",\"key\":\"a", "{\"decision\":\"drop\",\"cut\":[1]}",
            "{\"decision\":\"drop\",\"cut\":[9223372036854775807,9223372036854775807]}",
            "{\"decision\":\"drop\",\"reason\":\"whim\"}",
            "{\"decision\":\"drop\",\"x\":" + String(repeating: "[", count: 100_000) + "}",
        ])
    func malformed(text: String) {
        #expect(line(text) == nil)
    }

    @Test("every prefix of a line is refused")
    func prefixes() {
        let bytes = Array(Self.whole.utf8)
        for count in 0..<bytes.count {
            #expect(bytes[..<count].withUnsafeBytes { WrittenLine($0) } == nil, "\(count) bytes")
        }
    }

    @Test("lines of any length come whole and in order, with the byte that they begin at")
    func streaming() throws {
        defer { unlink(path) }
        var text = ""
        var starts: [Int] = []
        for number in 0..<3000 {
            starts.append(text.utf8.count)
            let excerpt = String(repeating: "x", count: number == 1500 ? 3 << 20 : number % 900)
            text +=
                "{\"archive\":\"a\",\"member\":\"m\",\"record\":\(number),\"key\":\"\(excerpt)\",\"decision\":\"drop\"}"
            if number < 2999 { text += "\n" }
        }
        let diff = try diff(text)
        var seen: [Int] = []
        try diff.forEachRaw { _, offset in
            seen.append(offset)
            return true
        }
        #expect(seen == starts)
        var records: [Int] = []
        try diff.forEach { records.append($0.record) }
        #expect(records == Array(0..<3000))
        let lines = try diff.lines()
        for number in [2999, 1500, 0, 1501] {
            #expect(try lines.line(at: starts[number]).record == number)
        }
    }

    @Test("a line that was changed is named by its number")
    func fault() throws {
        defer { unlink(path) }
        let diff = try diff("{\"decision\":\"drop\"}\n{\"decision\":\"drip\"}\n")
        #expect { try diff.forEach { _ in } } throws: { "\($0)".contains("line 2 is no line of a manifest diff") }
    }
}
