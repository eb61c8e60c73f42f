/// A line of a screen.
public struct ScreenLine: Sendable, Equatable {
    public enum Tone: Sendable {
        case plain, bold, dim, warning
    }

    public var text: String
    public var tone: Tone
    /// Columns by which the line goes on under itself where it is too long.
    var indent: Int

    public init(_ text: String, _ tone: Tone = .plain, indent: Int = 0) {
        self.text = text
        self.tone = tone
        self.indent = indent
    }
}

/// What a review shows at one moment, and how it is laid out: a function of state and size, no terminal.
public struct ReviewScreen: Sendable, Equatable {
    public var title: String
    /// `3 of 37, 12 settled, 25 left`
    public var progress: String
    public var body: [ScreenLine]
    /// Lines of the body above the first that is seen.
    public var scroll: Int
    /// What has just happened, or what is asked for.
    public var message: ScreenLine
    /// What keys do.
    public var keys: String

    /// Below this nothing can be laid out.
    static let smallest = (width: 20, height: 6)

    /// The lines of the screen, exactly `height`, none wider than `width`. Of a smaller screen than can be laid out, what
    /// fits of its upper left.
    public func lines(width screenWidth: Int, height screenHeight: Int, style: Style = .plain) -> [String] {
        let width = max(Self.smallest.width, screenWidth)
        let height = max(Self.smallest.height, screenHeight)
        let wrapped = body.flatMap { Self.wrapped($0, width: width) }
        let room = height - 4
        let first = max(0, min(scroll, wrapped.count - room))
        var middle = Array(wrapped.dropFirst(first).prefix(room))
        let below = wrapped.count - first - middle.count
        if below > 0, !middle.isEmpty {
            middle[middle.count - 1] = ScreenLine("  … \(Words.counted(below + 1, "line")) more: arrow down", .dim)
        }
        middle += Array(repeating: ScreenLine(""), count: room - middle.count)
        let all =
            [heading(width), ScreenLine("")] + middle + [message, ScreenLine(keys, .dim)]
        return all.prefix(max(1, screenHeight)).map { line in
            let text = Self.clipped(line.text, max(1, screenWidth))
            switch line.tone {
            case .plain: return text
            case .bold: return style.bold(text)
            case .dim: return style.dim(text)
            case .warning: return style.warning(text)
            }
        }
    }

    /// The largest `scroll` that still shows something new.
    public func scrollLimit(width: Int, height: Int) -> Int {
        max(0, body.reduce(0) { $0 + Self.wrapped($1, width: max(Self.smallest.width, width)).count } - (height - 4))
    }

    /// The title on the left and the progress on the right, where there is room for both.
    private func heading(_ width: Int) -> ScreenLine {
        let gap = width - TextTable.width(title) - TextTable.width(progress)
        guard gap >= 2 else { return ScreenLine(progress, .bold) }
        return ScreenLine(title + String(repeating: " ", count: gap) + progress, .bold)
    }

    /// The text cut to so many columns, with … where something is left out.
    static func clipped(_ text: String, _ width: Int) -> String {
        guard TextTable.width(text) > width else { return text }
        var shown = ""
        var used = 0
        for character in text {
            let own = TextTable.width(String(character))
            guard used + own <= width - 1 else { break }
            shown.append(character)
            used += own
        }
        return shown + "…"
    }

    /// The line broken at spaces, and within words that are longer than a line.
    static func wrapped(_ line: ScreenLine, width: Int) -> [ScreenLine] {
        guard TextTable.width(line.text) > width, line.indent < width / 2 else { return [line] }
        let margin = String(repeating: " ", count: line.indent)
        var lines: [String] = []
        var current = ""
        var isStart = true
        for word in line.text.split(separator: " ", omittingEmptySubsequences: false) {
            let next = isStart ? current + String(word) : current + " " + word
            isStart = false
            if TextTable.width(next) <= width {
                current = next
                continue
            }
            if !current.allSatisfy({ $0 == " " }) {
                lines.append(current)
                current = margin
            }
            for character in word {
                if TextTable.width(current) + TextTable.width(String(character)) > width {
                    lines.append(current)
                    current = margin
                }
                current.append(character)
            }
        }
        lines.append(current)
        return lines.map { ScreenLine($0, line.tone) }
    }
}
