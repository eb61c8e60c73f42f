import Foundation
import Relations
import RestoreSets
import Synchronization

/// What is kept of a backup's archives one by one: entries that stand in for reading, and those that are being made.
final class ArchiveEntries: ArchiveMemory {
    let hasher: KeyHasher
    /// Entries that stand in for reading, by the archive's position.
    let recalled: [Int: ArchiveEntry]
    private let writers: [Int: ArchiveEntryWriter]
    /// What stands for archives that were read, when the run is over.
    private let found = Mutex<[Int: RecalledArchive]>([:])

    /// Of the sources, as they were before they were read.
    private let digests: [String]

    init(
        hasher: KeyHasher, digests: [String], recalled: [Int: ArchiveEntry], writers: [Int: ArchiveEntryWriter]
    ) {
        self.digests = digests
        self.hasher = hasher
        self.recalled = recalled
        self.writers = writers
    }

    func begin() {
        for writer in writers.values { writer.begin() }
        found.withLock { $0 = [:] }
    }

    func recalled(_ archive: Int) -> RecalledArchive? { recalled[archive]?.summary.found }

    func forEachChunk(of archive: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try recalled[archive]?.forEachSegment(.relations) { bytes in
            var at = 0
            while at < bytes.count {
                guard bytes.count - at >= 4 else { throw ArchiveMemoryFault() }
                let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
                at += 4
                guard bytes.count - at >= length else { throw ArchiveMemoryFault() }
                try body(UnsafeRawBufferPointer(rebasing: bytes[at..<(at + length)]))
                at += length
            }
        }
    }

    func gather(_ chunk: RelationChunk, of archive: Int) {
        if let writer = writers[archive] { writer.add(relations: chunk.stored) }
    }

    /// Takes keys of an archive that is read, as `KeyCensus` stores them.
    func gather(keys: UnsafeRawBufferPointer, of archive: Int) { writers[archive]?.add(keys: keys) }

    func keep(_ found: RecalledArchive, for archive: Int) { self.found.withLock { $0[archive] = found } }

    /// Gives entries their names. Throws `RestoreSetError` of kind `output` for the first that cannot be kept.
    ///
    /// - Parameters:
    ///   - time: of the run, seconds since 1970.
    func finish(_ witness: FactsWitness, time: Int) throws {
        guard let kept = witness.kept else { return }
        for (archive, found) in found.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            guard let writer = writers[archive], found.sha256.description == digests[archive] else { continue }
            let (sketches, spaces) = kept[archive] ?? ([:], [:])
            try writer.finish(.init(found: found, sketches: sketches, spaces: spaces, time: time))
        }
    }

    /// Takes away entries that cannot stand beside the others.
    func discard() { for entry in recalled.values { unlink(entry.path) } }
}
