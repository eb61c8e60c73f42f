import Foundation
import Verification

/// What `winnow verify` prints.
public struct VerificationReport {
    private let result: VerificationResult
    private let folder: String

    /// - Parameter folder: the restore set, as it was asked for.
    public init(_ result: VerificationResult, folder: String) {
        self.result = result
        self.folder = folder
    }

    /// What was proved, what is wrong, what was not looked at and how it would be; then the verdict.
    public func text(style: Style = .plain) -> String {
        var text = checks(style)
        text += findings(style) + gaps(style)
        return text + "\n" + verdict(style) + "\n"
    }

    private func checks(_ style: Style) -> String {
        var table = TextTable([("check", .left), ("result", .left), ("how much", .left)])
        for entry in result.entries {
            guard let word = Self.word(entry.outcome) else { continue }
            table.add([Self.words(entry.fact), word, entry.amounts.map(Self.words).joined(separator: ", ")])
        }
        return table.render(style: style)
    }

    private func findings(_ style: Style) -> String {
        guard !result.findings.isEmpty || !result.unreadable.isEmpty else { return "" }
        var text = "\n" + style.error("Wrong") + "\n"
        for source in result.unreadable { text += "  \(source)\n" }
        for finding in result.findings { text += "  \(Self.place(finding)): \(Shown.line(finding.message))\n" }
        if result.hasMore { text += "  There is more; these are the first of each kind.\n" }
        return text
    }

    private func gaps(_ style: Style) -> String {
        var lines: [(why: String, option: String?, facts: [String])] = []
        for entry in result.entries {
            guard case .unproved(let why, let option) = entry.outcome else { continue }
            if let at = lines.firstIndex(where: { $0.why == why && $0.option == option }) {
                lines[at].facts.append(Self.words(entry.fact))
            } else {
                lines.append((why, option, [Self.words(entry.fact)]))
            }
        }
        guard !lines.isEmpty else { return "" }
        var text = "\n" + style.bold("Not proved") + "\n"
        for line in lines {
            text += "  \(Shown.line(line.why)), so not: \(line.facts.joined(separator: "; "))\n"
            if let option = line.option { text += "     with: winnow verify \(folder) \(option)\n" }
        }
        return text
    }

    private func verdict(_ style: Style) -> String {
        if !result.unreadable.isEmpty { return style.error("A source could not be read: not verified.") }
        if !result.isProved {
            return style.error(
                "NOT VERIFIED: \(Words.counted(result.findings.count, "finding"))\(result.hasMore ? " and more" : "").")
                + " Do not load this restore set before you know why."
        }
        let hasGaps = result.entries.contains { if case .unproved = $0.outcome { true } else { false } }
        return (hasGaps ? "Everything that was looked at holds." : "Everything holds.") + "\n" + grounds
    }

    /// What all of it rests on.
    private var grounds: String {
        let grounds = Set(result.restsOn)
        if grounds.isEmpty {
            return
                "It was held against itself only: who changed it may have made all digests anew. A signature or the sources would show that."
        }
        let signed = "who signed vouches for it"
        if grounds.contains(.decisions) {
            return "It rests on the sources, bytes and decisions"
                + (grounds.contains(.signature) ? "; \(signed)." : ".")
        }
        if grounds.contains(.sources) {
            return "It rests on the sources for every byte, and for the reasons on "
                + (grounds.contains(.signature) ? "who signed." : "the manifest's word; --deep judges again.")
        }
        return "It rests on the signature: \(signed)."
    }

    private static func word(_ outcome: VerificationOutcome) -> String? {
        switch outcome {
        case .proved: "holds"
        case .failed: "FAILS"
        case .unproved: "not proved"
        case .absent: nil
        }
    }

    private static func place(_ finding: VerificationFinding) -> String {
        var place = Shown.line(finding.file)
        if let line = finding.line {
            place += finding.file == "dropped.ndjson" ? ":\(line)" : ", line \(line) of dropped.ndjson"
        }
        if let member = finding.member { place += ", \(Shown.line(member))" }
        if let offset = finding.offset { place += " at byte \(offset)" }
        return place
    }

    private static func words(_ amount: VerifiedAmount) -> String {
        amount.unit == .byte ? Words.bytes(amount.count) : Words.counted(amount.count, amount.unit.rawValue)
    }

    private static func words(_ fact: VerifiedFact) -> String {
        switch fact {
        case .files: "the files are the manifest's, and no others are there"
        case .manifest: "the manifest's numbers agree with each other"
        case .trees: "its Merkle roots fit members and numbers"
        case .checksums: "SHA256SUMS agrees"
        case .envelope: "the envelope holds this manifest"
        case .signature: "the signature"
        case .lines: "the lines of the manifest diff are whole and in order"
        case .counts: "lines and kept records add up to the manifest's numbers"
        case .decisions: "each decision follows from tag, evidence and policy"
        case .parents: "what followed a parent has one that went"
        case .restored: "restored members are as long as the source's without the cuts"
        case .withheld: "quarantine and hold have the records of the lines"
        case .index: "the index is sound and agrees"
        case .report: "report.html says what manifest, diff and index say"
        case .sources: "the sources are the manifest's"
        case .members: "names, order, times and modes are the source's"
        case .bytes: "every kept byte is the source's, and nothing was added"
        case .records: "every range that went has its line's digest"
        case .rows: "every row of members written anew is in one place"
        case .again: "judged again, the same records go for the same reasons, and the manifest is the same"
        case .written: "written again, restore, quarantine, hold and index are the same"
        case .proof: "the proof"
        }
    }

    // MARK: For programs

    private struct Root: Encodable {
        struct Amount: Encodable {
            let count: Int
            let unit: String
        }

        struct Check: Encodable {
            let check: String
            let result: String
            let amounts: [Amount]
            let why: String?
            let option: String?
        }

        struct Finding: Encodable {
            let check: String
            let file: String
            let member: String?
            let offset: Int?
            let line: Int?
            let message: String
        }

        let verified: Bool
        let restsOn: [String]
        let checks: [Check]
        let findings: [Finding]
        let more: Bool
        let unreadable: [String]
    }

    /// One JSON object, keys sorted, with a line end.
    public func json() -> String {
        let checks = result.entries.map { entry in
            let (result, why, option): (String, String?, String?) =
                switch entry.outcome {
                case .proved: ("proved", nil, nil)
                case .failed: ("failed", nil, nil)
                case .unproved(let why, let option): ("unproved", why, option)
                case .absent: ("absent", nil, nil)
                }
            return Root.Check(
                check: entry.fact.rawValue, result: result,
                amounts: entry.amounts.map { Root.Amount(count: $0.count, unit: $0.unit.rawValue) }, why: why,
                option: option)
        }
        return JSONText.of(
            Root(
                verified: result.isProved && result.unreadable.isEmpty, restsOn: result.restsOn.map(\.rawValue),
                checks: checks,
                findings: result.findings.map {
                    Root.Finding(
                        check: $0.fact.rawValue, file: $0.file, member: $0.member, offset: $0.offset, line: $0.line,
                        message: $0.message)
                }, more: result.hasMore, unreadable: result.unreadable))
    }
}
