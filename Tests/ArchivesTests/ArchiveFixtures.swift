import Foundation
import Testing

@testable import Archives

/// A folder of its own for a test, removed with it.
final class Workplace {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "winnow-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let target = file(name)
        try FileManager.default.createDirectory(
            atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: target))
    }

    func read(_ name: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(fileURLWithPath: file(name)))) }

    /// Runs a shell command in the folder and gives its output; a failing command fails the test.
    @discardableResult
    func shell(_ command: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(command) failed")
        return [UInt8](data)
    }
}

/// Numbers that look random and are the same every time.
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

/// Lines of text that compress like CSV does.
func lines(_ count: Int, seed: UInt64) -> [UInt8] {
    var dice = Dice(seed)
    var bytes: [UInt8] = Array("Id,Name,City\n".utf8)
    for row in 0..<count {
        bytes += Array("00\(row),name \(UInt64.random(in: 0..<10_000, using: &dice)),city \(row % 37)\n".utf8)
    }
    return bytes
}

/// Cuts at line ends of a member that starts with a 13-byte header.
func cuts(of bytes: [UInt8], seed: UInt64, share: Int) -> [Cut] {
    var dice = Dice(seed)
    var cuts: [Cut] = []
    var start = 13
    while start < bytes.count, let end = bytes[start...].firstIndex(of: 0x0A).map({ $0 + 1 }) {
        if Int.random(in: 0..<100, using: &dice) < share {
            let target: CutTarget = Bool.random(using: &dice) ? .quarantine : .hold
            let digest = bytes[start..<end].withUnsafeBytes { Digest256(of: $0) }
            cuts.append(Cut(offset: start, length: end - start, target: target, sha256: digest))
        }
        start = end
    }
    return cuts
}

final class ListedCuts: CutSource {
    private let byMember: [Int: [Cut]]
    private var rest: ArraySlice<Cut> = []
    init(_ byMember: [Int: [Cut]]) { self.byMember = byMember }
    func start(member index: Int) { rest = byMember[index, default: []][...] }
    func next() -> Cut? { rest.popFirst() }
}

func plan(_ cuts: [Cut], size: Int) -> MemberCuts {
    var plan = MemberCuts(preamble: 13, size: size, removed: cuts.reduce(0) { $0 + $1.length })
    for cut in cuts {
        let old = plan.cuts[cut.target] ?? (0, 0)
        plan.cuts[cut.target] = (old.count + 1, old.bytes + cut.length)
    }
    return plan
}

/// What a member must be afterwards.
func expected(_ bytes: [UInt8], _ cuts: [Cut], in target: CutTarget?) -> [UInt8] {
    guard let target else {
        var kept: [UInt8] = []
        var at = 0
        for cut in cuts {
            kept += bytes[at..<cut.offset]
            at = cut.offset + cut.length
        }
        return kept + bytes[at...]
    }
    return cuts.filter { $0.target == target }.reduce(Array(bytes[..<13])) {
        $0 + bytes[$1.offset..<($1.offset + $1.length)]
    }
}

/// All members of an archive with their data, read through winnow.
func members(
    _ path: String, limits: ArchiveLimits = ArchiveLimits(), passphrases: [Passphrase] = []
) throws -> ([(Member, [UInt8])], SourceSeal) {
    let reader = try ArchiveSource.open(path, limits: limits, passphrases: passphrases)
    var found: [(Member, [UInt8])] = []
    while let member = try reader.nextMember() {
        var bytes: [UInt8] = []
        if member.kind == .file { try reader.readData { bytes.append(contentsOf: $0) } }
        found.append((member, bytes))
    }
    return (found, try reader.seal())
}
