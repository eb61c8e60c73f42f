import Archives

/// Names of records as they were added, on disk: `[ref u64][table u32][length u32][key]`, little-endian.
final class NamesFile: @unchecked Sendable {
    private let file: ScratchFile
    private var buffer: Slab<UInt8>?
    private var filled = 0
    private let bufferBytes: Int

    private static let headBytes = 16
    /// In the place of a length: so many names of records that follow one another, their bytes (4), and the `NameRun`.
    static let runMark: UInt32 = 1 << 31

    init(folder: String, name: String = "names", bufferBytes: Int) {
        file = ScratchFile(path: "\(folder)/\(name)")
        self.bufferBytes = bufferBytes
    }

    /// Adds names in the file's layout (`RelationChunk.names`).
    func append(_ names: [UInt8]) throws {
        guard !names.isEmpty else { return }
        if filled + names.count > bufferBytes { try flush() }
        guard names.count <= bufferBytes else {
            try names.withUnsafeBytes { try file.append($0) }
            return
        }
        let slab = buffer ?? Slab(count: bufferBytes)
        buffer = slab
        _ = UnsafeMutableBufferPointer(rebasing: slab.elements[filled...]).update(fromContentsOf: names)
        filled += names.count
    }

    /// Ends the adding; few names stay in memory.
    func finish() throws {
        guard file.size > 0 else { return }
        try flush()
        buffer = nil
        file.close()
    }

    /// All names in the order in which they were added.
    func forEach(_ body: (RecordRef, UInt32, UnsafeRawBufferPointer) throws -> Void) throws {
        try forEach(in: { _, _ in true }, body)
    }

    /// The names for whose records it is asked, in the order in which they were added.
    ///
    /// - Parameter isWanted: whether any of so many records that follow one another is asked for, by the first of them.
    func forEach(
        in isWanted: (_ first: RecordRef, _ count: Int) -> Bool,
        _ body: (RecordRef, UInt32, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        if file.size == 0 {
            if let buffer { _ = try Self.read(buffer.bytes(filled), isWanted, body) }
            return
        }
        var window = [UInt8](repeating: 0, count: min(file.size, 1 << 18))
        var offset = 0
        while offset < file.size {
            let filled = min(window.count, file.size - offset)
            let (used, needed) = try window.withUnsafeMutableBytes { bytes in
                try file.read(UnsafeMutableRawBufferPointer(rebasing: bytes[..<filled]), at: offset)
                return try Self.read(UnsafeRawBufferPointer(rebasing: bytes[..<filled]), isWanted, body)
            }
            offset += used
            if used == 0 {
                guard needed > window.count, needed <= file.size - offset else { break }
                window = [UInt8](repeating: 0, count: needed)
            }
        }
        file.close()
    }

    /// Gives the whole names of a stretch.
    ///
    /// - Returns: bytes that they have, and what a name that is not whole needs.
    private static func read(
        _ bytes: UnsafeRawBufferPointer, _ isWanted: (_ first: RecordRef, _ count: Int) -> Bool,
        _ body: (RecordRef, UInt32, UnsafeRawBufferPointer) throws -> Void
    ) throws -> (used: Int, needed: Int) {
        var at = 0
        while at + headBytes <= bytes.count {
            let ref = RecordRef(
                rawValue: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
            let table = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt32.self))
            let length = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
            if length >= runMark {
                let count = Int(length - runMark)
                guard at + headBytes + 4 <= bytes.count else { return (at, headBytes + 4) }
                let size = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + headBytes, as: UInt32.self))
                let end = at + headBytes + 4 + Int(size)
                guard end <= bytes.count else { return (at, end - at) }
                if isWanted(ref, count) {
                    let run = UnsafeRawBufferPointer(rebasing: bytes[(at + headBytes + 4)..<end])
                    try NameRun.read(run, count: count) { row in
                        isWanted(ref.behind(row), 1)
                    } body: { row, name in
                        try body(ref.behind(row), table, name)
                    }
                }
                at = end
                continue
            }
            let end = at + headBytes + Int(length)
            guard end <= bytes.count else { return (at, end - at) }
            if isWanted(ref, 1) {
                try body(ref, table, UnsafeRawBufferPointer(rebasing: bytes[(at + headBytes)..<end]))
            }
            at = end
        }
        return (at, 0)
    }

    /// Gives names other numbers where they stand.
    ///
    /// - Parameter renumber: gives record and number anew; `nil` where one is not known.
    /// - Returns: whether the bytes were whole names and all are known; whoever wrote them.
    static func renumber(
        _ bytes: UnsafeMutableRawBufferPointer, _ renumber: (UInt64, UInt32) -> (UInt64, UInt32)?
    ) -> Bool {
        var at = 0
        while at < bytes.count {
            guard bytes.count - at >= headBytes else { return false }
            let ref = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let number = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt32.self))
            let length = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
            guard let (newRef, newNumber) = renumber(ref, number) else { return false }
            bytes.storeBytes(of: newRef.littleEndian, toByteOffset: at, as: UInt64.self)
            bytes.storeBytes(of: newNumber.littleEndian, toByteOffset: at + 8, as: UInt32.self)
            at += headBytes
            var size = Int(length)
            if length >= runMark {
                guard bytes.count - at >= 4 else { return false }
                size = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
                at += 4
                guard bytes.count - at >= size,
                    NameRun.isWhole(
                        UnsafeRawBufferPointer(rebasing: bytes[at..<(at + size)]), count: Int(length - runMark))
                else { return false }
            }
            guard bytes.count - at >= size else { return false }
            at += size
        }
        return true
    }

    private func flush() throws {
        guard filled > 0, let buffer else { return }
        try file.append(buffer.bytes(filled))
        filled = 0
    }
}

