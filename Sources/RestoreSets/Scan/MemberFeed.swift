import Archives
import Crypto
import Detection
import Judgement
import Policies
import Provenance
import Records
import Relations

/// The bytes of one member on their way to a record reader.
final class MemberFeed {
    private let member: MemberResult
    private(set) var size = 0
    private let archive: Int
    private let archiveName: String
    /// Where the member is, for what goes by names and folders.
    private let path: String
    private let request: ScanRequest
    private let learning: TagLearning
    /// What later runs can learn from the archive; `nil` where it is not remembered.
    private let lessons: ArchiveLessons?
    private let overrides: OverrideBook
    private var head: [UInt8] = []
    private var isDecided = false
    private var reader: (any RecordReader)?
    private let declared: Declarations
    /// How much of what the member says of tables the book of relations was told.
    private var told = 0
    /// By schema: a member may hold several tables, and come back to one.
    private var scanners: [Schema: MemberScanner] = [:]
    private var last: (schema: Schema, scanner: MemberScanner)?
    private let isSidecar: Bool
    /// What a rule of the policy calls the member, a file that belongs to a row; its bytes are hashed.
    private let ownedPath: String?
    private var hash = SHA256()
    private var unread: UnreadMember?
    /// What the member is if its reader cannot read it after all.
    private var format: UnreadFormat?
    private let wantsRemovals: Bool
    private let spools: SpoolFolder
    /// The relations of the run, and the member's number in it.
    private let relations: (book: RelationBook, hasher: KeyHasher, unit: Int, keepsNames: Bool)
    /// What an earlier run found in its records, where that stands in for judging.
    private let recalled: RecalledMember?
    /// Another member has changes to it that are not in it.
    private let hasLog: Bool
    /// Where the member is such a log: the database's place.
    private(set) var loggedDatabase: String?
    /// The member as a file, where its reader wants one.
    private var spool: SpooledMember?

    init(
        result: MemberResult, path: String, archive: Int, archiveName: String, request: ScanRequest,
        learning: TagLearning, lessons: ArchiveLessons?,
        overrides: OverrideBook, declared: Declarations,
        isSidecar: Bool, hasLog: Bool, wantsRemovals: Bool, spools: SpoolFolder,
        relations: (book: RelationBook, hasher: KeyHasher, unit: Int, keepsNames: Bool), recalled: RecalledMember?
    ) {
        self.recalled = recalled
        self.relations = relations
        self.hasLog = hasLog
        self.spools = spools
        self.declared = declared
        self.path = path
        ownedPath = request.policy.files.lazy.compactMap { $0.path(ofMember: path) }.first
        self.learning = learning
        self.lessons = lessons
        self.overrides = overrides
        self.wantsRemovals = wantsRemovals
        member = result
        self.archive = archive
        self.archiveName = archiveName
        self.request = request
        self.isSidecar = isSidecar
    }

    /// What is known of the member by now; its preamble only when its first records are there.
    var result: MemberResult {
        var result = member
        result.unread = unread
        guard let reader else { return result }
        if let schema = reader.schema { result.tables = [(schema.table, Tally())] }
        result.format = reader.description
        result.preamble = reader.preambleLength
        result.rebuild = reader.rebuild
        result.isContents = reader.isContents
        result.caution = reader.caution
        return result
    }

    /// What the member says of tables; complete at its end.
    var declarations: [TableDeclaration] { reader?.declarations ?? [] }

    /// Whether a rule of the policy takes the member for a file that belongs to a row.
    var isOwned: Bool { ownedPath != nil }

    /// What the member is called as a row's file, and its digest; complete at its end.
    var file: (path: String, sha256: Digest256)? { ownedPath.map { ($0, Digest256(hash.finalize())) } }

    /// The whole of a sidecar, as far as its limit goes.
    var sidecar: [UInt8]? { isSidecar ? head : nil }

    func read(_ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) throws {
        size += bytes.count
        if ownedPath != nil {
            hash.update(bufferPointer: bytes)
            return
        }
        if isDecided {
            try pass(bytes, emit: emit)
            return
        }
        if isSidecar {
            if head.count < Sidecar.byteLimit { head.append(contentsOf: bytes.prefix(Sidecar.byteLimit - head.count)) }
            return
        }
        head.append(contentsOf: bytes)
        if head.count >= RecordLimits.headBytes { try decide(isWhole: false, emit: emit) }
    }

