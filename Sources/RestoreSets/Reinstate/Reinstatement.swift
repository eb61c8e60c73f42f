import Archives
import Foundation
import Judgement
import Policies
import RecordIndex

/// Makes a restore set of another one, from the same sources, with records back in it that were left out.
///
/// The new set is what a restore with its `decisions.yaml` would write, byte for byte. Records are not judged again where the
/// files of the first set say what was found in them; the sources are split, what follows from what is kept now is followed
/// anew, and the archives are written as a restore writes them.
public struct Reinstatement: Sendable {
    public struct Request: Sendable {
        /// The folder of the restore set.
        public var restoreSet: String
        public var filter: ReinstateFilter
        public var author: ReinstateChoice.Author
        /// How records were named.
        public var keys = Disclosure.Keys.clear
        /// Take records that follow others also without these.
        public var allowsOrphans = false

        public init(restoreSet: String, filter: ReinstateFilter, author: ReinstateChoice.Author) {
            self.restoreSet = restoreSet
            self.filter = filter
            self.author = author
        }
    }

    /// What came of it.
    public struct Result: Sendable {
        public let outcome: ReinstateOutcome
        public let scan: ScanResult
        /// `nil` where nothing was to be written.
        public let written: RestoreResult?
        /// Why the sources were judged again; `nil` where they were not.
        public let judgedBecause: String?
        /// Why all sources were read and split; `nil` where what did not change was taken over (`ScanResult.takenOver`), or all
        /// was judged again.
        public let readBecause: String?
        /// References of records that stay to records that do not, more than there were before.
        public let danglingMade: Int
        /// Whether such references were asked for (`Request.allowsOrphans`).
        let allowsOrphans: Bool

        /// Whether a person has to look at something: at records that are held, at named ones that did not come back, or at
        /// those that came back without what they refer to.
        public var needsPerson: Bool {
            scan.needsPerson || outcome.namedOut > 0 || outcome.newlyOut > 0 || (danglingMade > 0 && !allowsOrphans)
        }
    }

    public let choice: ReinstateChoice
    private let request: Request
    private let manifest: Manifest
    private let disclosure: Disclosure
    /// All that is decided about single records now.
    private let decisions: Decisions

    /// Reads what the restore set says, and looks for the records. Throws `RestoreSetError`, `PolicyError` and errors of the
    /// index.
    public init(_ request: Request) throws {
        self.request = request
        let folder = request.restoreSet
        manifest = try Manifest(restoreSet: folder)
        disclosure = try Self.disclosure(manifest.predicate.disclosure, keys: request.keys)
        choice = try ReinstateChoice(
            restoreSet: folder, manifest: manifest, filter: request.filter, disclosure: disclosure,
            author: request.author, allowsOrphans: request.allowsOrphans)
        let before = try Self.decisions(of: manifest, folder: folder)
        let all = Decisions(
            before + choice.decisions,
            predecessor: Decisions.Predecessor(
                manifest: try Manifest.digest(restoreSet: folder), why: request.author.why))
        // As a restore will read it.
        decisions = try Decisions.parse(all.canonicalText, file: Restore.decisionsName)
    }

    /// Where the sources are.
    public var sources: ReinstateSources { ReinstateSources(manifest, restoreSet: request.restoreSet) }

    /// What a restore of the sources is asked to do. Throws `PolicyError`.
    ///
    /// - Parameter sources: in the order of the manifest.
    public func scanRequest(sources: [String]) throws -> ScanRequest {
        var scan = ScanRequest(
            sources: sources,
            policy: try Policy.read(canonicalText: manifest.predicate.policy.content, file: "the manifest's policy"))
        scan.decisions = decisions
        scan.disclosure = disclosure
        scan.countsKept = true
        scan.allowsDamage = manifest.predicate.sources.contains { $0.missing != nil }
        scan.limits.totalBytes = manifest.predicate.limits.totalBytes
        scan.limits.members = manifest.predicate.limits.members
        scan.limits.ratio = manifest.predicate.limits.ratio
        return scan
    }

    /// How much the index has that a restore of the same sources would write.
    public var indexMode: IndexMode? {
        guard let mode = manifest.predicate.index.flatMap(IndexMode.init(rawValue:)) else { return nil }
        let isMany = manifest.predicate.totals.records > RecordIndexWriter.autoLimit
        return mode == .full && !isMany || mode == .sparse && isMany ? .auto : mode
    }

    /// Writes the new restore set. Throws what `Restore.run` throws.
    ///
    /// - Parameters:
    ///   - restore: with a scan of `scanRequest`.
    ///   - judging: told why the sources have to be judged again, before they are.
    public func write(
        _ restore: RestoreRequest, judging: (String) -> Void, folderMade: @escaping (RestoreSetFolder) -> Void,
        progress: @escaping @Sendable (RunProgress) -> Void
    ) throws -> Result {
        let (output, folder) = (FolderName(restore.output), FolderName(request.restoreSet))
        guard output != folder, !output.isIn(folder) else {
            throw RestoreSetError(
                .usage, "the output \(restore.output) is the restore set itself, or lies in it",
                advice: "Choose another --output: the first restore set stays as it is, for the new one refers to it.")
        }
        let (written, reasons) = try run(restore.scan, judging) { scan in
            var restore = restore
            restore.scan = scan
            // An index that has become sparse on the way is sparse from the start when parts of it are taken over.
            if scan.takeover != nil, manifest.predicate.index == IndexMode.sparse.rawValue {
                restore.indexMode = .sparse
            }
            return try Restore(restore, folderMade: folderMade, progress: progress).run()
        }
        let outcome = try outcome(WrittenDiff(path: written.output + "/" + Restore.diffName)) { _ in }
        return result(outcome, written.scan, written, reasons)
    }

