import Checks
import Foundation
import Policies

/// What `winnow check` says to people and, as JSON, to programs.
public struct CheckReport {
    private let outcome: CheckOutcome
    private let failOn: CheckSeverity?

    /// - Parameter failOn: from which severity on a finding makes the check fail; `nil` for none.
    public init(_ outcome: CheckOutcome, failOn: CheckSeverity?) {
        self.outcome = outcome
        self.failOn = failOn
    }

    // MARK: For people

    /// What was found, which stands first: the verdict, then each finding, with its severity (`nil`: nothing was found).
    public func findings(style: Style = .plain) -> [(severity: CheckSeverity?, text: String)] {
        [(outcome.worst, verdict(style) + "\n")] + outcome.findings.map { ($0.severity, "\n" + text($0, style)) }
    }

    /// What stands behind it: the tables, then what to do next.
    ///
    /// - Parameters:
    ///   - accepted: where the baseline was written.
    ///   - all: also references that dangle without being a finding.
    public func measures(style: Style = .plain, accepted: String? = nil, all: Bool = false) -> String {
        (outcome.facts.tables.isEmpty ? "" : "\n" + tables(style)) + dangling(style, all: all)
            + closing(style, accepted: accepted)
    }

    private func verdict(_ style: Style) -> String {
        let name = Shown.plain(outcome.facts.check)
        guard let worst = outcome.worst else { return style.bold("\(name): nothing found.") }
        let counts = CheckSeverity.allCases.reversed().compactMap { severity in
            let count = outcome.allFindings.count { $0.severity == severity }
            return count == 0
                ? nil : severity == .info ? "\(count) for information" : Words.counted(count, severity.rawValue)
        }
        let line = "\(name): " + counts.joined(separator: ", ") + "."
        return worst == .error ? style.error(line) : worst == .warning ? style.warning(line) : style.bold(line)
    }

    private func text(_ finding: CheckFinding, _ style: Style) -> String {
        var text = marked(finding, style) + " " + Shown.sentence(finding.message) + "\n"
        if !finding.examples.isEmpty {
            text += "  for instance: \(finding.examples.map { Shown.plain($0) }.joined(separator: "; "))\n"
        }
        for consequence in finding.consequences {
            text += "  with it: " + marked(consequence, style) + " " + Shown.sentence(consequence.message) + "\n"
        }
        return text + "  " + style.dim(Shown.sentence(finding.advice)) + "\n"
    }

    private func marked(_ finding: CheckFinding, _ style: Style) -> String {
        let mark = "\(finding.severity.rawValue) [\(finding.rule)]"
        return switch finding.severity {
        case .error: style.error(mark)
        case .warning: style.warning(mark)
        case .info: mark
        }
    }

    private func tables(_ style: Style) -> String {
        let facts = outcome.facts
        var columns: [(title: String, alignment: TextTable.Alignment)] = [
            ("table", .left), ("records", .right), ("would drop", .right), ("would hold", .right), ("untagged", .right),
            ("doubled keys", .right),
        ]
        if outcome.baseline != nil { columns.insert(("baseline", .right), at: 2) }
        var table = TextTable(columns)
        for own in facts.tables {
            var cells = [
                Shown.plain(own.name), Words.count(own.records), Words.count(own.droppedTotal),
                Words.count(own.heldTotal), Words.count(own.untagged),
                own.keys.map { Words.count($0.doubled) } ?? "no key",
            ]
            if outcome.baseline != nil {
                cells.insert(outcome.baselineTable(named: own.name).map { Words.count($0.records) } ?? "new", at: 2)
            }
            table.add(cells)
        }
        return table.render(style: style)
    }

    private func dangling(_ style: Style, all: Bool) -> String {
        // Of a column that is named for a table and has mostly other values, nobody wants to hear every night.
        let dangling = outcome.facts.relations.filter {
            $0.dangling > 0 && ($0.isNamed != true || 2 * $0.dangling < $0.references)
        }
        guard !dangling.isEmpty else { return "" }
        var table = TextTable([
            ("reference", .left), ("to", .left), ("references", .right), ("dangling", .right), ("for instance", .left),
        ])
        for relation in dangling.prefix(all ? .max : Self.relationLimit) {
            let example = relation.examples?.first.map { "\($0.child ?? "?") -> \($0.parent)" } ?? ""
            table.add([
                Shown.plain(relation.child + "." + relation.columns.joined(separator: ",")),
                Shown.plain(relation.parent ?? "any"), Words.count(relation.references), Words.count(relation.dangling),
                Shown.plain(example),
            ])
        }
        let more = dangling.count - Self.relationLimit
        return "\nReferences to records that the backup does not have:\n" + table.render(style: style)
            + (!all && more > 0 ? "\(Words.counted(more, "more relation")), with -v.\n" : "")
    }

