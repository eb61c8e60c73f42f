import Archives
import Detection
import Policies
import Records

/// What `winnow formats` prints.
public enum FormatList {
    private struct Entry: Encodable {
        let name: String
        let kind: String
        let summary: String
    }

    private static let archives: [Entry] = [
        Entry(
            name: "zip", kind: "archive",
            summary:
                "stored and deflated; untouched members keep their compressed bytes; zip64; encrypted with a passphrase"
        ),
        Entry(
            name: "tar", kind: "archive",
            summary: "ustar, pax and GNU; plain, gz, bz2, xz, zst, lz4; headers kept byte for byte"),
        Entry(
            name: "7z", kind: "archive", summary: "through libarchive; encrypted ones through the program 7z, as a zip"),
        Entry(name: "cpio", kind: "archive", summary: "newc, odc and binary; plain or compressed"),
        Entry(name: "ar", kind: "archive", summary: "GNU's and BSD's; plain or compressed; headers kept byte for byte"),
        Entry(name: "file", kind: "archive", summary: "a single table in no archive, plain or compressed"),
        Entry(name: "folder", kind: "archive", summary: "its files, restored as a folder; links are not followed"),
        Entry(
            name: "split", kind: "archive", summary: "parts .001, .002, … of any of these, or zip's own, read as one"),
    ]

    private static var entries: [Entry] {
        archives + RecordFormats.all.map { Entry(name: $0.name, kind: "records", summary: $0.summary) }
    }

    public static func text(style: Style = .plain) -> String {
        var table = TextTable([("format", .left), ("kind", .left), ("", .left)])
        for entry in entries { table.add([entry.name, entry.kind, entry.summary]) }
        return table.render(style: style)
            + "\nOff, because most of libarchive's security history lies there: rar, lha, cab, xar, iso, warc.\nA member in no known record format is copied unchanged.\n"
    }

    public static func json() -> String { JSONText.of(entries) }
}

/// What `winnow detectors` prints.
public struct DetectorList {
    private struct Entry: Encodable {
        let name: String
        let group: String
        let weight: Double
        let fields: String
        let summary: String
        let source: String
    }

    private let entries: [Entry]

    public init(policy: Policy) {
        let settings = policy.detection
        var entries = zip(Detectors.rules, Detectors.fields).map { rule, fields in
            let family = String(rule.name.prefix { $0 != "." })
            let isOff = settings.disabled.contains(rule.name) || settings.disabled.contains(family)
            return Entry(
                name: rule.name, group: rule.group.rawValue,
                weight: isOff ? 0 : settings.weights[rule.name] ?? rule.weight,
                fields: fields, summary: rule.summary, source: rule.source)
        }
        entries += policy.externalDetectors.map { detector in
            let fields = detector.fields.isEmpty ? "all fields" : detector.fields.joined(separator: ", ")
            return Entry(
                name: "score.external: \(Shown.plain(detector.name))", group: EvidenceGroup.outside.rawValue,
                weight: settings.weights["score.external"] ?? 6,
                fields: Shown.plain(fields), summary: "A program that judges records too.",
                source: Shown.plain(detector.command.joined(separator: " ")))
        }
        self.entries = entries
    }

    /// - Parameter sources: with where each rule comes from instead of what it finds.
    public func text(style: Style = .plain, sources: Bool = false) -> String {
        var table = TextTable([
            ("detector", .left), ("group", .left), ("bans", .right), ("looks at", .left),
            (sources ? "source" : "what it finds", .left),
        ])
        for entry in entries {
            table.add([
                entry.name, entry.group, entry.weight == 0 ? "off" : Self.bans(entry.weight), entry.fields,
                sources ? entry.source : entry.summary,
            ])
        }
        return table.render(style: style)
    }

    public func json() -> String { JSONText.of(entries) }

    private static func bans(_ weight: Double) -> String { String((weight * 10).rounded() / 10) }
}
