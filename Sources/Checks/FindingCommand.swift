import Foundation
import RestoreSets

/// A shell command that is run when something was found: it reads the JSON summary on its standard input.
public struct FindingCommand: Sendable {
    private let command: String

    /// Seconds that it may take.
    private static let seconds = 60.0
    /// Seconds between being asked to end and being ended.
    private static let patience = 2.0

    public init(_ command: String) { self.command = command }

    /// Runs it to its end; what it prints goes to standard error. Throws `RestoreSetError` of kind `output` where it fails.
    ///
    /// - Parameter environment: added to the environment of this process.
    public func run(_ summary: Data, environment: [String: String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = FileHandle.standardError
        let input = Pipe()
        process.standardInput = input
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw RestoreSetError(.output, "the --on-finding command cannot be started: \(error.localizedDescription)")
        }
        // It may end without reading; a pipe's buffer holds 64 kB, and the rest waits on a thread of its own.
        let writer = input.fileHandleForWriting
        DispatchQueue.global().async {
            try? writer.write(contentsOf: summary)
            try? writer.close()
        }
        if ended.wait(timeout: .now() + Self.seconds) == .timedOut {
            process.terminate()
            if ended.wait(timeout: .now() + Self.patience) == .timedOut { kill(process.processIdentifier, SIGKILL) }
            throw RestoreSetError(
                .output, "the --on-finding command took longer than \(Int(Self.seconds)) s and was ended")
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw RestoreSetError(
                .output, "the --on-finding command failed with code \(process.terminationStatus)",
                advice: "Try it by hand: it gets the JSON summary on standard input.")
        }
    }
}
