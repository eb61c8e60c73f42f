import Archives
import Judgement
import Records

/// A line of `dropped.ndjson`, read back: a record that is not in the restored archive, and why. `docs/manifest.md` has the
/// meaning of each.
public struct WrittenLine: Sendable, Equatable {
    public struct Tag: Sendable, Hashable {
        public var claim = ""
        public var source = ""
        public var name = ""
        public var value = ""
    }

    public struct Evidence: Sendable, Equatable {
        public var detector = ""
        public var field: String?
        /// Bans.
        public var weight = 0.0
        public var excerpt: String?
    }

    /// A record that another one followed.
    public struct Parent: Sendable, Equatable {
        public var table = ""
        public var key: String?
        /// The columns that refer to it; absent where it contains the record.
        public var by: String?
    }

    public struct Override: Sendable, Equatable {
        public var by = ""
        /// The time of the decision, as it was written.
        public var when: String?
        public var why = ""
    }

    /// Number of the line, from 1; 0 where nobody counted.
    public private(set) var number = 0
    public private(set) var archive = ""
    /// As the archive has it; with the archives that it is in.
    public private(set) var member = MemberPath([])
    public private(set) var part = 0
    /// Absent for a whole member.
    public private(set) var table: String?
    /// Ordinal in the member; 0 is a whole member that follows the row which owns it.
    public private(set) var record = 0
    /// Bytes in the decompressed member.
    public private(set) var offset = 0
    public private(set) var length = 0
    /// What was taken out of the member, where that is more than the record.
    public private(set) var cut: Range<Int>?
    public private(set) var key: String?
    /// 64 hexadecimal digits.
    public private(set) var sha256 = ""
    /// When the record was made, in seconds since 1970; absent where it does not say so.
    public private(set) var created: Int?
    /// `drop` or `hold`.
    public private(set) var decision = Decision.drop
    public private(set) var reason = Reason.none
    public private(set) var misfit: String?
    /// Absent for a whole member.
    public private(set) var score: Double?
    public private(set) var tag: Tag?
    public private(set) var contradicts: Tag?
    public private(set) var evidence: [Evidence] = []
    public private(set) var parents: [Parent] = []
    public private(set) var override: Override?

    /// How much of a line is read.
    public enum Extent: Sendable {
        case whole
        /// Which record it is about, where that is now, and its digest: from `archive` to `sha256` without the key, and
        /// `decision` and `reason`. The rest is passed over.
        case place
    }

    /// Reads a line. Names that this version does not know are passed over. Throws `LineFault`.
    ///
    /// - Parameters:
    ///   - bytes: a line without its end.
    ///   - number: of the line, from 1.
    ///   - before: the line before it, with which it likely shares some texts.
    public init(
        _ bytes: UnsafeRawBufferPointer, number: Int, extent: Extent = .whole, after before: WrittenLine? = nil
    ) throws {
        self.number = number
        if let before { (archive, member, table) = (before.archive, before.member, before.table) }
        try read(bytes, extent)
    }

