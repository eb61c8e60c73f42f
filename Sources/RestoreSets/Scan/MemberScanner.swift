import Archives
import Detection
import Judgement
import Policies
import Provenance
import Records
import Relations

/// What one batch of a member adds to the run's records: made on any thread, written down in source order.
struct MemberFindings: Sendable {
    /// One for each of `judged`.
    var tallies: [Tally] = []
    var unknownTags: [Tag: Int] = [:]
    /// Ascending by offset.
    var removals: [Removal] = []
    var marks: [StructureMark] = []
    /// What rows say of files that belong to them; of the tables that a rule of the policy is about.
    var files: [OwnedFileClaim] = []
    var relations = RelationChunk()
    /// Positions of decisions of persons that were about a record of the batch.
    var decisions: Set<Int> = []
    /// What the records' leaves are made of, where trees are made.
    var leaves: RecordLeaves?
    /// Whether other archives may change what its records are.
    var isOpen = false
    /// Whether it tells what columns are like of which there may be open records.
    var tellsColumns = false
    /// What is to be remembered of the batch beside its records, of an archive that is read or judged again.
    var pieces: [ArchivePiece] = []
    /// The records, where they are to be kept (`KeptBatch.stored`).
    var kept: [UInt8]?
    /// The batch, and the companions that ride on it.
    var judged: [(batch: JudgedBatch, judge: MemberJudge)] = []
}

/// A batch of one table and who judges it.
struct BatchPart: Sendable {
    let scanner: MemberScanner
    let batch: RecordBatch
    let opinions: [ExternalOpinion]
    /// What an earlier run found in its records; `nil` where that is to be found out.
    var known: [Finding]?
    /// Whether the scanner was made by it: what columns are like is known from it.
    let isFirst: Bool
}

/// Where a batch comes from, and what is to be remembered of it.
enum BatchOrigin: Sendable {
    case archive
    /// An archive that may be remembered; `teaches` where tags teach something in this pass.
    case remembering(teaches: Bool, gathersRecords: Bool)
    /// Records kept of an archive, by its position, which is judged again; the member's number in it.
    case kept(archive: Int, unit: Int, teaches: Bool)
    /// The same, but all else is known of the archive: of these records others teach what they are.
    case open(archive: Int)

    /// Whether tags teach something, and what is found is to be remembered.
    fileprivate var teaches: Bool {
        switch self {
        case .archive, .open: false
        case .remembering(let teaches, _), .kept(_, _, let teaches): teaches
        }
    }

    fileprivate var isRemembered: Bool {
        switch self {
        case .archive, .open: false
        case .remembering, .kept: true
        }
    }
}

/// Judges a batch with its companions and writes up what goes.
enum BatchScan {
    /// - Parameters:
    ///   - cascade: what became of records that refer to others; `nil` while that is found out.
    ///   - leaves: what is wanted of the records' leaves.
    static func findings(
        _ parts: [BatchPart], marks: [StructureMark], from origin: BatchOrigin, cascade: Cascade?,
        leaves: RecordLeaves.Extent
    ) throws -> MemberFindings {
        var findings = MemberFindings(marks: marks)
        var judged = try parts.map { try $0.scanner.judge($0.batch, opinions: $0.opinions, known: $0.known) }
        findings.isOpen = isOpen(judged, parts, from: origin)
        for (part, batch) in zip(parts, judged) { part.scanner.show(batch, isOpen: findings.isOpen) }
        if origin.isRemembered { remember(parts, judged, from: origin, in: &findings) }
        if let cascade {
            for (at, part) in parts.enumerated() {
                cascade.apply(to: &judged[at], unit: part.scanner.unit, tellsParents: part.scanner.wantsRemovals)
            }
        }
        var places: [RelationReader.Places] = []
        if judged.count > 1 {
            let nested = NestedRecords(parts.map(\.batch))
            let tellsParents = parts.contains(where: \.scanner.wantsRemovals)
            nested.settle(&judged, keys: tellsParents ? parts.map { $0.scanner.key } : nil)
            if cascade == nil { places = nested.places(judged, parts.map(\.scanner.relations)) }
        }
        var removals: [[Removal]] = []
        for (at, (part, batch)) in zip(parts, judged).enumerated() {
            part.scanner.count(batch, into: &findings)
            if cascade == nil {
                part.scanner.relations.read(
                    batch, judge: part.scanner.memberJudge, at: places.isEmpty ? nil : places[at],
                    among: parts.map(\.batch), into: &findings.relations)
            }
            removals.append(try part.scanner.removals(batch))
            findings.files += part.scanner.fileClaims(batch)
            findings.decisions.formUnion(batch.overridden.values.lazy.compactMap(\.decision))
            findings.judged.append((batch, part.scanner.memberJudge))
        }
        findings.leaves = RecordLeaves(Array(zip(judged, removals)), leaves)
        findings.removals = removals.count == 1 ? removals[0] : removals.flatMap(\.self)
        if judged.count > 1 { findings.removals.sort { ($0.offset, $1.length) < ($1.offset, $0.length) } }
        if origin.isRemembered, cascade == nil, !findings.isOpen, !findings.relations.isEmpty {
            findings.pieces.append(ArchivePiece(kind: .relations, bytes: findings.relations.stored))
        }
        return findings
    }

