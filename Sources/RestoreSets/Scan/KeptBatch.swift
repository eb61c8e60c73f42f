import Archives
import Detection
import Provenance
import Records
import Relations

/// Records of a member that are kept as they are, to be judged by other runs that do not read the archive: a batch, and its
/// companions. What detectors find in them is known.
struct KeptBatch {
    /// The member, counted over the run that read it.
    let unit: Int
    let parts: [Part]

    struct Part {
        let batch: RecordBatch
        /// What was found that counts, but for what was learned; ascending by row. Where it stands is not kept, for nothing is
        /// shown of it.
        let findings: [Finding]
    }

    /// Bytes, unpacked; of some batches that lie in one another, each has a record of `RecordLimits.recordBytes` at most.
    static let byteLimit = 256 << 20
    /// Tables whose records lie in one another within 256 kB. Each takes memory, however small it is.
    private static let partLimit = 4_096
    private static let findingBytes = 14

    /// The records as bytes, compressed; none, which cannot be read back, where they are too long or of too many tables.
    ///
    ///     zstd: unit (8), length (4) of the source that all share, source; parts' count (4), then each (`RecordBatch.stored`) with its
    ///     length (4) before it, and its findings with their count (4): row (4), column (4), rule (2), weight (4)
    static func stored(unit: Int, _ parts: [Part]) -> [UInt8] {
        guard parts.count <= partLimit else { return [] }
        var writer = StoredWriter()
        writer.add(UInt64(unit))
        let shared = RecordBatch.stretch(sharedBy: parts.map(\.batch))
        let source = shared.flatMap { parts.first?.batch.source($0) } ?? []
        writer.add(UInt32(clamping: source.count))
        writer.add(bytes: source)
        writer.add(UInt32(parts.count))
        for part in parts {
            let stored = part.batch.stored(in: shared)
            writer.add(UInt32(clamping: stored.count))
            writer.add(bytes: stored)
            writer.add(UInt32(clamping: part.findings.count))
            for finding in part.findings {
                writer.add(finding.row)
                writer.add(finding.column)
                writer.add(finding.rule)
                writer.add(finding.weight.bitPattern)
            }
        }
        return writer.bytes.count <= byteLimit ? ZstdBlock.compress(writer.bytes) ?? [] : []
    }

    /// Reads records back; `nil` where the bytes are none.
    init?(stored: UnsafeRawBufferPointer) {
        guard let bytes = ZstdBlock.unpack(stored, limit: Self.byteLimit) else { return nil }
        let found = bytes.withUnsafeBytes { bytes -> (unit: Int, parts: [Part])? in
            var reader = StoredReader(bytes)
            guard let unit = reader.number(UInt64.self).flatMap(Int.init(exactly:)),
                let length = reader.number(UInt32.self),
                let source = reader.take(Int(length)).map({ SharedSource(Array($0)) }),
                let count = reader.number(UInt32.self), count <= Self.partLimit,
                let parts = reader.list(Int(count), ofBytes: 8, { Self.part(&$0, source) }), reader.isAtEnd
            else { return nil }
            return (unit, parts)
        }
        guard let found else { return nil }
        (unit, parts) = found
    }

    private static func part(_ reader: inout StoredReader, _ source: SharedSource) -> Part? {
        guard let length = reader.number(UInt32.self), let stored = reader.take(Int(length)),
            let batch = RecordBatch(stored: stored, in: source), batch.hasOrdinals(below: RecordRef.ordinalLimit),
            let count = reader.number(UInt32.self),
            let findings = reader.list(Int(count), ofBytes: findingBytes, { finding(&$0) }),
            findings.allSatisfy({ $0.row < batch.rowCount }),
            zip(findings, findings.dropFirst()).allSatisfy({ $0.row <= $1.row })
        else { return nil }
        return Part(batch: batch, findings: findings)
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
