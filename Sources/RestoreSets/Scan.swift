import Archives
import Detection
import Foundation
import Judgement
import Pipelines
import Policies
import Provenance
import RecordIndex
import Records

/// What a scan is asked to do.
public struct ScanRequest: Sendable {
    /// Paths of the archives that make up the backup.
    public var sources: [String]
    public var policy: Policy
    public var scores: OutsideScores?
    public var limits = ArchiveLimits()
    /// Threads that judge and compress; no output depends on it.
    public var threads: Int
    /// Where the index is written, and how much of it; `nil` for none.
    public var index: (path: String, mode: IndexMode)?

    public init(
        sources: [String], policy: Policy, scores: OutsideScores? = nil,
        threads: Int = ProcessInfo.processInfo.activeProcessorCount
    ) {
        self.sources = sources
        self.policy = policy
        self.scores = scores
        self.threads = max(1, threads)
    }
}

/// The first pass: streams every member once, splits it into records, judges them and writes down what goes.
///
/// One thread decompresses, this one splits, `threads` judge, and what they find is written down in source order.
public struct Scan {
    private let request: ScanRequest
    private let progress: @Sendable (RunProgress) -> Void

    public init(_ request: ScanRequest, progress: @escaping @Sendable (RunProgress) -> Void = { _ in }) {
        self.request = request
        self.progress = progress
    }

    /// Runs the scan and tells what it found. Throws `ArchiveError`, `RestoreSetError` and errors of the index.
    public func run() throws -> ScanResult { try run(spool: nil) }

    /// - Parameter spool: makes the list of what goes; called again where the scan has to start again.
    func run(spool: (() throws -> RemovalSpool)?) throws -> ScanResult {
        let names = request.sources.map { ($0 as NSString).lastPathComponent }
        if let twice = Dictionary(grouping: names, by: { $0 }).first(where: { $0.value.count > 1 })?.key {
            throw RestoreSetError(
                .usage, "two archives are named \(twice)",
                advice: "A restore set has one file per archive name; restore them one after another.")
        }
        var sidecars = SidecarTags(
            beside: request.sources, vocabulary: request.policy.vocabulary, isOn: request.policy.readsSidecars)
        while true {
            let pass = try ScanPass(request, sidecars: sidecars, spool: spool?(), progress: progress)
            let result = try pass.run()
            // A sidecar may stand behind the members that it speaks of; then they are judged again, with it.
            guard pass.sidecars.speaksOfEarlierMembers else { return result }
            sidecars = pass.sidecars.startingOver()
        }
    }
}

/// One run over all archives with the sidecars known so far.
private final class ScanPass {
    private let request: ScanRequest
    private(set) var sidecars: SidecarTags
    private let ledger: ScanLedger
    private let progress: @Sendable (RunProgress) -> Void
    private let line: OrderedPipeline<Work, Work>
    private var done = 0
    private let wantsRemovals: Bool

    /// What goes down the line: a batch to judge, or a mark between batches.
    private enum Work: Sendable {
        case batch(MemberScanner, RecordBatch)
        case judged(MemberFindings)
        case begin(archive: Int, MemberResult)
        case end(size: Int)
    }

    init(
        _ request: ScanRequest, sidecars: SidecarTags, spool: RemovalSpool?,
        progress: @escaping @Sendable (RunProgress) -> Void
    ) throws {
        self.request = request
        self.progress = progress
        self.sidecars = sidecars
        wantsRemovals = spool != nil
        let ledger = try ScanLedger(request, spool: spool)
        self.ledger = ledger
        line = OrderedPipeline(
            workers: request.threads, depth: request.threads * 8 + 2, name: "winnow-judge",
            work: { work in
                guard case .batch(let scanner, let batch) = work else { return work }
                return .judged(try scanner.scan(batch))
            },
            deliver: { work in
                switch work {
                case .begin(let archive, let member): try ledger.begin(member, archive: archive)
                case .judged(let findings): try ledger.add(findings)
                case .end(let size): try ledger.end(size: size)
                case .batch: break
                }
            })
    }

    func run() throws -> ScanResult {
        do {
            var seals: [(any ArchiveReader, SourceSeal, [Tag])] = []
            for (index, path) in request.sources.enumerated() {
                let reader = try ArchiveSource.open(path, limits: request.limits)
                let tags = try scan(reader, archive: index)
                seals.append((reader, try reader.seal(), tags))
            }
            try line.finish()
            return try ledger.finish(
                sources: zip(request.sources, seals).map { path, source in
                    ScanLedger.Source(
                        name: source.0.name, path: path, format: source.0.format, seal: source.1, tags: source.2)
                }, notes: sidecars.notes)
        } catch {
            line.cancel()
            throw error
        }
    }

