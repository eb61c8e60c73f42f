import ArgumentParser
import Foundation
import Reports

/// `winnow detectors`
struct DetectorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "detectors",
        abstract: "List what the detectors look for, what each finding weighs, and where the rule comes from.",
        discussion: """
            Weights are in bans: a finding of 1 ban makes it ten times as likely that the record is synthetic. Findings \
            of one group are about the same thing; only the strongest counts. A policy can switch rules off and weigh \
            them otherwise; the weights shown are those of the policy.
            """)

    @OptionGroup var policyOptions: PolicyOptions

    @Flag(help: "Say where each rule comes from instead of what it finds.")
    var sources = false

    @Flag(help: "Print as JSON, all of it.")
    var json = false

    func run() throws {
        let policy = try policyOptions.load()
        let list = DetectorList(policy: policy)
        Messages.standardOutput(
            json ? list.json() : list.text(style: Messages.style(for: STDOUT_FILENO), sources: sources))
    }
}
