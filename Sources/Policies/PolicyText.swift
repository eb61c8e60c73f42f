import Archives
import Detection
import Provenance
import Relations

extension Policy {
    /// The policy in force as YAML: the same for equal policies, whatever file they came from. It can be read again.
    public var canonicalText: String {
        var text = "version: 1\n"
        text += Self.body(general, over: nil, indent: "", sidecars: readsSidecars)
        text += tables.isEmpty ? "tables: {}\n" : "tables:\n"
        for (name, table) in tables.sorted(by: { $0.key < $1.key }) {
            text += "  \(Self.quoted(name)):\n"
            if !table.key.isEmpty { text += "    key: \(Self.list(table.key))\n" }
            if let created = table.created { text += "    created: \(Self.quoted(created))\n" }
            text += Self.body(table, over: general, indent: "    ", sidecars: nil)
        }
        text += files.isEmpty ? "files: []\n" : "files:\n"
        for rule in files { text += "  - {table: \(Self.quoted(rule.table)), path: \(Self.quoted(rule.path))}\n" }
        text += relations.isEmpty ? "relations: []\n" : "relations:\n"
        for relation in relations { text += "  - {\(Self.fields(of: relation))}\n" }
        text += overrides.isEmpty ? "overrides: []\n" : "overrides:\n"
        for override in overrides { text += "  - \(override.canonicalText)\n" }
        // Only what a policy says of them: they decide about no record.
        text += checks.canonicalText
        if !expected.isEmpty { text += "expect:\n  tables:\n" + expected.map(\.canonicalText).joined() }
        return text
    }

    private static func fields(of relation: Relation) -> String {
        var parts = ["child: \(quoted(relation.child))", "columns: \(list(relation.childColumns))"]
        if let parent = relation.parent { parts.append("parent: \(quoted(parent))") }
        if !relation.parentColumns.isEmpty { parts.append("parent_columns: \(list(relation.parentColumns))") }
        parts.append("on_drop: \(relation.onDrop.rawValue)")
        return parts.joined(separator: ", ")
    }

    private static func body(_ policy: TablePolicy, over general: TablePolicy?, indent: String, sidecars: Bool?)
        -> String
    {
        var text = ""
        if general == nil || general?.vocabulary != policy.vocabulary || general?.trusted != policy.trusted {
            text += indent + "tags:\n"
            text += indent + "  fields: \(list(policy.vocabulary.fields.sorted()))\n"
            text += indent + "  vocabulary:\n"
            for claim in Claim.allCases where claim != .unknown {
                text += indent + "    \(claim.rawValue): \(list((policy.vocabulary.words[claim] ?? []).sorted()))\n"
            }
            text += indent + "  trust: \(list(Tag.Source.allCases.filter(policy.trusted.contains).map(\.rawValue)))\n"
            if let sidecars { text += indent + "  sidecars: \(sidecars)\n" }
        }
        if general == nil || general?.detection != policy.detection {
            let settings = policy.detection
            text += indent + "detectors:\n"
            text += indent + "  prior: \(settings.prior)\n"
            text += indent + "  disable: \(list(settings.disabled.sorted()))\n"
            text += indent + "  weights: \(map(settings.weights.mapValues { "\($0)" }))\n"
            text += indent + "  columns: \(map(settings.columnKinds.mapValues { String(describing: $0) }))\n"
            text += indent + "  score_columns: \(list(settings.scoreColumns))\n"
            text += indent + (settings.external.isEmpty ? "  external: []\n" : "  external:\n")
            for detector in settings.external {
                text += indent + "    - {name: \(quoted(detector.name)), command: \(list(detector.command)), "
                text += "fields: \(list(detector.fields)), seconds: \(detector.seconds), "
                text += "megabytes: \(detector.megabytes)"
                text += (detector.edition.map { ", edition: \(quoted($0))" } ?? "") + "}\n"
            }
        }
        if general == nil || general?.thresholds != policy.thresholds {
            text += indent + "thresholds: {drop: \(policy.thresholds.drop), hold: \(policy.thresholds.hold)}\n"
        }
        if general == nil || general?.requireTag != policy.requireTag {
            text += indent + "require_tag: \(policy.requireTag)\n"
        }
        return text.isEmpty ? indent + "require_tag: \(policy.requireTag)\n" : text
    }

    private static func list(_ items: [String]) -> String { "[" + items.map(quoted).joined(separator: ", ") + "]" }

    private static func map(_ items: [String: String]) -> String {
        "{" + items.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \($0.value)" }.joined(separator: ", ") + "}"
    }

    private static func quoted(_ text: String) -> String { PrintableText.yaml(text) }
}
