import Archives
import Foundation
import Records
import RestoreSets

/// Looks through one restored archive: without the source at names, kinds and sizes of its members; with the source beside it
/// at every byte.
final class ArchiveCheck {
    struct Context {
        let order: MemberOrder
        let outcomes: [MemberOutcome]
        let limits: ArchiveLimits
        let passphrases: [Passphrase]
        let sevenZips: SevenZipCopies?
        let spools: SpoolFolder
        let findings: Findings

        /// What to open for a member that was spooled.
        func readable(_ spool: SpooledMember) throws -> String {
            let path = try spool.finish()
            return try sevenZips?.readable(path) ?? path
        }
    }

    /// A fault of the restored archive, not of the source.
    struct RestoredFault: Error {
        let error: any Error
    }

    private let context: Context
    private let entry: Manifest.Source
    private let number: Int
    private let lines: MemberLines
    private let restoredName: String
    private var findings: Findings { context.findings }

    /// - Parameters:
    ///   - number: of the source in the manifest.
    ///   - lines: of all members, at or before this archive's first.
    init(_ number: Int, context: Context, lines: MemberLines) {
        self.context = context
        self.number = number
        self.lines = lines
        entry = context.order.sources[number]
        restoredName = "restore/" + entry.name
    }

    /// - Parameters:
    ///   - restored: path of the restored archive.
    ///   - source: path of the source, where it is there.
    func run(restored: String, source: String?) {
        let first = context.order.firsts[number]
        do {
            let reader = try source.map {
                try ArchiveSource.open($0, limits: context.limits, passphrases: context.passphrases)
            }
            let pump = try openRestored(restored)
            let level = Level(
                members: first..<(first + entry.members.count), prefix: "", isRaw: false,
                container: pump.format.container)
            if let reader {
                if reader.format != pump.format {
                    findings.add(.members, restoredName, "is \(pump.format), the source is \(reader.format)")
                }
                if reader.metadata != pump.metadata {
                    findings.add(.members, restoredName, "has another comment than the source")
                }
            }
            try check(level, pump, reader)
            if let reader { try checkSeal(reader) }
            findings.count(.restored, VerifiedAmount(1, .archive))
            if source != nil { findings.count(.bytes, VerifiedAmount(1, .archive)) }
        } catch let fault as RestoredFault {
            findings.add(.restored, restoredName, fault.error)
        } catch {
            findings.cannotRead(entry.name, error)
        }
    }

    private func openRestored(_ path: String) throws -> RestoredPump {
        do {
            return try RestoredPump(path: path, limits: context.limits, passphrases: context.passphrases)
        } catch {
            throw RestoredFault(error: error)
        }
    }

    private func checkSeal(_ reader: any ArchiveReader) throws {
        let seal = try reader.seal(without: damage(within: nil))
        if seal.unpackedSize != entry.unpackedBytes {
            findings.add(
                .sources, entry.name, "unpacks to \(seal.unpackedSize) bytes; the manifest says \(entry.unpackedBytes)")
        }
    }

    /// What the manifest says is missing from the source itself, or from a member that is an archive.
    private func damage(within member: Manifest.MemberEntry?) -> KnownDamage {
        var damage = KnownDamage()
        for loss in entry.missing ?? [] where loss.within == member?.name && loss.withinPart == member?.part {
            damage.add(
                member: loss.position, path: loss.member.map { MemberPath($0.utf8) }, isTail: loss.andAllBehind,
                message: loss.reason)
        }
        return damage
    }

    // MARK: Members

    /// The members of an archive, at whatever depth.
    private struct Level {
        /// Their numbers, with those of archives within it.
        let members: Range<Int>
        /// What their names begin with.
        let prefix: String
        /// The member that it is, where it lies in another archive.
        var within: Manifest.MemberEntry?
        /// It is a single compressed file, whose name is made from the container's.
        let isRaw: Bool
        let container: ArchiveFormat.Container
    }

    /// Looks at all members of an archive.
    private func check(_ level: Level, _ restored: RestoredPump, _ source: (any ArchiveReader)?) throws {
        var late: [String] = []
        var next = level.members.lowerBound
        let damage = damage(within: level.within)
        var position = 0
        while next < level.members.upperBound {
            let member = context.order.entry(next)
            let end = self.end(ofMember: next, in: level)
            var opened: Member?
            if let source {
                guard let found = try nextMember(of: source, at: &position, without: damage) else {
                    findings.add(.sources, entry.name, member: member.name, "is in the manifest and not in the source")
                    return
                }
                guard level.isRaw || (level.prefix + found.path.text).isExactly(member.name),
                    found.kind.rawValue == member.kind
                else {
                    findings.add(
                        .sources, entry.name, member: level.prefix + found.path.description,
                        "stands where the manifest has \(member.name)")
                    return
                }
                opened = found
            }
            try check(next, member, end, opened, level, restored, source, &late)
            next = end
        }
        if let source, let more = try nextMember(of: source, at: &position, without: damage) {
            findings.add(
                .sources, entry.name, member: level.prefix + more.path.description,
                "is in the source and not in the manifest")
        }
        try checkRest(level, restored, late)
        findings.count(source == nil ? .restored : .members, VerifiedAmount(level.members.count, .member))
    }

