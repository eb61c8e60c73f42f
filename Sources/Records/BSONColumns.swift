import Glibc

/// The columns of a collection so far: every path to a scalar that a document had, in order of first appearance.
struct BSONColumns {
    /// The most columns of a collection. Documents that use keys as data (`{"<user id>": …}`) would else make the table as
    /// wide as it is long.
    static let most = 4_096
    /// The longest path, in bytes.
    static let longestPath = 1_024

    private var known: [[UInt8]: Int] = [:]
    /// The paths, one behind another, and where each of them ends, behind a 0.
    private var letters: [UInt8] = []
    private var ends = [0]
    /// By column, the one that came after it last time: documents of a collection mostly have the same keys in the same
    /// order. At 0 stands the one that a document began with.
    private var followers: [Int] = [-1]

    var count: Int { ends.count - 1 }
    var names: [String] { paths(from: 0).map { String(decoding: $0, as: UTF8.self) } }
    /// Paths from the one at `start` on.
    func paths(from start: Int) -> [ArraySlice<UInt8>] { (start..<count).map { letters[ends[$0]..<ends[$0 + 1]] } }

    /// The column of `path`, made when there is none; `nil` where that would be one too many.
    ///
    /// - Parameter previous: the column before it in its document, -1 for the first.
    @inline(__always)
    mutating func column(_ path: UnsafeRawBufferPointer, after previous: Int) -> Int? {
        let guess = followers[previous + 1]
        if guess >= 0, isPath(path, of: guess) { return guess }
        return find(path, after: previous)
    }

    @inline(__always)
    private func isPath(_ path: UnsafeRawBufferPointer, of column: Int) -> Bool {
        let start = ends[column]
        guard ends[column + 1] - start == path.count, let bytes = path.baseAddress else { return false }
        return letters.withUnsafeBytes { letters in
            letters.baseAddress.map { memcmp($0 + start, bytes, path.count) == 0 } ?? false
        }
    }

    private mutating func find(_ path: UnsafeRawBufferPointer, after previous: Int) -> Int? {
        let key = Array(path)
        let found: Int
        if let column = known[key] {
            found = column
        } else {
            guard count < Self.most else { return nil }
            found = count
            known[key] = found
            letters += key
            ends.append(letters.count)
            followers.append(-1)
        }
        followers[previous + 1] = found
        return found
    }
}
