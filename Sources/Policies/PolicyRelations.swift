import Relations
import Yams

extension PolicyParser {
    /// `{child: orders.customer_id, parent: customers, on_drop: hold}`; with several columns
    /// `{child: items, columns: [a, b], parent: orders, parent_columns: [x, y], on_drop: cascade}`. Without a parent the
    /// columns hold Salesforce ids, of whatever object.
    func relation(_ node: Node) throws -> Relation {
        let form = "Write: - {child: orders.customer_id, parent: customers, on_drop: hold}"
        let entries = try mapping(node, "relation", ["child", "columns", "parent", "parent_columns", "on_drop"])
        guard let childNode = entries["child"], let action = entries["on_drop"] else {
            throw fault(node, "a relation needs child and on_drop", form)
        }
        var child = try string(childNode)
        var columns = try entries["columns"].map { try strings($0) } ?? []
        if columns.isEmpty {
            // The last dot: a table may have its schema in front.
            guard let dot = child.lastIndex(of: "."), dot != child.startIndex, child.index(after: dot) != child.endIndex
            else { throw fault(childNode, "child names no column", form) }
            columns = [String(child[child.index(after: dot)...])]
            child = String(child[..<dot])
        }
        let parentColumns = try entries["parent_columns"].map { try strings($0) } ?? []
        guard parentColumns.isEmpty || parentColumns.count == columns.count else {
            throw fault(
                entries["parent_columns"] ?? node, "parent_columns are not as many as the child's",
                "One for each of: \(columns.joined(separator: ", "))")
        }
        let allowed = Relation.OnDrop.allCases.map(\.rawValue)
        guard let onDrop = Relation.OnDrop(rawValue: try string(action)) else {
            throw unknown(action, "action", allowed)
        }
        return Relation(
            child: child, childColumns: columns, parent: try entries["parent"].map { try string($0) },
            parentColumns: parentColumns, onDrop: onDrop, origin: .policy)
    }
}
