/// Lists of elements beside a document's records that have another name: they are frame, and somebody has to be told.
///
/// What counts is what looks like a record, an element with children at the records' level, and comes more than once: a head or
/// a foot of the document does not.
struct XMLUnreadElements {
    private var counts: [String: Int] = [:]
    /// The element of the records' level that is open, until it has a child.
    private var candidate: String?

    /// Names that are told apart; a document may have as many as it likes.
    private static let limit = 100
    /// Names that are told.
    private static let shown = 4

    /// An element begins at the records' level that is no record.
    mutating func begin(_ name: String) { candidate = name }

    /// An element begins further down.
    mutating func child() {
        guard let name = candidate else { return }
        candidate = nil
        if counts[name] != nil || counts.count < Self.limit { counts[name, default: 0] += 1 }
    }

    /// The element of the records' level ends.
    mutating func end() { candidate = nil }

    /// What a person should know of them; `nil` where there are none.
    ///
    /// - Parameter record: what the records are called.
    func caution(beside record: String) -> String? {
        let lists = counts.filter { $0.value > 1 }
        guard !lists.isEmpty else { return nil }
        let names = lists.keys.sorted()
        let more = names.count > Self.shown ? ", …" : ""
        return
            "has \(lists.values.reduce(0, +)) elements \(names.prefix(Self.shown).map { "<\($0)>" }.joined(separator: ", "))\(more) beside its records <\(record)>: COPIED UNCHANGED, they were not judged. Give each list a document of its own."
    }
}
