import Foundation
import Pipelines
import RecordIndex

/// Compares two indexes of the same backup: what they say of records, and what they count.
struct IndexComparison {
    private let made: RecordIndexReader
    private let given: RecordIndexReader

    /// Records that wait for the other index.
    private static let depth = 256

    private typealias Row = (record: IndexedRecord, evidence: [IndexedEvidence])

    /// - Parameters:
    ///   - made: from the sources.
    ///   - given: of the restore set.
    init(_ made: RecordIndexReader, _ given: RecordIndexReader) {
        self.made = made
        self.given = given
    }

    /// What is not the same first; `nil` where all is. Throws `RecordIndexError`.
    func firstDifference() throws -> (place: String?, message: String)? {
        let (ours, theirs) = (try made.meta(), try given.meta())
        for key in Set(ours.keys).union(theirs.keys).sorted() where key != "tool" && ours[key] != theirs[key] {
            return (nil, "says something else of '\(key)' than the sources make when they are judged again")
        }
        if try made.counts() != given.counts() {
            return (
                nil, "counts other records by tag, score and decision than the sources make when they are judged again"
            )
        }
        if try made.members() != given.members()
            || !made.archives().elementsEqual(given.archives(), by: { $0 == $1 })
        {
            return (nil, "has other archives or members than the sources make when they are judged again")
        }
        for (our, their) in try zip(made.places(), given.places()) {
            let (member, other) = (try made.member(our.member), try given.member(our.member))
            if our != their || member != other {
                return (our.path, "says something else of this member than the sources make when they are judged again")
            }
        }
        return try firstRow()
    }

    private func firstRow() throws -> (place: String?, message: String)? {
        let queue = BoundedQueue<Row>(capacity: Self.depth)
        nonisolated(unsafe) let given = given
        let reading = Background(name: "winnow-index-given") {
            do {
                try given.forEach(RecordFilter()) { record, evidence in
                    guard queue.put((record, evidence)) else { throw CancellationError() }
                }
                queue.close()
            } catch {
                queue.close(throwing: error)
            }
        }
        defer {
            queue.abandon()
            _ = try? reading.value()
        }
        var difference: (place: String?, message: String)?
        try made.forEach(RecordFilter()) { record, evidence in
            guard difference == nil else { return }
            let place = "\(record.archive)!\(record.member)"
            guard let (their, findings) = try queue.take() else {
                difference = (
                    place, "lacks record \(record.ordinal), which the sources make when they are judged again"
                )
                return
            }
            if their != record || findings != evidence {
                difference = (
                    place,
                    "says something else of record \(record.ordinal) than the sources make when they are judged again"
                )
            }
        }
        if difference == nil, let (more, _) = try queue.take() {
            difference = ("\(more.archive)!\(more.member)", "has record \(more.ordinal), which the sources do not make")
        }
        return difference
    }
}
