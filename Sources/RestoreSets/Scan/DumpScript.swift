import Archives
import Foundation

/// How a custom-format dump becomes a script, by `pg_restore`: the same one each time, so that its digest tells the dump.
struct DumpScript {
    /// For pg_restore.
    let arguments: [String]

    /// Throws `ArchiveError` of kind `unreadable`.
    ///
    /// - Parameters:
    ///   - dump: the path of the dump.
    ///   - program: the path of pg_restore.
    init(of dump: String, by program: String) throws {
        var arguments = ["-f", "-", dump]
        // Scripts begin with `\restrict KEY` since August 2025, so that psql follows no command that the data may hold but one
        // who knows the key. A key of the dump's digest is as good as a random one: no data can hold it.
        if Self.takesKey(program) {
            arguments.insert("--restrict-key=\(try FileSeal(path: dump).sha256)", at: 0)
        }
        self.arguments = arguments
    }

    /// Whether the program writes such a line.
    private static func takesKey(_ program: String) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["--help"]
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? RunningPrograms.start(process)) != nil else { return false }
        let help = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        RunningPrograms.ended(process)
        return help.range(of: Data("--restrict-key".utf8)) != nil
    }
}
