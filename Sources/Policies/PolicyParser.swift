import Detection
import Foundation
import Provenance
import Yams

extension Policy {
    /// Bytes of a policy file; one that names ten thousand records is a megabyte.
    private static let byteLimit = 16 << 20

    /// Reads a policy file and lays it over the defaults. Throws `PolicyError`.
    public static func load(path: String) throws -> Policy { try load(paths: [path]).policy }

    /// Reads policy files and lays each over those before it, the first over the defaults: what holds for a table in one of
    /// them is laid over what holds for all tables in any. Throws `PolicyError`.
    public static func load(paths: [String]) throws -> (policy: Policy, origins: PolicyOrigins) {
        var layers: [(parser: PolicyParser, root: Node)] = []
        for path in paths {
            let parser = PolicyParser(file: path)
            if let root = try parser.compose(text(ofFile: path)) { layers.append((parser, root)) }
        }
        var policy = Policy.default
        var origins = PolicyOrigins()
        for (parser, root) in layers {
            try parser.layGeneral(parser.entries(root), over: &policy)
            origins.add(root, file: parser.file)
        }
        for (parser, root) in layers { try parser.layTables(parser.entries(root), over: &policy) }
        return (policy, origins)
    }

    private static func text(ofFile path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw PolicyError(
                file: path, line: nil, column: nil, message: "cannot be read",
                allowed: "Check the path, or start one with: winnow policy init")
        }
        guard data.count <= byteLimit else {
            throw PolicyError(
                file: path, line: nil, column: nil, message: "is larger than \(byteLimit) bytes", allowed: nil)
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// Reads a policy's canonical text back, as a manifest has it. Throws `PolicyError`.
    public static func read(_ text: String, name: String) throws -> Policy {
        guard text.utf8.count <= byteLimit else {
            throw PolicyError(
                file: name, line: nil, column: nil, message: "is larger than \(byteLimit) bytes", allowed: nil)
        }
        return try parse(text, file: name, over: .default)
    }

    /// Reads the text that a manifest has of the policy in force. Throws `PolicyError`.
    public static func read(canonicalText: String, file: String) throws -> Policy {
        try parse(canonicalText, file: file, over: .default)
    }

    /// Reads a policy from text. Throws `PolicyError`.
    static func parse(_ text: String, file: String, over base: Policy = .skeleton) throws -> Policy {
        let parser = PolicyParser(file: file)
        var policy = base
        guard let root = try parser.compose(text) else { return policy }
        let entries = try parser.entries(root)
        try parser.layGeneral(entries, over: &policy)
        try parser.layTables(entries, over: &policy)
        return policy
    }
}

/// Walks the nodes of a policy file; every error knows its line and column.
struct PolicyParser {
    let file: String
    /// Where in the file the text begins that is parsed, from 0.
    var firstLine = 0

    /// What a policy says at its top.
    func entries(_ root: Node) throws -> [String: Node] {
        let entries = try mapping(root, "policy", Self.keys)
        if let version = entries["version"], try integer(version) != 1 {
            throw fault(version, "version \(show(version)) is unknown", "Allowed: 1")
        }
        return entries
    }

    private static let keys = [
        "version", "tags", "detectors", "thresholds", "require_tag", "tables", "files", "relations", "overrides",
        "checks", "expect",
    ]

    /// All but what holds for single tables.
    func layGeneral(_ entries: [String: Node], over policy: inout Policy) throws {
        try table(entries, &policy.general)
        if let tags = entries["tags"], let sidecars = try mapping(tags, "tags", Self.tagKeys)["sidecars"] {
            policy.readsSidecars = try boolean(sidecars)
        }
        if let files = entries["files"] {
            guard let list = files.sequence else {
                throw fault(files, "files is no list", "Write: - {table: …, path: \"files/{column}\"}")
            }
            policy.files = try list.map { try fileRule($0) }
        }
        if let relations = entries["relations"] {
            guard let list = relations.sequence else {
                throw fault(relations, "relations is no list", "Write: - {child: table.column, parent: …, on_drop: …}")
            }
            policy.relations = try list.map { try relation($0) }
        }
        if let overrides = entries["overrides"] {
            guard let list = overrides.sequence else {
                throw fault(overrides, "overrides is no list", "Write: - {key: …}")
            }
            policy.overrides += try list.map { try override($0) }
        }
        if let checks = entries["checks"] { try self.checks(checks, over: &policy.checks) }
        if let expect = entries["expect"] { try self.expect(expect, over: &policy.expected) }
    }

