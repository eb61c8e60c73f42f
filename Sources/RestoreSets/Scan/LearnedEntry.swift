import Detection

/// What the tags of a table taught, as the manifest and the summary for programs say it.
public struct LearnedEntry: Codable, Sendable, Equatable {
    public let table: String
    /// Records by what their tags say.
    public let taggedSynthetic: Int
    public let taggedReal: Int
    public let untagged: Int
    /// Different records that were learned from and tried on, each while it was held out.
    public let triedSynthetic: Int
    public let triedReal: Int
    /// Held-out records that were taken for synthetic ones.
    public let foundSynthetic: Int
    public let mistakenReal: Int
    /// Bans that looking like the synthetic ones weighs; 0 where the model is not used.
    public let weight: Double
    public let used: Bool
    /// Why it is not used.
    public let reason: String?

    public init(_ model: LearnedModel) {
        table = model.table
        taggedSynthetic = model.counts.synthetic
        taggedReal = model.counts.real
        untagged = model.counts.untagged
        triedSynthetic = model.synthetic
        triedReal = model.real
        foundSynthetic = model.found
        mistakenReal = model.mistaken
        weight = (model.weight * 100).rounded() / 100
        used = model.refusal == nil
        reason = model.refusal
    }
}
