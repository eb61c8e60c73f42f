import Foundation
import Testing

@testable import Records

@Suite struct JSONSplittingTests {
    static func document(seed: Int, count: Int = 25) -> JSONDocuments {
        var made = JSONDocuments(seed: seed)
        if seed % 3 == 0 {
            made.array("T", count)
            made.add("\n")
        } else {
            made.add(
                "{\"totalSize\" : 3,\"done\":true, \"text\":\"[{\\\"\", \"none\":[], \"few\":[1,2],\"o\":{\"records\":[{}]},"
            )
            made.add("\"records\":")
            made.array("T", count)
            made.add(",\"Lead\" : ")
            made.array("Lead", seed % 4 + 1)
            made.add(",\"end\":null}")
        }
        return made
    }

    @Test("records of documents are those that were put there", arguments: 0..<60)
    func documents(seed: Int) throws {
        let made = Self.document(seed: seed)
        for batch in [RecordLimits.batchBytes, 64, 200, 1000] {
            let member = try readTables(made.text, chunk: 1 + seed * 7, documentReader(batch: batch))
            #expect(member.rows == made.rows, "batch \(batch)")
        }
    }

    @Test("records of lines and sequences are those that were put there", arguments: 0..<40)
    func lines(seed: Int) throws {
        for (framing, begin, end) in [
            (JSONLinesSplitter.Framing.lines, "", "\n"), (.lines, "", " \r\n"), (.sequence, "\u{1E}", "\n"),
        ] {
            var made = JSONDocuments(seed: seed)
            made.lines("T", 30, end: end, begin: begin)
            for batch in [RecordLimits.batchBytes, 64, 333] {
                let member = try readTables(made.text, chunk: 1 + seed, linesReader(framing, batch: batch))
                #expect(member.rows == made.rows, "batch \(batch)")
            }
        }
    }

    @Test("the member is the same for every chunk size", arguments: 1...70)
    func chunks(size: Int) throws {
        for seed in 0..<3 {
            let made = Self.document(seed: seed, count: 8)
            let whole = try readTables(made.text, documentReader(batch: 100))
            #expect(try readTables(made.text, chunk: size, documentReader(batch: 100)) == whole)
            #expect(whole.marks.filter { $0.kind == .list }.count == whole.marks.filter { $0.kind == .endOfList }.count)
        }
    }

    @Test("marks and rows are ascending and cover all but separators", arguments: 0..<30)
    func marks(seed: Int) throws {
        let made = Self.document(seed: seed)
        let member = try readTables(made.text, documentReader(batch: 150))
        var at = 0
        for mark in member.marks {
            #expect(mark.range.lowerBound >= at)
            at = mark.range.upperBound
            if mark.kind != .frame { #expect(mark.range.isEmpty) }
        }
        var covered = [Bool](repeating: false, count: made.text.count)
        for range in member.marks.map(\.range) + member.rows.map(\.range) {
            for at in range { covered[at] = true }
        }
        let rest = zip(made.text, covered).filter { !$0.1 }.map(\.0)
        #expect(rest.allSatisfy { $0 == UInt8(ascii: ",") || JSONBytes.isSpace($0) })
    }

    /// Marks `c0` of each record by its ordinal, so that the cut can be read back.
    static func ordinals(in value: Any) -> [Int] {
        if let object = value as? [String: Any] {
            let own = (object["n"] as? Int).map { [$0] } ?? []
            return own + object.keys.sorted().flatMap { ordinals(in: object[$0] ?? 0) }
        }
        return (value as? [Any])?.flatMap { ordinals(in: $0) } ?? []
    }

    static func tree(seed: Int) -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        var next = 0
        func element(_ depth: Int) -> String {
            next += 1
            var text = "{\"attributes\":{\"type\":\"A\(depth)\"},\"n\":\(next)"
            if depth < 3, Bool.random(using: &random) { text += ",\"C\":{\"records\":\(list(depth + 1))}" }
            return text + "}"
        }
        func list(_ depth: Int) -> String {
            let space = ["", " ", "\n"].randomElement(using: &random) ?? ""
            let elements = (0..<Int.random(in: 1...4, using: &random)).map { _ in element(depth) }
            return "[\(space)" + elements.joined(separator: "\(space),\(space)") + "\(space)]"
        }
        let text = seed % 2 == 0 ? list(0) : "{\"done\":true,\"records\":\(list(0)),\"more\":\(list(0)),\"x\":[]}"
        return Array(text.utf8)
    }

    @Test("what is cut leaves valid JSON with exactly the other elements", arguments: 0..<80)
    func cuts(seed: Int) throws {
        let bytes = Self.tree(seed: seed)
        let member = try readTables(bytes, chunk: 50, documentReader(batch: 128))
        let all = Set(member.rows.map(\.ordinal))
        #expect(Set(Self.ordinals(in: try JSONSerialization.jsonObject(with: Data(bytes)))) == all)
        var random = SeededGenerator(seed: seed + 7)
        for share in [1, 2, 4, 100] {
            let removed = Set(all.sorted().filter { _ in Int.random(in: 0..<share, using: &random) == 0 })
            // What lies in a removed record goes with it.
            let gone = Set(
                member.rows.filter { row in
                    member.rows.contains {
                        removed.contains($0.ordinal) && $0.offset <= row.offset
                            && $0.range.upperBound >= row.range.upperBound
                    }
                }.map(\.ordinal))
            let (restored, quarantine) = plainCut(bytes, member, removed: removed)
            let kept = Self.ordinals(in: try JSONSerialization.jsonObject(with: Data(restored)))
            #expect(Set(kept) == all.subtracting(gone) && kept.count == Set(kept).count)
            let cut = Self.ordinals(in: try JSONSerialization.jsonObject(with: Data(quarantine)))
            #expect(Set(cut) == gone && cut.count == gone.count)
        }
    }

    @Test("records of lines are cut as lines")
    func cutLines() throws {
        let bytes = Array("{\"n\":1}\n\n{\"n\":2}\r\n{\"n\":3}".utf8)
        let member = try readTables(bytes, linesReader())
        let (restored, quarantine) = plainCut(bytes, member, removed: [2])
        #expect(String(decoding: restored, as: UTF8.self) == "{\"n\":1}\n\n{\"n\":3}")
        #expect(String(decoding: quarantine, as: UTF8.self) == "{\"n\":2}\r\n")
    }
}
