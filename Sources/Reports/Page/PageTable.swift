/// A table of a page: columns with titles, numbers to the right, the first cell of a row its head.
struct PageTable {
    private let columns: [(title: String, alignment: TextTable.Alignment)]
    private let caption: String
    private let isShort: Bool
    private var body: Markup = ""
    private var foot: Markup = ""

    /// - Parameters:
    ///   - caption: what the table is, for who hears the page.
    ///   - isShort: whether a screen shows a few rows at a time; print has all.
    init(_ caption: String, _ columns: [(title: String, alignment: TextTable.Alignment)], isShort: Bool = false) {
        self.caption = caption
        self.isShort = isShort
        self.columns = columns
    }

    mutating func add(_ cells: [Markup]) { body += row(cells) }

    mutating func addSum(_ cells: [Markup]) { foot += row(cells) }

    /// A number; nothing is a dot, so that numbers stand out.
    static func count(_ value: Int) -> Markup { value == 0 ? "<span class=\"zero\">·</span>" : "\(value)" }

    private func row(_ cells: [Markup]) -> Markup {
        var row: Markup = "<tr>"
        for (at, cell) in cells.enumerated() {
            let style: Markup = columns[at].alignment == .right ? " class=\"n\"" : ""
            row += at == 0 ? "<th scope=\"row\"\(style)>\(cell)</th>" : "<td\(style)>\(cell)</td>"
        }
        row += "</tr>\n"
        return row
    }

    var markup: Markup {
        var table: Markup =
            "<div class=\"scroll\(verbatim: isShort ? " short" : "")\" role=\"region\" tabindex=\"0\" aria-label=\"\(caption)\"><table>\n<caption class=\"hidden\">\(caption)</caption>\n<thead><tr>"
        for column in columns {
            let style: Markup = column.alignment == .right ? " class=\"n\"" : ""
            table += "<th scope=\"col\"\(style)>\(column.title)</th>"
        }
        table += "</tr></thead>\n<tbody>\n\(body)</tbody>\n"
        if !foot.html.isEmpty { table += "<tfoot>\(foot)</tfoot>\n" }
        table += "</table></div>\n"
        return table
    }
}
