import Detection

/// What the tags of a table taught, as the manifest and the summary for programs say it.
public struct LearnedEntry: Encodable, Sendable {
    let table: String
    /// Records by what their tags say.
    let taggedSynthetic: Int
    let taggedReal: Int
    let untagged: Int
    /// Different records that were learned from and tried on, each while it was held out.
    let triedSynthetic: Int
    let triedReal: Int
    /// Held-out records that were taken for synthetic ones.
    let foundSynthetic: Int
    let mistakenReal: Int
    /// Bans that looking like the synthetic ones weighs; 0 where the model is not used.
    let weight: Double
    let used: Bool
    /// Why it is not used.
    let reason: String?

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
