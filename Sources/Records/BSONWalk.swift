import Glibc

/// Checks one document and finds its scalars. Nothing of a document is believed before it was checked here: text is made
/// only of what this walk went through.
struct BSONWalk {
    /// A value that is a field: a scalar, or an array as a whole.
    struct Leaf {
        let column: UInt32
        let kind: BSON.Kind
        /// Bytes of the value in the source.
        let start: UInt32
        let end: UInt32
    }

    /// The most fields of one document, counted with those of equal name.
    static let mostLeaves = RecordLimits.columns

    var columns = BSONColumns()
    /// Of all documents walked since it was emptied.
    private(set) var leaves: [Leaf] = []
    private var path: [UInt8] = []
    private var previous = -1
    private var firstLeaf = 0

    private struct Failure: Error { let why: Misfit }

    mutating func forgetLeaves() { leaves.removeAll(keepingCapacity: true) }

    /// Walks through the document that is `range` of the source; its leaves are added, or none and it is told why.
    mutating func document(_ source: UnsafeRawBufferPointer, _ range: Range<Int>) -> Misfit? {
        path.removeAll(keepingCapacity: true)
        previous = -1
        firstLeaf = leaves.count
        do throws(Failure) {
            try elements(source, range, depth: 1, flattens: true)
            return nil
        } catch {
            leaves.removeLast(leaves.count - firstLeaf)
            return error.why
        }
    }

    /// - Parameter flattens: the elements are fields; false within arrays, which are a field as a whole.
    private mutating func elements(
        _ source: UnsafeRawBufferPointer, _ range: Range<Int>, depth: Int, flattens: Bool
    ) throws(Failure) {
        guard depth <= RecordLimits.depth else { throw Failure(why: .tooDeep) }
        var at = range.lowerBound + 4
        let end = range.upperBound - 1
        guard source[end] == 0 else { throw Failure(why: .syntax) }
        let outer = path.count
        while at < end {
            guard let kind = BSON.Kind(rawValue: source[at]) else { throw Failure(why: .syntax) }
            let name = at + 1
            let nameEnd = try zero(source, from: name, to: end)
            let start = nameEnd + 1
            let after = start + (try length(of: kind, source, start, end))
            guard after <= end else { throw Failure(why: .syntax) }
            // Most fields are not within others: then the name is the path.
            let isPath = flattens && outer == 0 && kind != .document
            let key = UnsafeRawBufferPointer(rebasing: source[name..<nameEnd])
            if flattens {
                guard (outer > 0 ? outer + 1 : 0) + key.count <= BSONColumns.longestPath else {
                    throw Failure(why: .tooManyColumns)
                }
                if !isPath { enter(key) }
            }
            switch kind {
            case .document: try elements(source, start..<after, depth: depth + 1, flattens: flattens)
            case .array: try elements(source, start..<after, depth: depth + 1, flattens: false)
            case .scopedCode:
                let scope = start + 8 + BSON.int32(source, start + 4)
                try elements(source, scope..<after, depth: depth + 1, flattens: false)
            default: break
            }
            if isPath {
                try leaf(kind, start..<after, columns.column(key, after: previous))
            } else if flattens {
                if kind != .document {
                    let column = path.withUnsafeBytes { columns.column($0, after: previous) }
                    try leaf(kind, start..<after, column)
                }
                path.removeLast(path.count - outer)
            }
            at = after
        }
    }

    private mutating func enter(_ key: UnsafeRawBufferPointer) {
        if !path.isEmpty { path.append(UInt8(ascii: ".")) }
        path.append(contentsOf: key)
    }

    /// - Parameter column: `nil` where there is one too many.
    private mutating func leaf(_ kind: BSON.Kind, _ range: Range<Int>, _ column: Int?) throws(Failure) {
        guard let column, leaves.count - firstLeaf < Self.mostLeaves else { throw Failure(why: .tooManyColumns) }
        previous = column
        leaves.append(
            Leaf(
                column: UInt32(column), kind: kind, start: UInt32(truncatingIfNeeded: range.lowerBound),
                end: UInt32(truncatingIfNeeded: range.upperBound)))
    }

    /// Bytes of a value that begins at `start`; those of nested documents are checked by who goes into them.
    private func length(
        of kind: BSON.Kind, _ source: UnsafeRawBufferPointer, _ start: Int, _ end: Int
    ) throws(Failure) -> Int {
        switch kind {
        case .null, .undefined, .minKey, .maxKey: return 0
        case .bool:
            guard start < end, source[start] <= 1 else { throw Failure(why: .syntax) }
            return 1
        case .int32: return 4
        case .double, .date, .timestamp, .int64: return 8
        case .objectID: return 12
        case .decimal128: return 16
        case .string, .code, .symbol: return try stringLength(source, start, end)
        case .pointer: return try stringLength(source, start, end) + 12
        case .regex:
            let options = try zero(source, from: start, to: end) + 1
            return try zero(source, from: options, to: end) + 1 - start
        case .binary:
            let count = try prefix(source, start, end, least: 0)
            return 5 + count
        case .document, .array:
            let count = try prefix(source, start, end, least: BSON.emptyLength)
            return count
        case .scopedCode:
            let count = try prefix(source, start, end, least: 4 + 5 + BSON.emptyLength)
            guard count <= end - start else { throw Failure(why: .syntax) }
            let code = try stringLength(source, start + 4, start + count)
            // The scope must state just what is left of the whole.
            let scope = start + 4 + code
            guard start + count - scope >= BSON.emptyLength, BSON.int32(source, scope) == start + count - scope else {
                throw Failure(why: .syntax)
            }
            return count
        }
    }

    private func prefix(
        _ source: UnsafeRawBufferPointer, _ at: Int, _ end: Int, least: Int
    ) throws(Failure) -> Int {
        guard end - at >= 4 else { throw Failure(why: .syntax) }
        let count = BSON.int32(source, at)
        guard count >= least else { throw Failure(why: .syntax) }
        return count
    }

    /// Bytes of a string with its length and its closing zero.
    private func stringLength(_ source: UnsafeRawBufferPointer, _ at: Int, _ end: Int) throws(Failure) -> Int {
        let count = try prefix(source, at, end, least: 1)
        guard count <= end - at - 4, source[at + 3 + count] == 0 else { throw Failure(why: .syntax) }
        return 4 + count
    }

    private func zero(_ source: UnsafeRawBufferPointer, from: Int, to end: Int) throws(Failure) -> Int {
        guard from < end, let base = source.baseAddress, let found = memchr(base + from, 0, end - from) else {
            throw Failure(why: .syntax)
        }
        return UnsafeRawPointer(found) - base
    }
}
