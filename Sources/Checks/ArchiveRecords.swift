import Crypto
import Foundation
import RestoreSets
import Synchronization

/// The records that are kept of an archive, checked as a whole when they are opened.
final class ArchiveRecords: Sendable {
    let kept: KeptArchive
    let bytes: Int
    private let segments: SealedSegments
    /// By number: the segment that has the batch, and where in it.
    private let places: [(segment: Int, range: Range<Int>)]
    /// The segment that was wanted last: batches are mostly wanted in order.
    private let last = Mutex<(number: Int, content: Data)?>(nil)

    /// `nil` where there are none, or none that are whole.
    init?(path: String, fingerprint: String, key: SymmetricKey) {
        var places: [(segment: Int, range: Range<Int>)] = []
        let segments = SealedSegments(path: path, fingerprint: fingerprint, key: key) { segment, number, content in
            guard segment == .records else { return }
            try SealedSegments.forEachPart(in: content) { places.append((number, $0)) }
        }
        guard let segments, let kept = try? JSONDecoder().decode(KeptArchive.self, from: segments.summary),
            kept.isPlausible, kept.batches == places.count
        else { return nil }
        self.kept = kept
        self.segments = segments
        self.places = places
        bytes = segments.bytes
    }

    /// A batch, by its number. Throws `ArchiveMemoryFault` where it can no longer be read.
    func batch(_ number: Int) throws -> [UInt8] {
        guard places.indices.contains(number) else { throw ArchiveMemoryFault(.unreadable) }
        let (segment, range) = places[number]
        return try last.withLock { last in
            let content = last?.number == segment ? last?.content : nil
            let found = try content ?? segments.content(segment)
            last = (segment, found)
            guard range.upperBound <= found.count else { throw ArchiveMemoryFault(.unreadable) }
            return [UInt8](found.dropFirst(range.lowerBound).prefix(range.count))
        }
    }
}
