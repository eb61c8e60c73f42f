import CZstd

/// Bytes in one zstd frame (RFC 8878), compressed and unpacked in memory.
public enum ZstdBlock {
    /// `nil` where libzstd has no memory for it.
    public static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        let bound = ZSTD_compressBound(bytes.count)
        var isCompressed = true
        let packed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            // The fastest level: what is read back once a night need not be small.
            let code = ZSTD_compress(buffer.baseAddress, bound, bytes, bytes.count, 1)
            isCompressed = ZSTD_isError(code) == 0
            count = isCompressed ? code : 0
        }
        return isCompressed ? packed : nil
    }

    /// `nil` where the bytes are no such frame, or of one that unpacks to more than `limit` bytes.
    public static func unpack(_ packed: UnsafeRawBufferPointer, limit: Int) -> [UInt8]? {
        // Unknown sizes and errors are numbers beyond every limit.
        let size = ZSTD_getFrameContentSize(packed.baseAddress, packed.count)
        guard size <= UInt64(limit) else { return nil }
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            let code = ZSTD_decompress(buffer.baseAddress, buffer.count, packed.baseAddress, packed.count)
            isWhole = ZSTD_isError(code) == 0 && code == Int(size)
            count = isWhole ? code : 0
        }
        return isWhole ? bytes : nil
    }
}
