import Provenance
import Records

extension Manifest {
    /// A bound that a run met and went on: what lies beyond it was held, or is not told.
    public struct LimitHit: Codable, Sendable, Equatable {
        /// `record-bytes`, `record-columns`, `record-depth`, `tag-values` or `unknown-tag-values`.
        public let limit: String
        public let bound: Int
        /// Records that it was met by.
        public let records: Int

        /// Limits of records, by what a record is held for that is beyond one.
        static let ofRecords: [(misfit: Misfit, limit: String, bound: Int)] = [
            (.tooLong, "record-bytes", RecordLimits.recordBytes),
            (.tooManyColumns, "record-columns", RecordLimits.columns), (.tooDeep, "record-depth", RecordLimits.depth),
        ]

        /// The limits that were met, in the order of the list above.
        ///
        /// - Parameters:
        ///   - misfits: lines of the manifest diff by the misfit that they name.
        ///   - totals: of all records.
        ///   - unknownTags: those that are listed one by one.
        public static func met(
            misfits: [String: Int], totals: Counts, unknownTags: [UnknownTag]
        ) -> [LimitHit] {
            var hits = ofRecords.map { limit in
                LimitHit(limit: limit.limit, bound: limit.bound, records: misfits[limit.misfit.name] ?? 0)
            }
            hits.append(
                LimitHit(
                    limit: "tag-values", bound: FieldTagReader.distinctLimit,
                    records: unknownTags.reduce(0) {
                        $0 &+ ($1.tag.value == FieldTagReader.manyValues ? $1.records : 0)
                    }))
            let listed = unknownTags.reduce(0) { $0 &+ $1.records }
            hits.append(
                LimitHit(
                    limit: "unknown-tag-values", bound: ScanLedger.unknownTagLimit,
                    records: (totals.claims["unknown"] ?? 0) &- listed))
            return hits.filter { $0.records > 0 }
        }
    }
}
