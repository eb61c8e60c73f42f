import Archives
import Foundation

/// Where a backup comes from.
public enum BackupSource: Sendable, Equatable {
    /// A file, or a folder.
    case path(String)
    /// A stream that can be read once; `name` is what the archive is to be called.
    case standardInput(name: String)
    /// What a shell command writes to its standard output: `restic dump latest /backup/crm.tar`.
    case command(String, name: String)
}

/// Sources that cannot be read twice, or that another program has to turn into something readable, put into files first.
///
/// The files live beside the output, where there is room for it, until `remove` is called or this goes away.
public final class SpooledSources: @unchecked Sendable {
    /// What to scan: the given paths in their order, then spooled files for the others.
    public private(set) var paths: [String] = []
    /// What was done, for people and the manifest.
    public private(set) var notes: [String] = []
    private let folder: String
    private var count = 0

    /// The first bytes of a custom-format dump, as `pg_dump -Fc` writes it.
    private static let customDump = Array("PGDMP".utf8)

    /// Throws `ArchiveError` where a source cannot be read or its command fails, `RestoreSetError` where there is no room.
    ///
    /// - Parameters:
    ///   - folder: a folder that does not exist yet; it is made when it is needed.
    ///   - pgRestore: the program that turns custom-format dumps into scripts; `nil` where there is none.
    public init(_ sources: [BackupSource], folder: String, pgRestore: String?) throws {
        self.folder = folder
        do {
            // Parts of a split set are one archive.
            let whole = try ArchiveSource.grouped(
                sources.compactMap { if case .path(let path) = $0 { path } else { nil } })
            let others = sources.filter { if case .path = $0 { false } else { true } }
            for source in whole.map(BackupSource.path) + others {
                switch source {
                case .path(let path): paths.append(try readable(path, pgRestore: pgRestore))
                case .standardInput(let name):
                    paths.append(try spool(name: name) { try Self.copy(FileHandle.standardInput, to: $0, name: name) })
                case .command(let command, let name):
                    paths.append(
                        try spool(name: name) {
                            try Self.run("/bin/sh", ["-c", command], output: $0, archive: name, shown: command)
                        })
                }
            }
        } catch {
            remove()
            throw error
        }
    }

    deinit { remove() }

    /// Removes what was spooled.
    public func remove() {
        if count > 0 { try? FileManager.default.removeItem(atPath: folder) }
    }

    /// A custom-format dump as a script; any other file as it is.
    private func readable(_ path: String, pgRestore: String?) throws -> String {
        guard let handle = FileHandle(forReadingAtPath: path),
            let head = try? handle.read(upToCount: Self.customDump.count), Array(head) == Self.customDump,
            let pgRestore
        else { return path }
        // toc.dat of a folder dump begins alike, but nobody gives that alone.
        let name = (path as NSString).lastPathComponent
        let script = name + ".sql"
        notes.append(
            "\(name) is a custom-format dump; pg_restore turned it into the script \(script), and that is what was judged and written."
        )
        return try spool(name: script) {
            try Self.run(pgRestore, ["-f", "-", path], output: $0, archive: name, shown: "pg_restore -f - \(name)")
        }
    }

    private func spool(name: String, _ fill: (FileHandle) throws -> Void) throws -> String {
        count += 1
        let place = folder + "/\(count)"
        let path = place + "/" + name
        do {
            try FileManager.default.createDirectory(
                atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw RestoreSetError(
                .output, "the source cannot be spooled: \(error.localizedDescription)",
                advice: "Free some space, or choose another --output.")
        }
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: path)
        else {
            throw RestoreSetError(.output, "the source cannot be spooled to \(path)")
        }
        try fill(handle)
        do {
            try handle.close()
        } catch {
            throw RestoreSetError(.output, "the source cannot be spooled: \(error.localizedDescription)")
        }
        return path
    }

    private static func copy(_ input: FileHandle, to output: FileHandle, name: String) throws {
        do {
            while let bytes = try input.read(upToCount: 1 << 20), !bytes.isEmpty { try output.write(contentsOf: bytes) }
        } catch {
            throw RestoreSetError(
                .output, "standard input cannot be spooled: \(error.localizedDescription)",
                advice: "Free some space beside the output; the whole backup has to fit there once.")
        }
    }

    private static func run(
        _ program: String, _ arguments: [String], output: FileHandle, archive: String, shown: String
    ) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            throw ArchiveError(
                .unreadable, archive: archive, "the command cannot be started: \(error.localizedDescription)",
                advice: "Try it by hand: \(shown)")
        }
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let how =
                process.terminationReason == .exit
                ? "ended with exit code \(process.terminationStatus)"
                : "was ended by signal \(process.terminationStatus)"
            throw ArchiveError(
                .unreadable, archive: archive, "the command that should give it \(how)",
                advice: "What it wrote so far was thrown away. Try it by hand: \(shown)")
        }
    }
}
