import Archives
import Foundation
import Judgement
import Policies
import Records
import RecordIndex
import Relations

/// Looks for a record in the archives of a restore set, and for what it refers to and what refers to it. Reads them without
/// judging anything; memory holds what was found.
public final class RelativeSearch {
    private let folder: String
    private let manifest: Manifest
    private let policy: Policy
    private let disclosure: Disclosure
    private let passphrases: [Passphrase]
    private let sevenZips: SevenZipCopies?
    private let progress: @Sendable (RunProgress) -> Void
    private let book: RelationBook
    private let hasher = KeyHasher()
    private let declared: [String: TableDeclaration]
    private var tables: [Schema: Table] = [:]

    /// Whether what is shown may name records by their keys: they are replaced in the restore set, and nobody gave the secret.
    private let hidesKeys: Bool

    /// A table's judge, who knows its keys, and its relations.
    private struct Table {
        let judge: MemberJudge
        let relations: RelationReader
    }

    /// The record as it was found.
    private struct Found {
        let table: Table
        var relatives: RecordRelatives
        /// Its own keys, and where in `relatives.parents` the record is that has a key.
        var keys: Set<KeyHash> = []
        var wanted: [KeyHash: [Int]] = [:]
    }

    /// - Parameters:
    ///   - folder: of the restore set.
    ///   - keys: how keys are shown: under the secret that they were replaced with, where they were.
    ///   - passphrases: tried one after another where an archive is encrypted.
    ///   - sevenZips: reads encrypted 7z archives within its archives.
    ///
    /// Throws `RestoreSetError` and `PolicyError`.
    public init(
        restoreSet folder: String, keys: Disclosure.Keys, passphrases: [Passphrase],
        sevenZips: SevenZipCopies? = nil, progress: @escaping @Sendable (RunProgress) -> Void
    ) throws {
        self.folder = folder
        self.passphrases = passphrases
        self.sevenZips = sevenZips
        self.progress = progress
        manifest = try Manifest(restoreSet: folder)
        policy = try Policy.read(canonicalText: manifest.predicate.policy.content, file: RestoreSetFile.manifest)
        disclosure = Disclosure(excerpts: .none, keys: keys)
        hidesKeys = manifest.predicate.disclosure.keys != Disclosure().keysName && !disclosure.hidesKeys
        let declared = manifest.predicate.sources.flatMap(\.declarations)
        self.declared = Dictionary(declared.map { ($0.table, $0) }, uniquingKeysWith: { first, _ in first })
        book = RelationBook(
            policy: policy.relations, declared: declared,
            names: manifest.predicate.tables.map(\.name))
    }

    /// What the archives tell of a record; `nil` where it is not in them.
    ///
    /// - Parameter withRelatives: reads all archives of the restore set; otherwise one is read, up to the record.
    ///
    /// Throws `ArchiveError`, and `RestoreSetError` where the manifest diff cannot be read.
    public func relatives(of record: IndexedRecord, withRelatives: Bool) throws -> RecordRelatives? {
        guard let source = manifest.predicate.sources.first(where: { $0.name == record.archive }),
            var found = try find(record, in: source)
        else { return nil }
        if withRelatives, found.keys.isEmpty, found.wanted.isEmpty {
            found.relatives.areKnown = true
        } else if withRelatives {
            try search(for: &found)
        }
        return found.relatives
    }

    // MARK: The record

    private func find(_ record: IndexedRecord, in source: Manifest.Source) throws -> Found? {
        let position = try position(of: record)
        let member = ArchivePass.MemberName(path: record.member, part: record.part)
        let isDescribed = source.members.contains { PathName($0.name).leaf == Self.contentsName }
        var found: Found?
        let pass = pass(over: source) { [self] batch, name in
            guard name == member, record.table == nil || batch.schema.table == record.table else { return true }
            for row in 0..<batch.rowCount where batch.ordinal(ofRow: row) == position {
                found = try self.found(batch, row, as: record)
                // Columns may be told behind the records that have them.
                return isDescribed
            }
            return true
        }
        pass.begin = { found = nil }
        guard let path = path(of: source, record.decision) else { return nil }
        _ = try pass.read(path)
        return found
    }

    /// A dump's table of contents, which may stand behind the records that it describes.
    private static let contentsName = "toc.dat"

