import Records

/// Finds relations that nobody has declared: columns whose values are keys of another table, or of the same.
///
///     var proposals = RelationProposals()
///     for batch in batches { proposals.add(batch) }
///     print(RelationProposals.policyText(proposals.proposals(besides: set.relations)))
///
/// Memory is bounded by samples (`DistinctSample`): of each column some thousand distinct values, chosen by their hashes, so
/// that samples of different columns hold the same values. Keys of several columns are not looked for. Nor are children
/// found with so few distinct values that too few of them are in the sample of a huge parent: about 320 are needed for a
/// million keys, 5,000 for ten million.
public struct RelationProposals: Sendable {
    /// The share of a column's values that have to be keys.
    public static let leastContainment = 0.95
    /// Distinct values that a column must have, and that must be compared.
    public static let leastValues = 20
    /// Bytes that values have at most, on average.
    public static let meanBytes = 64
    /// Values that are kept of a column, and of one that is a table's key.
    public static let sampleSize = 4_096
    public static let keySampleSize = 65_536
    /// Columns that are looked at, and keys that get the larger sample; with `sampleSize` these bound memory to some 300 MB.
    public static let columnLimit = 2_048
    public static let keyLimit = 128
    /// The share of their range that whole numbers fill at most for other ones not to be among them by chance.
    static let sparseShare = 0.5
    /// The share of a range of at least so many whole numbers that a column spans only if it has to do with it.
    static let spannedShare = 0.9
    static let spannedValues = 1_000

    /// Parents that a column may have at most: one that would fit more says nothing of any.
    static let mostParents = 3
    /// Values that are compared at first, and the share of them that goes on to be measured.
    private static let firstLook = 128
    private static let firstShare = 0.85

    private var tables = TableNames()
    private var names: [String] = []
    private var keys: [[String]] = []
    private var columns: [ColumnSample] = []
    /// Where the columns of each schema that was seen are in `columns`; -1 for those left out.
    private var places: [Schema: [Int]] = [:]
    private var known: [[String: Int]] = []
    private var keyCount = 0
    /// Columns that were not looked at, as there are too many.
    public private(set) var columnsLeftOut = 0

    public init() {}

    /// Adds the records of a batch; those of its companions are the caller's to add, each a batch of its own.
    ///
    /// - Parameter primaryKey: where it is known from elsewhere than the batch's schema.
    public mutating func add(_ batch: RecordBatch, primaryKey: [String] = []) {
        guard batch.rowCount > 0 else { return }
        let places = places(of: batch.schema, primaryKey)
        let misfits = Set(batch.misfits.map(\.row))
        let isUTF8 = batch.encoding != .latin1 && batch.encoding != .windows1252
        batch.withView { view in
            for (column, place) in places.enumerated() where place >= 0 && column < view.columnCount {
                guard !columns[place].isOut else { continue }
                for row in 0..<view.rowCount where misfits.isEmpty || !misfits.contains(row) {
                    let (start, end) = view.field(row, column)
                    guard end > start else {
                        columns[place].addEmpty()
                        continue
                    }
                    let field = UnsafeRawBufferPointer(rebasing: view.text[start..<end])
                    if view.isPlain(start, end) || (isUTF8 && !field.contains(view.quote)) {
                        columns[place].add(field)
                    } else {
                        let (start, end) = view.wholeField(row, column)
                        var text = RecordText.decode(
                            UnsafeRawBufferPointer(rebasing: view.text[start..<end]), quote: view.quote,
                            encoding: batch.encoding)
                        text.withUTF8 { columns[place].add(UnsafeRawBufferPointer($0)) }
                    }
                    if columns[place].isOut { break }
                }
            }
        }
    }

