import Archives
import Crypto
import Detection
import Foundation

/// What was found in an archive whose tags teach something, or of whose untagged records something was learned, depends on the
/// archives that it was learned from.
enum TaughtTables {
    /// Stands for what was learned: equal ones are of the same archives, and of as many records of each.
    struct Lesson: Codable, Equatable, Sendable {
        /// A digest of those of the archives that have the tables.
        var archives: String
        /// Records of a label that are learned from: fewer the more tables have tags.
        var records: Int
    }

    /// By archive, for those with tables in which tags of some records may tell something of records without any (`LearnedModel`).
    ///
    /// - Parameter digests: of all archives, in their order.
    static func lessons(_ archives: [Int: KeptTables], digests: [String]) -> [Int: Lesson] {
        var labels: [String: TableSketch.Labels] = [:]
        var holders: [String: [Int]] = [:]
        var tagged: Set<String> = []
        for (at, kept) in archives.sorted(by: { $0.key < $1.key }) {
            for table in Set(kept.tables.keys.map { $0.lowercased() }) { holders[table, default: []].append(at) }
            for (name, table) in kept.tables {
                labels[name.lowercased(), default: .init()] += table.labels
                if table.mayTeach == true { tagged.insert(name.lowercased()) }
            }
        }
        let taught = labels.filter { _, labels in
            min(labels.synthetic, labels.real) >= LearnedModel.least && labels.none > 0
        }
        // Which tables are learned from depends on all archives where there are too many.
        if labels.count > TagLearning.tableLimit {
            for table in taught.keys { holders[table] = archives.keys.sorted() }
        }
        let records = TagLearning.records(ofTables: tagged.count)
        return archives.compactMapValues { kept in
            let own = Set(kept.tables.keys.map { $0.lowercased() }).filter { taught[$0] != nil }
            guard !own.isEmpty else { return nil }
            var hash = SHA256()
            for table in own.sorted() {
                let of = holders[table, default: []].map { digests[$0] }
                hash.update(data: Data("\(table.utf8.count):\(table)\(of.count):\(of.joined())".utf8))
            }
            return Lesson(archives: Digest256(hash.finalize()).description, records: records)
        }
    }
}
