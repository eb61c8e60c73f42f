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
        abstract: "Say of one record where it is, what its tag and its evidence are, and why it went or stayed.",
        discussion: """
            Takes the folder of a restore set or an index file, and a record by its key or by its place.

            Examples:
              winnow explain restore-set 0035g00000XyZabAAF
              winnow explain restore-set WE_00D5g000001AAAA_1.ZIP:Contact.csv:17

            With --proof it also writes a proof that the record was in the source and was kept or went, which \
            'winnow verify --proof' checks with nothing but the manifest:
              winnow explain restore-set 0035g00000XyZabAAF --proof record.proof --source WE_00D5g000001AAAA_1.ZIP
              winnow verify --proof record.proof --manifest restore-set/manifest.dsse.json --public-key operator.pub.pem
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
        if let place = try proving.isWanted ? proving.place(of: record, in: index) : nil {
            // A record that a sparse index does not have can be proved by its place.
            try proving.write(place, restoreSet: index)
            Messages.standardError("Wrote the proof of \(place) to \(proving.proof ?? "").\n")
        }
        let reader = try RecordIndexReader(path: IndexPath.resolve(index))
        let filter = try wanted(in: reader)
        if json {
            try RecordList.json(reader, filter) { Messages.standardOutput($0) }
            return
        }
        let meta = try reader.meta()
        let diff = WrittenDiff(restoreSet: index)
        var found: [RecordExplanation] = []
        try reader.forEach(filter) { record, evidence in
            let parents =
                record.reason == "cascade"
                ? try diff?.parents(
                    archive: record.archive, member: record.member, part: record.part, record: record.ordinal) : nil
            found.append(
                RecordExplanation(
                    record, evidence: evidence, meta: meta, parents: parents ?? [],
                    restoreSet: diff == nil ? nil : index))
        }
        guard !found.isEmpty else {
            throw RecordIndexError(
                .question, path: "", "no record \(record) in the index \(index)", advice: try adviceWhereMissing(reader)
            )
        }
        let style = Messages.style(for: STDOUT_FILENO)
        for (position, one) in found.enumerated() {
            if position > 0 { Messages.standardOutput("\n") }
            Messages.standardOutput(one.text(style: style))
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
