import Foundation
import Testing

/// Runs a Python script over bytes, as a reader that is not ours.
enum PythonCheck {
    /// Whether Python has the module. `make test` installs them all, so that one that is missing fails the test there;
    /// elsewhere it is skipped, and that is said.
    static func has(_ module: String) -> Bool {
        let isThere = (try? run("import \(module)", [])) != nil
        if !isThere {
            if ProcessInfo.processInfo.environment["WINNOW_TEST_ALL"] != nil {
                Issue.record("Python has no module \(module)")
            }
            print("skipped: Python has no module \(module)")
        }
        return isThere
    }

    struct Failed: Error {}

    /// What the script prints; `sys.argv[1]` is a file of the bytes. Throws where it fails.
    static func run(_ script: String, _ bytes: [UInt8]) throws -> Data {
        let path = NSTemporaryDirectory() + "winnow-\(UUID().uuidString)"
        defer { unlink(path) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, path]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed() }
        return output
    }
}
