import Foundation

/// An Avro file that is being written: the header first, then blocks.
final class AvroOutput {
    /// Data of a block that is gathered from single records.
    static let blockBytes = 64 << 10
    /// Bytes that are written at a time.
    private static let writeBytes = 256 << 10

    private let path: String
    private let codec: AvroCodec
    private let sync: ArraySlice<UInt8>
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private var gathered: [UInt8] = []
    private var gatheredCount: Int64 = 0

    init(path: String, header: AvroHeader) throws {
        self.path = path
        codec = header.codec
        sync = header.sync
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw RebuildFault(file: path, "cannot be made") }
        buffer = header.bytes
    }

    deinit {
        if descriptor >= 0 { Foundation.close(descriptor) }
    }

    /// Adds bytes as they are.
    func copy(_ bytes: UnsafeRawBufferPointer) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.writeBytes { try write() }
    }

    /// Adds a block.
    ///
    /// - Parameter count: records that it says it has.
    func block(_ data: UnsafeRawBufferPointer, count: Int64) throws {
        guard let compressed = codec.compress(data) else { throw RebuildFault(file: path, "cannot be compressed", nil) }
        appendLong(count)
        appendLong(Int64(compressed.count))
        buffer.append(contentsOf: compressed)
        buffer.append(contentsOf: sync)
        if buffer.count >= Self.writeBytes { try write() }
    }

    /// Adds a record to the block that is gathered.
    func record(_ bytes: UnsafeRawBufferPointer) throws {
        gathered.append(contentsOf: bytes)
        gatheredCount += 1
        if gathered.count >= Self.blockBytes { try endBlock() }
    }

    /// Adds the block that is gathered.
    func endBlock() throws {
        guard !gathered.isEmpty else { return }
        try gathered.withUnsafeBytes { try block($0, count: gatheredCount) }
        gathered.removeAll(keepingCapacity: true)
        gatheredCount = 0
    }

    func close() throws {
        try endBlock()
        try write()
        let result = Foundation.close(descriptor)
        descriptor = -1
        guard result == 0 else { throw RebuildFault(file: path, "cannot be written") }
    }

    private func appendLong(_ value: Int64) {
        var rest = UInt64(bitPattern: value << 1 ^ value >> 63)
        while rest >= 0x80 {
            buffer.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        buffer.append(UInt8(rest))
    }

    private func write() throws {
        var written = 0
        while written < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Foundation.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw RebuildFault(file: path, "cannot be written") }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

extension RebuildFault {
    /// What cannot be done with a file, and the system's reason for it.
    init(file path: String, _ message: String, _ code: Int32? = errno) {
        self.init(offset: 0, "\(path) \(message)" + (code.map { ": " + String(cString: strerror($0)) } ?? ""))
    }
}
