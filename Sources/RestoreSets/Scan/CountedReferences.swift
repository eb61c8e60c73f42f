import Judgement
import Records
import Relations

/// References from which nothing follows, and which are counted all the same: three or four in every record of a CRM, to some
/// hundred users. A value that was seen shortly before costs some comparisons and no hash.
extension RelationReader {
    /// Adds such references of a batch whose ordinals follow one another.
    func count(
        _ counted: [TableRelations.Reference], _ judged: JudgedBatch, _ judge: MemberJudge, _ view: BatchView,
        into chunk: inout RelationChunk
    ) {
        let batch = judged.batch
        var states = (0..<batch.rowCount).map { Self.state(judged, $0) }
        if !states.contains(where: { $0 != .kept }) { states = [] }
        var isNamed = Set<Int>()
        for reference in counted {
            let (parents, positions, firsts) = repeated(reference, batch, view)
            chunk.add(
                repeatedFrom: ref(0, batch), relation: reference.relation, parents: parents, positions: positions,
                states: states)
            guard keepsValues, reference.hasExamples else { continue }
            for row in firsts {
                value(row, reference, batch, view, into: &chunk)
                if isNamed.insert(row).inserted { name(row, judge, batch, view, into: &chunk) }
            }
        }
    }

    /// The parents of a column, of each row its parent's position from 1, and of each parent the first row.
    private func repeated(
        _ reference: TableRelations.Reference, _ batch: RecordBatch, _ view: BatchView
    ) -> (parents: [KeyHash], positions: [UInt16], firsts: [Int]) {
        var parents: [KeyHash] = []
        var firsts: [Int] = []
        func position(ofRow row: Int) -> UInt16 {
            let hash = hash(reference.columns, space: reference.space, row, batch, view)
            guard hash != .none, !isBlank(row, reference.columns[0], view) else { return 0 }
            parents.append(hash)
            firsts.append(row)
            return UInt16(parents.count)
        }
        guard reference.columns.count == 1, let text = view.text.baseAddress else {
            return (parents, [UInt16](repeating: 0, count: batch.rowCount), firsts)
        }
        let column = reference.columns[0]
        let positions = [UInt16](unsafeUninitializedCapacity: batch.rowCount) { positions, count in
            withUnsafeTemporaryAllocation(of: SeenID.self, capacity: SeenID.slots) { seen in
                seen.initialize(repeating: SeenID())
                for row in 0..<batch.rowCount {
                    let (start, end) = view.field(row, column)
                    if end - start == 15 || end - start == 18 {
                        var id = SeenID(text + start, count: end - start)
                        let slot = id.slot
                        if !seen[slot].isSame(id) {
                            id.position = position(ofRow: row)
                            seen[slot] = id
                        }
                        positions.initializeElement(at: row, to: seen[slot].position)
                    } else {
                        positions.initializeElement(at: row, to: start == end ? 0 : position(ofRow: row))
                    }
                }
            }
            count = batch.rowCount
        }
        return (parents, positions, firsts)
    }

    /// Ids that stand for no record: the null of exports, and the record type of objects that have none.
    private func isBlank(_ row: Int, _ column: Int, _ view: BatchView) -> Bool {
        let (start, end) = view.field(row, column)
        guard end - start == 15 || end - start == 18 else { return false }
        let id = view.text[start..<(start + 15)]
        return id.elementsEqual("000000000000000".utf8) || id.elementsEqual("012000000000000".utf8)
    }
}

/// A value of the length of an id, whole, and the position of the parent that it names.
private struct SeenID: BitwiseCopyable {
    private var head: UInt64 = 0
    private var middle: UInt64 = 0
    private var tail: UInt32 = 0
    var position: UInt16 = 0

    /// Of a table of them, in which the later one stays where two have one slot: more than a CRM has users, mostly.
    static let slots = 1_024

    init() {}

    init(_ text: UnsafeRawPointer, count: Int) {
        head = text.loadUnaligned(as: UInt64.self)
        middle = text.loadUnaligned(fromByteOffset: 7, as: UInt64.self)
        // No check is all zero, so that both forms of an id differ.
        if count == 18 { tail = text.loadUnaligned(fromByteOffset: 14, as: UInt32.self) }
    }

    @inline(__always)
    var slot: Int { Int(truncatingIfNeeded: (middle &* 0x9E37_79B9_7F4A_7C15) &>> 54) }

    @inline(__always)
    func isSame(_ other: SeenID) -> Bool { head == other.head && middle == other.middle && tail == other.tail }
}
