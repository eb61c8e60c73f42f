import Archives
import Attestation
import Foundation
import Judgement
import Pipelines
import Policies
import RecordIndex

/// What a restore is asked to do.
public struct RestoreRequest: Sendable {
    public var scan: ScanRequest
    /// The folder to write.
    public var output: String
    /// Replace a restore set that is there already.
    public var force = false
    public var indexMode: IndexMode? = .auto
    /// Encrypt the outputs of encrypted archives again, with the same passphrase.
    public var encryptsOutput = true
    /// Put `SOURCE_DATE_EPOCH` or the time of the run into the manifest; seconds since 1970.
    public var timestamp: Int?
    /// Keys that sign the manifest.
    public var signingKeys: [SigningKey] = []
    /// Writes the report for people; none without it.
    public var report: ReportWriter?

    public init(scan: ScanRequest, output: String) {
        self.scan = scan
        self.output = output
    }
}

/// What a restore wrote.
public struct RestoreResult: Sendable {
    public let scan: ScanResult
    /// The files that the manifest names.
    public let files: [WrittenFile]
    public let manifest: WrittenFile
    /// The manifest with signatures, where keys were given.
    public let envelope: WrittenFile?
    /// The report for people. No subject of the manifest, for it shows the manifest and its signatures.
    public let report: WrittenFile?
    /// The list of all their digests.
    public let checksums: WrittenFile
    /// The folder, as it was asked for.
    public let output: String
}

/// The whole job: scan, plan, write, manifest; everything under a temporary name until it is on disk.
public struct Restore {
    private let request: RestoreRequest
    private let progress: @Sendable (RunProgress) -> Void
    private let folderMade: (RestoreSetFolder) -> Void

    /// - Parameter folderMade: told of the working folder as soon as it is there, for whoever handles interruptions.
    public init(
        _ request: RestoreRequest, folderMade: @escaping (RestoreSetFolder) -> Void = { _ in },
        progress: @escaping @Sendable (RunProgress) -> Void = { _ in }
    ) {
        self.request = request
        self.folderMade = folderMade
        self.progress = progress
    }

    /// Throws `RestoreSetError`, `ArchiveError`, `PolicyError` or an error of the index; nothing is left then.
    public func run() throws -> RestoreResult {
        let folder = try RestoreSetFolder(output: request.output, force: request.force, sources: request.scan.sources)
        folderMade(folder)
        do {
            let result = try write(into: folder)
            try folder.commit()
            return result
        } catch {
            folder.abandon()
            throw OutputFault.named(error, request.output)
        }
    }

