import Archives

/// Tables and relations as a drawing, in the text of two tools: an arrow leads from a child to its parent, a dashed one where
/// the child stays when the parent goes.
///
/// Names may hold anything: they cannot end a label, and what cannot be seen is spelled out.
public enum RelationGraph {
    /// A Mermaid flowchart.
    ///
    /// - Parameter tables: those to draw in any case, in order; further ones that relations name come after them.
    public static func mermaid(tables: [String] = [], relations: [Relation]) -> String {
        let nodes = Nodes(tables, relations)
        var text = "flowchart LR\n"
        for (number, name) in nodes.names.enumerated() { text += "    n\(number)[\"\(mermaid(name))\"]\n" }
        if nodes.hasAny { text += "    any([\"\(anyRecord)\"])\n" }
        for relation in relations {
            let arrow = relation.onDrop == .keep ? "-.->" : "-->"
            text += "    \(nodes.id(relation.child)) \(arrow)|\"\(mermaid(label(relation)))\"| "
            text += "\(nodes.id(relation.parent))\n"
        }
        return text
    }

    /// A digraph of Graphviz.
    ///
    /// - Parameter tables: as in `mermaid`.
    public static func dot(tables: [String] = [], relations: [Relation]) -> String {
        let nodes = Nodes(tables, relations)
        var text = "digraph relations {\n    rankdir=LR;\n    node [shape=box];\n"
        for (number, name) in nodes.names.enumerated() { text += "    n\(number) [label=\"\(dot(name))\"];\n" }
        if nodes.hasAny { text += "    any [label=\"\(anyRecord)\", shape=oval];\n" }
        for relation in relations {
            let style = relation.onDrop == .keep ? ", style=dashed" : ""
            text += "    \(nodes.id(relation.child)) -> \(nodes.id(relation.parent)) "
            text += "[label=\"\(dot(label(relation)))\"\(style)];\n"
        }
        return text + "}\n"
    }

    private static let anyRecord = "any record"

    private static func label(_ relation: Relation) -> String {
        relation.childColumns.joined(separator: ", ") + ": " + relation.onDrop.rawValue
    }

    // MARK: Names

    /// Tables and what they are called in the drawing.
    private struct Nodes {
        private(set) var names: [String] = []
        private(set) var hasAny = false
        private var numbers: [String: Int] = [:]

        init(_ tables: [String], _ relations: [Relation]) {
            tables.forEach { add($0) }
            for relation in relations {
                add(relation.child)
                if let parent = relation.parent { add(parent) } else { hasAny = true }
            }
        }

        private mutating func add(_ name: String) {
            guard numbers.updateValue(numbers[name] ?? names.count, forKey: name) == nil else { return }
            names.append(name)
        }

        func id(_ table: String?) -> String { table.flatMap { numbers[$0] }.map { "n\($0)" } ?? "any" }
    }

    /// Mermaid reads `#…;` as an entity, some Markdown between quotes and backticks, and HTML: all but plain characters
    /// are entities of their own.
    private static func mermaid(_ name: String) -> String {
        escaped(name) { scalar in
            let isPlain = scalar.isASCII && " _-.,:()".unicodeScalars.contains(scalar)
            return isPlain || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                ? nil : "#\(scalar.value);"
        }
    }

    /// Graphviz reads a backslash as an escape, and `&…;` as an entity.
    private static func dot(_ name: String) -> String {
        escaped(name) { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "&": "&amp;"
            default: nil
            }
        }
    }

    private static func escaped(_ name: String, _ escape: (Unicode.Scalar) -> String?) -> String {
        var result = ""
        for scalar in (name.isEmpty ? "(no name)" : PrintableText.escaping(name.unicodeScalars)).unicodeScalars {
            if let escaped = escape(scalar) { result += escaped } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
