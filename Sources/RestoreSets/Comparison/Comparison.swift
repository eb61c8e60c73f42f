import Foundation
import Judgement
import RecordIndex
import Relations

/// What two sides decided about the same records, or about the records of two backups: where they differ, and why.
///
/// Records are matched by their place where both sides are of the same bytes, else by table and key. Memory holds 40 bytes for
/// each of a million records, the others are in files; and 24 bytes for each record on which the sides may differ.
public struct Comparison {
    private let a: ComparisonSide
    private let b: ComparisonSide
    private let names: ComparisonNames

    /// Throws `RestoreSetError` where the records of one side cannot be found on the other.
    public init(_ a: ComparisonSide, _ b: ComparisonSide) throws {
        self.a = a
        self.b = b
        let digests = [a, b].map { $0.digests.values.sorted() }
        let isSame = digests[0] == digests[1] && !digests[0].isEmpty && !digests[0].contains("")
        names = ComparisonNames(matching: isSame ? .place : .key)
        if !isSame, a.keys != b.keys {
            throw RestoreSetError(
                .usage, "records are named by \(a.keys) keys in \(a.name) and by \(b.keys) keys in \(b.name)",
                advice: "Make both with the same --keys and --keys-secret.")
        }
    }

    /// Whether both sides are of the same bytes.
    public var isOfOneBackup: Bool { names.matching == .place }

    /// Gives the records on which the sides differ, in the order of B, then those that only A lists; `otherwise` among them.
    /// Throws `RestoreSetError` and errors of the index.
    ///
    /// - Parameters:
    ///   - scratch: a folder to make, for what does not fit into memory; it is removed.
    ///   - memoryLimit: entries of a side that wait in memory.
    public func run(
        scratch: String, memoryLimit: Int = 1 << 20, _ body: (ComparedRecord) throws -> Void
    ) throws -> ComparisonSummary {
        let spool = SpoolFolder(at: scratch)
        defer { spool.remove() }
        var summary = ComparisonSummary(a, b, isOfOneBackup: isOfOneBackup)
        let (ours, theirs) = (
            ComparisonEntries(folder: spool, memoryLimit: memoryLimit),
            ComparisonEntries(folder: spool, memoryLimit: memoryLimit)
        )
        summary.unnamed += try a.enter(into: ours, names: names, withKept: !isOfOneBackup)
        summary.unnamed += try b.enter(into: theirs, names: names, withKept: !isOfOneBackup)
        var found: [Candidate] = []
        for part in 0..<ComparisonEntries.parts { match(try ours.part(part), try theirs.part(part), &found) }
        found.sort { ($0.order, $0.a.bits, $0.b.bits) < ($1.order, $1.a.bits, $1.b.bits) }
        for candidate in found {
            guard let record = try record(candidate) else { continue }
            summary.add(record)
            try body(record)
        }
        return summary
    }

    // MARK: Matching

    /// A record on which the sides may differ.
    private struct Candidate {
        let order: UInt64
        let a: ComparisonEntry.Place
        let b: ComparisonEntry.Place

        /// - Parameter a, b: at least one.
        init(_ a: ComparisonEntry?, _ b: ComparisonEntry?) {
            order = b?.order ?? (a?.order ?? 0) | 1 << 63
            self.a = a?.place ?? .none
            self.b = b?.place ?? .none
        }
    }