    /// Whether something is missing from a member that is an archive, or from one within it.
    private func hasLosses(_ member: Manifest.MemberEntry) -> Bool {
        entry.missing?.contains { loss in
            loss.within.map { $0 == member.name || $0.hasPrefix(member.name + "!") } ?? false
        } ?? false
    }

    /// The source's next member that is not missing.
    ///
    /// - Parameter position: of the member that the reader comes to next.
    private func nextMember(
        of source: any ArchiveReader, at position: inout Int, without damage: KnownDamage
    ) throws -> Member? {
        while true {
            // What is damaged may be the member's header: then it cannot even be passed over.
            if let tail = damage.tail, position >= tail { return nil }
            guard let member = try source.nextMember() else { return nil }
            position = member.index + 1
            if !damage.contains(member.index) { return member }
        }
    }

    /// What is behind the last member that was expected.
    private func checkRest(_ level: Level, _ restored: RestoredPump, _ late: [String]) throws {
        var late = late
        while let extra = try fromRestored({ try restored.peekMember() }) {
            restored.takeMember()
            let name = level.prefix + extra.member.path.text
            if let at = late.firstIndex(where: { $0.isExactly(name) }) {
                late.remove(at: at)
            } else {
                findings.add(.restored, restoredName, member: name, "is not in the source")
            }
        }
        for name in late { findings.add(.restored, restoredName, member: name, "is missing") }
    }

    /// Where the members of the archive that a member is end; the next number where it is none.
    private func end(ofMember number: Int, in level: Level) -> Int {
        let prefix = context.order.entry(number).name + "!"
        var end = number + 1
        while end < level.members.upperBound, context.order.entry(end).name.hasPrefix(prefix) { end += 1 }
        return end
    }

    private func check(
        _ number: Int, _ member: Manifest.MemberEntry, _ end: Int, _ opened: Member?, _ level: Level,
        _ restored: RestoredPump, _ source: (any ArchiveReader)?, _ late: inout [String]
    ) throws {
        let outcome = context.outcomes[number]
        let isTorn = hasLosses(member)
        let changes = isTorn || (number..<end).contains { context.outcomes[$0].lines > 0 }
        if outcome.whole != nil || member.decision != nil {
            if let source { try checkWhole(number, member, source) }
            return
        }
        // Pipes and devices of a folder are not restored.
        let mayLack = level.container == .folder && member.kind == Member.Kind.special.rawValue
        let isEmpty =
            member.kind != Member.Kind.file.rawValue || (end == number + 1 && member.bytes == outcome.cutBytes)
        // In a 7z, libarchive writes members without data last.
        let mayBeLate = level.container == .sevenZip && isEmpty
        guard let found = try find(member, number, level, restored, mayLack: mayLack, mayBeLate: mayBeLate) else {
            if mayBeLate { late.append(member.name) }
            if let source, member.kind == Member.Kind.file.rawValue { try compare(number, member, nil, source) }
            return
        }
        if let source, let opened { compareHeads(opened, source.attributes, found, member.name, level) }
        guard found.member.kind == .file else { return }
        if changes, end > number + 1 || isTorn {
            try checkNested(number, member, end, restored, source)
        } else if member.offsetsOf != nil, changes {
            try checkRows(number, member, found.member.path, restored, source)
        } else if let source {
            try compare(number, member, restored, source)
        } else {
            let expected = member.bytes &- outcome.cutBytes
            let size = try fromRestored { try restored.rest() }
            if size != expected {
                findings.add(
                    .restored, restoredName, member: member.name,
                    "has \(size) bytes; the source's \(member.bytes) without what was cut are \(expected)")
            }
        }
    }

    /// The restored member. Tells of those that are missing or were added.
    private func find(
        _ member: Manifest.MemberEntry, _ number: Int, _ level: Level, _ restored: RestoredPump, mayLack: Bool,
        mayBeLate: Bool
    ) throws -> RestoredPump.Entry? {
        while let found = try fromRestored({ try restored.peekMember() }) {
            let name = level.isRaw ? member.name : level.prefix + found.member.path.text
            if name.isExactly(member.name) {
                restored.takeMember()
                if found.member.kind.rawValue != member.kind {
                    findings.add(
                        .restored, restoredName, member: member.name,
                        "is a \(found.member.kind.rawValue); in the source it is a \(member.kind)")
                }
                return found
            }
            if mayLack || mayBeLate { return nil }
            let isLater = (number + 1..<level.members.upperBound).contains {
                context.order.entry($0).name.isExactly(name)
            }
            guard !isLater else { break }
            findings.add(.restored, restoredName, member: name, "is not in the source")
            restored.takeMember()
        }
        if !mayLack, !mayBeLate { findings.add(.restored, restoredName, member: member.name, "is missing") }
        return nil
    }

