import CProcess
import Foundation

/// A child process that is spoken to in lines: bytes to its standard input, lines from its standard output.
///
/// Both are bounded: a line has a longest length, an exchange a deadline, the process an address space. One thread at a
/// time may use it.
final class ExternalProcess {
    /// Why an exchange ended before all lines were there.
    enum Failure: Error {
        case cannotStart(String)
        case ended(String)
        case silent(seconds: Int)
        case lineTooLong
        case talkative
    }

    private let process: pid_t
    /// -1 once it is closed.
    private var input: Int32
    private let output: Int32
    private let errors: Int32
    private var isRunning = true
    /// What it wrote and nobody has taken yet.
    private var received: [UInt8] = []
    /// The end of what it wrote to standard error.
    private var errorTail: [UInt8] = []

    /// Bytes of one line; an answer is some fifty.
    static let lineLimit = 64 << 10
    /// Bytes of standard error that are kept: enough for its last line.
    private static let errorTailBytes = 4 << 10
    /// Bytes moved at a time, the default size of a pipe on Linux.
    private static let chunkBytes = 64 << 10

    /// Starts the program. Throws `Failure.cannotStart`.
    init(command: [String], megabytes: Int) throws(Failure) {
        // Writing to a program that has gone away is an error to be told, not the end of this process.
        signal(SIGPIPE, SIG_IGN)
        let pipes = (0..<3).compactMap { _ in Self.pipe() }
        guard pipes.count == 3, let program = command.first else {
            for pipe in pipes { Self.close(pipe.read, pipe.write) }
            throw .cannotStart("no pipes are left")
        }
        let (toChild, fromChild, fromChildErrors) = (pipes[0], pipes[1], pipes[2])
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, toChild.read, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, fromChild.write, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, fromChildErrors.write, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer {
            for argument in arguments { free(argument) }
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
            Self.close(toChild.read, fromChild.write, fromChildErrors.write)
        }
        var identifier: pid_t = 0
        let status = posix_spawnp(&identifier, program, &actions, &attributes, &arguments, environ)
        guard status == 0 else {
            Self.close(toChild.write, fromChild.read, fromChildErrors.read)
            throw .cannotStart(String(cString: strerror(status)))
        }
        process_limit_memory(identifier, UInt64(megabytes) << 20)
        process = identifier
        (input, output, errors) = (toChild.write, fromChild.read, fromChildErrors.read)
        for descriptor in [input, output, errors] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    }

    deinit { kill() }

