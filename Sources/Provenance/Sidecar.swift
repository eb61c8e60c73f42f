import Foundation

/// Files beside the data that say where it comes from.
public enum Sidecar {
    /// Bytes of a sidecar that are read; these files are a page long.
    public static let byteLimit = 1 << 20
    /// Levels of nesting that are looked into.
    private static let depthLimit = 32
    /// Tags that one sidecar may give.
    private static let tagLimit = 64

    /// What a sidecar speaks of.
    public enum Scope: Sendable, Equatable {
        case member(String)
        case archive
    }

    private static let memberSuffixes = [".provenance.json", ".meta.json"]
    private static let archiveNames: Set<String> = [
        "provenance.json", "metadata.json", "croissant.json", "bag-info.txt",
    ]

    /// Whether a member's path is that of a sidecar.
    public static func recognises(path: String) -> Bool { scope(ofPath: path) != nil }

    /// What the sidecar with this path speaks of; `nil` when it is none.
    public static func scope(ofPath path: String) -> Scope? {
        let lower = path.lowercased()
        let name = lower.split(separator: "/").last.map(String.init) ?? lower
        if archiveNames.contains(name) { return .archive }
        for suffix in memberSuffixes where lower.hasSuffix(suffix) && name.utf8.count > suffix.utf8.count {
            return .member(String(path.dropLast(suffix.count)))
        }
        return nil
    }

    /// The tags that a sidecar states. Throws `SidecarError` when it cannot be read as what its name says.
    public static func tags(of bytes: [UInt8], path: String, vocabulary: Vocabulary) throws -> [Tag] {
        guard bytes.count < byteLimit else {
            throw SidecarError(path: path, message: "is larger than \(byteLimit) bytes")
        }
        let source: Tag.Source = scope(ofPath: path) == .archive ? .archiveSidecar : .memberSidecar
        if path.lowercased().hasSuffix(".txt") {
            return bagInfo(String(decoding: bytes, as: UTF8.self), source: source, vocabulary: vocabulary)
        }
        let root: Any
        do {
            root = try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
        } catch {
            throw SidecarError(path: path, message: "is not valid JSON")
        }
        var tags: [Tag] = []
        collect(root, key: "", depth: 0, source: source, vocabulary: vocabulary, into: &tags)
        return tags
    }

    /// `Label: value` lines (RFC 8493, 2.2.2).
    private static func bagInfo(_ text: String, source: Tag.Source, vocabulary: Vocabulary) -> [Tag] {
        text.split(whereSeparator: \.isNewline).prefix(1_000).compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1).map { String(String($0).trimmingCharacters) }
            guard parts.count == 2, vocabulary.isTagField(parts[0]),
                let claim = vocabulary.claim(of: parts[1], in: parts[0])
            else { return nil }
            return Tag(claim: claim, source: source, name: parts[0], value: parts[1])
        }
    }

    private static func collect(
        _ value: Any, key: String, depth: Int, source: Tag.Source, vocabulary: Vocabulary, into tags: inout [Tag]
    ) {
        guard depth < depthLimit, tags.count < tagLimit else { return }
        switch value {
        case let object as [String: Any]:
            // OpenLineage: {"key": "provenance", "value": "synthetic"}.
            if let name = object["key"] as? String, let text = object["value"] as? String, vocabulary.isTagField(name) {
                state(name, text, source, vocabulary, &tags)
            }
            for name in object.keys.sorted() {
                collect(
                    object[name] ?? "", key: name, depth: depth + 1, source: source, vocabulary: vocabulary, into: &tags
                )
            }
        case let list as [Any]:
            for item in list {
                collect(item, key: key, depth: depth + 1, source: source, vocabulary: vocabulary, into: &tags)
            }
        case let text as String: state(key, text, source, vocabulary, &tags)
        case let number as NSNumber: state(key, number.boolValue ? "true" : "false", source, vocabulary, &tags)
        default: break
        }
    }

    /// Adds a tag when the key is one that speaks of origin: a tag field, or a key of one of the standards.
    private static func state(
        _ key: String, _ value: String, _ source: Tag.Source, _ vocabulary: Vocabulary, _ tags: inout [Tag]
    ) {
        let claim: Claim?
        switch Vocabulary.normalise(key) {
        case "raihassyntheticdata", "hassyntheticdata": claim = value.lowercased() == "true" ? .synthetic : nil
        case "raidatacollectiontype", "method", "methodofdatageneration", "datagenerationmethod":
            claim = known(value, vocabulary)
        case "digitalsourcetype":
            let kinds = [
                "trainedalgorithmicmedia", "algorithmicmedia", "compositesynthetic",
                "compositewithtrainedalgorithmicmedia",
            ]
            claim =
                kinds.contains(Vocabulary.normalise(value.split(separator: "/").last.map(String.init) ?? value))
                ? .synthetic : nil
        case "provactivity", "provagent", "wasgeneratedby", "wasattributedto", "wasassociatedwith":
            claim = known(value, vocabulary)
        default:
            claim = vocabulary.isTagField(key) ? vocabulary.claim(of: value, in: key) : nil
        }
        guard let claim else { return }
        let tag = Tag(claim: claim, source: source, name: key, value: String(value.prefix(FieldTagReader.valueLimit)))
        if !tags.contains(tag) { tags.append(tag) }
    }

    /// The claim of a value when the vocabulary has one; such keys say many other things too.
    private static func known(_ value: String, _ vocabulary: Vocabulary) -> Claim? {
        let claims = Set(
            value.split { !($0.isLetter || $0.isNumber || $0 == "-") }.flatMap { word in
                // `ai-generated` is a word of the vocabulary, `run-faker` has one in it.
                vocabulary.claim(ofWord: Vocabulary.normalise(String(word))).map { [$0] }
                    ?? word.split(separator: "-").compactMap {
                        vocabulary.claim(ofWord: Vocabulary.normalise(String($0)))
                    }
            })
        return claims.count == 1 ? claims.first : nil
    }
}

/// A sidecar that cannot be read; the backup is judged without it, and the manifest says so.
public struct SidecarError: Error, Sendable, Equatable, CustomStringConvertible {
    public let path: String
    public let message: String

    public var description: String { "The sidecar \(path) \(message): it was not taken into account." }
}
