import Foundation
import Reports
import RestoreSets

/// A review at a terminal: draws what the dialogue shows, hands it keys, and saves.
final class ReviewConsole {
    private var dialogue: ReviewDialogue
    private let file: ReviewFile
    private let terminal: Terminal
    private let style = Messages.style(for: STDOUT_FILENO)
    private var keys = TerminalKeys()
    /// Changes that are not saved yet.
    private var unsaved = 0

    /// Decisions up to which every change is saved at once; with more, which take a moment, every so many changes.
    private static let quickDecisions = 2_000
    private static let changesBetween = 50
    /// How long a person has to do nothing until all is saved.
    private static let idleMilliseconds: Int32 = 1_000
    /// How long an escape waits for the rest of a key: a terminal sends all of it at once.
    private static let escapeMilliseconds: Int32 = 50

    init(_ dialogue: ReviewDialogue, file: ReviewFile, terminal: Terminal) {
        self.dialogue = dialogue
        self.file = file
        self.terminal = terminal
    }

    /// How the review ended.
    enum Ending: Equatable {
        case quit
        case signal(Int32)
    }

    /// Runs until the person quits or a signal ends it; decisions are saved either way.
    func run() throws -> (session: ReviewSession, ending: Ending) {
        terminal.enter()
        defer { terminal.leave() }
        let ending: Ending
        do {
            ending = try loop()
        } catch {
            // What was decided counts more than why the screen failed.
            try? save()
            throw error
        }
        try save()
        return (dialogue.session, ending)
    }

    private func loop() throws -> Ending {
        try draw()
        while true {
            let patience = keys.isWaiting ? Self.escapeMilliseconds : unsaved > 0 ? Self.idleMilliseconds : -1
            switch terminal.wait(milliseconds: patience) {
            case .bytes(let bytes):
                if try press(keys.take(bytes)) { return .quit }
            case .silence where keys.isWaiting:
                if try press(keys.flush()) { return .quit }
            case .silence: try save()
            case .signal(SIGTSTP):
                try save()
                terminal.suspend()
            case .signal(SIGCONT): terminal.resume()
            case .signal(SIGWINCH): break
            case .signal(let number): return .signal(number)
            case .end: return .quit
            }
            try draw()
        }
    }

    /// - Returns: whether to quit.
    private func press(_ keys: [ReviewDialogue.Key]) throws -> Bool {
        for key in keys {
            switch dialogue.press(key) {
            case .none: break
            case .quit: return true
            case .changed:
                unsaved += 1
                if dialogue.session.decisionCount <= Self.quickDecisions || unsaved >= Self.changesBetween {
                    try save()
                }
            }
        }
        return false
    }

    private func save() throws {
        guard unsaved > 0 else { return }
        try file.save(dialogue.session)
        unsaved = 0
    }

    private func draw() throws {
        let (width, height) = terminal.size
        dialogue.limitScroll(try dialogue.screen().scrollLimit(width: width, height: height))
        terminal.draw(try dialogue.screen().lines(width: width, height: height, style: style))
    }
}
