/// A path as its folder and its last part. Foundation's own way to do it traps on a name of one character
/// (`deletingLastPathComponent` of `"b"`, Swift 6.3 on Linux).
public struct PathName: Sendable {
    /// What stands before the last part: empty for a bare name, `/` at the root; without a slash at its end otherwise.
    public let folder: String
    /// The last part.
    public let leaf: String

    public init(_ path: String) {
        let slash = UInt8(ascii: "/")
        var bytes = Array(path.utf8)[...]
        while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
        guard let cut = bytes.lastIndex(of: slash), bytes.count > 1 else {
            folder = ""
            leaf = String(decoding: bytes, as: UTF8.self)
            return
        }
        leaf = String(decoding: bytes[(cut + 1)...], as: UTF8.self)
        var before = bytes[..<cut]
        while before.last == slash { before.removeLast() }
        folder = before.isEmpty ? "/" : String(decoding: before, as: UTF8.self)
    }

    /// A file in the folder.
    public func sibling(_ name: String) -> String {
        folder.isEmpty ? name : folder == "/" ? "/" + name : folder + "/" + name
    }

    /// Where the folder is, for the system's calls.
    public var place: String { folder.isEmpty ? "." : folder }
}
