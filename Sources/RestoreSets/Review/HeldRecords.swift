import Foundation
import Policies

/// The held records of a restore set: for each what it takes to find, group and filter it, some 70 bytes; all else is read
/// from its line when it is asked for.
public struct HeldRecords: Sendable {
    /// A held record.
    struct Entry: Sendable {
        /// Where its line begins in the manifest diff.
        let offset: Int
        /// Of table and digest: records with equal bytes are decided alike, for nothing tells them apart.
        let identity: Int
        /// Of the tag that counts and the one that contradicts it; 0 for none.
        let tag: Int
        /// Of what a detector of batches found, and where; 0 for nothing.
        let batch: Int
        /// Positions + 1 of the record that it follows, and of the one that began it; 0 where that is not held.
        fileprivate(set) var parent: UInt32 = 0
        fileprivate(set) var cause: UInt32 = 0
        /// Positions in `tables` and `groups`.
        let table: UInt32
        let group: UInt32
        /// It is held only because of another record.
        let isCascade: Bool
        /// Where its cause is dropped it is dropped, too.
        let followsDrop: Bool
    }

    /// Rules that found something together, and the reason why such records are held.
    struct Group: Sendable, Hashable {
        let reason: String
        let rules: [String]
    }

    /// In the order of the manifest diff.
    private(set) var entries: [Entry] = []
    private(set) var tables: [String] = []
    private(set) var groups: [Group] = []
    /// Held members that follow the row that owns them, by that row's position.
    private(set) var files: [UInt32: Int] = [:]
    /// Positions in the order in which they are looked at: what others hang on first, those with the most first, each with
    /// what hangs on it behind it; then the others as they stand in the source.
    private(set) var walk: [UInt32] = []
    /// Held records that hang on one, by its position.
    private(set) var hanging: [UInt32: Int] = [:]

    public var count: Int { entries.count }

    /// Reads the manifest diff. Throws `RestoreSetError`.
    ///
    /// - Parameter manifest: of the restore set, whose digests the diff must have.
    public init(_ lines: HeldLines, manifest: Manifest) throws {
        guard let digest = manifest.subject.first(where: { $0.name == Restore.diffName })?.digest.sha256 else {
            throw RestoreSetError(.usage, "the manifest names no \(Restore.diffName)")
        }
        var tablePositions: [String: UInt32] = [:]
        var groupPositions: [Group: UInt32] = [:]
        /// By position: hashes of parent and cause.
        var links: [(at: Int, parent: Int, cause: Int)] = []
        var names: [Int] = []
        var owners: [Int] = []
        let relations = FollowingRelations(manifest.predicate.relations ?? [])
        try lines.forEach(digest: digest) { line, offset in
            let parents = line.parents
            if line.record == 0 {
                if let owner = parents.first { owners.append(Self.hash(owner.table, owner.key ?? "")) }
                return
            }
            guard entries.count < Int(UInt32.max) - 1 else { return }
            let table = line.table ?? ""
            func position<Value: Hashable>(
                _ value: Value, _ known: inout [Value: UInt32], _ list: inout [Value]
            ) -> UInt32 {
                if let at = known[value] { return at }
                known[value] = UInt32(list.count)
                list.append(value)
                return UInt32(list.count - 1)
            }
            if let nearest = parents.first, let last = parents.last {
                links.append(
                    (entries.count, Self.hash(nearest.table, nearest.key ?? ""), Self.hash(last.table, last.key ?? "")))
            }
            names.append(Self.hash(table, line.key ?? ""))
            entries.append(
                Entry(
                    offset: offset, identity: Self.identity(table: table, sha256: line.sha256),
                    tag: Self.tag(line), batch: Self.batch(line),
                    table: position(table, &tablePositions, &tables),
                    group: position(Group(reason: line.reason.name, rules: line.rules), &groupPositions, &groups),
                    isCascade: line.reason == .cascade,
                    followsDrop: relations.follow(table: table, parents)))
        }
        resolve(links, names: names)
        count(filesOf: owners, names: names)
        order()
    }

    /// Turns the names of parents into positions.
    private mutating func resolve(_ links: [(at: Int, parent: Int, cause: Int)], names: [Int]) {
        let wanted = Set(links.flatMap { [$0.parent, $0.cause] })
        var positions: [Int: UInt32] = [:]
        for (at, name) in names.enumerated() where wanted.contains(name) && positions[name] == nil {
            positions[name] = UInt32(at) + 1
        }
        for link in links {
            let own = UInt32(link.at) + 1
            if let parent = positions[link.parent], parent != own { entries[link.at].parent = parent }
            if let cause = positions[link.cause], cause != own { entries[link.at].cause = cause }
        }
    }

