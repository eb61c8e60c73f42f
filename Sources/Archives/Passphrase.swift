/// A passphrase of an encrypted archive. No description, dump or interpolation shows its bytes.
public struct Passphrase: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    /// The bytes with a NUL behind them, as C programs take them.
    private let terminated: [CChar]

    /// `nil` for what no archive program takes: nothing at all, or bytes with a NUL among them.
    public init?(_ bytes: some Sequence<UInt8>) {
        terminated = bytes.map { CChar(bitPattern: $0) } + [0]
        guard terminated.count > 1, !terminated.dropLast().contains(0) else { return nil }
    }

    public var description: String { "a passphrase" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// Gives the bytes, without the NUL; they are valid during the call only.
    public func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try terminated.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0.dropLast())) }
    }

    /// Gives C code the bytes; they are valid during the call only.
    func withCString<R>(_ body: (UnsafePointer<CChar>) throws -> R) rethrows -> R {
        try terminated.withUnsafeBufferPointer { buffer in
            // An array that is not empty has an address.
            try buffer.baseAddress.map(body) ?? "".withCString(body)
        }
    }
}

/// How the entries of a zip file are encrypted.
enum ZipEncryption: Sendable {
    /// WinZip's AES: two bytes tell a wrong passphrase, a code behind the data tells damage.
    case aes
    /// PKWARE's old cipher in some entry: a single byte tells a wrong passphrase, so one in 256 goes unnoticed.
    case zipCrypto

    /// `nil` where nothing is encrypted.
    init?(of directory: ZipDirectory) {
        let encrypted = directory.entries.filter(\.isEncrypted)
        guard !encrypted.isEmpty else { return nil }
        self = encrypted.allSatisfy { $0.method == Self.aesMethod } ? .aes : .zipCrypto
    }

    /// Whether libarchive can decrypt an entry: it does so below deflate and stored data only, and never a link's target.
    static func isReadable(_ entry: ZipDirectory.Entry) -> Bool {
        guard entry.isEncrypted else { return true }
        if entry.isSpecial { return false }
        let method = entry.method == aesMethod ? methodBelowAES(entry.extra) : entry.method
        return method == 0 || method == 8
    }

    /// The method by which WinZip's AES entries say that the real one is in an extra field, and that field's tag.
    private static let aesMethod: UInt16 = 99
    private static let aesExtra: UInt16 = 0x9901

    private static func methodBelowAES(_ extra: [UInt8]) -> UInt16? {
        var reader = ByteReader(extra)
        while let tag = reader.u16(), let length = reader.u16(), let body = reader.bytes(Int(length)) {
            guard tag == aesExtra else { continue }
            var field = ByteReader(body)
            return field.skip(5) ? field.u16() : nil
        }
        return nil
    }
}
