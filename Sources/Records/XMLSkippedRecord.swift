/// Finds the end of one record element whose bytes come in pieces: the same end that `XMLWalk` finds, with comments, CDATA,
/// processing instructions and quoted values stepped over.
struct XMLSkippedRecord {
    private enum State {
        case text
        /// Behind `<`.
        case open
        /// Behind `<!`, of what is not known yet.
        case bang
        /// In what ends with `closing`.
        case until
        case declaration
        case name
        case tag
    }

    /// Levels whose names are known; deeper ones are only counted.
    private static let deepest = 1_024

    private let record: UInt64
    private var state = State.text
    private var isFirst = true
    /// Names of the elements that are open, as hashes, and how many more there are.
    private var names: [UInt64] = []
    private var deeper = 0
    /// The levels are not known any more: the next end tag of the record's name is its end.
    private var isBroken = false

    private var gathered: [UInt8] = []
    private var closing: [UInt8] = []
    private var matched = 0
    private var isInDeclaration = false
    private var brackets = 0
    private var recent: UInt32 = 0
    private var quote: UInt8 = 0
    private var isEnd = false
    private var isSlash = false
    private var name = XMLSkippedRecord.seed

    /// - Parameter record: the name of record elements.
    init(record: [UInt8]) { self.record = record.reduce(Self.seed, Self.hash) }

    /// Takes bytes of the record; the first call has its first byte at the front. Where that is no element but something
    /// else too long to keep, its end is found.
    ///
    /// - Returns: bytes that belong to it, and whether it ends with them.
    mutating func take(_ bytes: UnsafeRawBufferPointer) -> (count: Int, isComplete: Bool) {
        for at in bytes.indices {
            if state == .text, bytes[at] == 0x3C, names.isEmpty, !isFirst, !isBroken { return (at, true) }
            isFirst = false
            if step(bytes[at]) { return (at + 1, true) }
        }
        return (bytes.count, false)
    }

    /// Whether the record ends with the byte.
    private mutating func step(_ byte: UInt8) -> Bool {
        switch state {
        case .text:
            if byte == 0x3C { state = .open }
        case .open: opened(byte)
        case .bang: banged(byte)
        case .until:
            if byte == closing[matched] {
                matched += 1
                if matched == closing.count { return endMarkup() }
            } else if byte != closing[0] {
                matched = 0
            }
        case .declaration: return declared(byte)
        case .name:
            if XMLToken.isBlank(byte) || byte == 0x3E || byte == 0x2F {
                state = .tag
                return tagged(byte)
            }
            name = Self.hash(name, byte)
        case .tag: return tagged(byte)
        }
        return false
    }

    private mutating func opened(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "?"): look(for: "?>")
        case UInt8(ascii: "!"):
            gathered = []
            state = .bang
        default:
            isEnd = byte == 0x2F
            isSlash = false
            quote = 0
            name = Self.seed
            state = .name
            if !isEnd { _ = step(byte) }
        }
    }

    private mutating func banged(_ byte: UInt8) {
        gathered.append(byte)
        if "--".utf8.elementsEqual(gathered) {
            look(for: "-->")
        } else if "[CDATA[".utf8.elementsEqual(gathered) {
            look(for: "]]>")
        } else if !"--".utf8.starts(with: gathered), !"[CDATA[".utf8.starts(with: gathered) {
            state = .declaration
            isInDeclaration = true
            brackets = 0
            recent = 0
            quote = 0
            for byte in gathered { _ = declared(byte) }
        }
    }

    private mutating func look(for end: StaticString) {
        closing = Array(UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount))
        matched = 0
        state = .until
    }

    private mutating func endMarkup() -> Bool {
        state = isInDeclaration ? .declaration : .text
        recent = 0
        return !isInDeclaration && isAlone
    }

    private mutating func declared(_ byte: UInt8) -> Bool {
        if quote != 0 {
            if byte == quote { quote = 0 }
            return false
        }
        recent = recent << 8 | UInt32(byte)
        switch byte {
        case 0x22, 0x27: quote = byte
        case 0x5B: brackets += 1
        case 0x5D: brackets -= 1
        case 0x3E where brackets <= 0:
            isInDeclaration = false
            state = .text
            return isAlone
        case UInt8(ascii: "-") where recent == 0x3C21_2D2D: look(for: "-->")
        case UInt8(ascii: "?") where recent & 0xFFFF == 0x3C3F: look(for: "?>")
        default: break
        }
        return false
    }

    /// No element is open: what ended was all that is too long.
    private var isAlone: Bool { names.isEmpty && !isBroken }

    private mutating func tagged(_ byte: UInt8) -> Bool {
        defer { isSlash = byte == 0x2F }
        if quote != 0 {
            if byte == quote { quote = 0 }
        } else if byte == 0x22 || byte == 0x27 {
            quote = byte
        } else if byte == 0x3E {
            state = .text
            return isEnd ? endTag() : startTag(isEmpty: isSlash)
        }
        return false
    }

    private mutating func startTag(isEmpty: Bool) -> Bool {
        if isEmpty { return isAlone }
        if names.count < Self.deepest { names.append(name) } else { deeper += 1 }
        return false
    }

    private mutating func endTag() -> Bool {
        if deeper > 0, !isBroken {
            deeper -= 1
            return false
        }
        if names.last != name { isBroken = true }
        if isBroken { return name == record }
        names.removeLast()
        return names.isEmpty
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
