import Foundation
import Testing

/// What the documents show is what the program prints.
struct DocumentTests {
    static let documents = [
        "README.md", "docs/manual.md", "docs/policy.md", "docs/detectors.md", "docs/formats.md", "docs/check.md",
        "docs/verification.md", "docs/manifest.md", "docs/threat-model.md",
        "docs/decisions.md", "docs/runbook.md", "docs/operator.md", "docs/auditor.md",
    ]

    @Test("every block that is marked as output is the golden file of that name", arguments: documents)
    func blocks(document: String) throws {
        let lines = try String(contentsOfFile: Project.root + "/" + document, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for (number, line) in lines.enumerated() where line.hasPrefix("<!-- golden: ") {
            let name = line.dropFirst(13).prefix { $0 != " " }
            let rest = lines[(number + 2)...]
            let block = rest.prefix { !$0.hasPrefix("```") }.filter { !$0.hasPrefix("$ ") }.joined(separator: "\n")
            let golden = try String(contentsOfFile: Project.fixtures + "/golden/" + name, encoding: .utf8)
            #expect(
                block.trimmingCharacters(in: .newlines) == golden.trimmingCharacters(in: .newlines),
                "\(document):\(number + 1) shows something else than Fixtures/golden/\(name)")
        }
    }

    @Test("every file that a document links to is there", arguments: documents + ["docs/architecture.md"])
    func links(document: String) throws {
        let text = try String(contentsOfFile: Project.root + "/" + document, encoding: .utf8)
        let folder = URL(fileURLWithPath: Project.root + "/" + document).deletingLastPathComponent()
        for part in text.components(separatedBy: "](").dropFirst() {
            let target = String(part.prefix { $0 != ")" && $0 != "#" })
            guard !target.isEmpty, !target.contains("://") else { continue }
            #expect(
                FileManager.default.fileExists(atPath: folder.appendingPathComponent(target).path),
                "\(document) links to \(target)")
        }
    }

    @Test("the operator's page says what to do about every rule of check")
    func rules() throws {
        let page = try String(contentsOfFile: Project.root + "/docs/operator.md", encoding: .utf8)
        let rules = try String(contentsOfFile: Project.fixtures + "/golden/check-rules.txt", encoding: .utf8)
            .split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").first }
        #expect(rules.count > 20)
        for rule in rules { #expect(page.contains("`\(rule)`"), "docs/operator.md does not name \(rule)") }
    }

    @Test("every option of every subcommand is in the manual")
    func options() throws {
        let manual = try String(contentsOfFile: Project.root + "/docs/manual.md", encoding: .utf8)
        let golden = Project.fixtures + "/golden/"
        for name in [
            "help-restore.txt", "help-scan.txt", "help-query.txt", "help-explain.txt", "help-relations.txt",
            "help-plan.txt", "help-report.txt", "help-check.txt", "help-history.txt",
            "help-verify.txt", "help-sign.txt", "help-keygen.txt",
            "help-reinstate.txt", "help-review.txt", "help-diff.txt",
        ] {
            let help = try String(contentsOfFile: golden + name, encoding: .utf8)
            let options = Set(help.split { !($0.isLetter || $0 == "-") }.filter { $0.hasPrefix("--") && $0.count > 3 })
            for option in options where !["--help", "--version"].contains(option) {
                #expect(manual.contains(option), "docs/manual.md does not name \(option) of \(name)")
            }
        }
    }
}
