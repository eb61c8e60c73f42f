import CLibarchive
import Foundation

/// Copies a folder with holes, file by file.
///
/// The restored folder has the source's files, folders and links with their permissions, times and `user.` attributes;
/// pipes, devices and sockets hold no data and are left behind. Its quarantine and hold counterparts have only the files
/// that lose something, readable by their owner alone.
struct FolderRewriter {
    private let job: RewriteJob
    private let layout: FolderLayout
    private let folder: OutputFolder

    init(_ job: RewriteJob, layout: FolderLayout, folder: OutputFolder) {
        self.job = job
        self.layout = layout
        self.folder = folder
    }

    func run(_ cuts: any CutSource, _ progress: (Int) -> Void) throws -> [WrittenFile] {
        let root = try FolderRoot(path: job.path)
        let tree = try FolderTree(root, limits: job.limits)
        guard tree.entries.count == layout.entries.count,
            zip(tree.entries, layout.entries).allSatisfy({ $0.isSame(as: $1) })
        else { throw job.changed("files were added, removed, replaced or written to") }

        let restored = try FolderOutput(folder, job.name, target: nil)
        var others: [CutTarget: FolderOutput] = [:]
        for target in job.targets { others[target] = try FolderOutput(folder, job.name, target: target) }
        for (index, entry) in layout.entries.enumerated() where !job.seal.damage.contains(index) {
            switch entry.kind {
            case .directory: try restored.makeFolder(entry.path.text)
            case .link(let target): try restored.makeLink(entry, to: target)
            case .special: continue
            case .file: try copy(entry, index, of: root, to: restored, others, cuts, progress)
            }
        }
        for entry in layout.entries.reversed() where entry.kind == .directory {
            try restored.finishFolder(entry.path.text, entry.state)
        }
        try restored.finishFolder("", tree.state)
        for target in CutTarget.allCases { try others[target]?.finishFolders() }
        return restored.written + CutTarget.allCases.flatMap { others[$0]?.written ?? [] }
    }

    private func copy(
        _ entry: FolderTree.Entry, _ index: Int, of root: FolderRoot, to restored: FolderOutput,
        _ others: [CutTarget: FolderOutput], _ cuts: any CutSource, _ progress: (Int) -> Void
    ) throws {
        let source = try root.file(entry)
        let path = entry.path.text
        if case .whole(let target)? = job.plan[index] {
            guard let output = others[target] else { return }
            let file = try output.create(path)
            let digest = try source.read {
                try file.write($0)
                progress($0.count)
            }
            try check(digest, entry, index)
            try file.finish(permissions: 0o600, modified: entry.state.modified)
            try output.add(file, path)
            return
        }
        let file = try restored.create(path)
        let digest: Digest256
        switch job.plan[index] {
        case .cuts(let plan, let unit)?:
            try cuts.start(member: unit)
            var targets: [CutTarget: OutputFile] = [:]
            for (target, output) in others where plan.size(in: target) != nil {
                targets[target] = try output.create(path)
            }
            var copier = try HoleCopier(
                plan: plan, cuts: cuts, restored: file, targets: targets,
                fault: { job.changed($1, member: entry.path.description, offset: $0) })
            digest = try source.read {
                try copier.write($0)
                progress($0.count)
            }
            try copier.finish()
            try finish(targets, entry, in: others)
        case .spooled(let spooled)?:
            var read: Digest256?
            let inner = try SpooledRewrite(spooled, of: job, cuts: cuts, in: folder) { read = try source.read($0) }
            guard let read else { return }
            digest = read
            progress(entry.state.size)
            try inner.copy(nil, to: file)
            var targets: [CutTarget: OutputFile] = [:]
            for (target, output) in others where inner.size(target) != nil {
                let file = try output.create(path)
                try inner.copy(target, to: file)
                targets[target] = file
            }
            try finish(targets, entry, in: others)
        case .whole?, nil:
            digest = try source.read {
                try file.write($0)
                progress($0.count)
            }
        }
        try check(digest, entry, index)
        try file.setUserAttributes(source.userAttributes())
        try file.finish(permissions: entry.state.permissions, modified: entry.state.modified)
        try restored.add(file, path)
    }

