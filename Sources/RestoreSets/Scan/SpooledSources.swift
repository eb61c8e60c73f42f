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

/// Programs that turn sources into what winnow reads, as far as they are installed.
public struct OutsidePrograms: Sendable {
    /// Turns custom-format dumps of PostgreSQL into scripts.
    public let pgRestore: String?
    /// Decrypts 7z archives.
    public let sevenZip: SevenZipProgram?

    /// - Parameter searchPath: folders, as in `PATH`.
    public init(searchPath: String) {
        pgRestore = searchPath.split(separator: ":").map { $0 + "/pg_restore" }
            .first(where: FileManager.default.isExecutableFile(atPath:))
        sevenZip = SevenZipProgram(searchPath: searchPath)
    }
}

/// Sources that cannot be read twice, or that another program has to turn into something readable, put into files first.
///
/// The files live beside the output, where there is room for it, until `remove` is called or this goes away.
public final class SpooledSources: @unchecked Sendable {
    /// What to scan: the given paths in their order, then spooled files for the others.
    public private(set) var paths: [String] = []
    /// What was done, for people and the manifest.
    public private(set) var notes: [String] = []
    /// Reads encrypted 7z archives within the sources, where there is a passphrase and the program for it.
    public private(set) var sevenZips: SevenZipCopies?
    /// By path of `paths`: the file that another program made it of, where it makes the same each time.
    public private(set) var originals: [String: SourceOriginal] = [:]
    /// By path of `paths`: the file that the user gave, where another program made it readable.
    public private(set) var givenPaths: [String: String] = [:]
    private let folder: SpoolFolder
    private let programs: OutsidePrograms

    /// Throws `ArchiveError` where a source cannot be read or its command fails, `RestoreSetError` where there is no room.
    ///
    /// - Parameters:
    ///   - folder: a folder that does not exist yet; it is made when it is needed.
    ///   - programs: what turns into readable files what winnow cannot read.
    ///   - passphrases: for encrypted 7z archives; `limits` are theirs too.
    public init(
        _ sources: [BackupSource], folder: String, programs: OutsidePrograms, passphrases: [Passphrase] = [],
        limits: ArchiveLimits = ArchiveLimits()
    ) throws {
        self.folder = SpoolFolder(at: folder)
        self.programs = programs
        if let sevenZip = programs.sevenZip, let passphrase = passphrases.first {
            sevenZips = SevenZipCopies(
                sevenZip, passphrase: passphrase, limits: limits,
                makeFolder: { [folder = self.folder] in try folder.make() })
        }
        do {
            // Parts of a split set are one archive.
            let whole = try ArchiveSource.grouped(
                sources.compactMap { if case .path(let path) = $0 { path } else { nil } })
            let others = sources.filter { if case .path = $0 { false } else { true } }
            for source in whole.map(BackupSource.path) + others {
                switch source {
                case .path(let path):
                    let readable = try readable(path, passphrases, limits)
                    if readable != path { givenPaths[readable] = path }
                    paths.append(readable)
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

    /// Puts the paths into another order.
    public func arrange(_ paths: [String]) { self.paths = paths }

    /// Removes what was spooled.
    public func remove() { folder.remove() }

    /// A custom-format dump as a script, an encrypted 7z as an encrypted zip; any other file as it is.
    private func readable(_ path: String, _ passphrases: [Passphrase], _ limits: ArchiveLimits) throws -> String {
        if SevenZipProgram.isSevenZip(path), let sevenZip = programs.sevenZip, let passphrase = passphrases.first {
            return try decrypted(path, by: sevenZip, passphrase, limits) ?? path
        }
        guard let dump = CustomDump(path: path), let program = programs.pgRestore else { return path }
        // toc.dat of a folder dump begins alike, but nobody gives that alone.
        let name = (path as NSString).lastPathComponent
        let script = name + ".sql"
        notes.append(
            "\(name) is a custom-format dump; pg_restore turned it into the script \(script), and that is what was judged and written."
        )
        let pgRestore = PgRestore(path: program)
        let seal = try FileSeal(path: path)
        let call = pgRestore.call(dump: path, seal: seal)
        let spooled = try spool(name: script) {
            do {
                try Self.run(
                    call.program, call.arguments, output: $0, archive: name, shown: "pg_restore -f - \(name)")
            } catch is ArchiveError {
                throw dump.refused(name)
            }
        }
        originals[spooled] = SourceOriginal(
            name: name, bytes: seal.size, sha256: seal.sha256.description, program: pgRestore.version)
        return spooled
    }

    /// An encrypted 7z as a zip with the same passphrase; `nil` where it is not encrypted.
    private func decrypted(
        _ path: String, by program: SevenZipProgram, _ passphrase: Passphrase, _ limits: ArchiveLimits
    ) throws -> String? {
        let name = (path as NSString).lastPathComponent
        let zip = name + ".zip"
        let place = try folder.make()
        let output = place + "/" + zip
        guard
            try program.makeZip(of: path, passphrase: passphrase, limits: limits, folder: place, output: output)
        else { return nil }
        notes.append(
            "\(name) is an encrypted 7z; 7z turned it into the encrypted \(zip), and that is what was judged and written."
        )
        return output
    }

    private func spool(name: String, _ fill: (FileHandle) throws -> Void) throws -> String {
        let path = try folder.make() + "/" + name
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
            try RunningPrograms.start(process)
        } catch {
            throw ArchiveError(
                .unreadable, archive: archive, "the command cannot be started: \(error.localizedDescription)",
                advice: "Try it by hand: \(shown)")
        }
        process.waitUntilExit()
        RunningPrograms.ended(process)
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
