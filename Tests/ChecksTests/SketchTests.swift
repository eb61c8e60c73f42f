import Foundation
import Records
import Testing

@testable import Checks

/// Sketches of columns: small, the same for any order, and near what is counted exactly.
struct SketchTests {
    private func sketch(_ values: [String], latest: Int = .max) -> ColumnSketch {
        var sketch = ColumnSketch()
        for value in values {
            Array(value.utf8).withUnsafeBytes { bytes in sketch.add(1, latest: latest) { _ in bytes } }
        }
        return sketch
    }

    @Test("parts that are put together in any order give the same as all at once")
    func merging() {
        let values = (0..<5_000).map { $0 % 11 == 0 ? "" : "v\($0 * $0 % 701)" } + ["2026-01-02", "2031-01-01"]
        let whole = sketch(values, latest: 1_800_000_000)
        var parts = stride(from: 0, to: values.count, by: 617).map {
            sketch(Array(values[$0..<min($0 + 617, values.count)]), latest: 1_800_000_000)
        }
        parts.shuffle()
        var merged = ColumnSketch()
        for part in parts { merged.add(part) }
        #expect(merged.facts(name: "c") == whole.facts(name: "c"))
        #expect(merged == whole && !whole.later.isEmpty)
    }

    @Test("a sketch of yesterday becomes that of any later day, until more days have passed than are kept")
    func laterDates() {
        // Several dates of a day, of some thousand days, in no order.
        func date(_ number: Int) -> Int { 1_790_000_000 + number * 2_654_435_761 % 7_001 * 30_011 }
        func text(_ seconds: Int) -> String {
            var (days, year) = (seconds / 86_400, 1970)
            let rest = seconds % 86_400
            func length() -> Int { year % 4 == 0 && year % 100 != 0 || year % 400 == 0 ? 366 : 365 }
            while days >= length() { (days, year) = (days - length(), year + 1) }
            var month = 0
            func monthDays() -> Int { [31, length() - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] }
            while days >= monthDays() { (days, month) = (days - monthDays(), month + 1) }
            return String(
                format: "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month + 1, days + 1, rest / 3_600, rest / 60 % 60,
                rest % 60)
        }
        let values = (0..<7_001).map { text(date($0)) }
        func latest(_ day: Int) -> Int { LaterDates.latest(at: 1_789_000_000 + day * 86_400) }
        let first = sketch(values, latest: latest(0))
        for day in [0, 1, 9, 10, 11, 12, 400, 2_000, 2_400] {
            var moved = first
            let isKnown = moved.move(to: latest(day))
            #expect(isKnown)
            let fresh = sketch(values, latest: latest(day))
            #expect(moved.facts(name: "c") == fresh.facts(name: "c") && moved.later == fresh.later, "\(day)")
            var back = fresh
            let isBack = back.move(to: latest(0))
            #expect(isBack == (fresh.facts(name: "c").newest == nil))
        }
        var many = LaterDates()
        for day in 0...LaterDates.limit { many.add(latest(day)) }
        var enough = many
        let (most, all) = (enough.pass(latest(LaterDates.limit - 1)), many.pass(latest(LaterDates.limit)))
        #expect(most != nil && all == nil)
        // In any order, and when some have passed.
        var (reversed, halves) = (LaterDates(), [LaterDates(), LaterDates()])
        for day in (0...LaterDates.limit).reversed() { reversed.add(latest(day)) }
        for day in 0...LaterDates.limit { halves[day % 2].add(latest(day)) }
        halves[0].add(halves[1])
        var passed = reversed
        #expect(halves[0] == reversed && reversed.isPlausible)
        #expect(passed.pass(latest(1_000)) != nil)
        passed.add(latest(LaterDates.limit))
        #expect(passed.isPlausible && passed.pass(latest(LaterDates.limit - 1)) != nil)
        #expect(passed.pass(latest(LaterDates.limit)) == nil)
    }

