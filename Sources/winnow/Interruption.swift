import Foundation
import RestoreSets
import Synchronization

/// On SIGINT, SIGTERM or SIGHUP: what was being written is removed, and the process ends with 130.
final class Interruption: Sendable {
    static let shared = Interruption()
    private let folder = Mutex<RestoreSetFolder?>(nil)
    private let sources = Mutex<[DispatchSourceSignal]>([])

    /// Starts to listen.
    func listen() {
        sources.withLock { sources in
            guard sources.isEmpty else { return }
            for number in [SIGINT, SIGTERM, SIGHUP] {
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
                source.setEventHandler { [self] in
                    folder.withLock { $0?.abandon() }
                    Messages.standardError("\r\u{1B}[Kwinnow: interrupted; nothing was left under a final name\n")
                    _exit(ExitStatus.interrupted.rawValue)
                }
                source.resume()
                sources.append(source)
            }
        }
        signal(SIGPIPE, SIG_IGN)
    }

    /// Names the folder that goes when the run is interrupted; `nil` when it is complete or gone.
    func guards(_ folder: RestoreSetFolder?) {
        self.folder.withLock { $0 = folder }
    }
}
