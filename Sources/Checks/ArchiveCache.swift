import Archives
import Crypto
import Foundation
import Judgement
import Relations
import RestoreSets

/// The part of a cache that is about single archives.
///
/// Records' keys and references are kept as hashes under a secret of the folder's, so that those of archives that were read at
/// different times can be held against each other; the text of keys, which examples show, beside them. Entries are sealed under
/// the same secret, and where keys are to be shown as HMAC under the operator's too: without it nobody reads a key. Those of runs
/// with passphrases are sealed under these as well.
extension CheckCache {
    private static let secretName = "secret"
    private static let secretBytes = 32

    /// Opens what is kept of a backup's archives, and begins entries for the others; `nil` where the folder cannot be used.
    ///
    /// - Parameters:
    ///   - mark: stands for the run's passphrases, if any.
    ///   - latest: seconds since 1970; dates behind it are no time of a record.
    ///   - converted: archives that another program makes readable: what is read has other bytes than what was hashed.
    func archives(
        _ fingerprint: ScanFingerprint, disclosure: Disclosure, mark: PassphraseMark?, latest: Int,
        converted: Set<Int>
    ) throws -> ArchiveEntries {
        try make()
        let secret = try secret()
        func derived(_ secret: Data, _ use: String, _ count: Int) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: SymmetricKey(data: secret), info: Data("winnow check cache: \(use)".utf8),
                outputByteCount: count)
        }
        let seed = derived(secret, "hashes", 16).withUnsafeBytes {
            ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
        var material = secret
        if case .hmac(let own) = disclosure.keys { own.withUnsafeBytes { material.append(contentsOf: $0) } }
        if let mark { material.append(mark.material) }
        let key = derived(material, "entries", 32)
        var recalled: [Int: ArchiveEntry] = [:]
        var room = TableSketches.columnLimit
        var writers: [Int: ArchiveEntryWriter] = [:]
        let cacheRoom = CacheRoom(archiveBytes)
        for (at, digest) in fingerprint.archives.enumerated() {
            let path = archivePath(digest)
            writers[at] = ArchiveEntryWriter(path: path, fingerprint: digest, key: key, room: cacheRoom, run: run)
            if let entry = ArchiveEntry(path: path, fingerprint: digest, key: key, latest: latest, room: room),
                converted.contains(at) || entry.found.sha256.description == fingerprint.sources[at]
            {
                utimes(path, nil)
                recalled[at] = entry
                cacheRoom.occupy(entry.segments.bytes)
                room -= entry.columnsAtHand
            }
        }
        return ArchiveEntries(
            hasher: KeyHasher(seed: seed),
            sources: fingerprint.sources.enumerated().map { converted.contains($0) ? nil : $1 }, recalled: recalled,
            writers: writers, room: cacheRoom)
    }

    /// What stands for passphrases, `nil` for none. Throws where the folder cannot be used.
    func mark(of passphrases: [Passphrase]) throws -> PassphraseMark? {
        guard !passphrases.isEmpty else { return nil }
        try make()
        return try PassphraseMark(passphrases, secret: secret())
    }

    /// The folder's secret, made when it is first wanted. Throws `ArchiveError` of kind `output`.
    private func secret() throws -> Data {
        let path = folder + "/" + Self.secretName
        func known() -> Data? { Self.read(path).flatMap { $0.count == Self.secretBytes ? $0 : nil } }
        if let known = known() { return known }
        let made = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let draft = path + "." + run
        try AtomicFile.write(made, to: draft, permissions: 0o600)
        defer { unlink(draft) }
        // Of two first runs at once the first one's counts for both.
        if link(draft, path) == 0 { return made }
        if let known = known() { return known }
        try AtomicFile.write(made, to: path, permissions: 0o600)
        return made
    }
}
