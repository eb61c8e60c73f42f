import Archives
import Foundation
import Policies
import Records
import RestoreSets

/// Held records as a table for a spreadsheet, and the decisions that somebody filled in there.
public enum ReviewSheet {
    private static let columns = [
        "table", "key", "archive", "member", "record", "sha256", "score", "reason", "rules", "parents", "decision",
        "why",
    ]

    /// Writes the records that a filter shows, a line each: RFC 4180 but for its line ends (LF). Cells that a spreadsheet
    /// would take for formulas get an apostrophe before them.
    public static func export(
        _ session: ReviewSession, lines: HeldLines, _ write: (String) throws -> Void
    ) throws {
        try write(columns.joined(separator: ",") + "\n")
        for entry in session.shown {
            let line = try lines.line(at: session.held.offset(of: entry))
            var (decision, why) = ("", "")
            if case .decided(let ruling) = session.state(of: entry) {
                (decision, why) = (ruling.verdict.rawValue, ruling.why)
            }
            let parents = line.parents.map { $0.table + ($0.key.map { " " + $0 } ?? "") }
            let cells = [
                line.table ?? "", line.key ?? "", line.archive, line.member.text, String(line.record), line.sha256,
                line.score.map { Words.score($0) } ?? "", line.reason.name, line.rules.joined(separator: " "),
                parents.joined(separator: " < "), decision, why,
            ]
            try write(cells.map(SpreadsheetCell.quoted).joined(separator: ",") + "\n")
        }
    }

    /// A row that cannot be taken over.
    public struct Fault: Error, CustomStringConvertible {
        public let description: String
    }

    /// Faults that are named; a table with more has one mistake many times.
    private static let faultLimit = 10

    /// Decides what the rows of a table say; rows without a decision, or with `hold`, are passed over. The table may be as
    /// Excel and LibreOffice write it: other separators, line ends and encodings. Rows are found by table and digest.
    ///
    /// - Parameters:
    ///   - ruling: makes a ruling from what a row says and its reason; `nil` where there is no reason.
    /// - Returns: rows that decided something. Throws `Fault` with what is wrong, row by row; nothing is decided then.
    public static func take(
        _ path: String, into session: inout ReviewSession,
        ruling: (Override.Verdict, _ why: String) -> ReviewSession.Ruling?
    ) throws -> Int {
        let rows = try Rows(path: path)
        var faults: [String] = []
        var decided: [(entry: UInt32, row: Int, ruling: ReviewSession.Ruling)] = []
        let known = session.held.entriesByIdentity
        let tables = Dictionary(
            session.held.contents.tables.map { (SpreadsheetCell.unguarded(SpreadsheetCell.guarded($0.name)), $0.name) },
            uniquingKeysWith: { first, _ in first })
        var rowOf: [Int: (row: Int, verdict: Override.Verdict)] = [:]
        for row in rows.rows {
            let word = row.cell("decision").lowercased()
            let (place, cell, digest) = ("row \(row.number)", row.cell("table"), row.cell("sha256").lowercased())
            let table = tables[cell] ?? cell
            let verdict: Override.Verdict
            switch word {
            case "", "hold", "skip": continue
            case "keep": verdict = .keep
            case "drop": verdict = .drop
            default:
                faults.append("\(place): “\(Shown.plain(word))” is no decision; write keep, drop or nothing")
                continue
            }
            guard let found = known[HeldRecords.identity(table: table, sha256: digest)] else {
                faults.append(
                    "\(place): no held record of table “\(Shown.plain(table))” has the sha256 “\(Shown.plain(digest))”")
                continue
            }
            if let other = rowOf[Int(found)], other.verdict != verdict {
                faults.append(
                    "\(place): it is the same record as row \(other.row), which says \(other.verdict.rawValue)")
                continue
            }
            rowOf[Int(found)] = (row.number, verdict)
            guard let ruling = ruling(verdict, row.cell("why")) else {
                faults.append("\(place): it has no reason; fill in why, or give one for all with --why")
                continue
            }
            if case .decided(let old) = session.state(of: found), old.verdict == verdict, old.why == ruling.why {
                continue
            }
            decided.append((found, row.number, ruling))
        }
        guard faults.isEmpty else {
            let more =
                faults.count > faultLimit ? "\n  and \(Words.counted(faults.count - faultLimit, "more fault"))" : ""
            throw Fault(
                description: "\(path) cannot be taken over; nothing was decided\n  "
                    + faults.prefix(faultLimit).joined(separator: "\n  ") + more)
        }
        let rulings = Dictionary(grouping: decided, by: \.ruling)
        for (ruling, rows) in rulings.sorted(by: { ($0.value.first?.row ?? 0) < ($1.value.first?.row ?? 0) }) {
            session.decide(rows.map(\.entry), ruling)
        }
        return decided.count
    }

