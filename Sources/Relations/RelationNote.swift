import Archives

/// Why a relation of the policy's does nothing.
public struct RelationNote: Sendable, Equatable, CustomStringConvertible {
    public enum Reason: Sendable, Equatable {
        /// No table of the run has the child's name.
        case noChild
        /// No table of the run has the parent's name.
        case noParent
        /// The child has no such column.
        case noChildColumn(String)
        /// The parent has no such column.
        case noParentColumn(String)
        /// The relation names no columns of the parent, and the parent's key is not known.
        case noKey
        /// Child and parent have different numbers of columns, or the child has none.
        case columnCounts(child: Int, parent: Int)
        /// The relation to records of any table has several columns, or there is no table whose records have ids.
        case noAnyParent
    }

    /// As it was written.
    public let relation: Relation
    public let reason: Reason

    /// One line of text; control characters of names are spelled out.
    public var description: String {
        let child = "\(relation.child).\(relation.childColumns.joined(separator: ", "))"
        let parent = relation.parent ?? "any table"
        let sentence = "The policy's relation \(child) -> \(parent) does nothing: \(what)."
        return PrintableText.escaping(sentence.unicodeScalars)
    }

    private var what: String {
        switch reason {
        case .noChild: "the backup has no table \(relation.child)"
        case .noParent: "the backup has no table \(relation.parent ?? "")"
        case .noChildColumn(let name): "\(relation.child) has no column \(name)"
        case .noParentColumn(let name): "\(relation.parent ?? "the parent") has no column \(name)"
        case .noKey: "the key of \(relation.parent ?? "the parent") is not known: name its columns"
        case .columnCounts(let child, let parent): "\(child) columns refer to \(parent)"
        case .noAnyParent: "a relation to any table needs one column of Salesforce ids"
        }
    }
}
