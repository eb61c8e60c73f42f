import RestoreSets

/// `winnow plan`: in which order the tables of a restore set are loaded.
public struct LoadPlan {
    private struct Step: Encodable {
        let step: Int
        let table: String
        let records: Int
        /// Archive and member of each part.
        let members: [String]
        /// Fields to be left empty at first and set in a second pass.
        let secondPass: [[String]]
        /// Fields to be set in a second pass where the record that they refer to comes later.
        let anyTable: [[String]]
    }

    private let steps: [Step]
    private let isKnown: Bool

    /// Reads the order from the manifest in a folder. Throws `RestoreSetError`.
    public init(restoreSet folder: String) throws {
        let manifest = try Manifest(restoreSet: folder).predicate
        var parts: [String: (records: Int, members: [String])] = [:]
        for source in manifest.sources {
            for member in source.members {
                let tables = member.tables?.map { ($0.name, $0.counts.kept) } ?? []
                let one = member.table.flatMap { table in member.counts.map { [(table, $0.kept)] } } ?? []
                for (table, kept) in tables.isEmpty ? one : tables {
                    parts[table, default: (0, [])].records += kept
                    parts[table, default: (0, [])].members.append(source.name + "!" + member.name)
                }
            }
        }
        let order = manifest.loadOrder
        isKnown = !(manifest.relations ?? []).isEmpty
        steps = order.groups.enumerated().flatMap { number, group in
            group.map { table in
                Step(
                    step: number + 1, table: table, records: parts[table]?.records ?? 0,
                    members: parts[table]?.members ?? [],
                    secondPass: order.secondPass.filter { $0.table == table }.map(\.columns),
                    anyTable: order.anyTable.filter { $0.table == table }.map(\.columns))
            }
        }
    }

    public func text(style: Style = .plain) -> String {
        guard !steps.isEmpty else { return "The restore set holds no tables.\n" }
        var table = TextTable([
            ("step", .right), ("table", .left), ("records", .right), ("leave empty at first", .left), ("from", .left),
        ])
        for step in steps {
            table.add([
                String(step.step), Shown.plain(step.table), Words.count(step.records),
                step.secondPass.map { Shown.plain($0.joined(separator: "+")) }.joined(separator: ", "),
                step.members.prefix(3).map { Shown.plain($0) }.joined(separator: ", ")
                    + (step.members.count > 3 ? " and \(step.members.count - 3) more" : ""),
            ])
        }
        var text = table.render(style: style)
        if !isKnown {
            text += "\nNo relations are known, so any order will do: the tables are in that of the backup.\n"
        }
        let second = steps.filter { !$0.secondPass.isEmpty }
        if !second.isEmpty {
            text += "\nLast, in a second pass over these tables, set what was left empty.\n"
        }
        let open = steps.flatMap { step in
            step.anyTable.map { Shown.plain(step.table + "." + $0.joined(separator: "+")) }
        }
        if !open.isEmpty {
            text +=
                "\nMay refer to any table; set it in the second pass where its record comes later:\n  "
                + open.joined(separator: ", ") + "\n"
        }
        return text
    }

    public func json() -> String { JSONText.of(["steps": steps]) }
}
