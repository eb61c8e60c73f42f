import Judgement

/// Why a record was kept, held or dropped, as a part of a sentence.
enum DecisionWords {
    /// What a decision was made by.
    struct Facts {
        /// `keep`, `hold` or `drop`.
        var decision: String
        /// As in the manifest diff; empty where there is none.
        var reason: String
        var claim: String?
        var score: Double?
        var drop: Double
        var hold: Double
    }

    /// `its tag says synthetic`, `score 0.9993 is at least the drop threshold 0.99`.
    static func because(_ facts: Facts) -> String {
        let score = facts.score.map { "score \(Words.score($0))" } ?? "the score"
        switch facts.reason {
        case Reason.tag.name: return "its tag says \(facts.claim ?? "so")"
        case Reason.score.name where facts.decision == Decision.drop.name:
            return "\(score) is at least the drop threshold \(facts.drop)"
        case Reason.score.name: return "\(score) is at least the hold threshold \(facts.hold), below \(facts.drop)"
        case Reason.untagged.name: return "the policy requires a tag (require_tag)"
        case Reason.contradiction.name:
            return "its tag says \(facts.claim ?? "one thing"), other tags or its score say otherwise"
        case Reason.cascade.name:
            return facts.decision == Decision.drop.name
                ? "a record that it refers to, or lies in, is dropped"
                : "a record that it refers to, or lies in, does not stay"
        case Reason.misfit.name: return "it could not be split into fields, so it could not be judged"
        case Reason.override.name: return "a person decided so"
        case Reason.none.name:
            return facts.claim == "production"
                ? "its tag says production" : "score below the hold threshold \(facts.hold)"
        default: return facts.reason
        }
    }

    /// What a reason means for many records, and what a person can do about those that are held for it.
    static func meaning(_ reason: Reason) -> String {
        switch reason {
        case .none: "Nothing speaks against them."
        case .tag: "A tag that the policy trusts says that they are synthetic or test records."
        case .score: "They look made up: what detectors found outweighs that most records are real."
        case .cascade: "They refer to a record that does not stay, or lie in it."
        case .untagged: "The policy requires a tag, and they have none."
        case .override: "A person decided about them, in the policy or in a decisions file."
        case .contradiction: "One tag says production; another tag, or the score, says synthetic."
        case .misfit: "They could not be split into fields, so nothing could be judged."
        }
    }
}
