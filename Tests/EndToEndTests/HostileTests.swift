import Foundation
import Testing

/// The files that `Fixtures/hostile/make_hostile.py` makes, each with the exit code and the word it must get.
struct HostileTests {
    private struct Expectation: Decodable {
        let exit: Int32
        let message: String
        let note: String
    }

    @Test("every hostile file gets its exit code, a clear message, and no partial output")
    func hostile() throws {
        let stage = try Stage()
        try stage.shell("python3 '\(Project.fixtures)/hostile/make_hostile.py' files >/dev/null")
        let expected = try JSONDecoder().decode([String: Expectation].self, from: stage.bytes("files/expected.json"))
        #expect(expected.count >= 60)
        for (file, expectation) in expected.sorted(by: { $0.key < $1.key }) {
            let outcome = try stage.winnow("restore", "files/\(file)", "--output", "out/\(file)")
            #expect(outcome.status == expectation.exit, "\(file) (\(expectation.note)): \(outcome.errors)")
            #expect(
                outcome.errors.lowercased().contains(expectation.message.lowercased()) || expectation.message.isEmpty,
                "\(file): \(outcome.errors)")
            if expectation.exit == 3 {
                #expect(outcome.errors.contains(file), "the message names the archive: \(outcome.errors)")
                #expect(!stage.exists("out/\(file)"))
                #expect(!stage.exists("out/.\(file).winnow-partial"))
                #expect(!stage.exists("out/.\(file).winnow-lock"))
            }
            let controls = (outcome.errors + outcome.output).unicodeScalars.filter {
                $0.properties.generalCategory == .control && $0 != "\n" || $0.properties.generalCategory == .format
            }
            #expect(controls.isEmpty, "\(file) reaches the terminal: \(controls)")
        }
    }

    @Test(
        "what is odd but whole is copied and accounted for",
        .enabled(if: Project.hasShared, "needs the checkers in ../shared"))
    func accounted() throws {
        let stage = try Stage()
        try stage.shell("python3 '\(Project.fixtures)/hostile/make_hostile.py' files >/dev/null")
        for file in ["traversal.tar", "duplicates.zip", "duplicates.tar", "long-field.zip", "gap-before.zip"] {
            _ = try stage.winnow("restore", "files/\(file)", "--output", "out/\(file)")
            let check = try stage.shell(
                "python3 '\(Project.shared ?? "")/tools/check_restore_set.py' out/\(file) files/\(file)")
            #expect(check.contains(" 0 faults"), "\(file): \(check)")
        }
    }
}
