import Foundation
import Relations
import Testing

@testable import Checks

/// Doubled keys are found exactly, however many keys there are.
struct KeyCensusTests {
    private func census(
        _ keys: [(space: KeySpace, key: String)], keysAtOnce: Int = 1 << 20, bufferBytes: Int = 1 << 20
    ) throws -> [KeySpace: KeyCensus.Doubles] {
        let census = KeyCensus(keysAtOnce: keysAtOnce, bufferBytes: bufferBytes)
        for start in stride(from: 0, to: keys.count, by: 97) {
            for (space, batch) in Dictionary(grouping: keys[start..<min(start + 97, keys.count)], by: \.space) {
                let count = census.add(space: space, capacity: 97) { take in
                    for (_, key) in batch { Array(key.utf8).withUnsafeBytes(take) }
                }
                #expect(count == batch.count)
            }
        }
        return try census.doubles()
    }

    /// Counted with a dictionary.
    private func model(_ keys: [(space: KeySpace, key: String)]) -> [KeySpace: KeyCensus.Doubles] {
        var found: [KeySpace: KeyCensus.Doubles] = [:]
        for (space, keys) in Dictionary(grouping: keys, by: \.space) {
            let doubled = Dictionary(grouping: keys.map(\.key)) { $0 }.filter { $0.value.count > 1 }
            guard !doubled.isEmpty else { continue }
            found[space] = .init(
                keys: doubled.count, surplus: doubled.values.reduce(0) { $0 + $1.count - 1 },
                examples: Array(doubled.keys.sorted().prefix(3)))
        }
        return found
    }

    @Test(
        "in memory, in files, and in files of which only parts fit into memory: what a dictionary counts",
        arguments: [
            (1 << 20, 1 << 20), (1 << 20, 4_000), (50, 4_000), (7, 300), (50, 1 << 20),
        ])
    func doubles(keysAtOnce: Int, bufferBytes: Int) throws {
        let keys = (0..<20_000).map {
            (space: KeySpace(rawValue: UInt64($0 % 3)), key: "key-\($0 % 17 == 0 ? $0 / 200 : $0 + 100_000)")
        }
        let expected = model(keys)
        #expect(expected.count == 3 && expected.values.allSatisfy { $0.keys >= 100 })
        #expect(try census(keys, keysAtOnce: keysAtOnce, bufferBytes: bufferBytes) == expected)
    }

    @Test("a key of two tables is doubled in neither; no key is doubled where all differ")
    func spaces() throws {
        #expect(try census([(0, "a"), (1, "a"), (0, "b")]).isEmpty)
        #expect(try census([]).isEmpty)
        #expect(try census((0..<5_000).map { (0, "\($0)") }, bufferBytes: 1_000).isEmpty)
    }

    @Test("keys that only differ behind what is kept of them are different keys")
    func long() throws {
        let long = String(repeating: "x", count: 500)
        #expect(try census([(0, long + "1"), (0, long + "2")]).isEmpty)
        #expect(try census([(0, long), (0, long)])[0]?.examples == [String(long.prefix(80))])
    }

    @Test("the forms of a Salesforce id of 15 and 18 characters are one key")
    func salesforce() throws {
        #expect(try census([(0, "0015g00000AbCdeAAF"), (0, "0015g00000AbCde")])[0]?.surplus == 1)
    }
}
