import Foundation
import Testing

/// `winnow evaluate` and `winnow calibrate` on small backups whose every record is known.
struct EvaluationCommandTests {
    /// 600 real contacts, of which every third has a mail address that a weak rule takes offence at, and 300 synthetic ones.
    private func stage(tags: Bool = false) throws -> Stage {
        let stage = try Stage()
        var text = "Id,LastName,Email,Phone" + (tags ? ",Data_Provenance__c" : "") + "\n"
        var labels = "id,table,set,label\n"
        for number in 0..<900 {
            let isReal = number % 3 != 0
            let domain =
                isReal ? (number % 9 == 1 ? "host.local" : "corp.com") : (number % 2 == 0 ? "example.com" : "corp.com")
            let phone = isReal ? "(415) 826-\(1000 + number)" : "(415) 555-01\(10 + number % 90)"
            text += "c\(number),Okafor,ada\(number)@\(domain),\(phone)"
            text += tags ? (isReal ? ",production\n" : ",test\n") : "\n"
            if number % 10 != 9 {
                labels += "c\(number),Contact,\(isReal ? "crm" : "faker"),\(isReal ? "real" : "synthetic")\n"
            }
        }
        try stage.write("in/Contact.csv", text)
        try stage.write("labels.csv", labels)
        try stage.shell("tar -cf b.tar -C in Contact.csv")
        return stage
    }

    private func evaluation(_ stage: Stage, _ more: String...) throws -> [String: Any] {
        let outcome = try stage.winnow(["evaluate", "b.tar", "--json", "-q"] + more)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
    }

    @Test("decisions are held against a labels file; what is not labelled is not counted")
    func labels() throws {
        let stage = try stage()
        let found = try evaluation(stage, "--labels", "labels.csv")
        #expect(found["real"] as? Int == 540 && found["synthetic"] as? Int == 270 && found["unlabelled"] as? Int == 90)
        let recall = try #require(found["recall"] as? [String: Any])
        #expect(recall["records"] as? Int == 270 && recall["share"] as? Double == 1)
        let drops = try #require(found["falseDrops"] as? [String: Any])
        #expect(drops["records"] as? Int == 0)
        #expect(abs((drops["upper"] as? Double ?? 0) - 0.006808) < 1e-5)
        let sets = try #require(found["sets"] as? [[String: Any]])
        #expect(Set(sets.compactMap { $0["set"] as? String }) == ["crm", "faker"])
        let text = try stage.winnow("evaluate", "b.tar", "--labels", "labels.csv", "-q")
        #expect(text.status == 0)
        #expect(text.output.contains("synthetic dropped (recall)"))
    }

    @Test("without labels the tags say what is synthetic, and decide nothing")
    func tags() throws {
        let stage = try stage(tags: true)
        try stage.write("p.yaml", "detectors: {disable: [phone, email]}\n")
        let found = try evaluation(stage)
        #expect(found["real"] as? Int == 600 && found["synthetic"] as? Int == 300)
        #expect((found["recall"] as? [String: Any])?["records"] as? Int == 300)
        let blind = try evaluation(stage, "--policy", "p.yaml")
        #expect((blind["recall"] as? [String: Any])?["records"] as? Int == 0)
    }

    @Test("a real record that is dropped is told by the exit code")
    func falseDrops() throws {
        let stage = try stage()
        try stage.write("p.yaml", "detectors: {weights: {email.unknown-tld: 5}}\n")
        let outcome = try stage.winnow("evaluate", "b.tar", "--labels", "labels.csv", "--policy", "p.yaml", "-q")
        #expect(outcome.status == 1)
    }

    @Test("what calibrate writes is a policy that keeps the budget, and says what it rests on")
    func calibrate() throws {
        let stage = try stage()
        try stage.write("start.yaml", "detectors: {weights: {email.unknown-tld: 5}}\n")
        let outcome = try stage.winnow(
            "calibrate", "b.tar", "--labels", "labels.csv", "--policy", "start.yaml", "--output", "fitted.yaml", "-q")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let text = try stage.text("fitted.yaml")
        #expect(text.contains("540 real and 270 synthetic records by labels.csv"), "\(text)")
        #expect(text.contains("to show 1e-05 takes 368,887 real records"))
        #expect(try stage.winnow("policy", "check", "fitted.yaml").status == 0)
        let found = try evaluation(stage, "--labels", "labels.csv", "--policy", "fitted.yaml")
        #expect((found["falseDrops"] as? [String: Any])?["records"] as? Int == 0)
        #expect((found["falseHolds"] as? [String: Any])?["records"] as? Int == 0)
        #expect((found["recall"] as? [String: Any])?["records"] as? Int == 270)
        let again = try stage.winnow(
            "calibrate", "b.tar", "--labels", "labels.csv", "--policy", "start.yaml", "-q", "--threads", "1")
        #expect(again.output == text)
        #expect(try stage.winnow("calibrate", "b.tar", "--labels", "labels.csv", "--output", "fitted.yaml").status == 2)
    }

    @Test("a budget that cannot be kept is told")
    func impossible() throws {
        let stage = try stage()
        // Half of what is labelled real cannot be told from the synthetic records.
        try stage.shell(
            "sed -i 's/faker,synthetic/faker,real/; s/^\\(c[0-9]*[02468],.*\\)faker,real/\\1faker,synthetic/' labels.csv"
        )
        let outcome = try stage.winnow("calibrate", "b.tar", "--labels", "labels.csv", "-q")
        #expect(outcome.status == 0 || outcome.output.contains("THE BUDGET IS NOT KEPT"))
        let held = try stage.winnow("evaluate", "b.tar", "--labels", "labels.csv", "-q")
        #expect(held.status == 1)
    }

    @Test(
        "labels that cannot be used are an error of usage",
        arguments: [
            ("id,label\nnobody,real\n", "no label fits a record"), ("id,label\nc1,perhaps\n", "record 1, has no label"),
            ("id,kind\nc1,real\n", "has no column 'label'"), ("", "is empty"),
        ])
    func errors(labels: String, message: String) throws {
        let stage = try stage()
        try stage.write("labels.csv", labels)
        let outcome = try stage.winnow("evaluate", "b.tar", "--labels", "labels.csv")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test("one kind of record alone is not enough to calibrate, nor a backup without tags")
    func oneKind() throws {
        let stage = try stage()
        try stage.write("labels.csv", "key,label\nc1,real\nc2,production\n")
        let outcome = try stage.winnow("calibrate", "b.tar", "--labels", "labels.csv")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("2 real and 0 synthetic records are labelled"))
        #expect(try stage.winnow("evaluate", "b.tar").errors.contains("no record has a tag"))
    }
}