    func finish(emit: (RecordBatch) throws -> Void) throws {
        if !isDecided, !isSidecar, ownedPath == nil { try decide(isWhole: true, emit: emit) }
        if let spool, let fileReader = reader as? any FileRecordReader {
            let file = try spool.finish()
            guard let fault = try fileReader.read(file: file, emit: emit) else { return }
            reader = nil
            unread = format.map { UnreadMember(format: $0, fault: fault) }
        } else {
            try reader?.finish(emit: emit)
        }
    }

    /// Splits what there is of a member of which the rest cannot be read, to see what would have come of it.
    func abandon(emit: (RecordBatch) throws -> Void) throws {
        if !isDecided, !isSidecar, ownedPath == nil { try decide(isWhole: true, emit: emit) }
        if spool == nil { try reader?.finish(emit: emit) }
    }

    /// Hands bytes on to the reader, or to the file that it will read.
    private func pass(_ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) throws {
        if let spool { try spool.write(bytes) } else { try reader?.read(bytes, emit: emit) }
    }

    /// Settles what the member is, and feeds the reader what has been kept back.
    private func decide(isWhole: Bool, emit: (RecordBatch) throws -> Void) throws {
        isDecided = true
        try head.withUnsafeBytes { bytes in
            let sample = UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, RecordLimits.headBytes)])
            let unreadFormat = UnreadFormat(path: path, head: sample)
            if let database = unreadFormat?.database(ofLogAt: path) { loggedDatabase = database }
            if hasLog, let unreadFormat {
                unread = UnreadMember(format: unreadFormat, fault: "a log with changes to it stands beside it")
                return
            }
            reader = RecordFormats.reader(
                path: path, head: sample, isWhole: isWhole && sample.count == bytes.count,
                declared: declared)
            if reader == nil { unread = unreadFormat.map { UnreadMember(format: $0) } }
            if reader is any FileRecordReader {
                spool = try spools.member(member.path)
                format = unreadFormat
            }
            try pass(bytes, emit: emit)
        }
        head = []
    }

    /// The judge of records with this schema; its columns are typed by the first batch that has it.
    ///
    /// - Returns: the judge, and whether it was made now.
    func scanner(for batch: RecordBatch) -> (scanner: MemberScanner, isNew: Bool) {
        if let last, last.schema == batch.schema { return (last.scanner, false) }
        if let known = scanners[batch.schema] {
            last = (batch.schema, known)
            return (known, false)
        }
        var schema = batch.schema
        if schema.primaryKey.isEmpty, let key = declared.table(named: schema.table)?.primaryKey, !key.isEmpty {
            schema = Schema(table: schema.table, columns: schema.columns, primaryKey: key)
        }
        let judge = MemberJudge(
            policy: request.policy, schema: schema, memberTags: member.tags, sample: batch, scores: request.scores,
            learning: recalled == nil ? learning : nil, keptIn: lessons, basis: request.basis, overrides: overrides,
            disclosure: request.disclosure)
        declareNews()
        // What the member says so far may be less than an earlier pass has read at its end: keys, in pg_dump's scripts.
        let declaration = reader?.declared.table(named: schema.table).map(known)
        let relations = RelationReader(
            table: relations.book.relations(
                of: schema, declared: declaration ?? declared.table(named: schema.table),
                keyColumns: judge.keyColumns, sample: batch),
            hasher: relations.hasher, unit: relations.unit, keepsValues: request.danglingExamples > 0,
            keepsNames: relations.keepsNames)
        let made = MemberScanner(
            judge: judge, position: archive, archive: archiveName, member: member.path, part: member.part,
            schema: schema,
            wantsRemovals: wantsRemovals, fileRules: request.policy.files, witness: request.witness,
            relations: relations, unit: relations.unit, recalled: recalled.map { RecalledTable($0, schema) })
        scanners[batch.schema] = made
        last = (batch.schema, made)
        return (made, true)
    }

    /// Takes up what the member has newly said of tables: to say all of it again for each table costs a square.
    private func declareNews() {
        guard let said = reader?.declared else { return }
        let news = said.news(since: told).map(known)
        if !news.isEmpty { relations.book.declare(news) }
        told = said.told
    }

    /// What all of the archive says of a table, as far as that is known, and then the member: the same in the pass that reads its
    /// records and in a later run that only judges them.
    private func known(_ said: TableDeclaration) -> TableDeclaration {
        guard var known = declared.table(named: said.table) else { return said }
        known.merge(said)
        return known
    }
}
