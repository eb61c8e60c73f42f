/// Tells what the bytes of an archive of mongodump are, from its front on.
///
/// The layout is that of `common/archive/spec.md` in https://github.com/mongodb/mongo-tools: a magic number, a prelude of documents,
/// and blocks, each a header that names a collection, documents of it, and a terminator. Blocks of several collections are mixed;
/// the last of each says so and has a checksum of all its documents.
struct MongoArchiveBlocks {
    enum Token: Equatable {
        /// The magic number, a document of the prelude, its terminator.
        case frame
        /// A block's header; `checksum` is where the value of the checksum is in it.
        case header(MongoNamespace, isEnd: Bool, checksum: Int)
        case document(MongoNamespace)
        case terminator(MongoNamespace, isEnd: Bool)
        /// What is no archive any more, up to the end of the file.
        case rest
    }

    static let magic: [UInt8] = [0x6D, 0xE2, 0x99, 0x81]
    private static let terminator = -1

    private enum Place { case magic, prelude, block, body(MongoNamespace, isEnd: Bool), lost }

    private var place = Place.magic

    /// The next token and its bytes, from `at` on; `nil` where it takes more bytes to tell, or none are left.
    ///
    /// - Parameter isFinal: the file ends with the bytes.
    mutating func next(
        _ source: UnsafeRawBufferPointer, at: Int, isFinal: Bool
    ) -> (token: Token, range: Range<Int>)? {
        guard at < source.count else { return nil }
        if case .lost = place { return (.rest, at..<source.count) }
        guard source.count - at >= 4 else { return isFinal ? lost(source, at) : nil }
        if case .magic = place {
            guard source[at..<(at + 4)].elementsEqual(Self.magic) else { return lost(source, at) }
            place = .prelude
            return (.frame, at..<(at + 4))
        }
        if BSON.int32(source, at) == Self.terminator { return end(source, at) }
        guard let length = BSON.documentLength(source, at: at) else { return lost(source, at) }
        guard length <= source.count - at else { return isFinal ? lost(source, at) : nil }
        let range = at..<(at + length)
        guard source[range.upperBound - 1] == 0 else { return lost(source, at) }
        switch place {
        case .prelude: return (.frame, range)
        case .body(let namespace, isEnd: false): return (.document(namespace), range)
        case .block:
            guard let header = MongoNamespace.header(UnsafeRawBufferPointer(rebasing: source[range])) else {
                return lost(source, at)
            }
            place = .body(header.namespace, isEnd: header.isEnd)
            return (.header(header.namespace, isEnd: header.isEnd, checksum: header.checksum), range)
        case .body, .magic, .lost: return lost(source, at)
        }
    }

    private mutating func end(_ source: UnsafeRawBufferPointer, _ at: Int) -> (token: Token, range: Range<Int>) {
        switch place {
        case .prelude:
            place = .block
            return (.frame, at..<(at + 4))
        case .body(let namespace, let isEnd):
            place = .block
            return (.terminator(namespace, isEnd: isEnd), at..<(at + 4))
        case .magic, .block, .lost: return lost(source, at)
        }
    }

    private mutating func lost(_ source: UnsafeRawBufferPointer, _ at: Int) -> (token: Token, range: Range<Int>) {
        place = .lost
        return (.rest, at..<source.count)
    }

    /// The collection of the document that comes next, where one may.
    var namespace: MongoNamespace? {
        if case .body(let namespace, isEnd: false) = place { namespace } else { nil }
    }

    /// Whether nothing that follows can be told apart any more.
    var isLost: Bool { if case .lost = place { true } else { false } }
}

/// A collection in an archive of mongodump.
struct MongoNamespace: Hashable {
    let database: String
    let collection: String

    /// What a block's header says; `nil` where it is none.
    static func header(
        _ document: UnsafeRawBufferPointer
    ) -> (namespace: MongoNamespace, isEnd: Bool, checksum: Int)? {
        let values = MongoHeaderValues(document)
        guard values.isWhole, let namespace = values.namespace, let isEnd = values.isEnd,
            let checksum = values.checksum
        else { return nil }
        return (namespace, isEnd, checksum)
    }

    /// The collection that a document of the prelude describes; `nil` where it describes none.
    static func listed(_ document: UnsafeRawBufferPointer) -> MongoNamespace? {
        document.count > 4 ? MongoHeaderValues(document).namespace : nil
    }
}

/// The values of a document in which mongodump speaks of a collection, up to one of another type.
private struct MongoHeaderValues {
    private var texts: [String: String] = [:]
    var isEnd: Bool?
    /// Where it is in the document.
    var checksum: Int?
    /// Whether all could be read.
    var isWhole = false

    var namespace: MongoNamespace? {
        guard let database = texts["db"], let collection = texts["collection"] else { return nil }
        return MongoNamespace(database: database, collection: collection)
    }

    init(_ document: UnsafeRawBufferPointer) {
        var at = 4
        let end = document.count - 1
        while at < end {
            let kind = BSON.Kind(rawValue: document[at])
            guard let nameEnd = document[(at + 1)..<end].firstIndex(of: 0) else { return }
            let name = String(decoding: document[(at + 1)..<nameEnd], as: UTF8.self)
            at = nameEnd + 1
            switch kind {
            case .string:
                guard end - at >= 4 else { return }
                let count = BSON.int32(document, at)
                guard count >= 1, count <= end - at - 4, document[at + 3 + count] == 0 else { return }
                texts[name] = String(decoding: document[(at + 4)..<(at + 3 + count)], as: UTF8.self)
                at += 4 + count
            case .bool:
                guard at < end else { return }
                if name == "EOF" { isEnd = document[at] != 0 }
                at += 1
            case .int64:
                guard end - at >= 8 else { return }
                if name == "CRC" { checksum = at }
                at += 8
            default: return
            }
        }
        isWhole = true
    }
}

/// CRC-64 with ECMA's polynomial, as mongodump sums up a collection.
struct MongoChecksum {
    private var state = UInt64.max

    var value: UInt64 { ~state }

    private static let table: [UInt64] = (0..<256).map { byte in
        (0..<8).reduce(UInt64(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xC96C_5795_D787_0F42 : sum >> 1 }
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        state = Self.table.withUnsafeBufferPointer { table in
            var sum = state
            for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
            return sum
        }
    }
}
