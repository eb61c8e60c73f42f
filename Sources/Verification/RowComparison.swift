import Archives
import Crypto
import Foundation
import Records
import RestoreSets

/// SHA-256 of what comes in pieces.
struct StreamDigest {
    private var hash = SHA256()

    mutating func update(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

    var value: Digest256 { Digest256(hash.finalize()) }
}

/// Compares the rows of a member that was written anew: each row of the source is the next one of the restored member, or has a
/// line with its digest.
struct RowComparison {
    private let subject: MemberComparison.Subject
    private let findings: Findings
    private let nextLine: () throws -> WrittenLine?

    init(
        _ subject: MemberComparison.Subject, findings: Findings, nextLine: @escaping () throws -> WrittenLine?
    ) {
        self.subject = subject
        self.findings = findings
        self.nextLine = nextLine
    }

    /// - Parameters:
    ///   - source: the file with the source's member; `restored` with the restored one.
    ///   - path: the member's.
    func run(source: String, restored: String, path: MemberPath) throws {
        let stays = RowStream(file: restored, member: path)
        var line = try nextLine()
        var kept = 0
        var removed = 0
        var isDifferent = false
        do {
            try DecodedRows.read(file: source, member: path) { batch in
                for row in 0..<batch.rowCount {
                    let (offset, length) = batch.range(ofRow: row)
                    while let stray = line, stray.offset < offset {
                        findings.add(
                            .rows, subject.source, member: subject.member, offset: stray.offset, line: stray.number,
                            "has no row there")
                        line = try nextLine()
                    }
                    if let gone = line, gone.offset == offset {
                        removed += 1
                        if gone.length != length
                            || Digest256(bytes: batch.digest(ofRow: row))?.description != gone.sha256
                        {
                            findings.add(
                                .rows, subject.source, member: subject.member, offset: offset, line: gone.number,
                                "the row there does not have the line's length and SHA-256")
                        }
                        line = try nextLine()
                        continue
                    }
                    guard !isDifferent else { continue }
                    kept += 1
                    isDifferent = try !isNext(batch, offset, length, stays)
                    if isDifferent {
                        findings.add(
                            .rows, subject.restored, member: subject.member, offset: offset,
                            "row \(kept) of those that stay (\(batch.schema.table)) differs from the source's, or is missing (byte of the source's decoded form)"
                        )
                    }
                }
            }
        } catch let fault as DecodedRows.Unreadable {
            findings.add(.rows, subject.restored, member: subject.member, fault.message)
            return
        }
        while let stray = line {
            findings.add(
                .rows, subject.source, member: subject.member, offset: stray.offset, line: stray.number,
                "has no row there")
            line = try nextLine()
        }
        if !isDifferent, try stays.next({ _, _ in }) {
            findings.add(.rows, subject.restored, member: subject.member, "has rows that the source does not have")
        }
        if let difference = try RebuiltFrame.difference(source: source, restored: restored) {
            findings.add(.rows, subject.restored, member: subject.member, difference + " than the source")
        }
        findings.count(.rows, VerifiedAmount(kept + removed, .row))
    }

    /// Whether the next row that stays is this one.
    private func isNext(_ batch: RecordBatch, _ offset: Int, _ length: Int, _ stays: RowStream) throws -> Bool {
        var isSame = false
        let isThere = try stays.next { table, bytes in
            batch.withSource { source in
                let start = offset - batch.sourceOffset
                guard start >= 0, start + length <= source.count else { return }
                isSame = table == batch.schema.table && source[start..<(start + length)].elementsEqual(bytes)
            }
        }
        return isThere && isSame
    }
}
