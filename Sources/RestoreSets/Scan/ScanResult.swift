import Archives
import Detection
import Judgement
import Provenance
import RecordIndex
import Records
import Relations

/// What a scan found in one member.
public struct MemberResult: Sendable {
    /// Position among all members of the outermost archive, those of archives within it counted too, from 0.
    public let unit: Int
    /// The unit of the member that is the archive which holds this one; `nil` in the outermost.
    public let container: Int?
    /// Position in its own archive, from 0.
    public let index: Int
    public let path: MemberPath
    /// Tells apart members of one path: 0 for the first.
    public let part: Int
    public let kind: Member.Kind
    /// Bytes of data.
    public var size = 0
    /// Format, dialect and encoding in words; `nil` for an opaque member.
    public var format: String?
    public var preamble = 0
    /// The tables whose records it holds, in order of their first appearance.
    public var tables: [(table: String, tally: Tally)] = []
    /// Tags that speak for the whole member.
    public var tags: [Tag] = []
    /// Bytes that are not in the restored member, and what its counterparts in quarantine and hold have.
    public var removed = 0
    public var cutBytes: [CutTarget: (count: Int, bytes: Int)] = [:]
    /// Bytes behind the preamble that all its counterparts have.
    var frameBytes = 0
    /// Whether it is a table of contents for the record members beside it.
    var isContents = false

    /// - Parameter path: as it is shown, with the archives that it is in.
    init(_ member: Member, path: MemberPath, unit: Int, container: Int?) {
        self.unit = unit
        self.container = container
        index = member.index
        self.path = path
        part = member.part
        kind = member.kind
    }

    /// A member of an archive that was not read, records of which are judged anew.
    init(_ member: KeptMember) {
        unit = member.unit
        container = nil
        index = unit
        path = MemberPath(member.path)
        part = member.part
        kind = .file
        tags = member.tags
    }

    /// A member that was not read, for nothing of its archive has changed.
    init(_ entry: Manifest.MemberEntry, unit: Int) {
        self.unit = unit
        container = nil
        index = unit
        path = MemberPath(entry.name.utf8)
        part = entry.part ?? 0
        kind = Member.Kind(rawValue: entry.kind) ?? .file
        take(entry)
    }

    /// Takes over what a manifest says of it.
    mutating func take(_ entry: Manifest.MemberEntry) {
        size = entry.bytes
        format = entry.format
        tables =
            entry.tables?.map { ($0.name, Tally($0.counts)) }
            ?? entry.table.map { [($0, entry.counts.map(Tally.init) ?? Tally())] } ?? []
        takenTrees = entry.trees.flatMap(MemberTrees.init)
    }

    /// Whether it is a file in no known record format.
    public var isOpaque: Bool { format == nil }
    /// Its only table.
    public var table: String? { tables.count == 1 ? tables[0].table : nil }
    /// All its records.
    public var tally: Tally { tables.reduce(into: Tally()) { $0.add($1.tally) } }

    /// Where tables are in `tables`; made anew where that was set.
    private var positions: [String: Int] = [:]

    /// Counts records of a table.
    mutating func add(_ tally: Tally, table: String) {
        if positions.count != tables.count {
            positions = Dictionary(zip(tables.map(\.table), tables.indices), uniquingKeysWith: { first, _ in first })
        }
        if let known = positions[table] {
            tables[known].tally.add(tally)
        } else {
            positions[table] = tables.count
            tables.append((table, tally))
        }
    }

    /// Of a file that may belong to a row: what a rule of the policy calls it, and its digest.
    var file: (path: String, sha256: Digest256)?
    /// Set where the whole member follows the row that owns it.
    public var owned: OwnedFile?

    /// Of an opaque member: the format that it is in, where that holds records which were not judged.
    public var unread: UnreadMember?

    /// What a person should know of how its records were read.
    public var caution: String?

    /// Of a member whose format writes it anew: how. Its records' ranges are of its decoded form then.
    public var rebuild: (any RecordRebuild)?

    /// Records of it are found again only by reading it: it says what its tables are, or is written anew.
    var isReread = false

    /// Of a member that was not read, for nothing of it has changed: what is known of its trees.
    var takenTrees: MemberTrees?

    /// Of a member that is an archive: what it is.
    public var nested: NestedSource?

    /// What the second pass cuts out of it, or `nil`.
    var cuts: MemberCuts? {
        guard !cutBytes.isEmpty else { return nil }
        var cuts = MemberCuts(preamble: preamble, size: size, removed: removed)
        cuts.cuts = cutBytes
        return cuts
    }
}

/// A member with records that were not judged.
public struct UnreadMember: Sendable {
    public let format: UnreadFormat
    /// What is wrong with the member, where winnow can read its format otherwise.
    public var fault: String?
}

