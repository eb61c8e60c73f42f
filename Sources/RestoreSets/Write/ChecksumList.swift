import Archives

/// `SHA256SUMS`: the digests of a restore set's files, for `sha256sum -c` and whoever has no winnow.
public enum ChecksumList {
    /// A file that the list names.
    public struct Entry: Sendable, Equatable {
        public let path: String
        /// 64 lower-case hexadecimal digits.
        public let sha256: String

        public init(path: String, sha256: String) {
            self.path = path
            self.sha256 = sha256
        }
    }

    /// Its name in the folder of a restore set.
    public static let name = "SHA256SUMS"

    /// A line a file: the digest, two spaces and the path. A path with a line break or a backslash has them escaped and a
    /// backslash before the line, as coreutils write it.
    public static func text(of files: [Entry]) -> [UInt8] {
        var bytes: [UInt8] = []
        for file in files {
            let path = escaped(file.path)
            bytes += Array("\(path == file.path ? "" : "\\")\(file.sha256)  \(path)\n".utf8)
        }
        return bytes
    }

    static func text(of files: [WrittenFile]) -> [UInt8] {
        text(of: files.map { Entry(path: $0.path, sha256: $0.sha256.description) })
    }

    /// Reads a list. `nil` where a line is none of `sha256sum`'s.
    public static func entries(_ text: String) -> [Entry]? {
        var entries: [Entry] = []
        // Not by characters: a carriage return and the line feed behind it are one.
        for line in text.unicodeScalars.split(separator: "\n") {
            var rest = Substring(line)
            let isEscaped = rest.hasPrefix("\\")
            if isEscaped { rest = rest.dropFirst() }
            let digest = rest.prefix(64)
            let isDigest =
                digest.utf8.count == 64
                && digest.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
            rest = rest.dropFirst(64)
            // An asterisk says that the file was read as binary, which is all the same here.
            guard isDigest, rest.hasPrefix("  ") || rest.hasPrefix(" *"),
                let path = isEscaped ? unescaped(rest.dropFirst(2)) : String(rest.dropFirst(2))
            else { return nil }
            entries.append(Entry(path: path, sha256: String(digest)))
        }
        return entries
    }

    private static func escaped(_ path: String) -> String {
        var text = ""
        for scalar in path.unicodeScalars {
            switch scalar {
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    private static func unescaped(_ path: Substring) -> String? {
        var text = String.UnicodeScalarView()
        var scalars = path.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "\\" else {
                text.append(scalar)
                continue
            }
            switch scalars.next() {
            case "\\": text.append("\\")
            case "n": text.append("\n")
            case "r": text.append("\r")
            default: return nil
            }
        }
        return String(text)
    }
}
