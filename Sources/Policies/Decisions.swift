import Archives
import Crypto
import Foundation
import Yams

/// What persons decided about single records of a backup, with who, when and why: what `winnow review` writes and
/// `winnow restore --decisions` applies. Described in `docs/decisions.md`.
public struct Decisions: Sendable, Equatable {
    /// The restore set that was reviewed or changed.
    public struct Predecessor: Sendable, Equatable, Codable {
        /// SHA-256 of its manifest, 64 lower-case hexadecimal digits.
        public var manifest: String
        /// Why there is another one.
        public var why: String

        public init(manifest: String, why: String) {
            self.manifest = manifest
            self.why = why
        }
    }

    /// Of two for one record the last one holds.
    public var overrides: [Override]
    public var predecessor: Predecessor?

    public init(_ overrides: [Override] = [], predecessor: Predecessor? = nil) {
        self.overrides = overrides
        self.predecessor = predecessor
    }

    /// Bytes of a file; a decision has about 250.
    private static let byteLimit = 512 << 20

    /// Reads a file. Throws `PolicyError`.
    public static func load(path: String) throws -> Decisions {
        let name = PathName(path).leaf
        guard let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int else {
            throw PolicyError(
                file: path, line: nil, column: nil, message: "cannot be read",
                allowed: "Check the path; 'winnow review' writes such a file.")
        }
        guard size <= byteLimit, let data = FileManager.default.contents(atPath: path) else {
            throw PolicyError(
                file: name, line: nil, column: nil, message: "cannot be read or is larger than \(byteLimit) bytes",
                allowed: nil)
        }
        return try parse(String(decoding: data, as: UTF8.self), file: name)
    }

    /// Reads decisions from text.
    ///
    /// Decisions written as winnow writes them, one a line, are read line by line, so that a fault has its line and a hundred
    /// thousand of them are no tree in memory; anything else is YAML like any. Throws `PolicyError`.
    public static func parse(_ text: String, file: String) throws -> Decisions {
        try PolicyParser(file: file).decisions(text)
    }

    /// The decisions as YAML, one a line: the same for equal decisions. It can be read again.
    public var canonicalText: String {
        var text = "version: 1\n"
        if let predecessor {
            text +=
                "predecessor: {manifest: \(PrintableText.yaml(predecessor.manifest)), why: \(PrintableText.yaml(predecessor.why))}\n"
        }
        text += overrides.isEmpty ? "decisions: []\n" : "decisions:\n"
        for override in overrides { text += "  - \(override.canonicalText)\n" }
        return text
    }

    /// SHA-256 of the canonical text, in hexadecimal digits.
    public var digest: String {
        SHA256.hash(data: Data(canonicalText.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension Override {
    /// The override as a YAML mapping on one line.
    var canonicalText: String {
        var parts = ["decision: \(verdict.rawValue)"]
        if let table { parts.append("table: \(PrintableText.yaml(table))") }
        if let key { parts.append("key: \(PrintableText.yaml(key))") }
        if let sha256 { parts.append("sha256: \(PrintableText.yaml(sha256))") }
        parts.append("by: \(PrintableText.yaml(by))")
        if let when { parts.append("when: \(PrintableText.yaml(when))") }
        parts.append("why: \(PrintableText.yaml(why))")
        return "{\(parts.joined(separator: ", "))}"
    }
}

extension PolicyParser {
    /// The line before the list in what winnow writes, and how each of the list's lines begins.
    private static let listMark = Array("decisions:".utf8)
    private static let entryMark = Array("  - ".utf8)

    func decisions(_ text: String) throws -> Decisions {
        var text = text
        return try text.withUTF8 { try decisions(UnsafeRawBufferPointer($0)) }
    }

    private func decisions(_ text: UnsafeRawBufferPointer) throws -> Decisions {
        guard let list = Self.list(text) else { return try general(String(decoding: text, as: UTF8.self)) }
        let head = String(decoding: text[..<list.mark], as: UTF8.self)
        var decisions = try general(head)
        guard try compose(head)?.mapping?["decisions"] == nil else {
            throw PolicyError(
                file: file, line: nil, column: nil, message: "'decisions' stands twice in decisions file", allowed: nil)
        }
        var number = head.utf8.count { $0 == 0x0A } + 1
        try Self.forEachLine(text[list.first...]) { line in
            defer { number += 1 }
            guard !line.isEmpty else { return true }
            let entry = UnsafeRawBufferPointer(rebasing: line.dropFirst(Self.entryMark.count))
            if let override = DecisionLine.read(entry) {
                decisions.overrides.append(override)
            } else if let node = try PolicyParser(file: file, firstLine: number).compose(
                String(decoding: entry, as: UTF8.self))
            {
                decisions.overrides.append(try PolicyParser(file: file, firstLine: number).override(node))
            }
            return true
        }
        return decisions
    }

    /// Where the line before the list begins and where its first decision does, if all that follows is one decision a line,
    /// as winnow writes them.
    private static func list(_ text: UnsafeRawBufferPointer) -> (mark: Int, first: Int)? {
        var found: (mark: Int, first: Int)?
        var isOurs = true
        forEachLine(text[...]) { line in
            if found == nil {
                if line.elementsEqual(listMark) { found = (line.startIndex, line.endIndex + 1) }
            } else if !line.isEmpty, !line.starts(with: entryMark) || line.dropFirst(entryMark.count).first != 0x7B {
                isOurs = false
            }
            return isOurs
        }
        guard let found, isOurs, found.first < text.count else { return nil }
        return found
    }

    /// - Parameter body: gets a line without its end, and says whether to go on.
    private static func forEachLine(
        _ text: Slice<UnsafeRawBufferPointer>, _ body: (Slice<UnsafeRawBufferPointer>) throws -> Bool
    ) rethrows {
        var rest = text
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            guard try body(rest[..<end]) else { return }
            rest = rest[min(end + 1, rest.endIndex)...]
        }
    }

    /// A file of any form.
    private func general(_ text: String) throws -> Decisions {
        var decisions = Decisions()
        guard let root = try compose(text) else { return decisions }
        let entries = try mapping(root, "decisions file", ["version", "predecessor", "decisions"])
        if let version = entries["version"], version.int != 1 {
            throw fault(version, "this version of the file is unknown", "Allowed: 1")
        }
        if let node = entries["predecessor"] { decisions.predecessor = try predecessor(node) }
        if let node = entries["decisions"] {
            guard let list = node.sequence else {
                throw fault(node, "decisions is no list", "Write: - {decision: keep, key: …, by: …, why: …}")
            }
            decisions.overrides = try list.map { try override($0) }
        }
        return decisions
    }

    private func predecessor(_ node: Node) throws -> Decisions.Predecessor {
        let entries = try mapping(node, "predecessor", ["manifest", "why"])
        guard let manifest = entries["manifest"], let why = entries["why"] else {
            throw fault(node, "a predecessor needs manifest and why", nil)
        }
        return Decisions.Predecessor(manifest: try digest(manifest), why: try string(why))
    }
}