/// An archive that is a member.
public struct NestedSource: Sendable {
    /// The member's path in its own archive.
    let member: MemberPath
    public let format: ArchiveFormat
    let seal: SourceSeal
    /// What was read instead of an encrypted 7z.
    let copy: SevenZipCopy?
}

/// Records counted by what happens to them and why.
public struct Tally: Sendable, Equatable, Codable {
    public var records = 0
    /// By decision, then by reason; every record is in exactly one of them.
    public var counts: [Decision: [Reason: Int]] = [:]
    /// By claim of the tag that counted; records without a tag are in none.
    public var claims: [Claim: Int] = [:]
    /// Records that no format could split.
    public var misfits: [String: Int] = [:]

    public init() {}

    /// Records with one decision.
    public func total(_ decision: Decision) -> Int { counts[decision, default: [:]].values.reduce(0, +) }

    public func total(_ decision: Decision, _ reason: Reason) -> Int { counts[decision]?[reason] ?? 0 }

    /// Sums by table, tables in order of their first appearance.
    fileprivate static func sums(
        _ tallies: some Sequence<(table: String, tally: Tally)>
    ) -> [(table: String, tally: Tally)] {
        var order: [String] = []
        var sums: [String: Tally] = [:]
        for (table, tally) in tallies {
            if sums[table] == nil { order.append(table) }
            sums[table, default: Tally()].add(tally)
        }
        return order.map { ($0, sums[$0] ?? Tally()) }
    }

    /// Lets records go for others.
    fileprivate mutating func follow(_ changes: [Decision: [Reason: Int]]) {
        for (decision, reasons) in changes {
            for (reason, count) in reasons where count != 0 {
                counts[decision, default: [:]][reason, default: 0] += count
                if counts[decision]?[reason] == 0 { counts[decision]?[reason] = nil }
            }
        }
    }

    /// As a manifest counts them: of those that stay it does not say why.
    init(_ counts: Manifest.Counts) {
        func reasons(_ names: [String: Int]) -> [Reason: Int] {
            Dictionary(
                names.compactMap { name, count in
                    Reason.allCases.first { $0.name == name }.map { ($0, count) }
                }, uniquingKeysWith: +)
        }
        records = counts.records
        self.counts = [.hold: reasons(counts.heldBy), .drop: reasons(counts.droppedBy)].filter { !$0.value.isEmpty }
        if counts.kept > 0 { self.counts[.keep] = [.none: counts.kept] }
        claims = Dictionary(
            counts.claims.compactMap { name, count in Claim(rawValue: name).map { ($0, count) } },
            uniquingKeysWith: +)
    }

    mutating func add(_ other: Tally) {
        records += other.records
        for (decision, reasons) in other.counts {
            counts[decision, default: [:]].merge(reasons, uniquingKeysWith: +)
        }
        claims.merge(other.claims, uniquingKeysWith: +)
        misfits.merge(other.misfits, uniquingKeysWith: +)
    }
}

/// What a scan found in one archive.
public struct ArchiveResult: Sendable {
    public let name: String
    public let path: String
    public let format: ArchiveFormat
    public let seal: SourceSeal
    public let members: [MemberResult]
    /// Tags that speak for the whole archive.
    public let tags: [Tag]
    /// What its dumps say of tables and what these refer to.
    public let declared: [TableDeclaration]
    /// What it was before another program made it readable.
    var original: SourceOriginal?
    /// Of an archive that was not read, for nothing of it has changed: what a manifest says of it.
    var taken: Manifest.Source?
    /// What was remembered of it, where it was not read; it has no members here then.
    var recalled: Recalled?
    /// Of an archive that was judged and may be remembered.
    var settled = SettledPart()

    struct Recalled: Sendable {
        var account: ArchiveAccount
        /// As many as the account names, in that order.
        var tables: [(table: String, tally: Tally)]
    }

    /// Its members' tallies by table, tables in order of their first appearance.
    public var tables: [(table: String, tally: Tally)] {
        if let recalled { return recalled.tables }
        return Tally.sums(members.lazy.flatMap(\.tables))
    }

    /// How many members it has.
    public var memberCount: Int { recalled?.account.members ?? members.count }

    /// Members with records that were not judged.
    public var unread: [(member: String, format: UnreadFormat)] {
        recalled?.account.unread.map { ($0.member, $0.format) }
            ?? members.compactMap { member in member.unread.map { (member.path.text, $0.format) } }
    }

    /// What a person should know of how members' records were read.
    public var cautions: [MemberCaution] {
        recalled?.account.cautions
            ?? members.compactMap { member in
                member.caution.map { MemberCaution(member: member.path.text, text: $0, isBroken: !member.isContents) }
            }
    }
}

/// What a person should know of how a member's records were read.
public struct MemberCaution: Codable, Sendable, Equatable {
    public let member: String
    public let text: String
    /// Whether the member is damaged or not all there, and not only of a form that is not known.
    public let isBroken: Bool
}

