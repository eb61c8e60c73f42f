import Policies
import Records

/// What persons decided about single records, by key and by digest: the policy's overrides and those of a decisions file.
/// Made once a run.
public struct OverrideBook: Sendable {
    private struct Entry {
        let override: Override
        /// In lower case; `nil` for any.
        let table: String?
        let keys: [String]
        let digest: [UInt8]?
    }

    private let entries: [Entry]
    /// Tables of entries, in lower case; `nil` for any.
    private let tables: Set<String?>
    /// Entries that come from the policy; those of the file are behind them.
    private let policyCount: Int
    /// Positions of entries, by hash: many records are asked for and few are here.
    private var byKey: [Int: [Int]] = [:]
    private var byDigest: [[UInt8]: [Int]] = [:]

    /// - Parameters:
    ///   - policy: the policy's overrides.
    ///   - decisions: those of a file, which win over the policy's; of two for one record the last one holds.
    public init(policy: [Override], decisions: [Override] = []) {
        policyCount = policy.count
        entries = (policy + decisions).map { override in
            Entry(
                override: override, table: override.table?.lowercased(),
                keys: override.key.map(SalesforceID.spellings) ?? [], digest: override.sha256.map(Self.bytes))
        }
        tables = Set(entries.map(\.table))
        for (at, entry) in entries.enumerated() {
            for var key in entry.keys {
                byKey[key.withUTF8 { Self.hash(UnsafeRawBufferPointer($0)) }, default: []] += [at]
            }
            if entry.keys.isEmpty, let digest = entry.digest { byDigest[digest, default: []] += [at] }
        }
    }

    /// What is decided about records of one table; `nil` where nothing is.
    func of(table: String) -> TableOverrides? {
        let table = table.lowercased()
        return tables.contains(nil) || tables.contains(table) ? TableOverrides(book: self, table: table) : nil
    }

    /// The last entry that is about a record.
    func find(
        table: String, key: UnsafeRawBufferPointer?, digest: () -> [UInt8]
    ) -> AppliedOverride? {
        var found = -1
        var known: [UInt8]?
        func hasDigest(_ wanted: [UInt8]) -> Bool {
            let own = known ?? digest()
            known = own
            return own == wanted
        }
        if let key, let candidates = byKey[Self.hash(key)] {
            for at in candidates where at > found && speaks(entries[at], of: table) {
                let entry = entries[at]
                guard entry.keys.contains(where: { $0.utf8.elementsEqual(key) }) else { continue }
                if let digest = entry.digest, !hasDigest(digest) { continue }
                found = at
            }
        }
        if !byDigest.isEmpty {
            let own = known ?? digest()
            for at in byDigest[own] ?? [] where at > found && speaks(entries[at], of: table) { found = at }
        }
        guard found >= 0 else { return nil }
        let override = entries[found].override
        return AppliedOverride(
            verdict: override.verdict, by: override.by, when: override.when, why: override.why,
            decision: found < policyCount ? nil : found - policyCount)
    }

    private func speaks(_ entry: Entry, of table: String) -> Bool { entry.table.map { $0 == table } ?? true }

    private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return hasher.finalize()
    }

    /// The bytes that hexadecimal digits stand for; the parser has checked that there are 64 of them.
    private static func bytes(_ digits: String) -> [UInt8] {
        let values = digits.compactMap(\.hexDigitValue)
        return stride(from: 0, to: values.count - 1, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}

/// What is decided about records of one table.
struct TableOverrides: Sendable {
    fileprivate let book: OverrideBook
    fileprivate let table: String

    /// What is decided about the rows of a batch.
    func decisions(on batch: RecordBatch, keys: RecordKeys) -> [Int: AppliedOverride] {
        var found: [Int: AppliedOverride] = [:]
        batch.withView { view in
            for row in 0..<batch.rowCount {
                let digest = { batch.digest(ofRow: row) }
                if let range = keys.plainRange(ofRow: row, in: view) {
                    let key = range.isEmpty ? nil : UnsafeRawBufferPointer(rebasing: view.text[range])
                    found[row] = book.find(table: table, key: key, digest: digest)
                } else if var key = keys.text(ofRow: row, in: batch) {
                    key.withUTF8 { bytes in
                        found[row] = book.find(table: table, key: UnsafeRawBufferPointer(bytes), digest: digest)
                    }
                } else {
                    found[row] = book.find(table: table, key: nil, digest: digest)
                }
            }
        }
        return found
    }
}
