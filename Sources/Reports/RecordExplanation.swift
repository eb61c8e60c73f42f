import Detection
import Foundation
import Policies
import RecordIndex
import Records
import RestoreSets

/// Why one record was kept, held or dropped, in words and sums.
public struct RecordExplanation {
    private let record: IndexedRecord
    private let evidence: [IndexedEvidence]
    private let account: RecordAccount?
    private let relatives: RecordRelatives?
    private let restoreSet: String?
    private let hidesKeys: Bool
    private let prior: Double
    private let drop: Double
    private let hold: Double

    /// - Parameters:
    ///   - meta: what the index says of itself, `RecordIndexReader.meta`.
    ///   - account: what the manifest diff tells of it, where there is one.
    ///   - relatives: what the archives of the restore set tell of it, where they were read.
    ///   - restoreSet: the folder, as the user named it.
    public init(
        _ record: IndexedRecord, evidence: [IndexedEvidence], meta: [String: String], account: RecordAccount? = nil,
        relatives: RecordRelatives? = nil, restoreSet: String? = nil
    ) {
        self.account = account
        self.relatives = relatives
        self.restoreSet = restoreSet
        hidesKeys = meta["keys"] == "hmac-sha256"
        self.record = record
        self.evidence = evidence
        func number(_ name: String, _ other: Double) -> Double {
            let own = record.table.flatMap { meta["\(name) \($0.lowercased())"] }
            return (own ?? meta[name]).flatMap(Double.init) ?? other
        }
        prior = number("prior", -2)
        drop = number("drop", 0.99)
        hold = number("hold", 0.5)
    }

    /// Of a record that went, by its line and the policy: for restore sets without an index.
    public init(
        _ line: WrittenLine, manifest: Manifest, account: RecordAccount, relatives: RecordRelatives? = nil,
        restoreSet: String
    ) {
        let predicate = manifest.predicate
        let policy =
            (try? Policy.read(canonicalText: predicate.policy.content, file: RestoreSetFile.manifest)) ?? .default
        let own = policy.effective(forTable: line.table ?? "")
        self.init(
            IndexedRecord(line),
            evidence: line.evidence.sorted { abs($0.weight) > abs($1.weight) }.map { IndexedEvidence($0) },
            meta: [
                "prior": String(own.detection.prior), "drop": String(own.thresholds.drop),
                "hold": String(own.thresholds.hold), "keys": predicate.disclosure.keys,
            ], account: account, relatives: relatives, restoreSet: restoreSet)
    }

    public func text(style: Style = .plain) -> String {
        let name = record.key.map { Shown.plain($0) } ?? "record \(record.ordinal)"
        var text = style.bold("\(Shown.plain(record.table ?? "")) \(name)") + "\n"
        text += facts(style).renderRows(indent: "  ")
        text += evidenceTable(style: style)
        text += sum
        text += record.decision == "keep" ? wayOut : wayBack
        return text
    }

    private func facts(_ style: Style) -> TextTable {
        var facts = TextTable([("", .left), ("", .left)])
        let part = record.part > 0 ? " (part \(record.part + 1))" : ""
        facts.add([
            "where",
            "\(Shown.plain(record.archive)), \(Shown.plain(record.member))\(part), record \(Words.count(record.ordinal)), "
                + "\(Words.count(record.length)) bytes at byte \(Words.count(record.offset))",
        ])
        if let digest { facts.add(["digest", "sha256 " + Shown.line(digest)]) }
        if let created = record.created.flatMap(DateValue.text) { facts.add(["created", created]) }
        facts.add(["decision", style.bold(record.decision) + ": " + because])
        facts.add(["thresholds", "dropped from \(Words.plain(drop)), held from \(Words.plain(hold))"])
        if let override = account?.line?.override {
            facts.add([
                "decided by",
                Shown.plain(override.by) + (override.when.map { ", \(Shown.plain($0))" } ?? "") + ": "
                    + Shown.value(override.why),
            ])
        }
        for (level, parent) in (account?.line?.parents ?? []).enumerated() {
            facts.add([
                level == 0 ? "follows" : "",
                "\(Self.name(parent.table, parent.key)): \(level == 0 ? "this record" : "the one above") "
                    + Self.how(parent.by),
            ])
        }
        for (at, follower) in (account?.followers ?? []).enumerated() {
            let name =
                follower.record == 0
                ? "the file \(Shown.plain(follower.member))"
                : Self.name(follower.table ?? "", follower.key ?? "record \(follower.record)")
            facts.add([at == 0 ? "followed by" : "", "\(name), \(follower.decision.name): \(Self.how(follower.by))"])
        }
        if let more = moreFollowers { facts.add(["", more]) }
        add(relatives, to: &facts)
        facts.add(["tag", tag])
        if evidence.isEmpty { facts.add(["evidence", "none"]) }
        if let other = account?.line?.contradicts {
            facts.add([
                "against it",
                "\(other.claim), from \(other.source) \(Shown.value(other.name)) = \(Shown.value(other.value))",
            ])
        }
        return facts
    }

