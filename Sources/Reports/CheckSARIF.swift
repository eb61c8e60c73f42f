import Checks
import Crypto
import Foundation
import Policies

/// A check in the Static Analysis Results Interchange Format 2.1.0
/// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
public struct CheckSARIF {
    private struct Log: Encodable {
        let schema = "https://json.schemastore.org/sarif-2.1.0.json"
        let version = "2.1.0"
        let runs: [Run]

        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case version, runs
        }
    }

    private struct Run: Encodable {
        let tool: [String: Driver]
        let automationDetails: [String: String]
        let invocations: [Invocation]
        let results: [Result]
        let columnKind = "unicodeCodePoints"
    }

    private struct Driver: Encodable {
        let name: String
        let version: String
        let rules: [Rule]
    }

    private struct Rule: Encodable {
        let id: String
        let shortDescription: Message
        let defaultConfiguration: [String: String]
    }

    private struct Message: Encodable { let text: String }

    private struct Invocation: Encodable {
        let executionSuccessful: Bool
        let exitCode: Int
        let endTimeUtc: String
    }

    private struct Result: Encodable {
        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Message
        let locations: [Location]
        let partialFingerprints: [String: String]
        let properties: Properties
    }

    private struct Location: Encodable {
        let physicalLocation: Physical?
        let logicalLocations: [Logical]?
    }

    private struct Physical: Encodable { let artifactLocation: [String: String] }

    private struct Logical: Encodable {
        let name: String
        let fullyQualifiedName: String
        let kind: String
    }

    private struct Properties: Encodable {
        let measured: Double?
        let limit: Double?
        let tableLimits: [String: Double]?
        let baseline: Double?
    }

    private let outcome: CheckOutcome
    private let exitCode: Int

    public init(_ outcome: CheckOutcome, exitCode: Int) {
        self.outcome = outcome
        self.exitCode = exitCode
    }

    public func text() -> String {
        let facts = outcome.facts
        let positions = Dictionary(uniqueKeysWithValues: CheckRule.all.enumerated().map { ($1.name, $0) })
        let tool = facts.tool.split(separator: " ")
        return JSONText.of(
            Log(runs: [
                Run(
                    tool: [
                        "driver": Driver(
                            name: String(tool.first ?? ""), version: String(tool.last ?? ""),
                            rules: CheckRule.all.map(rule))
                    ],
                    automationDetails: ["id": facts.check + "/"],
                    invocations: [
                        Invocation(
                            executionSuccessful: outcome.isReadable, exitCode: exitCode,
                            endTimeUtc: Words.time(facts.time))
                    ],
                    results: outcome.allFindings.map { finding in
                        Result(
                            ruleId: finding.rule, ruleIndex: positions[finding.rule] ?? 0,
                            level: Self.level(finding.severity),
                            message: Message(text: finding.message + " " + finding.advice),
                            locations: [location(finding)],
                            partialFingerprints: ["winnow/v1": fingerprint(finding)],
                            properties: Properties(
                                measured: finding.measured, limit: finding.limit, tableLimits: finding.tableLimits,
                                baseline: finding.baseline))
                    })
            ]))
    }

    private func rule(_ rule: CheckRule) -> Rule {
        let severity = outcome.settings.severity(of: rule)
        return Rule(
            id: rule.name, shortDescription: Message(text: "Finds " + rule.finds.replacing("`", with: "") + "."),
            defaultConfiguration: ["level": severity.map(Self.level) ?? "none"])
    }

    private func location(_ finding: CheckFinding) -> Location {
        let source = finding.source ?? outcome.facts.sources.first?.name
        let uri = source?.addingPercentEncoding(
            withAllowedCharacters: .urlPathAllowed.subtracting(.init(charactersIn: ":")))
        return Location(
            physicalLocation: uri.map { Physical(artifactLocation: ["uri": $0]) },
            logicalLocations: finding.table.map { table in
                [
                    Logical(
                        name: finding.column ?? table,
                        fullyQualifiedName: finding.column.map { table + "." + $0 } ?? table,
                        kind: finding.column == nil ? "type" : "member")
                ]
            })
    }

    /// The same for the same finding of another night.
    private func fingerprint(_ finding: CheckFinding) -> String {
        let text = [outcome.facts.check, finding.rule, finding.table ?? "", finding.column ?? ""].joined(
            separator: "\n")
        return SHA256.hash(data: Data(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func level(_ severity: CheckSeverity) -> String {
        switch severity {
        case .info: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
