import RestoreSets

/// The members of all sources in the order of the manifest, numbered through, and which of them a line is about.
struct MemberOrder: Sendable {
    struct Place: Hashable {
        let archive: String
        let member: String
        let part: Int
    }

    let sources: [Manifest.Source]
    /// Number of each source's first member.
    let firsts: [Int]
    let count: Int
    /// By place, ascending: two archives of one name in an archive have members of the same place.
    private var numbers: [Place: [Int]] = [:]

    init(_ manifest: Manifest) {
        sources = manifest.predicate.sources
        var firsts: [Int] = []
        var count = 0
        for source in sources {
            firsts.append(count)
            for member in source.members {
                numbers[Place(archive: source.name, member: member.name, part: member.part ?? 0), default: []] += [
                    count
                ]
                count += 1
            }
        }
        self.firsts = firsts
        self.count = count
    }

    func entry(_ number: Int) -> Manifest.MemberEntry {
        let source = source(of: number)
        return sources[source].members[number - firsts[source]]
    }

    func source(of number: Int) -> Int { (firsts.firstIndex { $0 > number } ?? firsts.count) - 1 }

    /// The members that a line may be of, ascending.
    func numbers(of line: WrittenLine) -> [Int] {
        numbers[Place(archive: line.archive, member: line.member.text, part: line.part)] ?? []
    }
}

/// Finds the members of lines, one after another: most lines are of the member of the line before.
struct MemberFinder {
    private let order: MemberOrder
    private var last: (line: WrittenLine, numbers: [Int])?

    init(_ order: MemberOrder) { self.order = order }

    /// The member of a line, at or behind `number`.
    mutating func number(of line: WrittenLine, from number: Int) -> Int? {
        if let last, last.line.part == line.part, last.line.member == line.member, last.line.archive == line.archive {
            return last.numbers.first { $0 >= number }
        }
        let numbers = order.numbers(of: line)
        last = (line, numbers)
        return numbers.first { $0 >= number }
    }
}

/// Gives the lines of one member after another. Lines that have no place are passed over: the check of the lines tells of them.
final class MemberLines {
    private let lines: WrittenLines
    private var finder: MemberFinder
    /// Takes the lines of one decision only.
    private let accepts: (WrittenLine) -> Bool
    private var waiting: (number: Int, removal: WrittenLine)?
    private var number = 0
    private var lastRecord = -1

    init(_ lines: WrittenLines, order: MemberOrder, accepts: @escaping (WrittenLine) -> Bool = { _ in true }) {
        self.lines = lines
        finder = MemberFinder(order)
        self.accepts = accepts
    }

    /// The next line of the member with this number; numbers ascend from call to call.
    func next(of member: Int) throws -> WrittenLine? {
        while true {
            if waiting == nil { try fetch() }
            guard let here = waiting, here.number <= member else { return nil }
            waiting = nil
            if here.number == member { return here.removal }
        }
    }

    /// The next line with the number of its member, whichever that is.
    func next() throws -> (number: Int, removal: WrittenLine)? {
        if waiting == nil { try fetch() }
        defer { waiting = nil }
        return waiting
    }

    private func fetch() throws {
        while let item = try lines.next() {
            guard case .line(let removal) = item, accepts(removal) else { continue }
            // A record number that does not go on belongs to the next member of the same place.
            let isNext = removal.record <= lastRecord
            guard var found = finder.number(of: removal, from: number) else { continue }
            if found == number, isNext, let other = finder.number(of: removal, from: number + 1) { found = other }
            if found != number || isNext { lastRecord = -1 }
            number = found
            lastRecord = removal.record
            waiting = (found, removal)
            return
        }
    }
}
