import Foundation
import Testing

@testable import RestoreSets

@Suite struct RestoreSetFolderTests {
    private let parent = NSTemporaryDirectory() + "winnow-folder-" + UUID().uuidString

    private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: parent).sorted() }

    private func make(force: Bool = false) throws -> RestoreSetFolder {
        try RestoreSetFolder(output: parent + "/out", force: force, sources: [])
    }

    private func complete(_ folder: RestoreSetFolder, _ text: String) throws {
        for name in ["manifest.json", "dropped.ndjson"] {
            let file = try folder.create(name)
            try file.write(Array(text.utf8))
            try file.finish()
        }
        try folder.commit()
    }

    @Test("nothing has its final name before the commit, and nothing else is there after it")
    func commit() throws {
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let folder = try make()
        #expect(try !names().contains("out"))
        try complete(folder, "1")
        #expect(try names() == ["out"])
    }

    @Test("an abandoned folder leaves nothing")
    func abandon() throws {
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let folder = try make()
        _ = try folder.create("restore.tmp")
        folder.abandon()
        #expect(try names().isEmpty)
    }

    @Test("a second run on one output is refused while the first goes on, and welcome after it")
    func lock() throws {
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let folder = try make()
        #expect(throws: RestoreSetError.self) { try make() }
        folder.abandon()
        try make().abandon()
    }

    @Test("what a killed run left is removed by the next")
    func leftovers() throws {
        defer { try? FileManager.default.removeItem(atPath: parent) }
        try FileManager.default.createDirectory(
            atPath: parent + "/.out.winnow-partial/restore", withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: parent + "/.out.winnow-lock", contents: nil)
        try complete(make(), "1")
        #expect(try names() == ["out"])
    }

    @Test("force replaces a restore set, and nothing else")
    func force() throws {
        defer { try? FileManager.default.removeItem(atPath: parent) }
        try complete(make(), "1")
        #expect(throws: RestoreSetError.self) { try make() }
        try complete(make(force: true), "2")
        #expect(try String(contentsOfFile: parent + "/out/manifest.json", encoding: .utf8) == "2")
        #expect(try names() == ["out"])
        try FileManager.default.removeItem(atPath: parent + "/out/manifest.json")
        #expect(throws: RestoreSetError.self) { try make(force: true) }
    }

    @Test("a source is never in the output")
    func source() throws {
        defer { try? FileManager.default.removeItem(atPath: parent) }
        try FileManager.default.createDirectory(atPath: parent + "/out", withIntermediateDirectories: true)
        #expect(throws: RestoreSetError.self) {
            try RestoreSetFolder(output: parent + "/out", force: true, sources: [parent + "/out/b.zip"])
        }
    }
}