    @Test("a run grants what is left of its day and the day behind it")
    func latest() {
        #expect(LaterDates.latest(at: 0) == 2 * 86_400 - 1 && LaterDates.latest(at: 86_399) == 2 * 86_400 - 1)
        #expect(LaterDates.latest(at: 86_400) == 3 * 86_400 - 1 && LaterDates.latest(at: -1) == 86_399)
    }

    @Test(
        "distinct values are estimated within a fifth, and near exactly while they are few",
        arguments: [
            1, 2, 5, 20, 48, 300, 5_000, 200_000,
        ])
    func distinct(count: Int) {
        let estimate = Double(
            sketch((0..<count).map { "value \($0)" } + (0..<count).map { "value \($0)" })
                .facts(name: "c").distinct)
        let tolerance = count <= 20 ? 1.0 : Double(count) * 0.2
        #expect(abs(estimate - Double(count)) <= tolerance)
    }

    @Test("no value can be read from a sketch: a column of many values has no histogram of them")
    func discretion() {
        #expect(sketch((0..<500).map { "person \($0)" }).facts(name: "c").values == nil)
        #expect(sketch((0..<500).map { "state \($0 % 7)" }).facts(name: "c").values?.reduce(0, +) == 500)
    }

    @Test("values are told apart by what they look like")
    func shapes() {
        let cases: [(String, ValueShape)] = [
            ("42", .integer), ("-1.5", .decimal), ("2026-11-25", .date), ("2026-11-25T04:33:00.000Z", .date),
            ("Anna", .letters), ("A-12", .identifier), ("a@b.c", .address), ("two words", .text), ("Ärger", .foreign),
            ("2026-13-25", .decimal),
        ]
        for (value, shape) in cases {
            let facts = sketch([value]).facts(name: "c")
            #expect(facts.shapes.firstIndex(of: 1) == shape.rawValue, "\(value)")
            #expect(facts.filled == 1 && facts.dates == (shape == .date ? 1 : 0))
        }
        #expect(sketch([""]).facts(name: "c").empty == 1)
        let lengths = sketch(["1", "12", "1234", "12345", String(repeating: "x", count: 100_000)]).facts(name: "c")
            .lengths
        #expect(lengths.prefix(4) == [1, 1, 1, 1] && lengths.last == 1)
    }

    @Test("dates are what Foundation takes them for, and what is none is none")
    func dates() throws {
        var generator = SystemRandomNumberGenerator()
        func seconds(_ text: String) -> Int? { Array(text.utf8).withUnsafeBytes(DateValue.seconds) }
        for _ in 0..<500 {
            let time = Int.random(in: -5_000_000_000...9_000_000_000, using: &generator)
            let date = Date(timeIntervalSince1970: TimeInterval(time))
            #expect(seconds(date.formatted(.iso8601)) == time)
        }
        for (text, expected) in [
            ("2026-11-25", "2026-11-25T00:00:00Z"), ("2026-11-25 04:33:00+01", "2026-11-25T03:33:00Z"),
            ("2026-11-25T04:33:00-0530", "2026-11-25T10:03:00Z"), ("2026-11-25 04:33", "2026-11-25T04:33:00Z"),
            ("2026-11-25T04:33:00.123456+00:00", "2026-11-25T04:33:00Z"),
        ] {
            #expect(seconds(text) == Int(try Date(expected, strategy: .iso8601).timeIntervalSince1970), "\(text)")
        }
        for text in [
            "", "2026", "2026-1-2", "2026-13-01", "2026-00-10", "2026-12-32", "20261125", "2026-11-25T", "2026-11-25x",
            "2026-11-25T99:00", "abcd-ef-gh", "2026-11-25T04:33:00Zx", "2026-11-25 04:33:00+",
        ] {
            #expect(seconds(text) == nil, "\(text)")
        }
    }

    @Test("the newest date is the newest that is not in the future")
    func newest() {
        let facts = sketch(["2026-11-24", "2026-11-26", "2099-01-01", "2026-11-25"], latest: 1_795_651_200)
            .facts(name: "c")
        #expect(facts.newest == 1_795_651_200)
        #expect(facts.dates == 4)
    }

