import Crypto
import Foundation

/// Where the bytes of a record that does not go to the restored archive go.
public enum CutTarget: UInt8, Sendable, CaseIterable {
    case quarantine = 1
    case hold = 2
}

/// A range of a member's data that is taken out of it.
public struct Cut: Sendable, Equatable {
    /// Byte offset in the member.
    public let offset: Int
    /// Bytes.
    public let length: Int
    public let target: CutTarget
    /// SHA-256 of those bytes, as the scan saw them.
    public let sha256: Digest256

    public init(offset: Int, length: Int, target: CutTarget, sha256: Digest256) {
        self.offset = offset
        self.length = length
        self.target = target
        self.sha256 = sha256
    }
}

/// How much is cut out of one member; its ranges come from the run's `CutSource`.
public struct MemberCuts: Sendable, Equatable {
    /// Bytes at the start of the member that all its outputs have: byte-order mark and header.
    public var preamble: Int
    /// Bytes of data in the source.
    public var size: Int
    public var cuts: [CutTarget: (count: Int, bytes: Int)] = [:]

    public init(preamble: Int, size: Int) {
        self.preamble = preamble
        self.size = size
    }

    public static func == (a: MemberCuts, b: MemberCuts) -> Bool {
        a.preamble == b.preamble && a.size == b.size
            && CutTarget.allCases.allSatisfy { (a.cuts[$0]?.bytes ?? 0) == (b.cuts[$0]?.bytes ?? 0) }
    }

    /// Bytes that stay.
    var restoredSize: Int { size - cuts.values.reduce(0) { $0 + $1.bytes } }
    /// Bytes of the member's counterpart in the quarantine or hold archive; `nil` when it has none.
    func size(in target: CutTarget) -> Int? { cuts[target].map { preamble + $0.bytes } }
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
            let count: Int
            if position < plan.preamble {
                count = min(rest.count, plan.preamble - position)
                let piece = UnsafeRawBufferPointer(rebasing: rest[..<count])
                try restored.write(piece)
                for target in CutTarget.allCases { try targets[target]?.write(piece) }
            } else if let cut, position >= cut.offset {
                count = min(rest.count, cut.offset + cut.length - position)
                let piece = UnsafeRawBufferPointer(rebasing: rest[..<count])
                hash.update(bufferPointer: piece)
                guard let target = targets[cut.target] else { throw fault(position, "has a cut without an output") }
                try target.write(piece)
            } else {
                count = min(rest.count, (cut?.offset ?? .max) - position)
                try restored.write(UnsafeRawBufferPointer(rebasing: rest[..<count]))
            }
            position += count
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            try endCut()
        }
    }

    /// Checks that the member was as long as planned and that no cut is left.
    mutating func finish() throws {
        try endCut()
        guard cut == nil, position == plan.size else {
            throw fault(position, "has \(position) bytes, the scan saw \(plan.size)")
        }
    }

    private mutating func endCut() throws {
        while let done = cut, position == done.offset + done.length, position >= plan.preamble {
            guard Digest256(hash.finalize()) == done.sha256 else {
                throw fault(done.offset, "the bytes \(done.offset)+\(done.length) are not those that the scan saw")
            }
            hash = SHA256()
            cut = try cuts.next()
            guard cut.map({ $0.offset >= position }) ?? true else { throw fault(position, "has overlapping cuts") }
        }
    }
}