    private static let relationLimit = 8

    private func closing(_ style: Style, accepted: String?) -> String {
        var lines: [String] = []
        if outcome.hasOtherPolicy {
            lines.append("The policy is another one than the baseline's: numbers may differ for that.")
        }
        if let time = outcome.readBefore {
            lines.append(
                "The archives are those that were judged at \(Words.time(time)): they were hashed and not judged again."
            )
        }
        if !outcome.recalled.isEmpty {
            let known = "\(outcome.recalled.count) of \(Words.counted(outcome.facts.sources.count, "archive"))"
            lines.append(
                outcome.recalled.count == 1
                    ? "\(known) is known from an earlier check: it was hashed and not read again."
                    : "\(known) are known from earlier checks: they were hashed and not read again.")
        }
        if let anyway = outcome.readAnyway { lines.append(anyway.sentence(of: outcome.facts.sources.count)) }
        if let part = outcome.part {
            lines.append(
                "Part \(part): \(outcome.facts.sources.count) of \(Words.counted(outcome.archives, "archive")) read, the others only opened; rules that need the whole backup were not asked."
            )
        }
        if let accepted { lines.append("This run is the baseline now: \(accepted)") }
        if outcome.fails(on: failOn) || outcome.isDamaged {
            lines.append(
                "\(style.bold("Next")): keep the last good backup until the findings are explained; a rule that is wrong for this backup is changed in the policy (checks:)."
            )
        }
        return lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n") + "\n"
    }

    // MARK: For programs

    private struct Root: Encodable {
        let check: String
        let time: String
        let verdict: String
        let worst: CheckSeverity?
        let comparedWith: String?
        let readBefore: String?
        let notReadAgain: [String]?
        let readAnyway: ReadAnyway?

        struct ReadAnyway: Encodable {
            let archives: Int
            let reason: String
            let inEveryCheck: Bool
        }

        let part: String?
        let findings: [CheckFinding]
        let records: Int
        let kept: Int
        let held: Int
        let dropped: Int
        let tables: [Table]
        let relations: [CheckFacts.Relation]
        let sources: [CheckFacts.Source]
        let tool: String
        let policy: String
    }

    private struct Table: Encodable {
        let table: String
        let records: Int
        let kept: Int
        let held: [String: Int]
        let dropped: [String: Int]
        let claims: [String: Int]
        let untagged: Int
        let misfits: [String: Int]
        let missingKeys: Int?
        let doubledKeys: Int?
        let baselineRecords: Int?
        let newestChange: String?
    }

    /// `good`, `findings` or `damaged`: what the exit codes 0, 1 and 3 say.
    private var verdict: String { outcome.isDamaged ? "damaged" : outcome.fails(on: failOn) ? "findings" : "good" }

    /// One JSON object, keys sorted, with a line end.
    ///
    /// - Parameter examples: whether keys of records are in it; not in what leaves the machine.
    public func json(examples: Bool) -> String {
        let facts = examples ? outcome.facts : outcome.facts.withoutExamples
        return JSONText.of(
            Root(
                check: facts.check, time: Words.time(facts.time), verdict: verdict, worst: outcome.worst,
                comparedWith: outcome.baseline.map { Words.time($0.time) },
                readBefore: outcome.readBefore.map(Words.time),
                notReadAgain: outcome.recalled.isEmpty ? nil : outcome.recalled,
                readAnyway: outcome.readAnyway.map {
                    .init(archives: $0.archives, reason: $0.reason.rawValue, inEveryCheck: $0.isLasting)
                }, part: outcome.part?.description,
                findings: examples ? outcome.findings : outcome.findings.map(\.withoutExamples),
                records: facts.records, kept: facts.kept, held: facts.held, dropped: facts.dropped,
                tables: facts.tables.map { table in
                    Table(
                        table: table.name, records: table.records, kept: table.kept, held: table.held,
                        dropped: table.dropped, claims: table.claims, untagged: table.untagged, misfits: table.misfits,
                        missingKeys: table.keys?.missing, doubledKeys: table.keys?.doubled,
                        baselineRecords: outcome.baselineTable(named: table.name)?.records,
                        newestChange: table.newestChange.map(Words.time))
                }, relations: facts.relations, sources: facts.sources, tool: facts.tool, policy: facts.policy))
    }
}