    private func finish(
        _ targets: [CutTarget: OutputFile], _ entry: FolderTree.Entry, in outputs: [CutTarget: FolderOutput]
    ) throws {
        for target in CutTarget.allCases {
            guard let file = targets[target] else { continue }
            try file.finish(permissions: 0o600, modified: entry.state.modified)
            try outputs[target]?.add(file, entry.path.text)
        }
    }

    private func check(_ digest: Digest256, _ entry: FolderTree.Entry, _ index: Int) throws {
        guard digest == layout.digests[index] else {
            throw job.changed("its SHA-256 is another", member: entry.path.description)
        }
    }
}

/// A folder being written. All paths come from a listing, so no part of them is `..`, and the folder is new, so no link
/// in it leads elsewhere before this writes one; links are never written through, for every file is created.
private final class FolderOutput {
    private let root: String
    private let name: String
    private let relative: String
    private var folders: Set<String> = [""]
    private(set) var written: [WrittenFile] = []

    init(_ folder: OutputFolder, _ name: String, target: CutTarget?) throws {
        self.name = name
        relative = OutputFolder.folder(of: target) + "/" + name
        root = folder.path + "/" + relative
        try folder.makeFolder(target, name)
        try make(root)
    }

    /// Creates a file and the folders that it needs.
    func create(_ path: String) throws -> OutputFile {
        try checkSteps(path)
        var parent = ""
        for step in path.split(separator: "/").dropLast() {
            parent += (parent.isEmpty ? "" : "/") + step
            if !folders.contains(parent) { try makeFolder(parent) }
        }
        return try OutputFile(path: root + "/" + path)
    }

    func makeFolder(_ path: String) throws {
        try checkSteps(path)
        try make(root + "/" + path)
        folders.insert(path)
    }

    func makeLink(_ entry: FolderTree.Entry, to target: [UInt8]) throws {
        let path = root + "/" + entry.path.text
        try checkSteps(entry.path.text)
        guard symlink(target.map { CChar(bitPattern: $0) } + [0], path) == 0,
            utimensat(AT_FDCWD, path, [entry.state.modified, entry.state.modified], AT_SYMLINK_NOFOLLOW) == 0
        else { throw failure(entry.path.text) }
    }

    /// Takes a finished file into the list.
    func add(_ file: OutputFile, _ path: String) throws {
        written.append(WrittenFile(path: relative + "/" + path, size: file.size, sha256: try file.digest()))
    }

    /// Gives a folder the permissions and time of its source, once nothing more is written in it.
    func finishFolder(_ path: String, _ state: FolderState) throws {
        let full = root + "/" + path
        guard chmod(full, 0o700) == 0 else { throw failure(path) }
        try sync(path)
        guard utimensat(AT_FDCWD, full, [state.modified, state.modified], 0) == 0,
            chmod(full, state.permissions) == 0
        else { throw failure(path) }
    }

    func finishFolders() throws {
        for path in folders.sorted() { try sync(path) }
    }

    private func sync(_ path: String) throws {
        let descriptor = open(root + "/" + path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    private func make(_ path: String) throws {
        guard mkdir(path, 0o700) == 0 else { throw failure(path) }
    }

    private func checkSteps(_ path: String) throws {
        guard
            path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ !["", ".", ".."].contains($0) })
        else {
            throw ArchiveError(
                .output, archive: name, member: MemberPath(path.utf8).description, "has a path that is not written")
        }
    }

    private func failure(_ path: String) -> ArchiveError {
        ArchiveError(
            .output, archive: name, member: MemberPath(path.utf8).description,
            "cannot be written: \(ArchiveError.errnoText())",
            advice: "Check space and permissions of the output folder."
        )
    }
}
