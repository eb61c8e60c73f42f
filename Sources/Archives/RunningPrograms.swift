import Foundation
import Synchronization

/// The programs whose output becomes a file: a run that is interrupted ends them too. One that went on would fill the disk
/// with a file that has no name any more.
public enum RunningPrograms {
    private static let identifiers = Mutex<Set<pid_t>>([])

    /// Starts a program.
    /// - Throws: what `Process.run` throws.
    public static func start(_ process: Process) throws {
        // Within the lock, so that an interruption finds each program that was started.
        try identifiers.withLock {
            try process.run()
            $0.insert(process.processIdentifier)
        }
    }

    /// To be said of one that has ended.
    public static func ended(_ process: Process) {
        identifiers.withLock { _ = $0.remove(process.processIdentifier) }
    }

    /// Asks all of them to end, with the programs that they started.
    public static func endAll() {
        identifiers.withLock { identifiers in
            // Foundation gives a program a process group of its own, which Ctrl-C does not reach.
            for identifier in identifiers where kill(-identifier, SIGTERM) != 0 { kill(identifier, SIGTERM) }
            identifiers.removeAll()
        }
    }
}
