import Judgement
import Records
import Relations

/// Records of a batch that lie inside others: their bytes go where the outer record's go.
///
/// - A record inside one that is dropped or held follows it.
/// - An outer record is not dropped when something inside it must not be: what a trusted tag says is production, or what an
///   override keeps or holds. It is held then, with all that is in it.
struct NestedRecords {
    private struct Position {
        let part: Int
        let row: Int
        let range: Range<Int>
        /// Position of the innermost record around it.
        var outer: Int?
    }

    /// By where they begin, outer ones first.
    private var rows: [Position] = []

    /// - Parameter batches: a batch and its companions.
    init(_ batches: [RecordBatch]) {
        for (part, batch) in batches.enumerated() {
            for row in 0..<batch.rowCount {
                let (offset, length) = batch.range(ofRow: row)
                rows.append(Position(part: part, row: row, range: offset..<(offset + length)))
            }
        }
        rows.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        var open: [Int] = []
        for at in rows.indices {
            while let last = open.last, rows[last].range.upperBound <= rows[at].range.lowerBound { open.removeLast() }
            rows[at].outer = open.last
            open.append(at)
        }
    }

    /// Settles what becomes of them.
    ///
    /// - Parameters:
    ///   - parts: the batches that this was made of, judged.
    ///   - keys: for each of them, who tells a row's key; `nil` where nobody is told what a record followed.
    func settle(_ parts: inout [JudgedBatch], keys: [(Int, RecordBatch) -> String?]?) {
        shield(&parts)
        var chain: (cause: Int, parents: [ParentRecord])?
        for (position, cause) in zip(rows, outermostGone(parts)) {
            guard let cause else { continue }
            if chain?.cause != cause {
                chain = keys.map {
                    (cause, self.chain(below: rows[cause], parts[rows[cause].part], $0[rows[cause].part]))
                }
            }
            let decision = parts[rows[cause].part].decisions[rows[cause].row]
            parts[position.part].follow(row: position.row, decision: decision, parents: chain?.parents)
        }
    }

    /// What a record within another followed: that one, and what it followed.
    private func chain(
        below cause: Position, _ judged: JudgedBatch, _ key: (Int, RecordBatch) -> String?
    ) -> [ParentRecord] {
        let parent = ParentRecord(table: judged.batch.schema.table, key: key(cause.row, judged.batch))
        return Array(([parent] + (judged.parents[cause.row] ?? [])).prefix(ParentRecord.limit))
    }

    private func shield(_ parts: inout [JudgedBatch]) {
        for position in rows where position.outer != nil {
            let judged = parts[position.part]
            guard judged.decisions[position.row] != .drop,
                judged.claim(ofRow: position.row) == .production || judged.overridden[position.row] != nil
            else { continue }
            var next = position.outer
            while let outer = next.map({ rows[$0] }), !parts[outer.part].shielded.contains(outer.row) {
                parts[outer.part].shield(row: outer.row)
                next = outer.outer
            }
        }
    }

    /// Of each batch: what its rows lie in, where that may go for what it refers to or where they went with it and others refer to
    /// them; and which rows have such ones in them.
    ///
    /// - Parameters:
    ///   - parts: the batches, settled.
    ///   - readers: of each of them.
    func places(_ parts: [JudgedBatch], _ readers: [RelationReader]) -> [RelationReader.Places] {
        var places = readers.map { _ in RelationReader.Places() }
        let follows = readers.map(\.mayFollow)
        let isParent = readers.map { !$0.table.keys.isEmpty }
        var mayFollow = [Bool](repeating: false, count: rows.count)
        let gone = outermostGone(parts)
        for (at, position) in rows.enumerated() {
            mayFollow[at] = follows[position.part] || position.outer.map { mayFollow[$0] } ?? false
            guard let innermost = position.outer else { continue }
            let went = isParent[position.part] && parts[position.part].reasons[position.row] == .cascade
            guard let outer = gone[at] ?? (mayFollow[innermost] ? innermost : nil), mayFollow[innermost] || went
            else { continue }
            places[position.part].outer[position.row] = (rows[outer].part, rows[outer].row)
            places[rows[outer].part].around.insert(rows[outer].row)
        }
        return places
    }

    /// Of each row the outermost record around it that does not stay.
    private func outermostGone(_ parts: [JudgedBatch]) -> [Int?] {
        var gone = [Int?](repeating: nil, count: rows.count)
        for (at, position) in rows.enumerated() {
            guard let outer = position.outer else { continue }
            gone[at] = gone[outer] ?? (parts[rows[outer].part].decisions[rows[outer].row] == .keep ? nil : outer)
        }
        return gone
    }
}
