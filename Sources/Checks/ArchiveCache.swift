import Archives
import Crypto
import Foundation
import Judgement
import Relations
import RestoreSets

/// The part of a cache that is about single archives: of each an entry, and its records.
///
/// Records' keys and references are kept as hashes under a secret of the folder's; the text of keys, which examples show, beside
/// them.
extension CheckCache {
    static let secretName = "secret"
    private static let secretBytes = 32

    /// What a run's files are sealed under. Throws where the folder cannot be used.
    func seals(for request: ScanRequest) throws -> CacheSeals {
        try make()
        return try CacheSeals(secret(), for: request)
    }

    /// Opens what is kept of a backup's archives, and begins files for the others.
    ///
    /// - Parameters:
    ///   - latest: seconds since 1970; dates behind it are no time of a record.
    ///   - converted: archives that another program makes readable: what is read has other bytes than what was hashed.
    func archives(
        _ fingerprint: ScanFingerprint, _ seals: CacheSeals, latest: Int, converted: Set<Int>
    ) -> ArchiveEntries {
        let room = ArchiveEntries.Room(entries: CacheRoom(archiveBytes), records: CacheRoom(recordBytes))
        var columns = TableSketches.columnLimit
        let places = fingerprint.archives.enumerated().map { at, digest in
            let place = place(
                digest, source: converted.contains(at) ? nil : fingerprint.sources[at],
                key: seals.key(of: fingerprint.secrets[at]), latest: latest, columns: columns, room)
            columns -= place.entry?.columnsAtHand ?? 0
            return place
        }
        return ArchiveEntries(hasher: seals.hasher, places: places, room: room)
    }

    /// What there is of an archive.
    ///
    /// - Parameters:
    ///   - source: its SHA-256, where what was hashed is what is read.
    ///   - columns: of which the sketches may be kept at hand.
    private func place(
        _ digest: String, source: String?, key: SymmetricKey, latest: Int, columns: Int, _ room: ArchiveEntries.Room
    ) -> ArchiveEntries.Place {
        let (path, recordsPath) = (archivePath(digest), recordsPath(digest))
        let recordsDigest = digest + Self.recordsSuffix
        @Sendable func isOfSource(_ account: ArchiveAccount) -> Bool {
            source == nil || account.sha256.description == source
        }
        var place = ArchiveEntries.Place(
            source: source,
            writer: ArchiveEntryWriter(path: path, fingerprint: digest, key: key, room: room.entries, run: run),
            recordsWriter: ArchiveEntryWriter(
                path: recordsPath, fingerprint: recordsDigest, key: key, room: room.records, run: run),
            openRecords: {
                let records = ArchiveRecords(path: recordsPath, fingerprint: recordsDigest, key: key)
                return records.flatMap { isOfSource($0.kept.account) ? $0 : nil }
            })
        let entry = ArchiveEntry(path: path, fingerprint: digest, key: key, latest: latest, room: columns)
        place.entry = entry.flatMap { isOfSource($0.found.account) ? $0 : nil }
        // Open records are wanted in each run, and all are where there is no entry.
        if place.entry?.found.openUnits.isEmpty != true {
            place.records = place.openRecords()
            if place.records == nil {
                place.lacksRecords = place.entry != nil
                place.entry = nil
            }
        }
        guard place.isKnown else { return place }
        if let entry = place.entry { room.entries.occupy(entry.segments.bytes) }
        var status = stat()
        if lstat(recordsPath, &status) == 0 {
            place.recordBytes = Int(status.st_size)
            room.records.occupy(place.recordBytes)
        }
        for path in [path, recordsPath] { utimes(path, nil) }
        return place
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