    /// Writes `bytes` and reads until `count` lines have come; both at once, so that neither side waits for the other.
    ///
    /// - Parameter take: called with each line, without its end.
    func exchange(
        _ bytes: [UInt8], lines count: Int, seconds: Int, take: (Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let deadline = Self.now() + Double(seconds)
        var written = 0
        var lines = 0
        while true {
            lines += try takeLines(from: lines, to: count, take)
            if lines == count, written == bytes.count { break }
            guard received.count <= Self.lineLimit else { throw Failure.lineTooLong }
            let left = deadline - Self.now()
            guard left > 0 else { throw Failure.silent(seconds: seconds) }
            var polls = [
                pollfd(fd: written < bytes.count ? input : -1, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: output, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&polls, 3, Int32(min(left * 1000 + 1, 60_000))) >= 0 || errno == EINTR else {
                throw Failure.ended(String(cString: strerror(errno)))
            }
            if polls[2].revents != 0 { readErrors() }
            if polls[1].revents != 0, try !readOutput() { throw Failure.ended(wait()) }
            if polls[0].revents != 0 {
                let sent = bytes[written...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
                if sent >= 0 {
                    written += sent
                } else if errno == EPIPE {
                    throw Failure.ended(wait())
                }
            }
        }
        guard received.isEmpty else { throw Failure.talkative }
    }

    /// Closes its standard input and waits for its end. Throws when it wrote more, did not end well, or not in time.
    func finish(seconds: Int) throws(Failure) {
        Self.close(input)
        input = -1
        let deadline = Self.now() + Double(seconds)
        while true {
            let left = deadline - Self.now()
            guard left > 0 else { throw .silent(seconds: seconds) }
            var polls = [
                pollfd(fd: output, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
            ]
            poll(&polls, 2, Int32(min(left * 1000 + 1, 60_000)))
            if polls[1].revents & Int16(POLLIN) != 0 { readErrors() }
            let isOpen = polls[0].revents != 0 ? try readOutput() : true
            // Its last line and its end may come in one read.
            guard received.isEmpty else { throw .talkative }
            if !isOpen { break }
        }
        let end = wait()
        guard end == Self.goodEnd else { throw .ended(end) }
    }

    private static let goodEnd = "ended with status 0"

    /// The last line that it wrote to standard error, with nothing in it that moves a cursor.
    var lastWords: String {
        if isRunning { readErrors() }
        let lines = String(decoding: errorTail, as: UTF8.self).split(whereSeparator: \.isNewline)
        let last = lines.last { !$0.allSatisfy(\.isWhitespace) } ?? ""
        return String(
            String.UnicodeScalarView(last.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }

    /// Ends it at once, if it runs.
    func kill() {
        guard isRunning else { return }
        Glibc.kill(process, SIGKILL)
        _ = wait()
    }

    /// Hands over whole lines that are there. How many there were.
    private func takeLines(
        from first: Int, to count: Int, _ take: (Int, UnsafeRawBufferPointer) throws -> Void
    ) throws -> Int {
        var (start, taken) = (0, 0)
        try received.withUnsafeBytes { bytes in
            while first + taken < count, let end = bytes[start...].firstIndex(of: 0x0A) {
                try take(first + taken, UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
                start = end + 1
                taken += 1
            }
        }
        if start > 0 { received.removeSubrange(..<start) }
        return taken
    }

    /// Reads what is there; false at the end.
    private func readOutput() throws(Failure) -> Bool {
        while true {
            guard let count = Self.read(output, into: &received) else { return true }
            guard count > 0 else { return false }
            // A program that writes without end is stopped by the lines that are taken out between two reads.
            if received.count >= Self.chunkBytes { return true }
        }
    }

    private func readErrors() {
        while let count = Self.read(errors, into: &errorTail), count > 0 {
            if errorTail.count > Self.errorTailBytes {
                errorTail.removeFirst(errorTail.count - Self.errorTailBytes)
            }
        }
    }

    /// Waits a while for the end, brings it about where it does not come, and says how it was.
    private func wait() -> String {
        guard isRunning else { return "had ended" }
        isRunning = false
        var status: Int32 = 0
        var hasEnded = false
        for _ in 0..<Self.patience where !hasEnded {
            hasEnded = waitpid(process, &status, WNOHANG) == process
            if !hasEnded { usleep(10_000) }
        }
        if !hasEnded {
            Glibc.kill(process, SIGKILL)
            waitpid(process, &status, 0)
        }
        readErrors()
        Self.close(input, output, errors)
        input = -1
        guard hasEnded else { return "closed its output and did not end" }
        let signal = status & 0x7F
        guard signal != 0 else { return "ended with status \((status >> 8) & 0xFF)" }
        return "was ended by signal \(signal) (\(strsignal(signal).map { String(cString: $0) } ?? "?"))"
    }

    /// Hundredths of a second that a process has for its end.
    private static let patience = 200

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func pipe() -> (read: Int32, write: Int32)? {
        var ends: [Int32] = [-1, -1]
        return process_pipe(&ends) == 0 ? (ends[0], ends[1]) : nil
    }

    private static func close(_ descriptors: Int32...) {
        for descriptor in descriptors where descriptor >= 0 { Glibc.close(descriptor) }
    }

    /// Appends what can be read now: the number of bytes, 0 at the end, `nil` when there is nothing yet.
    private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Int? {
        withUnsafeTemporaryAllocation(byteCount: chunkBytes, alignment: 16) { chunk in
            let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
            if count > 0 { bytes.append(contentsOf: chunk[..<count]) }
            return count >= 0 ? count : errno == EAGAIN || errno == EINTR ? nil : 0
        }
    }
}
