import Archives
import Records

/// A record that does not go to the restored archive, as a batch's scan writes it down.
struct Removal: Sendable {
    var offset: Int
    var length: Int
    var target: CutTarget
    var sha256: Digest256
    /// The record's line of `dropped.ndjson`, with its line end, and where in it a `cut` can be put in.
    var line: [UInt8]
    var cutPosition: Int

    var range: Range<Int> { offset..<(offset + length) }

    /// The line, with what is taken out of the member where that is not just the record.
    func line(cut: Range<Int>) -> [UInt8] {
        guard cut != range else { return line }
        let text = ",\"cut\":[\(cut.lowerBound),\(cut.count)]"
        return line[..<cutPosition] + Array(text.utf8) + line[cutPosition...]
    }
}

/// Makes cuts of one member's removals, in the order of the member, so that what stays and what goes are both valid files of
/// its format.
///
/// In a list, a removed element takes a separator with it: the one before it when an element before it stays, else the one
/// behind it. A list with a head, an `INSERT`, goes as a whole when none of its elements stays. What lies inside a removed
/// record goes with it and has a line, but no cut of its own.
///
/// Memory does not grow with a list: what waits goes into a file beyond `Limits.pendingBytes`, and what is settled is handed
/// on in pieces.
struct CutPlanner {
    struct Limits: Sendable {
        /// Bytes of a list's removals that wait in memory.
        var pendingBytes = 4 << 20
        /// Settled cuts, and bytes of settled lines, that are handed on together.
        var settledCuts = 4_096
        var settledBytes = 1 << 20
    }

    private let limits: Limits
    private let room: PendingRemovals.Room
    private let handOn: ([Cut], [[UInt8]]) throws -> Void
    /// What is settled and not handed on.
    private var cuts: [Cut] = []
    private var lines: [[UInt8]] = []
    private var lineBytes = 0
    /// Bytes that are not in the restored member.
    private(set) var removed = 0
    /// Bytes of frames: each target's member has them.
    private(set) var frames = 0
    private var targets: [CutTarget: (count: Int, bytes: Int)] = [:]
    private var lists: [OpenList] = []
    /// The removed record that the position is in, where what lies inside belongs to it.
    private var swallow: (end: Int, cutStart: Int)?

    /// A list whose end has not been seen.
    private struct OpenList {
        let head: Range<Int>
        /// An element stays.
        var isKept = false
        /// Where the element before ends.
        var lastEnd: Int?
        /// Removed elements that are not settled, for no element stays yet: with a head all of them, else the last one.
        var pending: PendingRemovals
        /// Elements that went to a target, by target; of the outermost list.
        var elements: [CutTarget: Int] = [:]
        var hasHead = false
    }

    /// - Parameters:
    ///   - pendingFile: where a file for what waits is made, with something behind the name, when it is needed.
    ///   - handOn: gets what is settled, in the order of the member.
    init(
        limits: Limits = Limits(), pendingFile: String, handOn: @escaping ([Cut], [[UInt8]]) throws -> Void
    ) {
        self.limits = limits
        room = PendingRemovals.Room(path: pendingFile, bytes: limits.pendingBytes)
        self.handOn = handOn
    }

    /// A list is open: rows that stay matter too.
    var isInList: Bool { !lists.isEmpty }

    /// What is in each target's member, behind the preamble.
    var sizes: [CutTarget: (count: Int, bytes: Int)] { targets.mapValues { ($0.count, $0.bytes + frames) } }

    /// Hands on what is settled by now.
    mutating func flush() throws {
        guard !cuts.isEmpty || !lines.isEmpty else { return }
        try handOn(cuts, lines)
        cuts.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        lineBytes = 0
    }

    /// The member has ended, and its lists with it.
    mutating func finish() throws {
        while let list = lists.last {
            let end = list.lastEnd ?? list.head.upperBound
            try endList(tail: end..<end)
        }
        try flush()
    }

    mutating func add(_ mark: StructureMark) throws {
        if let swallow, mark.range.lowerBound < swallow.end { return }
        switch mark.kind {
        case .frame:
            frames += mark.range.count
            try add(Cut(.frame, mark.range))
        case .list: lists.append(OpenList(head: mark.range, pending: PendingRemovals(room)))
        case .endOfList: try endList(tail: mark.range)
        }
    }

    /// A record that stays.
    mutating func keep(_ range: Range<Int>) throws {
        if let swallow, range.lowerBound < swallow.end { return }
        guard !lists.isEmpty else { return }
        let last = lists.count - 1
        if !lists[last].isKept {
            try settlePending(until: range.lowerBound)
            lists[last].isKept = true
        }
        lists[last].lastEnd = range.upperBound
    }

