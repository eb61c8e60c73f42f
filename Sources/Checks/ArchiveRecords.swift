import Crypto
import Foundation
import RestoreSets

/// The records that are kept of an archive, checked as a whole when they are opened.
final class ArchiveRecords: Sendable {
    let kept: KeptArchive
    private let segments: SealedSegments
    /// By number: the segment that has the batch, and where in it.
    private let places: [(segment: Int, range: Range<Int>)]

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
    }

    /// The segment that has a batch, and where in its content; `nil` where there is no such batch.
    func place(of number: Int) -> (segment: Int, range: Range<Int>)? {
        places.indices.contains(number) ? places[number] : nil
    }

    /// The content of a segment. Throws `ArchiveMemoryFault` where it can no longer be read.
    func content(ofSegment number: Int) throws -> Data { try segments.content(number) }
}
