import Foundation

/// A backup in seven archives whose records refer to each other across them; each archive changes on its own.
struct SevenArchives {
    static let names = ["b1.zip", "b2.zip", "b3.zip", "b4.tar.gz", "b5.zip", "b6.tar", "b7.zip"]

    /// Relations that are the policy's, beside those that are known of Salesforce; the last may forbid what follows.
    static func policy(loans: String = "hold") -> String {
        """
        version: 1
        relations:
          - {child: Loan, columns: [customer], parent: Customer, parent_columns: [code], on_drop: \(loans)}
          - {child: Loan.branch, parent: Branch, on_drop: cascade}

        """
    }

    private typealias Random = NightlyExport.Random

    /// Writes one archive.
    ///
    /// - Parameters:
    ///   - number: from 0.
    ///   - version: another one has other records.
    func write(_ number: Int, version: Int, to stage: Stage) throws {
        var random = Random(seed: 1 + number * 1_000 + version)
        try stage.shell("rm -rf in && mkdir in")
        for (name, text) in Self.members(number, &random) { try stage.write("in/" + name, text) }
        let name = Self.names[number]
        let pack =
            name.hasSuffix("zip") ? "zip -q -X" : name.hasSuffix("gz") ? "tar czf" : "tar cf"
        try stage.shell(
            "rm -f \(name); cd in && touch -d 2026-11-25 * && \(pack) ../\(name) $(ls \(random.below(2) == 0 ? "-r" : ""))"
        )
    }

    private static func members(_ number: Int, _ random: inout Random) -> [(String, String)] {
        switch number {
        case 0: [("Account.csv", accounts(from: 0, 40 + random.below(30), &random))]
        case 1:
            [
                ("Account.csv", accounts(from: 60, 20 + random.below(30), &random)),
                ("User.csv", "Id,Email\n\(NightlyExport.id("005", 1)),a@contoso-bank.com\n"),
            ]
        case 2: [("Contact.csv", contacts(from: 0, 80 + random.below(60), &random))]
        case 3:
            [
                ("Contact.csv", contacts(from: 120, 60 + random.below(60), &random)),
                ("Task.csv", tasks(50 + random.below(30), &random)),
            ]
        case 4: [("Case.ndjson", cases(60 + random.below(40), &random))]
        case 5:
            [
                ("photo.bin", "\u{1}\u{2}\(random.below(1_000))"), ("rows.parquet", "PAR1\(random.below(9))PAR1"),
                ("Branch.csv", "Id,Name,Provenance\n" + (0..<6).map { "B\($0),Branch,\(tag(&random))\n" }.joined()),
            ]
        default:
            [
                (
                    "Customer.csv",
                    "Id,code,Email,Provenance\n"
                        + (0..<30).map {
                            "\($0),C\($0 % 27),\(address($0, &random)),\($0 % 9 == 1 ? "synthetic" : "")\n"
                        }.joined()
                ),
                (
                    "Loan.csv",
                    "Id,customer,branch,amount,LastModifiedDate\n"
                        + (0..<90).map {
                            "\($0),C\(random.below(40)),\(random.below(3) == 0 ? "" : "B\(random.below(7))"),\(random.below(9_000)),\(date(&random))\n"
                        }.joined()
                ),
            ]
        }
    }

    // MARK: Tables

    private static func tag(_ random: inout Random) -> String {
        random.of(["", "", "", "production", "synthetic", "who-\(random.below(20))"])
    }

    private static func address(_ row: Int, _ random: inout Random) -> String {
        "p\(row)@\(random.of(["example.com", "contoso-bank.com", "nordlicht-energie.de", "gmx.de"]))"
    }

    private static func date(_ random: inout Random) -> String {
        "2026-1\(random.below(2))-\(10 + random.below(15))T10:00:00Z"
    }

    /// Some ids twice, also in the other archive.
    private static func accounts(from first: Int, _ count: Int, _ random: inout Random) -> String {
        "Id,Name,ParentId,OwnerId,Data_Provenance__c,LastModifiedDate\n"
            + (0..<count).map { row in
                let id = NightlyExport.id("001", first + (random.below(20) == 0 ? random.below(count) : row))
                let parent = random.below(4) == 0 ? NightlyExport.id("001", random.below(100)) : ""
                return
                    "\(id),Firm \(row),\(parent),\(NightlyExport.id("005", random.below(3))),\(tag(&random)),\(date(&random))\n"
            }.joined()
    }

    private static func contacts(from first: Int, _ count: Int, _ random: inout Random) -> String {
        "Id,AccountId,ReportsToId,Email,Data_Provenance__c\n"
            + (0..<count).map { row in
                if random.below(60) == 0 { return "broken,row\n" }
                let account = random.below(9) == 0 ? "" : NightlyExport.id("001", random.below(120))
                let boss = random.below(5) == 0 ? NightlyExport.id("003", random.below(240)) : ""
                return
                    "\(NightlyExport.id("003", first + row)),\(account),\(boss),\(address(row, &random)),\(tag(&random))\n"
            }.joined()
    }

    private static func tasks(_ count: Int, _ random: inout Random) -> String {
        "Id,WhoId,WhatId,Subject\n"
            + (0..<count).map { row in
                let who = random.below(3) == 0 ? "" : NightlyExport.id("003", random.below(260))
                let what = random.below(3) == 0 ? "" : NightlyExport.id("001", random.below(120))
                return "\(NightlyExport.id("00T", row)),\(who),\(what),Call \(row)\n"
            }.joined()
    }

    private static func cases(_ count: Int, _ random: inout Random) -> String {
        (0..<count).map { row in
            let contact = NightlyExport.id("003", random.below(260))
            let account = NightlyExport.id("001", random.below(120))
            let email = address(row, &random)
            return
                "{\"Id\":\"\(NightlyExport.id("500", row))\",\"AccountId\":\"\(account)\",\"ContactId\":\"\(contact)\",\"SuppliedEmail\":\"\(email)\"}\n"
        }.joined()
    }
}
