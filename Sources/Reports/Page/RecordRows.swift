import Detection
import Judgement
import Policies
import RestoreSets

/// The records that went, as the page's script reads them: a row of numbers each, and every text once.
struct RecordRows: Sendable {
    /// Records in the list of one page: a browser holds these, and searches them while somebody types.
    static let limit = 100_000
    /// Records that stand in the page itself, for print and for browsers without scripts.
    static let printed = 50

    private var reasons: RecordReasons
    private var rows = ScriptData()
    private var texts: [String: Int] = ["": 0]
    private var inOrder: [String] = [""]
    /// Dropped records that are still taken in: held ones always are, for somebody has to look at them.
    private var room: Int
    private(set) var count = 0
    /// With why each went, as a part of a sentence.
    private(set) var first: [(line: WrittenLine, because: String)] = []
    private(set) var tenths: [Decision: [Int]] = [
        .hold: Array(repeating: 0, count: 10), .drop: Array(repeating: 0, count: 10),
    ]
    private var rules: Set<String> = []

    /// - Parameter held: records that are held, by the manifest.
    init(policy: Policy, held: Int) {
        reasons = RecordReasons(policy: policy)
        room = Self.limit - min(max(held, 0), Self.limit)
        rows.literal("[")
    }

    mutating func add(_ line: WrittenLine) {
        if let score = line.score { tenths[line.decision]?[Self.whole(score * 10, in: 0...9)] += 1 }
        guard count < Self.limit else { return }
        if line.decision == .drop {
            guard room > 0 else { return }
            room -= 1
        }
        let because = reasons.because(line)
        if first.count < Self.printed { first.append((line, because)) }
        append(line, because)
        count += 1
    }

    /// `[decision, reason, table, archive, member, part, record, key, score, tag, claim, because, evidence, parents, contradicts, created]`
    private mutating func append(_ line: WrittenLine, _ because: String) {
        rows.literal(count == 0 ? "[" : ",\n[")
        rows.number(line.decision == .drop ? 1 : 0)
        put(line.reason.name)
        put(line.table ?? "")
        put(line.archive)
        put(line.member.text)
        rows.literal(",")
        rows.number(line.part)
        rows.literal(",")
        rows.number(line.record)
        rows.literal(",")
        rows.text(line.key ?? "")
        rows.literal(",")
        rows.number(line.score.map { Self.whole(($0 * 10_000).rounded(), in: 0...10_000) } ?? -1)
        put(line.tag.map(Self.words) ?? "")
        put(line.tag?.claim ?? "")
        put(because)
        rows.literal(",[")
        for (at, item) in line.evidence.sorted(by: { abs($0.weight) > abs($1.weight) }).enumerated() {
            if at > 0 { rows.literal(",") }
            rules.insert(item.detector)
            rows.number(number(item.detector))
            put(item.field ?? "")
            rows.literal(",")
            rows.number(Self.whole((item.weight * 100).rounded(), in: -100_000...100_000))
            put(item.excerpt ?? "")
        }
        rows.literal("],[")
        for (at, parent) in line.parents.enumerated() {
            if at > 0 { rows.literal(",") }
            rows.number(number(parent.table))
            put(parent.key ?? "")
            put(parent.by ?? "")
        }
        rows.literal("]")
        put(line.contradicts.map(Self.words) ?? "")
        rows.literal(",")
        if let created = line.created { rows.number(created) } else { rows.literal("null") }
        rows.literal("]")
        rows.pause()
    }

    /// A number that a file gave, within bounds.
    private static func whole(_ value: Double, in bounds: ClosedRange<Int>) -> Int {
        value.isNaN ? bounds.lowerBound : Int(max(Double(bounds.lowerBound), min(Double(bounds.upperBound), value)))
    }

    private mutating func put(_ text: String) {
        rows.literal(",")
        rows.number(number(text))
    }

    private mutating func number(_ text: String) -> Int {
        if let known = texts[text] { return known }
        texts[text] = inOrder.count
        inOrder.append(text)
        return inOrder.count - 1
    }

    static func words(_ tag: WrittenLine.Tag) -> String { "\(tag.claim): \(tag.source) \(tag.name) = \(tag.value)" }

    /// Gives all of them as one JSON object, piece by piece.
    func write(_ write: ([UInt8]) throws -> Void) throws {
        try write(Array("{\"rows\":".utf8))
        for piece in rows.pieces { try write(piece) }
        var data = ScriptData()
        data.literal("],\n\"texts\":[")
        for (at, text) in inOrder.enumerated() {
            if at > 0 { data.literal(",") }
            data.text(text)
            data.pause()
        }
        data.literal("],\n\"rules\":{")
        let known = Detectors.rules.filter { rules.contains($0.name) }
        for (at, rule) in known.enumerated() {
            if at > 0 { data.literal(",") }
            data.text(rule.name)
            data.literal(":")
            data.text(rule.summary)
        }
        data.literal("}}")
        for piece in data.pieces { try write(piece) }
    }
}
