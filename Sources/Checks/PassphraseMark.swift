import Archives
import Crypto
import CryptoExtras
import Foundation

/// What stands for the passphrases of a run in a cache, so that what was found with others is not taken for this run's, and what
/// is kept of encrypted archives is sealed under it.
///
/// Of it nothing is kept but a digest of a digest, in names of entries. Who has the whole folder, its secret too, can try
/// passphrases at the cost of scrypt, which is more than what trying them on an archive costs: zip's AES has 1,000 rounds of
/// PBKDF2.
struct PassphraseMark {
    let material: Data

    /// scrypt (RFC 7914) with 32 MiB and three lanes: one of the sets of parameters that OWASP's Password Storage Cheat Sheet
    /// (2023) gives.
    private static let rounds = 1 << 15
    private static let blockSize = 8
    private static let parallelism = 3

    /// Takes a tenth of a second or two. Throws what the library throws, where memory is short.
    ///
    /// - Parameter secret: of the cache.
    init(_ passphrases: [Passphrase], secret: Data) throws {
        var all = Data()
        for passphrase in passphrases {
            passphrase.withBytes { bytes in
                withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { all.append(contentsOf: $0) }
                all.append(contentsOf: bytes)
            }
        }
        let salt = HMAC<SHA256>.authenticationCode(
            for: Data("winnow check cache: passphrases".utf8), using: SymmetricKey(data: secret))
        material = try KDF.Scrypt.deriveKey(
            from: all, salt: Data(salt), outputByteCount: 32, rounds: Self.rounds, blockSize: Self.blockSize,
            parallelism: Self.parallelism
        ).withUnsafeBytes { Data($0) }
    }

    /// For the fingerprint of a run.
    var digest: Digest256 { Digest256(SHA256.hash(data: material)) }
}