    /// Tells what would come back, and writes nothing but in a private folder. Throws what `Scan.run` throws.
    ///
    /// - Parameter folder: made where it is not there; the caller removes it.
    public func dryRun(
        _ scan: ScanRequest, folder: String, judging: (String) -> Void,
        progress: @escaping @Sendable (RunProgress) -> Void, back: (ReinstateOutcome.Record) throws -> Void
    ) throws -> Result {
        let (dry, reasons) = try run(scan, judging) { scan in
            try DryRun(scan, folder: folder, progress: progress)
        }
        return result(try outcome(WrittenDiff(path: dry.diffPath), back), dry.scan, nil, reasons)
    }

    private func result(
        _ outcome: ReinstateOutcome, _ scan: ScanResult, _ written: RestoreResult?, _ reasons: Reasons
    ) -> Result {
        let before = (manifest.predicate.relations ?? []).reduce(0) { $0 + ($1.danglingMade ?? 0) }
        let now = scan.relations.reduce(0) { $0 + ($1.counts?.danglingMade ?? 0) }
        return Result(
            outcome: outcome, scan: scan, written: written, judgedBecause: reasons.judged, readBecause: reasons.read,
            danglingMade: max(0, now - before),
            allowsOrphans: request.allowsOrphans)
    }

    private func outcome(
        _ after: WrittenDiff, _ back: (ReinstateOutcome.Record) throws -> Void
    ) throws -> ReinstateOutcome {
        try ReinstateOutcome(
            before: WrittenDiff(path: request.restoreSet + "/" + Restore.diffName), after: after, choice: choice,
            manifest: manifest, back: back)
    }

    /// Why more was done than what changes would need.
    private struct Reasons {
        var judged: String?
        var read: String?
    }

    /// Runs with what is taken over; where that does not do, with what is recalled of all records; where not even that, with
    /// judging.
    private func run<Value>(
        _ scan: ScanRequest, _ judging: (String) -> Void, _ body: (ScanRequest) throws -> Value
    ) throws -> (Value, Reasons) {
        var scan = scan
        do {
            let recollection = try Recollection(restoreSet: request.restoreSet, manifest: manifest)
            scan.recollection = recollection
            do {
                scan.takeover = try Takeover(
                    restoreSet: request.restoreSet, manifest: manifest, recollection: recollection, scan: scan,
                    earlier: decisions.overrides.count - choice.decisions.count)
                return (try body(scan), Reasons())
            } catch let fault as TakeoverFault {
                scan.takeover = nil
                return (try body(scan), Reasons(read: fault.reason))
            }
        } catch let fault as RecollectionFault {
            guard !choice.hasScores || scan.scores != nil else {
                throw RestoreSetError(
                    .usage,
                    "the sources have to be judged again, because \(fault.reason), and scores of a file took part",
                    advice: "Give that file: --scores FILE.")
            }
            judging(fault.reason)
            scan.recollection = nil
            scan.takeover = nil
            return (try body(scan), Reasons(judged: fault.reason))
        }
    }

    private static func decisions(of manifest: Manifest, folder: String) throws -> [Override] {
        guard let entry = manifest.predicate.decisions else { return [] }
        let decisions = try Decisions.load(path: folder + "/" + Restore.decisionsName)
        try manifest.checkDigest(
            of: Restore.decisionsName, in: folder,
            FileSeal(path: folder + "/" + Restore.decisionsName).sha256.description)
        guard decisions.overrides.count == entry.count else {
            throw RestoreSetError(.usage, "\(folder)/\(Restore.decisionsName) is not what the manifest speaks of")
        }
        return decisions.overrides
    }

    private static func disclosure(_ entry: Manifest.DisclosureEntry, keys: Disclosure.Keys) throws -> Disclosure {
        guard let excerpts = Disclosure.Excerpts(rawValue: entry.excerpts) else {
            throw RestoreSetError(.usage, "the manifest shows excerpts in an unknown way: \(entry.excerpts)")
        }
        let disclosure = Disclosure(excerpts: excerpts, keys: keys)
        guard disclosure.keysName == entry.keys else {
            throw RestoreSetError(
                .usage,
                disclosure.hidesKeys
                    ? "the restore set names records by their keys, not by codes"
                    : "keys are replaced in this restore set",
                advice: disclosure.hidesKeys
                    ? "Leave out --keys-secret." : "Give the secret that they were replaced with: --keys-secret FILE.")
        }
        return disclosure
    }
}

/// A folder by where it really is.
private struct FolderName: Equatable {
    private let path: String

    init(_ path: String) {
        self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }

    func isIn(_ other: FolderName) -> Bool { path.hasPrefix(other.path + "/") }
}
