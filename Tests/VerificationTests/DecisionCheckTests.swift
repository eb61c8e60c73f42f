import Foundation
import Judgement
import Policies
import RestoreSets
import Testing

@testable import Verification

/// Whether a decision is the one that the policy gives for what its line says.
@Suite struct DecisionCheckTests {
    private func line(_ rest: String) throws -> WrittenLine {
        let text =
            "{\"archive\":\"a\",\"member\":\"m\",\"table\":\"Contact\",\"record\":1,\"offset\":0,\"length\":2,\"key\":\"k\","
            + "\"sha256\":\"\(String(repeating: "0a", count: 32))\",\(rest)}"
        return try Data(text.utf8).withUnsafeBytes { try WrittenLine($0, number: 1) }
    }

    private func faults(_ rest: String, policy: String = "version: 1\n") throws -> [String] {
        try DecisionCheck(
            policy: Policy.read(policy, name: "p.yaml"), decisions: nil, disclosure: Disclosure()
        ).faults(of: line(rest), inside: nil)
    }

    private static let mail =
        "\"evidence\":[{\"detector\":\"email.reserved-domain\",\"field\":\"Email\",\"weight\":5,\"excerpt\":\"…@example.com\"}]"

    @Test("a score that the evidence and the prior make passes, and no other, to the last place")
    func score() throws {
        let scored = try faults("\"decision\":\"drop\",\"reason\":\"score\",\"score\":0.9,\(Self.mail)")
        #expect(scored.contains { $0.contains("its evidence and the prior make") })
        let found = try #require(scored.first { $0.contains("make") }?.split(separator: " ").last.map(String.init))
        #expect(try faults("\"decision\":\"drop\",\"reason\":\"score\",\"score\":\(found),\(Self.mail)") == [])
        #expect(try faults("\"decision\":\"hold\",\"reason\":\"score\",\"score\":\(found),\(Self.mail)").count == 1)
        #expect(try faults("\"decision\":\"drop\",\"reason\":\"tag\",\"score\":\(found),\(Self.mail)").count == 1)
    }

    @Test("evidence of a rule that is off, of one that is not there, or twice of a group does not pass")
    func evidence() throws {
        let whole = "\"decision\":\"drop\",\"reason\":\"score\",\"score\":0.9,\(Self.mail)"
        let off = "version: 1\ndetectors: {disable: [email.reserved-domain]}\n"
        #expect(try faults(whole).allSatisfy { !$0.contains("is off") })
        #expect(try faults(whole, policy: off).contains { $0.contains("is off") })
        let made = Self.mail.replacingOccurrences(of: "email.reserved-domain", with: "email.invented")
        #expect(
            try faults("\"decision\":\"drop\",\"reason\":\"score\",\"score\":0.9,\(made)").contains {
                $0.contains("a rule that this version does not have")
            })
        let twice = Self.mail.dropLast() + "," + Self.mail.split(separator: "[", maxSplits: 1)[1]
        #expect(
            try faults("\"decision\":\"drop\",\"reason\":\"score\",\"score\":0.9,\(twice)").contains {
                $0.contains("twice")
            })
    }

    @Test("an override that neither policy nor decisions have does not pass, nor one that is not told of")
    func overrides() throws {
        let policy = "version: 1\noverrides:\n  - {table: Contact, key: k, decision: drop, by: ann, why: known}\n"
        let told =
            "\"decision\":\"drop\",\"reason\":\"override\",\"score\":0.01,\"override\":{\"by\":\"ann\",\"why\":\"known\"}"
        #expect(try !faults(told).isEmpty)
        #expect(try faults(told, policy: policy).allSatisfy { !$0.contains("override") })
        #expect(
            try faults("\"decision\":\"drop\",\"reason\":\"score\",\"score\":0.01", policy: policy).contains {
                $0.contains("the line does not say so")
            })
    }
}
