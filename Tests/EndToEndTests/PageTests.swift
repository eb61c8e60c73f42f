import Foundation
import Testing

/// The pages for the three users: each command in them prints what the page shows.
struct PageTests {
    @Test(
        "every command of a page prints what the page shows",
        arguments: ["docs/runbook.md", "docs/operator.md", "docs/auditor.md"])
    func page(page: String) throws {
        let stage = try Stage()
        let outcome = try stage.run(
            "/usr/bin/env",
            [
                "python3", Project.root + "/scripts/run-document", "--winnow", Project.executable,
                Project.root + "/" + page,
            ])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }

    @Test("a page that shows something else than is printed, or whose hidden commands print, is refused")
    func refused() throws {
        let stage = try Stage()
        try stage.write("shown.md", "```console\n$ echo right\nright\n$ echo one; echo two\n…\ntwo\n```\n")
        try stage.write("wrong.md", "```console\n$ echo right\nwrong\n```\n")
        try stage.write("hidden.md", "<!-- run:\necho found\n-->\n```console\n$ echo right\nright\n```\n")
        try stage.write("silent.md", "Nothing to run.\n")
        for (page, status) in [("shown.md", 0), ("wrong.md", 1), ("hidden.md", 1), ("silent.md", 1)] {
            let outcome = try stage.run(
                "/usr/bin/env",
                [
                    "python3", Project.root + "/scripts/run-document", "--winnow", Project.executable,
                    stage.file(page),
                ])
            #expect(outcome.status == Int32(status), "\(page): \(outcome.output)\(outcome.errors)")
        }
    }

    @Test("what is for another machine is run there alone, and held against what is printed there")
    func otherMachine() throws {
        let stage = try Stage()
        let page = "<!-- run there: where=there -->\n```console there\n$ echo $where $PLACE\nthere away\n```\n"
        try stage.write("page.md", page + "```console\n$ echo \"here $where\"\nhere\n```\n")
        try stage.write("wrong.md", page.replacingOccurrences(of: "away\n", with: "near\n"))
        for (page, options, status) in [
            ("page.md", [], 0), ("page.md", ["--machine", "there", "--through", "env PLACE=away"], 0),
            ("wrong.md", ["--machine", "there", "--through", "env PLACE=away"], 1),
            ("page.md", ["--machine", "nowhere", "--through", "env"], 1), ("page.md", ["--machine", "there"], 1),
        ] {
            let outcome = try stage.run(
                "/usr/bin/env",
                ["python3", Project.root + "/scripts/run-document", "--winnow", Project.executable] + options
                    + [stage.file(page)])
            #expect(outcome.status == Int32(status), "\(page) \(options): \(outcome.output)\(outcome.errors)")
        }
    }
}
