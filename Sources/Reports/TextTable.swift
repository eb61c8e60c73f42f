/// A table for people: columns line up, numbers to the right.
public struct TextTable {
    public enum Alignment: Sendable {
        case left, right
    }

    private let titles: [String]
    private let alignments: [Alignment]
    private var rows: [[String]] = []

    public init(_ columns: [(title: String, alignment: Alignment)]) {
        titles = columns.map(\.title)
        alignments = columns.map(\.alignment)
    }

    public mutating func add(_ cells: [String]) { rows.append(cells) }

    public var isEmpty: Bool { rows.isEmpty }

    /// The lines of the table, titles first, each with its line end. Columns are two spaces apart.
    public func render(indent: String = "", style: Style = .plain) -> String {
        let widths = titles.indices.map { column in
            ([titles] + rows).map { column < $0.count ? Self.width($0[column]) : 0 }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            var text = indent
            for (column, cell) in cells.enumerated() {
                let gap = String(repeating: " ", count: widths[column] - Self.width(cell))
                let last = column == cells.count - 1
                text += alignments[column] == .right ? gap + cell : last ? cell : cell + gap
                if !last { text += "  " }
            }
            return text + "\n"
        }
        return style.dim(line(titles)) + rows.map(line).joined()
    }

    /// The rows alone, for facts with a name each.
    public func renderRows(indent: String = "") -> String {
        render(indent: indent).split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(
            separator: "\n")
    }

    /// Columns that a string takes on a terminal, near enough: wide East Asian characters count twice.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { total, scalar in
            switch scalar.value {
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
                0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                total + 2
            default: scalar.properties.generalCategory == .nonspacingMark ? total : total + 1
            }
        }
    }
}

/// Whether text may have colours.
public struct Style: Sendable {
    private let isColoured: Bool
    public static let plain = Style(isColoured: false)
    public static let coloured = Style(isColoured: true)

    public func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    public func dim(_ text: String) -> String {
        guard isColoured else { return text }
        let body = text.hasSuffix("\n") ? String(text.dropLast()) : text
        return "\u{1B}[2m\(body)\u{1B}[0m" + (text.hasSuffix("\n") ? "\n" : "")
    }
    public func warning(_ text: String) -> String { isColoured ? "\u{1B}[33m\(text)\u{1B}[0m" : text }
    public func error(_ text: String) -> String { isColoured ? "\u{1B}[31m\(text)\u{1B}[0m" : text }
}
