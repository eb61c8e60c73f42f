import RestoreSets

/// Why one record is decided otherwise, in a few words.
struct ComparisonSentence {
    private let record: ComparedRecord
    private let before: ComparedJudgement?
    private let after: ComparedJudgement?

    /// Findings that are told one by one.
    private static let findings = 3

    init(_ record: ComparedRecord) {
        self.record = record
        before = record.from.judgement
        after = record.to.judgement
    }

    var text: String {
        switch record.change {
        case .new: return "only in B" + (after.map(own) ?? "")
        case .gone: return "only in A" + (before.map(own) ?? "")
        default: break
        }
        switch record.cause {
        case .tag: return tag
        case .evidence: return evidence
        case .threshold: return threshold
        case .relation: return relation
        case .override: return override
        case .policy: return policy
        case .unknown, nil: return unknown
        }
    }

    /// `; tagged synthetic`
    private func own(_ judgement: ComparedJudgement) -> String {
        switch judgement.reason {
        case .none: ""
        case .tag: "; tagged \(Shown.plain(judgement.tag?.claim ?? ""))"
        case .score: "; score \(Words.score(judgement.score ?? 0))"
        case .cascade: judgement.parents.first.map { "; follows \(parent($0))" } ?? "; follows another record"
        case .override: judgement.override.map { "; override by \(Shown.plain($0.by))" } ?? "; override"
        case .untagged, .contradiction, .misfit: "; \(judgement.reason.name)"
        }
    }

    private var tag: String {
        guard let before, let after else {
            let known = (before ?? after)?.tag
            return
                "\(Shown.value(known?.value ?? "")) in \(Shown.value(known?.name ?? "")) is \(Shown.plain(known?.claim ?? "")) to \(before == nil ? "B" : "A") alone"
        }
        if let one = before.tag, let other = after.tag, one.name == other.name, one.value == other.value,
            one.claim != other.claim
        {
            return
                "\(Shown.value(other.value)) in \(Shown.value(other.name)) is \(Shown.plain(other.claim)), was \(Shown.plain(one.claim))"
        }
        if before.tag == after.tag {
            return after.contradicts == nil ? "no second tag says otherwise any more" : "a second tag says otherwise"
        }
        return "tag \(words(after.tag)), was \(words(before.tag))"
    }

    private func words(_ tag: WrittenLine.Tag?) -> String {
        tag.map { "\(Shown.plain($0.claim)) (\(Shown.value($0.value)) in \(Shown.value($0.name)))" } ?? "none"
    }

    private var evidence: String {
        guard before != nil, after != nil else {
            let (known, letter) = before == nil ? (after, "B") : (before, "A")
            let found = (known?.evidence ?? []).prefix(Self.findings).map {
                "\(Shown.plain($0.detector)) \(Words.bans($0.weight))"
            }
            return
                "\(letter) found \(found.isEmpty ? "nothing" : found.joined(separator: ", ")); what the other found is not written down"
        }
        var parts = record.evidence.prefix(Self.findings).map { change in
            let name = Shown.plain(change.detector)
            switch (change.before, change.after) {
            case (nil, let now?): return "found \(name) \(Words.bans(now))"
            case (let then?, nil): return "not \(name) \(Words.bans(then))"
            case (let then, let now): return "\(name) \(Words.bans(then ?? 0)) to \(Words.bans(now ?? 0))"
            }
        }
        if record.evidence.count > Self.findings { parts.append("…") }
        parts.append(scores)
        return parts.joined(separator: ", ")
    }

    private var scores: String {
        let (one, other) = (before?.score, after?.score)
        if one == other || one == nil || other == nil { return "score \(Words.score(other ?? one ?? 0))" }
        return "score \(Words.score(one ?? 0)) to \(Words.score(other ?? 0))"
    }

    private var threshold: String {
        guard let a = record.rules.a?.thresholds, let b = record.rules.b?.thresholds else { return scores }
        var parts = [scores]
        if a.drop != b.drop { parts.append("dropped from \(Words.plain(a.drop)) in A, \(Words.plain(b.drop)) in B") }
        if a.hold != b.hold { parts.append("held from \(Words.plain(a.hold)) in A, \(Words.plain(b.hold)) in B") }
        return parts.joined(separator: "; ")
    }

    private var relation: String {
        let then = before.flatMap { $0.reason == .cascade ? $0 : nil }
        let now = after.flatMap { $0.reason == .cascade ? $0 : nil }
        switch (then, now) {
        case (_, let now?):
            guard let parent = now.parents.first else { return "follows another record" }
            return "follows \(self.parent(parent))"
                + (then?.parents.first.map { $0 == parent ? "" : ", was \(self.parent($0))" } ?? "")
        case (let then?, nil):
            return "no longer follows \(then.parents.first.map(parent) ?? "another record")"
        default: return ""
        }
    }

    private func parent(_ parent: WrittenLine.Parent) -> String {
        Shown.plain(parent.table) + (parent.key.map { " " + Shown.plain($0) } ?? "")
            + (parent.by.map { " by \(Shown.plain($0))" } ?? ", which it lies in")
    }

    private var override: String {
        let then = before?.reason == .override ? before : nil
        let now = after?.reason == .override ? after : nil
        guard then != nil || now != nil else { return "one side's policy has an override" }
        func who(_ judgement: ComparedJudgement) -> String {
            judgement.override.map { "override by \(Shown.plain($0.by)): \(Shown.plain($0.why))" } ?? "override"
        }
        guard let now else { return "no longer: " + (then.map(who) ?? "override") }
        return who(now)
    }

    private var policy: String {
        guard let a = record.rules.a, let b = record.rules.b else { return "the policies differ" }
        if a.prior != b.prior { return "prior \(Words.bans(a.prior)) to \(Words.bans(b.prior)), \(scores)" }
        if let one = a.policy, let other = b.policy, one.requireTag != other.requireTag {
            return other.requireTag ? "B requires a tag" : "A requires a tag"
        }
        return a == b && a.policy != nil ? "its bytes or its neighbours are others" : "the policies differ"
    }

    private var unknown: String {
        if record.from == .notListed { return "A does not list it: it was kept there, or was not there" }
        if record.to == .notListed { return "B does not list it: it is kept there, or is not there" }
        return before == nil || after == nil ? "the side that keeps it has no index that says why" : ""
    }
}
