import Archives
import Detection
import Provenance
import Records

/// Batches of a member that are judged in each run anew, also where their archive is not read: tags of other archives teach
/// what their records are. What detectors find in them is known.
struct OpenRecords {
    /// The member, counted over the run that read it.
    let unit: Int
    let batches: [Judged]

    struct Judged {
        let batch: RecordBatch
        /// What was found that counts, but for what was learned; ascending by row. Where it stands is not kept, for nothing is
        /// shown of it.
        let findings: [Finding]
    }

    /// Bytes of a piece; of some batches that lie in one another, each has a record of `RecordLimits.recordBytes` at most.
    static let byteLimit = 256 << 20
    /// Batches of a piece: tables whose records lie in one another within 256 kB. Each takes memory, however small it is.
    private static let batchLimit = 4_096
    private static let headBytes = 12
    private static let findingBytes = 14

    /// The batches as bytes, compressed; none, which cannot be read back, where they are too long or too many.
    ///
    ///     zstd: unit (8), batches' count (4), then each (`RecordBatch.stored`) with its length (4) before it, and its findings
    ///     with their count (4): row (4), column (4), rule (2), weight (4)
    static func stored(unit: Int, _ batches: [Judged]) -> [UInt8] {
        guard batches.count <= batchLimit else { return [] }
        var bytes: [UInt8] = []
        func add(_ number: some FixedWidthInteger) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        add(UInt64(unit))
        add(UInt32(batches.count))
        for judged in batches {
            let stored = judged.batch.stored
            add(UInt32(clamping: stored.count))
            bytes += stored
            add(UInt32(clamping: judged.findings.count))
            for finding in judged.findings {
                add(finding.row)
                add(finding.column)
                add(finding.rule)
                add(finding.weight.bitPattern)
            }
        }
        return bytes.count <= byteLimit ? ZstdBlock.compress(bytes) ?? [] : []
    }

    /// Reads batches back; `nil` where the bytes are none.
    init?(stored: UnsafeRawBufferPointer) {
        guard let bytes = ZstdBlock.unpack(stored, limit: Self.byteLimit), bytes.count >= Self.headBytes else {
            return nil
        }
        let found = bytes.withUnsafeBytes { bytes -> (unit: Int, batches: [Judged])? in
            func number(_ at: Int) -> Int {
                Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
            }
            var at = Self.headBytes
            /// What lies behind a number that counts it.
            func take(of size: Int) -> UnsafeRawBufferPointer? {
                guard bytes.count - at >= 4, number(at) <= (bytes.count - at - 4) / size else { return nil }
                let start = at + 4
                at = start + number(at) * size
                return UnsafeRawBufferPointer(rebasing: bytes[start..<at])
            }
            var batches: [Judged] = []
            guard number(8) <= Self.batchLimit else { return nil }
            for _ in 0..<number(8) {
                guard let stored = take(of: 1), let batch = RecordBatch(stored: stored),
                    let findings = take(of: Self.findingBytes).flatMap({ Self.findings($0, of: batch) })
                else { return nil }
                batches.append(Judged(batch: batch, findings: findings))
            }
            let unit = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
            guard at == bytes.count, let unit = Int(exactly: unit) else { return nil }
            return (unit, batches)
        }
        guard let found else { return nil }
        (unit, batches) = found
    }

    /// `nil` where one is of no row or rule, or they are not in the order of the rows.
    private static func findings(_ stored: UnsafeRawBufferPointer, of batch: RecordBatch) -> [Finding]? {
        var findings: [Finding] = []
        findings.reserveCapacity(stored.count / findingBytes)
        for at in stride(from: 0, to: stored.count, by: findingBytes) {
            func number(_ place: Int) -> UInt32 {
                UInt32(littleEndian: stored.loadUnaligned(fromByteOffset: at + place, as: UInt32.self))
            }
            let rule = UInt16(littleEndian: stored.loadUnaligned(fromByteOffset: at + 8, as: UInt16.self))
            guard number(0) < batch.rowCount, number(0) >= findings.last?.row ?? 0,
                Detectors.rules.indices.contains(Int(rule))
            else { return nil }
            findings.append(
                Finding(
                    row: number(0), column: number(4), rule: rule, weight: Float(bitPattern: number(10)), start: 0,
                    length: 0))
        }
        return findings
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
