/// Where a key holds, such as a table, or one key of a table: equal keys of two spaces are different ones.
public struct KeySpace: RawRepresentable, Sendable, Hashable, Codable, BitwiseCopyable {
    public let rawValue: UInt64

    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Salesforce's ids, which are unique over all objects.
    public static let salesforce = KeySpace(rawValue: 0)
    /// The references in trees of Salesforce records, which are unique in an export.
    public static let reference = KeySpace(rawValue: 1)
    private static let names = KeySpace(rawValue: 2)

    /// The space of a name: the same wherever the hasher's seed is, so that keys that are remembered can be held against others.
    /// Who does not know the seed cannot make two names have one.
    public init(named name: String, _ hasher: KeyHasher) {
        var name = name
        rawValue = name.withUTF8 { hasher.hash(space: Self.names, UnsafeRawBufferPointer($0)).low }
    }
}
