import Archives
import Foundation

/// The rows of an index's large tables in the order of the records, as they are: for an index that has the same.
///
/// Pages are read as `BulkTable` writes them, so that rows are copied without being decoded. The file is not trusted: what leads
/// out of a page, back, or in circles is damage (`RecordIndexError`). Used by one thread.
public final class IndexRows {
    enum Table { case record, judgement, evidence }

    public let reader: RecordIndexReader
    private let records: RowCursor
    private let judgements: RowCursor
    private let evidence: RowCursor

    /// Throws `RecordIndexError`.
    public init(_ reader: RecordIndexReader) throws {
        self.reader = reader
        let roots = try reader.rootPages()
        func cursor(_ table: String, columns: ClosedRange<Int>) throws -> RowCursor {
            guard let root = roots[table] else { throw reader.torn }
            return try RowCursor(path: reader.path, root: root, columns: columns, torn: reader.torn)
        }
        records = try cursor("record", columns: 5...5)
        judgements = try cursor("judgement", columns: 5...6)
        evidence = try cursor("evidence", columns: 5...5)
    }

    /// Gives a member's rows as they were added: of each record its own, its judgement, its findings.
    func forEachRow(ofMember member: Int, _ body: ((table: Table, row: BulkRow)) throws -> Void) throws {
        let bits = IndexSchema.evidenceBits
        let end = (member + 1) << 32
        try records.seek(member << 32)
        try judgements.seek(member << 32)
        try evidence.seek((member << 32) << bits)
        while let record = records.row, record.id < end {
            try body((.record, record))
            try records.next()
            if let judged = judgements.row, judged.id <= record.id {
                guard judged.id == record.id else { throw reader.torn }
                try body((.judgement, judged))
                try judgements.next()
            }
            while let finding = evidence.row, finding.id >> bits <= record.id {
                guard finding.id >> bits == record.id else { throw reader.torn }
                try body((.evidence, finding))
                try evidence.next()
            }
        }
        if let judged = judgements.row, judged.id < end { throw reader.torn }
        if let finding = evidence.row, finding.id >> bits < end { throw reader.torn }
    }
}

/// Rows of one table's b-tree, ascending.
private final class RowCursor {
    private let handle: FileHandle
    private let root: Int
    /// Values of a row; columns at the end may be left out.
    private let columns: ClosedRange<Int>
    private let torn: RecordIndexError
    private let pageCount: Int
    /// The children of each page on the way down, and which of them is next.
    private var path: [(children: [Int], next: Int)] = []
    private var leaf: [UInt8] = []
    private var cells = 0
    private var cell = 0
    private var lastID = Int.min
    /// Pages that may be read before the next row is there.
    private var patience = 0

    /// The row that the cursor is at; `nil` behind the last.
    private(set) var row: BulkRow?

    private static let depthLimit = 12

    init(path: String, root: Int, columns: ClosedRange<Int>, torn: RecordIndexError) throws {
        guard let handle = FoundFile.open(path), let size = try? handle.seekToEnd() else { throw torn }
        self.handle = handle
        self.root = root
        self.columns = columns
        self.torn = torn
        pageCount = Int(size) / PageFile.pageBytes
    }

    /// Goes to the first row at or behind an id.
    func seek(_ id: Int) throws {
        if let row, row.id >= id, lastID < id { return }
        path = []
        lastID = id - 1
        patience = pageCount + Self.depthLimit
        try descend(root, to: id)
        try advance()
    }

    /// Goes on to the next row.
    func next() throws {
        patience = pageCount + Self.depthLimit
        if let row { lastID = row.id }
        try advance()
    }

    private func advance() throws {
        while true {
            while cell < cells {
                cell += 1
                let found = try parse(cell - 1)
                if found.id > lastID {
                    row = found
                    return
                }
            }
            guard try nextLeaf() else {
                row = nil
                return
            }
        }
    }

