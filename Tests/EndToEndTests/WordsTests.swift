import Foundation
import Reports
import Testing

@Suite("Numbers in reports") struct WordsTests {
    /// What a formatter makes of them.
    private func formatted(_ value: Double, _ places: Int) -> String {
        value.formatted(
            .number.precision(.fractionLength(places)).grouping(.never).locale(Locale(identifier: "en_US_POSIX")))
    }

    @Test("scores and weights are what a formatter makes of them, ties and signs included")
    func fixed() {
        var values = [
            0, -0.0, 1, 0.5, 0.00005, 0.00015, 0.99995, 0.99994999, 9.995, 2.675, 2.665, -0.001, -2.5, 0.1, 1e-5, 1e-9,
            123_456.789, 999.995, 1e16, 0.12345, 0.12355, 12.0, -1.005, -1.015, .leastNonzeroMagnitude, .infinity,
        ]
        values += (0..<20_000).map { _ in Double.random(in: -1...1) }
        values += (0..<2_000).map { Double($0) / 20_000 }
        values += (0..<2_000).map { _ in Double.random(in: -1000...1000) }
        for value in values {
            #expect(Words.score(value) == formatted(value, 4))
            #expect(Words.bans(value) == (value < 0 ? "" : "+") + formatted(value, 2))
        }
    }
}
