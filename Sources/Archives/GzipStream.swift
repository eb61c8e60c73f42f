import CISAL
import Foundation

/// Decompresses gzip (RFC 1952), all concatenated members of it, through ISA-L: more than twice as fast as zlib.
final class GzipStream: DecompressingStream {
    private let upstream: any ByteStream
    private let name: String
    private let state = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)
    private var inputEnded = false
    private var finished = false
    var failure: (any Error)?

    init(_ upstream: any ByteStream, name: String) {
        self.upstream = upstream
        self.name = name
        isal_inflate_init(state)
        state.pointee.crc_flag = UInt32(ISAL_GZIP)
        state.pointee.avail_in = 0
    }

    deinit {
        state.deallocate()
        input.deallocate()
    }

    func produce(into buffer: UnsafeMutableRawBufferPointer, filled: inout Int) throws {
        guard !finished, let base = buffer.baseAddress else { return }
        state.pointee.next_out = base.assumingMemoryBound(to: UInt8.self)
        state.pointee.avail_out = UInt32(clamping: buffer.count)
        while state.pointee.avail_out > 0, !finished {
            if state.pointee.avail_in == 0 { try refill() }
            let outBefore = state.pointee.avail_out
            let inBefore = state.pointee.avail_in
            let code = isal_inflate(state)
            filled = buffer.count - Int(state.pointee.avail_out)
            guard code == ISAL_DECOMP_OK || code == ISAL_END_INPUT || code == ISAL_OUT_OVERFLOW else {
                throw damaged(code)
            }
            if state.pointee.block_state == ISAL_BLOCK_FINISH {
                try nextMember()
            } else if state.pointee.avail_in == 0, inputEnded, state.pointee.avail_out == outBefore, inBefore == 0 {
                throw ArchiveError(
                    .damaged, archive: name, "the gzip stream is truncated",
                    advice: ArchiveError.adviceOnDamage)
            }
        }
    }

    private func refill() throws {
        guard !inputEnded else { return }
        let count = try upstream.fill(input)
        inputEnded = count == 0
        state.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        state.pointee.avail_in = UInt32(count)
    }

    /// At the end of a gzip member: another may follow; anything else (padding of a tape) is no data.
    private func nextMember() throws {
        if state.pointee.avail_in == 0 { try refill() }
        guard state.pointee.avail_in > 0, let next = state.pointee.next_in, next[0] == 0x1F else {
            finished = true
            return
        }
        isal_inflate_reset(state)
        state.pointee.crc_flag = UInt32(ISAL_GZIP)
    }

    private func damaged(_ code: Int32) -> ArchiveError {
        let what =
            switch code {
            case ISAL_INCORRECT_CHECKSUM: "its checksum does not fit its data, of which any byte may be wrong"
            case ISAL_INVALID_WRAPPER: "its gzip header is invalid"
            case ISAL_UNSUPPORTED_METHOD: "its compression method is not deflate"
            default: "its compressed data is invalid (inflate error \(code))"
            }
        return ArchiveError(
            .damaged, archive: name, "the gzip stream is damaged: \(what)",
            advice: ArchiveError.adviceOnDamage)
    }
}
