import Records

@testable import Detection

/// A finding as a test compares it.
struct Found: Equatable, CustomStringConvertible {
    let rule: String
    let weight: Float
    let field: String
    let excerpt: String

    var description: String { "\(rule) \(weight) in \(field): \(excerpt)" }
}

/// Findings by row of a small table that goes the way of every table: through the CSV reader and the typing of columns.
func findings(
    _ columns: [String], _ rows: [[String]], table: String = "Contact", settings: DetectionSettings = .init()
) throws -> [[Found]] {
    func quoted(_ cells: [String]) -> String {
        cells.map {
            "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }
        .joined(separator: ",") + "\n"
    }
    let bytes = Array((quoted(columns) + rows.map(quoted).joined()).utf8)
    var found = Array(repeating: [Found](), count: rows.count)
    var detectors: MemberDetectors?
    let reader = bytes.withUnsafeBytes {
        RecordFormats.reader(path: table + ".csv", head: .init(rebasing: $0.prefix(60_000)), isWhole: false)
    }
    guard let reader else { return [] }
    func take(_ batch: RecordBatch) {
        batch.withView { view in
            let known = detectors ?? MemberDetectors(schema: batch.schema, sample: view, settings: settings)
            detectors = known
            var sink = FindingSink()
            known.examine(view, into: &sink)
            for finding in sink.findings {
                let rule = Detectors.rules[Int(finding.rule)].name
                if finding.column == Finding.wholeRecord {
                    found[batch.firstOrdinal - 1 + Int(finding.row)].append(
                        Found(rule: rule, weight: finding.weight, field: "", excerpt: ""))
                    continue
                }
                let column = Int(finding.column)
                let field = view.field(Int(finding.row), column)
                let evidence = Int(finding.start)..<Int(finding.start + finding.length)
                precondition(
                    evidence.lowerBound >= field.start && evidence.upperBound <= field.end,
                    "a finding lies outside its field")
                found[batch.firstOrdinal - 1 + Int(finding.row)].append(
                    Found(
                        rule: rule, weight: finding.weight,
                        field: batch.schema.columns[column], excerpt: Excerpt.masked(finding, in: view)))
            }
        }
    }
    try bytes.withUnsafeBytes { try reader.read($0, emit: take) }
    try reader.finish(emit: take)
    return found
}

/// The rules that fire on one record.
func rules(_ record: [(String, String)], table: String = "Contact") throws -> Set<String> {
    Set(try findings(record.map(\.0), [record.map(\.1)], table: table)[0].map(\.rule))
}
