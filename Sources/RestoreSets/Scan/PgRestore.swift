import Archives
import Foundation

/// PostgreSQL's program `pg_restore`, which makes a script of a custom-format dump.
struct PgRestore {
    private let path: String
    /// What it says of itself, `pg_restore (PostgreSQL) 16.10`.
    let version: String
    private let takesKey: Bool

    init(path: String) {
        self.path = path
        version = Self.output(path, "--version").trimmingCharacters(in: .whitespacesAndNewlines)
        takesKey = Self.output(path, "--help").contains("--restrict-key")
    }

    /// How it is called to write the script to standard output.
    ///
    /// Scripts say `\restrict KEY`, so that a dump cannot smuggle commands for psql into them, and the key is a random one
    /// unless it is given. The dump's own digest makes the same script of the same dump each time, and the dump cannot know it.
    func call(dump: String, seal: FileSeal) -> (program: String, arguments: [String]) {
        (path, (takesKey ? ["--restrict-key=\(seal.sha256)"] : []) + ["-f", "-", dump])
    }

    /// What the program prints; empty where it cannot be run.
    private static func output(_ path: String, _ argument: String) -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = [argument]
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardOutput = pipe
        do {
            try RunningPrograms.start(process)
        } catch {
            return ""
        }
        let bytes = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        RunningPrograms.ended(process)
        return String(decoding: bytes, as: UTF8.self)
    }
}
