import Archives
import Foundation
import Policies
import RestoreSets

/// The facts of the last good run, in a file: JSON, keys sorted, the same for equal facts.
public enum Baseline {
    /// Bytes of a file; one of 60 tables with 50 columns each has about 2 MB.
    private static let byteLimit = 64 << 20

    /// Reads a baseline; `nil` where there is no such file. Throws `RestoreSetError`.
    public static func read(_ path: String) throws -> CheckFacts? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FoundFile.bytes(path, limit: byteLimit) else {
            throw fault(path, "cannot be read")
        }
        struct Head: Decodable { let format: Int }
        guard let head = try? JSONDecoder().decode(Head.self, from: data) else {
            throw fault(path, "is no baseline of 'winnow check'")
        }
        guard head.format == CheckFacts.currentFormat else {
            throw fault(path, "has form \(head.format), and this version knows \(CheckFacts.currentFormat)")
        }
        guard let facts = try? JSONDecoder().decode(CheckFacts.self, from: data), facts.isPlausible else {
            throw fault(path, "is damaged")
        }
        return facts
    }

    /// Replaces a baseline in one step. Throws `ArchiveError` of kind `output`.
    public static func write(_ facts: CheckFacts, to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(facts.withoutExamples)
        try AtomicFile.write(data + Data("\n".utf8), to: path, permissions: 0o600)
    }

    private static func fault(_ path: String, _ what: String) -> RestoreSetError {
        RestoreSetError(
            .usage, "the baseline \(path) \(what)",
            advice: "Move it away; a new one is made with --accept from a backup that is as it should be.")
    }
}
