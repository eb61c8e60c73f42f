import Foundation
import Testing

/// A page as a browser shows it: `Fixtures/browser.py` opens it in a headless Chromium.
struct LookedAtPage {
    let stage: Stage
    let path: String

    /// Takes the steps that the program describes; its answers, one after another.
    func answers(_ steps: [[String: Any]]) throws -> [Any] {
        let name = "steps-\(UUID().uuidString).json"
        try JSONSerialization.data(withJSONObject: steps).write(to: URL(fileURLWithPath: stage.file(name)))
        let outcome = try stage.shell("python3 '\(Project.fixtures)/browser.py' '\(path)' < \(name)")
        return try #require(try JSONSerialization.jsonObject(with: Data(outcome.utf8)) as? [Any])
    }

    /// The answer to one question after the page was loaded and these steps were taken.
    func value(_ expression: String, after steps: [[String: Any]] = []) throws -> Any {
        try #require(try answers([["open": true]] + steps + [["js": expression]]).last)
    }

    /// What a screen reader and a keyboard need, found by hand: one `h1`, no level of headings left out, every control and
    /// every picture with a name, every column with a scope, every id once.
    static let faultsForReaders = """
        (() => {
          const faults = [], all = (query) => [...document.querySelectorAll(query)];
          if (all("h1").length !== 1) faults.push("not one h1");
          if (document.documentElement.lang !== "en" || !document.title) faults.push("no language or title");
          if (all("main").length !== 1 || all("header").length !== 1) faults.push("no landmarks");
          let level = 1;
          for (const heading of all("h1, h2, h3, h4")) {
            if (heading.closest("dialog:not([open])")) continue;
            const own = Number(heading.tagName[1]);
            if (own > level + 1) faults.push("heading level left out: " + heading.textContent);
            if (!heading.textContent.trim()) faults.push("empty heading");
            level = own;
          }
          for (const control of all("input, select")) if (!control.labels.length) faults.push("no label: " + control.id);
          for (const button of all("button, a")) if (!button.textContent.trim()) faults.push("no name: " + button.outerHTML);
          for (const svg of all("svg")) {
            if (svg.getAttribute("role") === "img" ? !svg.getAttribute("aria-label") : svg.getAttribute("aria-hidden") !== "true") faults.push("a picture without words");
          }
          for (const th of all("thead th")) if (th.scope !== "col") faults.push("a column without a scope: " + th.textContent);
          for (const table of all("table")) if (!table.caption && !table.hasAttribute("aria-labelledby")) faults.push("a table without a name");
          for (const pane of all(".scroll, .window")) if (pane.tabIndex !== 0 || !pane.getAttribute("aria-label")) faults.push("scrolls, but not by keyboard");
          const ids = all("[id]").map((one) => one.id);
          for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push("twice: " + id);
          for (const link of all("a[href^='#']")) if (!document.getElementById(link.hash.slice(1))) faults.push("leads nowhere: " + link.hash);
          return faults;
        })()
        """

    /// Texts whose contrast with what is behind them is below 4.5 : 1 (WCAG 2.2, 1.4.3).
    static let faintTexts = """
        (() => {
          const parse = (color) => { const parts = color.match(/[\\d.]+/g).map(Number); return parts.length > 3 ? parts : [...parts, 1]; };
          const light = (rgb) => { const [r, g, b] = rgb.slice(0, 3).map((c) => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const behind = (element) => { for (let at = element; at; at = at.parentElement) { const color = parse(getComputedStyle(at).backgroundColor); if (color[3] > 0) return color; } return [255, 255, 255, 1]; };
          const faint = new Set();
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const element = walk.currentNode.parentElement;
            if (!walk.currentNode.data.trim() || /^(SCRIPT|STYLE)$/.test(element.tagName) || !element.getClientRects().length || element.matches(".zero")) continue;
            const style = getComputedStyle(element), svg = element.closest("svg");
            const a = light(parse(svg ? style.fill : style.color)), b = light(behind(element));
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (ratio < 4.5) faint.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)}: ${walk.currentNode.data.trim().slice(0, 40)}`);
          }
          return [...faint];
        })()
        """
}
