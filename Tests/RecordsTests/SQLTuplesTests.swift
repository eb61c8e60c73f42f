import Testing

@testable import Records

struct SQLTuplesTests {
    private static let columns = 3

    /// Tuples as the plain reader, `SQLValues`, takes them, from the front while each has the wanted number of values and
    /// the next one follows; and those that `SQLTuples` takes.
    private func both(_ text: String, _ dialect: SQLDialect, end: Int) -> (plain: [Row], fast: [Row]) {
        let memory = BatchMemory(copying: Array(text.utf8.prefix(end)) + Array(repeating: 0, count: BatchMemory.slack))
        let source = UnsafeRawBufferPointer(rebasing: memory.bytes[..<end])
        let (plain, fast) = (batch(memory, end), batch(memory, end))
        let reader = SQLValues(text: source, dialect: dialect)
        let lexer = SQLLexer(text: source, dialect: dialect)
        var values: [Range<Int>] = []
        var at = 0
        while at < end, source[at] == 0x28, let next = reader.tupleEnd(from: at, values: &values),
            values.count == Self.columns
        {
            plain.beginRow()
            for value in values {
                reader.append(value, to: plain)
                plain.endField()
            }
            plain.endRow(at..<next)
            guard let comma = lexer.blank(from: next, isFinal: true), comma < end, source[comma] == 0x2C,
                let start = lexer.blank(from: comma + 1, isFinal: true)
            else { break }
            at = start
        }
        _ = SQLTuples(text: source, dialect: dialect).take(from: 0, most: 100, into: fast)
        return (rows(plain), rows(fast))
    }

    private struct Row: Equatable {
        var range: Range<Int>
        var fields: [[UInt8]]
    }

    private func batch(_ memory: BatchMemory, _ count: Int) -> RecordBatch {
        let batch = RecordBatch()
        batch.columnCount = Self.columns
        batch.memory = memory
        batch.count = count
        batch.quote = 0
        return batch
    }

    private func rows(_ batch: RecordBatch) -> [Row] {
        batch.withView { view in
            (0..<batch.rowCount).map { row in
                let (offset, length) = batch.range(ofRow: row)
                return Row(
                    range: offset..<(offset + length),
                    fields: (0..<Self.columns).map { column in
                        let (start, end) = view.field(row, column)
                        return Array(view.text[start..<end])
                    })
            }
        }
    }

    @Test(
        "what is taken in one pass is what the plain reader takes, wherever the text ends",
        arguments: [SQLDialect.mySQL, .postgreSQL, .sqlite])
    func same(dialect: SQLDialect) {
        var generator = SeededGenerator(seed: 23)
        // Ordinary values, and what only the plain reader knows.
        let ordinary = ["1", "-2.5e-3", "NULL", "null", "0x4142", "TRUE", "''", "'it''s'", "'a,b)('", " 'a'"]
        let odd = [
            "'a' ", "E'a\\'b'", "X'01'", "'a'::text", "now()", "1--2\n", "/* , */ 2", "", "$a$b,$a$", "\"a,b\"", "'a''",
            "(1,2)", "N'x'", "unistr('\\0041')", "- 1", "#\n1", "_binary 'x\\'y'", "nul", "\u{1}",
        ]
        let pieces = ["a", "xyz", "''", "\\\\", "\\'", "\\n", "\\0", "\\Z", "ü", "\"", ",", ")", "(", " ", "--", "\\%"]
        var taken = 0
        for round in 0..<150 {
            var text = ""
            for tuple in 0..<Int.random(in: 1...5, using: &generator) {
                if tuple > 0 { text += [",", ",\n", " , ", ",,"][Int.random(in: 0..<50, using: &generator) % 4 / 2] }
                let count = Int.random(in: 0..<30, using: &generator) == 0 ? 2 : Self.columns
                let values = (0..<count).map { _ in
                    switch Int.random(in: 0..<20, using: &generator) {
                    case 0 where round % 2 == 0: return odd.randomElement(using: &generator) ?? ""
                    case 0..<8: return ordinary.randomElement(using: &generator) ?? ""
                    default:
                        let length = Int.random(in: 0...24, using: &generator)
                        let inside = (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }
                        return "\(tuple == 2 ? "_binary " : "")'\(inside.joined())'"
                    }
                }
                text += "(\(values.joined(separator: ",")))"
            }
            let count = text.utf8.count
            for end in [count] + (0..<12).map({ _ in Int.random(in: 1...count, using: &generator) }) {
                let (plain, fast) = both(text, dialect, end: end)
                #expect(fast == Array(plain.prefix(fast.count)), "\(text) up to \(end)")
                taken += fast.count
            }
        }
        #expect(taken > 400)
    }

    @Test("a tuple of ordinary values is taken in one pass")
    func ordinary() {
        let text = #"(1,'it\'s; \\',0x4142),(2, 'say \"x\" ''y''', NULL),\#n(-3.5e+2,_binary 'line\nbreak',TRUE)"#
        let (plain, fast) = both(text, .mySQL, end: text.utf8.count)
        #expect(fast.count == 3)
        #expect(fast == plain)
        #expect(fast.last?.fields == [Array("-3.5e+2".utf8), Array("line\nbreak".utf8), Array("TRUE".utf8)])
        for end in 0..<text.utf8.count where end > 0 {
            let (plain, fast) = both(text, .mySQL, end: end)
            #expect(fast == plain, "up to \(end)")
        }
    }
}