    private func scan(_ reader: any ArchiveReader, archive: Int) throws -> [Tag] {
        let vocabulary = request.policy.vocabulary
        let archiveTags = MetadataTags.tags(of: reader.metadata, vocabulary: vocabulary)
        try ledger.addArchive(archive, name: reader.name, format: reader.format.description)
        while let member = try reader.nextMember() {
            var result = MemberResult(member)
            guard member.kind == .file else {
                try line.submit(.begin(archive: archive, result))
                try line.submit(.end(size: 0))
                continue
            }
            let path = member.path.text
            result.tags =
                archiveTags + MetadataTags.tags(of: member.metadata, vocabulary: vocabulary)
                + sidecars.tags(archive: reader.name, member: path)
            let feed = MemberFeed(
                result: result, archiveName: reader.name, request: request,
                isSidecar: sidecars.reads(path: path), wantsRemovals: wantsRemovals)
            var begun = false
            func submit(_ batch: RecordBatch) throws {
                if !begun { try line.submit(.begin(archive: archive, feed.result)) }
                begun = true
                try line.submit(.batch(try feed.scanner(for: batch), batch))
            }
            try reader.readData { bytes in
                try feed.read(bytes, emit: submit)
                done += bytes.count
                progress(RunProgress(phase: .scan, archive: reader.name, done: done, total: nil))
            }
            try feed.finish(emit: submit)
            if let sidecar = feed.sidecar {
                sidecars.add(sidecar, path: path, archive: reader.name)
            }
            if !begun { try line.submit(.begin(archive: archive, feed.result)) }
            if feed.result.table != nil { sidecars.judged(member: path, archive: reader.name) }
            try line.submit(.end(size: feed.size))
        }
        return archiveTags + sidecars.tags(archive: reader.name)
    }
}

/// The bytes of one member on their way to a record reader.
private final class MemberFeed {
    private let member: MemberResult
    private(set) var size = 0
    private let archiveName: String
    private let request: ScanRequest
    private var head: [UInt8] = []
    private var isDecided = false
    private var reader: (any RecordReader)?
    private var scanner: MemberScanner?
    private let isSidecar: Bool
    private let wantsRemovals: Bool

    init(
        result: MemberResult, archiveName: String, request: ScanRequest, isSidecar: Bool, wantsRemovals: Bool
    ) {
        self.wantsRemovals = wantsRemovals
        member = result
        self.archiveName = archiveName
        self.request = request
        self.isSidecar = isSidecar
    }

    /// What is known of the member by now; its preamble only when its first records are there.
    var result: MemberResult {
        guard let reader else { return member }
        var result = member
        result.table = reader.schema.table
        result.format = reader.description
        result.preamble = reader.preambleLength
        return result
    }

    /// The whole of a sidecar, as far as its limit goes.
    var sidecar: [UInt8]? { isSidecar ? head : nil }

    func read(_ bytes: UnsafeRawBufferPointer, emit: (RecordBatch) throws -> Void) throws {
        size += bytes.count
        if isDecided {
            try reader?.read(bytes, emit: emit)
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
        if !isDecided, !isSidecar { try decide(isWhole: true, emit: emit) }
        try reader?.finish(emit: emit)
    }

    /// Settles what the member is, and feeds the reader what has been kept back.
    private func decide(isWhole: Bool, emit: (RecordBatch) throws -> Void) throws {
        isDecided = true
        let path = member.path.text
        try head.withUnsafeBytes { bytes in
            let sample = UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, RecordLimits.headBytes)])
            reader = RecordFormats.reader(path: path, head: sample, isWhole: isWhole && sample.count == bytes.count)
            try reader?.read(bytes, emit: emit)
        }
        head = []
    }

    /// The judge of this member's records; its columns are typed by the first batch.
    func scanner(for batch: RecordBatch) throws -> MemberScanner {
        if let scanner { return scanner }
        guard let schema = reader?.schema else {
            throw RestoreSetError(.output, "records without a reader in \(member.path)")
        }
        let judge = MemberJudge(
            policy: request.policy, schema: schema, memberTags: member.tags, sample: batch, scores: request.scores)
        let made = MemberScanner(
            judge: judge, archive: archiveName, member: member.path, part: member.part, schema: schema,
            wantsIndex: request.index != nil, wantsRemovals: wantsRemovals)
        scanner = made
        return made
    }
}
