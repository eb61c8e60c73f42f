import Archives
import Attestation
import Detection
import Foundation
import Judgement
import Pipelines
import Policies
import RestoreSets

/// What a verification is asked to do.
public struct VerificationRequest: Sendable {
    /// The folder of the restore set.
    public var folder: String
    /// Paths of the sources, as far as they are there.
    public var sources: [String] = []
    /// By path of `sources`: what another program made readable.
    public var conversions: [String: SourceConversion] = [:]
    /// Tried where archives are encrypted.
    public var passphrases: [Passphrase] = []
    /// Reads encrypted 7z archives within archives.
    public var sevenZips: SevenZipCopies?
    public var limits = ArchiveLimits()
    /// Judge the sources again and compare the manifest diff; needs all of them.
    public var judgesAgain = false
    /// Scores of another detector, for that.
    public var scores: OutsideScores?
    public var threads = ProcessInfo.processInfo.activeProcessorCount
    /// Makes the report again; `nil` where that is not asked for.
    public var report: ReportWriter?
    /// How the records' keys are shown, where the restore set has them replaced.
    public var keyDisclosure = Disclosure.Keys.clear
    /// Keys by which the manifest must be signed, each of them.
    public var keys: [VerificationKey] = []

    public init(folder: String) { self.folder = folder }
}

/// Looks at a restore set and says precisely what holds: from the files alone, and with the sources at hand all the rest.
///
/// Everything streams; memory holds the manifest, a few numbers a member, a hash for each parent that a line names, and the
/// records that the position is in.
public struct Verification {
    /// Findings that one task tells of.
    public static let findingLimit = 100

    private let request: VerificationRequest

    public init(_ request: VerificationRequest) { self.request = request }

    /// Throws `RestoreSetError` of kind `usage` where the folder holds no restore set, or a source is none of its.
    public func run() throws -> VerificationResult {
        let files = FileManager.default
        let (manifestPath, diffPath) = (path(RestoreSetFile.manifest), path(RestoreSetFile.diff))
        guard files.fileExists(atPath: manifestPath) || files.fileExists(atPath: diffPath) else {
            throw RestoreSetError(
                .usage, "\(request.folder) is no restore set: it has no \(RestoreSetFile.manifest)",
                advice: "Give a folder that 'winnow restore' wrote.")
        }
        let basics = Findings()
        // Reading a pipe, or a link to a device, may never end.
        let misplaced = RestoreSetFile.all.filter { FoundFile.isMisplaced(path($0), followsLinks: false) }
        guard misplaced.isEmpty else {
            for name in misplaced { basics.add(.files, name, "is missing; what has its name is no regular file") }
            return VerificationResult([basics])
        }
        let manifest: Manifest
        do {
            manifest = try Manifest(restoreSet: request.folder)
        } catch let error as RestoreSetError {
            basics.add(.manifest, RestoreSetFile.manifest, "cannot be read: \(error.message)")
            return VerificationResult([basics])
        }
        return try look(manifest, basics)
    }

    private func path(_ name: String) -> String { request.folder + "/" + name }

    private func look(_ manifest: Manifest, _ basics: Findings) throws -> VerificationResult {
        let sources = try SourceMatch(request, manifest: manifest)
        let hashing = Findings()
        let filesCheck = FilesCheck(folder: request.folder, manifest: manifest, findings: hashing)
        let filesDone = Background(name: "winnow-files") { filesCheck.run() }
        let reporting = Findings()
        let reportCheck = ReportCheck(
            folder: request.folder, writer: request.report, version: manifest.predicate.tool["version"],
            findings: reporting)
        let reportDone = Background(name: "winnow-report") { reportCheck.run() }
        let indexing = Findings()
        let indexCheck = IndexCheck(folder: request.folder, manifest: manifest, findings: indexing)
        let indexDone = Background(name: "winnow-index") { indexCheck.run() }

        ManifestCheck(folder: request.folder, manifest: manifest, findings: basics).run()
        EnvelopeCheck(folder: request.folder, keys: request.keys, findings: basics).run()
        let order = MemberOrder(manifest)
        let policy = readPolicy(manifest, basics)
        let decisions = readDecisions(manifest, basics)
        let telling = Findings()
        var lineCheck = LineCheck(
            path: path(RestoreSetFile.diff), order: order,
            judge: policy.map { judge(by: $0, decisions, manifest, basics) },
            manifest: manifest, findings: telling)
        try lineCheck.run()
        try lineCheck.chains.check(path: path(RestoreSetFile.diff), findings: telling)

        let comparing = Findings()
        let context = ArchiveCheck.Context(
            order: order, outcomes: lineCheck.outcomes, limits: request.limits, passphrases: request.passphrases,
            sevenZips: request.sevenZips, spools: SpoolFolder(beside: nil), findings: comparing)
        let withheld = withheldChecks(context)
        let seals = sources.startSeals()
        if let lines = WrittenLines(path: path(RestoreSetFile.diff), extent: .place).map({
            MemberLines($0, order: order)
        }) {
            for number in order.sources.indices {
                ArchiveCheck(number, context: context, lines: lines).run(
                    restored: path("restore/" + order.sources[number].name), source: sources.paths[number])
            }
        }
        sources.finish(seals, findings: comparing)
        let again = Findings()
        if request.judgesAgain { try judgeAgain(manifest, policy, decisions, sources, again) }
        _ = try filesDone.value()
        _ = try indexDone.value()
        _ = try reportDone.value()
        for done in withheld { try done.check.value() }
        say(sources, again)
        return VerificationResult(
            [hashing, basics, telling, comparing] + withheld.map(\.findings) + [indexing, reporting, again])
    }

