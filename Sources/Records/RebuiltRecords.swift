import Foundation

/// A reader of members that can only be read as a whole, from a file: a database.
///
/// It is made from the member's first bytes like any reader, but gets its bytes by `read(file:emit:)`; `read(_:emit:)` and
/// `finish(emit:)` are not called.
public protocol FileRecordReader: RecordReader {
    /// Reads the member from a file that holds it, and hands on its batches.
    ///
    /// - Returns: what is wrong where the file is not what its first bytes promised, in words; nothing has been handed
    ///   on then. `nil` when all is well.
    func read(file path: String, emit: (RecordBatch) throws -> Void) throws -> String?
}

/// A record that is taken out of a member which is written anew; ranges are those of the batch that it was in.
public struct RemovedRecord: Sendable, Equatable {
    /// Byte offset and length in the member's decoded form.
    public let offset: Int
    public let length: Int
    /// Which output has it instead of the restored one: a position in the list of targets.
    public let target: Int
    /// SHA-256 of its bytes in the decoded form, as the scan saw them; 32 bytes.
    public let sha256: [UInt8]

    public init(offset: Int, length: Int, target: Int, sha256: [UInt8]) {
        self.offset = offset
        self.length = length
        self.target = target
        self.sha256 = sha256
    }
}

/// Writes a member anew without some of its records, for formats out of whose bytes a record cannot be cut: what is
/// compressed in blocks, or is a tree of pages.
///
/// Records of such a member have their ranges in its *decoded form*, which the format's page in `docs/formats.md` defines.
public protocol RecordRebuild: Sendable {
    /// What the ranges are of, in a few words, for the manifest: `the blocks, decompressed`.
    var coordinates: String { get }

    /// Writes the member without the removed records to one file, and those to one file a target, each valid by itself.
    ///
    /// - Parameters:
    ///   - source: the file with the member's bytes; it stays as it is.
    ///   - removed: the next removed record, ascending by offset; called until it gives `nil`.
    ///   - restored: path of the file to make for what stays.
    ///   - targets: paths of the files to make for what goes; a `RemovedRecord.target` is a position in it.
    /// - Throws: `RebuildFault` where a record is not the one that the scan saw, or the file cannot be read or written.
    func rebuild(
        source: String, removed: () throws -> RemovedRecord?, restored: String, targets: [String]
    ) throws
}

/// Why a member could not be written anew.
public struct RebuildFault: Error, Sendable, Equatable {
    /// Byte offset in the decoded form.
    public let offset: Int
    /// What is wrong, as the predicate of a sentence: `has other bytes than the scan saw`.
    public let message: String
    /// Whether the file is not what the scan saw; otherwise it cannot be written anew for what was wrong with it before.
    public let isChange: Bool

    public init(offset: Int, _ message: String, isChange: Bool = true) {
        self.offset = offset
        self.message = message
        self.isChange = isChange
    }
}
