import Foundation
import Reports
import RestoreSets
import Synchronization

/// How far a run is, how fast and how long it will take: one line on a terminal that is drawn anew, elsewhere an event now and
/// then for those who want them (`--verbose`, `--log-format json`).
final class ProgressLine: Sendable {
    private struct State {
        var phase: RunProgress.Phase?
        var archive = ""
        var started = ContinuousClock.now
        var shown = ContinuousClock.now
        var visible = false
    }

    private enum Place { case terminal, log, nowhere }

    private let place: Place
    private let state = Mutex(State())

    /// How often the line is drawn anew, and how often a log gets an event: a journal keeps them for months.
    private static let interval = Duration.milliseconds(150)
    private static let logInterval = Duration.seconds(30)

    init(quiet: Bool, verbose: Bool = false) {
        place =
            if Log.format == .text, !quiet, isatty(STDERR_FILENO) == 1 {
                .terminal
            } else if Log.level(quiet: quiet, verbose: verbose) <= .info {
                .log
            } else {
                .nowhere
            }
    }

    func show(_ progress: RunProgress) {
        guard place != .nowhere else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            let isNew = state.phase != progress.phase || (place == .log && state.archive != progress.archive)
            if isNew {
                state.phase = progress.phase
                state.archive = progress.archive
                state.started = now
                state.shown = now
                if place == .log { Log.events.info("\(progress.phase.rawValue) \(progress.archive)") }
            }
            guard now - state.shown >= (place == .terminal ? Self.interval : Self.logInterval) else { return }
            state.shown = now
            let elapsed = (now - state.started).components
            let rate = Double(progress.done) / max(Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18, 0.001)
            if place == .terminal {
                state.visible = true
                Messages.write("\r\u{1B}[2K" + Self.line(progress, rate: rate))
            } else {
                Log.events.info("\(Self.line(progress, rate: rate))")
            }
        }
    }

    /// - Parameter rate: bytes a second.
    private static func line(_ progress: RunProgress, rate: Double) -> String {
        var line = "\(progress.phase.rawValue) \(progress.archive)  \(Words.bytes(progress.done))"
        if let total = progress.total, total > 0 {
            let left = Words.duration(Double(total - progress.done) / max(rate, 1))
            line += " of \(Words.bytes(total)), \(min(99, progress.done * 100 / total)) %"
            line += ", \(Words.bytes(Int(rate)))/s, \(left) left"
        } else {
            line += ", \(Words.bytes(Int(rate)))/s"
        }
        return line
    }

    /// Removes the line.
    func end() {
        guard place == .terminal else { return }
        state.withLock { state in
            if state.visible { Messages.write("\r\u{1B}[2K") }
            state.visible = false
        }
    }
}
