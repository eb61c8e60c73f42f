import Archives
import Foundation
import Policies

/// The file that a review writes its decisions to: locked against a second review, written whole under another name and
/// renamed, so that it is there as it was before or as it is now.
public final class ReviewFile {
    public let path: String
    private let restoreSet: String
    /// SHA-256 of the restore set's manifest.
    private let manifest: String
    private let lockPath: String
    private let lock: Int32?
    private let lines: HeldLines
    /// Whether keys in the lines are the records' own.
    private let hasKeys: Bool
    /// Decisions that the restore set was written with, and those of the file that are about no held record: they stay.
    private var carried: [Override] = []

    /// Where the decisions on a restore set go by default: beside it, for what is in it is what its manifest speaks of.
    public static func defaultPath(restoreSet: String) -> String {
        let url = URL(fileURLWithPath: restoreSet).standardizedFileURL
        let name = PathName(restoreSet)
        return [".", "..", ""].contains(name.leaf)
            ? url.path + "-decisions.yaml" : name.sibling(name.leaf + "-decisions.yaml")
    }

    /// Locks the file. Throws `RestoreSetError`.
    ///
    /// - Parameter isWritten: whether it is to be saved and not only read; only then it is locked.
    public init(path: String, restoreSet: String, manifest: Manifest, lines: HeldLines, isWritten: Bool) throws {
        self.path = path
        self.restoreSet = restoreSet
        self.lines = lines
        self.manifest = try Manifest.digest(restoreSet: restoreSet)
        hasKeys = manifest.predicate.disclosure.keys == "clear"
        let folder = URL(fileURLWithPath: restoreSet).resolvingSymlinksInPath().standardizedFileURL.path
        let place = URL(fileURLWithPath: PathName(path).place).resolvingSymlinksInPath().standardizedFileURL.path
        guard place != folder, !place.hasPrefix(folder + "/") else {
            throw RestoreSetError(
                .usage, "\(path) lies in the restore set, whose files the manifest names one by one",
                advice: "Choose a file outside it with --output.")
        }
        lockPath = PathName(path).sibling("." + PathName(path).leaf + ".lock")
        lock = isWritten ? try FileLock.acquire(lockPath, for: path) : nil
    }

    deinit {
        guard let lock else { return }
        unlink(lockPath)
        close(lock)
    }

    /// Takes up what was decided before. Throws `PolicyError` and `RestoreSetError`.
    public func resume(_ session: inout ReviewSession) throws {
        let own = restoreSet + "/" + Restore.decisionsName
        let applied =
            FileManager.default.fileExists(atPath: own) ? try Decisions.load(path: own).overrides : []
        carried = applied
        guard FileManager.default.fileExists(atPath: path) else { return }
        let before = try Decisions.load(path: path)
        guard before.predecessor?.manifest == manifest else {
            throw RestoreSetError(
                .usage, "\(path) has decisions, but not on this restore set as it is now",
                advice: "Move it away, or choose another file with --output.")
        }
        let others = before.overrides.starts(with: applied) ? before.overrides.dropFirst(applied.count) : [][...]
        let known = Set(session.held.entries.map(\.identity))
        var decided: [Int: ReviewSession.Ruling] = [:]
        for override in others {
            let identity = override.sha256.map { HeldRecords.identity(table: override.table ?? "", sha256: $0) }
            guard let identity, known.contains(identity) else {
                carried.append(override)
                continue
            }
            decided[identity] = ReviewSession.Ruling(
                verdict: override.verdict, by: override.by, when: override.when, why: override.why)
        }
        session.resume(decided)
    }

    /// Writes the decisions as they are now. Throws `ArchiveError` and `RestoreSetError`.
    public func save(_ session: ReviewSession) throws {
        let decided = session.decided()
        if decided.isEmpty, !FileManager.default.fileExists(atPath: path) { return }
        let overrides = try decided.map { entry, ruling in
            let line = try lines.line(at: session.held.entries[Int(entry)].offset)
            return Override(
                table: line.table, key: hasKeys ? line.key : nil, sha256: line.sha256, verdict: ruling.verdict,
                by: ruling.by, when: ruling.when, why: ruling.why)
        }
        let decisions = Decisions(
            carried + overrides, predecessor: Decisions.Predecessor(manifest: manifest, why: "review of what it holds"))
        try AtomicFile.write(Data(decisions.canonicalText.utf8), to: path)
    }
}

extension Manifest {
    /// SHA-256 of the manifest in a folder, in hexadecimal digits. Throws `RestoreSetError`.
    static func digest(restoreSet folder: String) throws -> String {
        do {
            return try FileSeal(path: folder + "/" + Restore.manifestName).sha256.description
        } catch {
            throw RestoreSetError(
                .usage, "\(folder) holds no \(Restore.manifestName) that can be read",
                advice: "Give a folder that 'winnow restore' wrote.")
        }
    }
}
