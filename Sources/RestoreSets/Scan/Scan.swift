import Archives
import Detection
import Foundation
import Judgement
import Policies
import RecordIndex
import Records
import Relations

/// What a scan is asked to do.
public struct ScanRequest: Sendable {
    /// Paths of the archives that make up the backup.
    public var sources: [String]
    public var policy: Policy
    public var scores: OutsideScores?
    /// What persons decided about single records; they win over the policy's overrides.
    public var decisions: Decisions?
    public var limits = ArchiveLimits()
    /// Tried one after another where an archive is encrypted.
    public var passphrases: [Passphrase] = []
    /// Reads encrypted 7z archives within archives; without it they are refused.
    public var sevenZips: SevenZipCopies?
    /// Threads that judge and compress; no output depends on it.
    public var threads: Int
    /// Where the index is written, and how much of it; `nil` for none.
    public var index: (path: String, mode: IndexMode)?
    /// Go on with what is intact where an archive is damaged.
    public var allowsDamage = false
    /// What was done to the sources before, for the manifest.
    public var notes: [String] = []
    /// By path of `sources`: what another program makes readable.
    public var conversions: [String: SourceConversion] = [:]
    /// Where the user has the sources, and what belongs to them beside them.
    public var givenPaths: [String] { sources.map { conversions[$0]?.given ?? $0 } }
    /// What records are judged by.
    public var basis = Basis.everything
    /// Of references that the source has no parent for: how many of each relation are told one by one.
    public var danglingExamples = 0
    /// Count also references from which nothing follows (`RelationBook.countsKept`): what a restore set says.
    public var countsKept = false
    /// Count also references of which the column's name alone tells what they are to (`RelationBook.countsNamed`).
    public var countsNamed = false
    /// How much of records is shown in what is written of them.
    public var disclosure = Disclosure()
    /// Sees all that is judged.
    public var witness: (any JudgementWitness)?
    /// Only counts are wanted of what records do for others that they refer to: that is counted and not judged again, and a
    /// relation that forbids it is told in the result. No index and no manifest diff can be written then.
    public var onlyCounts = false
    /// What is known of archives from earlier runs; only where `onlyCounts`.
    public var memory: (any ArchiveMemory)?
    /// What an earlier run with the same sources, policy and version found in the records, where that stands in for judging.
    var recollection: Recollection?
    /// What of an earlier run with other decisions is taken over as it is; beside a recollection.
    var takeover: Takeover?

    public init(
        sources: [String], policy: Policy, scores: OutsideScores? = nil,
        threads: Int = ProcessInfo.processInfo.activeProcessorCount
    ) {
        self.sources = sources
        self.policy = policy
        self.scores = scores
        self.threads = max(1, threads)
    }
}

/// Looks on while a backup is judged, to count or compare.
public protocol JudgementWitness: Sendable {
    /// A pass over the backup begins; what was seen before is void.
    func begin()
    /// A batch of an archive, by its position, was judged. Called on several threads at once and in any order.
    ///
    /// - Parameter isOpen: whether what its records are depends on other archives, so that it is not remembered.
    func see(_ judged: JudgedBatch, judge: MemberJudge, archive: Int, isOpen: Bool)
    /// All of an archive was seen.
    func end(archive: Int)
}

extension JudgementWitness {
    public func end(archive: Int) {}
}

/// The first pass: streams every member once, splits it into records, judges them and writes down what goes.
///
/// One thread decompresses, this one splits, `threads` judge, and what they find is written down in source order.
public struct Scan {
    private let request: ScanRequest
    private let progress: @Sendable (RunProgress) -> Void

    public init(_ request: ScanRequest, progress: @escaping @Sendable (RunProgress) -> Void = { _ in }) {
        self.request = request
        self.progress = progress
    }

    /// Runs the scan and tells what it found. Throws `ArchiveError`, `RestoreSetError` and errors of the index.
    public func run() throws -> ScanResult { try run(leaves: nil, spool: nil) }

    /// - Parameters:
    ///   - leaves: gets what the records' leaves are made of, in source order.
    ///   - spool: makes the list of what goes; called again where the scan has to start again.
    func run(leaves: (any RecordLeafSink)?, spool: (() throws -> RemovalSpool)?) throws -> ScanResult {
        while true {
            do { return try passes(leaves: leaves, spool: spool) } catch is ReadsMore {}
        }
    }

    /// An archive has to be read that was known. What was learned meanwhile was learned without it, and is forgotten.
    private struct ReadsMore: Error {}

