import Foundation
import Relations
import RestoreSets

/// `winnow relations`: what hangs on what in a backup, and what its data propose besides.
public struct RelationReport {
    private let relations: [RelationResult]
    private let tables: [String]
    private let proposals: [RelationProposal]

    public init(_ scan: ScanResult, proposals: [RelationProposal]) {
        relations = scan.relations
        tables = scan.tables.map(\.table)
        self.proposals = proposals
    }

    /// A table of relations, and a part of a policy with what the data propose.
    ///
    /// - Parameter all: also relations whose references are not counted.
    public func text(style: Style = .plain, all: Bool = false) -> String {
        var text = ""
        if relations.isEmpty {
            text += "No relations are known: no dump declares a foreign key, and no table is an export of Salesforce.\n"
        } else {
            var table = TextTable([
                ("child", .left), ("parent", .left), ("on drop", .left), ("from", .left), ("references", .right),
                ("dropped", .right), ("held", .right), ("dangling", .right), ("made dangling", .right),
            ])
            let uncounted = relations.filter { $0.counts == nil }
            for result in relations where all || result.counts != nil {
                let relation = result.relation
                let counts = result.counts
                func number(_ value: Int?) -> String { value.map(Words.count) ?? "" }
                table.add([
                    Shown.plain(relation.child + "." + relation.childColumns.joined(separator: ",")),
                    Shown.plain(
                        (relation.parent ?? "any")
                            + (relation.parentColumns.isEmpty
                                ? "" : "." + relation.parentColumns.joined(separator: ","))),
                    relation.onDrop.rawValue, relation.origin.rawValue, number(counts?.references),
                    number(counts?.dropped), number(counts?.held), number(counts?.danglingInSource),
                    number(counts?.danglingMade),
                ])
            }
            text += table.render(style: style)
            if !uncounted.isEmpty {
                var seen: Set<String> = []
                let names = uncounted.compactMap(\.relation.childColumns.first).filter { seen.insert($0).inserted }
                text +=
                    "\n\(Words.counted(uncounted.count, "relation")) of Salesforce's to tables that are not in the backup "
                    + "(\(names.prefix(4).map { Shown.plain($0) }.joined(separator: ", "))\(names.count > 4 ? ", …" : "")) "
                    + (all ? "are not counted.\n" : "are not counted, nor shown without -v.\n")
            }
        }
        guard !proposals.isEmpty else { return text }
        return text + "\n" + style.bold("Proposed from the data") + ", for a policy; check each before you copy it:\n"
            + RelationProposals.policyText(proposals)
    }

    /// Mermaid's or Graphviz's text.
    public func graph(_ language: GraphLanguage) -> String {
        let relations = relations.map(\.relation)
        return switch language {
        case .mermaid: RelationGraph.mermaid(tables: tables, relations: relations)
        case .dot: RelationGraph.dot(tables: tables, relations: relations)
        }
    }

    public enum GraphLanguage: String, CaseIterable, Sendable { case mermaid, dot }

    public func json() -> String {
        struct Proposal: Encodable {
            let child: String
            let columns: [String]
            let parent: String?
            let parentColumn: String
            let containment: Double
            let values: Int
            let records: Int
        }
        struct Root: Encodable {
            let relations: [RelationEntry]
            let proposals: [Proposal]
        }
        return JSONText.of(
            Root(
                relations: relations.map(RelationEntry.init),
                proposals: proposals.map {
                    Proposal(
                        child: $0.relation.child, columns: $0.relation.childColumns, parent: $0.relation.parent,
                        parentColumn: $0.parentColumn, containment: $0.containment, values: $0.childValues,
                        records: $0.records)
                }))
    }
}
