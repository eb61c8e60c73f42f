/// Sizes that Avro files are read with; smaller ones in tests.
struct AvroLimits: Sendable {
    /// Data gathered before it is split.
    var batchBytes = RecordLimits.batchBytes
    /// The longest record that is kept in memory.
    var recordBytes = RecordLimits.recordBytes
    /// The most bytes of a block, compressed as well as not. Writers make blocks of 16 KiB to some MiB.
    var blockBytes = 64 << 20
}

/// A block as it stands in the file.
struct AvroBlock {
    /// Records that it says it has.
    let count: Int64
    /// All of it: count, size, data, sync marker.
    let bytes: UnsafeRawBufferPointer
    /// Its compressed data.
    let data: UnsafeRawBufferPointer
}

/// Finds the blocks of a file that is fed in pieces of any size.
///
/// From a damaged block on, nobody can tell blocks from what only looks like them: all that follows is the *rest*.
final class AvroBlocks {
    private let sync: [UInt8]
    private let limit: Int
    private var headerLeft: Int
    /// What there is of the next block.
    private var gathered: [UInt8] = []
    /// Of that block, when its numbers have been read.
    private var numbers: (count: Int64, size: Int, length: Int)?
    private var isRest = false

    /// What is kept of the memory that a large block needed.
    private static let keptCapacity = 1 << 20

    init(_ header: AvroHeader, limit: Int) {
        sync = Array(header.sync)
        headerLeft = header.bytes.count
        self.limit = limit
    }

    /// Takes the next bytes of the file, header included.
    ///
    /// - Parameters:
    ///   - block: takes a block; gives `false` where its data are damaged.
    ///   - rest: takes bytes of the rest.
    func read(
        _ bytes: UnsafeRawBufferPointer, block: (AvroBlock) throws -> Bool,
        rest: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var left = bytes
        func take(_ count: Int) -> UnsafeRawBufferPointer {
            defer { left = UnsafeRawBufferPointer(rebasing: left[count...]) }
            return UnsafeRawBufferPointer(rebasing: left[..<count])
        }
        headerLeft -= take(min(headerLeft, left.count)).count
        while !left.isEmpty {
            if isRest { return try rest(left) }
            guard let numbers else {
                gathered.append(contentsOf: take(1))
                if !readNumbers() { try giveUp(rest) }
                continue
            }
            let length = numbers.length + numbers.size + sync.count
            gathered.append(contentsOf: take(min(length - gathered.count, left.count)))
            guard gathered.count == length else { return }
            let isGood = try gathered.withUnsafeBytes { bytes in
                guard bytes.suffix(sync.count).elementsEqual(sync) else { return false }
                let data = bytes[numbers.length..<(numbers.length + numbers.size)]
                return try block(
                    AvroBlock(count: numbers.count, bytes: bytes, data: UnsafeRawBufferPointer(rebasing: data)))
            }
            if isGood { forget() } else { try giveUp(rest) }
        }
    }

    /// Says that the file has ended; a block that has begun is rest.
    func finish(rest: (UnsafeRawBufferPointer) throws -> Void) throws {
        if !gathered.isEmpty { try giveUp(rest) }
    }

    private func forget() {
        numbers = nil
        if gathered.capacity > Self.keptCapacity { gathered = [] } else { gathered.removeAll(keepingCapacity: true) }
    }

    private func giveUp(_ rest: (UnsafeRawBufferPointer) throws -> Void) throws {
        isRest = true
        try gathered.withUnsafeBytes(rest)
        forget()
    }

    /// Reads count and size when they are there; `false` where they are impossible.
    private func readNumbers() -> Bool {
        let ends = gathered.reduce(0) { $1 < 0x80 ? $0 + 1 : $0 }
        guard ends == 2 else { return gathered.count < 2 * AvroCursor.longestVarint }
        return gathered.withUnsafeBytes { bytes in
            var cursor = AvroCursor(bytes, 0..<bytes.count)
            guard let count = try? cursor.long(), let size = try? cursor.long() else { return false }
            guard count >= 0, size >= 0, size <= Int64(limit) else { return false }
            numbers = (count, Int(size), bytes.count)
            return true
        }
    }
}
