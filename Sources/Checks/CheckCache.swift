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
        /// Dates that were in the future then: of each of the facts' tables by column.
        var later: [[String: LaterDates]]

        /// The facts for a run at another time; `nil` where too little is known of the records' dates.
        ///
        /// - Parameter names: what the archives are called in that run.
        func facts(check: String, time: Int, names: [String]) -> CheckFacts? {
            let latest = LaterDates.latest(at: time)
            var facts = facts
            facts.rename(names)
            for table in facts.tables.indices {
                for column in facts.tables[table].columns.indices {
                    let known = facts.tables[table].columns[column]
                    guard known.newest ?? .min <= latest else { return nil }
                    guard var dates = later[table][known.name] else { continue }
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
    /// Tells apart runs, in the names of what they have not finished.
    let run = UUID().uuidString
    /// Tells apart builds of the program that have one version.
    let edition: String

    /// Bytes that entries of archives may have together, and records, and whole answers: what was used last.
    let archiveBytes: Int
    let recordBytes: Int
    private let answerBytes: Int

    /// For the keys and references of 40 million records, and for archives that take 4 GiB.
    public static let defaultBytes = 8 << 30
    private static let suffix = ".winnow-check"
    static let archiveSuffix = ".winnow-archive"
    static let recordsSuffix = ".winnow-records"
    /// Of the entry of a whole answer; one of 50,000 columns (`TableSketches.columnLimit`) has 10 MB.
    private static let byteLimit = 64 << 20
    /// Seconds after which an unfinished entry is nobody's any more.
    private static let unfinishedAge = 86_400

    /// - Parameters:
    ///   - folder: made when something is kept.
    ///   - bytes: what is kept together; while a check runs, as much again may be written.
    public init(folder: String, edition: String, bytes: Int = Self.defaultBytes) {
        self.folder = folder
        self.edition = edition
        answerBytes = bytes / 16
        recordBytes = bytes / 2
        archiveBytes = bytes - answerBytes - recordBytes
    }

    /// What was kept for a fingerprint; `nil` where there is nothing, or nothing that is whole.
    func entry(_ fingerprint: ScanFingerprint, _ seals: CacheSeals) -> Entry? {
        let path = path(fingerprint)
        let sealed = Self.read(path).flatMap { try? ChaChaPoly.SealedBox(combined: $0) }
        let body = sealed.flatMap {
            try? ChaChaPoly.open(
                $0, using: seals.key(ofAll: fingerprint.secrets), authenticating: Data(fingerprint.digest.utf8))
        }
        guard let body, let entry = try? JSONDecoder().decode(Entry.self, from: body),
            entry.fingerprint == fingerprint.digest, entry.facts.format == CheckFacts.currentFormat,
            entry.facts.isPlausible, entry.later.count == entry.facts.tables.count,
            entry.later.allSatisfy({ $0.values.allSatisfy(\.isPlausible) }),
            entry.facts.sources.map(\.sha256) == fingerprint.sources
        else { return nil }
        utimes(path, nil)
        // When one of the archives changes, the others are wanted.
        for digest in fingerprint.archives {
            utimes(archivePath(digest), nil)
            utimes(recordsPath(digest), nil)
        }
        return entry
    }

    /// Keeps an entry. Throws `ArchiveError` of kind `output`, or what a library throws where memory is short.
    func keep(_ entry: Entry, for fingerprint: ScanFingerprint, _ seals: CacheSeals) throws {
        let sealed = try ChaChaPoly.seal(
            JSONEncoder().encode(entry), using: seals.key(ofAll: fingerprint.secrets),
            authenticating: Data(fingerprint.digest.utf8))
        try AtomicFile.write(sealed.combined, to: path(fingerprint), permissions: 0o600)
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

    /// Where an archive's entry is.
    func archivePath(_ digest: String) -> String { folder + "/" + digest + Self.archiveSuffix }

    /// Where an archive's records are.
    func recordsPath(_ digest: String) -> String { folder + "/" + digest + Self.recordsSuffix }

    /// Removes what this run has not finished.
    public func discardUnfinished() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        where name.hasSuffix("." + run + ArchiveEntryWriter.unfinished) {
            unlink(folder + "/" + name)
        }
    }

    /// Lets go of the entries used longest ago, and of what a run left that did not end.
    func prune() {
        typealias Entry = (name: String, used: Int, bytes: Int)
        let limits = [Self.suffix: answerBytes, Self.archiveSuffix: archiveBytes, Self.recordsSuffix: recordBytes]
        var kept: [String: [Entry]] = [:]
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            var status = stat()
            guard lstat(folder + "/" + name, &status) == 0 else { continue }
            if Self.isUnfinished(name) {
                if status.st_mtim.tv_sec < Int(Date().timeIntervalSince1970) - Self.unfinishedAge {
                    unlink(folder + "/" + name)
                }
                continue
            }
            guard let digest = name.split(separator: ".").first, Digest256(hexadecimal: String(digest)) != nil else {
                continue
            }
            let entry = (name, status.st_mtim.tv_sec, Int(status.st_size))
            let suffix = String(name.dropFirst(digest.count))
            if limits[suffix] != nil { kept[suffix, default: []].append(entry) }
        }
        for (suffix, entries) in kept {
            var sum = 0
            for entry in entries.sorted(by: { ($0.used, $0.name) > ($1.used, $1.name) }) {
                if sum + entry.bytes > limits[suffix] ?? 0 {
                    unlink(folder + "/" + entry.name)
                } else {
                    sum += entry.bytes
                }
            }
        }
    }

    /// Whether a file is one of the cache's that a run has not finished, or has not come to remove.
    private static func isUnfinished(_ name: String) -> Bool {
        let parts = name.split(separator: ".").map(String.init)
        guard parts.count > 1 else { return false }
        if parts[0] == secretName { return UUID(uuidString: parts[1]) != nil }
        return Digest256(hexadecimal: parts[0]) != nil
            && [ArchiveEntryWriter.unfinished, Draft.ending].contains(where: name.hasSuffix)
    }

    static func read(_ path: String) -> Data? { FoundFile.bytes(path, limit: byteLimit, followsLinks: false) }
}

extension CheckFacts {
    /// Calls the archives by other names, in their order.
    fileprivate mutating func rename(_ names: [String]) {
        let now = Dictionary(zip(sources.map(\.name), names), uniquingKeysWith: { first, _ in first })
        for (at, name) in zip(sources.indices, names) { sources[at].name = name }
        for at in unread.indices { unread[at].source = now[unread[at].source] ?? unread[at].source }
        cautions = cautions?.map { caution in
            var caution = caution
            caution.source = now[caution.source] ?? caution.source
            return caution
        }
    }
}
