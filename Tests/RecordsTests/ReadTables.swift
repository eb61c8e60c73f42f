import Testing

@testable import Records

/// One record of a member that may hold several tables, as a test compares it.
struct TableRow: Equatable, CustomStringConvertible {
    var table: String
    var ordinal: Int
    var offset: Int
    var length: Int
    /// By column; empty ones are left out.
    var fields: [String: String]
    var misfit: Misfit?

    var range: Range<Int> { offset..<(offset + length) }
    var description: String {
        let fields = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        return "\(table)#\(ordinal) \(offset)+\(length) \(fields)\(misfit.map { " \($0)" } ?? "")"
    }
}

/// All that a reader gives for one member.
struct TableMember: Equatable {
    var rows: [TableRow] = []
    var marks: [StructureMark] = []
    var preamble = 0
    var declarations: [TableDeclaration] = []
    var description = ""
    var caution: String?
}

/// Reads a member through `reader` in pieces of `chunk` bytes. Rows come in the order of their ordinals.
func readTables(_ bytes: [UInt8], chunk: Int = .max, _ reader: any RecordReader) throws -> TableMember {
    var member = TableMember()
    func take(_ batch: RecordBatch) {
        member.marks += batch.marks
        for part in [batch] + batch.companions {
            for row in 0..<part.rowCount {
                let (offset, length) = part.range(ofRow: row)
                let misfit = part.misfits.first { $0.row == row }?.why
                var fields: [String: String] = [:]
                part.withView { view in
                    for (column, name) in part.schema.columns.enumerated() where misfit == nil {
                        let (start, end) = view.field(row, column)
                        if end > start {
                            fields[name] = RecordText.text(
                                UnsafeRawBufferPointer(rebasing: view.text[start..<end]), part.encoding)
                        }
                    }
                }
                member.rows.append(
                    TableRow(
                        table: part.schema.table, ordinal: part.ordinal(ofRow: row), offset: offset, length: length,
                        fields: fields, misfit: misfit))
            }
        }
    }
    var start = 0
    while start < bytes.count {
        let end = start + min(chunk, bytes.count - start)
        try bytes[start..<end].withUnsafeBytes { try reader.read($0, emit: take) }
        start = end
    }
    try reader.finish(emit: take)
    member.rows.sort { $0.ordinal < $1.ordinal }
    member.preamble = reader.preambleLength
    member.declarations = reader.declarations
    member.description = reader.description
    member.caution = reader.caution
    return member
}

/// A member cut by the plainest means: what stays, and what the quarantine's member has.
///
/// - Parameter removed: ordinals of the records that go; what lies inside one of them goes with it.
func plainCut(_ bytes: [UInt8], _ member: TableMember, removed: Set<Int>) -> (restored: [UInt8], quarantine: [UInt8]) {
    final class Node {
        enum Kind { case frame, row(removed: Bool), list }
        let kind: Kind
        /// Of a list, its head.
        let range: Range<Int>
        var tail = 0..<0
        var inside: [Node] = []
        init(_ kind: Kind, _ range: Range<Int>) { (self.kind, self.range) = (kind, range) }
        var isRemoved: Bool { if case .row(true) = kind { true } else { false } }
    }
    // Everything in the order of the member; where a list and a row begin together the list is first.
    let rows = member.rows.map { ($0.offset, 1, Node(.row(removed: removed.contains($0.ordinal)), $0.range)) }
    let marks = member.marks.map { mark in
        switch mark.kind {
        case .frame: (mark.range.lowerBound, 0, Node(.frame, mark.range))
        case .list: (mark.range.lowerBound, 0, Node(.list, mark.range))
        case .endOfList: (mark.range.lowerBound, -1, nil as Node?)
        }
    }
    let events = (rows.map { ($0.0, $0.1, $0.2 as Node?) } + marks).sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    let ends = member.marks.filter { $0.kind == .endOfList }.map(\.range)
    var endAt = 0
    let top = Node(.frame, 0..<bytes.count)
    var open = [top]
    for (offset, _, node) in events {
        func closeRows() {
            while open.count > 1, case .row = open[open.count - 1].kind, open[open.count - 1].range.upperBound <= offset
            {
                open.removeLast()
            }
        }
        closeRows()
        guard let node else {
            open[open.count - 1].tail = ends[endAt]
            endAt += 1
            open.removeLast()
            continue
        }
        open[open.count - 1].inside.append(node)
        if case .frame = node.kind { continue }
        open.append(node)
    }

    var cuts: [Range<Int>] = []
    func cut(_ node: Node) {
        let elements = node.inside
        guard case .list = node.kind else {
            for inner in elements { if inner.isRemoved { cuts.append(inner.range) } else { cut(inner) } }
            return
        }
        if !elements.isEmpty, elements.allSatisfy(\.isRemoved), !node.range.isEmpty {
            cuts.append(node.range.lowerBound..<node.tail.upperBound)
            return
        }
        for (at, element) in elements.enumerated() {
            guard element.isRemoved else {
                cut(element)
                continue
            }
            if elements[..<at].contains(where: { !$0.isRemoved }) {
                cuts.append(elements[at - 1].range.upperBound..<element.range.upperBound)
            } else {
                let end = at + 1 < elements.count ? elements[at + 1].range.lowerBound : element.range.upperBound
                cuts.append(element.range.lowerBound..<end)
            }
        }
    }
    cut(top)
    var restored: [UInt8] = []
    var at = 0
    for range in cuts {
        restored += bytes[at..<range.lowerBound]
        at = range.upperBound
    }
    restored += bytes[at...]

    var quarantine = Array(bytes[..<member.preamble])
    func outermost(_ node: Node) -> [Range<Int>] {
        node.inside.flatMap { $0.isRemoved ? [$0.range] : outermost($0) }
    }
    for node in top.inside {
        switch node.kind {
        case .frame: quarantine += bytes[node.range]
        case .row(let isRemoved): if isRemoved { quarantine += bytes[node.range] }
        case .list:
            let elements = outermost(node)
            guard !elements.isEmpty else { continue }
            quarantine += bytes[node.range]
            for (at, element) in elements.enumerated() {
                if at > 0 { quarantine.append(UInt8(ascii: ",")) }
                quarantine += bytes[element]
            }
            quarantine += bytes[node.tail]
        }
    }
    return (restored, quarantine)
}