    private mutating func count(filesOf owners: [Int], names: [Int]) {
        let counts = owners.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        for (at, name) in names.enumerated() { files[UInt32(at)] = counts[name] }
    }

    private mutating func order() {
        var followers: [UInt32: [UInt32]] = [:]
        for (at, entry) in entries.enumerated() where entry.isCascade && entry.cause > 0 {
            // A cause that follows something itself would be a circle.
            guard !entries[Int(entry.cause) - 1].isCascade else { continue }
            followers[entry.cause - 1, default: []].append(UInt32(at))
        }
        hanging = followers.mapValues(\.count)
        walk.reserveCapacity(entries.count)
        for (cause, own) in followers.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
            walk.append(cause)
            walk += own
        }
        let isWalked = Set(walk)
        for at in entries.indices where !isWalked.contains(UInt32(at)) { walk.append(UInt32(at)) }
    }

    // MARK: Asking

    public func table(of entry: UInt32) -> String { tables[Int(entries[Int(entry)].table)] }
    func group(of entry: UInt32) -> Group { groups[Int(entries[Int(entry)].group)] }
    /// Rules that found something in it.
    public func rules(of entry: UInt32) -> [String] { group(of: entry).rules }
    /// Where its line is, for `HeldLines.line(at:)`.
    public func offset(of entry: UInt32) -> Int { entries[Int(entry)].offset }
    /// Held records that hang on it, through others too, and have no evidence of their own.
    public func hangingCount(_ entry: UInt32) -> Int { hanging[entry] ?? 0 }
    /// Held members that belong to it.
    public func fileCount(_ entry: UInt32) -> Int { files[entry] ?? 0 }

    /// The record that began that this one is held, where that one is held too and not for another.
    public func cause(of entry: UInt32) -> UInt32? {
        let entry = entries[Int(entry)]
        guard entry.isCascade, entry.cause > 0, !entries[Int(entry.cause) - 1].isCascade else { return nil }
        return entry.cause - 1
    }

    /// Held records that follow this one directly.
    public func children(of parent: UInt32) -> [UInt32] {
        entries.indices.filter { entries[$0].parent == parent + 1 }.map { UInt32($0) }
    }

    /// What records are called where they are told apart by what a decision names. Differs from run to run.
    public static func identity(table: String, sha256: String) -> Int { hash(table.lowercased(), sha256) }

    /// The first record of each identity.
    public var entriesByIdentity: [Int: UInt32] {
        Dictionary(entries.enumerated().map { ($1.identity, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private static func hash(_ parts: String...) -> Int {
        var hasher = Hasher()
        for part in parts { hasher.combine(part) }
        return hasher.finalize()
    }

    private static func tag(_ line: WrittenLine) -> Int {
        guard let tag = line.tag else { return 0 }
        func text(_ tag: WrittenLine.Tag) -> String { "\(tag.claim)\0\(tag.source)\0\(tag.name)\0\(tag.value)" }
        return hash(text(tag), line.contradicts.map(text) ?? "")
    }

    /// Records of one member of which a detector of batches says the same are of one batch, as far as lines tell.
    private static func batch(_ line: WrittenLine) -> Int {
        let found = line.evidence.filter { $0.detector.hasPrefix("batch.") }
        guard !found.isEmpty else { return 0 }
        return hash(
            line.archive, line.member.text, "\(line.part)", line.table ?? "",
            found.map { "\($0.detector)\0\($0.excerpt ?? "")" }.sorted().joined(separator: "\0"))
    }
}

/// By which relations a child is dropped with its parent for certain.
private struct FollowingRelations {
    private let cascading: Set<String>

    init(_ relations: [RelationEntry]) {
        cascading = Set(
            relations.filter { $0.onDrop == "cascade" }.map {
                Self.name($0.child, $0.columns.joined(separator: ","))
            })
    }

    private static func name(_ table: String, _ columns: String) -> String {
        "\(table.lowercased())\0\(columns.lowercased())"
    }

    /// Whether each step from the record up to its cause is one.
    func follow(table: String, _ parents: [WrittenDiff.Parent]) -> Bool {
        var child = table
        for parent in parents {
            // What lies in a record goes with it.
            if let columns = parent.by, !cascading.contains(Self.name(child, columns)) { return false }
            child = parent.table
        }
        return !parents.isEmpty
    }
}
