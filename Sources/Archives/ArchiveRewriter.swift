import Foundation

/// Where a run's archives go: `restore/`, `quarantine/` and `hold/` in one folder.
public struct OutputFolder: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    /// Creates the file for an archive; `nil` is the restored one.
    func create(_ name: String, target: CutTarget?) throws -> OutputFile {
        try OutputFile(path: makeFolder(target, name) + "/" + name)
    }

    /// Creates the folder for a target's archives, which may be there, and gives its path.
    @discardableResult
    func makeFolder(_ target: CutTarget?, _ name: String) throws -> String {
        let folder = path + "/" + Self.folder(of: target)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw ArchiveError(
                .output, archive: name,
                "the folder \(Self.folder(of: target)) cannot be created: \(error.localizedDescription)")
        }
        return folder
    }

    static func folder(of target: CutTarget?) -> String {
        switch target {
        case nil: "restore"
        case .quarantine: "quarantine"
        case .hold: "hold"
        }
    }
}

/// A file that a run wrote.
public struct WrittenFile: Sendable, Equatable {
    /// Path relative to the output folder, `restore/WE_1.ZIP`.
    public let path: String
    public let size: Int
    public let sha256: Digest256

    public init(path: String, size: Int, sha256: Digest256) {
        self.path = path
        self.size = size
        self.sha256 = sha256
    }
}

/// What the second pass over one archive needs.
public struct RewriteJob: Sendable {
    public let path: String
    public let format: ArchiveFormat
    public let seal: SourceSeal
    /// Members that lose records, by their index; all others are copied as they are.
    public let plan: [Int: MemberPlan]
    public let limits: ArchiveLimits
    /// Threads for compression; the bytes written do not depend on it.
    public let threads: Int
    /// What opened an encrypted source; its outputs are encrypted with it again.
    public var passphrase: Passphrase?
    /// Whether the outputs of an encrypted source are encrypted.
    public var encryptsOutput = true

    public init(
        path: String, format: ArchiveFormat, seal: SourceSeal, plan: [Int: MemberPlan], limits: ArchiveLimits,
        threads: Int
    ) {
        self.path = path
        self.format = format
        self.seal = seal
        self.plan = plan
        self.limits = limits
        self.threads = max(1, threads)
    }

    var name: String { ArchiveSource.name(of: path) }
    var targets: [CutTarget] { CutTarget.allCases.filter { target in plan.values.contains { $0.goes(to: target) } } }

    func changed(_ message: String, member: String? = nil, offset: Int? = nil) -> ArchiveError {
        .changed(name, message, member: member, offset: offset)
    }
}

/// The second pass: copies an archive with holes, without parsing records again.
public enum ArchiveRewriter {
    /// Writes the restored archive and, where there is something for them, its quarantine and hold counterparts.
    ///
    /// Throws `ArchiveError`: `changed` when the source is not what the scan saw, `output` when a file cannot be written.
    /// - Parameter progress: called with unpacked bytes as they are copied.
    public static func rewrite(
        _ job: RewriteJob, cuts: any CutSource, into folder: OutputFolder, progress: (Int) -> Void
    ) throws -> [WrittenFile] {
        if case .folder(let layout) = job.seal.layout {
            return try FolderRewriter(job, layout: layout, folder: folder).run(cuts, progress)
        }
        let pool = DeflatePool(threads: job.threads)
        do {
            try job.seal.state?.check(job.path)
            let files: [(CutTarget?, OutputFile)]
            switch job.seal.layout {
            case .stream(let extents):
                files = try StreamRewriter(job, extents: extents, pool: pool, folder: folder).run(cuts, progress)
            case .zip(let directory):
                files = try ZipRewriter(job, directory: directory, pool: pool, folder: folder).run(cuts, progress)
            case .libarchive:
                files = try LibarchiveRewriter(job, pool: pool, folder: folder).run(cuts, progress)
            case .folder: files = []
            }
            try pool.finish()
            try job.seal.state?.check(job.path)
            return try files.map { target, file in
                try file.finish()
                return try WrittenFile(
                    path: OutputFolder.folder(of: target) + "/" + job.name, size: file.size,
                    sha256: file.digest())
            }
        } catch {
            pool.cancel()
            throw error
        }
    }
}
