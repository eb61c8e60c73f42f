import Archives
import Detection
import Provenance
import Records
import Relations

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
    private static let findingBytes = 14

    /// The batches as bytes, compressed; none, which cannot be read back, where they are too long or too many.
    ///
    ///     zstd: unit (8), batches' count (4), then each (`RecordBatch.stored`) with its length (4) before it, and its findings
    ///     with their count (4): row (4), column (4), rule (2), weight (4)
    static func stored(unit: Int, _ batches: [Judged]) -> [UInt8] {
        guard batches.count <= batchLimit else { return [] }
        var writer = StoredWriter()
        writer.add(UInt64(unit))
        writer.add(UInt32(batches.count))
        for judged in batches {
            let stored = judged.batch.stored
            writer.add(UInt32(clamping: stored.count))
            writer.add(bytes: stored)
            writer.add(UInt32(clamping: judged.findings.count))
            for finding in judged.findings {
                writer.add(finding.row)
                writer.add(finding.column)
                writer.add(finding.rule)
                writer.add(finding.weight.bitPattern)
            }
        }
        return writer.bytes.count <= byteLimit ? ZstdBlock.compress(writer.bytes) ?? [] : []
    }

    /// Reads batches back; `nil` where the bytes are none.
    init?(stored: UnsafeRawBufferPointer) {
        guard let bytes = ZstdBlock.unpack(stored, limit: Self.byteLimit) else { return nil }
        let found = bytes.withUnsafeBytes { bytes -> (unit: Int, batches: [Judged])? in
            var reader = StoredReader(bytes)
            guard let unit = reader.number(UInt64.self).flatMap(Int.init(exactly:)),
                let count = reader.number(UInt32.self), count <= Self.batchLimit,
                let batches = reader.list(Int(count), ofBytes: 8, { Self.judged(&$0) }), reader.isAtEnd
            else { return nil }
            return (unit, batches)
        }
        guard let found else { return nil }
        (unit, batches) = found
    }

    private static func judged(_ reader: inout StoredReader) -> Judged? {
        guard let length = reader.number(UInt32.self), let stored = reader.take(Int(length)),
            let batch = RecordBatch(stored: stored), batch.hasOrdinals(below: RecordRef.ordinalLimit),
            let count = reader.number(UInt32.self),
            let findings = reader.list(Int(count), ofBytes: findingBytes, { finding(&$0) }),
            findings.allSatisfy({ $0.row < batch.rowCount }),
            zip(findings, findings.dropFirst()).allSatisfy({ $0.row <= $1.row })
        else { return nil }
        return Judged(batch: batch, findings: findings)
    }

    /// `nil` where it is of no rule.
    private static func finding(_ reader: inout StoredReader) -> Finding? {
        guard let row = reader.number(UInt32.self), let column = reader.number(UInt32.self),
            let rule = reader.number(UInt16.self), Detectors.rules.indices.contains(Int(rule)),
            let weight = reader.number(UInt32.self)
        else { return nil }
        return Finding(
            row: row, column: column, rule: rule, weight: Float(bitPattern: weight), start: 0, length: 0)
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
