import Foundation
import Reports
import RestoreSets
import Synchronization

/// One line on a terminal that says how far a run is, how fast and how long it will take; nothing elsewhere.
final class ProgressLine: Sendable {
    private struct State {
        var phase: RunProgress.Phase?
        var started = ContinuousClock.now
        var shown = ContinuousClock.now
        var visible = false
    }

    private let isOn: Bool
    private let state = Mutex(State())

    /// How often the line is drawn anew.
    private static let interval = Duration.milliseconds(150)

    init(quiet: Bool) {
        isOn = !quiet && isatty(STDERR_FILENO) == 1
    }

    func show(_ progress: RunProgress) {
        guard isOn else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            if state.phase != progress.phase {
                state.phase = progress.phase
                state.started = now
                state.shown = now
            }
            guard now - state.shown >= Self.interval else { return }
            state.shown = now
            state.visible = true
            let seconds =
                Double((now - state.started).components.attoseconds) / 1e18
                + Double((now - state.started).components.seconds)
            let rate = Double(progress.done) / max(seconds, 0.001)
            var line = "\(progress.phase.rawValue) \(progress.archive)  \(Words.bytes(progress.done))"
            if let total = progress.total, total > 0 {
                line += " of \(Words.bytes(total)), \(min(99, progress.done * 100 / total)) %"
                line +=
                    ", \(Words.bytes(Int(rate)))/s, \(Words.duration(Double(total - progress.done) / max(rate, 1))) left"
            } else {
                line += ", \(Words.bytes(Int(rate)))/s"
            }
            Messages.standardError("\r\u{1B}[2K" + line)
        }
    }

    /// Removes the line.
    func end() {
        guard isOn else { return }
        state.withLock { state in
            if state.visible { Messages.standardError("\r\u{1B}[2K") }
            state.visible = false
        }
    }
}
