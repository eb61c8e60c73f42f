import Judgement
import RestoreSets

/// Where things are, and what to do next.
public struct NextSteps {
    private let result: ScanResult
    private let written: RestoreResult?
    private let index: String?
    private let backup: [String]

    /// - Parameters:
    ///   - written: what a restore wrote; `nil` after a scan.
    ///   - index: the file that a scan wrote its index to, where it did.
    ///   - backup: the archives as the user named them.
    public init(_ result: ScanResult, written: RestoreResult?, index: String? = nil, backup: [String]) {
        self.result = result
        self.written = written
        self.index = index
        self.backup = backup
    }

    public func text(style: Style = .plain) -> String {
        written.map { afterRestore($0, style: style) } ?? afterScan(style: style)
    }

    private func afterRestore(_ written: RestoreResult, style: Style) -> String {
        let total = result.total
        var text = style.bold("Written to \(written.output)") + "\n"
        var table = TextTable([("file", .left), ("size", .right), ("what it is", .left)])
        let last = [written.manifest] + [written.envelope, written.report].compactMap { $0 } + [written.checksums]
        for file in written.files + last {
            table.add([Shown.line(file.path), Words.bytes(file.size), meaning(of: file.path)])
        }
        text += table.render(indent: "  ", style: style)
        var steps: [String] = []
        if total.total(.hold) > 0 {
            steps.append(
                "\(Words.counted(total.total(.hold), "record")) held: look at them before you load the restore set:\n     winnow review \(written.output)"
            )
        }
        if total.total(.drop) > 0 {
            steps.append("See what was dropped and why:  winnow query \(written.output) --decision drop")
            steps.append("One record in full:            winnow explain \(written.output) KEY")
        }
        steps.append("Load the archives under \(written.output)/restore as you would the originals.")
        text += "\n" + style.bold("Next") + "\n"
        for (number, step) in steps.enumerated() { text += "  \(number + 1). \(step)\n" }
        return text
    }

    private func afterScan(style: Style) -> String {
        let total = result.total
        let goes = total.total(.drop)
        let held = total.total(.hold)
        var text =
            goes + held == 0
            ? "A restore would keep every record.\n"
            : "A restore would drop \(Words.counted(goes, "record")) and hold \(Words.count(held)) for review."
                + (index == nil ? " Nothing was written.\n" : "\n")
        if let index {
            text += style.bold("Written to \(index)") + ": \(indexed)\n"
            text += "\(style.bold("Look")): winnow query \(index)\n"
        }
        text += "\(style.bold("Next")): winnow restore \(backup.joined(separator: " ")) --output FOLDER\n"
        return text
    }

    /// What the index holds: with `--index auto` it depends on the number of records.
    private var indexed: String {
        result.indexMode == .sparse
            ? "sparse index: the records that stand out, the rest as counts"
            : "full index: every record with tag and score"
    }

    private func meaning(of path: String) -> String {
        switch path.split(separator: "/").first {
        case "restore": "the filtered archive"
        case "quarantine": "what was dropped"
        case "hold": "what a person has to look at"
        case "dropped.ndjson": "one line for each record that is not in restore/"
        case "index.sqlite": indexed
        case "decisions.yaml": "what persons decided about single records"
        case "SHA256SUMS": "the digests of all these, for sha256sum -c"
        case "manifest.json": "what was read and written, by which policy"
        case "manifest.dsse.json": "the manifest, signed"
        case "report.html": "all of this for people: open it in a browser"
        default: ""
        }
    }
}
