import Judgement
import Policies
import RecordIndex
import Records
import Relations

/// What a manifest diff tells of the records that decisions newly are about, and of those that others refer to.
struct TakeoverLines {
    /// What records are known by that decisions newly are about.
    struct Identities {
        /// In lower case.
        var tables: Set<String> = []
        /// All that they may be called; `nil` where there are too many to look for, or some have no key that is whole.
        var keys: [String]? = []

        fileprivate static let keyLimit = 500

        fileprivate mutating func add(_ override: Override) {
            if let table = override.table { tables.insert(table.lowercased()) }
            guard var known = keys else { return }
            let spellings = override.key.map(SalesforceID.spellings) ?? []
            known += spellings
            let isWhole = spellings.allSatisfy { $0.utf8.count < RecordIndexReader.wholeTextLimit }
            keys = spellings.isEmpty || !isWhole || known.count > Self.keyLimit ? nil : known
        }
    }

    private(set) var decided: Set<RecordRef> = []
    private(set) var identities = Identities()
    /// What parents are called, as it is shown.
    private(set) var names: [RecordRef: (table: String, key: String?)] = [:]
    /// By member, counted over the whole run.
    private(set) var traces: [Int: RemovalTrace] = [:]
    /// Whether records stay out by themselves that no decision is about.
    private(set) var hasOthers = false

    /// Reads the diff once. Throws `TakeoverFault` and `RestoreSetError`.
    ///
    /// - Parameters:
    ///   - counts: lines by member, counted over the whole run; `entries` are the members.
    ///   - decisions: all that hold now, of which so many are `earlier`.
    ///   - parents: records whose names are wanted.
    init(
        _ diff: WrittenDiff, counts: [Int], entries: [Manifest.MemberEntry], decisions: [Override], policy: Policy,
        earlier: Int, parents: Set<RecordRef>
    ) throws {
        for decision in decisions[earlier...] { identities.add(decision) }
        let book = OverrideBook(policy: policy.overrides, decisions: decisions)
        let digests = Set(decisions[earlier...].compactMap(\.sha256))
        // A record within another one, or around one, does not decide alone.
        var nested: Set<Int> = []
        var (unit, left, end) = (-1, 0, 0)
        var before: WrittenLine?
        try diff.forEachRaw { bytes, offset in
            while left == 0 {
                unit += 1
                guard unit < counts.count else { throw diff.malformed("the line at byte \(offset)") }
                (left, end, before) = (counts[unit], 0, nil)
            }
            left -= 1
            guard var line = try? WrittenLine(bytes, number: 0, extent: .place, after: before),
                line.member.text == entries[unit].name, (0..<1 << 32).contains(line.record)
            else { throw diff.malformed("the line at byte \(offset)") }
            before = line
            guard line.record > 0 else { return true }
            if line.offset < end { nested.insert(unit) }
            if !line.isInside { traces[unit, default: RemovalTrace()].add(line) }
            end = max(end, line.range.upperBound)
            let ref = RecordRef(unit: unit, ordinal: line.record)
            let isNamed = digests.contains(line.sha256)
            if isNamed || parents.contains(ref) {
                guard let whole = WrittenLine(bytes) else { throw diff.malformed("the line at byte \(offset)") }
                line = whole
            }
            if parents.contains(ref) { names[ref] = (line.table ?? "", line.key.flatMap { $0.isEmpty ? nil : $0 }) }
            if isNamed, let digest = Self.bytes(line.sha256),
                let found = book.override(table: line.table ?? "", key: line.key, sha256: digest)?.decision,
                found >= earlier
            {
                decided.insert(ref)
            } else if line.reason != .cascade {
                hasOthers = true
            }
            return true
        }
        if decided.contains(where: { nested.contains($0.unit) }) {
            throw TakeoverFault(reason: "records that come back are in a member in which records lie in each other")
        }
    }

    private static func bytes(_ digits: String) -> [UInt8]? {
        let values = digits.compactMap(\.hexDigitValue)
        guard values.count == 64 else { return nil }
        return stride(from: 0, to: 64, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}

extension FollowedReferences {
    /// As an index has them; `nil` where they name members, relations or decisions that are not there.
    init?(
        _ rows: (references: [WrittenReference], gone: [WrittenGone]), units: Int, relations: Int
    ) {
        func ref(_ id: Int) -> RecordRef? {
            guard id >> 32 > 0, id >> 32 <= units else { return nil }
            return RecordRef(unit: (id >> 32) - 1, ordinal: id & 0xFFFF_FFFF)
        }
        let keys = 0...rows.references.count
        var references: [Reference] = []
        for row in rows.references {
            guard let child = ref(row.child), keys.contains(row.parentKey), row.parentKey > 0,
                keys.contains(row.childKey), row.isAlias || (0..<relations).contains(row.relation),
                let relation = UInt32(exactly: row.relation), let state = UInt8(exactly: row.state),
                let state = RecordState(rawValue: state), let size = UInt8(exactly: row.groupSize)
            else { return nil }
            references.append(
                Reference(
                    parent: row.parentKey, own: row.childKey, child: child, relation: relation, state: state,
                    groupSize: size, isAlias: row.isAlias))
        }
        var gone: [Gone] = []
        for row in rows.gone {
            guard let record = ref(row.record), keys.contains(row.key), row.key > 0,
                row.decision == Int(Decision.drop.rawValue) || row.decision == Int(Decision.hold.rawValue)
            else { return nil }
            gone.append(Gone(key: row.key, record: record, isDropped: row.decision == Int(Decision.drop.rawValue)))
        }
        self.init(references: references, gone: gone)
    }

    /// All records that are in it.
    var records: Set<RecordRef> { Set(references.lazy.map(\.child)).union(gone.lazy.map(\.record)) }

    /// Writes them into a finished index. Throws `RecordIndexError`.
    func write(to path: String) throws {
        func id(_ ref: RecordRef) -> Int { (ref.unit + 1) << 32 | ref.ordinal }
        try RecordIndexWriter.add(
            references: references.map {
                WrittenReference(
                    child: id($0.child), relation: $0.isAlias ? 0 : Int($0.relation), parentKey: $0.parent,
                    childKey: $0.own, state: Int($0.state.rawValue), groupSize: Int($0.groupSize), isAlias: $0.isAlias)
            },
            gone: gone.map {
                WrittenGone(
                    key: $0.key, record: id($0.record),
                    decision: Int(($0.isDropped ? Decision.drop : Decision.hold).rawValue))
            }, to: path)
    }
}
