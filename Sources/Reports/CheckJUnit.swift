import Archives
import Checks
import Policies

/// A check as JUnit's XML, which most CI servers show: a test case a rule.
public struct CheckJUnit {
    private let outcome: CheckOutcome
    private let failOn: CheckSeverity?

    public init(_ outcome: CheckOutcome, failOn: CheckSeverity?) {
        self.outcome = outcome
        self.failOn = failOn
    }

    public func text() -> String {
        let facts = outcome.facts
        var cases = ""
        var failures = 0
        var skipped = 0
        for rule in CheckRule.all {
            let findings = outcome.allFindings.filter { $0.rule == rule.name }
            let failing = findings.filter { finding in failOn.map { finding.severity >= $0 } ?? false }
            var body = ""
            if let reason = outcome.reasonNotAsked(rule) {
                body = "      <skipped message=\"\(reason)\"/>\n"
            } else if let first = failing.first {
                failures += 1
                body = "      <failure type=\"\(first.severity.rawValue)\" message=\"\(Self.escaped(first.message))\">"
                body += failing.map { Self.escaped($0.message + " " + $0.advice) }.joined(separator: "\n")
                body += "</failure>\n"
            } else if !findings.isEmpty {
                body =
                    "      <system-out>\(findings.map { Self.escaped($0.message) }.joined(separator: "\n"))</system-out>\n"
            }
            if body.contains("<skipped") { skipped += 1 }
            let head = "    <testcase classname=\"winnow.\(Self.escaped(facts.check))\" name=\"\(rule.name)\""
            cases += body.isEmpty ? head + "/>\n" : head + ">\n" + body + "    </testcase>\n"
        }
        let count = CheckRule.all.count
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="winnow check" tests="\(count)" failures="\(failures)" errors="0">
              <testsuite name="\(Self.escaped(facts.check))" tests="\(count)" failures="\(failures)" errors="0" \
            skipped="\(skipped)" timestamp="\(Words.time(facts.time).dropLast())">
            \(cases)  </testsuite>
            </testsuites>

            """
    }

    /// Text for XML 1.0, which has no control characters, not even escaped ones.
    private static func escaped(_ text: String) -> String {
        PrintableText.escaping(text.unicodeScalars).unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