    private var digest: String? { account?.line?.sha256 ?? relatives?.sha256.description }

    /// What it refers to, and what refers to it.
    private func add(_ relatives: RecordRelatives?, to facts: inout TextTable) {
        guard let relatives, relatives.areKnown else { return }
        for (at, parent) in relatives.parents.enumerated() {
            facts.add([
                at == 0 ? "refers to" : "",
                "\(Self.name(parent.table ?? "a record", parent.key)) by \(Shown.plain(parent.by)): "
                    + RelativeWords.whereabouts(parent.whereabouts),
            ])
        }
        if relatives.parents.isEmpty { facts.add(["refers to", "nothing"]) }
        for (at, children) in relatives.children.prefix(Self.childLimit).enumerated() {
            facts.add([at == 0 ? "referred to" : "", "by " + RelativeWords.children(children)])
        }
        let more = relatives.children.count - Self.childLimit
        if more > 0 { facts.add(["", "and by \(Words.counted(more, "other relation"))"]) }
        if relatives.children.isEmpty { facts.add(["referred to", "by nothing"]) }
    }

    /// Relations by which records refer to it that are shown to people.
    private static let childLimit = 30

    private static func name(_ table: String, _ key: String?) -> String {
        Shown.plain(table) + (key.map { " " + Shown.plain($0) } ?? "")
    }

    private static func how(_ columns: String?) -> String {
        columns.map { "refers to it by \(Shown.plain($0))" } ?? "lies in it"
    }

    /// Followers that are not named, and those that followed them.
    private var moreFollowers: String? {
        guard let account else { return nil }
        let more = account.followerCount - account.followers.count
        let further = account.descendantCount - account.followerCount
        var parts: [String] = []
        if more > 0 { parts.append("\(Words.count(more)) more") }
        if further > 0 { parts.append("\(Words.counted(further, "record")) that followed these") }
        return parts.isEmpty ? nil : "and " + parts.joined(separator: ", and ")
    }

    private var because: String {
        DecisionWords.because(
            DecisionWords.Facts(
                decision: record.decision, reason: record.reason, claim: record.claim, score: record.score, drop: drop,
                hold: hold))
    }

    private var tag: String {
        guard let claim = record.claim else { return "none" }
        return "\(claim), from \(record.tagSource ?? "?") \(Shown.value(record.tagName ?? ""))"
            + " = \(Shown.value(record.tagValue ?? ""))"
    }

    private func evidenceTable(style: Style) -> String {
        guard !evidence.isEmpty else { return "" }
        var table = TextTable([
            ("evidence", .left), ("field", .left), ("bans", .right), ("excerpt", .left), ("what it is", .left),
        ])
        for item in evidence {
            table.add([
                item.detector, Shown.plain(item.field ?? ""), Words.bans(item.weight), Shown.plain(item.excerpt ?? ""),
                RuleWords.summary(item.detector),
            ])
        }
        return "\n" + table.render(indent: "  ", style: style)
    }

    /// `prior -2.00, evidence +4.20: 2.20 bans, 1 / (1 + 10^-2.20) = 0.9937`
    private var sum: String {
        let found = evidence.reduce(0) { $0 + $1.weight }
        let total = prior + found
        return
            "\n  prior \(Words.bans(prior)), evidence \(Words.bans(found)): \(Words.bans(total)) bans, "
            + "1 / (1 + 10^-(\(Words.bans(total)))) = \(Words.score(record.score))\n" + inWords(found)
    }

    /// `In words: one record in 101 is taken to be synthetic at first; what was found makes that 300 times as likely.`
    private func inWords(_ found: Double) -> String {
        let first = Words.count(Int(pow(10, max(0, min(9, -prior))).rounded()) + 1)
        let start = "  In words: at first one record in \(first) is taken to be synthetic; "
        guard abs(found) >= 0.005 else { return start + "nothing was found that changes that.\n" }
        let times = Words.times(pow(10, min(300, abs(found))))
        return start + "what was found makes that \(times) \(found > 0 ? "as likely" : "less likely").\n"
    }

