import RestoreSets

/// Limits that a run met and went on, in words.
enum LimitWords {
    /// `3 records are longer than 16,777,216 bytes: held, and not judged.`
    static func sentence(_ hit: Manifest.LimitHit) -> String {
        let records = Words.counted(hit.records, "record")
        let (are, have) = hit.records == 1 ? ("is", "has") : ("are", "have")
        let bound = Words.count(hit.bound)
        return switch hit.limit {
        case "record-bytes": "\(records) \(are) longer than \(bound) bytes: held, and not judged."
        case "record-columns": "\(records) \(have) more than \(bound) columns: held, and not judged."
        case "record-depth": "\(records) \(are) nested more than \(bound) levels deep: held, and not judged."
        case "tag-values":
            "\(records) \(have) an unknown tag in a column with more than \(bound) values, which are not told apart."
        case "unknown-tag-values":
            "\(records) \(have) unknown tags beyond the first \(bound) values, which are not listed."
        default: "\(records) met the limit \(hit.limit) of \(bound)."
        }
    }
}
