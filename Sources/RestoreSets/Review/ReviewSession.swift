import Policies

/// A person's walk through the held records of a restore set: where it stands, what was decided, and the way back.
public struct ReviewSession: Sendable {
    /// What a decision says and who made it.
    public struct Ruling: Sendable, Hashable {
        public let verdict: Override.Verdict
        public let by: String
        public let when: String?
        public let why: String

        public init(verdict: Override.Verdict, by: String, when: String?, why: String) {
            self.verdict = verdict
            self.by = by
            self.when = when
            self.why = why
        }
    }

    /// How it stands with a held record.
    public enum State: Sendable, Equatable {
        case open
        case decided(Ruling)
        /// It is held because of another record, and what was decided of that one settles it.
        case follows(Override.Verdict)
    }

    /// What can be decided with a record at once.
    public enum Likeness: Sendable, Equatable {
        /// The same rules found something, and it is held for the same reason.
        case rules
        /// This rule found something in it.
        case rule(String)
        /// It hangs on the same record, or is that record.
        case cause
        /// The same tag counts, and the same contradicts it.
        case tag
        /// A detector of batches found the same in the same member.
        case batch
        /// It is among those that the filter shows.
        case shown
    }

    private struct Change: Sendable {
        let entries: [UInt32]
        /// Their rulings before; empty where none had one.
        let before: [UInt32]
        let cursor: UInt32?
        /// Rulings that there were before.
        let rulings: Int
    }

    public let held: HeldRecords
    public private(set) var filter = ReviewFilter()
    /// What the filter shows, in the order in which it is looked at.
    public private(set) var shown: [UInt32]
    /// Position in `shown`; equal to their number where there is none.
    public private(set) var position = 0
    /// By entry: position + 1 of its ruling, 0 for none.
    private var rulingOf: [UInt32]
    private var rulings: [Ruling] = []
    private var history: [Change] = []
    /// Records that are decided or follow one that is, and records that are not.
    public private(set) var settled = 0
    public var left: Int { held.count - settled }

    public init(_ held: HeldRecords) {
        self.held = held
        shown = held.walk
        rulingOf = Array(repeating: 0, count: held.count)
    }

    // MARK: Walking

    /// The record that is looked at.
    public var current: UInt32? { shown.indices.contains(position) ? shown[position] : nil }

    /// Shows only what a filter lets through, from its first open record on.
    public mutating func show(_ filter: ReviewFilter) {
        self.filter = filter
        shown = held.walk(filter)
        position = 0
        if let current, state(of: current) != .open { advance() }
    }

    /// Goes to the next open record, round the end if need be; stays where there is no other.
    ///
    /// - Returns: whether there is one.
    @discardableResult
    public mutating func advance() -> Bool {
        for step in shown.indices {
            let next = (position + 1 + step) % shown.count
            guard state(of: shown[next]) == .open else { continue }
            position = next
            return true
        }
        return false
    }

    /// Goes one record on or back, decided or not.
    public mutating func step(_ count: Int) {
        guard !shown.isEmpty else { return }
        position = max(0, min(shown.count - 1, position + count))
    }

    // MARK: Deciding

    public func state(of entry: UInt32) -> State {
        if let ruling = ruling(of: entry) { return .decided(ruling) }
        guard let cause = held.cause(of: entry), let ruling = ruling(of: cause) else { return .open }
        switch ruling.verdict {
        case .keep: return .follows(.keep)
        case .drop where held.entries[Int(entry)].followsDrop: return .follows(.drop)
        case .drop, .hold: return .open
        }
    }

    func ruling(of entry: UInt32) -> Ruling? {
        let number = Int(rulingOf[Int(entry)])
        return number == 0 ? nil : rulings[number - 1]
    }

    /// Decides records, and with each those of its table that have the same bytes.
    public mutating func decide(_ entries: [UInt32], _ ruling: Ruling) {
        let entries = withTwins(entries)
        guard !entries.isEmpty else { return }
        let before = entries.map { rulingOf[Int($0)] }
        let known = rulings.count
        if rulings.last != ruling { rulings.append(ruling) }
        for entry in entries { rulingOf[Int(entry)] = UInt32(rulings.count) }
        history.append(
            Change(
                entries: entries, before: before.allSatisfy { $0 == 0 } ? [] : before, cursor: current,
                rulings: known))
        recount()
    }

