import RestoreSets

/// What people are told of a member that is damaged and left out.
enum LostSentence {
    static func text(_ lost: LostMember) -> String {
        let what = Shown.plain(lost.name) + (lost.loss.isTail ? " and all behind it" : "")
        return "\(Shown.plain(lost.archive)): \(what) is damaged (\(reason(lost.loss.message))) and left out."
            + readable(lost.loss.readable?.bytes, lost.loss.readable?.table, lost.loss.readable?.records)
    }

    /// Without what the sentence says already.
    private static func reason(_ message: String) -> String {
        let said = "is damaged: "
        return message.hasPrefix(said) ? String(message.dropFirst(said.count)) : message
    }

    /// What of it could be read, which tells how much is missing at least.
    static func readable(_ bytes: Int?, _ table: String?, _ records: Int?) -> String {
        guard let bytes, let table, let records else { return "" }
        return
            " MISSING: records of \(Shown.plain(table)); \(Words.count(records)) could be read before the damage shows, at byte \(Words.count(bytes))."
    }
}
