/// The words that detectors look for. The long lists are made by `tools/make_word_lists.py`.
enum WordLists {}

/// A fixed set of words, letter case ignored, each with a small number that says what the word is.
///
/// Open addressing over 64-bit hashes in one block of memory; a look-up reads the word once and most often one slot.
/// Tables are made once and live as long as the process.
struct WordTable: @unchecked Sendable {
    private let slots: UnsafeMutablePointer<UInt64>
    private let mask: Int

    /// A table of words with numbers in 1...255; a word that comes twice keeps its first number.
    init(_ words: [(word: some StringProtocol, value: UInt8)]) {
        self.init(count: words.count)
        for (word, value) in words {
            let bytes = Array(word.utf8)
            bytes.withUnsafeBytes { insert($0, 0, $0.count, value, joining: false) }
        }
    }

    /// A table of the words of lists, all words of a list with one number. Blanks around a word are none of it.
    ///
    /// - Parameter joining: the numbers are bits, and a word of several lists has those of all; otherwise it keeps the first.
    init(lists: [(list: StaticString, value: UInt8)], separator: UInt8 = 0x20, joining: Bool = false) {
        self.init(
            count: lists.reduce(0) { sum, entry in
                sum + entry.list.withUTF8Buffer { $0.reduce(1) { $1 == separator ? $0 + 1 : $0 } }
            })
        for (list, value) in lists {
            list.withUTF8Buffer { buffer in
                let text = UnsafeRawBufferPointer(buffer)
                var start = 0
                while start < text.count {
                    var end = start
                    while end < text.count, text[end] != separator { end += 1 }
                    let word = text.trimmed(start, end)
                    if word.start < word.end { insert(text, word.start, word.end, value, joining: joining) }
                    start = end + 1
                }
            }
        }
    }

    /// A table of the words of a list that is separated by blanks, all with one number.
    init(list: StaticString, value: UInt8 = 1) { self.init(lists: [(list, value)]) }

    /// An empty table with room for so many words.
    private init(count: Int) {
        var capacity = 16
        while capacity < count * 2 { capacity *= 2 }
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: 0, count: capacity)
        mask = capacity - 1
    }

    private func insert(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ value: UInt8, joining: Bool) {
        let hash = WordTable.hash(text, start, end)
        var at = Int(truncatingIfNeeded: hash >> 8) & mask
        while slots[at] != 0, slots[at] | 0xFF != hash | 0xFF { at = (at + 1) & mask }
        if slots[at] == 0 {
            slots[at] = hash & ~0xFF | UInt64(max(1, value))
        } else if joining {
            slots[at] |= UInt64(value)
        }
    }

    /// The number of the word in `text[start ..< end]`, or 0 where the table does not have it.
    @inline(__always)
    func value(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UInt8 {
        value(hash: WordTable.hash(text, start, end))
    }

    /// The number of the word with this hash, or 0 where the table does not have it: for a word that several tables are
    /// asked for.
    @inline(__always)
    func value(hash: UInt64) -> UInt8 {
        var at = Int(truncatingIfNeeded: hash >> 8) & mask
        while true {
            let slot = slots[at]
            if slot == 0 { return 0 }
            if (slot ^ hash) >> 8 == 0 { return UInt8(truncatingIfNeeded: slot) }
            at = (at &+ 1) & mask
        }
    }

    /// A hash in which ASCII letters are equal to their other case; it reads nothing beyond the word.
    ///
    /// - Parameter letterCase: the bits that do not count, in each byte; 0 where every byte counts as it is.
    @inline(__always)
    static func hash(
        _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int, letterCase: UInt64 = 0x2020_2020_2020_2020
    ) -> UInt64 {
        let count = end &- start
        guard count > 0, let base = text.baseAddress?.advanced(by: start) else { return 0x100 }
        var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
        if count >= 8 {
            var at = 0
            while at &+ 8 < count {
                hash = mix(hash ^ (base.loadUnaligned(fromByteOffset: at, as: UInt64.self) | letterCase))
                at &+= 8
            }
            return mix(hash ^ (base.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self) | letterCase))
        }
        if count >= 4 {
            let low = UInt64(base.loadUnaligned(as: UInt32.self))
            let high = UInt64(base.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            return mix(hash ^ (low | high << 32 | letterCase))
        }
        let low = UInt64(base.load(as: UInt8.self))
        let middle = UInt64(base.load(fromByteOffset: count >> 1, as: UInt8.self))
        let high = UInt64(base.load(fromByteOffset: count &- 1, as: UInt8.self))
        return mix(hash ^ (low | middle << 8 | high << 16 | letterCase))
    }

    @inline(__always)
    private static func mix(_ word: UInt64) -> UInt64 {
        let (high, low) = word.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return high ^ low
    }
}
