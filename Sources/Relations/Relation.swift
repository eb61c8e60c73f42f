/// What hangs on what: records of a table whose columns hold the key of a record of another, or of the same, table.
public struct Relation: Sendable, Hashable, Codable {
    /// What happens to a child when a parent is dropped. Where the parent is held, a child that would be dropped is held.
    public enum OnDrop: String, Sendable, CaseIterable, Codable {
        /// The child is dropped, or held where a tag says that it is production.
        case cascade
        /// The child is held for a person to decide.
        case hold
        /// The child stays, and its reference points to nothing.
        case keep
        /// The run ends: the relation says that such a parent must not go.
        case fail
        /// `cascade` when all that the child refers to by such relations is dropped, else `keep`: a task of two records.
        case cascadeWhenAll = "cascade-when-all"
    }

    /// Who says so; later ones override earlier ones.
    public enum Origin: String, Sendable, CaseIterable, Codable {
        /// The column's name alone, `customer_id` beside a table `customers`: counted where that is asked for, and followed by nothing.
        case named
        /// What is known of Salesforce's objects.
        case salesforce
        /// `@ref` in a tree of Salesforce records.
        case reference
        /// A foreign key that a dump declares.
        case foreignKey = "foreign-key"
        case policy
    }

    public let child: String
    /// The child's columns, as many as the parent's.
    public let childColumns: [String]
    /// The parent's table; `nil` where it is whatever record has this id (Salesforce's polymorphic fields).
    public let parent: String?
    /// The columns of the parent that the child's hold; empty for its key.
    public let parentColumns: [String]
    public var onDrop: OnDrop
    public let origin: Origin

    /// Stands in a closure for that a record lies within another: no relation has this number, and it comes last.
    /// It fits into the three bytes that a cause has for it.
    public static let within: UInt32 = (1 << 24) - 1

    public init(
        child: String, childColumns: [String], parent: String?, parentColumns: [String] = [], onDrop: OnDrop,
        origin: Origin
    ) {
        self.child = child
        self.childColumns = childColumns
        self.parent = parent
        self.parentColumns = parentColumns
        self.onDrop = onDrop
        self.origin = origin
    }
}