extension RecordRef {
    /// The record so many ordinals behind this one.
    fileprivate func behind(_ row: Int) -> RecordRef { RecordRef(rawValue: rawValue &+ UInt64(row)) }
}

/// Names of records: table and key, as text for people.
public struct RecordNames: Sendable {
    private var refs: [UInt64] = []
    private var tables: [UInt32] = []
    /// Where each key ends in `text`.
    private var ends: [Int] = []
    private var text: [UInt8] = []

    /// - Parameter refs: the records to name, ascending.
    init(of wanted: [UInt64], in file: NamesFile) throws {
        var cursor = 0
        var isAscending = true
        try file.forEach { first, count in
            // Mostly in source order, as the refs are: the cursor moves on. Otherwise search.
            let raw = first.rawValue
            if cursor > 0, raw <= wanted[cursor - 1] { cursor = 0 }
            cursor = Self.lowerBound(wanted, raw, from: cursor)
            return cursor < wanted.count && wanted[cursor] - raw < UInt64(count)
        } _: { ref, table, key in
            if let last = refs.last, last >= ref.rawValue { isAscending = false }
            refs.append(ref.rawValue)
            tables.append(table)
            text.append(contentsOf: key)
            ends.append(text.count)
        }
        if !isAscending { sort() }
    }

    public var count: Int { refs.count }

    /// The table's index and the key of a record, as the store was told, which is empty where it has none; of several names, the
    /// first.
    public subscript(ref: RecordRef) -> (table: UInt32, key: [UInt8])? {
        let at = Self.lowerBound(refs, ref.rawValue, from: 0)
        guard at < refs.count, refs[at] == ref.rawValue else { return nil }
        return (tables[at], Array(text[(at == 0 ? 0 : ends[at - 1])..<ends[at]]))
    }

    private mutating func sort() {
        let order = refs.indices.sorted { (refs[$0], $0) < (refs[$1], $1) }
        var sortedText: [UInt8] = []
        sortedText.reserveCapacity(text.count)
        var sortedEnds: [Int] = []
        for index in order {
            sortedText += text[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
            sortedEnds.append(sortedText.count)
        }
        refs = order.map { refs[$0] }
        tables = order.map { tables[$0] }
        text = sortedText
        ends = sortedEnds
    }

    /// The first at or after `value`, which is not before `start`; galloping, as it is mostly near.
    private static func lowerBound(_ values: [UInt64], _ value: UInt64, from start: Int) -> Int {
        var low = start
        var step = 1
        while low + step < values.count && values[low + step] < value {
            low += step
            step *= 2
        }
        var high = min(low + step, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
