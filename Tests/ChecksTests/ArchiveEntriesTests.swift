import Archives
import Crypto
import Foundation
import Relations
import RestoreSets
import Testing

@testable import Checks

/// What a run does where what it was told of an archive cannot be read any more.
@Suite struct ArchiveEntriesTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("entries-" + UUID().uuidString)
    private let key = SymmetricKey(size: .bits256)
    private let room = ArchiveEntries.Room(entries: CacheRoom(1 << 20), records: CacheRoom(1 << 20))

    private func path(_ archive: Int) -> String { folder.appendingPathComponent("\(archive)").path }

    private func writer(_ archive: Int) -> ArchiveEntryWriter {
        ArchiveEntryWriter(path: path(archive), fingerprint: "f", key: key, room: room.records, run: "run")
    }

    /// An archive with records of two batches that are judged again.
    private func place(_ archive: Int) throws -> ArchiveEntries.Place {
        let summary = """
            {"account": {"format": {"container": "zip", "compressions": []}, "bytes": 1, "unpackedBytes": 1, "members": 1, "units": 1,
             "sha256": {"bytes": \(Array(repeating: 0, count: 32))}, "tables": [], "unread": [], "cautions": []},
             "firstUnit": 0, "batches": 2, "declared": [], "members": []}
            """
        var kept = try JSONSerialization.jsonObject(with: Data(summary.utf8)) as? [String: Any] ?? [:]
        var account = kept["account"] as? [String: Any] ?? [:]
        account["format"] = try JSONSerialization.jsonObject(with: JSONEncoder().encode(ArchiveFormat(.zip)))
        kept["account"] = account
        let data = try JSONSerialization.data(withJSONObject: kept)
        let writer = writer(archive)
        for batch in [[1, 2, 3], [4]] as [[UInt8]] { writer.add(batch: batch) }
        try #require(try writer.finish(try JSONDecoder().decode(KeptArchive.self, from: data)))
        let open: @Sendable () -> ArchiveRecords? = { [path = path(archive), key] in
            ArchiveRecords(path: path, fingerprint: "f", key: key)
        }
        var place = ArchiveEntries.Place(
            source: nil, writer: self.writer(10 + archive), recordsWriter: self.writer(20 + archive), openRecords: open)
        place.records = open()
        try #require(place.isKnown)
        return place
    }

    @Test("records that can no longer be read are those of an archive that is read, and of no other")
    func lost() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let entries = ArchiveEntries(hasher: KeyHasher(), places: [try place(0), try place(1)], room: room)
        #expect(try entries.batch(0, of: 0) == [1, 2, 3] && entries.batch(1, of: 1) == [4])
        #expect(entries.known == [0, 1])
        #expect(truncate(path(0), 40) == 0)
        // The segment at hand is the other one's.
        let fault = #expect(throws: ArchiveMemoryFault.self) { try entries.batch(1, of: 0) }
        #expect(fault == ArchiveMemoryFault(.unreadable, archives: [0]))
        #expect(entries.withdraw(try #require(fault)))
        #expect(entries.known == [1] && entries.records(of: 0) == nil)
        #expect(try entries.batch(0, of: 1) == [1, 2, 3])
        #expect(throws: ArchiveMemoryFault(.unreadable, archives: [1])) { try entries.batch(2, of: 1) }
        #expect(entries.known.isEmpty)
        #expect(entries.withdraw(ArchiveMemoryFault(.unreadable, archives: [1])))
        #expect(!entries.withdraw(ArchiveMemoryFault(.unreadable)))
    }

    @Test("another file in the place of records is none of theirs")
    func exchanged() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let entries = ArchiveEntries(hasher: KeyHasher(), places: [try place(0), try place(1)], room: room)
        #expect(rename(path(1), path(0)) == 0)
        #expect(throws: ArchiveMemoryFault(.unreadable, archives: [0])) { try entries.batch(0, of: 0) }
        #expect(throws: ArchiveMemoryFault(.unreadable, archives: [1])) { try entries.batch(0, of: 1) }
    }
}
