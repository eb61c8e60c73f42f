import Detection
import Policies
import Provenance
import Records

/// Judges the records of one member: their tags, what the detectors find, and what follows by the policy.
///
/// Made once a member, from its first batch; works on several threads at once, and a batch is judged the same on each.
public final class MemberJudge: Sendable {
    private let policy: TablePolicy
    private let basis: Basis
    private let schema: Schema
    /// Names of columns as far as they may be shown.
    private let shownColumns: [String]
    private let tags: RecordTags
    private let keys: RecordKeys
    private let overrides: TableOverrides?
    /// The column that tells when a record was made; `nil` where there is none, and where no excerpt may be shown.
    private let creation: Int?
    private let detectors: MemberDetectors
    private let scorer: Scorer
    private let outside: OutsideScores?
    private let outsideTable: KeyTable<OutsideScores.Score>.TableHash
    private let outsideRule: UInt16?
    private let externalRule: Int
    private let lesson: Lesson?
    private let kept: ArchiveLesson?
    private let learnedRule: Int
    private let learnedWeight: Float

    /// What is shown of records.
    public let disclosure: Disclosure

    /// The most that an external detector's score weighs, in bans; 0 where they are off.
    public let externalWeight: Float
    /// The programs that judge this table's records too.
    public var external: [ExternalDetector] { externalWeight > 0 ? policy.detection.external : [] }

    /// The score of a record in which nothing was found.
    public let scoreWithoutEvidence: Double

    /// - Parameters:
    ///   - memberTags: what archive and sidecars say of all records of the member.
    ///   - sample: the member's first batch; the columns are typed by it.
    ///   - learning: what the run learns, or has learned, from tags.
    ///   - kept: what later runs can learn from the archive; `nil` where nothing is kept.
    ///   - overrides: what persons decided; the policy's overrides where it is `nil`.
    ///   - disclosure: what is shown of records.
    public init(
        policy: Policy, schema: Schema, memberTags: [Tag], sample: RecordBatch, scores: OutsideScores?,
        learning: TagLearning? = nil, keptIn kept: ArchiveLessons? = nil, basis: Basis = .everything,
        overrides: OverrideBook? = nil, disclosure: Disclosure = Disclosure()
    ) {
        self.basis = basis
        self.disclosure = disclosure
        let effective = policy.effective(forTable: schema.table)
        self.policy = effective
        self.schema = schema
        shownColumns = schema.columns.map(disclosure.shownColumn)
        tags = RecordTags(schema: schema, memberTags: memberTags, policy: effective)
        keys = RecordKeys(
            columns: effective.keyColumns(
                table: schema.table, columns: schema.columns, primaryKey: schema.primaryKey))
        creation =
            disclosure.excerpts == .none ? nil : effective.creationColumn(among: schema.columns)
        self.overrides = (overrides ?? OverrideBook(policy: policy.overrides)).of(table: schema.table)
        detectors = sample.withView { MemberDetectors(schema: schema, sample: $0, settings: effective.detection) }
        scorer = Scorer(prior: effective.detection.prior)
        scoreWithoutEvidence = scorer.scoreWithoutFindings.probability
        outside = scores
        outsideTable = KeyTable<OutsideScores.Score>.hash(table: schema.table)
        let rule = Detectors.position(ofRule: "score.file")
        let weights = Detectors.weights(effective.detection)
        outsideRule = rule.flatMap { weights[$0] > 0 ? UInt16($0) : nil }
        externalRule = Detectors.position(ofRule: "score.external") ?? 0
        externalWeight = weights[externalRule]
        learnedRule = Detectors.position(ofRule: "learned.like-tagged") ?? 0
        let learnedLimit = weights[learnedRule]
        if learnedLimit > 0, basis == .everything {
            let excluded = Set(tags.columns + keys.columns)
            lesson = learning?.lesson(for: detectors.columns, excluding: excluded, expectsTags: tags.mayHaveTags)
            self.kept = kept?.lesson(for: detectors.columns, excluding: excluded, expectsTags: tags.mayHaveTags)
        } else {
            (lesson, self.kept) = (nil, nil)
        }
        learnedWeight = min(learnedLimit, Float(lesson?.weight ?? 0))
    }

