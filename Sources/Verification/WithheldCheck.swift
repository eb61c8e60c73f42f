import Archives
import Foundation
import Judgement
import Records
import RestoreSets

/// Looks for each line's record in the quarantine and in what is held, by its digest.
final class WithheldCheck {
    private let target: CutTarget
    private let folder: String
    private let context: ArchiveCheck.Context
    private let lines: MemberLines
    private var findings: Findings { context.findings }

    /// - Parameter lines: those of the target, of all members.
    init(_ target: CutTarget, context: ArchiveCheck.Context, lines: MemberLines) {
        self.target = target
        self.context = context
        self.lines = lines
        folder = target == .quarantine ? "quarantine" : "hold"
    }

    /// - Parameter path: of the restore set.
    func run(restoreSet path: String) {
        for (number, source) in context.order.sources.enumerated() {
            let first = context.order.firsts[number]
            let members = first..<(first + source.members.count)
            let name = folder + "/" + source.name
            let isThere = FileManager.default.fileExists(atPath: path + "/" + name)
            let isExpected = members.contains { has($0) }
            guard isThere || isExpected else { continue }
            guard isThere, isExpected else {
                findings.add(
                    .withheld, name,
                    isThere ? "is there, and no record went to it" : "is missing, and records went to it")
                continue
            }
            do {
                let pump = try RestoredPump(
                    path: path + "/" + name, limits: context.limits, passphrases: context.passphrases)
                try check(members, prefix: "", isRaw: false, pump, name)
                findings.count(.withheld, VerifiedAmount(1, .archive))
            } catch {
                findings.add(.withheld, name, error)
            }
        }
    }

    private func has(_ number: Int) -> Bool { (context.outcomes[number].withheld[target] ?? 0) > 0 }

    /// The members of an archive, at whatever depth, in the order of the source; not all are there.
    private func check(
        _ members: Range<Int>, prefix: String, isRaw: Bool, _ pump: RestoredPump, _ archive: String
    ) throws {
        var next = members.lowerBound
        // Lines of members that were passed over are missing.
        func pass(to number: Int) {
            for skipped in next..<number where has(skipped) { missing(skipped, archive) }
        }
        while let found = try pump.peekMember() {
            pump.takeMember()
            let name = prefix + found.member.path.text
            guard found.member.kind == .file else { continue }
            guard
                let number = (next..<members.upperBound).first(where: {
                    isRaw || context.order.entry($0).name.isExactly(name)
                })
            else {
                findings.add(.withheld, archive, member: name, "is not in the source, or not there in it")
                continue
            }
            pass(to: number)
            let entry = context.order.entry(number)
            let inner = entry.name + "!"
            var end = number + 1
            while end < members.upperBound, context.order.entry(end).name.hasPrefix(inner) { end += 1 }
            if end > number + 1, context.outcomes[number].whole == nil {
                try checkNested(number, (number + 1)..<end, pump, archive)
            } else {
                try checkMember(number, entry, found.member, pump, archive)
            }
            next = end
        }
        pass(to: members.upperBound)
    }

    private func missing(_ number: Int, _ archive: String) {
        findings.add(
            .withheld, archive, member: context.order.entry(number).name, "is missing, and records of it went there")
    }

    private func checkNested(_ number: Int, _ inner: Range<Int>, _ pump: RestoredPump, _ archive: String) throws {
        let member = MemberPath(context.order.entry(number).name.utf8)
        let spool = try context.spools.member(member)
        while let piece = try pump.nextPiece() { try piece.withUnsafeBytes(spool.write) }
        let nested = try RestoredPump(
            path: context.readable(spool), limits: context.limits, passphrases: context.passphrases)
        try check(inner, prefix: member.text + "!", isRaw: nested.format.container == .raw, nested, archive)
    }

    private func checkMember(
        _ number: Int, _ entry: Manifest.MemberEntry, _ member: Member, _ pump: RestoredPump, _ archive: String
    ) throws {
        if context.outcomes[number].whole != nil {
            var hash = StreamDigest()
            while let piece = try pump.nextPiece() { piece.withUnsafeBytes { hash.update($0) } }
            while let line = try lines.next(of: number) {
                tell(line, hash.value.description == line.sha256, entry, archive)
            }
            return
        }
        if entry.offsetsOf != nil {
            try checkRows(number, entry, member, pump, archive)
            return
        }
        let search = RecordSearch(member: member.path) { try pump.nextPiece() }
        while let line = try lines.next(of: number) {
            switch try search.find(line) {
            case .found: tell(line, true, entry, archive)
            case .missing: tell(line, false, entry, archive)
            case .tooLong:
                findings.leave(.withheld, "records of more than \(RecordSearch.recordBytes) bytes are not looked for")
            }
        }
        _ = try pump.rest()
    }

    private func tell(_ line: WrittenLine, _ isThere: Bool, _ entry: Manifest.MemberEntry, _ archive: String) {
        findings.count(.withheld, VerifiedAmount(1, .record))
        guard !isThere else { return }
        findings.add(
            .withheld, archive, member: entry.name, line: line.number,
            "does not hold record \(line.record) of the source's member, or with other bytes")
    }

    private func checkRows(
        _ number: Int, _ entry: Manifest.MemberEntry, _ member: Member, _ pump: RestoredPump, _ archive: String
    ) throws {
        let spool = try context.spools.member(member.path)
        while let piece = try pump.nextPiece() { try piece.withUnsafeBytes(spool.write) }
        do {
            try DecodedRows.read(file: spool.finish(), member: member.path) { batch in
                for row in 0..<batch.rowCount {
                    guard let line = try lines.next(of: number) else {
                        findings.add(.withheld, archive, member: entry.name, "has a row that no line speaks of")
                        throw DecodedRows.Unreadable(message: "")
                    }
                    tell(line, Digest256(bytes: batch.digest(ofRow: row))?.description == line.sha256, entry, archive)
                }
            }
        } catch let fault as DecodedRows.Unreadable {
            if !fault.message.isEmpty { findings.add(.withheld, archive, member: entry.name, fault.message) }
        }
        while let line = try lines.next(of: number) { tell(line, false, entry, archive) }
    }
}
