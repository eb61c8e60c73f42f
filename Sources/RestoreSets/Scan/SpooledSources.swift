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
    /// By path of `paths`: what another program makes readable.
    public private(set) var conversions: [String: SourceConversion] = [:]
    private let folder: SpoolFolder
    private let programs: OutsidePrograms

    /// Throws `ArchiveError` where a source cannot be read or its command fails, `RestoreSetError` where there is no room.
    ///
    /// - Parameters:
    ///   - folder: a folder that does not exist yet; it is made when it is needed.
    ///   - programs: what turns into readable files what winnow cannot read.
    ///   - passphrases: for encrypted 7z archives; `limits` are theirs too.
    ///   - convertsLater: what the programs make is made when a scan wants to read it, and not at once.
    public init(
        _ sources: [BackupSource], folder: String, programs: OutsidePrograms, passphrases: [Passphrase] = [],
        limits: ArchiveLimits = ArchiveLimits(), convertsLater: Bool = false
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
                let path = try file(of: source)
                let readable = try readable(path, passphrases, limits)
                if !convertsLater { try conversions[readable]?.make() }
                paths.append(readable)
            }
        } catch {
            remove()
            throw error
        }
    }

    /// Where the source is, or what was read of it.
    private func file(of source: BackupSource) throws -> String {
        switch source {
        case .path(let path):
            return path
        case .standardInput(let name):
            let path = try folder.make() + "/" + name
            try Self.spool(to: path) { try Self.copy(FileHandle.standardInput, to: $0, name: name) }
            return path
        case .command(let command, let name):
            let path = try folder.make() + "/" + name
            try Self.spool(to: path) {
                try Self.run("/bin/sh", ["-c", command], output: $0, archive: name, shown: command)
            }
            return path
        }
    }

    /// Puts the paths into another order.
    public func arrange(_ paths: [String]) { self.paths = paths }

    /// Removes what was spooled.
    public func remove() { folder.remove() }

    /// The path that is read for a file: of the script that a custom-format dump becomes, of the zip that an encrypted 7z becomes, or
    /// the file's own.
    private func readable(_ path: String, _ passphrases: [Passphrase], _ limits: ArchiveLimits) throws -> String {
        let name = PathName(path).leaf
        if SevenZipProgram.isSevenZip(path), let program = programs.sevenZip, let passphrase = passphrases.first {
            let place = try folder.make()
            guard try program.isEncrypted(path, passphrase: passphrase, limits: limits, folder: place) else {
                return path
            }
            let output = place + "/" + name + ".zip"
            notes.append(
                "\(name) is an encrypted 7z; 7z turned it into the encrypted \(name).zip, and that is what was judged and written."
            )
            conversions[output] = try SourceConversion(of: path, by: "7z", isRepeatable: false) { _ in
                { try program.makeZip(of: path, passphrase: passphrase, folder: place, output: output) }
            }
            return output
        }
        // toc.dat of a folder dump begins alike, but nobody gives that alone.
        guard let dump = CustomDump(path: path), let program = programs.pgRestore else { return path }
        let script = try folder.make() + "/" + name + ".sql"
        notes.append(
            "\(name) is a custom-format dump; pg_restore turned it into the script \(name).sql, and that is what was judged and written."
        )
        let pgRestore = PgRestore(path: program)
        conversions[script] = try SourceConversion(of: path, by: pgRestore.version, isRepeatable: true) { seal in
            let call = pgRestore.call(dump: path, seal: seal)
            return {
                try Self.spool(to: script) {
                    do {
                        try Self.run(
                            call.program, call.arguments, output: $0, archive: name, shown: "pg_restore -f - \(name)")
                    } catch is ArchiveError {
                        throw dump.refused(name)
                    }
                }
            }
        }
        return script
    }

    private static func spool(to path: String, _ fill: (FileHandle) throws -> Void) throws {
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
