import Policies
import RestoreSets

/// The talk between a person and a review: takes keys, changes the session and says what the screen shows. Knows no
/// terminal.
public struct ReviewDialogue {
    public enum Key: Sendable, Equatable {
        case character(Character)
        case enter, escape, backspace
        case up, down, left, right, pageUp, pageDown
    }

    /// What whoever runs the dialogue has to do.
    public enum Effect: Sendable, Equatable {
        case none
        /// Decisions changed and want to be saved.
        case changed
        case quit
    }

    /// What the dialogue needs besides the session.
    public struct Setting {
        public let lines: HeldLines
        public let values: HeldValues
        public let policy: Policy
        /// The restore set, as it was named.
        public let name: String
        public let by: String
        /// The time of a decision, as it is written.
        public let now: () -> String
        public let showsValues: Bool

        public init(
            lines: HeldLines, values: HeldValues, policy: Policy, name: String, by: String, now: @escaping () -> String,
            showsValues: Bool
        ) {
            self.lines = lines
            self.values = values
            self.policy = policy
            self.name = name
            self.by = by
            self.now = now
            self.showsValues = showsValues
        }
    }

    private enum Mode {
        case walking
        case help
        /// A line is being typed.
        case typing(Question, text: String)
        case choosing([Choice])
        case confirming(Choice)
    }

    private enum Question {
        /// The reason; with the decision that waits for it.
        case why(then: (entries: [UInt32], verdict: Override.Verdict)?)
        case filter
    }

    private struct Choice {
        let name: String
        let entries: [UInt32]
    }

    public private(set) var session: ReviewSession
    private let setting: Setting
    private var why: String?
    private var mode = Mode.walking
    private var message = ScreenLine("")
    private var scroll = 0
    /// The card of the record that is looked at, for it costs reading.
    private var card:
        (entry: UInt32, line: WrittenLine, content: ReviewCard.Content, children: [WrittenLine], childCount: Int)?

    /// Characters of a reason or a filter that is typed.
    private static let textLimit = 500
    /// Children that are named.
    private static let childLimit = 3
    /// Rules of which all records are offered at once: a choice is one digit.
    private static let ruleLimit = 4

    /// - Parameter why: the reason for the decisions that follow; asked for where there is none.
    public init(_ session: ReviewSession, _ setting: Setting, why: String?) {
        self.session = session
        self.setting = setting
        self.why = why
    }

    // MARK: Keys

    public mutating func press(_ key: Key) -> Effect {
        switch mode {
        case .walking: return walk(key)
        case .help:
            mode = .walking
            scroll = 0
            return .none
        case .typing(let question, let text): return type(key, question, text)
        case .choosing(let choices):
            mode = .walking
            scroll = 0
            guard case .character(let character) = key, let number = character.wholeNumberValue,
                choices.indices.contains(number - 1)
            else { return .none }
            mode = .confirming(choices[number - 1])
            return .none
        case .confirming(let choice):
            mode = .walking
            switch key {
            case .character("k"): return decide(choice.entries, .keep)
            case .character("d"): return decide(choice.entries, .drop)
            default: return .none
            }
        }
    }

    private mutating func walk(_ key: Key) -> Effect {
        message = ScreenLine("")
        switch key {
        case .character("q"): return .quit
        case .character("k"): return session.current.map { decide([$0], .keep) } ?? .none
        case .character("d"): return session.current.map { decide([$0], .drop) } ?? .none
        case .character("s"), .character(" "), .enter: advance()
        case .character("u"):
            guard let count = session.undo() else {
                message = ScreenLine("Nothing to take back.", .warning)
                return .none
            }
            message = ScreenLine("Taken back: \(Words.counted(count, "decision")).")
            scroll = 0
            return .changed
        case .character("a"): choose()
        case .character("f"): mode = .typing(.filter, text: "")
        case .character("w"): mode = .typing(.why(then: nil), text: why ?? "")
        case .character("?"), .character("h"):
            mode = .help
            scroll = 0
        case .right, .character("n"): step(1)
        case .left, .character("p"): step(-1)
        case .down: scroll += 1
        case .up: scroll = max(0, scroll - 1)
        case .pageDown: scroll += 10
        case .pageUp: scroll = max(0, scroll - 10)
        default: message = ScreenLine("No such key; ? shows all.", .dim)
        }
        return .none
    }

    private mutating func step(_ count: Int) {
        session.step(count)
        scroll = 0
    }

    private mutating func advance() {
        scroll = 0
        if !session.advance(), !session.shown.isEmpty {
            message =
                session.left == 0
                ? ScreenLine("All are settled. q saves and quits, u takes the last decision back.", .bold)
                : ScreenLine(
                    session.filter.isEmpty
                        ? "No other is left." : "No other is left here; f and Enter show the others.", .bold)
        }
    }

