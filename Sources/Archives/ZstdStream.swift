import CZstd
import Foundation

/// Decompresses zstd (RFC 8878), all concatenated frames of it.
final class ZstdStream: DecompressingStream {
    private let upstream: any ByteStream
    private let name: String
    private let context: OpaquePointer
    private let memory: UnsafeMutableRawBufferPointer
    private var input = ZSTD_inBuffer()
    private var expected = 0
    private var inputEnded = false
    var failure: (any Error)?

    /// Throws `limit` when libzstd has no memory for a context.
    init(_ upstream: any ByteStream, name: String) throws {
        guard let context = ZSTD_createDCtx() else {
            throw ArchiveError(.limit, archive: name, "no memory for a zstd decompressor")
        }
        self.upstream = upstream
        self.name = name
        self.context = context
        memory = .allocate(byteCount: 256 << 10, alignment: 64)
        input.src = UnsafeRawPointer(memory.baseAddress)
    }

    deinit {
        ZSTD_freeDCtx(context)
        memory.deallocate()
    }

    /// A checksum at the end of a frame says nothing of where the damage is.
    private static func words(_ code: Int) -> String {
        let text = String(cString: ZSTD_getErrorName(code))
        return text.contains("checksum") ? text + ", any byte may be wrong" : text
    }

    func produce(into buffer: UnsafeMutableRawBufferPointer, filled: inout Int) throws {
        var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
        while output.pos < output.size {
            if input.pos == input.size, !inputEnded {
                input.size = try upstream.fill(memory)
                input.pos = 0
                inputEnded = input.size == 0
            }
            if inputEnded, expected == 0 { break }
            let before = (output.pos, input.pos)
            let code = ZSTD_decompressStream(context, &output, &input)
            filled = output.pos
            guard ZSTD_isError(code) == 0 else {
                throw ArchiveError(
                    .damaged, archive: name,
                    "the zstd stream is damaged: \(Self.words(code))",
                    advice: ArchiveError.adviceOnDamage)
            }
            expected = code
            if inputEnded, expected != 0, (output.pos, input.pos) == before {
                throw ArchiveError(
                    .damaged, archive: name, "the zstd stream is truncated",
                    advice: ArchiveError.adviceOnDamage)
            }
        }
    }
}
