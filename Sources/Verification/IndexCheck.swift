import Foundation
import RecordIndex
import RestoreSets

/// Whether the index is sound and says of the records that went what the manifest diff says.
struct IndexCheck {
    let folder: String
    let manifest: Manifest
    let findings: Findings

    /// A score and a weight in a line have so many places; half of the last one, and what binary fractions are off by.
    private static let scoreError = 0.00005 + 1e-9
    private static let weightError = 0.005 + 1e-6

    func run() {
        let path = folder + "/" + RestoreSetFile.index
        guard manifest.predicate.index != nil else {
            if FileManager.default.fileExists(atPath: path) {
                findings.add(.index, RestoreSetFile.index, "is there; the manifest says that there is none")
            }
            return
        }
        do {
            let index = try RecordIndexReader(path: path)
            for fault in try index.integrityFaults() {
                findings.add(.index, RestoreSetFile.index, "is damaged: \(fault)")
            }
            let meta = try index.meta()
            if meta["policy"] != manifest.predicate.policy.sha256 {
                findings.add(.index, RestoreSetFile.index, "was made by another policy")
            }
            let records = try index.recordCount()
            if records != manifest.predicate.totals.records {
                findings.add(
                    .index, RestoreSetFile.index,
                    "counts \(records) records; the manifest says \(manifest.predicate.totals.records)")
            }
            try compare(index)
        } catch {
            let text = (error as? RecordIndexError)?.message ?? "\(error)"
            findings.add(.index, RestoreSetFile.index, text)
        }
    }

    private func compare(_ index: RecordIndexReader) throws {
        guard let lines = WrittenLines(path: folder + "/" + RestoreSetFile.diff) else { return }
        func next() throws -> WrittenLine? {
            while let item = try lines.next() {
                // Whole members are in no index.
                if case .line(let line) = item, line.record > 0 { return line }
            }
            return nil
        }
        var count = 0
        var isOut = false
        try index.forEachRemoved { record in
            guard !isOut else { return }
            count += 1
            guard let line = try next() else {
                isOut = true
                tell(nil, record, "has a record that no line speaks of")
                return
            }
            guard
                line.archive == record.archive, line.member.text == record.member, line.part == record.part,
                line.record == record.ordinal
            else {
                // From here on nothing fits; one finding says so.
                isOut = true
                tell(
                    line, record,
                    "has this record where the manifest diff has record \(line.record) of \(line.member.text)")
                return
            }
            if let difference = Self.difference(line, record) {
                tell(line, record, "has another \(difference) than the line")
            }
        }
        if !isOut, let line = try next() {
            findings.add(
                .index, RestoreSetFile.index, member: line.archive + "!" + line.member.text, line: line.number,
                "lacks a record that the line speaks of")
        }
        findings.count(.index, VerifiedAmount(count, .record))
    }

    private func tell(_ line: WrittenLine?, _ record: RemovedRecord, _ message: String) {
        findings.add(
            .index, RestoreSetFile.index, member: record.archive + "!" + record.member, offset: record.offset,
            line: line?.number, message)
    }

    /// What differs, in a word.
    private static func difference(_ line: WrittenLine, _ record: RemovedRecord) -> String? {
        if line.offset != record.offset || line.length != record.length { return "place" }
        if line.table != record.table { return "table" }
        if line.key ?? "" != record.key ?? "" { return "key" }
        if line.created != record.created { return "time of creation" }
        if line.decision.name != record.decision { return "decision" }
        if line.reason.name != record.reason { return "reason" }
        if line.tag?.claim != record.claim || line.tag?.value != record.tagValue { return "tag" }
        if abs((line.score ?? -1) - record.score) > scoreError { return "score" }
        guard line.evidence.count == record.evidence.count else { return "number of findings" }
        // The index has a record's findings in another order.
        let (ours, theirs) = (
            line.evidence.map { ($0.detector, $0.weight) }.sorted { $0 < $1 },
            record.evidence.map { ($0.detector, $0.weight) }.sorted { $0 < $1 }
        )
        let isSame = zip(ours, theirs).allSatisfy { $0.0 == $1.0 && abs($0.1 - $1.1) <= weightError }
        return isSame ? nil : "evidence"
    }
}
