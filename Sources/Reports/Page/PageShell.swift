import Crypto
import Foundation

/// What pages have in common: the document around them, which may load nothing and run nothing but its own style sheet and
/// its own script.
struct PageShell {
    let title: String
    /// Of this page; after `PageStyle.common`.
    var style = ""
    /// Empty where the page has none.
    var script = ""

    /// What stands before the page's content.
    var head: Markup {
        let style = self.fullStyle
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(verbatim: securityPolicy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <link rel="icon" href="data:,">
            <title>\(title)</title>
            <style>\(verbatim: style)</style>
            </head>
            <body>

            """
    }

    /// What stands behind it.
    var tail: Markup {
        script.isEmpty ? "</body>\n</html>\n" : "<script>\(verbatim: script)</script>\n</body>\n</html>\n"
    }

    private var fullStyle: String { PageStyle.common + style }

    /// https://www.w3.org/TR/CSP3/: nothing but this style sheet, this script and images within the page.
    private var securityPolicy: String {
        let scripts = script.isEmpty ? "'none'" : "'sha256-\(Self.digest(script))'"
        return "default-src 'none'; style-src 'sha256-\(Self.digest(fullStyle))'; script-src \(scripts); "
            + "img-src data:; base-uri 'none'; form-action 'none'"
    }

    private static func digest(_ text: String) -> String {
        Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
    }
}
