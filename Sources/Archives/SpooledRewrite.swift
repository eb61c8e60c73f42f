import Foundation

/// A member that is written anew: spooled to a file, rewritten beside it, and its outputs read back.
final class SpooledRewrite {
    private let folder: String
    /// Paths and bytes of what was written, by target; `nil` is what is restored.
    private var files: [CutTarget?: (path: String, size: Int)] = [:]

    /// - Parameter read: gives the member's data, once.
    init(
        _ plan: SpooledPlan, of job: RewriteJob, cuts: any CutSource, in output: OutputFolder,
        read: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws {
        folder = output.path + "/.spooled-" + UUID().uuidString
        do {
            for target in [nil] + plan.targets.map(Optional.some) {
                try FileManager.default.createDirectory(
                    atPath: folder + "/" + OutputFolder.folder(of: target), withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
            }
        } catch {
            throw ArchiveError(
                .output, archive: job.name, "no folder for a member that is rewritten: \(error.localizedDescription)")
        }
        do {
            let path = folder + "/" + NestedArchive.spoolName(plan.member)
            let spool = try OutputFile(path: path)
            try read { try spool.write($0) }
            try spool.close()
            guard spool.size == plan.size else {
                throw job.changed("its size is another", member: plan.member.description)
            }
            switch plan {
            case .nested(let nested): try rewrite(nested, at: path, of: job, cuts: cuts)
            case .rebuilt(let rebuilt): try rewrite(rebuilt, at: path, cuts: cuts)
            }
        } catch var error as ArchiveError {
            try? FileManager.default.removeItem(atPath: folder)
            error.member = plan.member.description + (error.member.map { "!" + $0 } ?? "")
            error.archive = job.name
            throw error
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func rewrite(_ nested: NestedPlan, at path: String, of job: RewriteJob, cuts: any CutSource) throws {
        if let copy = nested.copy, try FileStream.digest(ofFileAt: path).value() != copy.sha256 {
            throw job.changed("its SHA-256 is another")
        }
        // The file is a new one; its state says nothing, its digest is looked at.
        var seal = nested.seal
        seal.state = nil
        var inner = RewriteJob(
            path: nested.copy?.path ?? path, format: nested.format, seal: seal, plan: nested.plan, limits: job.limits,
            threads: job.threads)
        inner.passphrase = job.passphrase
        inner.encryptsOutput = job.encryptsOutput
        let written = try ArchiveRewriter.rewrite(inner, cuts: cuts, into: OutputFolder(path: folder)) { _ in }
        for target in [nil] + CutTarget.allCases.map(Optional.some) {
            guard let file = written.first(where: { $0.path.hasPrefix(OutputFolder.folder(of: target) + "/") }) else {
                continue
            }
            files[target] = (folder + "/" + file.path, file.size)
            guard let copy = nested.copy else { continue }
            let sevenZip = try copy.copies.sevenZip(of: folder + "/" + file.path, encrypts: job.encryptsOutput)
            files[target] = (sevenZip, try Self.size(ofFileAt: sevenZip))
        }
        // What is only filled up for quarantine or hold stays as it is.
        if nested.removesNothing { files[nil] = (path, nested.copy?.size ?? nested.seal.size) }
    }

    private func rewrite(_ rebuilt: RebuildPlan, at path: String, cuts: any CutSource) throws {
        let leaf = (path as NSString).lastPathComponent
        func file(_ target: CutTarget?) -> String { folder + "/" + OutputFolder.folder(of: target) + "/" + leaf }
        try cuts.start(member: rebuilt.unit)
        try rebuilt.rebuild.rebuild(
            source: path, cuts: cuts, restored: file(nil),
            targets: Dictionary(uniqueKeysWithValues: rebuilt.targets.map { ($0, file($0)) }))
        for target in [nil] + rebuilt.targets.map(Optional.some) {
            files[target] = (file(target), try Self.size(ofFileAt: file(target)))
        }
    }

    private static func size(ofFileAt path: String) throws -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw ArchiveError(
                .output, archive: "", "a rewritten member cannot be read again: \(ArchiveError.errnoText())")
        }
        return Int(status.st_size)
    }

    /// Bytes of the rewritten member, or of its counterpart for a target; `nil` where there is none.
    func size(_ target: CutTarget?) -> Int? { files[target]?.size }

    func copy(_ target: CutTarget?, to sink: any ByteSink) throws {
        guard let file = files[target] else { return }
        let stream = try FileStream(path: file.path)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 64)
        defer { buffer.deallocate() }
        while true {
            let count = try stream.fill(buffer)
            if count == 0 { break }
            try sink.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
