/// One row in SQLite's record format, built in memory that is used again for the next.
/// https://www.sqlite.org/fileformat2.html#record_format
struct RowPayload {
    private let header: UnsafeMutableRawBufferPointer
    /// Values from `headerLimit` on; the header is put directly before them when the row is whole.
    private let body: UnsafeMutableRawBufferPointer
    private var headerCount = 1
    private var bodyCount = Self.headerLimit

    /// Bytes of a text that are kept: a key or a column's name that is longer names nothing that anybody looks for.
    static let textLimit = 512
    /// Columns of a row: one byte of header for each, two for texts.
    private static let headerLimit = 64

    init() {
        header = .allocate(byteCount: Self.headerLimit, alignment: 8)
        body = .allocate(byteCount: BulkTable.payloadLimit, alignment: 8)
        header.initializeMemory(as: UInt8.self, repeating: 0)
        body.initializeMemory(as: UInt8.self, repeating: 0)
    }

    func deallocate() {
        header.deallocate()
        body.deallocate()
    }

    @inline(__always)
    mutating func start() {
        headerCount = 1
        bodyCount = Self.headerLimit
    }

    @inline(__always)
    mutating func addNull() { type(0) }

    @inline(__always)
    mutating func add(_ value: Int) {
        switch value {
        case 0: type(8)
        case 1: type(9)
        case -0x80..<0x80: put(value, 1, 1)
        case -0x8000..<0x8000: put(value, 2, 2)
        case -0x80_0000..<0x80_0000: put(value, 3, 3)
        case -0x8000_0000..<0x8000_0000: put(value, 4, 4)
        case -0x8000_0000_0000..<0x8000_0000_0000: put(value, 5, 6)
        default: put(value, 6, 8)
        }
    }

    @inline(__always)
    mutating func add(_ value: Double) { put(Int(bitPattern: UInt(value.bitPattern)), 7, 8) }

    /// Adds a text in UTF-8; what is beyond `textLimit` is cut off at a character.
    @inline(__always)
    mutating func add(_ text: UnsafeRawBufferPointer) {
        var count = text.count
        if count > Self.textLimit {
            count = Self.textLimit
            while count > 0, text[count] & 0xC0 == 0x80 { count -= 1 }
        }
        headerCount += Varint.write(13 + 2 * count, to: header, at: headerCount)
        UnsafeMutableRawBufferPointer(rebasing: body[bodyCount..<(bodyCount + count)])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: text[..<count]))
        bodyCount += count
    }

    mutating func add(_ text: String?) {
        guard var text else { return addNull() }
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// The row: header and values, valid until the next `start`.
    @inline(__always)
    mutating func append(to table: BulkTable, id: Int) throws {
        header[0] = UInt8(truncatingIfNeeded: headerCount)
        let start = Self.headerLimit - headerCount
        UnsafeMutableRawBufferPointer(rebasing: body[start..<Self.headerLimit])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: header[..<headerCount]))
        try table.append(id: id, payload: UnsafeRawBufferPointer(rebasing: body[start..<bodyCount]))
    }

    @inline(__always)
    private mutating func type(_ code: UInt8) {
        header[headerCount] = code
        headerCount += 1
    }

    @inline(__always)
    private mutating func put(_ value: Int, _ code: UInt8, _ width: Int) {
        type(code)
        let big = UInt64(bitPattern: Int64(value)) << UInt64(64 - 8 * width)
        body.storeBytes(of: big.bigEndian, toByteOffset: bodyCount, as: UInt64.self)
        bodyCount += width
    }
}
