import Archives
import ArgumentParser
import Attestation
import Foundation
import RecordIndex
import Reports
import RestoreSets

/// `winnow explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Say of one record where it is, what its tag and its evidence are, why it went or stayed, and the way back.",
        discussion: """
            Takes the folder of a restore set or an index file, and a record by its key or by its place. Says where it is, \
            its digest (of one that went), the decision and the thresholds, what it follows and what followed it, its tag, \
            its evidence with weights and words, and how to bring it back.

            Examples:
              winnow explain restore-set 0035g00000XyZabAAF
              winnow explain restore-set WE_00D5g000001AAAA_1.ZIP:Contact.csv:17

            With --proof it also writes a proof that the record was in the source and was kept or went, which \
            'winnow verify --proof' checks with nothing but the manifest:
              winnow explain restore-set 0035g00000XyZabAAF --proof record.proof \\
                  --source WE_00D5g000001AAAA_1.ZIP
              winnow verify --proof record.proof --public-key operator.pub.pem \\
                  --manifest restore-set/manifest.dsse.json
            """)

    @Argument(help: ArgumentHelp("An index, or the folder of a restore set.", valueName: "index"))
    var index: String

    @Argument(help: ArgumentHelp("KEY or ARCHIVE:MEMBER:RECORD.", valueName: "record"))
    var record: String

    @OptionGroup var keysSecret: KeysSecretOption

    @Flag(help: "Print as JSON, one object a line.")
    var json = false

    @OptionGroup var proving: ProofOptions

    func run() throws {
        if let place = try proving.isWanted ? proving.place(of: record, key: keysSecret.shown(record), in: index) : nil
        {
            // A record that a sparse index does not have can be proved by its place.
            try proving.write(place, restoreSet: index)
            Messages.standardError("Wrote the proof of \(place) to \(proving.proof ?? "").\n")
            guard FileManager.default.fileExists(atPath: IndexPath.resolve(index)) else { return }
        }
        if let diff = WrittenDiff(restoreSet: index), !FileManager.default.fileExists(atPath: IndexPath.resolve(index))
        {
            try show(
                withoutIndex(diff),
                advice: "There is no index, so only records that went are known: give the key of one.")
            return
        }
        let reader = try RecordIndexReader(path: IndexPath.resolve(index))
        let filter = try wanted(in: reader)
        let meta = try reader.meta()
        let diff = WrittenDiff(restoreSet: index)
        var found: [RecordExplanation] = []
        try reader.forEach(filter) { record, evidence in
            // Nothing follows a record that stays.
            let account =
                record.decision == "keep"
                ? nil
                : try diff?.account(
                    archive: record.archive, member: record.member, part: record.part, record: record.ordinal,
                    table: record.table, key: record.key)
            found.append(
                RecordExplanation(
                    record, evidence: evidence, meta: meta, account: account, restoreSet: diff == nil ? nil : index))
        }
        if found.isEmpty, proving.isWanted { return }
        try show(found, advice: found.isEmpty ? adviceWhereMissing(reader) : "")
    }

    private func show(_ found: [RecordExplanation], advice: String) throws {
        guard !found.isEmpty else {
            throw RecordIndexError(.question, path: "", "no record \(record) in the index \(index)", advice: advice)
        }
        if json {
            for one in found { Messages.standardOutput(try one.json()) }
            return
        }
        let style = Messages.style(for: STDOUT_FILENO)
        for (position, one) in found.enumerated() {
            if position > 0 { Messages.standardOutput("\n") }
            Messages.standardOutput(one.text(style: style))
        }
    }

    /// Records that went, by the manifest diff alone.
    private func withoutIndex(_ diff: WrittenDiff) throws -> [RecordExplanation] {
        let manifest = try Manifest(restoreSet: index)
        return try diff.lines(ofRecord: keysSecret.shown(record), limit: Self.limit).map { line in
            let account = try diff.account(
                archive: line.archive, member: line.member.text, part: line.part, record: line.record,
                table: line.table,
                key: line.key)
            return RecordExplanation(line, manifest: manifest, account: account, restoreSet: index)
        }
    }

    /// Records with one key that are shown: a key that names more is no key.
    private static let limit = 20

    private func wanted(in reader: RecordIndexReader) throws -> RecordFilter {
        var filter = RecordFilter()
        filter.limit = Self.limit
        filter.key = try keysSecret.shown(record)
        var isKnown = false
        try reader.forEach(filter) { _, _ in isKnown = true }
        let parts = record.split(separator: ":", omittingEmptySubsequences: false)
        guard !isKnown, parts.count >= 3, let ordinal = parts.last.flatMap({ Int($0) }) else { return filter }
        filter.key = nil
        filter.archive = String(parts[0])
        filter.member = parts.dropFirst().dropLast().joined(separator: ":")
        filter.ordinal = ordinal
        return filter
    }

    private func adviceWhereMissing(_ reader: RecordIndexReader) throws -> String {
        if try reader.meta()["keys"] == "hmac-sha256", keysSecret.file == nil {
            return "Keys are replaced in this index: give the secret that they were replaced with, --keys-secret FILE."
        }
        return try reader.meta()["mode"] == "sparse"
            ? "The index is sparse: a record that is not in it was kept, has no evidence and the tag of most of its member."
            : "Give its key, or ARCHIVE:MEMBER:RECORD with the number of the record in its member."
    }
}
