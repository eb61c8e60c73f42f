import CISAL
import CZlib
import CZstd

/// How the blocks of a file are compressed, by its name in the header.
enum AvroCodec: String, Sendable, CaseIterable {
    case null
    case deflate
    case zstandard
    case snappy
}

/// Data of blocks, one behind another.
final class AvroData {
    private(set) var memory: BatchMemory
    var count = 0

    init(capacity: Int = 0) { memory = BatchMemory(capacity: capacity) }

    /// Room behind the data, at least `more` bytes of it.
    func room(_ more: Int) -> UnsafeMutableRawBufferPointer {
        if memory.capacity - count < more { memory.grow(to: max(count + more, 2 * memory.capacity), keeping: count) }
        return UnsafeMutableRawBufferPointer(rebasing: memory.bytes[count..<memory.capacity])
    }

    func append(_ bytes: UnsafeRawBufferPointer) {
        room(bytes.count).copyMemory(from: bytes)
        count += bytes.count
    }

    /// Gives the memory away, with zeros behind the data, and begins anew.
    func take(capacity: Int) -> BatchMemory {
        UnsafeMutableRawBufferPointer(rebasing: memory.bytes[count..<(count + BatchMemory.slack)])
            .initializeMemory(as: UInt8.self, repeating: 0)
        defer {
            memory = BatchMemory(capacity: capacity)
            count = 0
        }
        return memory
    }
}

/// Decompresses the blocks of one file.
final class AvroDecompressor {
    private let codec: AvroCodec
    /// The most bytes that a block may have.
    private let limit: Int
    private var inflating: UnsafeMutablePointer<inflate_state>?
    private var zstandard: OpaquePointer?

    init(_ codec: AvroCodec, limit: Int) {
        self.codec = codec
        self.limit = limit
    }

    deinit {
        inflating?.deallocate()
        ZSTD_freeDCtx(zstandard)
    }

    /// Adds a block's data; `false` where the block is damaged or has more than the limit: nothing is added then.
    func decompress(_ block: UnsafeRawBufferPointer, onto data: AvroData) -> Bool {
        let start = data.count
        let isGood =
            switch codec {
            case .null: store(block, data)
            case .deflate: inflateBlock(block, data)
            case .zstandard: decompressZstandard(block, data)
            case .snappy: decompressSnappy(block, data)
            }
        if !isGood { data.count = start }
        return isGood
    }

    private func store(_ block: UnsafeRawBufferPointer, _ data: AvroData) -> Bool {
        guard block.count <= limit else { return false }
        data.append(block)
        return true
    }

    /// Room for the next piece of a block whose data began at `start`: twice what is there, and one byte beyond the limit, so
    /// that it shows.
    private func room(_ data: AvroData, since start: Int, _ block: UnsafeRawBufferPointer)
        -> UnsafeMutableRawBufferPointer
    {
        let written = data.count - start
        let room = data.room(min(max(1_024, 2 * block.count, written), limit + 1 - written))
        return UnsafeMutableRawBufferPointer(rebasing: room[..<min(room.count, limit + 1 - written)])
    }

    /// Raw deflate (RFC 1951). What stands behind its end is ignored: older writers left part of zlib's checksum there.
    private func inflateBlock(_ block: UnsafeRawBufferPointer, _ data: AvroData) -> Bool {
        let state = inflating ?? UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)
        inflating = state
        guard let input = UInt32(exactly: block.count) else { return false }
        var wanted = max(1_024, 4 * block.count)
        while true {
            // One byte beyond the limit, so that it shows.
            let room = data.room(min(wanted, limit + 1))
            isal_inflate_init(state)
            state.pointee.crc_flag = UInt32(ISAL_DEFLATE)
            state.pointee.next_in = UnsafeMutablePointer(
                mutating: block.baseAddress?.assumingMemoryBound(to: UInt8.self))
            state.pointee.avail_in = input
            state.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
            state.pointee.avail_out = UInt32(clamping: min(room.count, limit + 1))
            switch isal_inflate_stateless(state) {
            case ISAL_DECOMP_OK:
                let count = Int(state.pointee.total_out)
                data.count += min(count, limit)
                return count <= limit
            case ISAL_OUT_OVERFLOW where room.count <= limit: wanted = 2 * room.count
            default: return false
            }
        }
    }

    /// Frames of RFC 8878.
    private func decompressZstandard(_ block: UnsafeRawBufferPointer, _ data: AvroData) -> Bool {
        if zstandard == nil { zstandard = ZSTD_createDCtx() }
        guard let zstandard else { return false }
        ZSTD_DCtx_reset(zstandard, ZSTD_reset_session_only)
        let start = data.count
        var input = ZSTD_inBuffer(src: block.baseAddress, size: block.count, pos: 0)
        var expected = 0
        repeat {
            let room = room(data, since: start, block)
            var output = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
            expected = ZSTD_decompressStream(zstandard, &output, &input)
            guard ZSTD_isError(expected) == 0 else { return false }
            data.count += output.pos
            guard data.count - start <= limit else { return false }
            if input.pos == input.size, output.pos < output.size { break }
        } while input.pos < input.size || expected != 0
        return expected == 0
    }

    /// A Snappy block and the CRC-32 of its data, most significant byte first.
    private func decompressSnappy(_ block: UnsafeRawBufferPointer, _ data: AvroData) -> Bool {
        guard block.count > 4 else { return false }
        let elements = UnsafeRawBufferPointer(rebasing: block[..<(block.count - 4)])
        guard let length = Snappy.length(elements), length <= limit else { return false }
        let output = UnsafeMutableRawBufferPointer(rebasing: data.room(length)[..<length])
        guard Snappy.decompress(elements, to: output) else { return false }
        let stated = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: block.count - 4, as: UInt32.self))
        guard checksum(UnsafeRawBufferPointer(output)) == stated else { return false }
        data.count += length
        return true
    }
}

extension AvroCodec {
    /// A block of `data`; `nil` where the library has no memory.
    func compress(_ data: UnsafeRawBufferPointer) -> [UInt8]? {
        switch self {
        case .null: return Array(data)
        case .deflate: return deflateBlock(data)
        case .zstandard:
            return Self.block(ZSTD_compressBound(data.count)) { room in
                let count = ZSTD_compress(room.baseAddress, room.count, data.baseAddress, data.count, 3)
                return ZSTD_isError(count) == 0 ? count : nil
            }
        case .snappy:
            let sum = checksum(data)
            guard let block = Snappy.compress(data) else { return nil }
            return block + (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * $0)) }
        }
    }

    private func deflateBlock(_ data: UnsafeRawBufferPointer) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(
                &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
                == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        return Self.block(Int(deflateBound(&stream, UInt(data.count)))) { room in
            stream.next_in = UnsafeMutablePointer(mutating: data.baseAddress?.assumingMemoryBound(to: UInt8.self))
            stream.avail_in = UInt32(data.count)
            stream.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.avail_out = UInt32(room.count)
            return CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : nil
        }
    }

    /// - Parameter fill: gives how much of the room it used.
    private static func block(_ most: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Int?) -> [UInt8]? {
        var isFilled = false
        let block = [UInt8](unsafeUninitializedCapacity: most) { room, count in
            guard let used = fill(UnsafeMutableRawBufferPointer(room)) else { return }
            count = used
            isFilled = true
        }
        return isFilled ? block : nil
    }
}

/// CRC-32 as zlib and Avro count it.
private func checksum(_ data: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32(0, data.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(data.count)))
}
