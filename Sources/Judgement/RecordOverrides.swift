import Crypto
import Foundation
import Policies
import Records

/// The decisions that a policy states for single records of one table.
struct RecordOverrides: Sendable {
    private var byKey: [String: Override] = [:]
    private var byDigest: [String: Override] = [:]

    var isEmpty: Bool { byKey.isEmpty && byDigest.isEmpty }

    /// The overrides that name this table or none; of two for one record the last one holds.
    init(_ overrides: [Override], table: String) {
        for override in overrides where override.table.map({ $0.lowercased() == table.lowercased() }) ?? true {
            if let key = override.key { byKey[Self.canonical(key)] = override }
            if let digest = override.sha256 { byDigest[digest.lowercased()] = override }
        }
    }

    /// The override for one record of a batch.
    func override(row: Int, of batch: RecordBatch, keys: RecordKeys) -> Override? {
        if !byKey.isEmpty, let key = keys.text(ofRow: row, in: batch), let found = byKey[Self.canonical(key)] {
            return found
        }
        guard !byDigest.isEmpty else { return nil }
        return byDigest[Self.hexadecimal(batch.digest(ofRow: row))]
    }

    /// Salesforce ids of 15 and of 18 characters name the same record: the first 15 do.
    private static func canonical(_ key: String) -> String {
        key.utf8.count == 18 && key.utf8.allSatisfy(isAlphanumeric) ? String(key.prefix(15)) : key
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
