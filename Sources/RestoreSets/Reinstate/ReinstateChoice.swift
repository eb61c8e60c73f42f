import Archives
import Crypto
import Foundation
import Judgement
import Policies
import RecordIndex

/// The records of a restore set that are named to come back, and what hung on them: read from its manifest diff.
public struct ReinstateChoice: Sendable {
    /// Lines of the manifest diff about records that are named.
    public private(set) var named = 0
    /// Lines about other records that followed one of them, through others too.
    public private(set) var hanging = 0
    /// What makes the named ones stay: one for records of a table with the same bytes.
    private(set) var decisions: [Override] = []
    /// Whether another detector's scores decided something.
    private(set) var hasScores = false
    private var identities: Set<Int> = []
    private var names: Set<Int> = []

    /// Who decides, when and why.
    public struct Author: Sendable {
        public var by: String
        public var when: String?
        public var why: String

        public init(by: String, when: String?, why: String) {
            self.by = by
            self.when = when
            self.why = why
        }
    }

    /// Records that are told one by one in an error.
    private static let examples = 5

    /// Reads the manifest diff twice. Throws `RestoreSetError`: of kind `usage` where a word of the filter fits no record that is
    /// out, `refused` where a record follows another that is not named.
    ///
    /// - Parameters:
    ///   - folder: of the restore set.
    ///   - allowsOrphans: take records that follow others also without these.
    init(
        restoreSet folder: String, manifest: Manifest, filter: ReinstateFilter, disclosure: Disclosure, author: Author,
        allowsOrphans: Bool
    ) throws {
        let diff = WrittenDiff(path: folder + "/" + Restore.diffName)
        var matcher = ReinstateMatcher(filter, disclosure: disclosure)
        var hash = SHA256()
        let newline: [UInt8] = [0x0A]
        try diff.forEachRaw { bytes, offset in
            hash.update(bufferPointer: bytes)
            hash.update(data: newline)
            guard let line = WrittenLine(bytes) else { throw diff.malformed("the line at byte \(offset)") }
            if !hasScores { hasScores = line.evidence.contains { $0.detector == "score.file" } }
            if line.record > 0, matcher.takes(line) {
                name(line, author, hasKeys: manifest.predicate.disclosure.keys == "clear")
            }
            return true
        }
        try manifest.checkDigest(
            of: Restore.diffName, in: folder,
            hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
        try Self.check(matcher, diff: diff, folder: folder, disclosure: disclosure)
        try readFollowers(diff, allowsOrphans: allowsOrphans)
    }

    private mutating func name(_ line: WrittenLine, _ author: Author, hasKeys: Bool) {
        named += 1
        if let key = line.key { names.insert(Self.hash(line.table ?? "", key)) }
        guard identities.insert(HeldRecords.identity(table: line.table ?? "", sha256: line.sha256)).inserted else {
            return
        }
        decisions.append(
            Override(
                table: line.table, key: hasKeys ? line.key : nil, sha256: line.sha256, verdict: .keep, by: author.by,
                when: author.when, why: author.why))
    }

    /// Whether a line is about a record that is named.
    func isNamed(_ line: WrittenLine) -> Bool {
        line.record > 0 && identities.contains(HeldRecords.identity(table: line.table ?? "", sha256: line.sha256))
    }

    /// Whether a line is about a record that followed one that is named, through others too.
    func hangs(_ line: WrittenLine) -> Bool {
        line.parents.contains { names.contains(Self.hash($0.table, $0.key ?? "")) }
    }

    private mutating func readFollowers(_ diff: WrittenDiff, allowsOrphans: Bool) throws {
        var orphans: [String] = []
        var parents: [String] = []
        var count = 0
        // Other lines need not be decoded again.
        let mark = Array("\"parents\":[".utf8)
        try diff.forEachRaw { bytes, offset in
            guard WrittenDiff.contains(mark, bytes) else { return true }
            guard let line = WrittenLine(bytes) else { throw diff.malformed("the line at byte \(offset)") }
            if !isNamed(line) {
                if line.record > 0, hangs(line) { hanging += 1 }
                return true
            }
            guard line.reason == .cascade, let parent = line.parents.last, !hangs(line) else { return true }
            count += 1
            guard orphans.count < Self.examples else { return true }
            orphans.append(Self.shown(line.table ?? "", line.key ?? "record \(line.record)"))
            let name = Self.shown(parent.table, parent.key ?? "")
            if !parents.contains(name) { parents.append(name) }
            return true
        }
        guard count > 0, !allowsOrphans else { return }
        let more = count > orphans.count ? ", and \(count - orphans.count) more" : ""
        throw RestoreSetError(
            .refused,
            "\(orphans.joined(separator: ", "))\(more) went with a record that stays out: \(parents.joined(separator: ", "))",
            advice: """
                Nothing was written. Name the parent too, with --record, and what hangs on it comes back by itself;
                  or take the record without its parent, with --without-parents: its reference points nowhere then.
                """)
    }

    private static func shown(_ table: String, _ key: String) -> String {
        PrintableText.escaping("\(table) \(key)".unicodeScalars)
    }

    /// Of a table and a key. Differs from run to run.
    private static func hash(_ table: String, _ key: String) -> Int {
        var hasher = Hasher()
        hasher.combine(table.lowercased())
        hasher.combine(key)
        return hasher.finalize()
    }
}

// MARK: Words that fit nothing

extension ReinstateChoice {
    private static func check(
        _ matcher: ReinstateMatcher, diff: WrittenDiff, folder: String, disclosure: Disclosure
    ) throws {
        let filter = matcher.filter
        let isPlain = [filter.records, filter.rules, filter.tables].count { !$0.isEmpty } == 1
        let besides = isPlain ? "" : ", with what else is asked"
        if let at = filter.records.indices.first(where: { !matcher.usedRecords.contains($0) }) {
            let record = filter.records[at]
            if try isKept(disclosure.shown(record), folder: folder) {
                throw RestoreSetError(
                    .usage, "\(quoted(record)) is in the restore set: there is nothing to reinstate",
                    advice: "See it with: winnow explain \(folder) \(quoted(record))")
            }
            let near = try nearest(to: record, diff)
            throw RestoreSetError(
                .usage, "no record that is out has the key, digest or place \(quoted(record))\(besides)",
                advice: near.isEmpty
                    ? "See what is out with: winnow query \(folder) --decision drop"
                    : "Those with the nearest keys: \(near.joined(separator: ", "))")
        }
        if let at = filter.rules.indices.first(where: { !matcher.usedRules.contains($0) }) {
            throw RestoreSetError(
                .usage, "no record went by \(quoted(filter.rules[at]))\(besides)",
                advice: try known(diff, ReinstateMatcher.rules(of:)))
        }
        if let at = filter.tables.indices.first(where: { !matcher.usedTables.contains($0) }) {
            throw RestoreSetError(
                .usage, "no record of a table \(quoted(filter.tables[at])) is out\(besides)",
                advice: try known(diff) { [$0.table].compactMap { $0 } })
        }
    }

