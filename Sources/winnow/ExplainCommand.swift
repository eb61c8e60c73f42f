import Archives
import ArgumentParser
import Attestation
import Foundation
import Policies
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
            its digest, the decision and the thresholds, what it follows and what followed it, its tag, its evidence with \
            weights and words, and how to bring it back, or how to leave it out.

            Of a record that was kept it says what it refers to and what refers to it, for which all archives of the restore \
            set are read; --no-relatives leaves that out, --relatives tells it of a record that went, too.

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

    @Flag(
        inversion: .prefixedNo,
        help:
            "Say what the record refers to and what refers to it; reads all archives of the restore set. By default of a record that was kept."
    )
    var relatives: Bool?

    @Flag(name: .shortAndLong, help: "Show no progress.")
    var quiet = false

    @OptionGroup var proving: ProofOptions

    func run() throws {
        // A descriptor can be read once.
        let passphrases = try proving.passphraseOptions.read()
        if let place = try proving.isWanted ? proving.place(of: record, key: keysSecret.shown(record), in: index) : nil
        {
            // A record that a sparse index does not have can be proved by its place.
            try proving.write(place, restoreSet: index, passphrases: passphrases)
            Messages.standardError("Wrote the proof of \(place) to \(proving.proof ?? "").\n")
            guard FileManager.default.fileExists(atPath: IndexPath.resolve(index)) else { return }
        }
        if let diff = WrittenDiff(restoreSet: index), !FileManager.default.fileExists(atPath: IndexPath.resolve(index))
        {
            try show(
                withoutIndex(diff, passphrases),
                advice: "There is no index, so only records that went are known: give the key of one.")
            return
        }
        let reader = try RecordIndexReader(path: IndexPath.resolve(index))
        let filter = try wanted(in: reader)
        let meta = try reader.meta()
        let diff = WrittenDiff(restoreSet: index)
        var records: [(IndexedRecord, [IndexedEvidence])] = []
        try reader.forEach(filter) { records.append(($0, $1)) }
        let found = try records.map { record, evidence in
            // Nothing follows a record that stays.
            let account =
                record.decision == "keep"
                ? nil
                : try diff?.account(
                    archive: record.archive, member: record.member, part: record.part, record: record.ordinal,
                    table: record.table, key: record.key)
            return RecordExplanation(
                record, evidence: evidence, meta: meta, account: account,
                relatives: diff == nil ? nil : try relatives(of: record, isOnly: records.count == 1, passphrases),
                restoreSet: diff == nil ? nil : index)
        }
        if found.isEmpty, proving.isWanted { return }
        try show(found, advice: found.isEmpty ? adviceWhereMissing(reader) : "")
    }

    /// What the archives tell of a record; `nil` where they do not have to be read, and where they cannot.
    ///
    /// - Parameter isOnly: no other record has its key.
    private func relatives(of record: IndexedRecord, isOnly: Bool, _ passphrases: [Passphrase]) throws
        -> RecordRelatives?
    {
        let isKept = record.decision == "keep"
        let isWanted = isOnly && (relatives ?? isKept)
        guard isWanted || isKept, record.ordinal > 0 else { return nil }
        let keys = try keysSecret.keys()
        let progress = ProgressLine(quiet: quiet)
        defer { progress.end() }
        do {
            let search = try RelativeSearch(
                restoreSet: index, keys: keys, passphrases: passphrases, sevenZips: try .temporary(passphrases),
                progress: { progress.show($0) })
            let found = try search.relatives(of: record, withRelatives: isWanted)
            if found == nil {
                Messages.standardError(
                    "The archives of \(index) do not have the record where the index says: see 'winnow verify'.\n")
            }
            return found
        } catch let error where error is ArchiveError || error is RestoreSetError || error is PolicyError {
            // What else is known is told all the same.
            progress.end()
            Messages.standardError("Digest and relatives are not known: \(error)\n")
            return nil
        }
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
    private func withoutIndex(_ diff: WrittenDiff, _ passphrases: [Passphrase]) throws -> [RecordExplanation] {
        let manifest = try Manifest(restoreSet: index)
        return try diff.lines(ofRecord: keysSecret.shown(record), limit: Self.limit).map { line in
            let account = try diff.account(
                archive: line.archive, member: line.member.text, part: line.part, record: line.record,
                table: line.table,
                key: line.key)
            return RecordExplanation(
                line, manifest: manifest, account: account,
                relatives: try relatives(of: IndexedRecord(line), isOnly: true, passphrases), restoreSet: index)
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
