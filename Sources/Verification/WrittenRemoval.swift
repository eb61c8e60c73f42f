import Archives
import Judgement

/// A line of a manifest diff, read back.
struct WrittenRemoval: Sendable {
    struct TagValue: Sendable, Equatable {
        var claim = ""
        var source = ""
        var name = ""
        var value = ""
    }

    struct Evidence: Sendable, Equatable {
        var detector = ""
        var field: String?
        /// Bans, rounded to two places.
        var weight = 0.0
        var excerpt: String?
    }

    struct Parent: Sendable, Equatable {
        var table = ""
        var key: String?
        var by: String?
    }

    struct OverrideValue: Sendable, Equatable {
        var by = ""
        var when: String?
        var why = ""
    }

    /// Number of the line, from 1.
    var line = 0
    var archive = ""
    /// As the archive has it: any bytes.
    var member: [UInt8] = []
    var part = 0
    var table: String?
    /// 0 is a whole member.
    var record = -1
    var offset = -1
    var length = -1
    /// What was taken out of the member.
    var cut: Range<Int> = 0..<0
    var key: String?
    /// 64 lower-case hexadecimal digits.
    var sha256 = ""
    var decision = Decision.keep
    var reason = Reason.none
    var misfit: String?
    /// Rounded to four places.
    var score: Double?
    var tag: TagValue?
    var contradicts: TagValue?
    var evidence: [Evidence] = []
    var parents: [Parent] = []
    var override: OverrideValue?

    var range: Range<Int> { offset..<(offset + length) }
    /// It lies in another record that went, and has no cut of its own.
    var isInside: Bool { cut.isEmpty && length > 0 }
    var target: CutTarget { decision == .drop ? .quarantine : .hold }
    /// The member's name as manifests and people have it.
    var memberName: String { String(decoding: member, as: UTF8.self) }

    /// Reads a line. Throws `JSONFault`.
    init(_ bytes: UnsafeRawBufferPointer, line: Int) throws {
        self.line = line
        var cursor = JSONCursor(bytes)
        var cut: Range<Int>?
        try cursor.object { name, cursor in
            switch Key(name) {
            case .archive: archive = try cursor.text()
            case .member: member = try cursor.string()
            case .part: part = try cursor.natural()
            case .table: table = try cursor.text()
            case .record: record = try cursor.natural()
            case .offset: offset = try cursor.natural()
            case .length: length = try cursor.natural()
            case .cut: cut = try Self.range(&cursor)
            case .key: key = try cursor.text()
            case .sha256: sha256 = try cursor.text()
            case .decision: decision = try Self.decision(cursor.text())
            case .reason: reason = try Self.reason(cursor.text())
            case .misfit: misfit = try cursor.text()
            case .score: score = try cursor.number()
            case .tag: tag = try Self.tag(&cursor)
            case .contradicts: contradicts = try Self.tag(&cursor)
            case .evidence: try cursor.array { evidence.append(try Self.evidence(&$0)) }
            case .parents: try cursor.array { parents.append(try Self.parent(&$0)) }
            case .override: override = try Self.override(&cursor)
            case nil: try cursor.skip()
            }
        }
        try cursor.end()
        guard !archive.isEmpty, record >= 0, offset >= 0, length >= 0, decision != .keep, reason != .none else {
            throw JSONFault("lacks archive, record, offset, length, decision or reason")
        }
        guard sha256.utf8.count == 64, sha256.utf8.allSatisfy({ $0 &- 0x30 < 10 || (0x61...0x66).contains($0) }) else {
            throw JSONFault("has no SHA-256")
        }
        guard !offset.addingReportingOverflow(length).overflow else { throw JSONFault("has an impossible range") }
        self.cut = cut ?? range
    }

    private enum Key: String {
        case archive, member, part, table, record, offset, length, cut, key, sha256, decision, reason, misfit, score,
            tag
        case contradicts, evidence, parents, override

        init?(_ bytes: UnsafeRawBufferPointer) { self.init(rawValue: String(decoding: bytes, as: UTF8.self)) }
    }

    private static func range(_ cursor: inout JSONCursor) throws -> Range<Int> {
        var numbers: [Int] = []
        try cursor.array { numbers.append(try $0.natural()) }
        guard numbers.count == 2, case let (end, overflow) = numbers[0].addingReportingOverflow(numbers[1]), !overflow
        else { throw JSONFault("has a cut that is no offset and length") }
        return numbers[0]..<end
    }

    private static func decision(_ word: String) throws -> Decision {
        guard let decision = Decision.allCases.first(where: { $0.name == word && $0 != .keep }) else {
            throw JSONFault("has an unknown decision")
        }
        return decision
    }

    private static func reason(_ word: String) throws -> Reason {
        guard let reason = Reason.allCases.first(where: { $0.name == word && $0 != .none }) else {
            throw JSONFault("has an unknown reason")
        }
        return reason
    }

    private static func tag(_ cursor: inout JSONCursor) throws -> TagValue {
        var tag = TagValue()
        try cursor.object { name, cursor in
            switch String(decoding: name, as: UTF8.self) {
            case "claim": tag.claim = try cursor.text()
            case "source": tag.source = try cursor.text()
            case "name": tag.name = try cursor.text()
            case "value": tag.value = try cursor.text()
            default: try cursor.skip()
            }
        }
        return tag
    }

    private static func evidence(_ cursor: inout JSONCursor) throws -> Evidence {
        var evidence = Evidence()
        try cursor.object { name, cursor in
            switch String(decoding: name, as: UTF8.self) {
            case "detector": evidence.detector = try cursor.text()
            case "field": evidence.field = try cursor.text()
            case "weight": evidence.weight = try cursor.number()
            case "excerpt": evidence.excerpt = try cursor.text()
            default: try cursor.skip()
            }
        }
        return evidence
    }

    private static func parent(_ cursor: inout JSONCursor) throws -> Parent {
        var parent = Parent()
        try cursor.object { name, cursor in
            switch String(decoding: name, as: UTF8.self) {
            case "table": parent.table = try cursor.text()
            case "key": parent.key = try cursor.text()
            case "by": parent.by = try cursor.text()
            default: try cursor.skip()
            }
        }
        return parent
    }

    private static func override(_ cursor: inout JSONCursor) throws -> OverrideValue {
        var override = OverrideValue()
        try cursor.object { name, cursor in
            switch String(decoding: name, as: UTF8.self) {
            case "by": override.by = try cursor.text()
            case "when": override.when = try cursor.text()
            case "why": override.why = try cursor.text()
            default: try cursor.skip()
            }
        }
        return override
    }
}
