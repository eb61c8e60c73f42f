import Foundation
import Testing

/// The built command, run as a process, in a folder of its own.
final class Stage {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "winnow-e2e-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    func file(_ name: String) -> String { path + "/" + name }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

    func write(_ name: String, _ text: String) throws {
        let target = file(name)
        try FileManager.default.createDirectory(
            atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: target))
    }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file(name))) }
    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    /// Everything under a folder, by relative path.
    func tree(_ name: String) throws -> [String: Data] {
        var found: [String: Data] = [:]
        for entry in try FileManager.default.subpathsOfDirectory(atPath: file(name)) {
            var isFolder: ObjCBool = false
            let whole = file(name) + "/" + entry
            if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue {
                found[entry] = try Data(contentsOf: URL(fileURLWithPath: whole))
            }
        }
        return found
    }

    /// Runs winnow in the folder.
    @discardableResult
    func winnow(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        try run(Project.executable, arguments, environment: environment)
    }

    @discardableResult
    func winnow(_ arguments: [String]) throws -> Outcome { try run(Project.executable, arguments) }

    /// Runs a shell command in the folder; it must succeed.
    @discardableResult
    func shell(_ command: String) throws -> String {
        let outcome = try run("/bin/sh", ["-c", command])
        try #require(outcome.status == 0, "\(command): \(outcome.errors)\(outcome.output)")
        return outcome.output
    }

    func run(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let out = file(".stdout-" + UUID().uuidString)
        let err = file(".stderr-" + UUID().uuidString)
        _ = FileManager.default.createFile(atPath: out, contents: nil)
        _ = FileManager.default.createFile(atPath: err, contents: nil)
        defer {
            unlink(out)
            unlink(err)
        }
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = FileHandle(forWritingAtPath: err)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: String(decoding: (try? Data(contentsOf: URL(fileURLWithPath: out))) ?? Data(), as: UTF8.self),
            errors: String(decoding: (try? Data(contentsOf: URL(fileURLWithPath: err))) ?? Data(), as: UTF8.self))
    }

    /// The lines of a manifest diff as dictionaries.
    func diff(_ folder: String) throws -> [[String: Any]] {
        try text(folder + "/dropped.ndjson").split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }
}

/// Where things are around the tests.
enum Project {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The command: the one that WINNOW_TEST_PROGRAM names, as the package has it; else the one beside the test bundle.
    static let executable: String = {
        if let named = ProcessInfo.processInfo.environment["WINNOW_TEST_PROGRAM"], !named.isEmpty { return named }
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/winnow"
        return FileManager.default.isExecutableFile(atPath: beside) ? beside : root + "/.build/debug/winnow"
    }()

    static let fixtures = root + "/Fixtures"

    /// The folder with the independent checkers and labelled sets, where it is there.
    static let shared: String? = {
        let path = URL(fileURLWithPath: root).deletingLastPathComponent().path + "/shared"
        return FileManager.default.fileExists(atPath: path + "/tools/check_restore_set.py") ? path : nil
    }()

    static let hasShared = shared != nil
}

/// A table of contacts: rows marked `synthetic` have an address that cannot be real.
func contacts(_ rows: Int, synthetic: (Int) -> Bool) -> String {
    var text = "\"Id\",\"FirstName\",\"LastName\",\"Email\",\"City\"\r\n"
    for row in 0..<rows {
        let domain = synthetic(row) ? "example.com" : "mail\(row % 9).contoso-bank.com"
        text += "\"\(row + 1)\",\"Ann\",\"O\"\"Neil \(row)\",\"ann.\(row)@\(domain)\",\"Line\r\nbreak, \(row)\"\r\n"
    }
    return text
}

extension Stage {
    /// That a new restore set is what a restore with its decisions writes.
    func expectWhatRestoreWrites(
        _ archives: [String], _ options: [String] = [], _ output: String = "out2",
        environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let full = "full-" + output
        _ = try run(
            Project.executable,
            ["restore"] + archives + options + ["--decisions", output + "/decisions.yaml", "--output", full, "-q"],
            environment: environment)
        let (made, wanted) = (try tree(output), try tree(full))
        #expect(Set(made.keys) == Set(wanted.keys), sourceLocation: sourceLocation)
        for (name, bytes) in wanted {
            #expect(made[name] == bytes, "\(name) is not what a restore writes", sourceLocation: sourceLocation)
        }
    }
}

/// Dice that fall the same for the same seed.
struct SeededDice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

extension Stage {
    /// Whether this process may mount: root in a container often may not.
    static let mayMount: Bool = {
        guard getuid() == 0, let stage = try? Stage() else { return false }
        return (try? stage.shell("mkdir m && mount -t tmpfs tmpfs m && umount m")) != nil
    }()
}
