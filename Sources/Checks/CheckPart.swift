/// A part of a backup's archives, so that a large one is read over several nights: `1/7`.
public struct CheckPart: Sendable, Equatable, CustomStringConvertible {
    /// From 1 to `count`.
    public let number: Int
    public let count: Int

    /// Parts that a backup may be read in: a year of nights, and more.
    private static let limit = 1_000

    /// `nil` where the text is not `N/M` with 1 ≤ N ≤ M.
    public init?(_ text: String) {
        let words = text.split(separator: "/", omittingEmptySubsequences: false)
        guard words.count == 2, words.allSatisfy({ $0.allSatisfy(\.isASCII) && $0.first?.isNumber == true }),
            let number = Int(words[0]), let count = Int(words[1]), (1...Self.limit).contains(count),
            (1...count).contains(number)
        else { return nil }
        self.number = number
        self.count = count
    }

    public var description: String { "\(number)/\(count)" }

    /// The archives of this part: every archive is in exactly one part, whatever order they are given in.
    ///
    /// - Parameter names: of the archives, each once.
    func chosen(_ names: [String]) -> [Int] {
        let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
        return order.enumerated().filter { $0.offset % count == number - 1 }.map(\.element).sorted()
    }
}
