import Archives
import Foundation
import RestoreSets

/// The files of a restore set against the manifest and `SHA256SUMS`.
struct FilesCheck {
    let folder: String
    let manifest: Manifest
    let findings: Findings

    /// Looks at every file once.
    func run() {
        var bytes = 0
        for output in manifest.predicate.outputs {
            guard isInside(output.name) else {
                findings.add(.files, RestoreSetFile.manifest, "names a file outside of the restore set: \(output.name)")
                continue
            }
            guard let seal = seal(output.name) else {
                findings.add(.files, output.name, "is missing")
                continue
            }
            bytes += seal.size
            if seal.size != output.bytes {
                findings.add(.files, output.name, "has \(seal.size) bytes; the manifest says \(output.bytes)")
            } else if seal.sha256.description != output.sha256 {
                findings.add(.files, output.name, "has another SHA-256 than the manifest says")
            }
        }
        findings.count(
            .files, VerifiedAmount(manifest.predicate.outputs.count, .file), VerifiedAmount(bytes, .byte))
        compareSubjects()
        findStrangers()
        compareChecksums()
    }

    /// A name that leads nowhere else.
    private func isInside(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return !name.contains("\0") && !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
    }

    /// Size and digest of a regular file; a link is none.
    private func seal(_ name: String) -> FileSeal? {
        let path = folder + "/" + name
        return FoundFile.open(path, followsLinks: false) == nil ? nil : try? FileSeal(path: path)
    }

    private func compareSubjects() {
        let outputs = manifest.predicate.outputs.map { [ExactName($0.name), ExactName($0.sha256)] }
        if manifest.subject.map({ [ExactName($0.name), ExactName($0.digest.sha256)] }) != outputs {
            findings.add(.manifest, RestoreSetFile.manifest, "has other subjects than outputs")
        }
        if Set(manifest.predicate.outputs.map { ExactName($0.name) }).count != outputs.count {
            findings.add(.manifest, RestoreSetFile.manifest, "names a file twice")
        }
    }

    /// Files that nobody speaks of.
    private func findStrangers() {
        let others = [RestoreSetFile.manifest, RestoreSetFile.envelope, RestoreSetFile.report, ChecksumList.name]
        let known = Set((manifest.predicate.outputs.map(\.name) + others).map(ExactName.init))
        // Links of a folder are no subjects; they are looked at as its members.
        let folders = manifest.predicate.sources.filter { $0.format == "folder" }.map { "restore/" + $0.name + "/" }
        let parents = knownFolders()
        guard let found = FileManager.default.enumerator(atPath: folder) else { return }
        for case let path as String in found {
            let type = found.fileAttributes?[.type] as? FileAttributeType
            if type == .typeDirectory, parents.contains(ExactName(path)) { continue }
            if type == .typeDirectory, folders.contains(where: (path + "/").hasPrefix) { continue }
            if type != .typeDirectory, known.contains(ExactName(path)) { continue }
            if type == .typeSymbolicLink, folders.contains(where: path.hasPrefix) { continue }
            findings.add(.files, path, "is not in the manifest")
        }
    }

    /// The folders that its files lie in.
    private func knownFolders() -> Set<ExactName> {
        var folders: Set<ExactName> = []
        for output in manifest.predicate.outputs {
            var path = output.name.utf8[...]
            while let slash = path.lastIndex(of: UInt8(ascii: "/")) {
                path = path[..<slash]
                guard folders.insert(ExactName(String(decoding: path, as: UTF8.self))).inserted else { break }
            }
        }
        return folders
    }

    /// Files that are no subjects of the manifest: it is in one of them, and the others show it.
    private static let unlisted = [RestoreSetFile.manifest, RestoreSetFile.envelope, RestoreSetFile.report]

    /// What the list must name, in its order.
    private func expectedChecksums() -> [ChecksumList.Entry] {
        let written = Self.unlisted.compactMap { name in
            seal(name).map { ChecksumList.Entry(path: name, sha256: $0.sha256.description) }
        }
        return manifest.predicate.outputs.map { ChecksumList.Entry(path: $0.name, sha256: $0.sha256) } + written
    }

    private func compareChecksums() {
        guard let size = seal(ChecksumList.name)?.size else {
            findings.add(.checksums, ChecksumList.name, "is missing, or no file")
            return
        }
        guard size <= Self.checksumBytes,
            let data = FoundFile.bytes(folder + "/" + ChecksumList.name, limit: Self.checksumBytes),
            let text = String(validating: data, as: UTF8.self), let entries = ChecksumList.entries(text)
        else {
            findings.add(.checksums, ChecksumList.name, "has lines that sha256sum would not read")
            return
        }
        let expected = expectedChecksums()
        findings.count(.checksums, VerifiedAmount(entries.count, .file))
        guard Data(ChecksumList.text(of: expected)) != data else { return }
        var left = Dictionary(expected.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
        for entry in entries {
            switch left.removeValue(forKey: entry.path) {
            case nil where Self.unlisted.contains(entry.path) && seal(entry.path) == nil:
                findings.add(.checksums, entry.path, "is missing, though \(ChecksumList.name) names it")
            case nil: tell("names \(entry.path), which it should not, or twice")
            case entry.sha256: break
            default:
                tell("has another SHA-256 for \(entry.path)")
                // Of the two it may be either.
                if !manifest.predicate.outputs.contains(where: { $0.name == entry.path }) {
                    findings.add(.checksums, entry.path, "has another SHA-256 than \(ChecksumList.name) says")
                }
            }
        }
        for path in left.keys.sorted() {
            tell(
                "does not name \(path)"
                    + (path == RestoreSetFile.envelope ? "; 'winnow sign' makes the list anew" : ""))
        }
        if !findings.failed.contains(.checksums) { tell("is not written as winnow writes it") }
    }

    private func tell(_ message: String) { findings.add(.checksums, ChecksumList.name, message) }

    /// Bytes of a list with a million files of long names.
    private static let checksumBytes = 1 << 30
}
