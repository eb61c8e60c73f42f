import Archives
import Foundation

/// A removed element of a list of which nobody knows yet what goes with it, and the lines of what lies inside it.
struct PendingRemoval: Sendable {
    let removal: Removal
    var inside: [[UInt8]] = []

    /// Bytes in memory, about.
    fileprivate var size: Int { inside.reduce(removal.line.count + Self.overhead) { $0 + $1.count + Self.overhead } }

    private static let overhead = 128
}

/// The pending removals of a list, in order: the last ones in memory, those before in a file.
struct PendingRemovals {
    /// Where a file is made when it is needed, and bytes of removals that wait in memory.
    struct Room: Sendable {
        let path: String
        let bytes: Int
    }

    private let room: Room
    private var recent: [PendingRemoval] = []
    /// Bytes of all `recent` but the last, which may still grow.
    private var recentBytes = 0
    private var file: ScratchFile?
    /// Bytes of a file that are read at a time.
    private static let readBytes = 256 << 10

    init(_ room: Room) { self.room = room }

    var isEmpty: Bool { recent.isEmpty }

    mutating func append(_ removal: Removal) throws {
        recentBytes += recent.last?.size ?? 0
        if recentBytes > room.bytes { try spill() }
        recent.append(PendingRemoval(removal: removal))
    }

    /// Adds the line of what lies inside the last one.
    mutating func append(inside line: [UInt8]) {
        guard !recent.isEmpty else { return }
        recent[recent.count - 1].inside.append(line)
    }

    /// Takes all away, in order, each with the offset of the one behind it.
    mutating func drain(_ body: (PendingRemoval, _ next: Int?) throws -> Void) throws {
        var held: PendingRemoval?
        func give(_ one: PendingRemoval) throws {
            if let held { try body(held, one.removal.offset) }
            held = one
        }
        if let file {
            var scanner = Self.scanner(file)
            while let one = try PendingRemoval(from: &scanner) { try give(one) }
        }
        for one in recent { try give(one) }
        if let held { try body(held, nil) }
        self = PendingRemovals(room)
    }

    private static func scanner(_ file: ScratchFile) -> ByteScanner {
        var offset = 0
        return ByteScanner {
            let next = try [UInt8](unsafeUninitializedCapacity: min(readBytes, file.size - offset)) { room, count in
                try file.read(UnsafeMutableRawBufferPointer(room), at: offset)
                count = room.count
            }
            offset += next.count
            return next
        }
    }

    private mutating func spill() throws {
        let file =
            file
            ?? ScratchFile(path: room.path + "-" + UUID().uuidString, isNameless: true) { message, _ in
                RestoreSetError(
                    .output, message,
                    advice: "Free some space or choose another --output; nothing was left under a final name.")
            }
        self.file = file
        try recent.flatMap(\.record).withUnsafeBytes { try file.append($0) }
        recent.removeAll(keepingCapacity: true)
        recentBytes = 0
    }
}

/// In a file: `[offset u64][length u64][target u8][sha256 32][cut position u64][lines u64]`, then each line as
/// `[bytes u64][line]`, the removal's own first.
extension PendingRemoval {
    private static let headBytes = 65

    fileprivate var record: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.headBytes + 8 + removal.line.count)
        bytes.append(integer: UInt64(removal.offset))
        bytes.append(integer: UInt64(removal.length))
        bytes.append(removal.target.rawValue)
        bytes += removal.sha256.bytes
        bytes.append(integer: UInt64(removal.cutPosition))
        bytes.append(integer: UInt64(1 + inside.count))
        for line in [removal.line] + inside {
            bytes.append(integer: UInt64(line.count))
            bytes += line
        }
        return bytes
    }

    /// The next one of a file; `nil` at its end.
    fileprivate init?(from scanner: inout ByteScanner) throws {
        guard try scanner.has(Self.headBytes) else { return nil }
        let damaged = RestoreSetError(.output, "the run's own list of what waits is damaged")
        let offset = Int(scanner.integer(UInt64.self))
        let length = Int(scanner.integer(UInt64.self))
        let target = CutTarget(rawValue: scanner.integer(UInt8.self))
        let digest = Digest256(bytes: scanner.bytes(32))
        let cutPosition = Int(scanner.integer(UInt64.self))
        let count = Int(scanner.integer(UInt64.self))
        var lines: [[UInt8]] = []
        for _ in 0..<count {
            guard try scanner.has(8) else { throw damaged }
            let size = Int(scanner.integer(UInt64.self))
            guard try scanner.has(size) else { throw damaged }
            lines.append(Array(scanner.bytes(size)))
        }
        guard let target, let digest, let line = lines.first else { throw damaged }
        removal = Removal(
            offset: offset, length: length, target: target, sha256: digest, line: line, cutPosition: cutPosition)
        inside = Array(lines.dropFirst())
    }
}
