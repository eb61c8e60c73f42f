/// Google's Snappy, the block format (https://github.com/google/snappy/blob/main/format_description.txt).
enum Snappy {
    /// A block grows by less than this factor: three bytes make 64 at most.
    private static let mostGrowth = 22
    /// How far back a copy with a two-byte offset reaches.
    private static let window = 65_535

    // MARK: Decompress

    /// Length that a block states for its data, and where its elements begin; `nil` where it is not plausible.
    static func length(_ block: UnsafeRawBufferPointer) -> (length: Int, start: Int)? {
        var length = 0
        for at in 0..<min(5, block.count) {
            length |= Int(block[at] & 0x7F) << (7 * at)
            if block[at] < 0x80 { return length <= mostGrowth * block.count ? (length, at + 1) : nil }
        }
        return nil
    }

    /// Decompresses the elements from `start` on; `true` where they fill `output` just so.
    static func decompress(
        _ block: UnsafeRawBufferPointer, from start: Int, to output: UnsafeMutableRawBufferPointer
    ) -> Bool {
        var (at, written) = (start, 0)
        while at < block.count {
            let tag = block[at]
            at += 1
            guard let element = element(tag, block, at) else { return false }
            at += element.bytes
            guard element.length <= output.count - written else { return false }
            if element.offset == 0 {
                guard element.length <= block.count - at else { return false }
                UnsafeMutableRawBufferPointer(rebasing: output[written..<(written + element.length)])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: block[at..<(at + element.length)]))
                at += element.length
            } else {
                guard element.offset <= written else { return false }
                // What is copied may be what was just written: byte by byte.
                for place in written..<(written + element.length) { output[place] = output[place - element.offset] }
            }
            written += element.length
        }
        return written == output.count
    }

    /// An element's length, how far back it is copied from (0 for a literal) and its bytes behind the tag, those of a literal
    /// not counted.
    private static func element(
        _ tag: UInt8, _ block: UnsafeRawBufferPointer, _ at: Int
    ) -> (length: Int, offset: Int, bytes: Int)? {
        func number(_ count: Int) -> Int { (0..<count).reduce(0) { $0 | Int(block[at + $1]) << (8 * $1) } }
        let high = Int(tag >> 2)
        let bytes =
            switch tag & 3 {
            case 0: high < 60 ? 0 : high - 59
            case 1: 1
            case 2: 2
            default: 4
            }
        guard bytes <= block.count - at else { return nil }
        guard tag & 3 != 0 else { return ((bytes == 0 ? high : number(bytes)) + 1, 0, bytes) }
        let isShort = tag & 3 == 1
        let offset = isShort ? Int(tag >> 5) << 8 | Int(block[at]) : number(bytes)
        return offset == 0 ? nil : (isShort ? 4 + high & 7 : high + 1, offset, bytes)
    }

    // MARK: Compress

    static func compress(_ data: UnsafeRawBufferPointer) -> [UInt8] {
        var block: [UInt8] = []
        block.reserveCapacity(data.count / 2 + 16)
        var length = data.count
        while length >= 0x80 {
            block.append(UInt8(truncatingIfNeeded: length) | 0x80)
            length >>= 7
        }
        block.append(UInt8(length))

        // By hash of four bytes, where they were last.
        var seen = [Int32](repeating: -1, count: 1 << 14)
        var (at, literal) = (0, 0)
        while data.count - at >= 4 {
            let word = data.loadUnaligned(fromByteOffset: at, as: UInt32.self)
            let slot = Int((word &* 0x1E35_A7BD) >> 18)
            let earlier = Int(seen[slot])
            seen[slot] = Int32(truncatingIfNeeded: at)
            guard earlier >= 0, at - earlier <= window,
                data.loadUnaligned(fromByteOffset: earlier, as: UInt32.self) == word
            else {
                at += 1
                continue
            }
            var count = 4
            while at + count < data.count, data[earlier + count] == data[at + count] { count += 1 }
            addLiteral(data, literal..<at, to: &block)
            addCopy(count, offset: at - earlier, to: &block)
            at += count
            literal = at
        }
        addLiteral(data, literal..<data.count, to: &block)
        return block
    }

    private static func addLiteral(_ data: UnsafeRawBufferPointer, _ range: Range<Int>, to block: inout [UInt8]) {
        guard !range.isEmpty else { return }
        let last = range.count - 1
        if last < 60 {
            block.append(UInt8(last << 2))
        } else {
            block.append(63 << 2)
            for place in 0..<4 { block.append(UInt8(truncatingIfNeeded: last >> (8 * place))) }
        }
        block.append(contentsOf: data[range])
    }

    private static func addCopy(_ count: Int, offset: Int, to block: inout [UInt8]) {
        var left = count
        while left > 0 {
            let part = min(left, 64)
            block.append(UInt8((part - 1) << 2 | 2))
            block.append(UInt8(truncatingIfNeeded: offset))
            block.append(UInt8(truncatingIfNeeded: offset >> 8))
            left -= part
        }
    }
}
