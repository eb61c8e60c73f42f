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
struct CutPlanner {
    /// The cuts and the lines that are settled; the caller takes them away.
    private(set) var cuts: [Cut] = []
    private(set) var lines: [[UInt8]] = []
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
        var pending: [Pending] = []
        /// Elements that went to a target, by target; of the outermost list.
        var elements: [CutTarget: Int] = [:]
        var hasHead = false
    }

    /// A removed element that is not settled, and the lines of what lies inside it.
    private struct Pending {
        let removal: Removal
        var inside: [[UInt8]] = []
    }

    /// A list is open: rows that stay matter too.
    var isInList: Bool { !lists.isEmpty }

    /// What is in each target's member, behind the preamble.
    var sizes: [CutTarget: (count: Int, bytes: Int)] { targets.mapValues { ($0.count, $0.bytes + frames) } }

    /// Takes away what is settled.
    mutating func take() -> (cuts: [Cut], lines: [[UInt8]]) {
        defer {
            cuts.removeAll(keepingCapacity: true)
            lines.removeAll(keepingCapacity: true)
        }
        return (cuts, lines)
    }

    mutating func add(_ mark: StructureMark) {
        if let swallow, mark.range.lowerBound < swallow.end { return }
        switch mark.kind {
        case .frame:
            frames += mark.range.count
            cuts.append(Cut(.frame, mark.range))
        case .list: lists.append(OpenList(head: mark.range))
        case .endOfList: endList(tail: mark.range)
        }
    }

    /// A record that stays.
    mutating func keep(_ range: Range<Int>) {
        if let swallow, range.lowerBound < swallow.end { return }
        guard !lists.isEmpty else { return }
        let last = lists.count - 1
        if !lists[last].isKept {
            settlePending(until: range.lowerBound)
            lists[last].isKept = true
        }
        lists[last].lastEnd = range.upperBound
    }

    /// A record that goes.
    mutating func remove(_ removal: Removal) {
        let range = removal.range
        if let swallow, range.lowerBound < swallow.end {
            let line = removal.line(cut: swallow.cutStart..<swallow.cutStart)
            if let last = lists.indices.last, let pending = lists[last].pending.indices.last {
                lists[last].pending[pending].inside.append(line)
            } else {
                lines.append(line)
            }
            return
        }
        swallow = (range.upperBound, range.lowerBound)
        guard !lists.isEmpty else {
            settle(removal, cut: range, role: .record)
            return
        }
        let last = lists.count - 1
        let list = lists[last]
        if list.isKept, let before = list.lastEnd {
            swallow?.cutStart = before
            settle(removal, cut: before..<range.upperBound, role: .element)
        } else {
            if list.head.isEmpty { settlePending(until: range.lowerBound) }
            lists[last].pending.append(Pending(removal: removal))
        }
        lists[last].lastEnd = range.upperBound
    }

    /// Settles the removed elements at the list's start: each takes the separator behind it along.
    private mutating func settlePending(until next: Int?) {
        let last = lists.count - 1
        let pending = lists[last].pending
        lists[last].pending = []
        for (at, one) in pending.enumerated() {
            let end = at + 1 < pending.count ? pending[at + 1].removal.offset : next ?? one.removal.range.upperBound
            settle(one.removal, cut: one.removal.offset..<end, role: .element)
            lines += one.inside
        }
    }

    private mutating func endList(tail: Range<Int>) {
        guard let list = lists.last else { return }
        if !list.isKept, !list.head.isEmpty, !list.pending.isEmpty {
            loseList(list, tail: tail)
        } else {
            settlePending(until: nil)
            // Only the outermost list's elements are gathered in the targets.
            if let ended = lists.popLast(), lists.isEmpty, ended.hasHead {
                cuts.append(Cut(.tail, tail))
                for target in ended.elements.keys { targets[target]?.bytes += tail.count }
            }
        }
    }

    /// All elements went: head and tail go too, as part of the first and the last one's cut.
    private mutating func loseList(_ list: OpenList, tail: Range<Int>) {
        lists[lists.count - 1].hasHead = true
        cuts.append(Cut(.lostHead, list.head))
        removed += list.head.count + tail.count
        for (at, removal) in list.pending.map(\.removal).enumerated() {
            let isLast = at + 1 == list.pending.count
            let end = isLast ? removal.range.upperBound : list.pending[at + 1].removal.offset
            let start = at == 0 ? list.head.lowerBound : removal.offset
            settle(
                removal, cut: removal.offset..<end, role: .element,
                shown: start..<(isLast ? tail.upperBound : end))
        }
        let ended = lists.removeLast()
        cuts.append(Cut(.lostTail, tail))
        for target in ended.elements.keys { targets[target]?.bytes += tail.count }
    }

    /// - Parameters:
    ///   - cut: the record with separators beside it.
    ///   - shown: what the line says is taken out, where that is even more.
    private mutating func settle(_ removal: Removal, cut: Range<Int>, role: Cut.Role, shown: Range<Int>? = nil) {
        var bytes = removal.length
        if role == .element, !lists.isEmpty {
            if !lists[0].hasHead {
                lists[0].hasHead = true
                cuts.append(Cut(.head, lists[0].head))
            }
            let count = lists[0].elements[removal.target, default: 0]
            bytes += count == 0 ? lists[0].head.count : ListSeparator.bytes.count
            lists[0].elements[removal.target] = count + 1
        }
        let old = targets[removal.target] ?? (0, 0)
        targets[removal.target] = (old.count + 1, old.bytes + bytes)
        removed += cut.count
        if cut.lowerBound < removal.offset { cuts.append(Cut(.gap, cut.lowerBound..<removal.offset)) }
        cuts.append(
            Cut(
                offset: removal.offset, length: removal.length, target: removal.target, sha256: removal.sha256,
                role: role))
        if removal.range.upperBound < cut.upperBound {
            cuts.append(Cut(.gap, removal.range.upperBound..<cut.upperBound))
        }
        lines.append(removal.line(cut: shown ?? cut))
    }
}
