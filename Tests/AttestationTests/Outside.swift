import Foundation
import Testing

/// Programs that are not ours, in a folder of their own.
final class Outside {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "winnow-attest-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
    }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file(name))) }

    /// Exit code and standard output of a program that runs in the folder.
    @discardableResult
    func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    /// What a Python script prints; it must succeed.
    @discardableResult
    func python(_ script: String) throws -> String {
        try write("script.py", script)
        let (status, output) = try run(["python3", "script.py"])
        try #require(status == 0, "\(output)")
        return output
    }

    /// Whether Python has the modules. `make test` installs them all, so that one that is missing fails the test there.
    static func hasPython(_ modules: String) throws -> Bool {
        if try Outside().run(["python3", "-c", "import " + modules]).status == 0 { return true }
        if ProcessInfo.processInfo.environment["WINNOW_TEST_ALL"] != nil {
            Issue.record("Python does not have all of \(modules)")
        }
        print("skipped: Python does not have all of \(modules)")
        return false
    }
}

/// Bytes from hexadecimal digits.
func hex(_ text: String) -> [UInt8] {
    let digits = Array(text.utf8.filter { $0 > 0x20 })
    return stride(from: 0, to: digits.count, by: 2).map {
        UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16) ?? 0
    }
}

/// The same numbers on every run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A PEM text again, with other bytes in it.
func pem(_ text: String, _ change: (inout [UInt8]) -> Void) -> String {
    let lines = text.split(separator: "\n")
    var der = Array(Data(base64Encoded: lines.dropFirst().dropLast().joined()) ?? Data())
    change(&der)
    let body = Data(der).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
    return "\(lines[0])\n\(body)\n\(lines[lines.count - 1])\n"
}