    private func compareHeads(
        _ source: Member, _ attributes: MemberAttributes, _ restored: RestoredPump.Entry, _ name: String, _ level: Level
    ) {
        for key in Set(attributes.keys).union(restored.attributes.keys).sorted()
        where attributes[key] != restored.attributes[key] {
            findings.add(.members, restoredName, member: name, "has another \(key) than in the source")
        }
        // The size is the cuts' affair.
        func told(_ metadata: [ArchiveMetadata]) -> [ArchiveMetadata] { metadata.filter { $0.keyword != "size" } }
        if told(source.metadata) != told(restored.member.metadata) {
            findings.add(.members, restoredName, member: name, "has other metadata than in the source")
        }
    }

    /// Marks what the restored archive's reader throws.
    private func fromRestored<R>(_ body: () throws -> R) throws -> R {
        do {
            return try body()
        } catch {
            throw RestoredFault(error: error)
        }
    }

    // MARK: Data

    /// A whole member that went.
    private func checkWhole(_ number: Int, _ member: Manifest.MemberEntry, _ source: any ArchiveReader) throws {
        var line: WrittenLine?
        while let next = try lines.next(of: number) { line = line ?? next }
        var hash = StreamDigest()
        try source.readData { hash.update($0) }
        findings.count(.records, VerifiedAmount(1, .record))
        if let line, hash.value.description != line.sha256 {
            findings.add(
                .records, entry.name, member: member.name, line: line.number, "does not have the line's SHA-256")
        }
    }

    private func compare(
        _ number: Int, _ member: Manifest.MemberEntry, _ restored: RestoredPump?, _ source: any ArchiveReader
    ) throws {
        var comparison = try MemberComparison(
            MemberComparison.Subject(restored: restoredName, source: entry.name, member: member.name),
            findings: findings, nextLine: { [lines] in try lines.next(of: number) })
        var size = 0
        try source.readData { bytes in
            size += bytes.count
            try fromRestored { try comparison.take(bytes, restored: restored) }
        }
        try fromRestored { try comparison.finish(restored: restored) }
        if size != member.bytes {
            findings.add(
                .sources, entry.name, member: member.name, "has \(size) bytes; the manifest says \(member.bytes)")
        }
        findings.count(.bytes, VerifiedAmount(comparison.kept, .byte))
        findings.count(.records, VerifiedAmount(comparison.records, .record))
    }

    // MARK: Members that are archives or are written anew

    private func spool(_ member: MemberPath, _ read: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws
        -> SpooledMember
    {
        let spool = try context.spools.member(member)
        try read { try spool.write($0) }
        return spool
    }

    private func spoolRestored(_ member: MemberPath, _ restored: RestoredPump) throws -> SpooledMember {
        let spool = try context.spools.member(member)
        while let piece = try fromRestored({ try restored.nextPiece() }) { try piece.withUnsafeBytes(spool.write) }
        return spool
    }

    private func checkNested(
        _ number: Int, _ member: Manifest.MemberEntry, _ end: Int, _ restored: RestoredPump,
        _ source: (any ArchiveReader)?
    ) throws {
        let path = MemberPath(member.name.utf8)
        let restoredFile = try spoolRestored(path, restored)
        let sourceFile = try source.map { try spool(path, $0.readData) }
        let pump = try openRestored(fromRestored { try context.readable(restoredFile) })
        let reader = try sourceFile.map {
            try ArchiveSource.open(context.readable($0), limits: context.limits, passphrases: context.passphrases)
        }
        let level = Level(
            members: (number + 1)..<end, prefix: member.name + "!", within: member,
            isRaw: pump.format.container == .raw,
            container: pump.format.container)
        try check(level, pump, reader)
    }

    private func checkRows(
        _ number: Int, _ member: Manifest.MemberEntry, _ path: MemberPath, _ restored: RestoredPump,
        _ source: (any ArchiveReader)?
    ) throws {
        let restoredFile = try spoolRestored(path, restored)
        let restoredPath = try restoredFile.finish()
        guard let source else {
            do {
                let rows = try DecodedRows.count(file: restoredPath, member: path)
                if rows != member.counts?.kept {
                    findings.add(
                        .restored, restoredName, member: member.name,
                        "has \(rows) rows; by the manifest \(member.counts?.kept ?? 0) were kept")
                }
            } catch let fault as DecodedRows.Unreadable {
                findings.add(.restored, restoredName, member: member.name, fault.message)
            }
            return
        }
        let sourceFile = try spool(path, source.readData)
        let comparison = RowComparison(
            MemberComparison.Subject(restored: restoredName, source: entry.name, member: member.name),
            findings: findings, nextLine: { [lines] in try lines.next(of: number) })
        try comparison.run(source: sourceFile.finish(), restored: restoredPath, path: path)
    }
}
