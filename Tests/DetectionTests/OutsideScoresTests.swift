import Foundation
import Testing

@testable import Detection

@Suite struct OutsideScoresTests {
    private func load(_ text: String) throws -> OutsideScores {
        let path = NSTemporaryDirectory() + "winnow-scores-" + UUID().uuidString
        defer { unlink(path) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return try OutsideScores(path: path)
    }

    private func weight(_ scores: OutsideScores, _ table: String, _ key: String) -> Float? {
        Array(key.utf8).withUnsafeBytes {
            scores.records.value(table: KeyTable<OutsideScores.Score>.hash(table: table), key: $0)?.weight
        }
    }

    @Test("scores are found by table and key, 15 and 18 characters of a Salesforce id alike")
    func lookUp() throws {
        let scores = try load("Table,Key,Score,Detector\nContact,0035g00000XyZab,0.9,a\nLead,2,0.1,b\n")
        #expect(scores.records.count == 2 && scores.detectors == ["a", "b"])
        #expect(abs((weight(scores, "contact", "0035g00000XyZabAAF") ?? 0) - 0.954) < 0.001)
        #expect(weight(scores, "Lead", "0035g00000XyZabAAF") == nil)
        #expect(weight(scores, "Contact", "2") == nil)
    }

    @Test("of several scores for a record the one that says most stays")
    func several() throws {
        let scores = try load("key,score\n1,0.6\n1,0.01\n1,0.9\n")
        #expect(scores.records.count == 1)
        #expect(abs((weight(scores, "Any", "1") ?? 0) + 1.9956) < 0.001)
    }

    @Test("a hundred thousand scores are all found again")
    func many() throws {
        let scores = try load(
            "table,key,score\n" + (0..<100_000).map { "T,k\($0),\(Double($0 % 9 + 1) / 10)\n" }.joined())
        #expect(scores.records.count == 100_000)
        for number in stride(from: 0, to: 100_000, by: 997) { #expect(weight(scores, "T", "k\(number)") != nil) }
        #expect(weight(scores, "T", "k100000") == nil)
    }

    @Test("NDJSON of any chunking, a last line without its end, blank lines")
    func ndjson() throws {
        let lines = (0..<30_000).map { "{\"table\":\"T\",\"key\":\($0),\"score\":0.75,\"detector\":\"d\"}" }
        let scores = try load("\n" + lines.joined(separator: "\n"))
        #expect(scores.records.count == 30_000)
        #expect(weight(scores, "T", "29999") != nil)
    }
}
