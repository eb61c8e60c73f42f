import Archives

/// The file that a person has, where another program made of it the source that was judged.
public struct SourceOriginal: Codable, Sendable, Equatable {
    /// Without its folder.
    public var name: String
    public var bytes: Int
    /// In hexadecimal digits.
    public var sha256: String
    /// The program and its version.
    public var program: String

    /// Whether this is the same file as that of a manifest, whatever its name.
    public func isFile(_ other: SourceOriginal?) -> Bool { other?.sha256 == sha256 && other?.bytes == bytes }
}
