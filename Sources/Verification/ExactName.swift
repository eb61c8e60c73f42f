/// A name by its bytes: as texts, Swift takes those for equal that look alike, with one code point for "é" or with two.
struct ExactName: Hashable {
    private let bytes: [UInt8]

    init(_ name: String) { bytes = Array(name.utf8) }
}

extension String {
    /// Whether it has the same bytes.
    func isExactly(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
