/// Archives of mongodump (`--archive`): all collections in one file, their documents in blocks.
struct MongoArchiveFormat: RecordFormat {
    let name = "mongodump"
    let summary = "mongodump --archive: the documents of all its collections; checksums are made anew"

    func reader(
        path: String, head: UnsafeRawBufferPointer, isWhole: Bool, declared: Declarations
    ) -> (any RecordReader)? {
        var blocks = MongoArchiveBlocks()
        guard let magic = blocks.next(head, at: 0, isFinal: isWhole), magic.token == .frame else { return nil }
        // The prelude may be longer than what is seen of it; its first document is short.
        guard let first = blocks.next(head, at: magic.range.upperBound, isFinal: isWhole), first.token == .frame else {
            return nil
        }
        return GatheringReader(MongoArchiveSplitter())
    }
}

/// Splits an archive of mongodump into its documents; their ranges are those of the file.
final class MongoArchiveSplitter: RecordSplitter {
    let description = "archive of mongodump"
    let isOneTable = false
    private(set) var schema = Schema(table: "archive", columns: [])
    let rebuild: (any RecordRebuild)? = MongoArchiveRebuild()
    private(set) var caution: String?

    private var blocks = MongoArchiveBlocks()
    private var tables: [MongoNamespace: BSONTable] = [:]
    /// By collection, the first database that has one of that name.
    private var firsts: [String: String] = [:]
    private var checksums: [MongoNamespace: MongoChecksum] = [:]
    private var found: [(table: BSONTable?, document: BSONTable.Document)] = []
    /// Bytes left of a document that is too long to keep.
    private var toSkip = 0
    private var skipped: MongoNamespace?

    func split(_ source: UnsafeRawBufferPointer, at offset: Int, isFinal: Bool, into builder: BatchBuilder) -> Int {
        found.removeAll(keepingCapacity: true)
        for table in tables.values { table.begin() }
        var at = 0
        var fields = 0
        while fields < BSONSplitter.mostFields, let (token, range) = blocks.next(source, at: at, isFinal: isFinal) {
            switch token {
            case .frame:
                // The prelude names all collections, and all outputs have it: names do not depend on which documents are left.
                if let listed = MongoNamespace.listed(UnsafeRawBufferPointer(rebasing: source[range])) {
                    _ = owner(of: listed)
                }
            case .terminator: break
            case .header(let namespace, let isEnd, let checksum):
                _ = owner(of: namespace)
                if isEnd { check(namespace, BSON.uint64(source, range.lowerBound + checksum)) }
            case .document(let namespace):
                let table = table(of: namespace)
                checksums[namespace, default: MongoChecksum()].update(
                    UnsafeRawBufferPointer(rebasing: source[range]))
                found.append((table, table.document(source, range)))
                fields += max(1, table.columnCount)
            case .rest:
                // Up to the end of the file, and that is not here yet.
                guard isFinal else {
                    write(source, to: builder)
                    return at
                }
                found.append((nil, BSONTable.Document(range: range, leaves: 0..<0, misfit: .syntax)))
            }
            at = range.upperBound
        }
        write(source, to: builder)
        return at
    }

    private func write(_ source: UnsafeRawBufferPointer, to builder: BatchBuilder) {
        for table in tables.values { table.settle() }
        for (table, document) in found {
            if let table {
                schema = table.schema
                table.write(document, source, to: builder)
            } else {
                builder.batch(for: schema).appendMisfit(document.range, .syntax)
                builder.took()
            }
        }
    }

    private func table(of namespace: MongoNamespace) -> BSONTable {
        if let known = tables[namespace] { return known }
        let made = BSONTable(
            name: owner(of: namespace) == namespace.database
                ? namespace.collection : namespace.database + "." + namespace.collection)
        tables[namespace] = made
        return made
    }

    /// The database whose collection of that name is called by it alone.
    private func owner(of namespace: MongoNamespace) -> String {
        if let known = firsts[namespace.collection] { return known }
        firsts[namespace.collection] = namespace.database
        return namespace.database
    }

    private func check(_ namespace: MongoNamespace, _ checksum: UInt64) {
        guard (checksums[namespace] ?? MongoChecksum()).value != checksum, caution == nil else { return }
        caution =
            "the checksum of \(namespace.database).\(namespace.collection) does not fit its documents: the archive is damaged, and mongorestore will refuse it. Fetch the backup again."
    }

    func skip(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> (count: Int, isComplete: Bool) {
        if isFirst {
            skipped = blocks.namespace
            toSkip = blocks.isLost ? .max : BSON.documentLength(bytes, at: 0) ?? .max
            if let skipped { schema = table(of: skipped).schema }
        }
        let count = min(toSkip, bytes.count)
        if let skipped { checksums[skipped, default: MongoChecksum()].update(.init(rebasing: bytes[..<count])) }
        toSkip -= count
        return (count, toSkip == 0)
    }
}
