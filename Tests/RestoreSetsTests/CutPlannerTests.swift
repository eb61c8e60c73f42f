import Foundation
import Records
import Testing

@testable import Archives
@testable import RestoreSets

/// What a planner makes of a member; the same for any limits.
@Suite struct CutPlannerTests {
    /// All that is told to a planner, in the order of the member.
    enum Event {
        case mark(StructureMark)
        case keep(Range<Int>)
        case remove(Removal)
    }

    struct Plan: Equatable {
        var cuts: [Cut] = []
        var lines: [[UInt8]] = []
        var removed = 0
        var frames = 0
        var sizes: [CutTarget: [Int]] = [:]
    }

    static func plan(_ events: [Event], _ limits: CutPlanner.Limits, folder: String) throws -> Plan {
        let made = Gathered()
        var planner = CutPlanner(limits: limits, pendingFile: folder + "/pending") {
            #expect($0.count <= limits.settledCuts)
            made.plan.cuts += $0
            made.plan.lines += $1
        }
        for event in events {
            switch event {
            case .mark(let mark): try planner.add(mark)
            case .keep(let range): try planner.keep(range)
            case .remove(let removal): try planner.remove(removal)
            }
        }
        try planner.finish()
        made.plan.removed = planner.removed
        made.plan.frames = planner.frames
        made.plan.sizes = planner.sizes.mapValues { [$0.count, $0.bytes] }
        return made.plan
    }

    private final class Gathered { var plan = Plan() }

    @Test("a plan is the same wherever removals wait and in whatever pieces it comes", arguments: 0..<300)
    func limits(seed: Int) throws {
        let folder = NSTemporaryDirectory() + "winnow-planner-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var member = RandomMember(seed: seed)
        let events = member.events()
        let whole = try Self.plan(
            events, CutPlanner.Limits(pendingBytes: .max, settledCuts: .max, settledBytes: .max), folder: folder)
        // The file has no name, so that nothing is left of it.
        for pending in [0, 200, 3_000] {
            let limits = CutPlanner.Limits(pendingBytes: pending, settledCuts: 1 + seed % 5, settledBytes: 64)
            #expect(try Self.plan(events, limits, folder: folder) == whole)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
        let ranges = whole.cuts.map { $0.offset..<($0.offset + $0.length) }
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        #expect(zip(whole.cuts, ranges).filter(\.0.isRemoved).reduce(0) { $0 + $1.1.count } == whole.removed)
        #expect(whole.lines.map(Self.ordinal) == Array(0..<member.removals))
    }

    /// What the random member has written behind the place of the cut.
    private static func ordinal(_ line: [UInt8]) -> Int? {
        String(decoding: line, as: UTF8.self).split(separator: "#").last.flatMap { Int($0.dropLast(3)) }
    }

    @Test("where no file can be made, that is said")
    func noRoom() {
        let limits = CutPlanner.Limits(pendingBytes: 0)
        var member = RandomMember(seed: 1)
        let statement = member.lostStatement(of: 5)
        #expect(throws: RestoreSetError.self) { try Self.plan(statement, limits, folder: "/nonexistent") }
    }
}

/// Makes members out of frames, rows and lists, in which rows go and stay.
private struct RandomMember {
    private var random: SeededRandom
    private var at = 0
    private var made: [CutPlannerTests.Event] = []
    private(set) var removals = 0

    init(seed: Int) { random = SeededRandom(state: UInt64(seed) &+ 1) }

    mutating func events() -> [CutPlannerTests.Event] {
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            switch Int.random(in: 0..<4, using: &random) {
            case 0: made.append(.mark(StructureMark(.frame, range())))
            case 1: row(depth: 0, goes: Bool.random(using: &random))
            default: list(depth: 0)
            }
            if Bool.random(using: &random) { _ = range() }
        }
        return made
    }

    /// A statement of which all goes.
    mutating func lostStatement(of count: Int) -> [CutPlannerTests.Event] {
        made.append(.mark(StructureMark(.list, range())))
        for _ in 0..<count { row(depth: 3, goes: true) }
        made.append(.mark(StructureMark(.endOfList, range())))
        return made
    }

    private mutating func range() -> Range<Int> {
        let start = at
        at += Int.random(in: 1...9, using: &random)
        return start..<at
    }

    private mutating func list(depth: Int) {
        let hasHead = depth == 0 && Bool.random(using: &random)
        let shares: [Double] = [0, 0.1, 0.5, 0.9, 1]
        let share = shares.randomElement(using: &random) ?? 0
        made.append(.mark(StructureMark(.list, hasHead ? range() : at..<at)))
        for element in 0..<Int.random(in: 0...12, using: &random) {
            if element > 0 { _ = range() }
            row(depth: depth + 1, goes: Double.random(in: 0..<1, using: &random) < share)
        }
        made.append(.mark(StructureMark(.endOfList, hasHead ? range() : at..<at)))
    }

    /// A row with what lies inside it.
    private mutating func row(depth: Int, goes: Bool) {
        let place = made.count
        let ordinal = removals
        if goes { removals += 1 }
        let start = range().lowerBound
        if depth < 3, Int.random(in: 0..<4, using: &random) == 0 { list(depth: depth + 1) }
        let end = range().upperBound
        made.insert(goes ? .remove(removal(start..<end, ordinal)) : .keep(start..<end), at: place)
    }

    private mutating func removal(_ range: Range<Int>, _ ordinal: Int) -> Removal {
        let line = "{\"length\":\(range.count),\"pad\":\"\(String(repeating: "x", count: ordinal % 40))#\(ordinal)\"}\n"
        let digest = (0..<32).map { UInt8(truncatingIfNeeded: ordinal + $0) }
        return Removal(
            offset: range.lowerBound, length: range.count, target: ordinal % 3 == 0 ? .hold : .quarantine,
            sha256: Digest256(bytes: digest) ?? .zero, line: Array(line.utf8),
            cutPosition: 10 + "\(range.count)".count)
    }
}

/// The same numbers for the same seed (SplitMix64).
private struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