    private static func quoted(_ word: String) -> String { PrintableText.escaping(word.unicodeScalars.prefix(100)) }

    /// The words that lines have, the most frequent first.
    private static func known(_ diff: WrittenDiff, _ words: (WrittenLine) -> [String]) throws -> String {
        let (most, shown) = (10_000, 20)
        var counts: [String: Int] = [:]
        try diff.forEach { line in
            for word in words(line) where counts[word] != nil || counts.count < most { counts[word, default: 0] += 1 }
        }
        guard !counts.isEmpty else { return "Nothing is out." }
        let list = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(shown).map { quoted($0.key) }
        return "There is: \(list.joined(separator: ", "))"
    }

    /// Keys that may have been meant, the nearest first.
    private static func nearest(to record: String, _ diff: WrittenDiff) throws -> [String] {
        var found: [(distance: Int, key: String)] = []
        let limit = max(2, record.utf8.count / 3)
        try diff.forEach { line in
            guard let key = line.key, abs(key.utf8.count - record.utf8.count) <= limit else { return }
            let distance = Spelling.distance(record, key)
            guard distance <= limit, !found.contains(where: { $0.key == key }) else { return }
            found.append((distance, key))
            found.sort { $0.distance < $1.distance }
            if found.count > examples { found.removeLast() }
        }
        return found.map { quoted($0.key) }
    }

    private static func isKept(_ key: String, folder: String) throws -> Bool {
        let path = folder + "/" + Restore.indexName
        guard FileManager.default.fileExists(atPath: path) else { return false }
        var filter = RecordFilter()
        filter.key = key
        filter.decision = "keep"
        filter.limit = 1
        var isKept = false
        try RecordIndexReader(path: path).forEach(filter) { _, _ in isKept = true }
        return isKept
    }
}