    /// Whether other archives may change what the batch's records are: tags teach something of one without any.
    private static func isOpen(_ judged: [JudgedBatch], _ parts: [BatchPart], from origin: BatchOrigin) -> Bool {
        if case .open = origin { return true }
        return origin.teaches && zip(judged, parts).contains { $1.scanner.memberJudge.isTaught && $0.untagged > 0 }
    }

    /// Writes up what is to be remembered of a batch, beside what it says of relations.
    private static func remember(
        _ parts: [BatchPart], _ judged: [JudgedBatch], from origin: BatchOrigin, in findings: inout MemberFindings
    ) {
        findings.tellsColumns = origin.teaches && parts.contains(where: \.isFirst)
        if case .remembering(_, gathersRecords: true) = origin, let unit = parts.first?.scanner.unit {
            findings.kept = KeptBatch.stored(
                unit: unit,
                zip(judged, parts).map {
                    KeptBatch.Part(batch: $1.batch, findings: $1.scanner.memberJudge.untaught($0))
                })
        }
        for (batch, part) in zip(judged, parts) {
            if !findings.isOpen { part.scanner.memberJudge.note(untaggedOf: batch) }
            findings.pieces += ArchivePiece.examples([part.scanner.memberJudge.spilledExamples()])
        }
    }
}

/// Judges a member's batches and writes up what goes. Works on several threads at once.
final class MemberScanner: Sendable {
    private let judge: MemberJudge
    /// What all lines of the member's table begin with.
    private let head: JSONLine
    private let schema: Schema
    /// Lines of the manifest diff are written of what does not stay.
    let wantsRemovals: Bool
    private let fileRules: [FileRule]
    private let witness: (any JudgementWitness)?
    private let archivePosition: Int
    /// What an earlier run found in the table's records, where that stands in for judging.
    private let recalled: RecalledTable?
    let relations: RelationReader
    /// The member, counted over the whole run.
    let unit: Int

    init(
        judge: MemberJudge, position: Int, archive: String, member: MemberPath, part: Int, schema: Schema,
        wantsRemovals: Bool, fileRules: [FileRule], witness: (any JudgementWitness)?, relations: RelationReader,
        unit: Int, recalled: RecalledTable? = nil
    ) {
        self.recalled = recalled
        archivePosition = position
        self.relations = relations
        self.unit = unit
        self.fileRules = fileRules.filter { $0.table.lowercased() == schema.table.lowercased() }
        self.witness = witness
        self.judge = judge
        self.schema = schema
        self.wantsRemovals = wantsRemovals
        var head = JSONLine()
        head.string("archive", archive)
        head.string("member", bytes: member.bytes)
        if part > 0 { head.number("part", part) }
        head.string("table", schema.table)
        self.head = head
    }

    /// Asks the programs that judge the table too. Batches must come in source order.
    func opinions(on batch: RecordBatch, of programs: ExternalPrograms) throws -> [ExternalOpinion] {
        guard !judge.external.isEmpty, recalled == nil else { return [] }
        return try programs.opinions(
            on: batch, schema: schema, detectors: judge.external, weightLimit: judge.externalWeight)
    }

