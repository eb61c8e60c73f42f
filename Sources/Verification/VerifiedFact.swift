/// What a verification looks at, in the order in which it tells of it.
public enum VerifiedFact: String, Sendable, CaseIterable {
    /// The files are those that the manifest names, by size and digest, and there are no others.
    case files
    /// The manifest is one of ours, and its numbers agree with each other.
    case manifest
    /// The Merkle roots of archives are those that their members' make, and these fit the numbers.
    case trees
    /// `SHA256SUMS` says the same as the manifest.
    case checksums
    /// The signed envelope holds this manifest.
    case envelope
    /// A signature by a given key.
    case signature
    /// The manifest diff: each line well-formed and in its place.
    case lines
    /// The diff's lines are as many as the manifest says, by member, table, decision and reason.
    case counts
    /// Each line's decision follows from its tag and evidence by the policy.
    case decisions
    /// What followed a parent has one that went.
    case parents
    /// The restored archives hold the members that the manifest says, as long as what was cut leaves them.
    case restored
    /// The quarantine and what is held hold the records of the lines.
    case withheld
    /// The index says of records that went what the diff says.
    case index
    /// The report is what this version makes of manifest, diff and index.
    case report
    /// The sources are those of the manifest.
    case sources
    /// Names, order, kinds and attributes of members are the sources'.
    case members
    /// Every byte that was kept is the source's, and all others are in a line's range.
    case bytes
    /// Each line's range has the line's digest.
    case records
    /// Members that were written anew: each row of the source is in exactly one place, with equal values.
    case rows
    /// The sources judged again give the same manifest diff, and the same manifest.
    case again
    /// Written again by the sources and the policy, the archives have the same bytes, or the same members with the same bytes, and the
    /// index has the same records.
    case written
    /// A proof of one record fits the manifest.
    case proof
}

/// How a look at a fact ended.
public enum VerificationOutcome: Sendable, Equatable {
    case proved
    case failed
    /// Not looked at, or not to the end: why, and what would do it.
    case unproved(why: String, option: String?)
    /// There is nothing of the kind.
    case absent
}

/// How much of something was looked at.
public struct VerifiedAmount: Sendable, Equatable {
    public enum Unit: String, Sendable {
        case file, archive, member, line, record, byte, row, key
    }

    public let count: Int
    public let unit: Unit

    public init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }
}

/// Something that is not as it must be, and where.
public struct VerificationFinding: Sendable, Equatable {
    public let fact: VerifiedFact
    /// Path in the restore set, or name of the source.
    public let file: String
    public var member: String?
    /// Bytes in the member or, without one, in the file.
    public var offset: Int?
    /// Line of the manifest diff.
    public var line: Int?
    public let message: String
}

/// What a verification has to say of one fact.
public struct VerificationEntry: Sendable {
    public let fact: VerifiedFact
    public let outcome: VerificationOutcome
    public let amounts: [VerifiedAmount]
}

/// What was proved, what was not, and what is wrong.
public struct VerificationResult: Sendable {
    /// One for each fact.
    public let entries: [VerificationEntry]
    /// In the order of the facts, and of what they are about; at most `Verification.findingLimit` of each task.
    public let findings: [VerificationFinding]
    /// Whether there are more findings than are listed.
    public let hasMore: Bool
    /// A source could not be read, and so not be compared.
    public let unreadable: [String]

    public var isProved: Bool { findings.isEmpty }

    /// What the restore set was held against. With nothing but itself, whoever changed it may have made all its digests anew.
    public var restsOn: [VerificationGround] {
        VerificationGround.allCases.filter { ground in
            ground.facts.allSatisfy { fact in entries.contains { $0.fact == fact && $0.outcome == .proved } }
        }
    }
}

/// Something that whoever changes a restore set cannot change with it.
public enum VerificationGround: String, Sendable, CaseIterable {
    /// A signature by a given key.
    case signature
    /// The bytes of all sources.
    case sources
    /// Decisions that the sources give.
    case decisions

    fileprivate var facts: [VerifiedFact] {
        switch self {
        case .signature: [.envelope, .signature, .files]
        case .sources: [.sources, .members, .bytes]
        case .decisions: [.sources, .again]
        }
    }
}
