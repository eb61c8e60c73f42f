import Archives
import Foundation
import Pipelines
import RestoreSets

/// Which path is which source of the manifest.
struct SourceMatch {
    /// By source of the manifest.
    let paths: [String?]
    private let entries: [Manifest.Source]
    private let conversions: [String: SourceConversion]

    /// Throws `RestoreSetError` where a path is of no source.
    init(_ request: VerificationRequest, manifest: Manifest) throws {
        entries = manifest.predicate.sources
        conversions = request.conversions
        var paths = [String?](repeating: nil, count: entries.count)
        for path in request.sources {
            let name = ArchiveSource.name(of: path)
            if let at = entries.firstIndex(where: { $0.name == name }) {
                paths[at] = path
            } else if entries.count == 1, request.sources.count == 1 {
                // A stream had another name.
                paths[0] = path
            } else {
                throw RestoreSetError(
                    .usage, "\(conversions[path]?.original.name ?? name) is no source of the restore set",
                    advice: "Its sources are: "
                        + entries.map { $0.madeFrom?.name ?? $0.name }.joined(separator: ", "))
            }
        }
        self.paths = paths
    }

    var isComplete: Bool { paths.allSatisfy { $0 != nil } }
    var isEmpty: Bool { paths.allSatisfy { $0 == nil } }
    var missing: [String] { zip(entries, paths).filter { $1 == nil }.map { $0.0.madeFrom?.name ?? $0.0.name } }

    typealias Seals = [Int: Background<FileSeal>]

    /// Begins to hash the sources that a reader does not hash on its way.
    func startSeals() -> Seals {
        var seals: Seals = [:]
        for (at, path) in paths.enumerated() {
            guard let path else { continue }
            seals[at] = Background(name: "winnow-source") { try FileSeal(path: path) }
        }
        return seals
    }

    private static func isSame(_ seal: FileSeal, _ entry: Manifest.Source) -> Bool {
        seal.size == entry.bytes && seal.sha256.description == entry.sha256
    }

    /// What is wrong with the file that another program made a source of; `nil` where nothing is, or the source is no such.
    private func fault(original: SourceOriginal?, of entry: Manifest.Source, isSame: Bool) -> String? {
        guard let original, let known = entry.madeFrom else { return nil }
        if !original.isFile(known) {
            return "is made of \(original.name), which is not the \(known.name) of the manifest: its SHA-256 is another"
        }
        return isSame
            ? nil
            : "is another script when \(original.program) makes it of \(original.name); the manifest's was made by \(known.program)"
    }

    /// Compares size and digest with the manifest's.
    func finish(_ seals: Seals, findings: Findings) {
        for (at, entry) in entries.enumerated() {
            guard let done = seals[at], let path = paths[at] else { continue }
            do {
                let seal = try done.value()
                findings.count(.sources, VerifiedAmount(1, .archive), VerifiedAmount(seal.size, .byte))
                guard conversions[path]?.isRepeatable != false else {
                    findings.leave(
                        .sources, "\(entry.name) was made by another program, whose output differs each time")
                    continue
                }
                if let fault = fault(
                    original: conversions[path]?.original, of: entry, isSame: Self.isSame(seal, entry))
                {
                    findings.add(.sources, entry.name, fault)
                } else if seal.size != entry.bytes {
                    findings.add(.sources, entry.name, "has \(seal.size) bytes; the manifest says \(entry.bytes)")
                } else if seal.sha256.description != entry.sha256 {
                    findings.add(.sources, entry.name, "has another SHA-256 than the manifest says")
                }
            } catch {
                findings.cannotRead(entry.name, error)
            }
        }
    }
}
