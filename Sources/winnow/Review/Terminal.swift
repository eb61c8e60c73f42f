import Foundation

/// The terminal in the state in which keys come one by one and the whole screen is ours; put back as it was in the end,
/// however that comes.
final class Terminal {
    enum Event: Equatable {
        case bytes([UInt8])
        case signal(Int32)
        /// The terminal is gone.
        case end
        /// Nothing came in time.
        case silence
    }

    private var before = termios()
    private var isRaw = false
    /// What signals write into and `wait` reads from.
    private let pipe: (read: Int32, write: Int32)

    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

    /// `nil` where standard input or output is no terminal.
    init?() {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, &before) == 0 else {
            return nil
        }
        var ends: [Int32] = [-1, -1]
        guard Foundation.pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        pipe = (ends[0], ends[1])
        signalPipe = ends[1]
        for number in Self.signals { signal(number, noteSignal) }
    }

    deinit {
        leave()
        for number in Self.signals { signal(number, SIG_DFL) }
        signalPipe = -1
        close(pipe.read)
        close(pipe.write)
    }

    /// Takes the screen: other keys than those of signals are ours, nothing is echoed.
    func enter() {
        guard !isRaw else { return }
        var raw = before
        raw.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN)
        raw.c_iflag &= ~tcflag_t(IXON | ICRNL)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
        isRaw = true
        // The other screen, no cursor.
        write("\u{1B}[?1049h\u{1B}[?25l")
    }

    /// Gives the screen back as it was.
    func leave() {
        guard isRaw else { return }
        isRaw = false
        write("\u{1B}[?25h\u{1B}[?1049l")
        tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
    }

    /// Stops as Ctrl-Z asks for, and takes the screen again when the shell lets it go on.
    func suspend() {
        leave()
        signal(SIGTSTP, SIG_DFL)
        raise(SIGTSTP)
        signal(SIGTSTP, noteSignal)
        enter()
    }

    /// Takes the screen again after somebody else stopped the process.
    func resume() {
        isRaw = false
        enter()
    }

    /// Columns and lines; 80 and 24 where the terminal does not say.
    var size: (width: Int, height: Int) {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return (80, 24)
        }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    func draw(_ lines: [String]) {
        // Each line is cleared to its end after it is written, so that nothing flickers.
        write("\u{1B}[H" + lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n") + "\u{1B}[J")
    }

    /// What comes next.
    ///
    /// - Parameter milliseconds: how long to wait; without end by default.
    func wait(milliseconds: Int32 = -1) -> Event {
        var files = [
            pollfd(fd: pipe.read, events: Int16(POLLIN), revents: 0),
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let count = poll(&files, nfds_t(files.count), milliseconds)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .end }
            if count == 0 { return .silence }
            if files[0].revents != 0 {
                var number: UInt8 = 0
                if read(pipe.read, &number, 1) == 1 { return .signal(Int32(number)) }
                continue
            }
            var buffer = [UInt8](repeating: 0, count: 256)
            let size = read(STDIN_FILENO, &buffer, buffer.count)
            if size < 0, errno == EINTR || errno == EAGAIN { continue }
            return size > 0 ? .bytes(Array(buffer[..<size])) : .end
        }
    }

    private func write(_ text: String) {
        try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    }
}

/// Where `noteSignal` writes to: a handler can have no context of its own.
nonisolated(unsafe) private var signalPipe: Int32 = -1

/// Says which signal came; does what a handler may do, a write.
private func noteSignal(_ number: Int32) {
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = Foundation.write(signalPipe, &byte, 1)
    errno = saved
}