    private func nextLeaf() throws -> Bool {
        while let last = path.indices.last {
            guard path[last].next < path[last].children.count else {
                path.removeLast()
                continue
            }
            path[last].next += 1
            try descend(path[last].children[path[last].next - 1], to: .min)
            return true
        }
        return false
    }

    /// Goes down to the leaf in which an id is or would be.
    private func descend(_ start: Int, to id: Int) throws {
        var number = start
        while true {
            patience -= 1
            guard patience >= 0, path.count < Self.depthLimit else { throw torn }
            let page = try read(number)
            let count = Int(page[3]) << 8 | Int(page[4])
            guard page[0] != BulkTable.leafType else {
                guard BulkTable.leafHeader + 2 * count <= page.count else { throw torn }
                leaf = page
                cells = count
                cell = 0
                return
            }
            guard page[0] == BulkTable.interiorType, BulkTable.interiorHeader + 2 * count <= page.count else {
                throw torn
            }
            var children: [Int] = []
            var first = count
            for at in 0..<count {
                let pointer = BulkTable.interiorHeader + 2 * at
                let start = Int(page[pointer]) << 8 | Int(page[pointer + 1])
                guard start + 4 <= page.count else { throw torn }
                children.append(Self.integer(page, start))
                var behind = start + 4
                guard let key = Varint.read(page, &behind) else { throw torn }
                if first == count, key >= id { first = at }
            }
            children.append(Self.integer(page, 8))
            path.append((children, first + 1))
            number = children[first]
        }
    }

    private func parse(_ cell: Int) throws -> BulkRow {
        let pointer = BulkTable.leafHeader + 2 * cell
        var at = Int(leaf[pointer]) << 8 | Int(leaf[pointer + 1])
        guard let count = Varint.read(leaf, &at), let id = Varint.read(leaf, &at), count >= 0,
            count <= BulkTable.payloadLimit, at + count <= leaf.count
        else { throw torn }
        let payload = Array(leaf[at..<(at + count)])
        guard isRecord(payload) else { throw torn }
        return BulkRow(id: id, payload: payload)
    }

    /// Whether the bytes are a row of as many values (https://www.sqlite.org/fileformat2.html#record_format).
    private func isRecord(_ payload: [UInt8]) -> Bool {
        var at = 0
        guard let header = Varint.read(payload, &at), header >= at, header <= payload.count else { return false }
        var (values, size) = (0, header)
        while at < header {
            guard let type = Varint.read(payload, &at), type >= 0, type != 10, type != 11 else { return false }
            values += 1
            switch type {
            case 0, 8, 9: break
            case 1...4: size += type
            case 5: size += 6
            case 6, 7: size += 8
            default: size += min((type - 12) / 2, payload.count + 1)
            }
        }
        return at == header && columns ~= values && size == payload.count
    }

    private func read(_ number: Int) throws -> [UInt8] {
        guard number >= 2, number <= pageCount else { throw torn }
        return try [UInt8](unsafeUninitializedCapacity: PageFile.pageBytes) { room, count in
            let read = pread(
                handle.fileDescriptor, room.baseAddress, PageFile.pageBytes, off_t((number - 1) * PageFile.pageBytes))
            guard read == PageFile.pageBytes else { throw torn }
            count = read
        }
    }

    private static func integer(_ page: [UInt8], _ at: Int) -> Int {
        page[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
}

extension Varint {
    /// `nil` where the bytes end too early.
    fileprivate static func read(_ bytes: [UInt8], _ at: inout Int) -> Int? {
        var value: UInt64 = 0
        for position in 0..<9 {
            guard at < bytes.count else { return nil }
            let byte = bytes[at]
            at += 1
            if position == 8 { return Int(Int64(bitPattern: value << 8 | UInt64(byte))) }
            value = value << 7 | UInt64(byte & 0x7F)
            if byte < 0x80 { break }
        }
        return Int(Int64(bitPattern: value))
    }
}