    /// Meets two sorted lists of entries.
    private func match(_ a: [ComparisonEntry], _ b: [ComparisonEntry], _ found: inout [Candidate]) {
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            let name = i == a.count ? b[j].name : j == b.count ? a[i].name : min(a[i].name, b[j].name)
            let (firstA, firstB) = (i, j)
            while i < a.count, a[i].name == name { i += 1 }
            while j < b.count, b[j].name == name { j += 1 }
            match(group: a[firstA..<i], b[firstB..<j], &found)
        }
    }

    /// Meets the entries of one name: those that are judged the same, then the others in source order, as many as there are.
    private func match(
        group a: ArraySlice<ComparisonEntry>, _ b: ArraySlice<ComparisonEntry>, _ found: inout [Candidate]
    ) {
        var (restA, restB): ([ComparisonEntry], [ComparisonEntry]) = ([], [])
        var (i, j) = (a.startIndex, b.startIndex)
        while i < a.endIndex || j < b.endIndex {
            let left = i < a.endIndex ? (a[i].place.decision, a[i].judgement) : (.max, 0)
            let right = j < b.endIndex ? (b[j].place.decision, b[j].judgement) : (.max, 0)
            if left == right {
                // What an index says of a decision has to be read to be compared.
                if !a[i].place.isKept, a[i].judgement == 0 { found.append(Candidate(a[i], b[j])) }
                i += 1
                j += 1
            } else if left < right {
                restA.append(a[i])
                i += 1
            } else {
                restB.append(b[j])
                j += 1
            }
        }
        restA.sort { $0.order < $1.order }
        restB.sort { $0.order < $1.order }
        for (one, other) in zip(restA, restB) { found.append(Candidate(one, other)) }
        for one in restA.dropFirst(restB.count) where isTold(one, by: self.b) { found.append(Candidate(one, nil)) }
        for other in restB.dropFirst(restA.count) where isTold(other, by: self.a) {
            found.append(Candidate(nil, other))
        }
    }

    /// Whether it says something that a record is on one side only: of a kept one, where the other side has all of its
    /// records.
    private func isTold(_ entry: ComparisonEntry, by other: ComparisonSide) -> Bool {
        !entry.place.isKept || other.isComplete
    }

    // MARK: Records in full

    /// `nil` where the sides agree.
    private func record(_ candidate: Candidate) throws -> ComparedRecord? {
        let before = candidate.a == .none ? nil : try a.record(at: candidate.a)
        let after = candidate.b == .none ? nil : try b.record(at: candidate.b)
        guard let shown = after ?? before else { return nil }
        let from = try before.map { .judged($0.judgement) } ?? standing(of: shown, candidate.b, on: a, other: b)
        let to = try after.map { .judged($0.judgement) } ?? standing(of: shown, candidate.a, on: b, other: a)
        if let one = from.judgement, let other = to.judgement, one.isSame(as: other) { return nil }
        let change = Self.change(from, to)
        let rules = (a: a.rules(forTable: shown.table), b: b.rules(forTable: shown.table))
        let reasoning = ComparisonCause(
            rules: rules, overrides: (a.policy?.overrides ?? [], b.policy?.overrides ?? []), table: shown.table,
            key: shown.key, isSameSource: isOfOneBackup)
        return ComparedRecord(
            archive: shown.place.archive, member: shown.place.path, part: shown.place.part, ordinal: shown.ordinal,
            table: shown.table, key: shown.key, from: from, to: to, change: change,
            cause: reasoning.cause(from: from, to: to),
            evidence: from.judgement.flatMap { one in
                to.judgement.map { ComparisonCause.evidenceChanges(one.evidence, $0.evidence) }
            } ?? [], rules: rules)
    }

    /// How a record stands on a side that does not list it.
    private func standing(
        of record: ComparisonSide.Located, _ place: ComparisonEntry.Place, on side: ComparisonSide,
        other: ComparisonSide
    ) throws -> Standing {
        if isOfOneBackup { return try side.standing(ofUnlisted: record, in: other) }
        return side.isComplete && place.hasName ? .absent : .notListed
    }

    private static func change(_ from: Standing, _ to: Standing) -> ComparedRecord.Change {
        if from == .absent { return .new }
        if to == .absent { return .gone }
        if from.decision == to.decision { return .otherwise }
        switch to.decision {
        case .drop: return .dropped
        case .hold: return .held
        case .keep, nil: return .kept
        }
    }
}
