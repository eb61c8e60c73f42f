import Detection
import Policies
import Records

/// The decisions that a policy states for single records of one table.
struct RecordOverrides: Sendable {
    private var byKey: [String: Override] = [:]
    private var byDigest: [[UInt8]: Override] = [:]

    var isEmpty: Bool { byKey.isEmpty && byDigest.isEmpty }

    /// The overrides that name this table or none; of two for one record the last one holds.
    init(_ overrides: [Override], table: String) {
        for override in overrides where override.table.map({ $0.lowercased() == table.lowercased() }) ?? true {
            for key in override.key.map(SalesforceID.spellings) ?? [] { byKey[key] = override }
            if let digest = override.sha256 { byDigest[Self.bytes(digest)] = override }
        }
    }

    /// The override for one record of a batch.
    func override(row: Int, of batch: RecordBatch, keys: RecordKeys) -> Override? {
        if !byKey.isEmpty, let key = keys.text(ofRow: row, in: batch), let found = byKey[key] { return found }
        return byDigest.isEmpty ? nil : byDigest[batch.digest(ofRow: row)]
    }

    /// The bytes that hexadecimal digits stand for; the policy has checked that there are 64 of them.
    private static func bytes(_ digits: String) -> [UInt8] {
        let values = digits.compactMap(\.hexDigitValue)
        return stride(from: 0, to: values.count - 1, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}
