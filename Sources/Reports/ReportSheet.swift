import Policies
import Records
import RestoreSets

/// The records that went, as CSV: a row each, for spreadsheets, whose cells no spreadsheet takes for formulas.
public enum ReportSheet {
    private static let titles = [
        "decision", "reason", "archive", "member", "part", "table", "record", "key", "score", "claim", "tag", "why",
        "evidence", "bans", "follows", "sha256", "created",
    ]

    /// Gives the lines one after another; all of them, however many. Throws `RestoreSetError`.
    public static func csv(restoreSet folder: String, _ write: (String) throws -> Void) throws {
        let manifest = try Manifest(restoreSet: folder)
        let policy =
            (try? Policy.read(
                canonicalText: manifest.predicate.policy.content, file: "the policy in " + RestoreSetFile.manifest))
            ?? .default
        var reasons = RecordReasons(policy: policy)
        guard let diff = WrittenDiff(restoreSet: folder) else {
            throw RestoreSetError(
                .usage, "\(folder) has no \(RestoreSetFile.diff)", advice: "Give a folder that 'winnow restore' wrote.")
        }
        try write(titles.joined(separator: ",") + "\n")
        try diff.forEach { line in
            let bans = line.evidence.reduce(0) { $0 + $1.weight }
            var cells = [line.decision.name, line.reason.name, line.archive, line.member.text, String(line.part)]
            cells += [line.table ?? "", String(line.record), line.key ?? "", line.score.map(Words.score) ?? ""]
            cells += [line.tag?.claim ?? "", line.tag.map { "\($0.name)=\($0.value)" } ?? "", reasons.because(line)]
            cells += [line.rules.joined(separator: " "), ""]
            cells.append(line.parents.map { "\($0.table) \($0.key ?? "")" }.joined(separator: " > "))
            cells += [line.sha256, line.created.flatMap(DateValue.text) ?? ""]
            cells = cells.map(SpreadsheetCell.quoted)
            // A number of ours, which its sign does not make a formula.
            if !line.evidence.isEmpty { cells[titles.firstIndex(of: "bans") ?? 0] = Words.bans(bans) }
            try write(cells.joined(separator: ",") + "\n")
        }
    }
}
