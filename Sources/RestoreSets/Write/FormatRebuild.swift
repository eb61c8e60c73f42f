import Archives
import Records

/// A record format's way to write a member anew, as the second pass over an archive calls it.
struct FormatRebuild: MemberRebuild {
    private let format: any RecordRebuild

    init(_ format: any RecordRebuild) { self.format = format }

    func rebuild(source: String, cuts: any CutSource, restored: String, targets: [CutTarget: String]) throws {
        let order = CutTarget.allCases.filter { targets[$0] != nil }
        func next() throws -> RemovedRecord? {
            while let cut = try cuts.next() {
                // Frames and separators are the decoded form's; the format makes its own.
                guard cut.role == .record || cut.role == .element, let target = order.firstIndex(of: cut.target) else {
                    continue
                }
                return RemovedRecord(
                    offset: cut.offset, length: cut.length, target: target, sha256: Array(cut.sha256.bytes))
            }
            return nil
        }
        do {
            try format.rebuild(
                source: source, removed: next, restored: restored, targets: order.compactMap { targets[$0] })
        } catch let fault as RebuildFault {
            guard !fault.isChange else { throw ArchiveError.changed("", fault.message, offset: fault.offset) }
            throw ArchiveError(
                .damaged, archive: "", offset: fault.offset, fault.message,
                advice: """
                    Repair it (for SQLite: sqlite3 FILE .recover | sqlite3 NEW), put it into the backup, and run again.
                    """)
        }
    }
}
