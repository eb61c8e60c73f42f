import Reports

/// Keys from the bytes that a terminal sends (ECMA-48; arrows and pages as xterm sends them).
struct TerminalKeys {
    private var pending: [UInt8] = []

    /// Bytes of an escape sequence: longer ones are no key of ours.
    private static let sequenceLimit = 16

    /// Whether an escape is waiting for what may follow it.
    var isWaiting: Bool { pending.first == 0x1B }

    mutating func take(_ bytes: some Sequence<UInt8>) -> [ReviewDialogue.Key] {
        pending += bytes
        var keys: [ReviewDialogue.Key] = []
        while !pending.isEmpty, let (key, count) = next() {
            pending.removeFirst(count)
            if let key { keys.append(key) }
        }
        return keys
    }

    /// Nothing followed: an escape is the key itself.
    mutating func flush() -> [ReviewDialogue.Key] {
        guard isWaiting else { return [] }
        pending = []
        return [.escape]
    }

    /// The first key and its bytes; `nil` where it is not whole. A key of `nil` is one that means nothing.
    private func next() -> (key: ReviewDialogue.Key?, count: Int)? {
        switch pending[0] {
        case 0x0A, 0x0D: return (.enter, 1)
        case 0x08, 0x7F: return (.backspace, 1)
        case 0x1B: return escape()
        case 0..<0x20: return (nil, 1)
        default: return character()
        }
    }

    private func escape() -> (key: ReviewDialogue.Key?, count: Int)? {
        guard pending.count > 1 else { return nil }
        guard pending[1] == UInt8(ascii: "[") || pending[1] == UInt8(ascii: "O") else { return (.escape, 1) }
        guard let end = pending.dropFirst(2).firstIndex(where: { 0x40...0x7E ~= $0 }) else {
            return pending.count > Self.sequenceLimit ? (nil, pending.count) : nil
        }
        let key: ReviewDialogue.Key? =
            switch (pending[end], pending[2]) {
            case (UInt8(ascii: "A"), _): .up
            case (UInt8(ascii: "B"), _): .down
            case (UInt8(ascii: "C"), _): .right
            case (UInt8(ascii: "D"), _): .left
            case (UInt8(ascii: "~"), UInt8(ascii: "5")): .pageUp
            case (UInt8(ascii: "~"), UInt8(ascii: "6")): .pageDown
            default: nil
            }
        return (key, end + 1)
    }

    private func character() -> (key: ReviewDialogue.Key?, count: Int)? {
        let first = pending[0]
        let count = first < 0x80 ? 1 : first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard pending.count >= count else { return nil }
        let text = String(validating: pending[..<count], as: UTF8.self)
        return (text?.first.map { .character($0) }, count)
    }
}
