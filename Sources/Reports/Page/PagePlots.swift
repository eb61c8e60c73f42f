/// Drawings of pages: SVG within the page, with words for who does not see them. Colours come from the style sheet.
enum PagePlots {
    /// Parts of a whole side by side.
    ///
    /// - Parameter parts: class of the style sheet, and how many.
    static func bar(_ parts: [(style: String, count: Int)], label: String) -> Markup {
        let total = parts.reduce(0.0) { $0 + Double(max(0, $1.count)) }
        guard total > 0 else { return "" }
        var drawn: Markup =
            "<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"\(label)\">"
        var x = 0.0
        for part in parts where part.count > 0 {
            // What is there can be seen, however little it is.
            let width = max(3, Double(part.count) / total * 1000)
            drawn +=
                "<rect class=\"\(part.style)\" x=\"\(verbatim: number(x))\" y=\"0\" width=\"\(verbatim: number(width))\" height=\"10\"/>"
            x += width
        }
        drawn += "</svg>"
        return drawn
    }

    /// A square in the colour of a class, for legends.
    static func swatch(_ style: String) -> Markup {
        "<svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"\(style)\" width=\"10\" height=\"10\" rx=\"2\"/></svg>"
    }

    /// Ten columns, 0 to 1, with lines where thresholds are.
    static func tenths(_ counts: [Int], style: String, limits: [Double], label: String) -> Markup {
        let most = Double(max(1, counts.max() ?? 0))
        let (width, height, base) = (24.0, 72.0, 88.0)
        var drawn: Markup = "<svg viewBox=\"0 0 260 104\" role=\"img\" aria-label=\"\(label)\">"
        for (tenth, count) in counts.prefix(10).enumerated() where count > 0 {
            let tall = max(1.5, Double(count) / most * height)
            let x = 10 + Double(tenth) * width
            drawn +=
                "<rect class=\"\(style)\" x=\"\(verbatim: number(x + 2))\" y=\"\(verbatim: number(base - tall))\" width=\"\(verbatim: number(width - 4))\" height=\"\(verbatim: number(tall))\" rx=\"1.5\"/>"
            drawn +=
                "<text x=\"\(verbatim: number(x + width / 2))\" y=\"\(verbatim: number(base - tall - 4))\" text-anchor=\"middle\">\(count)</text>"
        }
        for limit in Set(limits.map { min(1, max(0, $0)) }).sorted() {
            let x = number(10 + limit * width * 10)
            drawn +=
                "<line class=\"limit\" x1=\"\(verbatim: x)\" x2=\"\(verbatim: x)\" y1=\"6\" y2=\"\(verbatim: number(base))\"/>"
        }
        drawn +=
            "<line class=\"axis\" x1=\"10\" x2=\"250\" y1=\"\(verbatim: number(base))\" y2=\"\(verbatim: number(base))\"/>"
        for (tenth, word) in [(0.0, "0"), (5, "0.5"), (10, "1")] {
            drawn +=
                "<text x=\"\(verbatim: number(10 + tenth * width))\" y=\"101\" text-anchor=\"middle\">\(word)</text>"
        }
        drawn += "</svg>"
        return drawn
    }

    /// Where in a member records went: a column a piece, as tall as the share that went.
    static func strip(_ shares: [(share: Double, isHeld: Bool)], label: String) -> Markup {
        let count = max(1, shares.count)
        var drawn: Markup =
            "<svg class=\"strip\" viewBox=\"0 0 \(verbatim: String(count)) 16\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"\(label)\">"
        for (piece, part) in shares.enumerated() where part.share > 0 {
            let tall = max(2, part.share * 16)
            drawn +=
                "<rect class=\"\(part.isHeld ? "hold" : "drop")\" x=\"\(verbatim: String(piece))\" y=\"\(verbatim: number(16 - tall))\" width=\"1.05\" height=\"\(verbatim: number(tall))\"/>"
        }
        drawn += "</svg>"
        return drawn
    }

    /// Columns side by side, what was dropped below and what is held above it.
    ///
    /// - Parameter columns: counts, and what a column is called.
    static func columns(_ columns: [(dropped: Int, held: Int, name: String)], label: String) -> Markup {
        let most = Double(max(1, columns.map { $0.dropped + $0.held }.max() ?? 0))
        let width = min(1_072, max(220, columns.count * 36))
        var drawn: Markup =
            "<svg class=\"columns\" width=\"\(verbatim: String(width))\" viewBox=\"0 0 \(verbatim: String(max(1, columns.count))) 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"\(label)\">"
        for (at, column) in columns.enumerated() where column.dropped + column.held > 0 {
            var top = 100.0
            drawn += "<g><title>\(column.name): \(column.dropped) dropped, \(column.held) held</title>"
            for (style, count) in [("drop", column.dropped), ("hold", column.held)] where count > 0 {
                // What is there can be seen, however little it is.
                let tall = min(top, max(1.5, Double(count) / most * 98))
                top -= tall
                drawn +=
                    "<rect class=\"\(verbatim: style)\" x=\"\(verbatim: number(Double(at) + 0.1))\" y=\"\(verbatim: number(top))\" width=\"0.8\" height=\"\(verbatim: number(tall))\"/>"
            }
            drawn += "</g>"
        }
        drawn += "</svg>"
        return drawn
    }

    /// A coordinate with two places, so that equal runs draw equal bytes.
    static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e6 else { return "0" }
        let hundredths = Int((value * 100).rounded())
        if hundredths % 100 == 0 { return String(hundredths / 100) }
        let part = abs(hundredths % 100)
        return "\(hundredths < 0 ? "-" : "")\(abs(hundredths / 100)).\(part < 10 ? "0" : "")\(part)"
    }
}
