import Archives
import Foundation

/// The folder of a restore set while it is being written: a hidden sibling of the final one, locked against a second
/// run, renamed in one step when everything in it is on disk.
public final class RestoreSetFolder: @unchecked Sendable {
    /// Where the restore set will be.
    public let finalPath: String
    /// Where it is being written.
    public let workPath: String
    private let lockPath: String
    private let lock: Int32
    private let replaces: Bool

    /// Locks the output and makes the working folder; leftovers of a run that was killed are removed.
    ///
    /// - Parameters:
    ///   - force: replace a restore set that is there already. Any other folder is never replaced.
    ///   - sources: archives that are read; none may lie in the output.
    /// Throws `RestoreSetError`.
    public init(output: String, force: Bool, sources: [String]) throws {
        let url = URL(fileURLWithPath: output).standardizedFileURL
        finalPath = url.path
        let parent = url.deletingLastPathComponent().path
        let name = url.lastPathComponent
        guard !name.isEmpty, finalPath != "/" else {
            throw RestoreSetError(.usage, "--output needs the name of a folder")
        }
        for source in sources {
            let real = URL(fileURLWithPath: source).resolvingSymlinksInPath().standardizedFileURL.path
            let realOutput = url.resolvingSymlinksInPath().path
            guard !realOutput.hasPrefix(real + "/") else {
                throw RestoreSetError(
                    .usage, "the output folder \(output) lies in the source \(source)",
                    advice: "Choose an --output outside the backup; nothing is written into a source.")
            }
            guard real != realOutput, !real.hasPrefix(realOutput + "/") else {
                throw RestoreSetError(
                    .usage, "the source \(source) lies in the output folder \(output)",
                    advice: "Choose an --output outside the backup; a source is never overwritten.")
            }
        }
        replaces = try Self.mayReplace(finalPath, force: force)
        do {
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        } catch {
            throw RestoreSetError(.output, "the folder \(parent) cannot be created: \(error.localizedDescription)")
        }
        workPath = parent + "/." + name + ".winnow-partial"
        lockPath = parent + "/." + name + ".winnow-lock"
        lock = try FileLock.acquire(lockPath, for: output)
        do {
            try? FileManager.default.removeItem(atPath: workPath)
            try? FileManager.default.removeItem(atPath: parent + "/." + name + ".winnow-old")
            try FileManager.default.createDirectory(atPath: workPath, withIntermediateDirectories: false)
        } catch {
            unlink(lockPath)
            close(lock)
            throw RestoreSetError(
                .output, "the output folder cannot be created in \(parent): \(error.localizedDescription)",
                advice: "Check its permissions and the free space.")
        }
    }

    /// A file of the restore set, by its name in the folder.
    func create(_ name: String) throws -> OutputFile { try OutputFile(path: workPath + "/" + name) }

    /// Writes a file of the restore set in one go.
    func write(_ name: String, _ bytes: [UInt8]) throws -> WrittenFile {
        let output = try create(name)
        try output.write(bytes)
        try output.finish()
        return WrittenFile(path: name, size: output.size, sha256: try output.digest())
    }

    /// Writes the report, when all other files but the checksums are there.
    func writeReport(_ report: ReportWriter.Ending) throws -> WrittenFile {
        let output = try create(RestoreSetFile.report)
        try report(workPath) { try output.write($0) }
        try output.finish()
        return WrittenFile(path: RestoreSetFile.report, size: output.size, sha256: try output.digest())
    }

    /// Syncs the folders and renames: from here on the restore set is there, whole.
    public func commit() throws {
        for folder in ["/restore", "/quarantine", "/hold", ""] { Self.sync(workPath + folder) }
        if replaces {
            let old = (lockPath as NSString).deletingPathExtension + ".winnow-old"
            guard rename(finalPath, old) == 0 else {
                throw failure("the restore set that is there cannot be moved aside")
            }
            guard rename(workPath, finalPath) == 0 else {
                let problem = failure("the restore set cannot be given its final name")
                _ = rename(old, finalPath)
                throw problem
            }
            try? FileManager.default.removeItem(atPath: old)
        } else {
            rmdir(finalPath)  // an empty folder may be in the way
            guard rename(workPath, finalPath) == 0 else {
                throw failure("the restore set cannot be given its final name")
            }
        }
        Self.sync(PathName(finalPath).place)
        release()
    }

    /// Removes what was written; nothing is left under any name.
    public func abandon() {
        // After an interruption other threads still write: a file that comes meanwhile keeps its folder from going.
        for _ in 0..<20 where FileManager.default.fileExists(atPath: workPath) {
            try? FileManager.default.removeItem(atPath: workPath)
        }
        release()
    }

    private func release() {
        unlink(lockPath)
        close(lock)
    }

    private func failure(_ what: String) -> RestoreSetError {
        RestoreSetError(.output, "\(what): \(String(cString: strerror(errno)))")
    }

    /// Whether something has to be replaced. Throws unless that is wanted and the something is a restore set.
    private static func mayReplace(_ path: String, force: Bool) throws -> Bool {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return false }
        let content = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        if isFolder.boolValue, content.isEmpty { return false }
        guard force else {
            throw RestoreSetError(
                .usage, "the output \(path) exists already",
                advice: "Choose another --output, or replace the restore set that is there with --force.")
        }
        guard isFolder.boolValue, content.contains("manifest.json"), content.contains("dropped.ndjson") else {
            throw RestoreSetError(
                .usage, "\(path) is no restore set (it has no manifest.json), so --force does not replace it",
                advice: "Choose another --output.")
        }
        return true
    }

    private static func sync(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