    private mutating func decide(_ entries: [UInt32], _ verdict: Override.Verdict) -> Effect {
        guard let why else {
            mode = .typing(.why(then: (entries, verdict)), text: "")
            return .none
        }
        let before = session.settled
        session.decide(
            entries, ReviewSession.Ruling(verdict: verdict, by: setting.by, when: setting.now(), why: why))
        let following = session.settled - before - entries.count
        var text = "\(verdict.rawValue): \(Words.counted(entries.count, "record"))"
        if following > 0 { text += ", \(Words.count(following)) settled with \(entries.count == 1 ? "it" : "them")" }
        message = ScreenLine(text + ".")
        let done = message
        if let current = session.current, session.state(of: current) != .open { advance() }
        if session.left > 0 { message = done }
        return .changed
    }

    private mutating func choose() {
        guard let current = session.current else { return }
        let rules = session.held.rules(of: current)
        var names: [(ReviewSession.Likeness, String)] = []
        if rules.count > 1 {
            names += rules.prefix(Self.ruleLimit).map { (.rule($0), "in which \($0) found something") }
        }
        names += [
            (.rules, "held for the same reason with the same rules: \(rules.joined(separator: " "))"),
            (.cause, "that hang on the same record"),
            (.tag, "with the same tag"), (.batch, "of the same batch"),
            (.shown, session.filter.isEmpty ? "that are left" : "that the filter shows"),
        ]
        let choices = names.compactMap { likeness, name -> Choice? in
            let entries = session.alike(current, likeness)
            return entries.isEmpty || entries == [current] ? nil : Choice(name: name, entries: entries)
        }
        guard !choices.isEmpty else {
            message = ScreenLine("No record like it is left to be decided.", .warning)
            return
        }
        mode = .choosing(choices)
        scroll = 0
    }

    private mutating func type(_ key: Key, _ question: Question, _ text: String) -> Effect {
        switch key {
        case .escape: mode = .walking
        case .backspace: mode = .typing(question, text: String(text.dropLast()))
        case .character(let character) where text.count < Self.textLimit:
            mode = .typing(question, text: text + String(character))
        case .enter:
            mode = .walking
            return answer(question, text)
        default: break
        }
        return .none
    }

    private mutating func answer(_ question: Question, _ text: String) -> Effect {
        let text = text.trimming { $0 == " " }
        switch question {
        case .why(let waiting):
            guard !text.isEmpty else {
                message = ScreenLine("A decision needs a reason: whoever asks in a year gets this answer.", .warning)
                return .none
            }
            why = text
            message = ScreenLine("Why, from now on: \(MaskedValue.clear(text))")
            return waiting.map { decide($0.entries, $0.verdict) } ?? .none
        case .filter:
            do {
                let filter = try ReviewFilter(typed: text, session.held.contents)
                session.show(filter)
                message = ScreenLine("\(Words.counted(session.shown.count, "record")) shown.")
            } catch {
                message = ScreenLine("\(error)", .warning)
            }
            scroll = 0
            return .none
        }
    }

    // MARK: The screen

    /// What is shown now. Throws where the manifest diff cannot be read.
    public mutating func screen() throws -> ReviewScreen {
        var screen = ReviewScreen(
            title: "winnow review \(Shown.plain(setting.name))", progress: progress, body: try body(), scroll: scroll,
            message: message, keys: "k keep  d drop  s skip  u undo  ? help  q quit  a all like it  f filter  w why")
        switch mode {
        case .walking: break
        case .help: screen.keys = "any key: back"
        case .typing(.why, let text):
            screen.message = ScreenLine("Why? " + Self.tail(text) + "_", .bold)
            screen.keys = "Enter: for this decision and those that follow   Esc: never mind"
        case .typing(.filter, let text):
            screen.message = ScreenLine("Show only: " + Self.tail(text) + "_", .bold)
            screen.keys = "Enter: show them; nothing typed: all   Esc: never mind"
        case .choosing: screen.keys = "a number: these   any other key: back"
        case .confirming(let choice):
            screen.message = ScreenLine("\(Words.counted(choice.entries.count, "record")) \(choice.name)", .bold)
            screen.keys = "k keep them all   d drop them all   any other key: back"
        }
        return screen
    }

    /// Bounds how far the body is scrolled, once the size of the screen is known.
    public mutating func limitScroll(_ limit: Int) { scroll = max(0, min(scroll, limit)) }

    /// The end of what is typed, which has to be seen.
    private static func tail(_ text: String) -> String {
        text.count > 56 ? "…" + MaskedValue.clear(String(text.suffix(55))) : MaskedValue.clear(text)
    }

    private var progress: String {
        let place = session.shown.isEmpty ? "0" : Words.count(session.position + 1)
        let filter = session.filter.isEmpty ? "" : " (filter)"
        return "\(place) of \(Words.count(session.shown.count))\(filter), "
            + "\(Words.count(session.settled)) settled, \(Words.count(session.left)) left"
    }

