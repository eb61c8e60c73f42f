/// The columns of a collection so far: every path to a scalar that a document had, in order of first appearance.
struct BSONColumns {
    /// The most columns of a collection. Documents that use keys as data (`{"<user id>": …}`) would else make the table as
    /// wide as it is long.
    static let most = 4_096
    /// The longest path, in bytes.
    static let longestPath = 1_024

    private var known: [[UInt8]: Int] = [:]
    private var paths: [[UInt8]] = []
    /// By column, the one that came after it last time: documents of a collection mostly have the same keys in the same
    /// order. At 0 stands the one that a document began with.
    private var followers: [Int] = [-1]

    var count: Int { paths.count }
    var names: [String] { paths.map { String(decoding: $0, as: UTF8.self) } }
    /// Paths from the one at `start` on.
    func paths(from start: Int) -> ArraySlice<[UInt8]> { paths[start...] }

    /// The column of `path`, made when there is none; `nil` where that would be one too many.
    ///
    /// - Parameter previous: the column before it in its document, -1 for the first.
    @inline(__always)
    mutating func column(_ path: UnsafeRawBufferPointer, after previous: Int) -> Int? {
        let guess = followers[previous + 1]
        if guess >= 0, paths[guess].elementsEqual(path) { return guess }
        return find(path, after: previous)
    }

    private mutating func find(_ path: UnsafeRawBufferPointer, after previous: Int) -> Int? {
        let key = Array(path)
        let found: Int
        if let column = known[key] {
            found = column
        } else {
            guard paths.count < Self.most else { return nil }
            found = paths.count
            known[key] = found
            paths.append(key)
            followers.append(-1)
        }
        followers[previous + 1] = found
        return found
    }
}
