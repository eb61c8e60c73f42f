/// Collections as mongodump writes them: `db/collection.bson`, BSON documents one behind another (https://bsonspec.org).
struct BSONFormat: RecordFormat {
    let name = "bson"
    let summary = "mongodump's collections: BSON documents one behind another"

    /// An empty collection is a member of no bytes; anything else must begin with a document's plausible length.
    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        guard Self.isNamed(path), head.isEmpty ? isWhole : Self.isPlausible(head, isWhole: isWhole) else { return nil }
        return GatheringReader(BSONSplitter(table: Schema.tableName(ofMember: path)))
    }

    private static func isNamed(_ path: String) -> Bool {
        var name = path.lowercased()
        for suffix in [".gz", ".bz2", ".xz", ".zst", ".lz4"] where name.hasSuffix(suffix) {
            name.removeLast(suffix.count)
        }
        return name.hasSuffix(".bson")
    }

    private static func isPlausible(_ head: UnsafeRawBufferPointer, isWhole: Bool) -> Bool {
        guard let length = BSON.documentLength(head, at: 0) else { return false }
        return length <= head.count ? head[length - 1] == 0 : !isWhole
    }
}

/// Numbers of the format, from bsonspec.org 1.1.
enum BSON {
    /// Bytes of a document without elements: its length and the closing zero.
    static let emptyLength = 5
    /// The longest document: MongoDB's limit of 16 MiB, and the 16 KiB that it adds for its own commands.
    static let longest = (16 << 20) + (16 << 10)

    /// The length that a document at `at` states, itself included; `nil` where it is impossible or not there.
    static func documentLength(_ source: UnsafeRawBufferPointer, at: Int) -> Int? {
        guard source.count - at >= 4 else { return nil }
        let length = int32(source, at)
        return length >= emptyLength && length <= longest ? length : nil
    }

    @inline(__always)
    static func int32(_ source: UnsafeRawBufferPointer, _ at: Int) -> Int {
        Int(Int32(littleEndian: source.loadUnaligned(fromByteOffset: at, as: Int32.self)))
    }

    @inline(__always)
    static func int64(_ source: UnsafeRawBufferPointer, _ at: Int) -> Int64 {
        Int64(littleEndian: source.loadUnaligned(fromByteOffset: at, as: Int64.self))
    }

    @inline(__always)
    static func uint64(_ source: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
        UInt64(littleEndian: source.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }

    /// An element's type.
    enum Kind: UInt8 {
        case double = 0x01
        case string, document, array, binary, undefined, objectID, bool, date, null, regex, pointer, code, symbol
        case scopedCode
        case int32, timestamp, int64, decimal128
        case maxKey = 0x7F
        case minKey = 0xFF
    }
}
