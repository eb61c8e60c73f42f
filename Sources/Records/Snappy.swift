import CSnappy

/// Google's Snappy, the block format, through its library.
enum Snappy {
    /// A block grows by less than this factor: three bytes make 64 at most
    /// (https://github.com/google/snappy/blob/main/format_description.txt).
    private static let mostGrowth = 22

    /// Length that a block states for its data; `nil` where it is not plausible.
    static func length(_ block: UnsafeRawBufferPointer) -> Int? {
        var length = 0
        let status = snappy_uncompressed_length(
            block.baseAddress?.assumingMemoryBound(to: CChar.self), block.count, &length)
        return status == SNAPPY_OK && length >= 0 && length <= mostGrowth * block.count ? length : nil
    }

    /// Decompresses a block; `true` where it fills `output` just so.
    static func decompress(_ block: UnsafeRawBufferPointer, to output: UnsafeMutableRawBufferPointer) -> Bool {
        var written = output.count
        let status = snappy_uncompress(
            block.baseAddress?.assumingMemoryBound(to: CChar.self), block.count,
            output.baseAddress?.assumingMemoryBound(to: CChar.self), &written)
        return status == SNAPPY_OK && written == output.count
    }

    /// A block of `data`; `nil` where the library refuses.
    static func compress(_ data: UnsafeRawBufferPointer) -> [UInt8]? {
        var isDone = false
        let block = [UInt8](unsafeUninitializedCapacity: snappy_max_compressed_length(data.count)) { room, count in
            var written = room.count
            let status = room.withMemoryRebound(to: CChar.self) {
                snappy_compress(
                    data.baseAddress?.assumingMemoryBound(to: CChar.self), data.count, $0.baseAddress, &written)
            }
            guard status == SNAPPY_OK else { return }
            count = written
            isDone = true
        }
        return isDone ? block : nil
    }
}