/// What a scan found in a backup.
public struct ScanResult: Sendable {
    public let archives: [ArchiveResult]
    /// Tag values that the vocabulary does not know, with the number of records that have them.
    public internal(set) var unknownTags: [Tag: Int]
    /// What a person should know: sidecars that could not be read, columns of no use.
    public var notes: [String]
    /// What became of the index; `nil` when none was written.
    public let indexMode: IndexMode?
    /// What hangs on what, and what followed from it; in the order of discovery.
    public var relations: [RelationResult] = []
    /// Decisions of persons, of a file, that were about a record.
    public var appliedDecisions = 0
    /// What the tags of each table taught, also where it was not used.
    public var learned: [LearnedEntry] = []
    /// References to what does not stay, by position in `relations`; where they were kept.
    var references: FollowedReferences?
    /// How much was read again; `nil` where nothing was taken over from an earlier run.
    public var takenOver: TakenOver?
    /// Whether decisions were about those records that they were expected to be about.
    var isForeseen = true
    /// All that there is to say, where not everything was read.
    var takenNotes: [String]?

    /// What follows for the numbers of tables, where that is counted and not judged again.
    var followers = Followers()
    /// Why a restore would be refused, where the scan was only to say so.
    public var refusal: String?

    /// All members' tallies by table, tables in order of their first appearance.
    public var tables: [(table: String, tally: Tally)] {
        var sums = Tally.sums(archives.lazy.flatMap(\.tables))
        for at in sums.indices { sums[at].tally.follow(followers.changes[sums[at].table] ?? [:]) }
        return sums
    }

    /// All records together.
    public var total: Tally { tables.reduce(into: Tally()) { $0.add($1.tally) } }

    /// What is damaged and left out, by archive.
    public var losses: [LostMember] { archives.flatMap(\.losses) }

    /// Whether a person has to look at something before the backup is loaded.
    public var needsPerson: Bool { total.total(.hold) > 0 || !losses.isEmpty || hasUnread || !cautions.isEmpty }

    /// Whether there are members with records that could not be judged.
    public var hasUnread: Bool {
        archives.contains { $0.members.contains { $0.unread != nil } }
            || takenNotes?.contains(where: Self.isOfUnread) == true
    }

    /// Whether a note is about a member with records that were not judged.
    static func isOfUnread(_ note: String) -> Bool { note.contains(unreadMark) }

    private static let unreadMark = ": COPIED UNCHANGED, its records were not judged. "

    /// `notes`, and what there is to say of members whose records could not be judged.
    public var allNotes: [String] {
        if let takenNotes { return takenNotes }
        return notes + unmatched + sevenZipNotes + cautions
            + archives.flatMap { archive in
                archive.members.compactMap { member in
                    member.unread.map {
                        "\(archive.name)!\(member.path) is \($0.format.rawValue)\($0.fault.map { " that cannot be read (\($0))" } ?? "")\(Self.unreadMark)\($0.format.advice)"
                    }
                }
            }
    }

    private var cautions: [String] {
        archives.flatMap { archive in archive.cautions.map { "\(archive.name)!\($0.member): \($0.text)" } }
    }

    private var sevenZipNotes: [String] {
        archives.flatMap { archive in
            archive.members.filter { $0.nested?.copy != nil }.map {
                "\(archive.name)!\($0.path) is an encrypted 7z, which the program 7z reads and writes for winnow; where records go, it is packed anew."
            }
        }
    }

    /// Foreign keys of which not one reference is found: their values are likely written otherwise than the keys are.
    var unmatched: [String] {
        // Summed once: a dump may have thousands of foreign keys, and as many tables.
        lazy var known = Set(tables.map(\.table))
        return relations.compactMap { result in
            guard result.relation.origin == .foreignKey, let parent = result.relation.parent,
                let counts = result.counts,
                counts.references > 0, counts.danglingInSource == counts.references,
                known.contains(parent)
            else { return nil }
            let child = "\(result.relation.child).\(result.relation.childColumns.joined(separator: ", "))"
            return
                "\(child) refers to \(parent), and not one of its \(counts.references) values is a key there as it is written: nothing follows by this foreign key."
        }
    }

    /// Members that are no tables, only files.
    public var opaqueMembers: Int {
        archives.flatMap(\.members).filter {
            $0.isOpaque && $0.nested == nil && $0.kind == .file && $0.owned == nil
        }.count
    }
}

/// How much of a backup was read again, and how much was taken over from an earlier restore set.
public struct TakenOver: Sendable, Equatable {
    /// Archives that were not read.
    public internal(set) var archives = 0
    /// Members with records that were split again, and those that were not.
    public internal(set) var membersRead = 0
    public internal(set) var membersTaken = 0
}
