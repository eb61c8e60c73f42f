import Crypto
import Foundation
import RestoreSets

/// What was kept of an archive, checked as a whole when it is opened.
final class ArchiveEntry: Sendable {
    let found: RecalledArchive
    let kept: KeptTables
    let segments: SealedSegments
    private let latest: Int
    /// What tables are like, where there was room to keep it at hand.
    private let atHand: [String: TableSketch]?

    var columnsAtHand: Int { atHand?.values.reduce(0) { $0 + $1.names.count } ?? 0 }

    /// `nil` where there is none, none that is whole, or none that tells what a run at this time would find.
    ///
    /// - Parameters:
    ///   - latest: seconds since 1970; dates behind it are no time of a record.
    ///   - room: columns of which the sketches may be kept at hand; where there are more, they are read again.
    init?(path: String, fingerprint: String, key: SymmetricKey, latest: Int, room: Int) {
        guard let segments = SealedSegments(path: path, fingerprint: fingerprint, key: key),
            let summary = try? JSONDecoder().decode(ArchiveEntryFile.Summary.self, from: segments.summary),
            summary.isPlausible
        else { return nil }
        self.segments = segments
        self.latest = latest
        found = summary.found
        kept = summary.kept
        var sketches: [String: TableSketch]? = [:]
        var tables: Set<String> = []
        var columns = 0
        do {
            try Self.forEachSketch(in: segments, latest: latest) { table, sketch in
                guard tables.insert(table).inserted, summary.kept.names.contains(table) else {
                    throw ArchiveMemoryFault(.unreadable)
                }
                columns += sketch.names.count
                if columns > room { sketches = nil }
                sketches?[table] = sketch
            }
        } catch { return nil }
        guard tables.count == summary.kept.names.count else { return nil }
        atHand = sketches
    }

    /// Gives what each table is like. Throws `ArchiveMemoryFault` where that can no longer be read.
    func forEachSketch(_ body: (String, TableSketch) throws -> Void) throws {
        if let atHand {
            for (table, sketch) in atHand { try body(table, sketch) }
        } else {
            try Self.forEachSketch(in: segments, latest: latest, body)
        }
    }

    private static func forEachSketch(
        in segments: SealedSegments, latest: Int, _ body: (String, TableSketch) throws -> Void
    ) throws {
        let decoder = JSONDecoder()
        try segments.forEachPart(.sketches) { bytes in
            guard var piece = try? decoder.decode(ArchiveEntryFile.Piece.self, from: Data(bytes)),
                piece.sketch.isPlausible, piece.sketch.move(to: latest)
            else { throw ArchiveMemoryFault(.unreadable) }
            try body(piece.table, piece.sketch)
        }
    }
}