    /// The rows of a table in a file.
    private struct Rows {
        struct Row {
            /// As a spreadsheet counts: the header is row 1.
            let number: Int
            fileprivate let cells: [String: String]

            /// Without spaces around it, and without the apostrophe before what is no formula.
            func cell(_ name: String) -> String { SpreadsheetCell.unguarded(cells[name] ?? "") }
        }

        let rows: [Row]

        /// Bytes of a file: a million rows.
        private static let byteLimit = 1 << 30

        init(path: String) throws {
            guard let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int,
                let data = size <= Self.byteLimit ? FileManager.default.contents(atPath: path) : nil
            else {
                throw Fault(description: "\(path) cannot be read, or is larger than \(Words.bytes(Self.byteLimit))")
            }
            var rows: [Row] = []
            var misfit: Int?
            var header: [String] = []
            try data.withUnsafeBytes { bytes in
                let head = UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, RecordLimits.headBytes)])
                guard
                    let reader = RecordFormats.reader(
                        path: "review.csv", head: head, isWhole: head.count == bytes.count)
                else { return }
                func take(_ batch: RecordBatch) {
                    header = batch.schema.columns
                    misfit = misfit ?? batch.misfits.first.map { batch.ordinal(ofRow: $0.row) + 1 }
                    rows += Self.rows(of: batch)
                }
                try reader.read(bytes, emit: take)
                try reader.finish(emit: take)
                if header.isEmpty { header = reader.schema?.columns ?? [] }
            }
            let names = header.map(Self.name)
            if let missing = ["table", "sha256", "decision"].first(where: { !names.contains($0) }) {
                throw Fault(
                    description:
                        "\(path) has no column “\(missing)”\n  Take the table that 'winnow review DIR --export FILE' writes."
                )
            }
            if let misfit {
                throw Fault(
                    description:
                        "\(path), row \(misfit): it has not as many cells as the header, or a quote is left open")
            }
            self.rows = rows
        }

        private static func name(_ column: String) -> String {
            column.trimmingCharacters(in: .whitespaces).lowercased()
        }

        private static func rows(of batch: RecordBatch) -> [Row] {
            let names = batch.schema.columns.map(name)
            return batch.withView { view in
                (0..<batch.rowCount).map { row in
                    var cells: [String: String] = [:]
                    for (column, name) in names.enumerated() where column < view.columnCount {
                        let (start, end) = view.wholeField(row, column)
                        cells[name] = RecordText.decode(
                            UnsafeRawBufferPointer(rebasing: view.text[start..<end]), quote: batch.quote,
                            encoding: batch.encoding)
                    }
                    return Row(number: batch.ordinal(ofRow: row) + 1, cells: cells)
                }
            }
        }
    }
}

/// Cells of tables that people open in spreadsheets.
enum SpreadsheetCell {
    /// What a spreadsheet takes for the start of a formula (https://owasp.org/www-community/attacks/CSV_Injection).
    private static let starts = Set("=+-@\t\r\n".unicodeScalars)
    /// What a cell with it has to be quoted for. Scalars, for CR LF is one character.
    private static let specials = Set("\",\r\n".unicodeScalars)

    /// A cell as RFC 4180 has it, of what is `guarded`.
    static func quoted(_ text: String) -> String {
        let cell = guarded(text)
        guard cell.unicodeScalars.contains(where: { specials.contains($0) }) else { return cell }
        return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }

    /// The text with an apostrophe before a first character that a spreadsheet takes for the start of a formula, and without
    /// characters that a terminal acts on: only tabs and line breaks stay as they are.
    static func guarded(_ text: String) -> String {
        let cell = text.unicodeScalars.first.map { starts.contains($0) } ?? false ? "'" + text : text
        guard !cell.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) else { return cell }
        return cell.unicodeScalars.reduce(into: "") { shown, scalar in
            if layout.contains(scalar) {
                shown.unicodeScalars.append(scalar)
            } else {
                shown += PrintableText.escaping(CollectionOfOne(scalar))
            }
        }
    }

    private static let layout = Set("\t\r\n".unicodeScalars)

    /// What a cell says, without the apostrophe of `quoted` and without spaces around it.
    static func unguarded(_ cell: String) -> String {
        let text = cell.trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.first == "'", let next = text.dropFirst().unicodeScalars.first, starts.contains(next) else {
            return text
        }
        return String(text.dropFirst())
    }
}
