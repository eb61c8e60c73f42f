import Crypto
import Foundation
import RestoreSets

/// The form of the two files of what is kept of an archive, its entry and its records: a head, then segments, each sealed
/// (ChaCha20-Poly1305, RFC 8439) under a key that the archive is needed for (`CacheSeals`), with the file's number, its own number and
/// what the entry depends on, so that none can be changed, left out or put elsewhere.
///
///     head:     magic (16), the file's number (16)
///     segment:  length (4), sealed: kind (1), content
///
/// The last segment is the summary.
enum ArchiveEntryFile {
    enum Segment: UInt8 {
        /// `ArchivePiece`s, each with its length (4) and kind (1) before it; the length counts the kind.
        case pieces = 1
        /// Keys as `KeyCensus` stores them.
        case keys
        /// A `Summary` as JSON.
        case summary
        /// `Piece`s as JSON, each with its length (4) before it.
        case sketches
        /// Batches (`KeptBatch.stored`), each with its length (4) before it; their summary is a `KeptArchive`.
        case records
    }

    /// What was found in the archive, but for its records' keys and references, and what its columns are like.
    struct Summary: Codable {
        var found: RecalledArchive
        var kept: KeptTables
        /// When the archive was read, seconds since 1970.
        var time: Int

        var isPlausible: Bool { found.isPlausible }
    }

    /// What a table is like.
    struct Piece: Codable {
        var table: String
        var sketch: TableSketch
    }

    static let magic = Array("winnow-archive10".utf8)
    static let headBytes = 32
    /// Bytes that are gathered before they are sealed.
    static let segmentBytes = 1 << 20
    /// Of a sealed segment: one batch's chunk may be larger than `segmentBytes`, and so is a summary of many columns.
    static let segmentLimit = 256 << 20

    /// What a segment is bound to.
    static func bond(file: [UInt8], segment: Int, fingerprint: String) -> Data {
        withUnsafeBytes(of: UInt64(segment).littleEndian) { Data(file) + Data($0) + Data(fingerprint.utf8) }
    }
}