    var memberJudge: MemberJudge { judge }

    /// Throws `RecollectionFault` where judging is recalled and something of it is missing.
    func judge(_ batch: RecordBatch, opinions: [ExternalOpinion], known: [Finding]?) throws -> JudgedBatch {
        if let recalled { return judge.decide(batch, by: try recalled.batch(batch, judge: judge)) }
        return judge.judge(batch, opinions: opinions, known: known)
    }

    /// Shows a batch that was judged to who looks on.
    func show(_ judged: JudgedBatch, isOpen: Bool) {
        guard recalled == nil else { return }
        witness?.see(judged, judge: judge, archive: archivePosition, isOpen: isOpen)
    }

    /// What a row is called, for lines that refer to it.
    @Sendable func key(_ row: Int, _ batch: RecordBatch) -> String? { judge.shownKey(ofRow: row, in: batch) }

    func count(_ judged: JudgedBatch, into findings: inout MemberFindings) {
        let batch = judged.batch
        var tally = Tally()
        tally.records = batch.rowCount
        var counts = [Int](repeating: 0, count: Decision.allCases.count * Reason.allCases.count)
        for row in 0..<batch.rowCount {
            counts[Int(judged.decisions[row].rawValue) * Reason.allCases.count + Int(judged.reasons[row].rawValue)] += 1
        }
        for decision in Decision.allCases {
            for reason in Reason.allCases {
                let number = counts[Int(decision.rawValue) * Reason.allCases.count + Int(reason.rawValue)]
                if number > 0 { tally.counts[decision, default: [:]][reason] = number }
            }
        }
        var tagged = [Int](repeating: 0, count: judged.tags.count + 1)
        for tag in judged.rowTags { tagged[Int(tag)] += 1 }
        for (position, tag) in judged.tags.enumerated() where tagged[position + 1] > 0 {
            tally.claims[tag.claim, default: 0] += tagged[position + 1]
            if tag.claim == .unknown { findings.unknownTags[tag, default: 0] += tagged[position + 1] }
        }
        for misfit in batch.misfits { tally.misfits[misfit.why.name, default: 0] += 1 }
        findings.tallies.append(tally)
    }

    /// What each row says of the files that belong to it.
    func fileClaims(_ judged: JudgedBatch) -> [OwnedFileClaim] {
        guard !fileRules.isEmpty else { return [] }
        return judged.batch.withView { view in
            fileRules.flatMap { rule in
                (0..<judged.batch.rowCount).compactMap { row in
                    let path = rule.path { name in
                        guard let column = schema.column(named: name) else { return nil }
                        let (start, end) = view.wholeField(row, column)
                        return RecordText.decode(
                            UnsafeRawBufferPointer(rebasing: view.text[start..<end]), quote: judged.batch.quote,
                            encoding: judged.batch.encoding)
                    }
                    return path.map { path in
                        OwnedFileClaim(
                            path: path, decision: judged.decisions[row],
                            owner: ParentRecord(table: schema.table, key: judge.shownKey(ofRow: row, in: judged.batch)))
                    }
                }
            }
        }
    }

    /// The records of the batch that do not go to the restored archive, each with its line of the manifest diff.
    func removals(_ judged: JudgedBatch) throws -> [Removal] {
        guard wantsRemovals else { return [] }
        var removals: [Removal] = []
        var finding = 0
        let misfits = Dictionary(judged.batch.misfits.map { ($0.row, $0.why) }, uniquingKeysWith: { first, _ in first })
        let contradictions = Dictionary(
            judged.contradictions.map { ($0.row, $0.tag) }, uniquingKeysWith: { first, _ in first })
        for row in 0..<judged.batch.rowCount where judged.decisions[row] != .keep {
            while finding < judged.findings.count, judged.findings[finding].row < row { finding += 1 }
            var end = finding
            while end < judged.findings.count, judged.findings[end].row == row { end += 1 }
            let (offset, length) = judged.batch.range(ofRow: row)
            guard let digest = Digest256(bytes: judged.batch.digest(ofRow: row)) else { continue }
            let line = DiffLine(
                judged, row: row, evidence: judged.findings[finding..<end], misfit: misfits[row],
                contradiction: contradictions[row].map { judged.tags[$0] }, judge: judge, schema: schema)
            let (text, cutPosition) = line.json(head: head, offset: offset, length: length, digest: digest)
            removals.append(
                Removal(
                    offset: offset, length: length, target: judged.decisions[row] == .drop ? .quarantine : .hold,
                    sha256: digest, line: text, cutPosition: cutPosition))
            finding = end
        }
        return removals
    }
}

