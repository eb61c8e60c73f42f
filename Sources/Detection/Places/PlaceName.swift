/// Names of towns and regions as the place tables spell them: letters and digits in lower case, without marks, blanks and
/// punctuation; `Saint`, `Fort` and `Mount` as `st`, `ft` and `mt`. The same as `normalise` in tools/make_places.py.
///
/// Letters with marks are read as UTF-8 or, where they are no UTF-8, as ISO-8859-1; other scripts stay as they are.
struct PlaceName: ~Copyable {
    private let bytes: UnsafeMutableRawBufferPointer
    private(set) var count = 0
    /// Whether a digit, or a sign that joins several names, was among what was read.
    private(set) var isComposite = false

    /// The longest name that is looked up, in bytes; the longest of the tables has 49.
    static let lengthLimit = 64

    init() { bytes = .allocate(byteCount: Self.lengthLimit + 16, alignment: 8) }

    deinit { bytes.deallocate() }

    /// Reads a field. Gives its hash, 0 where nothing is in it or it is too long for a name.
    @inline(__always)
    mutating func read(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UInt64 {
        count = 0
        isComposite = false
        guard end &- start <= Self.lengthLimit * 2 else { return 0 }
        var at = start
        var word = 0
        while at < end {
            let byte = text[at]
            at &+= 1
            let lower = byte | 0x20
            if lower &- 0x61 < 26 {
                bytes[count] = lower
                count &+= 1
            } else if byte >= 0x80 {
                at &+= marked(text, at &- 1, end, &word)
            } else if byte &- 0x30 < 10 {
                isComposite = true
                bytes[count] = byte
                count &+= 1
            } else if byte != UInt8(ascii: "'") {
                if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "(") {
                    isComposite = true
                }
                endWord(&word)
            }
            guard count <= Self.lengthLimit else { return 0 }
        }
        endWord(&word)
        return count > 0 ? Self.hash(UnsafeRawBufferPointer(bytes), 0, count) : 0
    }

    /// The hash of a name as the tables spell it.
    static func hash(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UInt64 {
        WordTable.hash(text, start, end, letterCase: 0)
    }

    /// The bytes of the name, as it is compared.
    var text: [UInt8] { Array(bytes[..<count]) }

    /// `Saint` and the like are written short.
    @inline(__always)
    private mutating func endWord(_ word: inout Int) {
        let length = count &- word
        if length >= 3, length <= 6 {
            switch bytes[word] {
            case UInt8(ascii: "s"):
                if spells("saint", word, length) || spells("sainte", word, length) || spells("ste", word, length) {
                    shorten(word, UInt8(ascii: "s"), UInt8(ascii: "t"))
                }
            case UInt8(ascii: "f"):
                if spells("fort", word, length) { shorten(word, UInt8(ascii: "f"), UInt8(ascii: "t")) }
            case UInt8(ascii: "m"):
                if spells("mount", word, length) { shorten(word, UInt8(ascii: "m"), UInt8(ascii: "t")) }
            default: break
            }
        }
        word = count
    }

    private mutating func shorten(_ word: Int, _ first: UInt8, _ second: UInt8) {
        bytes[word] = first
        bytes[word &+ 1] = second
        count = word &+ 2
    }

    private func spells(_ word: StaticString, _ start: Int, _ length: Int) -> Bool {
        UnsafeRawBufferPointer(bytes).spells(word, start, start &+ length)
    }

    /// Adds the letters that the character at `at` stands for; gives how many bytes it has beyond the first.
    private mutating func marked(_ text: UnsafeRawBufferPointer, _ at: Int, _ end: Int, _ word: inout Int) -> Int {
        let byte = text[at]
        let next = at + 1 < end ? text[at + 1] : 0
        if byte >= 0xC3, byte <= 0xC5, next & 0xC0 == 0x80 {
            add(letters: Int(byte & 0x1F) << 6 | Int(next & 0x3F))
            return 1
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        if byte >= 0xC2, at + length <= end, (1..<length).allSatisfy({ text[at + $0] & 0xC0 == 0x80 }) {
            // Not a Latin letter. A non-breaking blank and its like end a word; typographic quotes are no part of it.
            if byte == 0xC2 { endWord(&word) }
            if byte == 0xC2 || byte == 0xE2 && next == 0x80 { return length - 1 }
            for position in 0..<length { append(text[at + position]) }
            return length - 1
        }
        if byte >= 0xC0 { add(letters: Int(byte)) }
        return 0
    }

    /// U+00C0…U+017F without marks; a blank where the character is no letter.
    private mutating func add(letters scalar: Int) {
        let position = 2 * (scalar - 0xC0)
        guard position >= 0, position + 1 < Self.plain.utf8CodeUnitCount else { return }
        for offset in 0..<2 where Self.plain.utf8Start[position + offset] != UInt8(ascii: " ") {
            append(Self.plain.utf8Start[position + offset])
        }
    }

    private mutating func append(_ byte: UInt8) {
        guard count < bytes.count else { return }
        bytes[count] = byte
        count += 1
    }

    /// Two letters for each character from U+00C0 on, by https://www.unicode.org/Public/UNIDATA/UnicodeData.txt and, for
    /// letters that are no composition (ß, ø, æ, đ, ł, …), by how they are written without them.
    private static let plain: StaticString =
        """
        a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thssa a a a a a aec e e e e i i i i \
        d n o o o o o   o u u u u y thy a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g \
        g g g g h h     i i i i i i i i i i     j j k k   l l l l l l     l l n n n n n n       o o o o \
        o o oeoer r r r r r s s s s s s s s t t t t     u u u u u u u u u u u u w w y y y z z z z z z\u{20}
        """
}
