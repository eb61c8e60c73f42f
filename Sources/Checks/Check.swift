import Archives
import Foundation
import Policies
import RestoreSets

/// Looks at a backup as `winnow check` does: reads it once as a dry restore would, measures it, and asks all rules.
public struct Check {
    private let request: ScanRequest
    private let name: String
    private let time: Int
    private let baseline: BaselineChoice
    /// Facts of earlier checks; `nil` to read everything.
    public var cache: CheckCache?
    /// The part of the archives that is read; `nil` for all.
    public var part: CheckPart?

    /// What the backup is held against.
    public enum BaselineChoice: Sendable {
        /// Nothing.
        case none
        /// A baseline that is not there yet; `isMeant` where this run is to make it.
        case missing(isMeant: Bool)
        case facts(CheckFacts)
    }

    /// Dangling references of each relation that are told one by one.
    private static let examples = 3

    /// - Parameters:
    ///   - name: what the operator calls the backup.
    ///   - time: of the run, seconds since 1970.
    public init(_ request: ScanRequest, name: String, time: Int, baseline: BaselineChoice) {
        self.request = request
        self.name = name
        self.time = time
        self.baseline = baseline
    }

    /// What was learned of the backup.
    private struct Look {
        var facts: CheckFacts
        var refusal: String?
        /// Dates in the records that are in the future: of each of the facts' tables by column.
        var later: [[String: LaterDates]] = []
        /// Archives that were not read, for what is known from earlier checks.
        var recalled: [String] = []
        var readAnyway: ReadAnyway?
        var cacheFault: String?
    }

    /// Throws what a scan throws, but for what is wrong with the backup: that is a finding.
    public func run(progress: @escaping @Sendable (RunProgress) -> Void = { _ in }) throws -> CheckOutcome {
        guard let part else { return try outcome(of: request, progress) }
        // The others are opened: whether they are there, and are archives, can be told without reading them.
        let chosen = part.chosen(request.sources.map(ArchiveSource.name(of:)))
        for (at, path) in request.sources.enumerated() where !chosen.contains(at) && request.conversions[path] == nil {
            do {
                _ = try ArchiveSource.open(path, limits: request.limits, passphrases: request.passphrases)
            } catch let error as ArchiveError where error.kind != .output {
                return unreadable(error)
            }
        }
        var request = request
        request.sources = chosen.map { self.request.sources[$0] }
        return try outcome(of: request, progress)
    }

    /// The outcome for a backup that cannot even be read: a command that failed, an archive that cannot be opened.
    public func unreadable(_ error: ArchiveError) -> CheckOutcome {
        let facts = CheckFacts(
            check: name, time: time, tool: "\(Tool.name) \(Tool.version)", policy: request.policy.digest, sources: [],
            tables: [], relations: [],
            losses: [
                .init(
                    source: error.archive, member: error.member, isTail: true, reason: error.message,
                    advice: error.advice.flatMap { ArchiveError.advicesOnDamage.contains($0) ? nil : $0 })
            ],
            unread: [])
        return outcome(Look(facts: facts), isReadable: false)
    }

    private func outcome(
        of request: ScanRequest, _ progress: @escaping @Sendable (RunProgress) -> Void
    ) throws -> CheckOutcome {
        var cacheFault: String?
        var seals: CacheSeals?
        defer { cache?.prune() }
        do {
            seals = try cache?.seals(for: request)
        } catch {
            cacheFault = String(describing: error)
        }
        var memory: Memory?
        if let cache, let seals {
            memory = ScanFingerprint(request, edition: cache.edition, passphrases: seals.passphrases).map {
                Memory(cache: cache, seals: seals, fingerprint: $0)
            }
        }
        let names = request.sources.map(ArchiveSource.name(of:))
        if Set(names).count == names.count, let entry = memory?.entry,
            let facts = entry.facts(check: name, time: time, names: names)
        {
            return outcome(
                Look(facts: facts, refusal: entry.refusal), isReadable: true, paths: request.givenPaths,
                readBefore: entry.facts.time)
        }
        var look: Look
        do {
            look = try self.look(at: request, memory, progress)
        } catch let error as ArchiveError where error.kind != .output {
            return unreadable(error)
        }
        if seals != nil, memory == nil {
            look.readAnyway = ReadAnyway(archives: request.sources.count, reason: .outside, isLasting: true)
        }
        var outcome = outcome(look, isReadable: true, paths: request.givenPaths)
        outcome.cacheFault = cacheFault ?? look.cacheFault
        // What is damaged may be whole when it is read again, and what changed meanwhile has other facts.
        if let memory, look.facts.losses.isEmpty, look.facts.sources.map(\.sha256) == memory.fingerprint.sources {
            do { try memory.keep(look) } catch { outcome.cacheFault = String(describing: error) }
        }
        return outcome
    }

