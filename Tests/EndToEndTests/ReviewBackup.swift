import Foundation
import Policies
import Testing

@testable import RestoreSets

/// A small restore set with held records of every kind, and what a review does with it.
///
/// Customers 1 (its tag says production, its address does not), 2 and 3 (throw-away mailboxes) are held, orders 11 and 12 for
/// customer 1, order 13 for customer 2; and three notes without a key, of which two are equal.
struct ReviewBackup {
    let stage: Stage

    /// - Parameter onDrop: what the policy says of orders whose customer is dropped.
    init(onDrop: String = "cascade", options: [String] = []) throws {
        stage = try Stage()
        try stage.write(
            "b/customers.csv",
            """
            id,email,provenance
            1,a@example.com,production
            2,b@mailinator.com,
            3,c@mailinator.com,
            4,d@corp.com,

            """)
        try stage.write("b/orders.csv", "id,customer_id\n11,1\n12,1\n13,2\n14,4\n")
        try stage.write(
            "b/notes.csv",
            "text,email\nhello,e@mailinator.com\nhello,e@mailinator.com\nbye,f@mailinator.com\nok,g@corp.com\n"
        )
        try stage.write(
            "p.yaml", "relations: [{child: orders.customer_id, parent: customers, on_drop: \(onDrop)}]\n")
        let outcome = try restore("out", options)
        try #require(outcome.status == 1, "\(outcome.errors)")
    }

    func restore(_ folder: String, _ options: [String] = []) throws -> Stage.Outcome {
        try stage.winnow(["restore", "b", "--no-config", "--policy", "p.yaml", "--output", folder] + options)
    }

    func review(_ options: String...) throws -> Stage.Outcome {
        try stage.winnow(["review", "out", "--by", "jane"] + options)
    }

    /// `customers 1 hold`, for each line of a manifest diff.
    func outcomes(_ folder: String) throws -> Set<String> {
        Set(
            try stage.diff(folder).map {
                "\($0["table"] ?? "") \($0["key"] ?? "\($0["record"] ?? "")#") \($0["decision"] ?? "")"
            })
    }

    /// The held records of the restore set, and a way to name them: `customers 1`, `notes 2#`.
    func session() throws -> (session: ReviewSession, name: (UInt32) throws -> String) {
        let folder = stage.file("out")
        let lines = try HeldLines(restoreSet: folder)
        let held = try HeldRecords(lines, manifest: Manifest(restoreSet: folder))
        return (
            ReviewSession(held),
            { entry in
                let line = try lines.line(at: held.offset(of: entry))
                return "\(line.table ?? "") \(line.key ?? "\(line.record)#")"
            }
        )
    }

    static func ruling(_ verdict: Override.Verdict, _ why: String = "so") -> ReviewSession.Ruling {
        ReviewSession.Ruling(verdict: verdict, by: "jane", when: "2026-11-25T04:16:43Z", why: why)
    }

    /// Numbers that are the same in each run (Knuth's MMIX generator).
    struct Numbers {
        var state: UInt64

        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }
}
