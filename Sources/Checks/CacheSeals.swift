import Archives
import Crypto
import Foundation
import Judgement
import Relations
import RestoreSets

/// What all that is kept in a cache is sealed under: the folder's secret, and what only who has the archives knows
/// (`ContentSecret`): when one is gone, nobody can read what is kept of it. Where keys are to be shown as HMAC also the operator's
/// secret, and of runs with passphrases these.
struct CacheSeals {
    private let secret: Data
    private let material: Data
    /// Stands for the run's passphrases in its fingerprint; `nil` where it has none.
    let passphrases: Digest256?

    /// Throws what a library throws where memory is short.
    ///
    /// - Parameter secret: of the folder.
    init(_ secret: Data, for request: ScanRequest) throws {
        self.secret = secret
        let mark =
            request.passphrases.isEmpty ? nil : try PassphraseMark(request.passphrases, secret: secret)
        passphrases = mark?.digest
        var material = secret
        if case .hmac(let own) = request.disclosure.keys { own.withUnsafeBytes { material.append(contentsOf: $0) } }
        if let mark { material.append(mark.material) }
        self.material = material
    }

    /// Hashes keys of records, so that those of archives that were read at different times can be held against each other.
    var hasher: KeyHasher {
        Self.derived(secret, "hashes", bytes: 16).withUnsafeBytes {
            KeyHasher(
                seed: ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }

    /// The key for what is kept of one archive.
    func key(of archive: ContentSecret) -> SymmetricKey { Self.derived(material + archive.bytes, "archive", bytes: 32) }

    /// The key for what is kept of a check of archives.
    func key(ofAll archives: [ContentSecret]) -> SymmetricKey {
        Self.derived(material + archives.flatMap(\.bytes), "answer", bytes: 32)
    }

    private static func derived(_ material: Data, _ use: String, bytes: Int) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: material), info: Data("winnow check cache: \(use)".utf8),
            outputByteCount: bytes)
    }
}
