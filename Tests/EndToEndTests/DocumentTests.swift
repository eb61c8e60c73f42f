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

    /// Commands of the pages that another test than the pages' own runs: where, and by which words.
    static let runElsewhere = [
        "make deb": ("scripts/test-deb", "scripts/make-deb"),
        "apt install ./winnow_*.deb": (
            "scripts/test-deb", "apt-get install -y -qq --no-install-recommends /tmp/winnow.deb"
        ),
        "make install PREFIX=/usr/local": ("scripts/test-deb", "make -s install DESTDIR"),
        "make test-container": ("Makefile", "@scripts/test-container"),
    ]

    @Test("a command or option with its value that a page names in a table or sentence is run in a block of a page")
    func namedCommands() throws {
        let pages = try ["runbook", "operator", "auditor"].map { try PageText("docs/\($0).md") }
        let commands = pages.flatMap(\.commands)
        let named = pages.flatMap(\.named)
        #expect(commands.count > 100 && named.count > 40, "the pages are written otherwise")
        for span in named {
            if let (file, words) = Self.runElsewhere[span] {
                let text = try String(contentsOfFile: Project.root + "/" + file, encoding: .utf8)
                #expect(text.contains(words), "\(file) does not run \(span)")
                continue
            }
            // FILE, KEY and … stand for what somebody has. An option and its value stand side by side.
            var words: [String] = []
            var isAfterOption = false
            for word in span.split(separator: " ") {
                let isOption = word.hasPrefix("--")
                let isPlaceholder = word.contains("…") || !isOption && word.allSatisfy(\.isUppercase)
                if isAfterOption, !isOption, !isPlaceholder, let option = words.popLast() {
                    words.append("\(option) \(word)")
                } else if !isPlaceholder {
                    words.append(String(word))
                }
                isAfterOption = isOption
            }
            #expect(
                commands.contains { command in
                    var rest = command[...]
                    return words.allSatisfy { word in
                        guard let found = rest.firstRange(of: word) else { return false }
                        rest = rest[found.upperBound...]
                        return true
                    }
                }, "no block runs: \(span)")
        }
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

/// A page of the manual, taken apart: what is run, and what is named in between.
private struct PageText {
    /// Commands of the blocks and hidden scripts, each with its further lines.
    private(set) var commands: [String] = []
    /// Commands, and options with a value, in tables and sentences.
    private(set) var named: [String] = []

    private static let programs: Set<String> = [
        "winnow", "systemctl", "journalctl", "cp", "sf", "dataloader.sh", "load_files.py", "jq", "openssl", "apt",
        "make",
        "pg_dump", "pg_restore", "psql", "restic",
    ]

    init(_ path: String) throws {
        enum Place { case prose, block, comment }
        var place = Place.prose
        var goesOn = false
        for line in try String(contentsOfFile: Project.root + "/" + path, encoding: .utf8).split(separator: "\n") {
            switch place {
            case .prose where line.hasPrefix("```"): place = .block
            case .prose where line.hasPrefix("<!-- run"):
                commands.append(String(line))
                place = line.hasSuffix("-->") ? .prose : .comment
            case .prose:
                // Code stands between the first backquote and the second, and so on.
                for (number, part) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                where number % 2 == 1 {
                    guard part.contains(" "), let first = part.split(separator: " ").first else { continue }
                    if Self.programs.contains(String(first)) || first.hasPrefix("--") { named.append(String(part)) }
                }
            case .block where line.hasPrefix("```"): place = .prose
            case .block:
                if line.hasPrefix("$ ") {
                    commands.append(String(line.dropFirst(2)))
                } else if goesOn {
                    commands[commands.count - 1] += "\n" + line
                }
                goesOn = line.hasSuffix("\\")
            case .comment:
                commands[commands.count - 1] += "\n" + line
                if line.hasSuffix("-->") { place = .prose }
            }
        }
    }
}
