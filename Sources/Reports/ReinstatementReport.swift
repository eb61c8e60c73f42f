import RestoreSets

/// What `winnow reinstate` prints.
public struct ReinstatementReport {
    private let result: Reinstatement.Result

    public init(_ result: Reinstatement.Result) { self.result = result }

    /// What came back, what did not, and how it was found out.
    public func text(style: Style = .plain) -> String {
        let outcome = result.outcome
        let verb = result.written == nil ? "Would come back" : "Back"
        var text = style.bold("\(verb): \(Words.counted(outcome.named + outcome.followers, "record"))") + ", "
        text += "\(Words.count(outcome.named)) named and \(Words.count(outcome.followers)) that hung on them"
        text += outcome.files > 0 ? "; \(Words.counted(outcome.files, "file")) of theirs.\n" : ".\n"
        if outcome.followersOut > 0 {
            text +=
                "Still out: \(Words.counted(outcome.followersOut, "record")) that hung on them, but have other reasons too.\n"
        }
        if outcome.namedOut > 0 {
            text +=
                style.warning(
                    "Still out though named: \(Words.counted(outcome.namedOut, "record")), inside records that do not stay."
                )
                + "\n"
        }
        if result.danglingMade > 0 {
            let references = Words.counted(result.danglingMade, "reference")
            text +=
                style.warning("Without their parents: \(references) of what came back to records that stay out.")
                + " Name those too (winnow explain says which), or a load may refuse them.\n"
        }
        if outcome.newlyOut > 0 {
            text +=
                style.warning(
                    "Out, and not before: \(Words.counted(outcome.newlyOut, "record")); see 'winnow diff'.") + "\n"
        }
        text +=
            result.judgedBecause == nil
            ? "No record was judged again: the restore set's index says what was found in each.\n"
            : "All records were judged again.\n"
        text += reading
        return text
    }

    /// What of the sources was read.
    private var reading: String {
        if let reason = result.readBecause { return "All sources were read again, because \(Shown.line(reason)).\n" }
        guard let taken = result.scan.takenOver else { return "" }
        let archives = result.scan.archives.count
        return
            "Read again: \(Words.count(archives - taken.archives)) of \(Words.counted(archives, "archive")), and in them "
            + "\(Words.count(taken.membersRead)) of \(Words.counted(taken.membersRead + taken.membersTaken, "member")) with records; "
            + "the rest is taken over from the restore set.\n"
    }

    /// The list of what comes back, for a terminal.
    public struct Table {
        private var table = TextTable([
            ("table", .left), ("key", .left), ("was", .left), ("reason", .left), ("why it comes back", .left),
        ])
        private var count = 0

        /// Records that are shown.
        private static let limit = 50

        public init() {}

        public mutating func add(_ record: ReinstateOutcome.Record) {
            count += 1
            guard count <= Self.limit else { return }
            let line = record.line
            table.add([
                Shown.plain(line.table ?? line.member.text),
                Shown.plain(line.key ?? (line.record == 0 ? "" : "record \(line.record)")), line.decision.name,
                line.reason.name, record.isNamed ? "named" : "hangs on a named one",
            ])
        }

        public func text(style: Style = .plain) -> String {
            guard count > 0 else { return "Nothing would come back.\n" }
            let rest = count - Self.limit
            return table.render(style: style) + (rest > 0 ? "and \(Words.count(rest)) more: --json tells all.\n" : "")
        }
    }

    /// One record that comes back as JSON, with a line end.
    public static func json(_ record: ReinstateOutcome.Record) -> String {
        let line = record.line
        return JSONText.line(
            Entry(
                archive: line.archive, member: line.member.text, part: line.part == 0 ? nil : line.part,
                table: line.table,
                record: line.record, key: line.key, sha256: line.sha256, decision: line.decision.name,
                reason: line.reason.name, named: record.isNamed))
    }

    private struct Entry: Encodable {
        let archive: String
        let member: String
        let part: Int?
        let table: String?
        let record: Int
        let key: String?
        let sha256: String
        let decision: String
        let reason: String
        let named: Bool
    }

    private struct Root: Encodable {
        let output: String?
        let named: Int
        let followers: Int
        let files: Int
        let namedOut: Int
        let followersOut: Int
        let newlyOut: Int
        let danglingMade: Int
        let judged: Int
        let judgedBecause: String?
        let archivesRead: Int
        let membersRead: Int
        let membersTaken: Int
        let readBecause: String?
        let records: Int
        let kept: Int
        let held: Int
        let dropped: Int
    }

    /// The numbers as one JSON object, keys sorted, with a line end.
    public func json() -> String {
        let (outcome, totals) = (result.outcome, result.scan.total)
        let taken = result.scan.takenOver
        return JSONText.of(
            Root(
                output: result.written?.output, named: outcome.named, followers: outcome.followers,
                files: outcome.files,
                namedOut: outcome.namedOut, followersOut: outcome.followersOut, newlyOut: outcome.newlyOut,
                danglingMade: result.danglingMade, judged: result.judgedBecause == nil ? 0 : totals.records,
                judgedBecause: result.judgedBecause,
                archivesRead: result.scan.archives.count - (taken?.archives ?? 0),
                membersRead: taken?.membersRead ?? result.scan.archives.flatMap(\.members).count { !$0.isOpaque },
                membersTaken: taken?.membersTaken ?? 0, readBecause: result.readBecause,
                records: totals.records, kept: totals.total(.keep), held: totals.total(.hold),
                dropped: totals.total(.drop)))
    }
}
