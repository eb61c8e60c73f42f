/// A line over time, with marks where something was found.
struct TrendPlot {
    struct Point {
        /// Seconds since 1970.
        let time: Int
        /// `nil` where there is no value.
        let value: Double?
        /// What was found then.
        let mark: String?
    }

    private let points: [Point]
    private let style: String
    private let least: Double
    private let most: Double

    private static let (left, right, top, base) = (6.0, 234.0, 10.0, 62.0)

    /// - Parameters:
    ///   - style: class of the style sheet.
    ///   - fromZero: whether the lowest line is 0; else it is a little below the least value.
    init(_ points: [Point], style: String, fromZero: Bool) {
        self.points = points
        self.style = style
        let values = points.compactMap(\.value)
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        let margin = max((high - low) * 0.15, high * 0.02)
        least = fromZero ? 0 : max(0, low - margin)
        most = max(high, least + 1e-9)
    }

    /// `20,011 to 24,682`
    func range(_ words: (Double) -> String) -> String {
        let values = points.compactMap(\.value)
        guard let low = values.min(), let high = values.max() else { return "no value" }
        return words(low) == words(high) ? "always \(words(low))" : "\(words(low)) to \(words(high))"
    }

    /// - Parameters:
    ///   - what: the values are of.
    ///   - words: of a value.
    func drawn(what: String, words: (Double) -> String) -> Markup {
        let marks = points.filter { $0.mark != nil }
        let label =
            "\(what): \(range(words)) in \(Words.counted(points.count, "run"))"
            + (marks.isEmpty ? "" : "; findings in \(Words.counted(marks.count, "run"))")
        var drawn: Markup = "<svg viewBox=\"0 0 240 80\" role=\"img\" aria-label=\"\(label)\">"
        drawn += "<line class=\"axis\" x1=\"6\" x2=\"234\" y1=\"62\" y2=\"62\"/>"
        for piece in pieces {
            let path = piece.map { "\(PagePlots.number(x($0.time))),\(PagePlots.number(y($0.value)))" }
            if let only = piece.first, piece.count == 1 {
                drawn +=
                    "<circle class=\"\(style)\" cx=\"\(verbatim: PagePlots.number(x(only.time)))\" cy=\"\(verbatim: PagePlots.number(y(only.value)))\" r=\"2\"/>"
            } else {
                drawn += "<polyline class=\"line-\(style)\" points=\"\(verbatim: path.joined(separator: " "))\"/>"
            }
        }
        for mark in marks {
            drawn +=
                "<circle class=\"found\" cx=\"\(verbatim: PagePlots.number(x(mark.time)))\" cy=\"\(verbatim: PagePlots.number(mark.value.map(y) ?? Self.base))\" r=\"3.2\"><title>\(Words.time(mark.time)): \(mark.mark ?? "")</title></circle>"
        }
        if let first = points.first, let last = points.last {
            drawn += "<text x=\"6\" y=\"75\">\(day(first.time))</text>"
            if last.time != first.time {
                drawn += "<text x=\"234\" y=\"75\" text-anchor=\"end\">\(day(last.time))</text>"
            }
        }
        drawn += "</svg>"
        return drawn
    }

    /// Runs of values without a gap.
    private var pieces: [[(time: Int, value: Double)]] {
        var pieces: [[(time: Int, value: Double)]] = [[]]
        for point in points {
            if let value = point.value {
                pieces[pieces.count - 1].append((point.time, value))
            } else if pieces.last?.isEmpty == false {
                pieces.append([])
            }
        }
        return pieces.filter { !$0.isEmpty }
    }

    private func day(_ time: Int) -> String { String(Words.time(time).prefix(10)) }

    private func x(_ time: Int) -> Double {
        guard let first = points.map(\.time).min(), let last = points.map(\.time).max(), last > first else {
            return (Self.left + Self.right) / 2
        }
        return Self.left + (Double(time) - Double(first)) / (Double(last) - Double(first)) * (Self.right - Self.left)
    }

    private func y(_ value: Double) -> Double {
        Self.base - (value - least) / (most - least) * (Self.base - Self.top)
    }
}
