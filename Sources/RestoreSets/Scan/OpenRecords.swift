import Archives
import Provenance
import Records

/// Batches of a member that are judged in each run anew, also where their archive is not read: tags of other archives teach
/// what their records are.
struct OpenRecords {
    /// The member, counted over the run that read it.
    let unit: Int
    let batches: [RecordBatch]

    /// Bytes of some batches that lie in one another; a batch has a record of `RecordLimits.recordBytes` at most.
    private static let byteLimit = 256 << 20
    private static let headBytes = 12

    /// The batches as bytes, compressed; none, which cannot be read back, where they are too long.
    ///
    ///     zstd: unit (8), batches' count (4), then each (`RecordBatch.stored`) with its length (4) before it
    static func stored(unit: Int, _ batches: [RecordBatch]) -> [UInt8] {
        var bytes: [UInt8] = []
        func add(_ number: some FixedWidthInteger) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        add(UInt64(unit))
        add(UInt32(batches.count))
        for batch in batches {
            let stored = batch.stored
            add(UInt32(clamping: stored.count))
            bytes += stored
        }
        return bytes.count <= byteLimit ? ZstdBlock.compress(bytes) ?? [] : []
    }

    /// Reads batches back; `nil` where the bytes are none.
    init?(stored: UnsafeRawBufferPointer) {
        guard let bytes = ZstdBlock.unpack(stored, limit: Self.byteLimit), bytes.count >= Self.headBytes else {
            return nil
        }
        let found = bytes.withUnsafeBytes { bytes -> (unit: Int, batches: [RecordBatch])? in
            func number(_ at: Int) -> Int {
                Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
            }
            var batches: [RecordBatch] = []
            var at = Self.headBytes
            for _ in 0..<number(8) {
                guard bytes.count - at >= 4, number(at) <= bytes.count - at - 4,
                    let batch = RecordBatch(
                        stored: UnsafeRawBufferPointer(rebasing: bytes[(at + 4)..<(at + 4 + number(at))]))
                else { return nil }
                batches.append(batch)
                at += 4 + number(at)
            }
            let unit = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
            guard at == bytes.count, let unit = Int(exactly: unit) else { return nil }
            return (unit, batches)
        }
        guard let found else { return nil }
        (unit, batches) = found
    }
}

/// A member with records that are judged in each run anew.
public struct OpenMember: Codable, Sendable, Equatable {
    /// Its number among all members of the archive.
    var unit: Int
    var path: [UInt8]
    var part: Int
    /// Tags that speak for all of it.
    var tags: [Tag]

    init(_ member: MemberResult) {
        unit = member.unit
        path = member.path.bytes
        part = member.part
        tags = member.tags
    }
}

/// What of an archive that was read holds whatever other archives there are, where some of its records are open.
struct SettledPart: Sendable {
    /// By table.
    var tallies: [String: Tally] = [:]
    /// Members of which records, or what their columns are like, are kept.
    var openUnits: Set<Int> = []
}
