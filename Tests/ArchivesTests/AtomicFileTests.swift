import Foundation
import Testing

@testable import Archives

/// A file is replaced in one step, whoever else replaces it.
struct AtomicFileTests {
    private let folder = NSTemporaryDirectory() + "atomic-\(UUID().uuidString)"
    private var path: String { folder + "/b" }

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

    private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

    private func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test("of two runs that write it at once each is whole when it has its name, and nothing else is left")
    func twoRuns() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = try AtomicFile(path: path)
        try first.write(Array("first, ".utf8))
        let second = try AtomicFile(path: path)
        try second.write(Array("second, ".utf8))
        try first.write(Array("whole".utf8))
        try first.commit()
        #expect(try text() == "first, whole")
        try second.write(Array("whole".utf8))
        try second.commit()
        #expect(try text() == "second, whole")
        #expect(try names() == ["b"])
    }

    @Test("of many runs at once none takes another's draft for an abandoned one and fails")
    func manyRuns() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for run in 0..<8 {
                group.addTask {
                    for turn in 0..<300 { try AtomicFile.write(Data("\(run) \(turn)".utf8), to: path) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try text().hasSuffix(" 299") && names() == ["b"])
    }

    @Test("what a run that was killed left behind is removed, of this file alone, and what another is writing is not")
    func abandoned() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in [
            ".b.winnow-partial", ".b.1f2e.winnow-partial", ".b.prom.winnow-partial", ".bc.1f2e.winnow-partial",
        ] {
            try Data("half".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
        }
        let written = try AtomicFile(path: path)
        try AtomicFile.write(Data("other".utf8), to: path)
        try written.write(Array("still there".utf8))
        try written.commit()
        #expect(try text() == "still there")
        #expect(try names() == [".b.prom.winnow-partial", ".bc.1f2e.winnow-partial", "b"])
    }

    @Test("a run that gives up leaves the old file, and no other")
    func givenUp() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try AtomicFile.write(Data("old".utf8), to: path)
        try AtomicFile(path: path).write(Array("new".utf8))
        #expect(try text() == "old")
        #expect(try names() == ["b"])
    }
}
