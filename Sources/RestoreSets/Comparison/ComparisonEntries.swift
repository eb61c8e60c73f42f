import Archives
import Relations

/// A record of one side: what it is called, what was decided, and where more of it is written. 40 bytes, because there may be
/// as many as a backup has records.
struct ComparisonEntry {
    /// A hash of what the record is called.
    let name: KeyHash
    /// A hash of what the manifest diff says of the decision; 0 where an index does.
    let judgement: UInt64
    /// In source order.
    let order: UInt64
    let place: Place

    /// Where the record is written of, and in short what.
    struct Place: Equatable {
        let bits: UInt64

        /// No record.
        static let none = Place(bits: .max)

        init(bits: UInt64) { self.bits = bits }

        /// - Parameters:
        ///   - locator: where its line begins in the manifest diff, or its id in the index.
        ///   - hasName: whether the record would have the same name on the other side, whatever was decided there.
        init(_ locator: Int, isIndexed: Bool, decision: UInt8, hasName: Bool) {
            bits =
                UInt64(truncatingIfNeeded: locator) << 4 | (hasName ? 8 : 0) | (isIndexed ? 4 : 0)
                | UInt64(decision & 3)
        }

        var locator: Int { Int(bits >> 4) }
        var isIndexed: Bool { bits & 4 != 0 }
        var hasName: Bool { bits & 8 != 0 }
        /// 0 keep, 1 hold, 2 drop.
        var decision: UInt8 { UInt8(bits & 3) }
        var isKept: Bool { decision == 0 }
    }

    static let byteCount = 40

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for value in [name.high, name.low, judgement, order, place.bits] { bytes.append(integer: value) }
        return bytes
    }
}

/// The entries of one side in parts by their names, so that a part of A holds all that a part of B may meet: in memory while
/// they are few, else in files.
final class ComparisonEntries {
    /// Parts: with a hundred million records one has some sixty megabytes.
    static let parts = 64
    /// Entries of a side that wait in memory before they are put into files.
    private let memoryLimit: Int

    private var recent = Array(repeating: [ComparisonEntry](), count: parts)
    private var recentCount = 0
    private var files: [ScratchFile] = []
    private let folder: SpoolFolder
    private(set) var count = 0

    init(folder: SpoolFolder, memoryLimit: Int = 1 << 20) {
        self.folder = folder
        self.memoryLimit = memoryLimit
    }

    func append(_ entry: ComparisonEntry) throws {
        recent[Int(entry.name.low >> 58)].append(entry)
        recentCount += 1
        count += 1
        if recentCount >= memoryLimit { try spill() }
    }

    /// All entries of a part, sorted by name, those of one name by the judgement and then in source order.
    func part(_ number: Int) throws -> [ComparisonEntry] {
        var entries = recent[number]
        recent[number] = []
        if !files.isEmpty {
            var scanner = Self.scanner(files[number])
            while try scanner.has(ComparisonEntry.byteCount) {
                let high = scanner.integer(UInt64.self)
                let low = scanner.integer(UInt64.self)
                let judgement = scanner.integer(UInt64.self)
                let order = scanner.integer(UInt64.self)
                entries.append(
                    ComparisonEntry(
                        name: KeyHash(high: high, low: low), judgement: judgement, order: order,
                        place: .init(bits: scanner.integer(UInt64.self))))
            }
            files[number].remove()
        }
        entries.sort {
            ($0.name, $0.place.decision, $0.judgement, $0.order, $0.place.bits)
                < ($1.name, $1.place.decision, $1.judgement, $1.order, $1.place.bits)
        }
        return entries
    }

    private func spill() throws {
        if files.isEmpty {
            let place = try folder.make()
            files = (0..<Self.parts).map { number in
                ScratchFile(path: place + "/\(number)") { message, _ in
                    RestoreSetError(
                        .output, message,
                        advice: "Free some space, or set TMPDIR to a folder that has some.")
                }
            }
        }
        for number in 0..<Self.parts where !recent[number].isEmpty {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(recent[number].count * ComparisonEntry.byteCount)
            for entry in recent[number] { bytes += entry.bytes }
            try bytes.withUnsafeBytes { try files[number].append($0) }
            files[number].close()
            recent[number].removeAll(keepingCapacity: true)
        }
        recentCount = 0
    }

    /// Bytes of a file that are read at a time: a whole number of entries.
    private static let readBytes = 4096 * ComparisonEntry.byteCount

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
}