    private mutating func places(of schema: Schema, _ primaryKey: [String]) -> [Int] {
        if let known = places[schema] { return known }
        let table = tables.add(schema.table)
        if table == names.count {
            names.append(schema.table)
            keys.append([])
            known.append([:])
        }
        if keys[table].isEmpty { keys[table] = schema.primaryKey.isEmpty ? primaryKey : schema.primaryKey }
        var found: [Int] = []
        var inSchema: Set<String> = []
        for name in schema.columns {
            guard inSchema.insert(name.lowercased()).inserted else {
                found.append(-1)
                continue
            }
            if let place = known[table][name.lowercased()] {
                found.append(place)
            } else if columns.count < Self.columnLimit {
                let isKey = isNamedKey(name, table)
                if isKey { keyCount += 1 }
                known[table][name.lowercased()] = columns.count
                found.append(columns.count)
                columns.append(
                    ColumnSample(
                        table: table, name: name, isNamedKey: isKey,
                        capacity: isKey && keyCount <= Self.keyLimit ? Self.keySampleSize : Self.sampleSize))
            } else {
                columnsLeftOut += 1
                found.append(-1)
            }
        }
        // Documents may each have a schema of their own.
        if places.count < Self.columnLimit { places[schema] = found }
        return found
    }

    private func isNamedKey(_ name: String, _ table: Int) -> Bool {
        let lower = name.lowercased()
        if keys[table].count == 1 { return keys[table][0].lowercased() == lower }
        return keys[table].isEmpty && (lower == "id" || lower == "_id")
    }
}

// MARK: - Proposals

extension RelationProposals {
    /// A column and the key that its values are of.
    private struct Pair {
        let child: Int
        let parent: Int
        let isHinted: Bool
        var containment = 0.0
    }

    /// The words of the columns' and the tables' names.
    private struct Words {
        let columns: [[String]]
        let tables: [[String]]
    }

    /// What the records added so far suggest, ordered by child table, column, parent and the parent's column.
    ///
    /// A column is proposed as a child of a key when `leastContainment` of its values are among the key's. Keys are primary
    /// keys, columns `id` and `_id`, and columns that have a value in each record and none twice. Of the keys that a column
    /// may be of, those that its name points to are proposed, else those of the first two kinds, else all; none where
    /// these are more than `mostParents`. Where two keys hold each other's values, one is the parent: the one that is
    /// pointed to, else the table's key, else the larger.
    ///
    /// Small whole numbers are among those of any table that counts its records from 1. So a column of whole numbers has to
    /// have more to say for it, one of: its name points to the parent (`customer_id` for `customers`); the parent's keys
    /// fill at most half of their range, so that twenty numbers would hardly hit them by chance; or the column, not itself a
    /// key, spans nine tenths of the range of at least a thousand keys.
    ///
    /// - Parameter relations: those that are known; they are not proposed again.
    public func proposals(besides relations: [Relation] = []) -> [RelationProposal] {
        let taken = Set(relations.map(Subject.init))
        let children = columns.indices.filter {
            columns[$0].isFit && columns[$0].distinct.distinctValues >= Self.leastValues
        }
        let parents = columns.indices.filter {
            columns[$0].isFit && columns[$0].distinct.distinctValues >= Self.leastValues
                && (columns[$0].isNamedKey || columns[$0].isDistinct)
        }
        var pairs: [Pair] = []
        let words = Words(columns: columns.map { NameHint.words($0.name) }, tables: names.map(NameHint.tableWords))
        for child in children {
            pairs += best(parents.compactMap { pair(child, $0, words) }).compactMap(measured)
        }
        let all = Dictionary(pairs.map { ([$0.child, $0.parent], $0) }, uniquingKeysWith: { first, _ in first })
        return pairs.filter { pair in
            all[[pair.parent, pair.child]].map { isBetter(pair, than: $0) } ?? true
        }
        .map(proposal)
        .filter { proposal in
            !taken.contains(Subject(proposal.relation))
                && !taken.contains(Subject(proposal.relation, parent: nil))
        }
        .sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
    }

