import RestoreSets

/// What a review came to, and what to do next.
public struct ReviewSummary {
    private let session: ReviewSession
    private let restoreSet: String
    private let decisions: String
    private let archives: [String]

    /// - Parameters:
    ///   - decisions: the file they are in.
    ///   - archives: names of the backup's, of which the restore set was made.
    public init(_ session: ReviewSession, restoreSet: String, decisions: String, archives: [String]) {
        self.session = session
        self.archives = archives
        self.restoreSet = restoreSet
        self.decisions = decisions
    }

    /// Archives that are named in a command; more are said to be more.
    private static let nameLimit = 8

    private var backup: String {
        let names = archives.prefix(Self.nameLimit).map(ShellWord.quoted)
        return names.joined(separator: " ") + (archives.count > names.count ? " …" : "")
    }

    public func text(style: Style = .plain) -> String {
        let held = session.held.count
        guard held > 0 else { return "Nothing is held in \(restoreSet).\n" }
        let count = session.tally
        var table = TextTable([("", .left), ("", .right)])
        table.add(["held", Words.count(held)])
        table.add(["kept", Words.count(count.kept)])
        table.add(["dropped", Words.count(count.dropped)])
        if count.following > 0 { table.add(["settled with another record", Words.count(count.following)]) }
        table.add(["left", Words.count(session.left)])
        var text = table.renderRows(indent: "  ")
        guard session.decisionCount > 0 else { return text }
        text += "\(style.bold("Decisions")): \(decisions)\n"
        text += "\(style.bold("Next")): "
        text += session.left > 0 ? "winnow review \(restoreSet), to go on; or\n      " : ""
        return text + "winnow restore \(backup) --decisions \(decisions) --output FOLDER\n"
    }
}
