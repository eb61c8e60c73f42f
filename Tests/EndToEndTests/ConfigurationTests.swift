import Foundation
import Testing

/// Policies that are found where they usually stand.
@Suite("Configuration")
struct ConfigurationTests {
    private func stage() throws -> Stage {
        let stage = try Stage()
        try stage.write(
            "xdg/winnow/policy.yaml",
            """
            thresholds: {drop: 0.9, hold: 0.3}
            tables:
              Contact:
                thresholds: {hold: 0.2}
            overrides:
              - {key: a, decision: keep, by: x, why: y}
            """)
        try stage.write(
            "winnow.yaml",
            """
            # the folder's
            thresholds:
              hold: 0.4
            detectors: {prior: -3, disable: [phone.filler]}
            tables: {contact: {require_tag: true}}
            """)
        try stage.write(
            "named.yaml",
            """
            overrides: [{key: b, decision: keep, by: x, why: y}]
            detectors:
              weights: {phone.fictional: 1.5}
            """)
        return stage
    }

    private func show(_ stage: Stage, _ arguments: String...) throws -> Stage.Outcome {
        try stage.run(
            Project.executable, ["policy", "show"] + arguments, environment: ["XDG_CONFIG_HOME": stage.file("xdg")])
    }

    @Test("files in rising precedence, each laid over those before, tables over what holds for all")
    func precedence() throws {
        let stage = try stage()
        let text = try show(stage, "named.yaml").output
        #expect(text.contains("\nthresholds: {drop: 0.9, hold: 0.4}\n"))
        #expect(text.contains("\n  prior: -3.0\n"))
        // The table has the user's threshold, the folder's demand and the general prior.
        let table = try #require(text.range(of: "\n  Contact:\n"))
        #expect(text[table.upperBound...].contains("    thresholds: {drop: 0.9, hold: 0.2}\n    require_tag: true\n"))
        #expect(!text[table.upperBound...].contains("prior"))
        #expect(text.contains("key: a,") && text.contains("key: b,"))
        #expect(try show(stage, "named.yaml", "--no-config").output.contains("thresholds: {drop: 0.99, hold: 0.5}"))
    }

    @Test("--origin names file and line of what is not built in, and is a policy still")
    func origin() throws {
        let stage = try stage()
        let outcome = try show(stage, "named.yaml", "--origin")
        let xdg = stage.file("xdg/winnow/policy.yaml")
        func line(_ start: String) -> String? {
            outcome.output.split(separator: "\n").map(String.init).first { $0.hasPrefix(start) }
        }
        #expect(line("thresholds:")?.hasSuffix("  # drop: \(xdg):1; hold: winnow.yaml:3") == true)
        #expect(line("  prior:")?.hasSuffix("  # winnow.yaml:4") == true)
        #expect(line("  disable:")?.hasSuffix("  # winnow.yaml:4") == true)
        #expect(line("  weights:")?.contains("  # phone.fictional: named.yaml:3") == true)
        #expect(line("overrides:")?.hasSuffix("  # \(xdg):6, named.yaml:1") == true)
        #expect(line("require_tag:") == "require_tag: false")
        #expect(line("    thresholds:")?.contains("# hold: \(xdg):4") == true)
        try stage.write("shown.yaml", outcome.output)
        #expect(try show(stage, "shown.yaml", "--no-config").output == show(stage, "named.yaml").output)
    }

    @Test("--origin of rules of check: general and by table, whichever file says it in whatever form and letter case")
    func tableOrigin() throws {
        let stage = try Stage()
        try stage.write(
            "xdg/winnow/policy.yaml",
            """
            checks:
              records-fell: warning
              held:
                share: 0.2
                tables:
                  Contact: {share: 0.05}
                  Scratch: off
            """)
        try stage.write(
            "winnow.yaml",
            """
            checks:
              records-fell: {share: 0.3}
              held:
                tables:
                  CONTACT:
                    severity: error
            """)
        let outcome = try show(stage, "--origin")
        let xdg = stage.file("xdg/winnow/policy.yaml")
        let shown = try #require(outcome.output.range(of: "\nchecks:\n"))
        #expect(
            outcome.output[shown.upperBound...] == """
                  held:
                    share: 0.2  # \(xdg):4
                    tables:
                      Contact: {severity: error, share: 0.05}  # severity: winnow.yaml:6; share: \(xdg):6
                      Scratch: {severity: "off"}  # severity: \(xdg):7
                  records-fell: {severity: warning, share: 0.3}  # severity: \(xdg):2; share: winnow.yaml:2

                """, "\(outcome.output)")
        try stage.write("shown.yaml", outcome.output)
        #expect(try show(stage, "shown.yaml", "--no-config").output == show(stage).output)
        try stage.write("winnow.yaml", "checks:\n  held:\n    tables:\n      Contact: {share: 5}\n")
        let fault = try show(stage)
        #expect(
            fault.status == 2
                && fault.errors.contains(
                    "winnow.yaml:4:24: '5' is not possible here\n  Allowed: a share from 0.0 to 1.0"),
            "\(fault.errors)")
    }

    @Test("a run says which policies it found, and a fault in one of them stops it")
    func runs() throws {
        let stage = try stage()
        try stage.write("Lead.csv", "Id,Email\n1,a@b.de\n")
        let environment = ["XDG_CONFIG_HOME": stage.file("xdg")]
        let found = try stage.winnow("scan", "Lead.csv", environment: environment)
        #expect(found.errors.contains("Policy: \(stage.file("xdg"))/winnow/policy.yaml, then winnow.yaml\n"))
        #expect(try !stage.winnow("scan", "Lead.csv", "-q", environment: environment).errors.contains("Policy:"))
        #expect(try !stage.winnow("scan", "Lead.csv", "--no-config").errors.contains("Policy:"))
        try stage.write("winnow.yaml", "thresholds: {drop: 2}\n")
        let fault = try stage.winnow("scan", "Lead.csv", environment: environment)
        #expect(fault.status == 2)
        #expect(fault.errors.contains("winnow.yaml:1"))
        #expect(try stage.winnow("scan", "Lead.csv", "--no-config").status == 0)
    }
}