    /// Judges one batch.
    ///
    /// - Parameters:
    ///   - opinions: what external detectors say of its records, ascending by row.
    ///   - known: what an earlier run found that counts (`untaught`); nobody is asked then.
    public func judge(
        _ batch: RecordBatch, opinions: [ExternalOpinion] = [], known: [Finding]? = nil
    ) -> JudgedBatch {
        batch.withView { $0.prefetch() }
        let resolved = tags.resolve(batch)
        gather(resolved, batch)
        let untagged = learnedWeight > 0 ? resolved.rows.indices.filter { resolved.rows[$0] == 0 } : []
        let (findings, scores, all) = scored(batch, opinions, known, untagged: untagged)
        let (decisions, reasons, overridden) = decide(batch, resolved, scores)
        return JudgedBatch(
            batch: batch, tags: resolved.distinct, rowTags: resolved.rows, contradictions: resolved.contradictions,
            scores: scores, decisions: decisions, reasons: reasons, findings: findings, allFindings: all,
            overridden: overridden)
    }

    /// What follows for a batch from what an earlier run found in its records: no tag is read and no detector asked.
    public func decide(_ batch: RecordBatch, by recalled: RecalledBatch) -> JudgedBatch {
        var resolved = RecordTags.Resolved(rows: recalled.rowTags)
        resolved.distinct = recalled.tags
        resolved.contradictions = recalled.contradictions
        let scores = recalled.scores.map { $0 ?? scoreWithoutEvidence }
        let (decisions, reasons, overridden) = decide(batch, resolved, scores)
        return JudgedBatch(
            batch: batch, tags: resolved.distinct, rowTags: resolved.rows, contradictions: resolved.contradictions,
            scores: scores, decisions: decisions, reasons: reasons, findings: recalled.findings, overridden: overridden,
            recalledExcerpts: recalled.excerpts)
    }

    private func decide(
        _ batch: RecordBatch, _ resolved: RecordTags.Resolved, _ scores: [Double]
    ) -> (decisions: [Decision], reasons: [Reason], overridden: [Int: AppliedOverride]) {
        var decisions = [Decision](repeating: .keep, count: batch.rowCount)
        var reasons = [Reason](repeating: .none, count: batch.rowCount)
        let claims: [Claim?] = [nil] + resolved.distinct.map(\.claim)
        let rule = DecisionRule(policy)
        for row in 0..<batch.rowCount {
            let claim = basis == .everything ? claims[Int(resolved.rows[row])] : nil
            (decisions[row], reasons[row]) = rule.decide(claim: claim, score: scores[row])
        }
        if basis == .everything {
            for (row, _) in resolved.contradictions { (decisions[row], reasons[row]) = (.hold, .contradiction) }
        }
        for misfit in batch.misfits { (decisions[misfit.row], reasons[misfit.row]) = (.hold, .misfit) }
        let overridden = basis == .everything ? override(batch, &decisions, &reasons) : [:]
        return (decisions, reasons, overridden)
    }

    private func override(
        _ batch: RecordBatch, _ decisions: inout [Decision], _ reasons: inout [Reason]
    ) -> [Int: AppliedOverride] {
        guard let overrides else { return [:] }
        let applied = overrides.decisions(on: batch, keys: keys)
        for (row, override) in applied {
            switch override.verdict {
            case .keep: decisions[row] = .keep
            case .hold: decisions[row] = .hold
            case .drop: decisions[row] = .drop
            }
            reasons[row] = .override
        }
        return applied
    }

    // MARK: Evidence

