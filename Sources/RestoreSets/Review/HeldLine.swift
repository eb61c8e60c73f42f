import Foundation

/// A line of the manifest diff about a record that is held, read back.
public struct HeldLine: Decodable, Sendable {
    public struct Tag: Decodable, Sendable {
        public let claim: String
        public let source: String
        public let name: String
        public let value: String
    }

    public struct Evidence: Decodable, Sendable {
        public let detector: String
        public let field: String?
        /// Bans.
        public let weight: Double
        /// Masked down to the evidence, unless the restore set was written with another `--excerpts`.
        public let excerpt: String?
    }

    public let archive: String
    public let member: String
    public let part: Int?
    public let table: String?
    /// 0 is a whole member that follows the row that owns it.
    public let record: Int
    public let length: Int
    public let key: String?
    /// 64 lower-case hexadecimal digits.
    public let sha256: String
    public let reason: String
    public let misfit: String?
    public let score: Double?
    public let tag: Tag?
    /// The tag that says otherwise.
    public let contradicts: Tag?
    public let evidence: [Evidence]?
    /// What the record followed, the nearest first.
    public let parents: [WrittenDiff.Parent]?

    /// Reads a line without its end. Throws `DecodingError`.
    init(_ line: UnsafeRawBufferPointer) throws {
        self = try JSONDecoder().decode(Self.self, from: Self.withoutLoneSurrogates(line))
    }

    /// The rules that found something, each once, by name.
    public var rules: [String] { Set((evidence ?? []).map(\.detector)).sorted() }

    /// The line with U+FFFD for each lone surrogate: they stand for bytes of a name that are no UTF-8, and Foundation's
    /// decoder refuses them.
    private static func withoutLoneSurrogates(_ line: UnsafeRawBufferPointer) -> Data {
        var bytes = Data(line)
        guard bytes.range(of: Data("\\ud".utf8)) != nil else { return bytes }
        let (backslash, replacement) = (UInt8(ascii: "\\"), Array("fffd".utf8))
        var at = bytes.startIndex
        while at + 1 < bytes.endIndex {
            guard bytes[at] == backslash else {
                at += 1
                continue
            }
            // winnow escapes nothing else in this range: all else stands as UTF-8.
            if at + 6 <= bytes.endIndex, bytes[at + 1] == UInt8(ascii: "u"), bytes[at + 2] | 0x20 == UInt8(ascii: "d"),
                "89abcdef".utf8.contains(bytes[at + 3] | 0x20)
            {
                bytes.replaceSubrange((at + 2)..<(at + 6), with: replacement)
            }
            at += 2
        }
        return bytes
    }
}
