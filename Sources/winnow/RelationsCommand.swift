import ArgumentParser
import Foundation
import Judgement
import Relations
import Reports
import RestoreSets
import Synchronization

/// `winnow relations`
struct RelationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relations",
        abstract: "Show which records of a backup hang on which, and what follows when a parent goes.",
        discussion: """
            Relations come from foreign keys that dumps declare, from what is known of Salesforce's objects, and from the \
            policy; and columns whose values are keys of another table are proposed for the policy.

            Examples:
              winnow relations WE_00D5g000001AAAA_*.ZIP
              winnow relations crm.sql --graph mermaid > relations.md
            """)

    @OptionGroup var options: RunOptions

    @Option(help: "Draw the relations instead: mermaid or dot.")
    var graph: RelationReport.GraphLanguage?

    func run() throws {
        _ = try options.request([])
        let passphrases = try options.passphrases()
        Interruption.shared.listen()
        let sources = try options.sources(beside: nil, passphrases: passphrases)
        defer { sources.remove() }
        var request = try options.request(sources, passphrases: passphrases)
        // One judge, so that samples are taken in the order of the source.
        request.threads = 1
        request.countsKept = true
        let sampler = ProposalSampler()
        request.witness = sampler
        let progress = ProgressLine(quiet: options.quiet, verbose: options.verbose)
        let scan = try Scan(request) { progress.show($0) }.run()
        progress.end()
        let report = RelationReport(scan, proposals: sampler.proposals(besides: scan.relations.map(\.relation)))
        if options.json {
            Messages.standardOutput(report.json())
        } else if let graph {
            Messages.standardOutput(report.graph(graph))
        } else {
            Messages.standardOutput(report.text(style: Messages.style(for: STDOUT_FILENO), all: options.verbose))
        }
    }
}

extension RelationReport.GraphLanguage: ExpressibleByArgument {}

/// Takes samples of all columns while a backup is scanned.
private final class ProposalSampler: JudgementWitness {
    private let proposals = Mutex(RelationProposals())

    func begin() { proposals.withLock { $0 = RelationProposals() } }

    func see(_ judged: JudgedBatch, judge: MemberJudge, archive: Int, isOpen: Bool) {
        proposals.withLock { $0.add(judged.batch, primaryKey: judged.batch.schema.primaryKey) }
    }

    func proposals(besides relations: [Relation]) -> [RelationProposal] {
        proposals.withLock { $0.proposals(besides: relations) }
    }
}
