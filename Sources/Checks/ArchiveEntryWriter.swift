import Crypto
import Foundation
import RestoreSets
import Synchronization

/// Writes one of the two files of what is kept of an archive while it is judged: under another name until the run has ended well.
/// The file is open only while something is written to it: there may be more archives than a process may have files.
final class ArchiveEntryWriter: Sendable {
    private struct State {
        /// There is a file.
        var isBegun = false
        var number: [UInt8] = []
        /// Segments written, and bytes.
        var segments = 0
        var size = 0
        var pieces: [UInt8] = []
        var keys: [UInt8] = []
        var sketches: [UInt8] = []
        var records: [UInt8] = []
        /// Something cannot be kept in any run.
        var isVoid = false
        /// Why nothing can be kept.
        var fault: String?
        /// The cache has none for it.
        var hasNoRoom = false

        /// Whether what is added is of no use any more.
        var isLost: Bool { isVoid || hasNoRoom || fault != nil }
    }

    private let state = Mutex(State())
    private let path: String
    private let work: String
    private let fingerprint: String
    private let key: SymmetricKey
    private let room: CacheRoom

    /// What the name of an unfinished entry ends in.
    static let unfinished = ".winnow-part"

    init(path: String, fingerprint: String, key: SymmetricKey, room: CacheRoom, run: String) {
        self.path = path
        self.fingerprint = fingerprint
        self.key = key
        self.room = room
        work = "\(path).\(UUID().uuidString).\(run)\(Self.unfinished)"
    }

    deinit { state.withLock { if $0.isBegun { unlink(work) } } }

    /// What was added is void.
    func begin() {
        state.withLock { state in
            discard(&state)
            state = State()
        }
    }

    private func discard(_ state: inout State) {
        if state.isBegun { unlink(work) }
        room.giveBack(state.size)
        state.size = 0
        state.isBegun = false
        (state.pieces, state.keys, state.sketches, state.records) = ([], [], [], [])
    }

    /// Writes out what is gathered, for no more comes: there may be many archives.
    func settle() {
        state.withLock { state in
            writeAll(&state)
            (state.pieces, state.keys, state.sketches, state.records) = ([], [], [], [])
        }
    }

    private func writeAll(_ state: inout State) {
        if !state.pieces.isEmpty { write(.pieces, &state, \.pieces) }
        if !state.keys.isEmpty { write(.keys, &state, \.keys) }
        if !state.sketches.isEmpty { write(.sketches, &state, \.sketches) }
        if !state.records.isEmpty { write(.records, &state, \.records) }
    }

    func add(_ piece: ArchivePiece) {
        state.withLock { state in
            guard !state.isLost else { return }
            Self.append([piece.kind.rawValue], piece.bytes, to: &state.pieces)
            if state.pieces.count >= ArchiveEntryFile.segmentBytes { write(.pieces, &state, \.pieces) }
        }
    }

    /// Adds a batch of records; none where it cannot be kept, and so none of the archive's.
    func add(batch: [UInt8]) {
        state.withLock { state in
            guard !state.isLost else { return }
            guard !batch.isEmpty else {
                discard(&state)
                state.isVoid = true
                return
            }
            Self.append([], batch, to: &state.records)
            if state.records.count >= ArchiveEntryFile.segmentBytes { write(.records, &state, \.records) }
        }
    }

    func add(keys: UnsafeRawBufferPointer) {
        state.withLock { state in
            guard !state.isLost else { return }
            state.keys.append(contentsOf: keys)
            if state.keys.count >= ArchiveEntryFile.segmentBytes { write(.keys, &state, \.keys) }
        }
    }

    func add(_ sketches: TableSketches) {
        let encoder = JSONEncoder()
        for (table, sketch) in sketches.tables {
            let piece = ArchiveEntryFile.Piece(table: table, sketch: sketch)
            guard let json = try? encoder.encode(piece) else {
                state.withLock { $0.fault = "it cannot be encoded" }
                return
            }
            state.withLock { state in
                guard !state.isLost else { return }
                Self.append([], [UInt8](json), to: &state.sketches)
                if state.sketches.count >= ArchiveEntryFile.segmentBytes { write(.sketches, &state, \.sketches) }
            }
        }
    }

    /// Appends a content and what stands before it, with the length of both before them.
    private static func append(_ head: [UInt8], _ content: [UInt8], to list: inout [UInt8]) {
        let length = UInt32(clamping: head.count + content.count)
        withUnsafeBytes(of: length.littleEndian) { list.append(contentsOf: $0) }
        list += head
        list += content
    }

    /// Ends the file and gives it its name. Throws `RestoreSetError` of kind `output`.
    ///
    /// - Returns: whether it is there.
    @discardableResult
    func finish(_ summary: some Encodable) throws -> Bool {
        let json = [UInt8](try JSONEncoder().encode(summary))
        return try state.withLock { state in
            writeAll(&state)
            seal(.summary, json, &state)
            if state.isVoid || state.hasNoRoom { return false }
            if state.fault == nil {
                if rename(work, path) != 0 {
                    state.fault = errorText
                } else {
                    state.isBegun = false
                }
            }
            guard let fault = state.fault else { return true }
            discard(&state)
            throw RestoreSetError(
                .output, "what was found in an archive cannot be kept in the cache: \(fault)",
                advice: "The check itself is done. Look after the space and the permissions of the cache's folder.")
        }
    }

    private var errorText: String { String(cString: strerror(errno)) }

    private func write(
        _ segment: ArchiveEntryFile.Segment, _ state: inout State, _ content: WritableKeyPath<State, [UInt8]>
    ) {
        seal(segment, state[keyPath: content], &state)
        state[keyPath: content].removeAll(keepingCapacity: true)
    }

    private func seal(_ segment: ArchiveEntryFile.Segment, _ content: [UInt8], _ state: inout State) {
        guard !state.isLost else { return }
        if !state.isBegun {
            var random = SystemRandomNumberGenerator()
            state.number = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
        }
        let bond = ArchiveEntryFile.bond(file: state.number, segment: state.segments, fingerprint: fingerprint)
        guard
            let sealed = try? ChaChaPoly.seal([segment.rawValue] + content, using: key, authenticating: bond).combined
        else {
            state.fault = "it cannot be sealed"
            return
        }
        state.segments += 1
        guard sealed.count <= ArchiveEntryFile.segmentLimit else {
            state.fault = "a part of it is larger than can be read back"
            return
        }
        var bytes = state.isBegun ? Data() : Data(ArchiveEntryFile.magic + state.number)
        withUnsafeBytes(of: UInt32(sealed.count).littleEndian) { bytes.append(contentsOf: $0) }
        bytes += sealed
        guard room.take(bytes.count) else {
            state.hasNoRoom = true
            return discard(&state)
        }
        state.size += bytes.count
        write(bytes, &state)
    }

    /// That all of it is on the disk is not waited for: a file that a power failure cuts short counts as not there.
    private func write(_ bytes: Data, _ state: inout State) {
        let how = O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_APPEND | (state.isBegun ? 0 : O_CREAT | O_EXCL)
        let descriptor = open(work, how, 0o600)
        guard descriptor >= 0 else {
            state.fault = errorText
            return
        }
        state.isBegun = true
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: bytes)
        } catch {
            state.fault = errorText
        }
    }
}
