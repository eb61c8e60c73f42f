import Foundation

/// Copies a zip file with holes: an entry from which nothing is cut keeps its compressed bytes.
struct ZipRewriter {
    private let job: RewriteJob
    private let directory: ZipDirectory
    private let pool: DeflatePool
    private let folder: OutputFolder

    init(_ job: RewriteJob, directory: ZipDirectory, pool: DeflatePool, folder: OutputFolder) {
        self.job = job
        self.directory = directory
        self.pool = pool
        self.folder = folder
    }

    func run(_ cuts: any CutSource, _ progress: (Int) -> Void) throws -> [(CutTarget?, OutputFile)] {
        let digest = try FileStream.digest(ofFileAt: job.path)
        let source = try ZipFile(path: job.path)
        guard source.size == job.seal.size else { throw job.changed("its size is another") }
        let restored = ZipWriter(try folder.create(job.name, target: nil), pool: pool)
        var others: [CutTarget: ZipWriter] = [:]
        for target in job.targets {
            others[target] = ZipWriter(try folder.create(job.name, target: target), pool: pool)
        }

        if directory.prefix > 0 { try restored.copyPrefix(directory.prefix, of: source) }
        for (index, entry) in directory.entries.enumerated() {
            if job.seal.damage.contains(index) { continue }
            guard let plan = job.plan[index] else {
                try restored.copy(entry, of: source)
                progress(entry.size)
                continue
            }
            if case .whole(let target) = plan {
                try others[target]?.copy(entry, of: source)
                progress(entry.size)
                continue
            }
            let extra = ZipDirectory.withoutZip64(try source.dataOffset(of: entry).localExtra)
            if case .spooled(let spooled) = plan {
                try rewrite(spooled, entry, extra, source, cuts, restored, others)
                progress(entry.size)
                continue
            }
            guard case .cuts(let plan, let unit) = plan else { continue }
            try cuts.start(member: unit)
            let sink = try restored.begin(entry, localExtra: extra, size: plan.restoredSize)
            var targets: [CutTarget: any ByteSink] = [:]
            for (target, writer) in others {
                if let size = plan.size(in: target) {
                    targets[target] = try writer.begin(entry, localExtra: extra, size: size)
                }
            }
            let member = MemberPath(entry.name).description
            var copier = try HoleCopier(
                plan: plan, cuts: cuts, restored: sink, targets: targets,
                fault: { job.changed($1, member: member, offset: $0) })
            try ZipEntryData.read(entry, of: source) {
                try copier.write($0)
                progress($0.count)
            }
            try copier.finish()
            try sink.finish()
            for target in CutTarget.allCases { try targets[target]?.finish() }
        }
        for writer in [restored] + CutTarget.allCases.compactMap({ others[$0] }) {
            try writer.end(comment: directory.comment)
        }
        guard try digest.value() == job.seal.sha256 else { throw job.changed("its SHA-256 is another") }
        return [(nil, restored.file)]
            + CutTarget.allCases.compactMap { target in others[target].map { (target, $0.file) } }
    }

    private func rewrite(
        _ spooled: SpooledPlan, _ entry: ZipDirectory.Entry, _ extra: [UInt8], _ source: ZipFile, _ cuts: any CutSource,
        _ restored: ZipWriter, _ others: [CutTarget: ZipWriter]
    ) throws {
        let inner = try SpooledRewrite(spooled, of: job, cuts: cuts, in: folder) {
            try ZipEntryData.read(entry, of: source, $0)
        }
        for target in [nil] + CutTarget.allCases.map(Optional.some) {
            guard let writer = target.map({ others[$0] }) ?? restored, let size = inner.size(target) else { continue }
            let sink = try writer.begin(entry, localExtra: extra, size: size)
            try inner.copy(target, to: sink)
            try sink.finish()
        }
    }
}
