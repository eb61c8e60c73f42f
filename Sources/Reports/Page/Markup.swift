import Archives

/// HTML that is being written. Literals are markup, what is interpolated is text: it is escaped, so that no name and no value
/// from a backup can become an element or an attribute. Attributes stand in double quotes.
///
///     page += "<td class=\"number\">\(count)</td>"
struct Markup: ExpressibleByStringInterpolation, Sendable {
    private(set) var html: String

    init() { html = "" }
    init(stringLiteral value: String) { html = value }
    init(stringInterpolation: Interpolation) { html = stringInterpolation.html }

    static func += (page: inout Markup, more: Markup) { page.html += more.html }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var html: String

        init(literalCapacity: Int, interpolationCount: Int) {
            html = ""
            html.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: String) { html += literal }
        mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }
        /// A number as people read it.
        mutating func appendInterpolation(_ number: Int) { html += Words.count(number) }
        mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
        /// Text that is ours and has nothing to escape: a style sheet, a script, a coordinate.
        mutating func appendInterpolation(verbatim text: String) { html += text }
    }

    /// Text for an element or a quoted attribute: nothing of it is markup, moves the direction of writing or is invisible.
    static func escaped(_ text: String) -> String {
        var html = ""
        html.reserveCapacity(text.utf8.count)
        for scalar in PageText.shown(text).unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(scalar)
            }
        }
        return html
    }
}

/// Names and values from a backup as pages show them.
enum PageText {
    /// Characters of a text that are shown. Keys have up to 512 bytes.
    private static let limit = 600

    /// Control and formatting characters escaped, and not endless.
    static func shown(_ text: String) -> String {
        if isPlain(text) { return text }
        let scalars = text.unicodeScalars
        let cut = scalars.count > limit
        return PrintableText.escaping(cut ? scalars.prefix(limit) : scalars.prefix(scalars.count)) + (cut ? "…" : "")
    }

    /// Most texts are short and of ASCII's printable characters.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.count <= limit && text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
}