    @Test("text that went through a wrong encoding is told from text that did not")
    func encodings() {
        func isTroubled(_ bytes: [UInt8], _ encoding: TextEncoding = .utf8) -> Bool {
            bytes.withUnsafeBytes { TextTrouble.isIn($0, encoding: encoding) }
        }
        for sound in ["", "plain", "Müller", "Ünal", "日本語", "naïve café", "Ã", "Â£ is no pair", "€ 5"] {
            #expect(!isTroubled(Array(sound.utf8)) || sound == "Â£ is no pair", "\(sound)")
        }
        // "Müller" as UTF-8, taken for Latin-1 and encoded once more.
        let twice = String(decoding: Array("Müller".utf8).map { UInt16($0) }, as: UTF16.self)
        #expect(isTroubled(Array(twice.utf8)))
        #expect(isTroubled([0x4D, 0xFC, 0x6C]))
        #expect(!isTroubled([0x4D, 0xFC, 0x6C], .latin1))
        // A file that is taken for Latin-1 because of another record.
        #expect(isTroubled(Array("Müller".utf8), .latin1) && isTroubled(Array("Müller".utf8), .windows1252))
        #expect(!isTroubled(Array("Muller".utf8), .latin1))
        #expect(isTroubled(Array("M\u{FFFD}ller".utf8)))
    }

    private func spread(_ values: [String]) -> NumberSpread {
        var spread = NumberSpread()
        for value in values { Array(value.utf8).withUnsafeBytes { spread.add($0) } }
        return spread
    }

    @Test("sizes of numbers: what is counted is what they are, in any order and in parts")
    func numbers() {
        let spread = spread([
            "1", "-2.50", "0", "0.00", "-0", "1.234,56", "1,234.56", ".5", "12-34", "1e5", "--3", "7.", "00042",
        ])
        #expect(spread.signs == [6, 1, 3])
        for (text, number) in [
            ("1", 1.0), ("2", 2), ("1000", 1_000), ("-1000.00", 1_000), ("0.001", 0.001),
            ("123456789012345678", 1.234_567_890_123_456_8e17),
            ("12345678901234567890", 1.234_567_890_123_456_8e19), ("0.000000000000000001", 1e-18),
            ("3.14159265358979323846", 3.14159),
        ] {
            let one = self.spread([text])
            // Logarithms are straight between powers of two, which is less than 0.09 off, and in eighths.
            let factor = one.divergence(from: self.spread(["1"])).factor
            #expect(abs(log2(factor) - log2(number)) < 0.3, "\(text): \(factor)")
        }
        let all = (0..<500).map { "\(Double($0) * 1.7 - 90)" }
        var parts = self.spread(Array(all[300...].reversed()))
        parts.add(self.spread(Array(all[..<300])))
        #expect(parts == self.spread(all) && parts.isPlausible)
    }

    @Test(
        "numbers that are many times as large are far from a baseline, and a sample of the same, or keys counted up, are not"
    )
    func divergence() {
        var seed: UInt64 = 41
        func uniform() -> Double {
            // Knuth's linear congruential generator: the same samples in every run.
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(seed >> 11) / Double(1 << 53)
        }
        func sample(_ factor: Double, _ count: Int = 500) -> NumberSpread {
            spread(
                (0..<count).map { _ in
                    // About log-normal, over three powers of ten.
                    let sum = (0..<12).reduce(0.0) { sum, _ in sum + uniform() } - 6
                    return String(format: "%.2f", factor * exp(6 + 1.5 * sum))
                })
        }
        let usual = sample(1)
        for _ in 0..<20 { #expect(sample(1).divergence(from: usual).measured < 0.05) }
        #expect(sample(10).divergence(from: usual).measured > 0.1)
        #expect(sample(50).divergence(from: usual).measured > 0.4)
        #expect(sample(1.1).divergence(from: usual).measured < 0.05)
        let keys = spread((9_990_000..<9_991_000).map(String.init))
        #expect(spread((10_020_000..<10_021_000).map(String.init)).divergence(from: keys).measured == 0)
        #expect(
            spread((1...1_200).map(String.init)).divergence(from: spread((1...1_000).map(String.init))).measured < 0.05)
    }
}
