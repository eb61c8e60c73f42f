import Archives
import Foundation
import Synchronization

/// On SIGINT, SIGTERM or SIGHUP: what was being written is removed, and the process ends with 130.
final class Interruption: Sendable {
    static let shared = Interruption()
    private let cleanUp = Mutex<(@Sendable () -> Void)?>(nil)
    private let sources = Mutex<[any DispatchSourceSignal]>([])

    /// Starts to listen.
    func listen() {
        // Whoever started winnow may have blocked signals; programs that winnow starts would not hear of them either.
        var none = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, nil)
        sources.withLock { sources in
            guard sources.isEmpty else { return }
            for number in [SIGINT, SIGTERM, SIGHUP] {
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
                source.setEventHandler { [self] in
                    RunningPrograms.endAll()
                    cleanUp.withLock { $0?() }
                    if isatty(STDERR_FILENO) == 1 { Messages.write("\r\u{1B}[K") }
                    Messages.error("interrupted; nothing was left under a final name")
                    _exit(ExitStatus.interrupted.rawValue)
                }
                // Until the source is registered the signal is ignored, and programs that are started would inherit that.
                let isListening = DispatchSemaphore(value: 0)
                source.setRegistrationHandler { isListening.signal() }
                source.resume()
                isListening.wait()
                sources.append(source)
            }
        }
        signal(SIGPIPE, SIG_IGN)
        // A file that may not grow further is an error of writing, exit 4, and not the end of the process.
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Says how to remove what a run has begun; `nil` when there is nothing unfinished.
    func onInterruption(_ cleanUp: (@Sendable () -> Void)?) {
        self.cleanUp.withLock { $0 = cleanUp }
    }
}
