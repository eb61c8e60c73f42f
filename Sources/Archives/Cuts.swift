import Crypto
import Foundation

/// Where the bytes of a record that does not go to the restored archive go.
public enum CutTarget: UInt8, Sendable, CaseIterable {
    case quarantine = 1
    case hold = 2
}

/// A range of a member's data, and where it goes when that is not to the restored member alone.
public struct Cut: Sendable, Equatable {
    /// What the range is. Everything that no cut names goes to the restored member only.
    public enum Role: UInt8, Sendable {
        /// A record that goes to the target instead; its bytes are checked against the digest.
        case record
        /// The same in a list: in the target, a comma separates it from the element before.
        case element
        /// Goes nowhere: a separator beside an element that went.
        case gap
        /// Goes to all of the member's outputs.
        case frame
        /// A list begins; its head goes to the restored member and, before the first element, to each target.
        case head
        /// The same, but not to the restored member.
        case lostHead
        /// The list ends; its tail goes to the restored member and to targets that have its head.
        case tail
        /// The same, but not to the restored member.
        case lostTail
    }

    /// Byte offset in the member.
    public let offset: Int
    /// Bytes.
    public let length: Int
    public let role: Role
    /// Where a record or an element goes; of no meaning for other roles.
    public let target: CutTarget
    /// SHA-256 of a record's or element's bytes, as the scan saw them; zeros for other roles.
    public let sha256: Digest256

    public init(offset: Int, length: Int, target: CutTarget, sha256: Digest256, role: Role = .record) {
        self.offset = offset
        self.length = length
        self.role = role
        self.target = target
        self.sha256 = sha256
    }

    /// A range that is no record.
    public init(_ role: Role, _ range: Range<Int>) {
        self.init(
            offset: range.lowerBound, length: range.count, target: .quarantine, sha256: .zero, role: role)
    }

    /// Whether its bytes are not in the restored member.
    public var isRemoved: Bool {
        switch role {
        case .record, .element, .gap, .lostHead, .lostTail: true
        case .frame, .head, .tail: false
        }
    }
}

/// How much is cut out of one member; its ranges come from the run's `CutSource`.
public struct MemberCuts: Sendable, Equatable {
    /// Bytes at the start of the member that all its outputs have: byte-order mark and header.
    public var preamble: Int
    /// Bytes of data in the source.
    public var size: Int
    /// Bytes that are not in the restored member.
    public var removed: Int
    /// Records that go to each target, and bytes of the target's member behind the preamble.
    public var cuts: [CutTarget: (count: Int, bytes: Int)] = [:]

    public init(preamble: Int, size: Int, removed: Int) {
        self.preamble = preamble
        self.size = size
        self.removed = removed
    }

    public static func == (a: MemberCuts, b: MemberCuts) -> Bool {
        a.preamble == b.preamble && a.size == b.size && a.removed == b.removed
            && CutTarget.allCases.allSatisfy { (a.cuts[$0]?.bytes ?? 0) == (b.cuts[$0]?.bytes ?? 0) }
    }

    /// Bytes that stay.
    var restoredSize: Int { size - removed }
    /// Bytes of the member's counterpart in the quarantine or hold archive; `nil` when it has none.
    func size(in target: CutTarget) -> Int? { cuts[target].map { preamble + $0.bytes } }
}

/// What separates two elements of a list in a quarantine or hold member.
public enum ListSeparator {
    public static let bytes: [UInt8] = [UInt8(ascii: ",")]
}

/// Gives the cuts of a member after another, ascending by offset, in the order of members that have cuts.
public protocol CutSource: AnyObject {
    /// Turns to the cuts of the member at `index` of the archive.
    func start(member index: Int) throws
    /// The next cut of that member, or `nil`.
    func next() throws -> Cut?
}

/// Copies a member's data with holes: kept bytes to one sink, cut bytes to others, each cut checked by its digest.
struct HoleCopier {
    private let cuts: any CutSource
    private let plan: MemberCuts
    private let restored: any ByteSink
    private let targets: [CutTarget: any ByteSink]
    private let fault: (Int, String) -> ArchiveError
    private var position = 0
    private var cut: Cut?
    private var hash = SHA256()
    /// The head of the list that the position is in, and its elements so far by target.
    private var head: [UInt8] = []
    private var elements: [CutTarget: Int] = [:]

    /// - Parameter fault: makes the error for a byte offset of the member and a message.
    init(
        plan: MemberCuts, cuts: any CutSource, restored: any ByteSink, targets: [CutTarget: any ByteSink],
        fault: @escaping (Int, String) -> ArchiveError
    ) throws {
        self.plan = plan
        self.cuts = cuts
        self.restored = restored
        self.targets = targets
        self.fault = fault
        cut = try cuts.next()
    }

    mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while !rest.isEmpty {
            try endCuts()
            let count: Int
            if position < plan.preamble {
                count = min(rest.count, plan.preamble - position)
                let piece = UnsafeRawBufferPointer(rebasing: rest[..<count])
                try restored.write(piece)
                for target in CutTarget.allCases { try targets[target]?.write(piece) }
            } else if let cut, position >= cut.offset {
                count = min(rest.count, cut.offset + cut.length - position)
                try write(UnsafeRawBufferPointer(rebasing: rest[..<count]), of: cut)
            } else {
                count = min(rest.count, (cut?.offset ?? .max) - position)
                try restored.write(UnsafeRawBufferPointer(rebasing: rest[..<count]))
            }
            position += count
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        try endCuts()
    }

    /// Checks that the member was as long as planned and that no cut is left.
    mutating func finish() throws {
        try endCuts()
        guard cut == nil, position == plan.size else {
            throw fault(position, "has \(position) bytes, the scan saw \(plan.size)")
        }
    }

    private mutating func write(_ piece: UnsafeRawBufferPointer, of cut: Cut) throws {
        switch cut.role {
        case .record, .element:
            guard let target = targets[cut.target] else { throw fault(position, "has a cut without an output") }
            if cut.role == .element, position == cut.offset { try beginElement(in: cut.target, target) }
            hash.update(bufferPointer: piece)
            try target.write(piece)
        case .gap: break
        case .frame:
            try restored.write(piece)
            for target in CutTarget.allCases { try targets[target]?.write(piece) }
        case .head, .lostHead:
            if cut.role == .head { try restored.write(piece) }
            head.append(contentsOf: piece)
        case .tail, .lostTail:
            if cut.role == .tail { try restored.write(piece) }
            for target in CutTarget.allCases where elements[target] != nil { try targets[target]?.write(piece) }
        }
    }

    private mutating func beginElement(in target: CutTarget, _ sink: any ByteSink) throws {
        let count = elements[target, default: 0]
        try (count == 0 ? head : ListSeparator.bytes).withUnsafeBytes { try sink.write($0) }
        elements[target] = count + 1
    }

    /// Goes on to the cut that the next byte is in or before.
    private mutating func endCuts() throws {
        while let done = cut, position >= done.offset, position == done.offset + done.length, position >= plan.preamble
        {
            switch done.role {
            case .record, .element:
                guard Digest256(hash.finalize()) == done.sha256 else {
                    throw fault(done.offset, "the bytes \(done.offset)+\(done.length) are not those that the scan saw")
                }
                hash = SHA256()
            case .tail, .lostTail:
                head = []
                elements = [:]
            case .gap, .frame, .head, .lostHead: break
            }
            cut = try cuts.next()
            guard cut.map({ $0.offset >= position }) ?? true else { throw fault(position, "has overlapping cuts") }
        }
    }
}
