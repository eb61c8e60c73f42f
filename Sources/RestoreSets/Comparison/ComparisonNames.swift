import Judgement
import Records
import Relations

/// What a record is called, the same on both sides of a comparison, as a hash.
struct ComparisonNames {
    /// By what records of one side are found on the other.
    enum Matching {
        /// Both sides are of the same bytes: by the place.
        case place
        /// By table and key, without a key by table and digest.
        case key
    }

    let matching: Matching
    private let hasher = KeyHasher()

    /// An index cuts longer keys off.
    private static let keyLimit = 512

    private enum Space {
        static let place = KeySpace(rawValue: 0)
        static let key = KeySpace(rawValue: 1)
        static let digest = KeySpace(rawValue: 2)
        static let judgement = KeySpace(rawValue: 3)
    }

    /// `nil` where records are matched by key and this one has none.
    func name(
        _ place: ComparisonSide.MemberPlace, _ ordinal: Int, table: String, key: String?, of side: ComparisonSide
    ) -> KeyHash? {
        switch matching {
        case .place:
            let archive = side.digests[place.archive] ?? place.archive
            return hash(Space.place, [archive, place.path, "\(place.part) \(ordinal)"])
        case .key:
            guard var key else { return nil }
            return key.withUTF8 { bytes in
                var count = min(bytes.count, Self.keyLimit)
                while count < bytes.count, count > 0, bytes[count] & 0xC0 == 0x80 { count -= 1 }
                let plain = SalesforceID.plainKey(
                    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<count]))
                var table = table
                return table.withUTF8 { hasher.hash(space: Space.key, [UnsafeRawBufferPointer($0), plain]) }
            }
        }
    }

    func name(table: String, digest: String) -> KeyHash { hash(Space.digest, [table, digest]) }

    /// A hash of what is said of a decision; never 0.
    func hash(_ judgement: [UInt8]) -> UInt64 {
        judgement.withUnsafeBytes { max(1, hasher.hash(space: Space.judgement, $0).low) }
    }

    private func hash(_ space: KeySpace, _ texts: [String]) -> KeyHash {
        let parts = texts.map { Array($0.utf8) }
        var lengths: [Int] = []
        var bytes: [UInt8] = []
        for part in parts {
            lengths.append(part.count)
            bytes += part
        }
        return bytes.withUnsafeBytes { bytes in
            var at = 0
            return hasher.hash(
                space: space,
                lengths.map { length in
                    defer { at += length }
                    return UnsafeRawBufferPointer(rebasing: bytes[at..<(at + length)])
                })
        }
    }
}

/// Of a line of the manifest diff: what the record is called, and how it was judged as the bytes stand.
struct ShortLine {
    private(set) var archive = ""
    private(set) var member = ""
    private(set) var part = 0
    private(set) var table = ""
    private(set) var record = 0
    private(set) var key: String?
    private(set) var sha256 = ""
    private(set) var decision = Decision.drop
    /// All that is said of why; equal bytes say the same.
    private(set) var judgement: [UInt8] = []

    /// `nil` where the bytes are no line of a manifest diff.
    init?(_ bytes: UnsafeRawBufferPointer) {
        do { try read(bytes) } catch { return nil }
    }

    private mutating func read(_ bytes: UnsafeRawBufferPointer) throws {
        var line = LineCursor(bytes)
        var isDecided = false
        try line.object { line, name in
            switch name {
            case "archive": archive = try line.string()
            case "member": member = try line.string()
            case "part": part = try line.integer()
            case "table": table = try line.string()
            case "record": record = try line.integer()
            case "key": key = try line.string()
            case "sha256": sha256 = try line.string()
            case "decision":
                let word = try line.string()
                guard let known = Decision.allCases.first(where: { $0.name == word && $0 != .keep }) else {
                    throw LineFault("has an unknown decision")
                }
                decision = known
                isDecided = true
            case "reason", "misfit", "score", "tag", "contradicts", "evidence", "parents", "override":
                judgement += name.bytes
                judgement += bytes[try line.value()]
            default: try line.value()
            }
        }
        try line.end()
        guard isDecided else { throw LineFault("lacks a decision") }
    }
}