    /// Where what is known of a backup's archives is kept.
    private struct Memory {
        let cache: CheckCache
        let seals: CacheSeals
        let fingerprint: ScanFingerprint

        var entry: CheckCache.Entry? { cache.entry(fingerprint, seals) }

        func keep(_ look: Look) throws {
            let entry = CheckCache.Entry(
                fingerprint: fingerprint.digest, facts: look.facts, refusal: look.refusal, later: look.later)
            try cache.keep(entry, for: fingerprint, seals)
        }

        func archives(of request: ScanRequest, time: Int) -> ArchiveEntries {
            cache.archives(
                fingerprint, seals, latest: LaterDates.latest(at: time),
                converted: Set(request.sources.indices.filter { request.conversions[request.sources[$0]] != nil }))
        }
    }

    /// Reads what is not known from earlier checks.
    private func look(
        at given: ScanRequest, _ memory: Memory?, _ progress: @escaping @Sendable (RunProgress) -> Void
    ) throws -> Look {
        guard let memory else { return try look(at: given, entries: nil, progress) }
        let entries = memory.archives(of: given, time: time)
        while true {
            do {
                var look = try look(at: given, entries: entries, progress)
                look.recalled = entries.known.map { look.facts.sources[$0].name }
                // The whole answer of one archive is kept, whatever room there is.
                if given.sources.count == 1, look.readAnyway?.reason == .room { look.readAnyway = nil }
                return look
            } catch let fault as ArchiveMemoryFault where entries.withdraw(fault) {
                // What is kept could be read when it was opened, and can no longer: there is less of it now.
            }
        }
    }

    private func look(
        at given: ScanRequest, entries: ArchiveEntries?,
        _ progress: @escaping @Sendable (RunProgress) -> Void
    ) throws -> Look {
        var request = given
        request.allowsDamage = true
        request.danglingExamples = Self.examples
        request.onlyCounts = true
        request.countsKept = true
        request.countsNamed = true
        request.memory = entries
        let witness = FactsWitness(latest: LaterDates.latest(at: time), entries: entries)
        request.witness = witness
        let scan = try Scan(request, progress: progress).run()
        try witness.recall()
        let facts = try CheckFacts(
            scan, witness: witness, request: given, check: name, time: time)
        var look = Look(facts: facts, refusal: scan.refusal, later: witness.later(scan.tables.map(\.table)))
        do {
            look.readAnyway = try entries?.finish(witness, time: time)
        } catch {
            look.cacheFault = String(describing: error)
        }
        return look
    }

    /// - Parameter paths: of the archives that were read, where the user has them.
    private func outcome(
        _ look: Look, isReadable: Bool, paths: [String] = [], readBefore: Int? = nil
    ) -> CheckOutcome {
        var look = look
        // Never from a cache: the lists may have changed, or have come later.
        look.facts.checksums = PublishedChecksums.compare(paths, look.facts.sources)
        var known: CheckFacts?
        var lacksBaseline = false
        switch baseline {
        case .none: break
        case .missing(let isMeant): lacksBaseline = !isMeant
        case .facts(let facts): known = facts
        }
        let findings = CheckRules.findings(
            look.facts, baseline: known, lacksBaseline: lacksBaseline, refusal: look.refusal, policy: request.policy,
            part: part)
        return CheckOutcome(
            facts: look.facts, baseline: known, findings: findings, settings: request.policy.checks,
            isReadable: isReadable, readBefore: readBefore, recalled: look.recalled, readAnyway: look.readAnyway,
            part: part,
            archives: request.sources.count,
            baselineTables: NameIndex((known?.tables ?? []).map(\.name)))
    }
}
