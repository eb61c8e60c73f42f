import Crypto
import Foundation

/// What only who has a file's bytes can know: SHA-256 over them and a text behind them. Their SHA-256 itself, which manifests and
/// lists of checksums tell everybody, does not give it away, for the text is none that the padding of the hash begins with (FIPS
/// 180-4, 5.1.1: a byte 0x80).
///
/// So what is put aside of a file can be sealed in such a way that it is gone when the file is.
public struct ContentSecret: Sendable, Equatable {
    private static let text = Data("winnow: what is kept of these bytes".utf8)

    /// 32 bytes.
    public let bytes: [UInt8]

    /// - Parameter hash: of all of the file's bytes.
    init(_ hash: SHA256) {
        var hash = hash
        hash.update(data: Self.text)
        bytes = Array(hash.finalize())
    }

    /// What only who has all of some files can know.
    init(_ all: [ContentSecret]) {
        var hash = SHA256()
        for secret in all { hash.update(data: secret.bytes) }
        self.init(hash)
    }
}
