import Crypto
import Detection
import Foundation
import Provenance
import Records
import Relations

/// Which tags count, which detectors run, and where the thresholds are. Read from YAML, laid over the defaults.
public struct Policy: Sendable, Equatable {
    /// What holds for every table that has nothing of its own.
    public var general: TablePolicy
    /// Whether sidecars are read.
    public var readsSidecars = true
    /// What differs for some tables, by name.
    public var tables: [String: TablePolicy] = [:]
    /// Which members belong to rows; laid over Salesforce's places.
    public var files: [FileRule] = FileRule.salesforce
    /// What hangs on what, and what happens to a child whose parent goes; laid over what is known and what dumps declare.
    public var relations: [Relation] = []
    /// Decisions about single records, which win over everything.
    public var overrides: [Override] = []
    /// What `winnow check` looks for.
    public var checks = CheckSettings()
    /// What a backup must have, for `winnow check`.
    public var expected: [ExpectedTable] = []

    public var vocabulary: Vocabulary { general.vocabulary }
    public var detection: DetectionSettings { general.detection }
    public var trusted: Set<Tag.Source> { general.trusted }

    /// The programs of all tables that judge records too.
    public var externalDetectors: [ExternalDetector] {
        var all: [ExternalDetector] = []
        for detector in detection.external + tables.sorted(by: { $0.key < $1.key }).flatMap(\.value.detection.external)
        where !all.contains(detector) {
            all.append(detector)
        }
        return all
    }

    /// What holds for one table. Letter case of the name does not matter.
    public func effective(forTable table: String) -> TablePolicy {
        tables[table] ?? tables.first { $0.key.lowercased() == table.lowercased() }?.value ?? general
    }

    /// SHA-256 of the canonical text, in hexadecimal digits.
    public var digest: String {
        SHA256.hash(data: Data(canonicalText.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// A policy as it holds for one table.
public struct TablePolicy: Sendable, Equatable {
    public var vocabulary: Vocabulary
    /// Places whose tags count.
    public var trusted: Set<Tag.Source>
    public var detection: DetectionSettings
    public var thresholds: Thresholds
    /// Hold records without a usable tag.
    public var requireTag = false
    /// Columns that make up a record's key, by name; empty for the usual ones.
    public var key: [String] = []
    /// The column that tells when a record was made; `nil` for the usual ones, empty for none.
    public var created: String?

    /// The position of the column that tells when a record was made: the named one, else the first with such a name.
    public func creationColumn(among columns: [String]) -> Int? {
        guard let created else { return CreationColumn.position(in: columns) }
        return columns.firstIndex { $0.lowercased() == created.lowercased() }
    }

    /// Positions of the key columns: the named ones, else the first of `Id`, `_id`, `<table>Id`, `<table>_id` (with and without
    /// a plural s), `uuid`, `key`,
    /// `attributes.referenceId` (of a tree of Salesforce records).
    ///
    /// - Parameter primaryKey: what the source says, which counts where the policy says nothing.
    public func keyColumns(table: String, columns: [String], primaryKey: [String] = []) -> [Int] {
        let lower = columns.map { $0.lowercased() }
        for names in [key, primaryKey] where !names.isEmpty {
            return names.compactMap { lower.firstIndex(of: $0.lowercased()) }
        }
        let name = table.lowercased().split(separator: ".").last.map(String.init) ?? ""
        let one = name.hasSuffix("s") ? String(name.dropLast()) : name
        for candidate in [
            "id", "_id", name + "id", name + "_id", one + "id", one + "_id", "uuid", "key", "attributes.referenceid",
        ] {
            if let column = lower.firstIndex(of: candidate) { return [column] }
        }
        return []
    }
}

/// Scores from which on a record is dropped or held: probabilities, hold ≤ drop.
public struct Thresholds: Sendable, Equatable {
    public var drop = 0.99
    public var hold = 0.5

    public init(drop: Double = 0.99, hold: Double = 0.5) {
        self.drop = drop
        self.hold = hold
    }
}

/// A decision about one record, made by a person.
public struct Override: Sendable, Equatable {
    public enum Verdict: String, Sendable, CaseIterable {
        case keep, hold, drop
    }

    /// The table; `nil` for any.
    public var table: String?
    /// The record's key, or
    public var key: String?
    /// the SHA-256 of its bytes, 64 lower-case hexadecimal digits; a record must have both where both are given.
    public var sha256: String?
    public var verdict: Verdict
    public var by: String
    /// The time of the decision, as it was written.
    public var when: String?
    public var why: String

    public init(
        table: String? = nil, key: String? = nil, sha256: String? = nil, verdict: Verdict, by: String,
        when: String? = nil, why: String
    ) {
        self.table = table
        self.key = key
        self.sha256 = sha256
        self.verdict = verdict
        self.by = by
        self.when = when
        self.why = why
    }
}
