import Judgement
import Records

/// Which records that did not stay are to come back. Of one kind any may hold, and of each kind that is given one must.
public struct ReinstateFilter: Sendable, Equatable {
    /// Keys, SHA-256 digests, or places: `ARCHIVE:MEMBER:RECORD`.
    public var records: [String]
    /// What a record went by: a reason, the rule or family of a detector, a tag's name or `name=value`, a relation as
    /// `Contact.AccountId`.
    public var rules: [String]
    /// Letter case does not matter.
    public var tables: [String]

    public init(records: [String] = [], rules: [String] = [], tables: [String] = []) {
        self.records = records
        self.rules = rules
        self.tables = tables
    }

    public var isEmpty: Bool { self == ReinstateFilter() }
}

/// Holds lines of a manifest diff against a filter, and knows which of its words have been of use.
struct ReinstateMatcher {
    let filter: ReinstateFilter
    /// Positions in the filter; of two spellings of one key both.
    private let keys: [String: [Int]]
    private let digests: [String: Int]
    private let places: [String: Int]
    private let tables: [String: Int]
    private(set) var usedRecords: Set<Int> = []
    private(set) var usedRules: Set<Int> = []
    private(set) var usedTables: Set<Int> = []

    private static let digestDigits = 64

    /// - Parameter disclosure: how records are named in the lines.
    init(_ filter: ReinstateFilter, disclosure: Disclosure) {
        var filter = filter
        filter.records = Self.distinct(filter.records)
        filter.rules = Self.distinct(filter.rules)
        filter.tables = Self.distinct(filter.tables.map { $0.lowercased() })
        self.filter = filter
        var (keys, digests, places): ([String: [Int]], [String: Int], [String: Int]) = ([:], [:], [:])
        for (at, record) in filter.records.enumerated() {
            for key in SalesforceID.spellings(of: record) { keys[disclosure.shown(key), default: []].append(at) }
            if record.hasPrefix(Disclosure.mark) { keys[record, default: []].append(at) }
            if record.utf8.count == Self.digestDigits, record.allSatisfy(\.isHexDigit) {
                digests[record.lowercased()] = at
            }
            if record.split(separator: ":", omittingEmptySubsequences: false).count > 2 { places[record] = at }
        }
        (self.keys, self.digests, self.places) = (keys, digests, places)
        tables = Dictionary(
            filter.tables.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a record is asked for.
    mutating func takes(_ line: WrittenLine) -> Bool {
        var records: [Int] = []
        if !filter.records.isEmpty {
            records = line.key.flatMap { keys[$0] } ?? []
            records += [digests[line.sha256], place(of: line)].compactMap { $0 }
            if records.isEmpty { return false }
        }
        var rules: [Int] = []
        if !filter.rules.isEmpty {
            rules = filter.rules.indices.filter { Self.wentBy(filter.rules[$0], line) }
            if rules.isEmpty { return false }
        }
        var table: Int?
        if !filter.tables.isEmpty {
            table = line.table.flatMap { tables[$0.lowercased()] }
            if table == nil { return false }
        }
        usedRecords.formUnion(records)
        usedRules.formUnion(rules)
        if let table { usedTables.insert(table) }
        return true
    }

    private static func distinct(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }

    private func place(of line: WrittenLine) -> Int? {
        guard !places.isEmpty else { return nil }
        return places["\(line.archive):\(line.member.text):\(line.record)"]
    }

    /// Whether a record went by what a word names.
    private static func wentBy(_ rule: String, _ line: WrittenLine) -> Bool {
        if rule == line.reason.name { return true }
        switch line.reason {
        case .score, .contradiction:
            if line.evidence.contains(where: { $0.detector == rule || $0.detector.hasPrefix(rule + ".") }) {
                return true
            }
            return line.reason == .contradiction && tags(line).contains(rule)
        case .tag: return tags(line).contains(rule)
        case .cascade:
            guard let table = line.table, let columns = line.parents.first?.by else { return false }
            return rule == "\(table).\(columns)"
        case .misfit: return rule == line.misfit
        case .none, .untagged, .override: return false
        }
    }

    private static func tags(_ line: WrittenLine) -> [String] {
        [line.tag, line.contradicts].compactMap { $0 }.flatMap { [$0.name, "\($0.name)=\($0.value)"] }
    }

    /// What a record went by, in words that a filter may have.
    static func rules(of line: WrittenLine) -> [String] {
        let words: [String] =
            switch line.reason {
            case .score: line.rules
            case .contradiction: line.rules + [line.tag, line.contradicts].compactMap { $0?.name }
            case .tag: [line.tag].compactMap { $0?.name }
            case .cascade: [line.table, line.parents.first?.by].compactMap { $0 }
            case .misfit: [line.misfit].compactMap { $0 }
            case .none, .untagged, .override: []
            }
        // A relation is a table and its columns; without columns the record lies in another one.
        if line.reason == .cascade {
            return (words.count == 2 ? [words.joined(separator: ".")] : []) + [line.reason.name]
        }
        return words + [line.reason.name]
    }
}
