/// Builds the b-tree of one table from rows that come in ascending order of their ids: leaf pages as they fill up, the
/// levels above at the end. About six times as fast as `INSERT`, which looks for the place of every row.
///
/// Table b-tree pages: https://www.sqlite.org/fileformat2.html#b_tree_pages
final class BulkTable {
    private let file: PageFile
    /// The page that the schema names as the table's root.
    private let root: Int
    private let page = UnsafeMutableRawBufferPointer.allocate(byteCount: PageFile.pageBytes, alignment: 16)
    @exclusivity(unchecked) private var cells = 0
    /// Where the content of the page starts; cells grow down, their pointers up.
    @exclusivity(unchecked) private var contentStart = PageFile.pageBytes
    @exclusivity(unchecked) private var lastID = 0
    /// Finished leaves in order: page number and largest id.
    private(set) var leaves: [(page: Int, lastID: Int)] = []
    @exclusivity(unchecked) private(set) var rows = 0

    static let leafHeader = 8
    static let interiorHeader = 12
    static let leafType: UInt8 = 0x0D
    static let interiorType: UInt8 = 0x05
    /// Payload that a leaf holds without overflow pages: usable size - 35. Longer rows are not made.
    static let payloadLimit = PageFile.pageBytes - 35

    init(file: PageFile, root: Int) {
        self.file = file
        self.root = root
    }

    deinit { page.deallocate() }

    /// Adds a row; `id` is greater than all before, `payload` at most `payloadLimit` bytes.
    func append(id: Int, payload: UnsafeRawBufferPointer) throws {
        let size = payload.count + Varint.length(payload.count) + Varint.length(id)
        if contentStart - size < Self.leafHeader + 2 * (cells + 1) { try endLeaf() }
        contentStart -= size
        var at = contentStart
        at += Varint.write(payload.count, to: page, at: at)
        at += Varint.write(id, to: page, at: at)
        UnsafeMutableRawBufferPointer(rebasing: page[at..<(at + payload.count)]).copyMemory(from: payload)
        let pointer = Self.leafHeader + 2 * cells
        page[pointer] = UInt8(truncatingIfNeeded: contentStart >> 8)
        page[pointer + 1] = UInt8(truncatingIfNeeded: contentStart)
        cells += 1
        rows += 1
        lastID = id
    }

    /// Writes the last leaf and the levels above it, the topmost into the root page.
    func finish() throws {
        guard !leaves.isEmpty else {
            if cells > 0 { try file.replace(root, with: finishedLeaf()) }
            return
        }
        if cells > 0 { try endLeaf() }
        var level = leaves
        while true {
            let groups = Self.groups(of: level)
            if groups.count == 1 {
                try Self.interior(level).withUnsafeBytes { try file.replace(root, with: $0) }
                return
            }
            level = try groups.map { group in
                let page = try Self.interior(Array(group)).withUnsafeBytes { try file.append($0) }
                return (page, group[group.endIndex - 1].lastID)
            }
        }
    }

    func append(_ row: BulkRow) throws { try row.payload.withUnsafeBytes { try append(id: row.id, payload: $0) } }

    /// The rows that were added so far, in order.
    func cursor() -> Cursor { Cursor(self) }

    /// Gives rows one after another.
    final class Cursor {
        private let table: BulkTable
        private var leaf = 0
        private var rows: [BulkRow] = []
        private var at = 0

        fileprivate init(_ table: BulkTable) { self.table = table }

        func next() throws -> BulkRow? {
            while at == rows.count {
                guard leaf <= table.leaves.count else { return nil }
                at = 0
                rows = []
                if leaf < table.leaves.count {
                    rows = try table.file.read(table.leaves[leaf].page).withUnsafeBytes { BulkTable.rows(of: $0) }
                } else if table.cells > 0 {
                    rows = BulkTable.rows(of: table.finishedLeaf())
                }
                leaf += 1
            }
            at += 1
            return rows[at - 1]
        }
    }

    private static func rows(of bytes: UnsafeRawBufferPointer) -> [BulkRow] {
        (0..<(Int(bytes[3]) << 8 | Int(bytes[4]))).map { cell in
            let pointer = leafHeader + 2 * cell
            var at = Int(bytes[pointer]) << 8 | Int(bytes[pointer + 1])
            let count = Varint.read(bytes, &at)
            let id = Varint.read(bytes, &at)
            return BulkRow(id: id, payload: Array(bytes[at..<(at + count)]))
        }
    }