    /// A pair that may be one, by a look at some of the values.
    private func pair(_ child: Int, _ parent: Int, _ words: Words) -> Pair? {
        guard child != parent, columns[child].isInteger == columns[parent].isInteger else { return nil }
        // A copy of a table's key in the same table is no reference.
        let isWithin = columns[child].table == columns[parent].table
        if isWithin, columns[child].isNamedKey || columns[child].isDistinct { return nil }
        let isHinted = NameHint.points(
            words.columns[child], isWithin: isWithin, to: words.tables[columns[parent].table],
            column: words.columns[parent])
        if columns[child].isInteger, !isHinted, !mayHold(columns[child], keysOf: columns[parent]) { return nil }
        let (values, found) = columns[child].distinct.overlap(with: columns[parent].distinct, limit: Self.firstLook)
        guard values >= Self.leastValues, Double(found) >= Self.firstShare * Double(values) else { return nil }
        return Pair(child: child, parent: parent, isHinted: isHinted)
    }

    /// Whether a column of whole numbers without a telling name has more to say for it than that they are among the other's.
    private func mayHold(_ a: ColumnSample, keysOf b: ColumnSample) -> Bool {
        if b.isSparse { return true }
        return b.distinct.distinctValues >= Self.spannedValues && b.share(spannedBy: a) >= Self.spannedShare
            && !a.isNamedKey && !a.isDistinct
    }

    /// The pair with its share, by all values of the samples; `nil` where it is too small.
    private func measured(_ pair: Pair) -> Pair? {
        let (values, found) = columns[pair.child].distinct.overlap(with: columns[pair.parent].distinct)
        var pair = pair
        pair.containment = Double(found) / Double(max(1, values))
        return pair.containment >= Self.leastContainment ? pair : nil
    }

    /// Of a column's pairs those to measure.
    private func best(_ pairs: [Pair]) -> [Pair] {
        let hinted = pairs.filter(\.isHinted)
        let wanted = hinted.isEmpty ? pairs : hinted
        let ofKeys = wanted.filter { columns[$0.parent].isNamedKey }
        let best = ofKeys.isEmpty ? wanted : ofKeys
        return best.count > Self.mostParents ? [] : best
    }

    private func isBetter(_ a: Pair, than b: Pair) -> Bool {
        func rank(_ pair: Pair) -> [Int] {
            let parent = columns[pair.parent]
            return [
                pair.isHinted ? 1 : 0, parent.isNamedKey ? 1 : 0, parent.distinct.distinctValues, -pair.parent,
            ]
        }
        return rank(b).lexicographicallyPrecedes(rank(a))
    }

    private func proposal(_ pair: Pair) -> RelationProposal {
        let (child, parent) = (columns[pair.child], columns[pair.parent])
        return RelationProposal(
            relation: Relation(
                child: names[child.table], childColumns: [child.name], parent: names[parent.table],
                parentColumns: isUsualKey(parent) ? [] : [parent.name], onDrop: .hold, origin: .policy),
            parentColumn: parent.name, containment: pair.containment, childValues: child.distinct.distinctValues,
            parentValues: parent.distinct.distinctValues,
            isEstimate: child.distinct.level > 0 || parent.distinct.level > 0, records: child.values)
    }

    /// Whether a relation that names no columns of the parent means this one.
    private func isUsualKey(_ column: ColumnSample) -> Bool {
        guard column.isNamedKey else { return false }
        return column.name.lowercased() == "id" || !keys[column.table].isEmpty || known[column.table]["id"] == nil
    }

    private static func order(_ proposal: RelationProposal) -> [String] {
        let relation = proposal.relation
        return [relation.child, relation.childColumns.first ?? "", relation.parent ?? "", proposal.parentColumn]
    }

    /// What two relations have in common that say something of the same.
    private struct Subject: Hashable {
        let child: String
        let columns: [String]
        let parent: String?

        init(_ relation: Relation) { self.init(relation, parent: relation.parent) }

        init(_ relation: Relation, parent: String?) {
            child = relation.child.lowercased()
            columns = relation.childColumns.map { $0.lowercased() }
            self.parent = parent?.lowercased()
        }
    }
}
