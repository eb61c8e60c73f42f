/// What became of records between a restore set and the one that was made of it.
public struct ReinstateOutcome: Sendable {
    /// Records that came back: those that were named, and others that hung on them.
    public private(set) var named = 0
    public private(set) var followers = 0
    /// Whole members that belong to such records.
    public private(set) var files = 0
    /// Named records that are still out.
    public private(set) var namedOut = 0
    /// Records that hung on a named one and are still out, for other reasons.
    public private(set) var followersOut = 0
    /// Records that are out and were not before: only where the sources were judged again, by another version.
    public private(set) var newlyOut = 0

    /// A record that came back.
    public struct Record: Sendable {
        public let line: WrittenLine
        /// Whether it was named and did not follow another one.
        public let isNamed: Bool
    }

    private let order: [Place: Int]

    private struct Place: Hashable {
        let archive: String
        let member: String
        let part: Int
    }

    /// Reads both manifest diffs side by side; they are in the order of the sources. Throws `RestoreSetError`.
    ///
    /// - Parameter back: gets what came back.
    init(
        before: WrittenDiff, after: WrittenDiff, choice: ReinstateChoice, manifest: Manifest,
        back: (Record) throws -> Void
    ) throws {
        var order: [Place: Int] = [:]
        var hasTwins = false
        for source in manifest.predicate.sources {
            for member in source.members where member.counts != nil || member.decision != nil {
                let place = Place(archive: source.name, member: member.name, part: member.part ?? 0)
                hasTwins = hasTwins || order[place] != nil
                order[place] = order.count
            }
        }
        // Members of one name in archives of one name cannot be told apart by it.
        self.order = hasTwins ? [:] : order
        let rest = try after.cursor()
        // Most lines are the same in both; of one without parents nothing is to be told.
        let mark = Array("\"parents\":[".utf8)
        try before.forEachRaw { bytes, offset in
            if rest.isAt(bytes), !WrittenDiff.contains(mark, bytes) {
                try rest.advance()
                return true
            }
            guard let line = WrittenLine(bytes) else { throw before.malformed("the line at byte \(offset)") }
            while let out = try rest.line(), precedes(out, line) {
                newlyOut += 1
                try rest.advance()
            }
            if let out = try rest.line(), Self.isSame(out, line) {
                try rest.advance()
                if choice.isNamed(line) {
                    namedOut += 1
                } else if line.record > 0, choice.hangs(line) {
                    followersOut += 1
                }
                return true
            }
            let isNamed = choice.isNamed(line)
            if line.record == 0 { files += 1 } else if isNamed { named += 1 } else { followers += 1 }
            try back(Record(line: line, isNamed: isNamed))
            return true
        }
        while try rest.line() != nil {
            newlyOut += 1
            try rest.advance()
        }
    }

    private static func isSame(_ a: WrittenLine, _ b: WrittenLine) -> Bool {
        a.record == b.record && a.offset == b.offset && a.member == b.member && a.part == b.part
            && a.archive == b.archive
    }

    private func precedes(_ a: WrittenLine, _ b: WrittenLine) -> Bool {
        guard let first = order[Place(archive: a.archive, member: a.member.text, part: a.part)],
            let second = order[Place(archive: b.archive, member: b.member.text, part: b.part)]
        else { return false }
        return (first, a.record) < (second, b.record)
    }
}

extension WrittenDiff {
    /// Gives the lines when they are asked for. Throws `RestoreSetError`.
    func cursor() throws -> LineByLine { try LineByLine(diff: self) }

    /// Lines one after another, decoded where they are looked at. Used by one thread.
    final class LineByLine {
        private let diff: WrittenDiff
        private let lines: LineReader
        private var bytes: [UInt8]?
        private var decoded: WrittenLine?
        private var number = 0

        fileprivate init(diff: WrittenDiff) throws {
            self.diff = diff
            lines = try LineReader(path: diff.path)
            try advance()
        }

        func advance() throws {
            bytes = try lines.next()
            decoded = nil
            number += 1
        }

        /// Whether the line has these bytes.
        func isAt(_ other: UnsafeRawBufferPointer) -> Bool { bytes.map { other.elementsEqual($0) } ?? false }

        /// The line; `nil` at the end.
        func line() throws -> WrittenLine? {
            if let decoded { return decoded }
            guard let bytes else { return nil }
            guard let line = bytes.withUnsafeBytes({ WrittenLine($0) }) else { throw diff.malformed("line \(number)") }
            decoded = line
            return line
        }
    }
}
