import Judgement
import Relations
import RestoreSets

/// What followed a parent: that the parent went, by its own decision or by one of its own.
///
/// Memory holds a hash of each parent that is named and whether it went, not the lines.
struct ParentChains {
    private struct Going: OptionSet {
        let rawValue: UInt8
        static let dropped = Going(rawValue: 1)
        static let held = Going(rawValue: 2)
        /// It went by its own decision.
        static let itself = Going(rawValue: 4)
    }

    /// By hash of table and key: what is asked of a parent, and for which line first.
    private var asked: [Int: (line: Int, name: String, needsDropped: Bool, needsItself: Bool)] = [:]
    private var relations: Set<String> = []
    private let partitions: PartitionTree
    private(set) var children = 0

    init(relations: [RelationEntry], partitions: PartitionTree) {
        self.partitions = partitions
        for relation in relations
        where relation.onDrop != "keep" || (relation.held ?? 0) > 0 || (relation.dropped ?? 0) > 0 {
            // Salesforce's ids say what they are of, whatever the table of the parent is called in the backup.
            let parent = relation.from == Relation.Origin.salesforce.rawValue ? nil : relation.parent
            self.relations.insert(Self.name(relation.child, relation.columns.joined(separator: ","), parent))
        }
    }

    /// Takes note of a line's parents.
    ///
    /// - Parameter outer: the record that went in which it lies.
    mutating func note(_ removal: WrittenLine, inside outer: WrittenLine?, _ fault: (String) -> Void) {
        guard let nearest = removal.parents.first else {
            if removal.reason == .cascade { fault("followed a parent, and names none") }
            return
        }
        children += 1
        if nearest.by == nil, removal.record > 0 {
            guard let outer, outer.table == nearest.table, outer.key == nearest.key else {
                fault("followed the record that it lies in, and that is not \(Self.shown(nearest))")
                return
            }
            if outer.decision != removal.decision { fault("lies in a record with another decision") }
            // What that one followed is asked of where its own line names it.
            if !outer.parents.starts(with: removal.parents.dropFirst()) {
                fault("names other parents than the record that it lies in")
            }
            return
        }
        var child = removal.table ?? ""
        for (at, parent) in removal.parents.enumerated() {
            if let by = parent.by, !isRelated(child, by, to: parent.table) {
                fault("followed \(Self.shown(parent)) by \(by), which is no relation of the manifest")
            }
            child = parent.table
            // A file names the row that owns it, and no more.
            let isLast = at == removal.parents.count - 1
            ask(
                parent, removal.number, needsDropped: removal.decision == .drop && at == 0,
                needsItself: isLast && removal.record > 0 && removal.parents.count < ParentRecord.limit)
        }
    }

    private func isRelated(_ child: String, _ by: String, to parent: String) -> Bool {
        relations.contains(Self.name(child, by, parent)) || relations.contains(Self.name(child, by, nil))
            || partitions.ancestors(of: parent).contains { relations.contains(Self.name(child, by, $0)) }
    }

    private mutating func ask(_ parent: WrittenLine.Parent, _ line: Int, needsDropped: Bool, needsItself: Bool) {
        // A parent without a key cannot be looked up.
        guard let key = parent.key else { return }
        let hash = Self.hash(parent.table, key)
        let old = asked[hash]
        asked[hash] = (
            old?.line ?? line, old?.name ?? Self.shown(parent), needsDropped || old?.needsDropped ?? false,
            needsItself || old?.needsItself ?? false
        )
    }

    /// Reads the lines again for the parents that are named. Throws where the file cannot be read.
    func check(path: String, findings: Findings) throws {
        if children > 0 { findings.count(.parents, VerifiedAmount(children, .record)) }
        guard !asked.isEmpty, let lines = WrittenLines(path: path) else { return }
        var found: [Int: Going] = [:]
        while let item = try lines.next() {
            guard case .line(let removal) = item, let table = removal.table, let key = removal.key else { continue }
            let hash = Self.hash(table, key)
            guard asked[hash] != nil else { continue }
            var going: Going = removal.decision == .drop ? .dropped : .held
            // One that is held for the place it lies in, and is why that one is held, went by itself.
            let isItsOwnCause =
                removal.decision == .hold && removal.parents.first.map { $0.by == nil } ?? false
                && removal.parents.contains { $0.table == table && $0.key == key }
            if removal.reason != .cascade || isItsOwnCause { going.insert(.itself) }
            found[hash, default: []].formUnion(going)
        }
        for (hash, parent) in asked.sorted(by: { $0.value.line < $1.value.line }) {
            let going = found[hash] ?? []
            let message: String? =
                if going.isEmpty {
                    "names the parent \(parent.name), which has no line itself"
                } else if parent.needsDropped, !going.contains(.dropped) {
                    "was dropped after its parent \(parent.name), which was not"
                } else if parent.needsItself, !going.contains(.itself) {
                    "has a chain of parents that ends at \(parent.name), which followed another one"
                } else {
                    nil
                }
            if let message { findings.add(.parents, RestoreSetFile.diff, line: parent.line, message) }
        }
    }

    private static func shown(_ parent: WrittenLine.Parent) -> String {
        parent.table + (parent.key.map { " " + $0 } ?? "")
    }

    private static func name(_ child: String, _ columns: String, _ parent: String?) -> String {
        [child, columns, parent ?? "*"].map { $0.lowercased() }.joined(separator: "\u{0}")
    }

    private static func hash(_ table: String, _ key: String) -> Int {
        var hasher = Hasher()
        hasher.combine(table.lowercased())
        hasher.combine(key)
        return hasher.finalize()
    }
}
