import Records

/// How many lines of a manifest diff name which misfit, of those that are limits (`Manifest.LimitHit`).
struct LineMisfits: Sendable {
    /// By the misfit's name.
    private(set) var counts: [String: Int] = [:]

    /// Within a string a quote has a backslash before it, so that such a key is found nowhere else.
    private static let marks = Manifest.LimitHit.ofRecords.map { limit in
        (name: limit.misfit.name, bytes: Array("\"misfit\":\"\(limit.misfit.name)\"".utf8))
    }
    private static let beginning = Array("\"misfit\":\"too-".utf8)

    /// - Parameter line: without its end.
    mutating func add(_ line: UnsafeRawBufferPointer) {
        guard WrittenDiff.contains(Self.beginning, line) else { return }
        for mark in Self.marks where WrittenDiff.contains(mark.bytes, line) { counts[mark.name, default: 0] += 1 }
    }
}
