import Archives
import Foundation
import Judgement
import RestoreSets

/// What the lines of one member come to.
struct MemberOutcome: Sendable {
    /// Bytes that are not in the restored member.
    var cutBytes = 0
    var lines = 0
    /// Lines by where their records went; the whole member counts as one.
    var withheld: [CutTarget: Int] = [:]
    /// Where the whole member went.
    var whole: CutTarget?
}

/// Reads the manifest diff once: each line well-formed and in its place, no overlaps, as many as the manifest says, and each
/// decision what the policy gives.
struct LineCheck {
    private let order: MemberOrder
    private var finder: MemberFinder
    private let findings: Findings
    private let judge: DecisionCheck?
    private let path: String
    /// By number of the member.
    private(set) var outcomes: [MemberOutcome]
    private var counts: [Key: Int] = [:]
    /// Lines by the misfit that they name.
    private var misfits: [String: Int] = [:]
    private let manifest: Manifest
    /// Parents that lines refer to.
    private(set) var chains: ParentChains
    private var decided = 0
    private let hidesKeys: Bool

    private struct Key: Hashable {
        let member: Int
        let table: String
        let decision: Decision
        let reason: Reason
    }

    private struct Position {
        var member = 0
        var offset = -1
        var length = Int.max
        var record = 0
        /// Where the cuts so far end, and the outermost record that went.
        var cutEnd = 0
        var outer = 0..<0
        var outerLine: WrittenLine?
    }

    init(path: String, order: MemberOrder, judge: DecisionCheck?, manifest: Manifest, findings: Findings) {
        self.path = path
        self.manifest = manifest
        self.order = order
        finder = MemberFinder(order)
        self.judge = judge
        self.findings = findings
        hidesKeys = manifest.predicate.disclosure.keys == Disclosure.replacedKeysName
        outcomes = Array(repeating: MemberOutcome(), count: order.count)
        chains = ParentChains(relations: manifest.predicate.relations ?? [], partitions: manifest.partitions)
    }

    /// Reads all lines. Throws where the file cannot be read.
    mutating func run() throws {
        guard let lines = WrittenLines(path: path) else {
            findings.add(.lines, RestoreSetFile.diff, "cannot be read")
            return
        }
        var at = Position()
        var count = 0
        while let item = try lines.next() {
            count += 1
            switch item {
            case .fault(let number, let message): findings.add(.lines, RestoreSetFile.diff, line: number, message)
            case .line(let removal): look(removal, &at)
            }
        }
        findings.count(.lines, VerifiedAmount(count, .line))
        if judge != nil { findings.count(.decisions, VerifiedAmount(decided, .line)) }
        compareCounts()
        compareLimits()
    }

    private func compareLimits() {
        let predicate = manifest.predicate
        let met = Manifest.LimitHit.met(
            misfits: misfits, totals: predicate.totals, unknownTags: predicate.unknownTags)
        if met != predicate.limitsHit ?? [] {
            findings.add(
                .manifest, RestoreSetFile.manifest, "lists other limits that were met than lines and numbers show")
        }
    }

    private mutating func look(_ removal: WrittenLine, _ at: inout Position) {
        func fault(_ fact: VerifiedFact, _ message: String) {
            findings.add(
                fact, RestoreSetFile.diff, member: removal.archive + "!" + removal.member.text, offset: removal.offset,
                line: removal.number, message)
        }
        let goesOn = finder.number(of: removal, from: at.member)
        guard var number = goesOn else {
            fault(
                .lines,
                !order.numbers(of: removal).isEmpty
                    ? "is out of order: lines of a later member stand before it"
                    : "is of a member that the manifest does not name")
            return
        }
        if number == at.member, removal.record <= at.record,
            let other = finder.number(of: removal, from: number + 1)
        {
            number = other
        }
        if number != at.member { at = Position(member: number) }
        let entry = order.entry(number)
        place(removal, entry, &at, fault)
        let table = removal.table ?? ""
        if hidesKeys,
            ([removal.key] + removal.parents.map(\.key)).contains(where: { $0.map(Disclosure.isReplaced) == false })
        {
            fault(.lines, "has a key as it is; the manifest says that keys are replaced")
        }
        if let misfit = removal.misfit { misfits[misfit, default: 0] += 1 }
        counts[Key(member: number, table: table, decision: removal.decision, reason: removal.reason), default: 0] += 1
        outcomes[number].lines += 1
        outcomes[number].withheld[removal.target, default: 0] += 1
        if removal.record == 0 {
            outcomes[number].whole = removal.target
        } else {
            outcomes[number].cutBytes &+= removal.taken.count
        }
        if let judge {
            for message in judge.faults(of: removal, inside: at.outerLine) { fault(.decisions, message) }
            decided += 1
        }
        chains.note(removal, inside: at.outerLine) { fault(.parents, $0) }
        if removal.record > 0, !removal.isInside {
            at.outer = removal.range
            at.outerLine = removal
        }
    }

