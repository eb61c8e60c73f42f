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

    static let digest = String(repeating: "0a", count: 32)

    static let whole = """
        {"archive":"a.zip","member":"b/\\u00e9\\udce9.csv","part":1,"table":"T","record":3,"offset":5,"length":7,\
        "cut":[4,9],"key":"k\\"\\ud83d\\ude00\\\\","sha256":"\(digest)","decision":"hold","reason":"cascade","misfit":"syntax",\
        "score":0.5,"tag":{"claim":"test","source":"field","name":"n","value":"v"},\
        "contradicts":{"claim":"production","source":"header","name":"m","value":"w"},\
        "evidence":[{"detector":"d.e","field":"f","weight":-1.25,"excerpt":"x"},{"detector":"g","weight":2}],\
        "parents":[{"table":"P","key":"1","by":"p"},{"table":"Q"}],\
        "override":{"by":"j","when":"2026-01-02","why":"y"},"later":[{"a":[1,true,null]}]}
        """

    @Test("every key of a line is read, as the bytes that it stands for, and keys of later versions are passed over")
    func whole() throws {
        let line = try Data(Self.whole.utf8).withUnsafeBytes { try WrittenLine($0, number: 4) }
        #expect(line.archive == "a.zip" && line.part == 1 && line.table == "T" && line.record == 3)
        #expect(line.member.bytes == Array("b/é".utf8) + [0xE9] + Array(".csv".utf8))
        #expect(line.offset == 5 && line.length == 7 && line.cut == 4..<13)
        #expect(line.range == 5..<12 && line.taken == 4..<13 && !line.isInside && line.target == .hold)
        #expect(line.key == "k\"\u{1F600}\\" && line.sha256 == Self.digest && line.number == 4)
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

    /// A line of the keys that each has, with others in front.
    static func least(_ more: String = "", without name: String = "") -> String {
        let keys = [
            "\"archive\":\"a\"", "\"record\":1", "\"offset\":0", "\"length\":2", "\"sha256\":\"\(digest)\"",
            "\"decision\":\"drop\"", "\"reason\":\"tag\"",
        ]
        return "{" + more + keys.filter { name.isEmpty || !$0.hasPrefix("\"\(name)\"") }.joined(separator: ",") + "}"
    }

    @Test(
        "a line needs where, what and why",
        arguments: ["archive", "record", "offset", "length", "sha256", "decision", "reason"])
    func needs(name: String) throws {
        let line = try #require(self.line(Self.least()))
        #expect(line.taken == 0..<2 && line.cut == nil)
        #expect(self.line(Self.least(without: name)) == nil)
    }

    @Test(
        "what is no line of a manifest diff is none",
        arguments: [
            "", "{", "[]", "{}", least().dropLast() + "", least() + "x", least("\"record\":-1,", without: "record"),
            least("\"record\":99999999999999999999,", without: "record"), least("\"record\":01,", without: "record"),
            least("\"record\":1.0,", without: "record"), least("\"decision\":\"keep\",", without: "decision"),
            least("\"reason\":\"whim\",", without: "reason"), least("\"reason\":\"none\",", without: "reason"),
            least("\"sha256\":\"AB\",", without: "sha256"), least("\"score\":1e999,"), least("\"score\":+1,"),
            least("\"key\":\"\\ud83dx\","), least("\"key\":\"\\ud83d\\u0041\","), least("\"key\":\"\\ud800\","),
            least("\"key\":\"\\x\","), least("\"key\":\"\\u12\","), least("\"key\":\"\n\","), "{\"key\":\"a",
            least("\"cut\":[1],"), least("\"cut\":[1,2,3],"), least("\"x\":tru,"),
            least("\"cut\":[9223372036854775807,9223372036854775807],"),
            least("\"offset\":9223372036854775807,", without: "offset"),
            // One name twice, by whatever spelling: another program may take the other one.
            least("\"archive\":\"b\","), least("\"\\u0061rchive\":\"b\","), least("\"x\":{\"a\":1,\"a\":1},"),
            least((0..<100).map { "\"n\($0)\":1," }.joined()),
            least("\"x\":" + String(repeating: "[", count: 100_000)),
            least("\"x\":" + String(repeating: "{\"a\":", count: 100_000)),
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
                Self.least("\"key\":\"\(excerpt)\",\"record\":\(number),", without: "record") + "\n"
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
        for second in [Self.least("\"decision\":\"drip\",", without: "decision") + "\n", Self.least()] {
            let diff = try diff(Self.least() + "\n" + second)
            #expect { try diff.forEach { _ in } } throws: { "\($0)".contains("line 2 is no line of a manifest diff") }
        }
    }

    @Test("lines that are asked for come with their faults, and what stands behind one that has no end is none")
    func pulled() throws {
        defer { unlink(path) }
        _ = try diff(Self.least() + "\nx\n" + Self.least("\"key\":\"k\",") + "\n" + Self.least())
        let lines = try #require(WrittenLines(path: path))
        var told: [String] = []
        while let item = try lines.next() {
            switch item {
            case .line(let line): told.append("\(line.number) \(line.key ?? "-")")
            case .fault(let number, let message): told.append("\(number) \(message)")
            }
        }
        #expect(told == ["1 -", "2 lacks { at byte 0", "3 k", "4 has no line end"])
        #expect(WrittenLines(path: path + "-absent") == nil)
    }
}