    /// What holds for single tables.
    func layTables(_ entries: [String: Node], over policy: inout Policy) throws {
        guard let tables = entries["tables"] else { return }
        guard let pairs = tables.mapping else { throw fault(tables, "tables is no mapping", "Write: Contact: {…}") }
        for (key, value) in pairs {
            let name = try string(key)
            let allowed = ["key", "created", "tags", "detectors", "thresholds", "require_tag"]
            let own = try mapping(value, "table \(name)", allowed)
            let known = policy.tables.keys.first { $0.lowercased() == name.lowercased() } ?? name
            var effective = policy.tables[known] ?? policy.general
            try table(own, &effective)
            if let key = own["key"] { effective.key = try strings(key) }
            if let created = own["created"] { effective.created = try string(created) }
            policy.tables[known] = effective
        }
    }

    /// The root of a text in YAML; `nil` where it is empty.
    func compose(_ text: String) throws -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw PolicyError(
                file: file, line: firstLine > 0 ? firstLine + 1 : nil, column: nil,
                message: "is not valid YAML: \(error)", allowed: nil)
        }
    }

    private func fileRule(_ node: Node) throws -> FileRule {
        let entries = try mapping(node, "file", ["table", "path"])
        guard let table = entries["table"], let path = entries["path"] else {
            throw fault(node, "a file needs table and path", "Write: - {table: …, path: \"files/{column}\"}")
        }
        guard let rule = FileRule(table: try string(table), path: try string(path)) else {
            throw fault(path, "path names no column, or two between slashes", "Write: \"files/{column}.pdf\"")
        }
        return rule
    }

    private static let tagKeys = ["fields", "vocabulary", "trust", "sidecars"]

    private func table(_ entries: [String: Node], _ policy: inout TablePolicy) throws {
        if let tags = entries["tags"] { try self.tags(tags, &policy) }
        if let detectors = entries["detectors"] { try self.detectors(detectors, &policy.detection) }
        if let thresholds = entries["thresholds"] { try self.thresholds(thresholds, &policy.thresholds) }
        if let require = entries["require_tag"] { policy.requireTag = try boolean(require) }
    }

    private func tags(_ node: Node, _ policy: inout TablePolicy) throws {
        let entries = try mapping(node, "tags", Self.tagKeys)
        if let fields = entries["fields"] {
            policy.vocabulary.fields = Set(
                try words(fields, over: Array(policy.vocabulary.fields)).map(Vocabulary.normalise))
        }
        if let vocabulary = entries["vocabulary"] {
            let claims = ["synthetic", "test", "anonymised", "production"]
            for (name, node) in try mapping(vocabulary, "vocabulary", claims) {
                guard let claim = Claim(rawValue: name) else { continue }
                let old = Array(policy.vocabulary.words[claim] ?? [])
                policy.vocabulary.words[claim] = Set(try words(node, over: old).map(Vocabulary.normalise))
            }
        }
        if let trust = entries["trust"] {
            let allowed = Tag.Source.allCases.map(\.rawValue)
            guard let list = trust.sequence else {
                throw fault(trust, "trust is no list", "Allowed: \(allowed.joined(separator: ", "))")
            }
            policy.trusted = Set(
                try list.map { item in
                    guard let source = Tag.Source(rawValue: try string(item)) else {
                        throw unknown(item, "place", allowed)
                    }
                    return source
                })
        }
    }

    private func detectors(_ node: Node, _ settings: inout DetectionSettings) throws {
        let entries = try mapping(
            node, "detectors", ["prior", "disable", "weights", "columns", "score_columns", "external"])
        let rules = Detectors.rules.map(\.name)
        if let prior = entries["prior"] {
            settings.prior = try number(prior, -10...10, "bans")
        }
        if let disable = entries["disable"] {
            settings.disabled = Set(
                try strings(disable, of: rules + Detectors.familyNames, what: "rule or family"))
        }
        if let weights = entries["weights"] {
            for (name, value) in try mapping(weights, "weights", rules) {
                settings.weights[name] = try number(value, -10...10, "bans")
            }
        }
        if let columns = entries["columns"] {
            let kinds = ColumnKind.allCases.map { String(describing: $0) }
            guard let pairs = columns.mapping else {
                throw fault(columns, "columns is no mapping", "Write: {column: kind}")
            }
            for (key, value) in pairs {
                let name = try string(value)
                guard let kind = ColumnKind.allCases.first(where: { String(describing: $0) == name }) else {
                    throw unknown(value, "kind of column", kinds)
                }
                settings.columnKinds[try string(key).lowercased()] = kind
            }
        }
        if let columns = entries["score_columns"] { settings.scoreColumns = try strings(columns) }
        if let external = entries["external"] { settings.external = try self.external(external) }
    }

    private func external(_ node: Node) throws -> [ExternalDetector] {
        let example = "Write: - {name: lookalike, command: [python3, detector.py], fields: [Email]}"
        guard let list = node.sequence else { throw fault(node, "external is no list", example) }
        guard list.count <= ExternalDetector.limit else {
            throw fault(node, "more than \(ExternalDetector.limit) external detectors", nil)
        }
        var names: Set<String> = []
        return try list.map { node in
            let entries = try mapping(
                node, "external detector", ["name", "command", "fields", "seconds", "megabytes", "edition"])
            guard let name = entries["name"], let command = entries["command"] else {
                throw fault(node, "an external detector without name or command", example)
            }
            var detector = ExternalDetector(name: try string(name), command: try strings(command))
            guard !detector.name.isEmpty, names.insert(detector.name).inserted else {
                throw fault(name, "an external detector needs a name of its own", example)
            }
            guard detector.command.first.map({ !$0.isEmpty }) ?? false else {
                throw fault(command, "a command is a program and its arguments", example)
            }
            if let fields = entries["fields"] { detector.fields = try strings(fields) }
            if let seconds = entries["seconds"] { detector.seconds = try integer(seconds, 1...86_400, "seconds") }
            if let size = entries["megabytes"] { detector.megabytes = try integer(size, 16...4_194_304, "megabytes") }
            if let edition = entries["edition"] { detector.edition = try string(edition) }
            return detector
        }
    }

    private func thresholds(_ node: Node, _ thresholds: inout Thresholds) throws {
        let entries = try mapping(node, "thresholds", ["drop", "hold"])
        if let drop = entries["drop"] { thresholds.drop = try number(drop, 0.000_001...1, "probability") }
        if let hold = entries["hold"] { thresholds.hold = try number(hold, 0.000_001...1, "probability") }
        guard thresholds.hold <= thresholds.drop else {
            throw fault(
                entries["hold"] ?? node, "hold (\(thresholds.hold)) is above drop (\(thresholds.drop))",
                "A record that is dropped would never be held; hold is at most drop.")
        }
    }

    func override(_ node: Node) throws -> Override {
        let entries = try mapping(node, "override", ["table", "key", "sha256", "decision", "by", "when", "why"])
        func need(_ key: String) throws -> Node {
            guard let value = entries[key] else {
                throw fault(node, "an override without '\(key)'", "Needed: key or sha256, decision, by, why")
            }
            return value
        }
        let decision = try need("decision")
        guard let verdict = Override.Verdict(rawValue: try string(decision)) else {
            throw unknown(decision, "decision", Override.Verdict.allCases.map(\.rawValue))
        }
        let sha256 = try entries["sha256"].map { try digest($0) }
        let key = try entries["key"].map(string)
        if sha256 == nil, key == nil { _ = try need("key") }
        return Override(
            table: try entries["table"].map(string), key: key, sha256: sha256, verdict: verdict,
            by: try string(need("by")), when: try entries["when"].map(string), why: try string(need("why")))
    }

    func digest(_ node: Node) throws -> String {
        let text = try string(node).lowercased()
        guard text.utf8.count == 64, text.allSatisfy(\.isHexDigit) else {
            throw fault(node, "\(show(node)) is no SHA-256", "64 hexadecimal digits")
        }
        return text
    }

    // MARK: Nodes

    func mapping(_ node: Node, _ what: String, _ allowed: [String]) throws -> [String: Node] {
        guard let pairs = node.mapping else {
            throw fault(node, "\(what) is no mapping", "Keys: \(allowed.prefix(12).joined(separator: ", "))")
        }
        var entries: [String: Node] = [:]
        for (key, value) in pairs {
            let name = try string(key)
            guard allowed.contains(name) else { throw unknown(key, "key in \(what)", allowed) }
            guard entries.updateValue(value, forKey: name) == nil else {
                throw fault(key, "'\(name)' stands twice in \(what)", nil)
            }
        }
        return entries
    }

    func string(_ node: Node) throws -> String {
        guard let scalar = node.scalar else { throw fault(node, "a single value was expected", nil) }
        return scalar.string
    }

    func strings(_ node: Node, of allowed: [String]? = nil, what: String = "value") throws -> [String] {
        guard let list = node.sequence else {
            if let one = node.scalar, !one.string.isEmpty { return try strings(.init([node]), of: allowed, what: what) }
            throw fault(node, "a list was expected", "Write: [a, b]")
        }
        return try list.map { item in
            let text = try string(item)
            if let allowed, !allowed.contains(text) { throw unknown(item, what, allowed) }
            return text
        }
    }

    /// A list, which replaces; or `{add: [...]}`, which adds.
    private func words(_ node: Node, over old: [String]) throws -> [String] {
        guard node.mapping != nil else { return try strings(node) }
        guard let added = try mapping(node, "list", ["add"])["add"] else { return old }
        return old + (try strings(added))
    }

    private func boolean(_ node: Node) throws -> Bool {
        guard let value = node.bool else {
            throw fault(node, "\(show(node)) is no truth value", "Allowed: true, false")
        }
        return value
    }

    private func integer(_ node: Node) throws -> Int {
        guard let value = node.int else { throw fault(node, "\(show(node)) is no whole number", nil) }
        return value
    }

    func integer(_ node: Node, _ range: ClosedRange<Int>, _ unit: String) throws -> Int {
        let value = try integer(node)
        guard range.contains(value) else {
            throw fault(
                node, "\(show(node)) is not possible here",
                "Allowed: \(unit) from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    func number(_ node: Node, _ range: ClosedRange<Double>, _ unit: String) throws -> Double {
        guard let value = node.float, value.isFinite, range.contains(value) else {
            throw fault(
                node, "\(show(node)) is not possible here",
                "Allowed: a \(unit) from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    func show(_ node: Node) -> String { node.scalar.map { "'\($0.string.prefix(40))'" } ?? "this" }

    func unknown(_ node: Node, _ what: String, _ allowed: [String]) -> PolicyError {
        let found = node.scalar?.string ?? ""
        let guess = Spelling.nearest(to: found, among: allowed).map { "Did you mean '\($0)'? " } ?? ""
        let list =
            allowed.count > 24 ? allowed.prefix(24).joined(separator: ", ") + ", …" : allowed.joined(separator: ", ")
        return fault(node, "unknown \(what): \(show(node))", guess + "Allowed: " + list)
    }

    func fault(_ node: Node, _ message: String, _ allowed: String?) -> PolicyError {
        PolicyError(
            file: file, line: node.mark.map { firstLine + $0.line }, column: node.mark?.column, message: message,
            allowed: allowed)
    }
}
