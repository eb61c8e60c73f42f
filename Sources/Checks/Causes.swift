/// Which findings follow from which: a table that lost its tag column has no tags, and one report of that is enough.
enum Causes {
    /// Causes, the deeper ones first, with the rules whose findings about the same table follow from them. What is damaged
    /// explains everything that is missing, in every table.
    static let consequences: [(cause: String, rules: Set<String>)] = [
        (
            "intact",
            [
                "checksum", "expected", "table-unknown", "stale", "restore", "misfits", "dangling-references",
                "dangling-after-restore",
                "table-missing",
                "column-missing",
                "records-fell", "records-grew", "synthetic-grew", "tag-vocabulary", "detector-rate", "dangling-grew",
                "empty-values", "distribution",
            ]
        ),
        ("table-missing", ["expected", "stale", "dangling-references", "dangling-grew"]),
        ("unread", ["expected", "table-unknown", "stale", "table-missing"]),
        ("stale", ["unchanged", "records-fell", "distribution"]),
        (
            "misfits",
            ["held", "encoding", "missing-keys", "synthetic-grew", "distribution", "empty-values", "records-fell"]
        ),
        (
            "column-missing",
            [
                "column-new", "stale", "missing-keys", "untagged", "tag-vocabulary", "synthetic-grew", "detector-rate",
                "dangling-grew", "held",
            ]
        ),
        ("doubled-keys", ["records-grew"]),
        (
            "tag-vocabulary",
            ["unknown-tags", "untagged", "synthetic-grew", "detector-rate", "held", "contradictions", "distribution"]
        ),
        (
            "records-fell",
            [
                "expected", "dangling-references", "dangling-grew", "detector-rate", "synthetic-grew", "empty-values",
                "distribution",
            ]
        ),
        ("synthetic-grew", ["synthetic", "held", "detector-rate", "records-grew", "dangling-after-restore"]),
        ("records-grew", ["distribution", "empty-values", "detector-rate"]),
        ("empty-values", ["distribution"]),
        ("encoding", ["distribution"]),
        ("dangling-references", ["dangling-grew"]),
    ]

    /// Puts each finding under the one it follows from.
    static func gather(_ findings: [CheckFinding]) -> [CheckFinding] {
        // A cause stands before its consequences in the list above, so that no finding follows from itself.
        let rank = Dictionary(uniqueKeysWithValues: consequences.enumerated().map { ($1.cause, $0) })
        var parent = [Int?](repeating: nil, count: findings.count)
        for at in findings.indices {
            let own = rank[findings[at].rule] ?? .max
            parent[at] =
                consequences.prefix(own == .max ? consequences.count : own).lazy.compactMap { entry in
                    entry.rules.contains(findings[at].rule)
                        ? findings.indices.first {
                            findings[$0].rule == entry.cause && isAbout(findings[$0], findings[at])
                        } : nil
                }.first
        }
        func root(_ at: Int) -> Int {
            var at = at
            while let next = parent[at] { at = next }
            return at
        }
        var gathered = findings
        for at in findings.indices where parent[at] != nil { gathered[root(at)].consequences.append(findings[at]) }
        return gathered.indices.filter { parent[$0] == nil }.map { gathered[$0] }
    }

    private static func isAbout(_ cause: CheckFinding, _ finding: CheckFinding) -> Bool {
        guard let table = cause.table else { return true }
        return finding.table == table || finding.otherTable == table
    }
}