    /// A record that goes.
    mutating func remove(_ removal: Removal) throws {
        let range = removal.range
        if let swallow, range.lowerBound < swallow.end {
            let line = removal.line(cut: swallow.cutStart..<swallow.cutStart)
            if let last = lists.indices.last, !lists[last].pending.isEmpty {
                lists[last].pending.append(inside: line)
            } else {
                try add(line)
            }
            return
        }
        swallow = (range.upperBound, range.lowerBound)
        guard !lists.isEmpty else {
            try settle(removal, cut: range, role: .record)
            return
        }
        let last = lists.count - 1
        if lists[last].isKept, let before = lists[last].lastEnd {
            swallow?.cutStart = before
            try settle(removal, cut: before..<range.upperBound, role: .element)
        } else {
            if lists[last].head.isEmpty { try settlePending(until: range.lowerBound) }
            try lists[last].pending.append(removal)
        }
        lists[last].lastEnd = range.upperBound
    }

    /// Settles the removed elements at the list's start: each takes the separator behind it along.
    private mutating func settlePending(until next: Int?) throws {
        try drainPending { planner, one, following in
            let end = following ?? next ?? one.removal.range.upperBound
            try planner.settle(one.removal, cut: one.removal.offset..<end, role: .element)
        }
    }

    /// Takes the innermost list's pending removals; behind each come the lines of what lies inside it.
    private mutating func drainPending(
        _ settle: (inout CutPlanner, PendingRemoval, _ following: Int?) throws -> Void
    ) throws {
        let last = lists.count - 1
        guard !lists[last].pending.isEmpty else { return }
        var pending = lists[last].pending
        lists[last].pending = PendingRemovals(room)
        try pending.drain { one, following in
            try settle(&self, one, following)
            for line in one.inside { try add(line) }
        }
    }

    private mutating func endList(tail: Range<Int>) throws {
        guard let list = lists.last else { return }
        if !list.isKept, !list.head.isEmpty, !list.pending.isEmpty {
            try loseList(head: list.head, tail: tail)
        } else {
            try settlePending(until: nil)
            // Only the outermost list's elements are gathered in the targets.
            if let ended = lists.popLast(), lists.isEmpty, ended.hasHead {
                try add(Cut(.tail, tail))
                for target in ended.elements.keys { targets[target]?.bytes += tail.count }
            }
        }
    }

    /// All elements went: head and tail go too, as part of the first and the last one's cut.
    private mutating func loseList(head: Range<Int>, tail: Range<Int>) throws {
        lists[lists.count - 1].hasHead = true
        try add(Cut(.lostHead, head))
        removed += head.count + tail.count
        var isFirst = true
        try drainPending { planner, one, following in
            let removal = one.removal
            let start = isFirst ? head.lowerBound : removal.offset
            isFirst = false
            try planner.settle(
                removal, cut: removal.offset..<(following ?? removal.range.upperBound), role: .element,
                shown: start..<(following ?? tail.upperBound))
        }
        let ended = lists.removeLast()
        try add(Cut(.lostTail, tail))
        for target in ended.elements.keys { targets[target]?.bytes += tail.count }
    }

    /// - Parameters:
    ///   - cut: the record with separators beside it.
    ///   - shown: what the line says is taken out, where that is even more.
    private mutating func settle(_ removal: Removal, cut: Range<Int>, role: Cut.Role, shown: Range<Int>? = nil) throws {
        var bytes = removal.length
        if role == .element, !lists.isEmpty {
            if !lists[0].hasHead {
                lists[0].hasHead = true
                try add(Cut(.head, lists[0].head))
            }
            let count = lists[0].elements[removal.target, default: 0]
            bytes += count == 0 ? lists[0].head.count : ListSeparator.bytes.count
            lists[0].elements[removal.target] = count + 1
        }
        let old = targets[removal.target] ?? (0, 0)
        targets[removal.target] = (old.count + 1, old.bytes + bytes)
        removed += cut.count
        if cut.lowerBound < removal.offset { try add(Cut(.gap, cut.lowerBound..<removal.offset)) }
        try add(
            Cut(
                offset: removal.offset, length: removal.length, target: removal.target, sha256: removal.sha256,
                role: role))
        if removal.range.upperBound < cut.upperBound {
            try add(Cut(.gap, removal.range.upperBound..<cut.upperBound))
        }
        try add(removal.line(cut: shown ?? cut))
    }
    private mutating func add(_ cut: Cut) throws {
        cuts.append(cut)
        if cuts.count >= limits.settledCuts { try flush() }
    }

    private mutating func add(_ line: [UInt8]) throws {
        lines.append(line)
        lineBytes += line.count
        if lineBytes >= limits.settledBytes { try flush() }
    }
}