    private func write(into folder: RestoreSetFolder) throws -> RestoreResult {
        var request = request.scan
        let indexPath = folder.workPath + "/" + Self.indexName
        request.index = self.request.indexMode.map { (indexPath, $0) }
        let spoolPath = folder.workPath + "/.removals"
        var spool: RemovalSpool?
        let leaves = LeafSpool(path: folder.workPath + "/.leaves")
        let scan = try Scan(request, progress: progress).run(leaves: leaves) {
            // Left by a pass that had to start again.
            unlink(spoolPath)
            unlink(folder.workPath + "/" + Self.diffName)
            let made = try RemovalSpool(path: spoolPath, lines: folder.create(Self.diffName))
            spool = made
            return made
        }
        guard let spool else { throw RestoreSetError(.output, "the scan wrote no list of removals") }
        var diff = try spool.finish()
        if scan.archives.contains(where: { $0.members.contains { $0.owned != nil } }) {
            diff = try Self.addFiles(scan, toDiffIn: folder.workPath)
        }
        let hasIndex = self.request.indexMode != nil
        let index = Background(name: "winnow-index") { hasIndex ? try Self.sealIndex(in: folder) : nil }
        let trees = Background(name: "winnow-trees") {
            try leaves.trees(of: scan.archives, diff: folder.workPath + "/" + Self.diffName)
        }
        let policy = request.policy.canonicalText
        let report = self.request.report.map { report in
            Background(name: "winnow-report") {
                try report.begin(
                    WrittenDiff(path: folder.workPath + "/" + Self.diffName), policy, scan.total.total(.hold))
            }
        }
        let archives = Result { try rewriteArchives(scan, spool: spool, folder: folder) }
        let indexFile = Result { try index.value() }
        let roots = Result { try trees.value() }
        let begun = Result { try report?.value() }
        var files = try archives.get()
        files.append(WrittenFile(path: Self.diffName, size: diff.size, sha256: diff.sha256))
        if let decisions = request.decisions {
            files.append(try folder.write(Self.decisionsName, Array(decisions.canonicalText.utf8)))
        }
        if let indexFile = try indexFile.get() { files.append(indexFile) }
        unlink(spoolPath)
        let statement = try Manifest(
            scan: scan, files: files, trees: try roots.get(), policy: request.policy,
            decisions: request.decisions, disclosure: request.disclosure, limits: request.limits,
            timestamp: self.request.timestamp
        ).json()
        let keys = self.request.signingKeys
        let signed = keys.isEmpty ? nil : try SignedManifest.envelope(of: Data(statement), keys: keys).json()
        let manifest = try folder.write(Self.manifestName, statement)
        let envelope = try signed.map { try folder.write(SignedManifest.name, Array($0)) }
        let page = try begun.get().map { try folder.writeReport($0) }
        let checksums = try folder.write(
            ChecksumList.name,
            ChecksumList.text(of: files + ([manifest, envelope, page] as [WrittenFile?]).compactMap(\.self)))
        return RestoreResult(
            scan: scan, files: files, manifest: manifest, envelope: envelope, report: page, checksums: checksums,
            output: self.request.output)
    }

    // Names in the folder of a restore set.
    static let indexName = RestoreSetFile.index
    static let diffName = RestoreSetFile.diff
    static let manifestName = RestoreSetFile.manifest
    static let decisionsName = RestoreSetFile.decisions

    private func rewriteArchives(_ scan: ScanResult, spool: RemovalSpool, folder: RestoreSetFolder) throws
        -> [WrittenFile]
    {
        let total = scan.archives.reduce(0) { $0 + $1.seal.unpackedSize }
        var done = 0
        var files: [WrittenFile] = []
        for (index, archive) in scan.archives.enumerated() {
            if archive.taken != nil, let takeover = request.scan.takeover {
                files += try takeover.copyFiles(ofArchive: index, to: folder) { bytes in
                    progress(RunProgress(phase: .write, archive: archive.name, done: done + bytes, total: total))
                }
                done += archive.seal.unpackedSize
                continue
            }
            files += try Self.rewrite(
                archive, cuts: spool.cuts(ofArchive: index), request.scan, encryptsOutput: request.encryptsOutput,
                into: folder.workPath
            ) { bytes in
                done += bytes
                progress(RunProgress(phase: .write, archive: archive.name, done: done, total: total))
            }
        }
        return files
    }

    /// Writes what becomes of one archive into a folder.
    static func rewrite(
        _ archive: ArchiveResult, cuts: any CutSource, _ request: ScanRequest, encryptsOutput: Bool,
        into folder: String,
        progress: (Int) -> Void
    ) throws -> [WrittenFile] {
        var job = RewriteJob(
            path: archive.path, format: archive.format, seal: archive.seal, plan: plan(of: archive),
            limits: request.limits, threads: request.threads)
        job.passphrase = request.passphrases.first
        job.encryptsOutput = encryptsOutput
        return try ArchiveRewriter.rewrite(job, cuts: cuts, into: OutputFolder(path: folder), progress: progress)
    }

    /// Puts the lines of members that follow their rows where they belong: in the order of the source.
    static func addFiles(
        _ scan: ScanResult, toDiffIn folder: String
    ) throws -> (size: Int, sha256: Digest256) {
        let records = folder + "/.records"
        guard rename(folder + "/" + diffName, records) == 0 else {
            throw RestoreSetError(.output, "the manifest diff cannot be moved: \(String(cString: strerror(errno)))")
        }
        defer { unlink(records) }
        let output = try OutputFile(path: folder + "/" + diffName)
        let lines = try LineReader(path: records)
        for archive in scan.archives {
            for member in archive.members {
                if let owned = member.owned {
                    try output.write(OwnedFileLine.json(archive: archive.name, member: member, owned))
                }
                // Each record that goes has one line.
                let count = member.tally.total(.drop) + member.tally.total(.hold)
                try lines.forward(count) { try output.write($0) }
            }
        }
        try output.finish()
        return (output.size, try output.digest())
    }