    /// `nil` where the bytes are no line of a manifest diff.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        do { try read(bytes, .whole) } catch { return nil }
    }

    /// Where the record is in the member.
    public var range: Range<Int> { offset..<(offset + length) }
    /// What was taken out of the member.
    public var taken: Range<Int> { cut ?? range }
    /// It lies in another record that went, and nothing was taken out for it.
    public var isInside: Bool { taken.isEmpty && length > 0 }
    /// Where the record is now.
    public var target: CutTarget { decision == .drop ? .quarantine : .hold }

    /// The rules that found something, each once, by name.
    public var rules: [String] { Set(evidence.map(\.detector)).sorted() }

    private mutating func read(_ bytes: UnsafeRawBufferPointer, _ extent: Extent) throws {
        var line = LineCursor(bytes)
        var places: (archive: String?, record: Int?, offset: Int?, length: Int?)
        var outcome: (decision: Decision?, reason: Reason?)
        let known = (archive: archive, member: member, table: table ?? "")
        (member, table) = (MemberPath([]), nil)
        try line.object { line, name in
            switch name {
            case "archive": places.archive = try line.string(like: known.archive)
            case "member": member = try line.path(like: known.member)
            case "part": part = try line.integer()
            case "table": table = try line.string(like: known.table)
            case "record": places.record = try line.integer()
            case "offset": places.offset = try line.integer()
            case "length": places.length = try line.integer()
            case "cut": cut = try Self.range(&line)
            case "sha256": sha256 = try line.string()
            case "decision": outcome.decision = try Self.decision(line.string())
            case "reason": outcome.reason = try Self.reason(line.string())
            default:
                if extent == .whole { try readReasons(name, &line) } else { try line.value() }
            }
        }
        try line.end()
        guard let archive = places.archive, !archive.isEmpty, let record = places.record, let offset = places.offset,
            let length = places.length,
            let decision = outcome.decision, let reason = outcome.reason
        else { throw LineFault("lacks archive, record, offset, length, decision or reason") }
        guard sha256.utf8.count == 64, sha256.utf8.allSatisfy({ $0 &- 0x30 < 10 || (0x61...0x66).contains($0) }) else {
            throw LineFault("has no SHA-256")
        }
        guard !offset.addingReportingOverflow(length).overflow else { throw LineFault("has an impossible range") }
        self.archive = archive
        (self.record, self.offset, self.length) = (record, offset, length)
        (self.decision, self.reason) = (decision, reason)
    }

    /// What a line says beside the place.
    private mutating func readReasons(_ name: LineName, _ line: inout LineCursor) throws {
        switch name {
        case "key": key = try line.string()
        case "created":
            created = DateValue.seconds(written: try line.string())
            if created == nil { throw LineFault("has a time of creation that is none in UTC, to the second") }
        case "misfit": misfit = try line.string()
        case "score": score = try line.number()
        case "tag": tag = try Self.tag(&line)
        case "contradicts": contradicts = try Self.tag(&line)
        case "evidence": try line.array { evidence.append(try Self.evidence(&$0)) }
        case "parents": try line.array { parents.append(try Self.parent(&$0)) }
        case "override": override = try Self.override(&line)
        default: try line.value()
        }
    }

    private static func range(_ line: inout LineCursor) throws -> Range<Int> {
        var numbers: [Int] = []
        try line.array {
            guard numbers.count < 2 else { throw LineFault("has a cut that is no offset and length") }
            numbers.append(try $0.integer())
        }
        guard numbers.count == 2, case let (end, isOver) = numbers[0].addingReportingOverflow(numbers[1]), !isOver
        else { throw LineFault("has a cut that is no offset and length") }
        return numbers[0]..<end
    }

    private static func decision(_ word: String) throws -> Decision {
        guard let decision = Decision.allCases.first(where: { $0.name == word && $0 != .keep }) else {
            throw LineFault("has an unknown decision")
        }
        return decision
    }

    private static func reason(_ word: String) throws -> Reason {
        guard let reason = Reason.allCases.first(where: { $0.name == word && $0 != .none }) else {
            throw LineFault("has an unknown reason")
        }
        return reason
    }

    private static func tag(_ line: inout LineCursor) throws -> Tag {
        var tag = Tag()
        try line.object { line, name in
            switch name {
            case "claim": tag.claim = try line.string()
            case "source": tag.source = try line.string()
            case "name": tag.name = try line.string()
            case "value": tag.value = try line.string()
            default: try line.value()
            }
        }
        return tag
    }

    private static func evidence(_ line: inout LineCursor) throws -> Evidence {
        var item = Evidence()
        try line.object { line, name in
            switch name {
            case "detector": item.detector = try line.string()
            case "field": item.field = try line.string()
            case "weight": item.weight = try line.number()
            case "excerpt": item.excerpt = try line.string()
            default: try line.value()
            }
        }
        return item
    }

    private static func parent(_ line: inout LineCursor) throws -> Parent {
        var parent = Parent()
        try line.object { line, name in
            switch name {
            case "table": parent.table = try line.string()
            case "key": parent.key = try line.string()
            case "by": parent.by = try line.string()
            default: try line.value()
            }
        }
        return parent
    }

    private static func override(_ line: inout LineCursor) throws -> Override {
        var override = Override()
        try line.object { line, name in
            switch name {
            case "by": override.by = try line.string()
            case "when": override.when = try line.string()
            case "why": override.why = try line.string()
            default: try line.value()
            }
        }
        return override
    }
}
