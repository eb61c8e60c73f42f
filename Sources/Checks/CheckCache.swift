import Archives
import Crypto
import Foundation
import RestoreSets

/// Facts of earlier checks by what they depend on (`ScanFingerprint`): a backup that was checked is hashed and not judged again.
/// What is damaged, written by another version or not for this run counts as absent, so that a cache can only save time.
public struct CheckCache: Sendable {
    /// What is kept of a check.
    struct Entry: Codable, Equatable {
        /// What the facts depend on.
        var fingerprint: String
        var facts: CheckFacts
        /// Why a restore would be refused.
        var refusal: String?
        /// By table and column: dates that were in the future then.
        var later: [String: [String: LaterDates]]

        /// The facts for a run at another time; `nil` where too little is known of the records' dates.
        func facts(check: String, time: Int) -> CheckFacts? {
            let latest = LaterDates.latest(at: time)
            var facts = facts
            for table in facts.tables.indices {
                for column in facts.tables[table].columns.indices {
                    let known = facts.tables[table].columns[column]
                    guard known.newest ?? .min <= latest else { return nil }
                    guard var dates = later[facts.tables[table].name]?[known.name] else { continue }
                    guard let passed = dates.pass(latest) else { return nil }
                    facts.tables[table].columns[column].newest = passed ?? known.newest
                }
            }
            facts.check = check
            facts.time = time
            return facts
        }
    }

    let folder: String
    /// Tells apart builds of the program that have one version.
    let edition: String

    private static let suffix = ".winnow-check"
    /// Entries that are kept, the last used ones: a quarter of nightly backups.
    private static let entryLimit = 100
    private static let byteLimit = 64 << 20

    /// - Parameter folder: made when something is kept.
    public init(folder: String, edition: String) {
        self.folder = folder
        self.edition = edition
    }

    /// What was kept for a fingerprint; `nil` where there is nothing, or nothing that is whole.
    func entry(_ fingerprint: ScanFingerprint) -> Entry? {
        let path = path(fingerprint)
        guard let data = Self.read(path), let end = data.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let body = data[data.index(after: end)...]
        guard String(decoding: data[..<end], as: UTF8.self) == Self.digest(body),
            let entry = try? JSONDecoder().decode(Entry.self, from: Data(body)),
            entry.fingerprint == fingerprint.digest, entry.facts.format == CheckFacts.currentFormat,
            entry.facts.isPlausible, entry.later.values.allSatisfy({ $0.values.allSatisfy(\.isPlausible) }),
            entry.facts.sources.map(\.sha256) == fingerprint.sources
        else { return nil }
        utimes(path, nil)
        return entry
    }

    /// Keeps an entry and lets go of the oldest. Throws `RestoreSetError` or `ArchiveError` of kind `output`.
    func keep(_ entry: Entry, for fingerprint: ScanFingerprint) throws {
        try make()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = try encoder.encode(entry)
        // The keys of some records are in it.
        try AtomicFile.write(Data((Self.digest(body) + "\n").utf8) + body, to: path(fingerprint), permissions: 0o600)
        prune()
    }

    /// Makes the folder. Throws `RestoreSetError` of kind `output`.
    func make() throws {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw RestoreSetError(
                .output, "the cache \(folder) cannot be made: \(String(cString: strerror(errno)))",
                advice: "Check the folder that it would be in. The check itself is done.")
        }
    }

    private func path(_ fingerprint: ScanFingerprint) -> String { folder + "/" + fingerprint.digest + Self.suffix }

    private func prune() {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { name in
            name.hasSuffix(Self.suffix) && Digest256(hexadecimal: String(name.dropLast(Self.suffix.count))) != nil
        }
        guard names.count > Self.entryLimit else { return }
        let aged = names.map { name in
            var status = stat()
            lstat(folder + "/" + name, &status)
            return (name: name, used: status.st_mtim.tv_sec)
        }.sorted { ($0.used, $0.name) < ($1.used, $1.name) }
        for (name, _) in aged.prefix(names.count - Self.entryLimit) { unlink(folder + "/" + name) }
    }

    static func read(_ path: String) -> Data? { FoundFile.bytes(path, limit: byteLimit, followsLinks: false) }

    private static func digest(_ body: some DataProtocol) -> String {
        var hash = SHA256()
        hash.update(data: body)
        return Digest256(hash.finalize()).description
    }
}