/// One line of `dropped.ndjson`.
struct DiffLine {
    private let judged: JudgedBatch
    private let row: Int
    private let evidence: ArraySlice<Finding>
    private let misfit: Misfit?
    private let contradiction: Tag?
    private let judge: MemberJudge
    private let schema: Schema

    init(
        _ judged: JudgedBatch, row: Int, evidence: ArraySlice<Finding>, misfit: Misfit?, contradiction: Tag?,
        judge: MemberJudge, schema: Schema
    ) {
        self.misfit = misfit
        self.contradiction = contradiction
        self.judged = judged
        self.row = row
        self.evidence = evidence
        self.judge = judge
        self.schema = schema
    }

    /// The keys in the order of the design, absent when empty.
    ///
    /// - Parameter head: archive, member, part and table, the same for all records of a member.
    /// - Returns: the line, and where in it a `cut` belongs: behind the length.
    func json(
        head: JSONLine, offset: Int, length: Int, digest: Digest256
    ) -> (line: [UInt8], cutPosition: Int) {
        let reason = judged.reasons[row]
        var cutPosition = 0
        var line = JSONLine()
        line.object { line in
            line.members(of: head)
            line.number("record", judged.batch.ordinal(ofRow: row))
            line.number("offset", offset)
            line.number("length", length)
            cutPosition = line.bytes.count
            if let key = judge.shownKey(ofRow: row, in: judged.batch) { line.string("key", key) }
            line.hexadecimal("sha256", digest.bytes)
            if let created = judge.creation(ofRow: row, in: judged.batch).flatMap(DateValue.text) {
                line.string("created", created)
            }
            line.string("decision", judged.decisions[row].name)
            line.string("reason", reason.name)
            if let misfit { line.string("misfit", misfit.name) }
            line.number("score", judged.scores[row], places: 4)
            tags(&line)
            if !evidence.isEmpty { line.array("evidence") { line in evidence.forEach { write($0, &line) } } }
            if let parents = judged.parents[row] {
                line.array("parents") { line in
                    for parent in parents {
                        line.object { line in
                            line.string("table", parent.table)
                            if let key = parent.key { line.string("key", key) }
                            if !parent.columns.isEmpty { line.string("by", parent.columns.joined(separator: ",")) }
                        }
                    }
                }
            }
            if let override = judged.overridden[row] {
                line.object("override") { line in
                    line.string("by", override.by)
                    if let when = override.when { line.string("when", when) }
                    line.string("why", override.why)
                }
            }
        }
        line.newline()
        return (line.bytes, cutPosition)
    }

    private func tags(_ line: inout JSONLine) {
        let tag = judged.rowTags[row]
        if tag > 0 { write(judged.tags[Int(tag) - 1], as: "tag", &line) }
        if let contradiction { write(contradiction, as: "contradicts", &line) }
    }

    private func write(_ tag: Tag, as key: StaticString, _ line: inout JSONLine) {
        line.object(key) { line in
            line.string("claim", tag.claim.rawValue)
            line.string("source", tag.source.rawValue)
            line.string("name", tag.name)
            line.string("value", tag.value)
        }
    }

    private func write(_ finding: Finding, _ line: inout JSONLine) {
        line.object { line in
            line.string("detector", judge.ruleName(finding.rule))
            if let field = judge.fieldName(finding.column) { line.string("field", field) }
            line.number("weight", Double(finding.weight), places: 2)
            let excerpt = judge.excerpt(of: finding, in: judged)
            if !excerpt.isEmpty { line.string("excerpt", excerpt) }
        }
    }
}
