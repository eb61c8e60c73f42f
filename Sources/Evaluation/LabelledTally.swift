import Detection
import Judgement
import Provenance
import Records
import RestoreSets
import Synchronization

/// Where it is known from which records are synthetic.
public enum LabelSource: Sendable {
    case file(RecordLabels)
    /// The provenance tags in the backup.
    case tags
}

/// Counts judged records against what is known of them. Counts do not depend on the order in which batches come.
public final class LabelledTally: JudgementWitness {
    private let labels: LabelSource
    private let gathersPatterns: Bool
    private let state = Mutex(Counts())

    /// What was counted.
    struct Counts: Sendable {
        /// By set of the labels file (one set of no name for tags), then label, then decision.
        var decisions: [Int: [TagLabel: [Decision: Int]]] = [:]
        /// By score in whole bans, rounded down.
        var bins: [Int: Bin] = [:]
        /// Records of unknown origin.
        var unlabelled = 0
        var patterns = EvidencePatterns()
    }

    /// Records whose scores lie within a ban.
    struct Bin: Sendable {
        var real = 0
        var synthetic = 0
        /// Sum of the scores in millionths: whole numbers add up to the same in any order.
        var millionths = 0
    }

    /// - Parameter gathersPatterns: keep what was found in each record, to weigh it anew; for scans by `Basis.evidence`.
    public init(_ labels: LabelSource, gathersPatterns: Bool = false) {
        self.labels = labels
        self.gathersPatterns = gathersPatterns
    }

    var counts: Counts { state.withLock { $0 } }

    public func begin() { state.withLock { $0 = Counts() } }

    public func see(_ judged: JudgedBatch, judge: MemberJudge, archive: Int, isOpen: Bool) {
        let known = labels(of: judged, judge: judge)
        var counts = Counts()
        var finding = 0
        for row in 0..<judged.batch.rowCount {
            let findings = judged.allFindings
            while finding < findings.count, findings[finding].row < row { finding += 1 }
            let first = finding
            while finding < findings.count, findings[finding].row == row { finding += 1 }
            guard let (label, set) = known[row] else {
                counts.unlabelled += 1
                continue
            }
            counts.decisions[set, default: [:]][label, default: [:]][judged.decisions[row], default: 0] += 1
            let score = judged.scores[row]
            let bin = Self.bin(of: score)
            if label == .real { counts.bins[bin, default: Bin()].real += 1 }
            if label == .synthetic { counts.bins[bin, default: Bin()].synthetic += 1 }
            counts.bins[bin, default: Bin()].millionths += Int((score * 1e6).rounded())
            if gathersPatterns {
                counts.patterns.add(
                    findings[first..<finding], label: label,
                    fold: (judged.batch.firstOrdinal + row) % EvidencePatterns.folds)
            }
        }
        state.withLock { $0.add(counts) }
    }

    /// Label and set by row.
    private func labels(of judged: JudgedBatch, judge: MemberJudge) -> [(TagLabel, Int)?] {
        switch labels {
        case .tags:
            let byTag = [nil] + judged.tags.map { TagLabel($0.claim) }
            var labels = judged.rowTags.map { tag in byTag[Int(tag)].map { ($0, 0) } }
            for (row, _) in judged.contradictions { labels[row] = nil }
            return labels
        case .file(let labels):
            var found = [(TagLabel, Int)?](repeating: nil, count: judged.batch.rowCount)
            let table = KeyTable<RecordLabels.Entry>.hash(table: judge.table)
            judged.batch.withView { view in
                judge.forEachKey(in: judged.batch, view) { row, key in
                    found[row] = labels.records.value(table: table, key: key).map { ($0.label, Int($0.set)) }
                }
            }
            return found
        }
    }

    /// Scores beyond a million to one either way are in the outermost bins.
    static let outermost = 6

    static func bin(of score: Double) -> Int {
        let bans = max(-100, min(100, Scorer.bans(score)))
        // Sums are whole thousandths of a ban; what a double makes of them must not fall into the bin below.
        return max(-outermost, min(outermost, Int(((bans * 1000).rounded() / 1000).rounded(.down))))
    }
}

extension LabelledTally.Counts {
    mutating func add(_ other: Self) {
        for (set, labels) in other.decisions {
            for (label, counts) in labels {
                decisions[set, default: [:]][label, default: [:]].merge(counts, uniquingKeysWith: +)
            }
        }
        bins.merge(other.bins) { one, other in
            LabelledTally.Bin(
                real: one.real + other.real, synthetic: one.synthetic + other.synthetic,
                millionths: one.millionths + other.millionths)
        }
        unlabelled += other.unlabelled
        patterns.add(other.patterns)
    }
}