    /// The record's ordinal in the member that it is in now.
    private func position(of record: IndexedRecord) throws -> Int {
        guard let diff = WrittenDiff(restoreSet: folder) else {
            throw RestoreSetError(
                .usage, "\(folder) has no \(RestoreSetFile.diff)", advice: "Give a folder that 'winnow restore' wrote.")
        }
        var before = 0
        try diff.forEach(.place) { line in
            guard line.record > 0, line.record < record.ordinal, line.archive == record.archive,
                line.part == record.part, line.member.text == record.member
            else { return }
            if record.decision == Decision.keep.name || line.decision.name == record.decision { before += 1 }
        }
        return record.decision == Decision.keep.name ? record.ordinal - before : before + 1
    }

    /// The digest of the bytes that the record had in its source; `nil` where these are others.
    private func digest(of batch: RecordBatch, _ row: Int, length: Int) -> Digest256? {
        if batch.range(ofRow: row).length == length { return Digest256(bytes: batch.digest(ofRow: row)) }
        return batch.lastTuple(ofRow: row, length: length).flatMap {
            Digest256(bytes: batch.digest(ofRow: row, part: $0))
        }
    }

    private func found(_ batch: RecordBatch, _ row: Int, as record: IndexedRecord) throws -> Found? {
        guard let digest = digest(of: batch, row, length: record.length) else { return nil }
        let table = table(of: batch)
        var found = Found(table: table, relatives: RecordRelatives(sha256: digest))
        batch.withView { view in
            for key in table.relations.table.keys {
                let hash = table.relations.hash(key, row, batch, view)
                if hash != .none { found.keys.insert(hash) }
            }
            for reference in table.relations.table.references {
                let hash = table.relations.hash(reference, row, batch, view)
                guard hash != .none else { continue }
                let relation = book.relations[Int(reference.relation)]
                found.wanted[hash, default: []].append(found.relatives.parents.count)
                found.relatives.parents.append(
                    RecordRelatives.Parent(
                        by: relation.childColumns.joined(separator: ","), table: relation.parent,
                        key: hidesKeys
                            ? nil : disclosure.shown(table.relations.text(of: reference, row, batch, view))))
            }
        }
        return found
    }

    // MARK: Its relatives

    /// What was found so far.
    private struct Gathered {
        var parents: [RecordRelatives.Parent]
        /// By number of the relation, and in which order they were found.
        var children: [UInt32: RecordRelatives.Children] = [:]
        var order: [UInt32] = []
    }

    private func search(for found: inout Found) throws {
        let total = manifest.predicate.sources.reduce(0) { $0 &+ $1.bytes }
        var done = 0
        var gathered = Gathered(parents: found.relatives.parents)
        let (keys, wanted) = (found.keys, found.wanted)
        let spaces = Set(found.table.relations.table.keys.map(\.space))
        for (decision, whereabouts) in [
            (Decision.keep, RecordRelatives.Whereabouts.kept), (.hold, .held), (.drop, .dropped),
        ] {
            for source in manifest.predicate.sources {
                guard let path = path(of: source, decision.name) else { continue }
                let before = gathered
                let pass = pass(over: source) { [self] batch, _ in
                    let table = table(of: batch)
                    batch.withView { view in
                        if !wanted.isEmpty { parents(in: batch, view, table, wanted, whereabouts, &gathered) }
                        for reference in table.relations.table.references where spaces.contains(reference.space) {
                            children(in: batch, view, table, reference, keys, whereabouts, &gathered)
                        }
                    }
                    return true
                }
                pass.begin = { gathered = before }
                pass.progress = { [progress, done] in
                    progress(RunProgress(phase: .read, archive: source.name, done: done + $0, total: total))
                }
                _ = try pass.read(path)
                if decision == .keep { done += source.bytes }
            }
        }
        found.relatives.parents = gathered.parents
        found.relatives.children = gathered.order.compactMap { gathered.children[$0] }
        found.relatives.areKnown = true
    }

    private func parents(
        in batch: RecordBatch, _ view: BatchView, _ table: Table, _ wanted: [KeyHash: [Int]],
        _ whereabouts: RecordRelatives.Whereabouts, _ gathered: inout Gathered
    ) {
        for key in table.relations.table.keys {
            for row in 0..<batch.rowCount {
                let hash = table.relations.hash(key, row, batch, view)
                guard hash != .none, let places = wanted[hash] else { continue }
                for place in places where gathered.parents[place].whereabouts == .absent {
                    gathered.parents[place].whereabouts = whereabouts
                    gathered.parents[place].table = batch.schema.table
                    if !hidesKeys, let own = table.judge.shownKey(ofRow: row, in: batch) {
                        gathered.parents[place].key = own
                    }
                }
            }
        }
    }

