import Detection
import Provenance

/// What an earlier run found in the records of a batch, by tags and detectors: what it decided follows from that again, by the
/// policy and by what persons decided since.
public struct RecalledBatch: Sendable {
    /// The tags that the rows have.
    public var tags: [Tag] = []
    /// Per row: position in `tags` + 1 of the tag that counts, or 0.
    public var rowTags: [Int32]
    /// Rows whose tags contradict each other, with the position in `tags` of the other one; ascending by row.
    public var contradictions: [(row: Int, tag: Int)] = []
    /// Per row: probability that the record is synthetic; `nil` where nothing was found.
    public var scores: [Double?]
    /// What counted, ascending by row; `start` is a position in `excerpts`.
    public var findings: [Finding] = []
    public var excerpts: [String] = []

    /// Rows in which nothing was found.
    public init(rowCount: Int) {
        rowTags = Array(repeating: 0, count: rowCount)
        scores = Array(repeating: nil, count: rowCount)
    }
}