    private func endLeaf() throws {
        leaves.append((try file.append(finishedLeaf()), lastID))
        cells = 0
        contentStart = PageFile.pageBytes
    }

    private func finishedLeaf() -> UnsafeRawBufferPointer {
        page[0] = Self.leafType
        for (at, value) in [(1, 0), (3, cells), (5, contentStart)] {
            page[at] = UInt8(truncatingIfNeeded: value >> 8)
            page[at + 1] = UInt8(truncatingIfNeeded: value)
        }
        page[7] = 0
        // Nothing of earlier pages stays between pointers and content: the same rows give the same bytes.
        let gap = (Self.leafHeader + 2 * cells)..<contentStart
        UnsafeMutableRawBufferPointer(rebasing: page[gap]).initializeMemory(as: UInt8.self, repeating: 0)
        return UnsafeRawBufferPointer(page)
    }

    /// Children that fit into one interior page: 12 bytes of header, 2 of pointer and at most 13 of cell for each.
    private static let fanOut = (PageFile.pageBytes - 12) / 15

    private static func groups(
        of level: [(page: Int, lastID: Int)]
    ) -> [ArraySlice<(page: Int, lastID: Int)>] {
        // Even groups, so that none has a single child.
        let count = (level.count + fanOut - 1) / fanOut
        return (0..<count).map { level[($0 * level.count / count)..<(($0 + 1) * level.count / count)] }
    }

    private static func interior(_ children: [(page: Int, lastID: Int)]) -> [UInt8] {
        var page = [UInt8](repeating: 0, count: PageFile.pageBytes)
        var start = PageFile.pageBytes
        func put(_ value: Int, _ width: Int, at offset: Int) {
            for byte in 0..<width {
                page[offset + byte] = UInt8(truncatingIfNeeded: value >> (8 * (width - 1 - byte)))
            }
        }
        for (position, child) in children.dropLast().enumerated() {
            start -= 4 + Varint.length(child.lastID)
            put(child.page, 4, at: start)
            page.withUnsafeMutableBytes { _ = Varint.write(child.lastID, to: $0, at: start + 4) }
            put(start, 2, at: 12 + 2 * position)
        }
        page[0] = interiorType
        put(children.count - 1, 2, at: 3)
        put(start, 2, at: 5)
        put(children.last?.page ?? 0, 4, at: 8)
        return page
    }
}

/// A row: its id, and its values in SQLite's record format.
struct BulkRow {
    let id: Int
    let payload: [UInt8]
}

/// SQLite's variable-length integers: big-endian groups of seven bits, nine bytes for the largest.
/// https://www.sqlite.org/fileformat2.html#varint
enum Varint {
    @inline(__always)
    static func length(_ value: Int) -> Int {
        let bits = UInt64.bitWidth - UInt64(bitPattern: Int64(value)).leadingZeroBitCount
        return bits > 56 ? 9 : max(1, (bits + 6) / 7)
    }

    /// Gives the bytes written.
    @inline(__always)
    static func write(_ value: Int, to bytes: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        if value >= 0, value < 0x80 {
            bytes[offset] = UInt8(truncatingIfNeeded: value)
            return 1
        }
        let count = length(value)
        var rest = UInt64(bitPattern: Int64(value))
        var at = offset + count - 1
        if count == 9 {
            bytes[at] = UInt8(truncatingIfNeeded: rest)
            rest >>= 8
            at -= 1
        }
        var more: UInt8 = count == 9 ? 0x80 : 0
        while at >= offset {
            bytes[at] = UInt8(truncatingIfNeeded: rest & 0x7F) | more
            rest >>= 7
            more = 0x80
            at -= 1
        }
        return count
    }

    @inline(__always)
    static func read(_ bytes: UnsafeRawBufferPointer, _ at: inout Int) -> Int {
        var value: UInt64 = 0
        for _ in 0..<8 {
            let byte = bytes[at]
            at += 1
            value = value << 7 | UInt64(byte & 0x7F)
            if byte < 0x80 { return Int(Int64(bitPattern: value)) }
        }
        value = value << 8 | UInt64(bytes[at])
        at += 1
        return Int(Int64(bitPattern: value))
    }
}