    private mutating func body() throws -> [ScreenLine] {
        switch mode {
        case .help: return Self.help
        case .typing(.filter, _): return filterHelp
        case .choosing(let choices):
            return [ScreenLine("All of these at once; decisions that were made stay:", .bold), ScreenLine("")]
                + choices.enumerated().map { at, choice in
                    ScreenLine(
                        "  \(at + 1)  \(Words.counted(choice.entries.count, "record")) \(choice.name)", indent: 5)
                }
        default: break
        }
        guard let current = session.current else {
            return [ScreenLine(session.held.count == 0 ? "Nothing is held." : "No held record fits the filter.")]
        }
        return try cardLines(of: current)
    }

    private mutating func cardLines(of entry: UInt32) throws -> [ScreenLine] {
        if card?.entry != entry {
            let line = try setting.lines.line(at: session.held.offset(of: entry))
            let children = session.held.children(of: entry)
            card = (
                entry, line, content(of: line),
                try children.prefix(Self.childLimit).map {
                    try setting.lines.line(at: session.held.offset(of: $0))
                }, children.count
            )
        }
        guard let card else { return [] }
        return ReviewCard(
            session: session, entry: entry, line: card.line, content: card.content,
            thresholds: setting.policy.effective(forTable: card.line.table ?? "").thresholds, children: card.children,
            childCount: card.childCount, showsValues: setting.showsValues
        ).lines()
    }

    private func content(of line: WrittenLine) -> ReviewCard.Content {
        do {
            if let content = try setting.values.content(of: line) { return .read(content) }
            return .missing("Its bytes are not found under hold/; the line of the manifest diff is all there is.")
        } catch {
            return .missing("Its bytes cannot be read: " + MaskedValue.clear("\(error)".replacing("\n", with: " ")))
        }
    }

    private var filterHelp: [ScreenLine] {
        let contents = session.held.contents
        func row(_ title: String, _ items: [(name: String, count: Int)]) -> [ScreenLine] {
            let shown = items.prefix(40).map { "\(Shown.plain($0.name)) \(Words.count($0.count))" }
            return [
                ScreenLine("  \(title)", .dim), ScreenLine("    " + shown.joined(separator: "   "), indent: 4),
            ]
        }
        return [ScreenLine("A table, a rule or its family, a reason; several must all hold: Contact email", .bold)]
            + row("tables", contents.tables) + row("reasons", contents.reasons) + row("rules", contents.detectors)
    }

    private static let help = [
        ScreenLine("Each record is held because a person has to decide.", .bold),
        ScreenLine("  k  keep: it is in the next restore set"),
        ScreenLine("  d  drop: it goes to the quarantine of the next one, from which it can come back", indent: 5),
        ScreenLine(
            "  s  skip: it stays held; so does whatever is not decided (space and Enter do the same)", indent: 5),
        ScreenLine("  u  undo: takes the last decision back, as often as there are any"),
        ScreenLine("  a  all like it: by rule, by what they hang on, by tag, by batch, all shown", indent: 5),
        ScreenLine("  f  filter by table, rule, family or reason"),
        ScreenLine("  w  why: the reason for the decisions that follow"),
        ScreenLine("  q  save and quit; the same command goes on where you left"),
        ScreenLine(""),
        ScreenLine("  arrow left and right (p, n)  the record before and behind, decided or not"),
        ScreenLine(
            "  arrow up and down, page up and down  the rest of a record that is longer than the screen", indent: 2),
        ScreenLine(""),
        ScreenLine(
            "Records on which others hang come first. Those others are held because of them: what is decided of the first "
                + "settles them. Values are masked; --show-values shows them."),
    ]
}

extension String {
    /// The text without such characters at its ends.
    fileprivate func trimming(_ isSpace: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isSpace(first) { rest.removeFirst() }
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return String(rest)
    }
}

extension ReviewFilter {
    /// Why words are no filter.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// A filter from words: each a table, a rule or its family, or a reason that there is. Throws `Fault`.
    init(typed text: String, _ contents: ReviewContents) throws {
        self.init()
        // A table's name may have spaces in it.
        if let table = contents.tables.first(where: { $0.name.lowercased() == text.lowercased() }) {
            self.table = table.name
            return
        }
        for word in text.split(separator: " ").map(String.init) {
            if let table = contents.tables.first(where: { $0.name.lowercased() == word.lowercased() }) {
                self.table = table.name
            } else if contents.reasons.contains(where: { $0.name == word }) {
                reason = word
            } else if contents.detectors.contains(where: { $0.name == word || $0.name.hasPrefix(word + ".") }) {
                detector = word
            } else {
                throw Fault(
                    description: "“\(MaskedValue.clear(word))” is no table, rule, family or reason of what is held.")
            }
        }
    }
}
