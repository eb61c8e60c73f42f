import Archives
import Crypto
import Foundation
import Provenance

/// What sidecar files say of members and archives: files beside an archive, and members of it.
struct SidecarTags {
    /// Where a statement holds: one member of an archive, or all members below a folder of it.
    private enum Place: Hashable {
        case member(archive: String, path: String)
        case folder(archive: String, prefix: String)
    }

    private let vocabulary: Vocabulary
    private let isOn: Bool
    private var statements: [Place: [Tag]] = [:]
    /// Tables seen so far in this pass, by archive.
    private var seen: [String: [String]] = [:]
    /// Sidecars that could not be read, for people.
    private(set) var notes: [String] = []
    /// A sidecar came after a table that it speaks of.
    private(set) var speaksOfEarlierMembers = false

    /// Suffixes of a file beside an archive that speaks of all of it.
    private static let suffixes = [".provenance.json", ".meta.json"]

    /// Reads the files beside the archives, `<archive>.provenance.json` and `<archive>.meta.json`.
    ///
    /// - Parameter sources: each as it is read, and as it was given.
    init(beside sources: [(path: String, given: String)], vocabulary: Vocabulary, isOn: Bool) {
        self.vocabulary = vocabulary
        self.isOn = isOn
        guard isOn else { return }
        for source in sources {
            let archive = ArchiveSource.name(of: source.path)
            for suffix in Self.suffixes {
                guard let bytes = Self.bytes(beside: source.given, suffix) else { continue }
                let path = ArchiveSource.name(of: source.given) + suffix
                read([UInt8](bytes), path: path, at: .folder(archive: archive, prefix: ""))
            }
        }
    }

    /// What the files beside an archive say, a text each; empty where there is none.
    static func contents(beside source: String) -> [String] {
        suffixes.map { suffix in
            bytes(beside: source, suffix).map { SHA256.hash(data: $0).description } ?? ""
        }
    }

    private static func bytes(beside source: String, _ suffix: String) -> Data? {
        let path = (source.hasSuffix("/") ? String(source.dropLast()) : source) + suffix
        return try? FoundFile.open(path)?.read(upToCount: Sidecar.byteLimit)
    }

    /// The same statements at the start of another pass.
    func startingOver() -> SidecarTags {
        var copy = self
        copy.seen = [:]
        copy.speaksOfEarlierMembers = false
        return copy
    }

    /// Whether the member is a sidecar and to be read as one.
    func reads(path: String) -> Bool { isOn && Sidecar.recognises(path: path) }

    /// The tags that hold for a member, those of the member itself first.
    func tags(archive: String, member: String) -> [Tag] {
        guard !statements.isEmpty else { return [] }
        var tags = statements[.member(archive: archive, path: member)] ?? []
        var folder = member[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            tags += statements[.folder(archive: archive, prefix: folder + "/")] ?? []
        }
        return tags + (statements[.folder(archive: archive, prefix: "")] ?? [])
    }

    /// The tags that hold for a whole archive.
    func tags(archive: String) -> [Tag] { statements[.folder(archive: archive, prefix: "")] ?? [] }

    /// Says that a table was judged with what is known so far.
    mutating func judged(member: String, archive: String) {
        if isOn { seen[archive, default: []].append(member) }
    }

    /// Takes the bytes of a sidecar that is a member of an archive.
    mutating func add(_ bytes: [UInt8], path: String, archive: String) {
        guard let scope = Sidecar.scope(ofPath: path) else { return }
        switch scope {
        case .member(let member): read(bytes, path: path, at: .member(archive: archive, path: member))
        case .archive:
            let prefix = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
            read(bytes, path: path, at: .folder(archive: archive, prefix: prefix))
        }
    }

    private mutating func read(_ bytes: [UInt8], path: String, at place: Place) {
        let tags: [Tag]
        do {
            tags = try Sidecar.tags(of: bytes, path: path, vocabulary: vocabulary)
        } catch {
            let note = String(describing: error)
            if !notes.contains(note) { notes.append(note) }
            return
        }
        let old = statements[place] ?? []
        let new = tags.filter { !old.contains($0) }
        guard !new.isEmpty else { return }
        statements[place] = old + new
        if isAboutSeen(place) { speaksOfEarlierMembers = true }
    }

    private func isAboutSeen(_ place: Place) -> Bool {
        switch place {
        case .member(let archive, let path): seen[archive]?.contains(path) ?? false
        case .folder(let archive, let prefix): seen[archive]?.contains { $0.hasPrefix(prefix) } ?? false
        }
    }
}

extension MetadataTags {
    /// The tags that an archive's own headers and comments state.
    static func tags(of metadata: [ArchiveMetadata], vocabulary: Vocabulary) -> [Tag] {
        metadata.compactMap { entry in
            switch entry.place {
            case .pax: pax(keyword: entry.keyword, value: entry.value, vocabulary: vocabulary)
            case .entryComment:
                comment(entry.value, source: .entryComment, name: entry.keyword, vocabulary: vocabulary)
            case .archiveComment:
                comment(entry.value, source: .archiveComment, name: entry.keyword, vocabulary: vocabulary)
            }
        }
    }
}
