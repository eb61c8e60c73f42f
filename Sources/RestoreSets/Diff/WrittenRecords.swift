import Judgement
import Records
import RecordIndex

extension WrittenDiff {
    /// The lines of records with a key, or of the one at a place `ARCHIVE:MEMBER:RECORD`: for restore sets without an index.
    /// Reads the whole diff. Throws `RestoreSetError`.
    ///
    /// - Parameter limit: lines that are given at most.
    public func lines(ofRecord record: String, limit: Int) throws -> [WrittenLine] {
        let spellings = SalesforceID.spellings(of: record)
        var found: [WrittenLine] = []
        try forEach { line in
            guard found.count < limit else { return }
            let isPlace = "\(line.archive):\(line.member.text):\(line.record)" == record
            if isPlace || line.key.map(spellings.contains) ?? false { found.append(line) }
        }
        return found
    }
}

extension IndexedRecord {
    /// A record that went, as its line tells of it.
    public init(_ line: WrittenLine) {
        self.init(
            id: 0, archive: line.archive, member: line.member.text, part: line.part, table: line.table,
            ordinal: line.record, offset: line.offset, length: line.length, key: line.key, claim: line.tag?.claim,
            tagSource: line.tag?.source, tagName: line.tag?.name, tagValue: line.tag?.value, score: line.score ?? 0,
            decision: line.decision.name, reason: line.reason.name,
            created: line.created)
    }
}

extension IndexedEvidence {
    public init(_ item: WrittenLine.Evidence) {
        self.init(detector: item.detector, field: item.field, weight: item.weight, excerpt: item.excerpt)
    }
}
