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
            let name = entry.madeFrom?.name ?? entry.name
            let places = [name, PathName(folder).sibling(name)].filter {
                !name.contains("/") && ![".", "..", ""].contains(name) && FileManager.default.fileExists(atPath: $0)
            }
            guard !places.isEmpty else { throw missing([name]) }
            let isSource = { path in
                try entry.madeFrom.map { try Self.isFile(path, bytes: $0.bytes, sha256: $0.sha256) }
                    ?? Self.isSource(path, entry)
            }
            guard let path = try places.first(where: isSource) else { throw another(places[0], entry) }
            return path
        }
    }

    /// The given paths in the order of the manifest. Throws `RestoreSetError` where one is missing, unknown or another one.
    ///
    /// - Parameters:
    ///   - conversions: what another program made readable, by its path.
    public func ordered(_ paths: [String], conversions: [String: SourceConversion] = [:]) throws -> [String] {
        var rest = paths
        let ordered = try entries.map { entry in
            guard let at = rest.firstIndex(where: { ArchiveSource.name(of: $0) == entry.name }) else {
                throw missing(
                    entries.filter { entry in !paths.contains { ArchiveSource.name(of: $0) == entry.name } }
                        .map { $0.madeFrom?.name ?? $0.name })
            }
            let path = rest.remove(at: at)
            let conversion = conversions[path]
            guard try conversion?.isRepeatable == false || Self.isSource(path, entry) else {
                guard let original = conversion?.original else { throw another(path, entry) }
                throw original.isFile(entry.madeFrom)
                    ? otherProgram(original, entry) : another(original.name, entry)
            }
            return path
        }
        if let unknown = rest.first {
            throw RestoreSetError(
                .usage, "\(conversions[unknown]?.original.name ?? unknown) is no source of the restore set",
                advice: "Its sources are: " + entries.map { $0.madeFrom?.name ?? $0.name }.joined(separator: ", "))
        }
        return ordered
    }

    private static func isSource(_ path: String, _ entry: Manifest.Source) throws -> Bool {
        try isFile(path, bytes: entry.bytes, sha256: entry.sha256)
    }

    private static func isFile(_ path: String, bytes: Int, sha256: String) throws -> Bool {
        let seal = try FileSeal(path: path)
        return seal.size == bytes && seal.sha256.description == sha256
    }

    private func otherProgram(_ original: SourceOriginal, _ entry: Manifest.Source) -> RestoreSetError {
        RestoreSetError(
            .usage,
            "\(original.name) is the source of the restore set, and \(original.program) makes another script of it",
            advice: "Put the program of the restore first in PATH: \(entry.madeFrom?.program ?? "pg_restore").")
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
            advice:
                "The manifest has \(entry.madeFrom?.sha256 ?? entry.sha256) and \(entry.madeFrom?.bytes ?? entry.bytes) bytes; say where that one is with --source."
        )
    }
}