    /// Takes the last decision back and goes to where it was made.
    ///
    /// - Returns: the number of records; `nil` where there is nothing to take back.
    @discardableResult
    public mutating func undo() -> Int? {
        guard let change = history.popLast() else { return nil }
        for (at, entry) in change.entries.enumerated() {
            rulingOf[Int(entry)] = change.before.isEmpty ? 0 : change.before[at]
        }
        rulings.removeLast(rulings.count - change.rulings)
        recount()
        if let cursor = change.cursor, let at = shown.firstIndex(of: cursor) { position = at }
        return change.entries.count
    }

    /// Takes over decisions that were made before, by identity; they cannot be taken back, only changed.
    mutating func resume(_ decided: [Int: Ruling]) {
        var known: [Ruling: UInt32] = [:]
        for (at, entry) in held.entries.enumerated() {
            guard let ruling = decided[entry.identity] else { continue }
            if known[ruling] == nil {
                rulings.append(ruling)
                known[ruling] = UInt32(rulings.count)
            }
            rulingOf[at] = known[ruling] ?? 0
        }
        recount()
        if let current, state(of: current) != .open { advance() }
    }

    private func withTwins(_ entries: [UInt32]) -> [UInt32] {
        let all = held.entries
        let identities = Set(entries.map { all[Int($0)].identity })
        return all.indices.filter { identities.contains(all[$0].identity) }.map { UInt32($0) }
    }

    private mutating func recount() {
        settled = rulingOf.indices.count { state(of: UInt32($0)) != .open }
    }

    // MARK: Deciding alike

    /// Open records, of those that the filter shows, that are like one in a way, that one included. Empty where the way says
    /// nothing of it.
    public func alike(_ entry: UInt32, _ likeness: Likeness) -> [UInt32] {
        let entries = held.entries
        let own = entries[Int(entry)]
        let isAlike: (UInt32) -> Bool
        switch likeness {
        case .rules:
            guard !held.group(of: entry).rules.isEmpty else { return [] }
            isAlike = { entries[Int($0)].group == own.group }
        case .rule(let rule):
            let fits = held.groups.map { $0.rules.contains(rule) }
            guard fits[Int(own.group)] else { return [] }
            isAlike = { fits[Int(entries[Int($0)].group)] }
        case .cause:
            let cause = held.cause(of: entry) ?? entry
            guard held.hanging[cause] != nil else { return [] }
            isAlike = { $0 == cause || held.cause(of: $0) == cause }
        case .tag:
            guard own.tag != 0 else { return [] }
            isAlike = { entries[Int($0)].tag == own.tag }
        case .batch:
            guard own.batch != 0 else { return [] }
            isAlike = { entries[Int($0)].batch == own.batch }
        case .shown: isAlike = { _ in true }
        }
        return shown.filter { isAlike($0) && state(of: $0) == .open }
    }

    /// Open records that the filter shows.
    public var open: [UInt32] { shown.filter { state(of: $0) == .open } }

    /// How many records would be settled by what is decided of this one: those that hang on it and have no decision of
    /// their own.
    public func following(_ entry: UInt32, _ verdict: Override.Verdict) -> Int {
        guard held.hanging[entry] != nil else { return 0 }
        return held.entries.indices.count {
            held.cause(of: UInt32($0)) == entry && ruling(of: UInt32($0)) == nil
                && (verdict == .keep || held.entries[$0].followsDrop)
        }
    }

    /// Records that have a decision of their own.
    public var decisionCount: Int { rulingOf.count { $0 != 0 } }

    /// Records that are kept and dropped by decisions of their own, and those that follow one.
    public var tally: (kept: Int, dropped: Int, following: Int) {
        var tally = (kept: 0, dropped: 0, following: 0)
        for at in rulingOf.indices {
            switch state(of: UInt32(at)) {
            case .decided(let ruling): if ruling.verdict == .keep { tally.kept += 1 } else { tally.dropped += 1 }
            case .follows: tally.following += 1
            case .open: break
            }
        }
        return tally
    }

    /// Entries that have a decision, in source order; of those with the same bytes the first.
    func decided() -> [(entry: UInt32, ruling: Ruling)] {
        var seen: Set<Int> = []
        return rulingOf.indices.compactMap { at in
            guard let ruling = ruling(of: UInt32(at)), seen.insert(held.entries[at].identity).inserted else {
                return nil
            }
            return (UInt32(at), ruling)
        }
    }
}
