import Archives

/// A relation that the data suggest.
public struct RelationProposal: Sendable, Equatable {
    /// Of origin `.policy`, to be held: a person says whether it is one.
    public let relation: Relation
    /// The parent's column that was compared, also where it is its key.
    public let parentColumn: String
    /// The share of the child's distinct values that are keys of the parent, as measured in samples.
    public let containment: Double
    /// Distinct values of the child's column and of the parent's; where `isEstimate`, about so many.
    public let childValues: Int
    public let parentValues: Int
    public let isEstimate: Bool
    /// The child's records with a value.
    public let records: Int

    /// As a line of a policy's `relations`; a comment alone where a name cannot be written there.
    var policyLine: String {
        let evidence =
            "\(Self.percent(containment)) of \(isEstimate ? "about " : "")\(PrintableText.grouped(childValues)) values are keys of "
            + PrintableText.escaping((relation.parent ?? "").unicodeScalars)
        let (child, column) = (relation.child, relation.childColumns.first ?? "")
        guard !column.contains("."), !column.isEmpty, !child.isEmpty else {
            return
                "  # \(PrintableText.escaping((child + "." + column).unicodeScalars)) cannot be written here: \(evidence)"
        }
        var map =
            "child: \(PrintableText.yaml(child + "." + column)), parent: \(PrintableText.yaml(relation.parent ?? ""))"
        if !relation.parentColumns.isEmpty {
            map += ", parent_columns: [\(relation.parentColumns.map(PrintableText.yaml).joined(separator: ", "))]"
        }
        return "  - {\(map), on_drop: \(relation.onDrop.rawValue)}  # \(evidence)"
    }

    // MARK: Text

    /// `98.7 %`, rounded down: 100 % is all.
    private static func percent(_ share: Double) -> String {
        let tenths = Int(max(0, min(1, share)) * 1_000)
        return tenths == 1_000 ? "100 %" : "\(tenths / 10).\(tenths % 10) %"
    }
}

extension RelationProposals {
    /// The proposals as a part of a policy file: to be read, and what is right of it copied.
    public static func policyText(_ proposals: [RelationProposal]) -> String {
        guard !proposals.isEmpty else { return "relations: []\n" }
        // A list of comments alone would be null.
        let lines = proposals.map(\.policyLine)
        let hasEntry = lines.contains { $0.hasPrefix("  - ") }
        return (["relations:" + (hasEntry ? "" : " []")] + lines).map { $0 + "\n" }.joined()
    }
}