    private func children(
        in batch: RecordBatch, _ view: BatchView, _ table: Table, _ reference: TableRelations.Reference,
        _ keys: Set<KeyHash>, _ whereabouts: RecordRelatives.Whereabouts, _ gathered: inout Gathered
    ) {
        for row in 0..<batch.rowCount {
            let hash = table.relations.hash(reference, row, batch, view)
            guard hash != .none, keys.contains(hash) else { continue }
            let relation = book.relations[Int(reference.relation)]
            var own =
                gathered.children[reference.relation]
                ?? RecordRelatives.Children(
                    table: relation.child, by: relation.childColumns.joined(separator: ","))
            if own.count == 0 { gathered.order.append(reference.relation) }
            switch whereabouts {
            case .kept: own.kept += 1
            case .held: own.held += 1
            case .dropped, .absent: own.dropped += 1
            }
            if !hidesKeys, own.keys.count < RecordRelatives.Children.namedLimit,
                let key = table.judge.shownKey(ofRow: row, in: batch)
            {
                own.keys.append(key)
            }
            gathered.children[reference.relation] = own
        }
    }

    // MARK: Reading

    private func pass(
        over source: Manifest.Source, take: @escaping (RecordBatch, ArchivePass.MemberName) throws -> Bool
    ) -> ArchivePass {
        var limits = ArchiveLimits()
        limits.totalBytes = max(limits.totalBytes, manifest.predicate.limits.totalBytes)
        limits.members = max(limits.members, manifest.predicate.limits.members)
        limits.ratio = max(limits.ratio, manifest.predicate.limits.ratio)
        var declared = Declarations()
        declared.tableNames = Set(manifest.predicate.tables.map(\.name))
        let pass = ArchivePass(
            passphrases: passphrases, sevenZips: sevenZips, limits: limits, declared: declared, take: take)
        let files = policy.files
        pass.passesOver = { place in files.contains { $0.path(ofMember: place) != nil } }
        return pass
    }

    /// The archive that has what was decided so of a source; `nil` where there is none.
    private func path(of source: Manifest.Source, _ decision: String) -> String? {
        // A name that a manifest gives leads nowhere else.
        let name = source.name
        guard PathName(name).leaf == name, !name.isEmpty, name != ".", name != ".." else { return nil }
        let path =
            switch decision {
            case Decision.keep.name: folder + "/restore/" + name
            case Decision.hold.name: folder + "/hold/" + name
            default: folder + "/quarantine/" + name
            }
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    private func table(of batch: RecordBatch) -> Table {
        if let known = tables[batch.schema] { return known }
        var schema = batch.schema
        let declared = declared[schema.table]
        if schema.primaryKey.isEmpty, let key = declared?.primaryKey, !key.isEmpty {
            schema = Schema(table: schema.table, columns: schema.columns, primaryKey: key)
        }
        let judge = MemberJudge(
            policy: policy, schema: schema, memberTags: [], sample: batch, scores: nil, basis: .evidence,
            disclosure: disclosure)
        let relations = RelationReader(
            table: book.relations(of: schema, declared: declared, keyColumns: judge.keyColumns, sample: batch),
            hasher: hasher, unit: 0)
        let made = Table(judge: judge, relations: relations)
        tables[batch.schema] = made
        return made
    }
}

extension Manifest {
    /// Which tables are partitions of which.
    public var partitions: PartitionTree { PartitionTree(predicate.sources.flatMap(\.declarations)) }
}

extension Manifest.Source {
    /// What its dumps say of tables.
    var declarations: [TableDeclaration] {
        (declared ?? []).map { table in
            TableDeclaration(
                table: table.table,
                columns: table.columns.map {
                    TableDeclaration.Column(
                        name: $0.name, type: $0.type, comparison: $0.compared.flatMap(KeyComparison.init(rawValue:)))
                },
                primaryKey: table.primaryKey,
                foreignKeys: table.foreignKeys.map {
                    TableDeclaration.ForeignKey(
                        columns: $0.columns, table: $0.table, parentColumns: $0.parentColumns,
                        onDelete: TableDeclaration.ForeignKey.OnDelete(rawValue: $0.onDelete) ?? .noAction)
                }, partitionOf: table.partitionOf)
        }
    }
}
