import Archives
import Foundation

/// Finds the sources of a restore set again: the manifest has their names and digests, and no paths.
public struct ReinstateSources {
    private let entries: [Manifest.Source]
    private let folder: String

    init(_ manifest: Manifest, restoreSet folder: String) {
        entries = manifest.predicate.sources
        self.folder = folder
    }

    /// The sources by their names, in this folder or beside the restore set. Throws `RestoreSetError` where one is not there or
    /// is another one.
    public func nearby() throws -> [String] {
        try entries.map { entry in
            let places = [entry.name, PathName(folder).sibling(entry.name)].filter {
                !entry.name.contains("/") && ![".", "..", ""].contains(entry.name)
                    && FileManager.default.fileExists(atPath: $0)
            }
            guard !places.isEmpty else { throw missing([entry.name]) }
            guard let path = try places.first(where: { try Self.isSource($0, entry) }) else {
                throw another(places[0], entry)
            }
            return path
        }
    }

    /// The given paths in the order of the manifest. Throws `RestoreSetError` where one is missing, unknown or another one.
    ///
    /// - Parameter converted: paths of what another program made of a source, whose output differs each time.
    public func ordered(_ paths: [String], converted: Set<String>) throws -> [String] {
        var rest = paths
        let ordered = try entries.map { entry in
            guard let at = rest.firstIndex(where: { ArchiveSource.name(of: $0) == entry.name }) else {
                throw missing(
                    entries.map(\.name).filter { name in !paths.contains { ArchiveSource.name(of: $0) == name } })
            }
            let path = rest.remove(at: at)
            guard try converted.contains(path) || Self.isSource(path, entry) else { throw another(path, entry) }
            return path
        }
        if let unknown = rest.first {
            throw RestoreSetError(
                .usage, "\(unknown) is no source of the restore set",
                advice: "Its sources are: " + entries.map(\.name).joined(separator: ", "))
        }
        return ordered
    }

    private static func isSource(_ path: String, _ entry: Manifest.Source) throws -> Bool {
        let seal = try FileSeal(path: path)
        return seal.size == entry.bytes && seal.sha256.description == entry.sha256
    }

    private func missing(_ names: [String]) -> RestoreSetError {
        RestoreSetError(
            .usage,
            "the sources are read again, and \(names.joined(separator: ", ")) \(names.count == 1 ? "is" : "are") not among what was given or is nearby",
            advice: "Say where they are, under the names that they had: --source PATH…")
    }

    private func another(_ path: String, _ entry: Manifest.Source) -> RestoreSetError {
        RestoreSetError(
            .usage, "\(path) is not the archive that the restore set was made of: its SHA-256 is another",
            advice: "The manifest has \(entry.sha256) and \(entry.bytes) bytes; say where that one is with --source.")
    }
}
