import RestoreSets

/// What a record refers to and what refers to it, in words.
enum RelativeWords {
    /// Where the record is that another one refers to.
    static func whereabouts(_ whereabouts: RecordRelatives.Whereabouts) -> String {
        switch whereabouts {
        case .kept: "kept"
        case .held: "held"
        case .dropped: "dropped"
        case .absent: "not in the backup"
        }
    }

    /// `12 of Case by ContactId, 11 kept, 1 dropped: 5000…, 5001… and 10 more`
    static func children(_ children: RecordRelatives.Children) -> String {
        let states = [(children.kept, "kept"), (children.held, "held"), (children.dropped, "dropped")]
            .filter { $0.0 > 0 }.map { "\(Words.count($0.0)) \($0.1)" }
        var text =
            "\(Words.count(children.count)) of \(Shown.plain(children.table)) by \(Shown.plain(children.by)), "
            + states.joined(separator: ", ")
        guard !children.keys.isEmpty else { return text }
        text += ": " + children.keys.map { Shown.plain($0) }.joined(separator: ", ")
        let more = children.count - children.keys.count
        return more > 0 ? text + " and \(Words.count(more)) more" : text
    }
}