    /// Gives the records that have a tag to the lesson, and to what later runs learn from.
    private func gather(_ resolved: RecordTags.Resolved, _ batch: RecordBatch) {
        let lesson = lesson?.weight == nil ? lesson : nil
        guard lesson != nil || kept != nil else { return }
        let labels = Self.labels(resolved, batch)
        batch.withView { view in
            guard let labelled = lesson?.labelled(labels, of: view) ?? kept?.labelled(labels, of: view) else { return }
            lesson?.gather(labelled, of: view)
            kept?.gather(labelled, of: view)
        }
    }

    /// What each row's tags say that is learned from; `nil` where that is nothing.
    private static func labels(_ resolved: RecordTags.Resolved, _ batch: RecordBatch) -> [TagLabel?] {
        let byTag = resolved.distinct.map { TagLabel($0.claim) }
        var labels = resolved.rows.map { $0 > 0 ? byTag[Int($0) - 1] : nil }
        for (row, _) in resolved.contradictions { labels[row] = nil }
        for misfit in batch.misfits { labels[misfit.row] = nil }
        return labels
    }

    /// Whether tags teach what records without any are: then these are judged anew when other archives teach otherwise.
    public var isTaught: Bool { learnedWeight > 0 }

    /// What was found in a batch and counts, but for what was learned, which counts beside all of it.
    public func untaught(_ judged: JudgedBatch) -> [Finding] { judged.findings.filter { $0.rule != learnedRule } }

    /// Notes the rows of a batch without any tag, which were counted, and count otherwise where tags teach something of them.
    public func note(untaggedOf judged: JudgedBatch) { kept?.count(untagged: judged.untagged) }

    /// What later runs can learn from the archive and finds no room in memory until its end (`ArchiveLesson.spilled`).
    public func spilledExamples() -> [UInt8] { kept?.spilled() ?? [] }

    /// What was found and counts, and each record's score.
    ///
    /// - Parameter untagged: rows that are held against what was learned from tags.
    private func scored(
        _ batch: RecordBatch, _ opinions: [ExternalOpinion], _ known: [Finding]?, untagged: [Int]
    ) -> (findings: [Finding], scores: [Double], all: [Finding]) {
        var sink = FindingSink()
        batch.withView { view in
            if let known { sink.findings = known } else { detectors.examine(view, into: &sink) }
            let count = sink.findings.count
            if known == nil {
                addOutsideScores(batch, view, to: &sink)
                for opinion in opinions {
                    sink.add(
                        row: opinion.row, column: Int(Finding.externalScore), rule: externalRule,
                        weight: opinion.weight, start: opinion.detector, length: 0)
                }
            }
            lesson?.examine(view, rows: untagged, rule: learnedRule, weight: learnedWeight, into: &sink)
            if sink.findings.count > count {
                sink.findings.sort { ($0.row, $0.column, $0.rule, $0.start) < ($1.row, $1.column, $1.rule, $1.start) }
            }
        }
        var scores = [Double](repeating: scoreWithoutEvidence, count: batch.rowCount)
        var counted: [Finding] = []
        counted.reserveCapacity(sink.findings.count)
        scorer.forEachRow(sink.findings) { row, range, score in
            scores[row] = score.probability
            if range.count == 1 {
                counted.append(sink.findings[range.lowerBound])
            } else {
                for position in scorer.counted(sink.findings[range]) { counted.append(sink.findings[position]) }
            }
        }
        return (counted, scores, basis == .evidence ? sink.findings : [])
    }

    /// Looks each record up in the scores file. The finding's `start` is the detector's position in `OutsideScores`,
    /// its column is none.
    private func addOutsideScores(_ batch: RecordBatch, _ view: BatchView, to sink: inout FindingSink) {
        guard let outside, let outsideRule else { return }
        forEachKey(in: batch, view) { row, key in
            guard let score = outside.records.value(table: outsideTable, key: key) else { return }
            sink.add(
                row: row, column: Int(Finding.scoresFile), rule: Int(outsideRule), weight: score.weight,
                start: Int(score.detector), length: 0)
        }
    }