    /// What happens to the members of an archive, those of archives within it included.
    private static func plan(of archive: ArchiveResult) -> [Int: MemberPlan] {
        let levels = Dictionary(grouping: withContents(archive.members), by: \.container)
        func plan(in container: Int?) -> [Int: MemberPlan] {
            var plans: [Int: MemberPlan] = [:]
            for member in levels[container] ?? [] {
                if let nested = member.nested {
                    let inner = plan(in: member.unit)
                    // What is damaged does not stay either.
                    guard !inner.isEmpty || !nested.seal.damage.isEmpty else { continue }
                    plans[member.index] = .spooled(
                        .nested(
                            NestedPlan(
                                member: nested.member, format: nested.format, seal: nested.seal, plan: inner,
                                copy: nested.copy)))
                } else if let owned = member.owned {
                    plans[member.index] = .whole(owned.decision == .drop ? .quarantine : .hold)
                } else if let rebuild = member.rebuild {
                    let targets = CutTarget.allCases.filter { member.cutBytes[$0] != nil }
                    guard !targets.isEmpty else { continue }
                    plans[member.index] = .spooled(
                        .rebuilt(
                            RebuildPlan(
                                member: member.path, size: member.size, unit: member.unit, targets: targets,
                                rebuild: FormatRebuild(rebuild))))
                } else if let cuts = member.cuts {
                    plans[member.index] = .cuts(cuts, unit: member.unit)
                }
            }
            return plans
        }
        return plan(in: nil)
    }

    /// Gives each counterpart of a dump in files all of its files, for it is not read without them: the table of contents as
    /// it is, the tables of which nothing goes there as tables without rows, and the list of large objects as an empty one.
    private static func withContents(_ members: [MemberResult]) -> [MemberResult] {
        var members = members
        for contents in members.filter(\.isContents) {
            let path = contents.path.text
            let folder = path.prefix(
                path.lastIndex { $0 == "/" || $0 == "!" }.map { path.distance(from: path.startIndex, to: $0) + 1 } ?? 0)
            let files = members.indices.filter { !members[$0].isOpaque && members[$0].path.text.hasPrefix(folder) }
            let lists = members.indices.filter { members[$0].isOpaque && Self.isObjectList(members[$0], in: folder) }
            for target in Set(files.flatMap { members[$0].cutBytes.keys }) {
                for at in lists { members[at].cutBytes[target] = (0, 0) }
                for at in files where members[at].cutBytes[target] == nil {
                    if members[at].isContents { members[at].preamble = members[at].size }
                    members[at].cutBytes[target] = (0, members[at].frameBytes)
                }
            }
        }
        return members
    }

    /// Whether a file of a dump lists large objects: `blobs.toc`, from PostgreSQL 17 on `blobs_NUMBER.toc`.
    private static func isObjectList(_ member: MemberResult, in folder: Substring) -> Bool {
        let path = member.path.text
        guard member.kind == .file, path.hasPrefix(folder) else { return false }
        let name = path.dropFirst(folder.count)
        guard name.hasPrefix("blobs"), name.hasSuffix(".toc") else { return false }
        let number = name.dropFirst(5).dropLast(4)
        return number.isEmpty || number.first == "_" && number.dropFirst().allSatisfy(\.isNumber)
    }

    /// Brings the index to disk; its size and digest.
    private static func sealIndex(in folder: RestoreSetFolder) throws -> WrittenFile {
        let path = folder.workPath + "/" + indexName
        try RecordIndexWriter.sync(path: path)
        let seal = try FileSeal(path: path)
        return WrittenFile(path: indexName, size: seal.size, sha256: seal.sha256)
    }
}
