import CLibarchive
import Foundation

/// Copies 7z, cpio and zip files with uncommon methods with holes: entries go from libarchive's reader to its
/// writer of the same format.
///
/// The outputs of an encrypted zip are encrypted again, with AES-256 whatever the source had. Their salts are random:
/// of all outputs only these differ from one run to the next.
struct LibarchiveRewriter {
    private let job: RewriteJob
    private let pool: DeflatePool
    private let folder: OutputFolder

    init(_ job: RewriteJob, pool: DeflatePool, folder: OutputFolder) {
        self.job = job
        self.pool = pool
        self.folder = folder
    }

    func run(_ cuts: any CutSource, _ progress: (Int) -> Void) throws -> [(CutTarget?, OutputFile)] {
        let opened = try ArchiveSource.open(
            job.path, limits: job.limits, passphrases: job.passphrase.map { [$0] } ?? [])
        guard let reader = opened as? any LibarchiveBacked, opened.format == job.format else {
            throw job.changed("it is of another format")
        }
        var outputs: [LibarchiveWriter] = []
        var count = 0
        let tail = job.seal.damage.tail ?? .max
        while count < tail, let member = try reader.nextMember() {
            count += 1
            if job.seal.damage.contains(member.index) { continue }
            if outputs.isEmpty { outputs = try open(formatOf: reader) }
            guard let entry = reader.entry else { break }
            guard let plan = job.plan[member.index] else {
                try outputs[0].begin(entry, size: nil)
                try reader.readData {
                    try outputs[0].write($0)
                    progress($0.count)
                }
                try outputs[0].end()
                continue
            }
            if case .whole(let target) = plan {
                let output = outputs.first { $0.target == target }
                try output?.begin(entry, size: nil)
                try reader.readData {
                    try output?.write($0)
                    progress($0.count)
                }
                try output?.end()
                continue
            }
            if case .spooled(let spooled) = plan {
                let inner = try SpooledRewrite(spooled, of: job, cuts: cuts, in: folder, read: reader.readData)
                for output in outputs {
                    guard let size = inner.size(output.target) else { continue }
                    try output.begin(entry, size: size)
                    try inner.copy(output.target, to: output)
                    try output.end()
                }
                progress(member.size ?? 0)
                continue
            }
            guard case .cuts(let plan, let unit) = plan else { continue }
            try cuts.start(member: unit)
            try outputs[0].begin(entry, size: plan.restoredSize)
            var targets: [CutTarget: any ByteSink] = [:]
            for output in outputs {
                guard let target = output.target, let size = plan.size(in: target) else { continue }
                try output.begin(entry, size: size)
                targets[target] = output
            }
            var copier = try HoleCopier(
                plan: plan, cuts: cuts, restored: outputs[0], targets: targets,
                fault: { job.changed($1, member: member.path.description, offset: $0) })
            try reader.readData {
                try copier.write($0)
                progress($0.count)
            }
            try copier.finish()
            try outputs[0].end()
            for output in outputs where output.target.map({ targets[$0] != nil }) ?? false { try output.end() }
        }
        if outputs.isEmpty { outputs = try open(formatOf: reader) }
        for output in outputs { try output.finish() }
        guard try reader.seal(without: job.seal.damage).sha256 == job.seal.sha256 else {
            throw job.changed("its SHA-256 is another")
        }
        return outputs.map { ($0.target, $0.file) }
    }

    private func open(formatOf reader: any LibarchiveBacked) throws -> [LibarchiveWriter] {
        let code = archive_format(reader.handle)
        return try ([nil] + job.targets.map { $0 }).map { target in
            let file = try folder.create(job.name, target: target)
            let sink = try CompressedOutput.sink(
                job.format.compression, to: file, pool: pool, workers: target == nil ? job.threads : 0, gzipHeader: nil)
            return try LibarchiveWriter(
                file: file, sink: sink, target: target, format: code, name: job.name,
                passphrase: job.seal.isEncrypted && job.encryptsOutput ? job.passphrase : nil)
        }
    }
}

/// Writes one archive through libarchive into a sink.
private final class LibarchiveWriter: ByteSink {
    let target: CutTarget?
    let file: OutputFile
    private let name: String
    private let archive: OpaquePointer
    private let channel: Channel

    private final class Channel {
        let sink: any ByteSink
        var failure: (any Error)?
        init(_ sink: any ByteSink) { self.sink = sink }
    }

    init(
        file: OutputFile, sink: any ByteSink, target: CutTarget?, format: Int32, name: String, passphrase: Passphrase?
    ) throws {
        guard let archive = archive_write_new() else {
            throw ArchiveError(.output, archive: name, "no memory for libarchive")
        }
        self.archive = archive
        self.file = file
        self.target = target
        self.name = name
        channel = Channel(sink)
        try check(archive_write_set_format(archive, format))
        if let passphrase {
            try check(archive_write_set_options(archive, "zip:encryption=aes256"))
            try check(passphrase.withCString { archive_write_set_passphrase(archive, $0) })
        }
        archive_write_set_bytes_in_last_block(archive, 1)
        try check(
            archive_write_open(
                archive, Unmanaged.passUnretained(channel).toOpaque(), nil,
                { _, client, bytes, count in
                    guard let client else { return -1 }
                    let channel = Unmanaged<Channel>.fromOpaque(client).takeUnretainedValue()
                    do {
                        try channel.sink.write(UnsafeRawBufferPointer(start: bytes, count: count))
                        return count
                    } catch {
                        channel.failure = error
                        return -1
                    }
                }, nil))
    }

    deinit { archive_write_free(archive) }

    /// Starts an entry like `entry`, with another size where one is given.
    func begin(_ entry: OpaquePointer, size: Int?) throws {
        let copy = archive_entry_clone(entry)
        defer { archive_entry_free(copy) }
        if let size { archive_entry_set_size(copy, Int64(size)) }
        try check(archive_write_header(archive, copy))
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var done = 0
        while done < bytes.count {
            let count = archive_write_data(archive, bytes.baseAddress! + done, bytes.count - done)
            guard count > 0 else { throw failure() }
            done += count
        }
    }

    func end() throws { try check(archive_write_finish_entry(archive)) }

    func finish() throws {
        try check(archive_write_close(archive))
        try channel.sink.finish()
    }

    private func check(_ code: Int32) throws {
        guard code >= ARCHIVE_WARN else { throw failure() }
    }

    private func failure() -> any Error {
        channel.failure
            ?? ArchiveError(
                .output, archive: name,
                "cannot be written in its own format: \(archive_error_string(archive).map { String(cString: $0) } ?? "libarchive gives no reason")",
                advice: "Repack the backup as zip or tar and run again.")
    }
}
