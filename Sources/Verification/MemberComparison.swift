import Archives
import Crypto
import Foundation
import RestoreSets

/// Compares a member of the source with the restored one as both stream by: what no line cuts out must be the same bytes, and
/// what a line speaks of must have the line's digest. Memory holds the records that the position is in.
struct MemberComparison {
    /// Where findings about the member are.
    struct Subject {
        let restored: String
        let source: String
        let member: String
    }

    private let subject: Subject
    private let findings: Findings
    private let nextLine: () throws -> WrittenLine?
    private var position = 0
    private var ahead: WrittenLine?
    /// Cuts that begin before the end of what was seen, and are not over.
    private var cuts: [Range<Int>] = []
    private var open: [(line: WrittenLine, hash: SHA256)] = []
    private var isDifferent = false
    private(set) var kept = 0
    private(set) var records = 0

    /// - Parameter nextLine: the member's lines.
    init(_ subject: Subject, findings: Findings, nextLine: @escaping () throws -> WrittenLine?) throws {
        self.subject = subject
        self.findings = findings
        self.nextLine = nextLine
        ahead = try nextLine()
    }

    /// Takes the next bytes of the source.
    ///
    /// - Parameter restored: `nil` where there is nothing to compare with.
    mutating func take(_ piece: UnsafeRawBufferPointer, restored: RestoredPump?) throws {
        let end = position + piece.count
        while let line = ahead, line.taken.lowerBound < end {
            if !line.taken.isEmpty { cuts.append(line.taken) }
            open.append((line, SHA256()))
            ahead = try nextLine()
        }
        if let restored { try compareKept(piece, end, restored) }
        hashRecords(piece, end)
        position = end
    }

    /// The source's member has ended.
    mutating func finish(restored: RestoredPump?) throws {
        if ahead != nil || !open.isEmpty {
            findings.add(
                .records, subject.source, member: subject.member, offset: position,
                line: (open.first?.line ?? ahead)?.number,
                "ends before a range that a line of the manifest diff speaks of")
        }
        while try nextLine() != nil {}
        let rest = try restored?.rest() ?? 0
        if rest > 0, !isDifferent {
            findings.add(
                .bytes, subject.restored, member: subject.member, "has \(rest) bytes behind the end of what was kept")
        }
        kept -= isDifferent ? kept : 0
    }

    private mutating func compareKept(_ piece: UnsafeRawBufferPointer, _ end: Int, _ restored: RestoredPump) throws {
        var at = position
        while at < end {
            while let cut = cuts.first, cut.upperBound <= at { cuts.removeFirst() }
            let cut = cuts.first
            if let cut, cut.lowerBound <= at {
                at = min(end, cut.upperBound)
                continue
            }
            let stop = min(end, cut?.lowerBound ?? end)
            let bytes = UnsafeRawBufferPointer(rebasing: piece[(at - position)..<(stop - position)])
            if !isDifferent, let same = try restored.firstDifference(from: bytes) {
                isDifferent = true
                findings.add(
                    .bytes, subject.restored, member: subject.member, offset: at + same,
                    "differs from the source there (bytes of the source's member)")
            }
            kept += stop - at
            at = stop
        }
        while let cut = cuts.first, cut.upperBound <= end { cuts.removeFirst() }
    }

    private mutating func hashRecords(_ piece: UnsafeRawBufferPointer, _ end: Int) {
        guard !open.isEmpty else { return }
        for at in open.indices {
            let range = open[at].line.range.clamped(to: position..<end)
            guard !range.isEmpty else { continue }
            open[at].hash.update(
                bufferPointer: UnsafeRawBufferPointer(
                    rebasing: piece[(range.lowerBound - position)..<(range.upperBound - position)]))
        }
        open.removeAll { line, hash in
            guard line.range.upperBound <= end else { return false }
            records += 1
            if Digest256(hash.finalize()).description != line.sha256 {
                findings.add(
                    .records, subject.source, member: subject.member, offset: line.offset, line: line.number,
                    "the \(line.length) bytes there do not have the line's SHA-256")
            }
            return true
        }
    }
}
