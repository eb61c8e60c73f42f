import Archives
import Yams

/// Which file says what of a policy that several files make together.
public struct PolicyOrigins: Sendable {
    private struct Place {
        let file: String
        let line: Int
    }

    /// By the keys that lead to a value, of the last file that says it; of lists that files add to, of each.
    private var places: [[String]: [Place]] = [:]

    /// Lists to which every file adds.
    private static let added: Set<[String]> = [["overrides"]]

    init() {}

    mutating func add(_ root: Node, file: String) { add(root, at: [], file: file) }

    private mutating func add(_ node: Node, at path: [String], file: String) {
        guard let pairs = node.mapping, !pairs.isEmpty else {
            let place = Place(file: file, line: node.mark?.line ?? 1)
            let path = Self.isSeverity(path) && node.mapping == nil ? path + ["severity"] : path
            if Self.added.contains(path) {
                places[path, default: []].append(place)
            } else if !path.isEmpty {
                places[path] = [place]
            }
            return
        }
        for (key, value) in pairs {
            guard let name = key.scalar?.string else { continue }
            // A list that adds to another is the same list.
            add(value, at: name == "add" ? path : Self.place(name, in: path), file: file)
        }
    }

    /// Keys that lead to a value: letter case does not matter in names of tables.
    private static func place(_ key: String, in path: [String]) -> [String] {
        path + [path.last == "tables" ? key.lowercased() : key]
    }

    /// A rule of `checks`, and one for a table, may be a severity alone.
    private static func isSeverity(_ path: [String]) -> Bool {
        path.first == "checks" && (path.count == 2 || path.count == 4 && path[2] == "tables")
    }

    /// The policy's canonical text with a remark on each line that a file has a say in.
    public func remarked(_ policy: Policy) -> String {
        var path: [(indent: Int, key: String)] = []
        var text = ""
        for line in policy.canonicalText.split(separator: "\n") {
            let indent = line.prefix { $0 == " " }.count
            path.removeAll { $0.indent >= indent }
            let body = line.dropFirst(indent)
            guard !body.hasPrefix("- "), let colon = Self.endOfKey(body) else {
                text += line + "\n"
                continue
            }
            let key = String(body[..<colon]).trimmingQuotes
            let place = Self.place(key, in: path.map(\.key))
            path.append((indent, place.last ?? key))
            let isMapping = body.hasSuffix(":") && !Self.added.contains(place)
            let said = isMapping && !hasList(place) ? "" : remark(on: place)
            text += said.isEmpty ? line + "\n" : line + "  # " + said + "\n"
        }
        return text
    }

    /// Whether the value at a path is a list in blocks, which is spoken of as a whole.
    private func hasList(_ path: [String]) -> Bool { places[path] != nil }

    private func remark(on path: [String]) -> String {
        func text(_ place: Place) -> String { "\(PrintableText.escaping(place.file.unicodeScalars)):\(place.line)" }
        if let own = places[path] { return own.map(text).joined(separator: ", ") }
        let below = places.filter { $0.key.count > path.count && $0.key.starts(with: path) }
        return below.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, found in
            key.dropFirst(path.count).joined(separator: ".") + ": " + found.map(text).joined(separator: ", ")
        }.joined(separator: "; ")
    }

    /// Where a key ends that may be in quotes.
    private static func endOfKey(_ text: Substring) -> Substring.Index? {
        guard text.first == "\"" else { return text.firstIndex(of: ":") }
        var isEscaped = false
        for at in text.indices.dropFirst() {
            if isEscaped {
                isEscaped = false
            } else if text[at] == "\\" {
                isEscaped = true
            } else if text[at] == "\"" {
                return text.index(after: at)
            }
        }
        return nil
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        count > 1 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
    }
}
