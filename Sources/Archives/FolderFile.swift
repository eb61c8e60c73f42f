import CLibarchive
import Crypto
import Foundation

/// A file of a folder, hashed as it is read and checked to be the one that was listed. One thread at a time uses it.
final class FolderFile: ByteStream, @unchecked Sendable {
    private let archive: String
    private let entry: FolderTree.Entry
    private let descriptor: Int32
    private var hash = SHA256()
    private var position = 0

    /// Bytes from which on a file is read on a thread of its own.
    private static let readAheadFrom = 1 << 20

    /// Takes over the descriptor.
    init(_ descriptor: Int32, _ entry: FolderTree.Entry, archive: String) throws {
        self.descriptor = descriptor
        self.entry = entry
        self.archive = archive
        try checkState()
    }

    deinit { close(descriptor) }

    /// Gives the file's bytes in pieces, then its SHA-256. Throws `changed` where it is not what was listed.
    func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Digest256 {
        if entry.state.size >= Self.readAheadFrom {
            let ahead = ReadAheadStream(self)
            defer { ahead.stop() }
            while let bytes = try ahead.next() { try body(bytes) }
        } else {
            let buffer = UnsafeMutableRawBufferPointer.allocate(
                byteCount: min(256 << 10, entry.state.size + 1), alignment: 64)
            defer { buffer.deallocate() }
            while true {
                let count = try fill(buffer)
                if count == 0 { break }
                try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        }
        guard position == entry.state.size else {
            throw changed("it has \(position) bytes, \(entry.state.size) were listed")
        }
        try checkState()
        return Digest256(hash.finalize())
    }

    /// Of all its bytes, once they were read.
    var secret: ContentSecret { ContentSecret(hash) }

    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < buffer.count, let base = buffer.baseAddress {
            let count = Foundation.read(descriptor, base + filled, buffer.count - filled)
            if count == 0 { break }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw FolderTree.unreadable(archive, entry.path)
            }
            filled += count
            position += count
            guard position <= entry.state.size else { throw changed("it grew") }
        }
        hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
        return filled
    }

    /// Extended attributes in the `user.` name space; none where the file system has no such thing.
    func userAttributes() -> [(name: String, value: [UInt8])] {
        let listLimit = 64 << 10
        let list = [UInt8](unsafeUninitializedCapacity: listLimit) { buffer, count in
            count = max(0, flistxattr(descriptor, buffer.baseAddress, listLimit))
        }
        return list.split(separator: 0).compactMap { bytes in
            let name = String(decoding: bytes, as: UTF8.self)
            guard name.hasPrefix("user.") else { return nil }
            // The kernel's own bound on a value.
            let valueLimit = 64 << 10
            var length = 0
            let value = [UInt8](unsafeUninitializedCapacity: valueLimit) { buffer, count in
                length = fgetxattr(descriptor, name, buffer.baseAddress, valueLimit)
                count = max(0, length)
            }
            return length < 0 ? nil : (name, value)
        }
    }

    private func checkState() throws {
        var status = stat()
        guard fstat(descriptor, &status) == 0, FolderState(status) == entry.state else {
            throw changed("somebody wrote to it or replaced it")
        }
    }

    private func changed(_ message: String) -> ArchiveError {
        .changed(archive, message, member: entry.path.description, offset: position)
    }
}
