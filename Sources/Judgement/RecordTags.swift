import Policies
import Provenance
import Records

/// The tags of a member's records, resolved: for each record the one that counts, and one that contradicts it.
struct RecordTags: Sendable {
    private let reader: FieldTagReader
    private let shared: [Tag]
    private let trusted: Set<Tag.Source>

    /// - Parameter memberTags: what archive and sidecars say of all records of the member.
    init(schema: Schema, memberTags: [Tag], policy: TablePolicy) {
        reader = FieldTagReader(schema: schema, vocabulary: policy.vocabulary)
        shared = reader.headerTags + memberTags
        trusted = policy.trusted
    }

    /// Columns that hold tags.
    var columns: [Int] { reader.columns }
    /// Whether records of the member may have a tag.
    var mayHaveTags: Bool { !reader.columns.isEmpty || !shared.isEmpty }

    /// The tags of one batch.
    struct Resolved {
        /// Distinct tags, in order of first appearance.
        var distinct: [Tag] = []
        /// Per row: position in `distinct` + 1 of the tag that counts, or 0.
        var rows: [Int32]
        /// Rows whose tags contradict each other, with the position in `distinct` of the other one.
        var contradictions: [(row: Int, tag: Int)] = []
    }

    /// Records that have the same tags in all columns share one resolution: there are a handful of them in a batch.
    private struct Outcome {
        let tag: Int32
        let contradicts: Int?
    }

    func resolve(_ batch: RecordBatch) -> Resolved {
        var resolved = Resolved(rows: Array(repeating: 0, count: batch.rowCount))
        let columns = reader.read(batch)
        guard !columns.isEmpty else {
            let outcome = self.outcome(of: [], &resolved)
            for row in 0..<batch.rowCount { apply(outcome, row, &resolved) }
            return resolved
        }
        var known: [[Int32]: Outcome] = [:]
        var last: (key: [Int32], outcome: Outcome)?
        for row in 0..<batch.rowCount {
            if let last, columns.indices.allSatisfy({ columns[$0].rows[row] == last.key[$0] }) {
                apply(last.outcome, row, &resolved)
                continue
            }
            let key = columns.map { $0.rows[row] }
            let outcome: Outcome
            if let seen = known[key] {
                outcome = seen
            } else {
                let own = zip(columns, key).compactMap { column, tag in tag < 0 ? nil : column.distinct[Int(tag)] }
                outcome = self.outcome(of: own, &resolved)
                known[key] = outcome
            }
            last = (key, outcome)
            apply(outcome, row, &resolved)
        }
        return resolved
    }

    private func outcome(of own: [Tag], _ resolved: inout Resolved) -> Outcome {
        let resolution = TagResolution(own + shared, trusted: trusted)
        func position(of tag: Tag) -> Int {
            if let known = resolved.distinct.firstIndex(of: tag) { return known }
            resolved.distinct.append(tag)
            return resolved.distinct.count - 1
        }
        return Outcome(
            tag: resolution.tag.map { Int32(position(of: $0) + 1) } ?? 0,
            contradicts: resolution.contradicts.map { position(of: $0) })
    }

    private func apply(_ outcome: Outcome, _ row: Int, _ resolved: inout Resolved) {
        resolved.rows[row] = outcome.tag
        if let other = outcome.contradicts { resolved.contradictions.append((row, other)) }
    }
}