    /// Calls `body` with the key of each record that has one, as bytes that are valid for the time of the call.
    public func forEachKey(
        in batch: RecordBatch, _ view: BatchView, _ body: (_ row: Int, _ key: UnsafeRawBufferPointer) -> Void
    ) {
        guard !keys.columns.isEmpty else { return }
        for row in 0..<batch.rowCount {
            if let range = keys.plainRange(ofRow: row, in: view) {
                if !range.isEmpty { body(row, UnsafeRawBufferPointer(rebasing: view.text[range])) }
            } else if var key = keys.text(ofRow: row, in: batch), !key.isEmpty {
                key.withUTF8 { body(row, UnsafeRawBufferPointer($0)) }
            }
        }
    }

    /// Positions of the columns of the key.
    public var keyColumns: [Int] { keys.columns }

    /// The table that the records are of.
    public var table: String { schema.table }

    // MARK: What is shown of a record

    /// The record's key as text; `nil` where it has none.
    public func key(ofRow row: Int, in batch: RecordBatch) -> String? { keys.text(ofRow: row, in: batch) }

    /// What the record is called in what is written of it; `nil` where it has no key.
    public func shownKey(ofRow row: Int, in batch: RecordBatch) -> String? {
        keys.text(ofRow: row, in: batch).map(disclosure.shown)
    }

    /// When the record was made, in seconds since 1970; `nil` where it does not say so in a column for that, and where no
    /// excerpt may be shown.
    public func creation(ofRow row: Int, in batch: RecordBatch) -> Int? {
        // Where fields cannot be told apart, another one may stand in the column's place.
        guard let creation, !batch.misfits.contains(where: { $0.row == row }) else { return nil }
        return batch.withView { view in
            let (start, end) = view.wholeField(row, creation)
            guard end - start <= Self.dateBytes else { return nil }
            var text = RecordText.decode(
                UnsafeRawBufferPointer(rebasing: view.text[start..<end]), quote: batch.quote, encoding: batch.encoding)
            return text.withUTF8 { DateValue.seconds(UnsafeRawBufferPointer($0)) }
        }
    }

    /// Bytes of a date in UTF-16, quoted, and more.
    private static let dateBytes = 100

    /// Where the key stands in the batch's text as it is; see `RecordKeys.plainRange`.
    @inline(__always)
    public func plainKey(ofRow row: Int, in view: BatchView) -> Range<Int>? {
        keys.plainRange(ofRow: row, in: view)
    }

    /// The name of a finding's rule.
    public func ruleName(_ rule: UInt16) -> String { Detectors.rules[Int(rule)].name }

    /// The name of a finding's column, as far as it may be shown; `nil` where it is of none.
    public func fieldName(_ column: UInt32) -> String? {
        Int(column) < shownColumns.count ? shownColumns[Int(column)] : nil
    }

    /// The part of the field that is the evidence, as far as it may be shown; for another detector's score that one's name; for a finding on a record
    /// among others how many of them.
    public func excerpt(of finding: Finding, in judged: JudgedBatch) -> String {
        if let recalled = judged.recalledExcerpts {
            return recalled.indices.contains(Int(finding.start)) ? recalled[Int(finding.start)] : ""
        }
        if finding.column == Finding.wholeRecord { return "\(finding.start) of \(finding.length) records" }
        if finding.column == Finding.scoresFile {
            guard let outside, outside.detectors.indices.contains(Int(finding.start)) else { return "" }
            return outside.detectors[Int(finding.start)]
        }
        if finding.column == Finding.externalScore {
            let position = Int(finding.start)
            return policy.detection.external.indices.contains(position) ? policy.detection.external[position].name : ""
        }
        let batch = judged.batch
        return batch.withView { view in
            switch disclosure.excerpts {
            case .none: ""
            case .masked: Excerpt.masked(finding, in: view) { RecordText.text($0, batch.encoding) }
            case .full: Excerpt.full(finding, in: view) { RecordText.text($0, batch.encoding) }
            }
        }
    }
}
