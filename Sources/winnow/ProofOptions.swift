import Archives
import ArgumentParser
import Attestation
import Foundation
import RecordIndex
import RestoreSets

/// How `winnow explain` proves what it says.
struct ProofOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Write a proof that the record was in the source and was kept or went; the file must not exist.",
            valueName: "file"))
    var proof: String?

    @Option(
        help: ArgumentHelp(
            "The archive that the record was in, to make the proof from; found by its name in this folder and beside the restore set.",
            valueName: "archive"))
    var source: [String] = []

    @OptionGroup var passphraseOptions: PassphraseOptions

    func validate() throws {
        if proof == nil, !source.isEmpty { throw ValidationError("--source is for a proof: --proof FILE.") }
    }

    var isWanted: Bool { proof != nil }

    /// The place of a record that is given by its key or its place. Throws where there is none or more than one.
    ///
    /// - Parameter key: the same, as the index has keys.
    func place(of record: String, key: String, in folder: String) throws -> RecordPlace {
        guard FileManager.default.fileExists(atPath: folder + "/manifest.json") else {
            throw RestoreSetError(
                .usage, "a proof is made from a restore set, and \(folder) is none",
                advice: "Give the folder that 'winnow restore' wrote.")
        }
        if let place = try keyed(key, in: folder) { return place }
        let parts = record.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 3, let ordinal = parts.last.flatMap({ Int($0) }) else {
            throw RestoreSetError(
                .usage, "the index has no record \(record)",
                advice: "Give its key, or ARCHIVE:MEMBER:RECORD with the number of the record in its member.")
        }
        return RecordPlace(
            archive: String(parts[0]), member: parts.dropFirst().dropLast().joined(separator: ":"), record: ordinal)
    }

    /// By its key in the index; `nil` where there is no index, or no such key in it.
    private func keyed(_ key: String, in folder: String) throws -> RecordPlace? {
        let path = IndexPath.resolve(folder)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        var filter = RecordFilter()
        filter.key = key
        filter.limit = 2
        var found: [RecordPlace] = []
        try RecordIndexReader(path: path).forEach(filter) { record, _ in
            found.append(
                RecordPlace(
                    archive: record.archive, member: record.member, part: record.part, record: record.ordinal))
        }
        guard found.count < 2 else {
            throw RestoreSetError(
                .usage, "several records have the key \(key)",
                advice: "Give the place of one of them: ARCHIVE:MEMBER:RECORD.")
        }
        return found.first
    }

    /// Makes the proof and writes it.
    func write(_ place: RecordPlace, restoreSet folder: String, passphrases: [Passphrase]) throws {
        guard let proof else { return }
        var prover = try RecordProver(restoreSet: folder)
        prover.passphrases = passphrases
        prover.sevenZips = try .temporary(passphrases)
        let nearby = [place.archive, PathName(folder).sibling(place.archive)].filter {
            !place.archive.contains("/") && FileManager.default.fileExists(atPath: $0)
        }
        let bytes = try prover.proof(
            of: place, source: prover.source(of: place, among: source.isEmpty ? nearby : source)
        ).encoded()
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: proof), options: .withoutOverwriting)
        } catch {
            let isThere = FileManager.default.fileExists(atPath: proof)
            throw AttestationError(
                isThere ? .exists : .output,
                "the proof \(proof) cannot be written\(isThere ? ": it is there already" : "")",
                advice: "Choose another name; a proof is never overwritten.")
        }
    }
}
