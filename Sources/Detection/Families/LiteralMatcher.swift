import CHyperscan
import Synchronization

/// Finds the phrases of `LiteralTable` in a text, letter case ignored, in one pass.
struct LiteralMatch: Equatable {
    /// Position in `LiteralTable.all`.
    let literal: Int
    let end: Int
}

/// The phrases as a Hyperscan database: compiled once per process, on first use.
///
/// A scan needs scratch memory that one thread at a time may use; the matcher keeps a pool of it that grows to the
/// number of threads that scan at once.
final class LiteralMatcher: @unchecked Sendable {
    /// `nil` on processors without SSSE3, which Hyperscan needs; `PlainLiteralMatcher` does the same there.
    static let shared: LiteralMatcher? = LiteralMatcher(LiteralTable.all.map(\.phrase))

    private let database: OpaquePointer
    private let prototype: OpaquePointer
    private let pool = Mutex<[Scratch]>([])

    /// A pointer that may change threads; the pool hands it to one at a time.
    private struct Scratch: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private init?(_ phrases: [String]) {
        guard hs_valid_platform() == HS_SUCCESS else { return nil }
        var expressions: [UnsafePointer<CChar>?] = []
        let storage: [ContiguousArray<CChar>] = phrases.map(\.utf8CString)
        var lengths = phrases.map(\.utf8.count)
        var flags = [UInt32](repeating: UInt32(HS_FLAG_CASELESS), count: phrases.count)
        var ids = (0..<phrases.count).map(UInt32.init)
        var database: OpaquePointer?
        var scratch: OpaquePointer?
        // Hyperscan refuses to compile without a place for its message.
        var message: UnsafeMutablePointer<hs_compile_error_t>?
        defer { hs_free_compile_error(message) }
        // The pointers into `storage` stay good: nothing touches the arrays until the call is over.
        let status = withExtendedLifetime(storage) {
            for index in storage.indices {
                storage[index].withUnsafeBufferPointer { expressions.append($0.baseAddress) }
            }
            return hs_compile_lit_multi(
                &expressions, &flags, &ids, &lengths, UInt32(phrases.count), UInt32(HS_MODE_BLOCK), nil, &database,
                &message)
        }
        guard status == HS_SUCCESS, let database else { return nil }
        guard hs_alloc_scratch(database, &scratch) == HS_SUCCESS, let scratch else {
            hs_free_database(database)
            return nil
        }
        self.database = database
        prototype = scratch
    }

    deinit {
        pool.withLock { for scratch in $0 { hs_free_scratch(scratch.pointer) } }
        hs_free_scratch(prototype)
        hs_free_database(database)
    }

    /// Appends every match, by ascending end; `false` when there was no memory for the scan.
    func scan(_ text: UnsafeRawBufferPointer, into matches: inout [LiteralMatch]) -> Bool {
        guard let base = text.baseAddress, let length = UInt32(exactly: text.count) else { return text.isEmpty }
        guard let scratch = takeScratch() else { return false }
        defer { pool.withLock { $0.append(scratch) } }
        let status = withUnsafeMutablePointer(to: &matches) { found in
            hs_scan(
                database, base.assumingMemoryBound(to: CChar.self), length, 0, scratch.pointer,
                { literal, _, end, _, found in
                    found?.assumingMemoryBound(to: [LiteralMatch].self).pointee.append(
                        LiteralMatch(literal: Int(literal), end: Int(end)))
                    return 0
                }, found)
        }
        return status == HS_SUCCESS
    }

    private func takeScratch() -> Scratch? {
        if let scratch = pool.withLock({ $0.popLast() }) { return scratch }
        var copy: OpaquePointer?
        guard hs_clone_scratch(prototype, &copy) == HS_SUCCESS, let copy else { return nil }
        return Scratch(pointer: copy)
    }
}

/// The same matches without Hyperscan: for processors that it does not run on, and to hold it against in tests.
struct PlainLiteralMatcher: Sendable {
    static let shared = PlainLiteralMatcher(LiteralTable.all.map(\.phrase))

    private let phrases: [[UInt8]]
    /// The phrases that begin with a letter, by its place in the alphabet.
    private let starts: [[Int]]

    init(_ phrases: [String]) {
        let bytes = phrases.map { Array($0.utf8) }
        self.phrases = bytes
        starts = (0..<26).map { letter in bytes.indices.filter { bytes[$0].first == UInt8(0x61 + letter) } }
    }

    func scan(_ text: UnsafeRawBufferPointer, into matches: inout [LiteralMatch]) {
        let first = matches.count
        for start in 0..<text.count {
            let letter = (text[start] | 0x20) &- 0x61
            guard letter < 26, Byte.isLetter(text[start]) else { continue }
            for literal in starts[Int(letter)] {
                let phrase = phrases[literal]
                guard phrase.count <= text.count - start else { continue }
                if phrase.indices.allSatisfy({ Byte.lower(text[start + $0]) == phrase[$0] }) {
                    matches.append(LiteralMatch(literal: literal, end: start + phrase.count))
                }
            }
        }
        matches[first...].sort { ($0.end, $0.literal) < ($1.end, $1.literal) }
    }
}
