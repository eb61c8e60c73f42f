/// What the tags of one record come to.
public struct TagResolution: Sendable, Equatable {
    /// The tag that counts; `nil` when there is none that is trusted.
    public var tag: Tag?
    /// A trusted tag that says otherwise.
    public var contradicts: Tag?

    /// The most specific tag wins: the record's own field, then what is said of the member, then of the archive. Two
    /// trusted tags of which one says production and the other synthetic or test contradict each other.
    public init(_ tags: [Tag], trusted: Set<Tag.Source>) {
        let counted = tags.filter { trusted.contains($0.source) }.sorted { Self.rank($0) < Self.rank($1) }
        tag = counted.first { $0.claim != .unknown } ?? counted.first
        guard let tag else { return }
        contradicts = counted.first { Self.contradict($0.claim, tag.claim) }
    }

    static func contradict(_ a: Claim, _ b: Claim) -> Bool {
        (a == .production && (b == .synthetic || b == .test)) || (b == .production && (a == .synthetic || a == .test))
    }

    private static func rank(_ tag: Tag) -> Int { Tag.Source.allCases.firstIndex(of: tag.source) ?? .max }
}
