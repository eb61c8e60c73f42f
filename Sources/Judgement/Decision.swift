/// What happens to a record.
public enum Decision: UInt8, Sendable, CaseIterable, Codable {
    case keep = 0
    case hold
    case drop

    /// The word in `dropped.ndjson`, the index and on the command line.
    public var name: String {
        switch self {
        case .keep: "keep"
        case .hold: "hold"
        case .drop: "drop"
        }
    }
}

/// Why a record is not simply kept (or why it is, against its score).
public enum Reason: UInt8, Sendable, CaseIterable, Codable {
    case none = 0
    case tag
    case score
    case cascade
    case untagged
    case override
    /// The tag says production and the score says synthetic, or two tags contradict each other.
    case contradiction
    /// The record could not be split into fields; see `Misfit`.
    case misfit

    /// The word in `dropped.ndjson`, the index and on the command line; empty for `none`.
    public var name: String {
        switch self {
        case .none: ""
        case .tag: "tag"
        case .score: "score"
        case .cascade: "cascade"
        case .untagged: "untagged"
        case .override: "override"
        case .contradiction: "contradiction"
        case .misfit: "misfit"
        }
    }
}
