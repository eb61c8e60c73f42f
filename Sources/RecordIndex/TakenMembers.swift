import Foundation

extension RecordIndexWriter {
    /// Takes the next member over from another index of the same records, of which nothing has changed.
    public func takeOver(archive: Int, from index: IndexRows) throws {
        let taken = try index.reader.member(member + 1)
        try begin(
            archive: archive, position: taken.position, part: taken.part, path: taken.path, table: taken.table,
            format: taken.format)
        try index.forEachRow(ofMember: member) { row in
            switch row.table {
            case .record: try bulk.records.append(row.row)
            case .judgement: try bulk.judgements.append(row.row)
            case .evidence: try bulk.evidence.append(row.row)
            }
        }
        try run(
            "UPDATE member SET bytes = ?, records = ?, common_tag = ?, preamble = ?, reread = ? WHERE id = ?",
            [taken.bytes, taken.records, taken.commonTag, taken.preamble, taken.isReread ? 1 : 0, member])
        for decision in taken.applied { try run("INSERT INTO applied VALUES (?, ?)", [member, decision]) }
        for bucket in taken.buckets { try run("INSERT INTO bucket VALUES (?, ?, ?, ?, ?, ?)", [member] + bucket) }
        var blocks = 0
        try index.reader.forEachCutBlock(ofMember: member) { block in
            try run("INSERT INTO cut VALUES (?, ?, ?)", [member, blocks, Data(block)])
            blocks += 1
        }
    }
}
