import Archives
import Foundation
import Pipelines

/// Reads a restored archive on a thread of its own, for somebody who reads the source beside it: its members, and their data
/// pulled.
final class RestoredPump {
    /// A member as the archive has it.
    struct Entry: Sendable {
        let member: Member
        let attributes: MemberAttributes
    }

    private enum Event: Sendable {
        case member(Entry)
        case data([UInt8])
        case end(SourceSeal)
    }

    private let queue: BoundedQueue<Event>
    private var waiting: Event?
    private var piece: [UInt8] = []
    private var at = 0
    private(set) var seal: SourceSeal?
    let format: ArchiveFormat
    let metadata: [ArchiveMetadata]

    /// Pieces of up to half a megabyte that wait.
    private static let depth = 16

    /// Throws `ArchiveError` where the archive cannot be opened.
    init(path: String, limits: ArchiveLimits, passphrases: [Passphrase]) throws {
        nonisolated(unsafe) let reader = try ArchiveSource.open(path, limits: limits, passphrases: passphrases)
        format = reader.format
        metadata = reader.metadata
        let queue = BoundedQueue<Event>(capacity: Self.depth)
        self.queue = queue
        let thread = Thread {
            do {
                while let member = try reader.nextMember() {
                    guard queue.put(.member(Entry(member: member, attributes: reader.attributes))) else { break }
                    guard member.kind == .file else { continue }
                    try reader.readData { bytes in
                        guard queue.put(.data(Array(bytes))) else { throw CancellationError() }
                    }
                }
                _ = queue.put(.end(try reader.seal()))
                queue.close()
            } catch {
                queue.close(throwing: error)
            }
        }
        thread.name = "winnow-restored"
        thread.stackSize = 1 << 20
        thread.start()
    }

    deinit { queue.abandon() }

    /// The next member, without taking it; what is left of the one before is passed over. `nil` at the end.
    func peekMember() throws -> Entry? {
        piece = []
        at = 0
        while true {
            if waiting == nil { waiting = try queue.take() }
            switch waiting {
            case .member(let entry): return entry
            case .data: waiting = nil
            case .end(let seal):
                self.seal = seal
                return nil
            case nil: return nil
            }
        }
    }

    /// Takes the member that `peekMember` gave.
    func takeMember() { waiting = nil }

    /// The next bytes of the member's data, as they come; `nil` at its end.
    func nextPiece() throws -> [UInt8]? {
        if at < piece.count {
            defer { at = piece.count }
            return Array(piece[at...])
        }
        if waiting == nil { waiting = try queue.take() }
        guard case .data(let bytes)? = waiting else { return nil }
        waiting = nil
        return bytes
    }

    /// Compares the next bytes with what is expected there.
    ///
    /// - Returns: `nil` where they are equal; else how many were.
    func firstDifference(from expected: UnsafeRawBufferPointer) throws -> Int? {
        var done = 0
        while done < expected.count {
            if at == piece.count {
                guard let next = try nextPiece() else { return done }
                piece = next
                at = 0
            }
            let count = min(expected.count - done, piece.count - at)
            let isEqual = piece.withUnsafeBytes { bytes in
                memcmp(bytes.baseAddress! + at, expected.baseAddress! + done, count) == 0
            }
            guard isEqual else {
                let same = piece.withUnsafeBytes { bytes in
                    (0..<count).first { bytes[at + $0] != expected[done + $0] } ?? count
                }
                return done + same
            }
            at += count
            done += count
        }
        return nil
    }

    /// Bytes of the member that are left; they are passed over.
    func rest() throws -> Int {
        var count = piece.count - at
        piece = []
        at = 0
        while let bytes = try nextPiece() { count += bytes.count }
        return count
    }
}