    /// Whether a line stands where it must, and its ranges too.
    private func place(
        _ removal: WrittenLine, _ entry: Manifest.MemberEntry, _ at: inout Position,
        _ fault: (VerifiedFact, String) -> Void
    ) {
        if removal.record == 0 {
            if removal.offset != 0 || removal.length != entry.bytes {
                fault(
                    .lines,
                    "is of a whole member of \(entry.bytes) bytes, and has \(removal.length) from \(removal.offset)")
            }
            if entry.decision != removal.decision.name {
                fault(.lines, "says that the whole member went; the manifest says otherwise")
            }
            at.record = 0
            return
        }
        if removal.record <= at.record { fault(.lines, "has record \(removal.record) behind record \(at.record)") }
        if removal.offset < at.offset || (removal.offset == at.offset && removal.length >= at.length) {
            fault(.lines, "stands before the line behind which it belongs")
        }
        at.record = removal.record
        at.offset = removal.offset
        at.length = removal.length
        if entry.offsetsOf == nil, removal.range.upperBound > entry.bytes || removal.taken.upperBound > entry.bytes {
            fault(.lines, "reaches beyond the member, which has \(entry.bytes) bytes")
        }
        if removal.isInside {
            if !(removal.range.lowerBound >= at.outer.lowerBound && removal.range.upperBound <= at.outer.upperBound) {
                fault(.lines, "has no cut of its own and lies in no record that went")
            }
            at.outerLine = at.outer.contains(removal.offset) ? at.outerLine : nil
            return
        }
        at.outerLine = nil
        if removal.taken.lowerBound < at.cutEnd { fault(.lines, "overlaps what was cut before it") }
        if removal.taken.lowerBound > removal.range.lowerBound || removal.taken.upperBound < removal.range.upperBound {
            fault(.lines, "has a cut that does not cover the record")
        }
        at.cutEnd = max(at.cutEnd, removal.taken.upperBound)
    }

    /// Holds the lines' numbers against the manifest's.
    private func compareCounts() {
        var records = 0
        for number in 0..<order.count {
            let entry = order.entry(number)
            let archive = order.sources[order.source(of: number)].name
            func tell(_ message: String) {
                findings.add(.counts, RestoreSetFile.manifest, member: archive + "!" + entry.name, message)
            }
            if entry.decision != nil, outcomes[number].whole == nil { tell("went as a whole, and no line says so") }
            let tables =
                entry.tables?.map { ($0.name, $0.counts) } ?? entry.counts.map { [(entry.table ?? "", $0)] } ?? []
            var told = 0
            for (table, counts) in tables {
                records &+= counts.records
                for (decision, reasons) in [(Decision.hold, counts.heldBy), (.drop, counts.droppedBy)] {
                    for reason in Reason.allCases where reason != .none {
                        let key = Key(member: number, table: table, decision: decision, reason: reason)
                        let (lines, expected) = (self.counts[key] ?? 0, reasons[reason.name] ?? 0)
                        told += lines
                        if lines != expected {
                            tell(
                                "\(decision.name) for \(reason.name): \(expected) records of \(table) by the manifest, \(lines) lines"
                            )
                        }
                    }
                }
            }
            let whole = outcomes[number].whole == nil ? 0 : 1
            if outcomes[number].lines != told + whole {
                tell(
                    "\(outcomes[number].lines - told - whole) lines are of tables that the manifest does not have there"
                )
            }
        }
        findings.count(.counts, VerifiedAmount(records, .record))
    }
}