    /// What a policy says of the record in place of the rules; `nil` where it has neither key nor digest.
    private func override(_ decision: String) -> String? {
        guard let table = record.table else { return nil }
        let name =
            if let key = record.key, !hidesKeys {
                "key: \"\(Shown.plain(key))\""
            } else if let digest {
                "sha256: \(Shown.line(digest))"
            } else { String?.none }
        return name.map {
            "{table: \(Shown.plain(table)), \($0), decision: \(decision), by: \"your name\", why: \"the reason\"}"
        }
    }

    /// How to leave out a record that was kept.
    private var wayOut: String {
        guard let override = override("drop") else { return "" }
        return
            "\n  To leave it out of every restore to come, with what hangs on it, add to the policy:\n    overrides:\n"
            + "      - \(override)\n"
    }

    private var wayBack: String {
        let override = override("keep").map { "    overrides:\n      - \($0)\n" }
        guard let restoreSet else {
            return override.map { "\n  To keep it in the next restore, add to the policy:\n" + $0 } ?? ""
        }
        let whose = cause.map { " with \(Self.name($0.table, $0.key)), which it followed" } ?? ""
        var text = "\n  To bring it back\(whose):\n    \(command(restoreSet))\n"
        if cause == nil, let override {
            text += "  To keep it in every restore to come, add to the policy:\n" + override
        }
        return text
    }

    /// What it followed in the end: the record that went by its own decision.
    private var cause: WrittenLine.Parent? { account?.line?.parents.last { $0.key != nil } }

    private func command(_ restoreSet: String) -> String {
        WayBack.command(
            restoreSet: restoreSet, record: cause?.key ?? record.key ?? place, hidesKeys: hidesKeys)
    }

    private var place: String { "\(record.archive):\(record.member):\(record.ordinal)" }

    // MARK: For programs

    /// One JSON object: that of a query, and what else is known. With its line end.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = account?.line
        let whole = Whole(
            line: RecordList.Line(record, evidence),
            more: More(
                because: because, thresholds: More.Thresholds(drop: drop, hold: hold), prior: prior,
                sha256: digest,
                parents: line?.parents.map { More.Parent(table: $0.table, key: $0.key, by: $0.by) } ?? [],
                followers: account?.followers.map {
                    More.Follower(
                        table: $0.table, key: $0.key, archive: $0.archive, member: $0.member, record: $0.record,
                        decision: $0.decision.name, by: $0.by)
                } ?? [],
                followerCount: account?.followerCount ?? 0, descendantCount: account?.descendantCount ?? 0,
                references: relatives.flatMap { $0.areKnown ? $0.parents.map(More.Reference.init) : nil },
                referredBy: relatives.flatMap { $0.areKnown ? $0.children.map(More.Children.init) : nil },
                reinstate: record.decision == "keep" ? nil : restoreSet.map(command),
                leaveOut: record.decision == "keep" ? override("drop") : nil))
        return String(decoding: try encoder.encode(whole), as: UTF8.self) + "\n"
    }

    private struct Whole: Encodable {
        let line: RecordList.Line
        let more: More

        func encode(to encoder: any Encoder) throws {
            try line.encode(to: encoder)
            try more.encode(to: encoder)
        }
    }

    private struct More: Encodable {
        struct Thresholds: Encodable {
            let drop: Double
            let hold: Double
        }

        struct Parent: Encodable {
            let table: String
            let key: String?
            let by: String?
        }

        struct Follower: Encodable {
            let table: String?
            let key: String?
            let archive: String
            let member: String
            let record: Int
            let decision: String
            let by: String?
        }

        struct Reference: Encodable {
            let by: String
            let table: String?
            let key: String?
            /// `kept`, `held`, `dropped` or `absent`.
            let state: String

            init(_ parent: RecordRelatives.Parent) {
                (by, table, key, state) = (parent.by, parent.table, parent.key, parent.whereabouts.rawValue)
            }
        }

        struct Children: Encodable {
            let table: String
            let by: String
            let kept: Int
            let held: Int
            let dropped: Int
            /// Of the first.
            let keys: [String]

            init(_ children: RecordRelatives.Children) {
                (table, by, keys) = (children.table, children.by, children.keys)
                (kept, held, dropped) = (children.kept, children.held, children.dropped)
            }
        }

        let because: String
        let thresholds: Thresholds
        let prior: Double
        let sha256: String?
        let parents: [Parent]
        let followers: [Follower]
        let followerCount: Int
        let descendantCount: Int
        /// What it refers to and what refers to it; absent where the archives were not read for that.
        let references: [Reference]?
        let referredBy: [Children]?
        let reinstate: String?
        /// An override for the policy.
        let leaveOut: String?
    }
}