    private func passes(leaves: (any RecordLeafSink)?, spool: (() throws -> RemovalSpool)?) throws -> ScanResult {
        // Where only judging starts again, records are what they were, and so are their digests.
        var extent = leaves == nil ? RecordLeaves.Extent.none : .digests
        let names = request.sources.map(ArchiveSource.name(of:))
        if let twice = Dictionary(grouping: names, by: { $0 }).first(where: { $0.value.count > 1 })?.key {
            throw RestoreSetError(
                .usage, "two archives are named \(twice)",
                advice: "A restore set has one file per archive name; restore them one after another.")
        }
        var sidecars = SidecarTags(
            beside: Array(zip(request.sources, request.givenPaths)), vocabulary: request.policy.vocabulary,
            isOn: request.policy.readsSidecars)
        var damage = Array(repeating: KnownDamage(), count: request.sources.count)
        var declarations = request.sources.indices.map(remembered)
        var logged: Set<MemberPlace> = []
        var models: [LearnedModel]?
        var hasRelearned = false
        var hasSameRecords = false
        var withdrawals = 0
        var refusal: String?
        let overrides = OverrideBook(
            policy: request.policy.overrides, decisions: request.decisions?.overrides ?? [])
        let hasher = request.memory?.hasher ?? KeyHasher()
        let keepsReferences = request.index != nil && spool != nil
        // Lines, the index, examples and a refusal name records; what a scan shows does not.
        let keepsNames =
            spool != nil || request.index != nil || request.danglingExamples > 0
            || request.policy.relations.contains { $0.onDrop == .fail }
        let scratch = SpoolFolder(beside: request.index?.path)
        var cascade = request.takeover?.cascade
        var book = RelationBook(policy: request.policy.relations, declared: [], hasher: hasher)
        // As far as they are known: what is remembered names tables that are not read.
        var tables = request.sources.indices.flatMap { request.memory?.recalled($0)?.sightings.map(\.table) ?? [] }
        /// The next pass knows what this one found beside its records.
        func startOver(from pass: ScanPass) {
            sidecars = pass.sidecars.startingOver()
            damage = pass.damage
        }
        /// Goes on without what is remembered of some archives. Throws the fault where there is nothing to go on without.
        func withdraw(_ fault: ArchiveMemoryFault) throws {
            // Those alone that do not fit, for one reason after another; each costs a pass, so there is an end of it.
            withdrawals += 1
            let fault = withdrawals > Self.withdrawalLimit ? ArchiveMemoryFault(fault.reason) : fault
            guard let memory = request.memory else { throw fault }
            let known = declarations.indices.filter { memory.recalled($0) != nil || memory.records(of: $0) != nil }
            guard memory.withdraw(fault) else { throw fault }
            for at in known where memory.recalled(at) == nil {
                guard memory.records(of: at) != nil else { throw ReadsMore() }
                declarations[at] = remembered(at)
            }
        }
        while true {
            let told = declarations.flatMap(\.tables)
            defer { tables = book.names }
            if cascade == nil || request.takeover != nil {
                book = RelationBook(
                    policy: request.policy.relations, declared: told, names: tables, hasher: hasher)
                book.notesSightings = request.onlyCounts
                book.countsKept = request.countsKept
                book.countsNamed = request.countsNamed
            }
            // Evidence is weighed record by record; what follows from a parent is none.
            let edges =
                cascade == nil && request.basis == .everything
                ? try EdgeStore(
                    folder: scratch.make(), examples: request.danglingExamples,
                    referenceLimit: keepsReferences ? FollowedReferences.limit : 0) : nil
            let learning = models.map(TagLearning.init) ?? TagLearning()
            try leaves?.beginPass(extent)
            let pass = try ScanPass(
                request, sidecars: sidecars, damage: damage, declarations: declarations, logged: logged,
                learning: learning, judgesOpen: models != nil, hasSameRecords: hasSameRecords, overrides: overrides,
                relations: RelationPass(
                    book: book, hasher: hasher, edges: edges, cascade: cascade, keepsNames: keepsNames),
                spool: spool?(), leaves: (leaves, extent), progress: progress)
            if leaves != nil { extent = .decisions }
            hasSameRecords = false
            var result: ScanResult
            do { result = try pass.run() } catch let fault as ArchiveMemoryFault {
                try withdraw(fault)
                startOver(from: pass)
                continue
            }
            // A dump's table of contents, a key's declaration, a database's log or a sidecar may stand behind the members
            // that it speaks of, a member may turn out to be damaged when some of its records are judged already, and tags
            // may teach something of records without any; then all is judged again, with what is known now.
            let wasTold = zip(pass.declarations, declarations).contains { tellsMore($0, than: $1) }
            declarations = pass.declarations
            logged = pass.logged
            let now = declarations.flatMap(\.tables)
            let isStable = cascade == nil && !book.isFull
            // Archives that were not read would be looked at otherwise.
            if pass.hasRecalled, !isStable {
                try withdraw(ArchiveMemoryFault(.tables))
                startOver(from: pass)
                continue
            }
            let isTorn = !logged.isDisjoint(with: pass.rebuilt)
            let isNewlyTold = request.takeover == nil && (now != told || book.names != tables)
            // Counted are references also where all records stay, and remembered is only what holds with all that is told.
            let isSpelled = book.knowsSpellings(with: now)
            let disagreeing = request.onlyCounts && cascade == nil ? pass.disagreeing : []
            let disagrees = !disagreeing.isEmpty || request.onlyCounts && !isSpelled
            if now == told, isSpelled, let fault = pass.fault(disagreeing) {
                try withdraw(fault)
                startOver(from: pass)
                continue
            }
            let isSurprised =
                isNewlyTold
                && (disagrees
                    || result.total.records > result.total.total(.keep) && book.isSurprised(by: now))
            if pass.sidecars.speaksOfEarlierMembers || pass.damage != damage || wasTold || isTorn || isSurprised {
                cascade = request.takeover?.cascade
                if leaves != nil { extent = .digests }
                startOver(from: pass)
                continue
            }
            if let recollection = request.recollection {
                // What was learned is in what is recalled. Where it was used there was a pass before it, and what that one
                // told of columns by their names is known in the next.
                result.learned = recollection.learned
                if request.takeover == nil, !hasRelearned, recollection.learned.contains(where: \.used) {
                    hasRelearned = true
                    startOver(from: pass)
                    continue
                }
            }
            let learned = request.recollection == nil ? models ?? learning.learn() : []
            if request.recollection == nil { result.learned = learned.map(LearnedEntry.init) }
            let tables = Set(learned.filter { $0.refusal == nil }.map { $0.table.lowercased() })
            if models == nil, !tables.isEmpty || pass.hasOpen {
                if let fault = pass.untaught(tables) { try withdraw(fault) }
                models = learned
                hasSameRecords = true
                startOver(from: pass)
                continue
            }
            if let edges {
                let closed = try Cascade(
                    closing: edges, book: book, disclosure: request.disclosure, tellsRefusal: request.onlyCounts)
                result.refusal = closed.refusal
                if !closed.isEmpty, request.onlyCounts, !book.isFull {
                    result.followers = closed.followers(book.tables)
                } else if !closed.isEmpty {
                    refusal = closed.refusal
                    cascade = closed
                    startOver(from: pass)
                    continue
                }
                cascade = closed
            }
            result.refusal = result.refusal ?? refusal
            if let takeover = request.takeover {
                try takeover.complete(&result)
            } else {
                result.relations = cascade?.results(book) ?? []
                result.references = cascade?.references(book)
                if !isStable {
                    request.memory?.keepsNothing(.tables)
                } else {
                    pass.keep(result)
                }
                result.notes += book.notes.map(\.description)
            }
            if let count = request.decisions?.overrides.count, result.appliedDecisions < count {
                result.notes.append(Self.unused(count - result.appliedDecisions, of: count))
            }
            request.takeover?.takeNotes(&result, decisions: request.decisions)
            if keepsReferences, let path = request.index?.path, let references = result.references {
                try references.write(to: path)
            }
            return result
        }
    }
}

extension Scan {
    /// Times that a scan goes on without what is remembered of some archives, before it judges all.
    private static let withdrawalLimit = 6

    /// What is known of what an archive declares.
    private func remembered(_ archive: Int) -> Declarations {
        var known = Declarations()
        let memory = request.memory
        known.add(memory?.recalled(archive)?.declared ?? memory?.records(of: archive)?.declared ?? [], from: "")
        return known
    }

    static func unused(_ count: Int, of all: Int) -> String {
        "\(count) of \(all) decisions \(count == 1 ? "is" : "are") about no record of this backup as it is now, or a later one holds for the same record."
    }

    /// Whether records would be read otherwise with what is declared now: by other columns, or by another key.
    private func tellsMore(_ now: Declarations, than before: Declarations) -> Bool {
        if now.fileColumns != before.fileColumns { return true }
        return now.tables.contains { table in
            guard !table.primaryKey.isEmpty, before.table(named: table.table)?.primaryKey != table.primaryKey else {
                return false
            }
            let policy = request.policy.effective(forTable: table.table)
            let columns = table.columns.map(\.name)
            return policy.keyColumns(table: table.table, columns: columns)
                != policy.keyColumns(table: table.table, columns: columns, primaryKey: table.primaryKey)
        }
    }
}
