import Judgement
import Records

/// Settles what becomes of records that lie inside others: their bytes go where the outer record's go.
///
/// - A record inside one that is dropped or held follows it.
/// - An outer record is not dropped when something inside it must not be: what a trusted tag says is production, or what an
///   override keeps or holds. It is held then, with all that is in it.
enum NestedRecords {
    private struct Position {
        let part: Int
        let row: Int
        let range: Range<Int>
    }

    /// - Parameters:
    ///   - parts: a judged batch and its companions.
    ///   - keys: for each of them, who tells a row's key.
    static func settle(_ parts: inout [JudgedBatch], keys: [(Int, RecordBatch) -> String?]) {
        var rows: [Position] = []
        for (part, judged) in parts.enumerated() {
            for row in 0..<judged.batch.rowCount {
                let (offset, length) = judged.batch.range(ofRow: row)
                rows.append(Position(part: part, row: row, range: offset..<(offset + length)))
            }
        }
        rows.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        holdWhatProtects(rows, &parts)
        var outer: (position: Position, parent: ParentRecord)?
        for position in rows {
            if let known = outer, position.range.lowerBound < known.position.range.upperBound {
                let decision = parts[known.position.part].decisions[known.position.row]
                parts[position.part].follow(row: position.row, known.parent, decision: decision)
            } else if parts[position.part].decisions[position.row] != .keep {
                let judged = parts[position.part]
                outer = (
                    position,
                    ParentRecord(
                        table: judged.batch.schema.table, key: keys[position.part](position.row, judged.batch))
                )
            } else {
                outer = nil
            }
        }
    }

    private static func holdWhatProtects(_ rows: [Position], _ parts: inout [JudgedBatch]) {
        var open: [Position] = []
        for position in rows {
            open.removeAll { $0.range.upperBound <= position.range.lowerBound }
            let judged = parts[position.part]
            let isProtected =
                judged.decisions[position.row] != .drop
                && (judged.claim(ofRow: position.row) == .production || judged.overridden[position.row] != nil)
            if isProtected {
                for outer in open
                where parts[outer.part].decisions[outer.row] == .drop && parts[outer.part].overridden[outer.row] == nil
                {
                    parts[outer.part].hold(row: outer.row)
                }
            }
            open.append(position)
        }
    }
}