    private func withheldChecks(
        _ context: ArchiveCheck.Context
    ) -> [(findings: Findings, check: Background<Void>)] {
        CutTarget.allCases.compactMap { target in
            let findings = Findings()
            guard let lines = WrittenLines(path: path(RestoreSetFile.diff), extent: .place) else { return nil }
            let own = ArchiveCheck.Context(
                order: context.order, outcomes: context.outcomes, limits: context.limits,
                passphrases: context.passphrases, sevenZips: context.sevenZips, spools: SpoolFolder(beside: nil),
                findings: findings)
            nonisolated(unsafe) let check = WithheldCheck(
                target, context: own,
                lines: MemberLines(lines, order: context.order, accepts: { $0.target == target }))
            let folder = request.folder
            return (findings, Background(name: "winnow-withheld") { check.run(restoreSet: folder) })
        }
    }

    private func readPolicy(_ manifest: Manifest, _ findings: Findings) -> Policy? {
        do {
            return try Policy.read(
                canonicalText: manifest.predicate.policy.content, file: "the policy in " + RestoreSetFile.manifest)
        } catch {
            findings.add(.manifest, RestoreSetFile.manifest, "has a policy that cannot be read: \(error)")
            findings.leave(.decisions, "the policy cannot be read")
            return nil
        }
    }

    /// What persons decided; `nil` where nothing was.
    private func readDecisions(_ manifest: Manifest, _ findings: Findings) -> Decisions? {
        guard let entry = manifest.predicate.decisions else { return nil }
        do {
            let decisions = try Decisions.load(path: path(RestoreSetFile.decisions))
            if decisions.digest != entry.sha256 || decisions.overrides.count != entry.count {
                findings.add(.manifest, RestoreSetFile.decisions, "is not the file that the manifest speaks of")
            }
            return decisions
        } catch {
            findings.add(.manifest, RestoreSetFile.decisions, "cannot be read: \(error)")
            return nil
        }
    }

    /// How records were shown; `nil` where it takes a secret to show them so again.
    private func disclosure(_ manifest: Manifest) -> Disclosure? {
        var disclosure = Disclosure(
            excerpts: Disclosure.Excerpts(rawValue: manifest.predicate.disclosure.excerpts) ?? .masked)
        if manifest.predicate.disclosure.keys != disclosure.keysName { disclosure.keys = request.keyDisclosure }
        return manifest.predicate.disclosure.keys == disclosure.keysName ? disclosure : nil
    }

    private func judge(
        by policy: Policy, _ decisions: Decisions?, _ manifest: Manifest, _ findings: Findings
    ) -> DecisionCheck {
        let disclosure = disclosure(manifest)
        let isAboutKeys = (policy.overrides + (decisions?.overrides ?? [])).contains { $0.key != nil }
        if disclosure == nil, isAboutKeys {
            findings.leave(
                .decisions, "keys are replaced, so decisions about them cannot be looked up",
                option: "--keys-secret FILE")
        }
        return DecisionCheck(policy: policy, decisions: decisions, disclosure: disclosure)
    }

    private func judgeAgain(
        _ manifest: Manifest, _ policy: Policy?, _ decisions: Decisions?, _ sources: SourceMatch, _ findings: Findings
    ) throws {
        guard let policy, sources.isComplete else {
            Self.leave("not all sources were given", option: "--source", findings)
            return
        }
        guard let disclosure = disclosure(manifest) else {
            Self.leave("keys are replaced", option: "--source BACKUP --deep --keys-secret FILE", findings)
            return
        }
        // A manifest is foreign text until it is proved.
        guard policy.externalDetectors.isEmpty else {
            let names = policy.externalDetectors.map(\.name).joined(separator: ", ")
            Self.leave("programs judged too (\(names)), and none is run because a manifest names it", findings)
            return
        }
        var request = ScanRequest(
            sources: sources.paths.compactMap { $0 }, policy: policy, scores: self.request.scores,
            threads: self.request.threads)
        request.decisions = decisions
        request.disclosure = disclosure
        request.limits = self.request.limits
        request.passphrases = self.request.passphrases
        request.sevenZips = self.request.sevenZips
        request.conversions = self.request.conversions
        request.allowsDamage = manifest.predicate.sources.contains { $0.missing != nil }
        do {
            try AgainCheck(folder: self.request.folder, manifest: manifest, findings: findings).run(request)
        } catch let error as ArchiveError where error.kind != .output {
            findings.cannotRead(error.archive, error)
            Self.leave("a source could not be read", findings)
        }
    }

    private static func leave(_ why: String, option: String? = nil, _ findings: Findings) {
        for fact in [VerifiedFact.again, .written] { findings.leave(fact, why, option: option) }
    }

    /// Says what was not looked at, and what would do it.
    private func say(_ sources: SourceMatch, _ findings: Findings) {
        if !sources.isComplete {
            let why =
                sources.isEmpty
                ? "no source was given" : "no source was given for \(sources.missing.joined(separator: ", "))"
            for fact in [VerifiedFact.sources, .members, .bytes, .records] {
                findings.leave(fact, why, option: "--source BACKUP")
            }
        }
        if !request.judgesAgain {
            Self.leave("the sources were not judged again", option: "--source BACKUP --deep", findings)
        }
    }
}
