import Judgement
import Policies
import RestoreSets

extension CheckFacts {
    /// The facts of a scan. Size and digest of a source are those of the file that the user has, also where another program makes it
    /// readable.
    ///
    /// - Parameters:
    ///   - witness: saw the scan.
    ///   - time: of the run, seconds since 1970.
    init(
        _ scan: ScanResult, witness: FactsWitness, request: ScanRequest, check: String, time: Int
    ) throws {
        self.init(
            check: check, time: time, tool: "\(Tool.name) \(Tool.version)", policy: request.policy.digest,
            sources: scan.archives.map {
                let original = request.conversions[$0.path]?.original
                return Source(
                    name: $0.name, format: $0.format.description, bytes: original?.bytes ?? $0.seal.size,
                    unpackedBytes: $0.seal.unpackedSize, sha256: original?.sha256 ?? $0.seal.sha256.description,
                    members: $0.memberCount)
            },
            tables: scan.tables.map(Table.init),
            relations: scan.relations.compactMap(Relation.init),
            losses: scan.losses.map {
                Loss(
                    source: $0.archive, member: $0.path?.text ?? ($0.container == nil ? nil : $0.name),
                    isTail: $0.loss.isTail, reason: $0.loss.message)
            },
            unread: scan.archives.flatMap { archive in
                archive.unread.map { Unread(source: archive.name, member: $0.member, format: $0.format.rawValue) }
            })
        let cautions = scan.archives.flatMap { archive in
            archive.cautions.map {
                Caution(source: archive.name, member: $0.member, text: $0.text, isBroken: $0.isBroken)
            }
        }
        self.cautions = cautions.isEmpty ? nil : cautions
        try witness.fill(&self, disclosure: request.disclosure)
        // Of a script without a statement that names one.
        for at in tables.indices where tables[at].name.isEmpty { tables[at].name = "(no table)" }
    }
}

extension CheckFacts.Table {
    fileprivate init(_ table: (table: String, tally: Tally)) {
        func reasons(_ decision: Decision) -> [String: Int] {
            Dictionary(
                uniqueKeysWithValues: (table.tally.counts[decision] ?? [:]).filter { $0.value > 0 }.map {
                    ($0.key.name, $0.value)
                })
        }
        self.init(
            name: table.table, records: table.tally.records, kept: table.tally.total(.keep), held: reasons(.hold),
            dropped: reasons(.drop),
            claims: Dictionary(uniqueKeysWithValues: table.tally.claims.map { ($0.key.rawValue, $0.value) }),
            misfits: table.tally.misfits, garbled: 0, keys: nil, tags: nil, detectors: [:], columns: [])
    }
}

extension CheckFacts.Relation {
    /// `nil` where references were not counted.
    fileprivate init?(_ result: RelationResult) {
        guard let counts = result.counts else { return nil }
        let relation = result.relation
        self.init(
            child: relation.child, columns: relation.childColumns, parent: relation.parent,
            references: counts.references, dangling: counts.danglingInSource,
            danglingMade: counts.danglingMade, isNamed: relation.origin == .named ? true : nil,
            examples: result.dangling.isEmpty
                ? nil : result.dangling.map { Example(child: $0.child, parent: $0.parent) })
    }
}
