import Archives
import Foundation

/// A private folder for what a run has to put aside, members that are archives themselves for instance: made when it is needed
/// and removed when the run ends.
public final class SpoolFolder {
    private let path: String
    private var isMade = false
    private var count = 0

    /// - Parameter beside: a file of the run's own; without one the system's folder for temporary files is used.
    public init(beside file: String?) {
        let parent = file.map { PathName($0).place } ?? NSTemporaryDirectory()
        path = parent + "/.winnow-spool-" + UUID().uuidString
    }

    /// - Parameter path: a folder that does not exist yet.
    init(at path: String) { self.path = path }

    deinit { remove() }

    public func remove() {
        if isMade { try? FileManager.default.removeItem(atPath: path) }
        isMade = false
    }

    /// A folder in it, for whatever the run has to put aside.
    public func make() throws -> String {
        count += 1
        let folder = path + "/\(count)"
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw RestoreSetError(
                .output, "no folder for the run's own files: \(error.localizedDescription)",
                advice: "Free some space; or choose another --output, or set TMPDIR to a folder that has some.")
        }
        isMade = true
        return folder
    }

    /// A file for a member; only harmless characters of the member's name are in its own.
    public func member(_ member: MemberPath) throws -> SpooledMember {
        let folder = try make()
        return try SpooledMember(path: folder + "/" + NestedArchive.spoolName(member), folder: folder)
    }
}

/// A member's bytes in a file that lives as long as this.
public final class SpooledMember {
    private let file: OutputFile
    private let path: String
    private let folder: String

    init(path: String, folder: String) throws {
        self.path = path
        self.folder = folder
        file = try OutputFile(path: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Bytes written.
    public var size: Int { file.size }

    public func write(_ bytes: UnsafeRawBufferPointer) throws { try file.write(bytes) }

    /// The path of the whole file.
    public func finish() throws -> String {
        try file.close()
        return path
    }
}
