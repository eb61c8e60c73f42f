import Foundation
import Testing

/// What outputs say of persons.
@Suite("Discretion")
struct DiscretionTests {
    /// Personal values of records that go, that are held and that stay.
    private static let personal = [
        "Annegret", "Mustermann-Kowalski", "annegret.m", "Lindenstrasse", "4917612345", "1961-07-23", "DE8937040044",
        "Bartholomew",
        "Quillfeather", "b.quillfeather", "Elm Grove", "2124867195",
    ]
    private static let keys = [
        "0035g00000XyZabAAF", "0035g00000XyZab", "0035g00000XyZacAAF", "0015g00000AbCdeAAF", "0015g00000AbCde",
    ]

    private func stage() throws -> Stage {
        let stage = try Stage()
        try stage.write(
            "b/Account.csv", "Id,Name,Provenance__c\n0015g00000AbCdeAAF,Bartholomew & Sons,synthetic\n")
        try stage.write(
            "b/Contact.csv",
            """
            Id,AccountId,FirstName,LastName,Email,Street,Phone,Birthdate,IBAN,Provenance__c
            0035g00000XyZabAAF,,Annegret,Mustermann-Kowalski,annegret.m@example.com,Lindenstrasse 4,+4917612345678,1961-07-23,DE89370400440532013000,
            0035g00000XyZacAAF,0015g00000AbCdeAAF,Bartholomew,Quillfeather,b.quillfeather@corp.com,12 Elm Grove,+12124867195,1961-07-23,,production
            0035g00000XyZadAAF,,Bartholomew,Quillfeather,b.quillfeather@example.org,12 Elm Grove,+12124867195,1961-07-23,,production

            """)
        return stage
    }

    /// All that a run says and writes, records in archives apart; `sqlite3` unpacks what the index has.
    private func said(_ stage: Stage, _ options: [String]) throws -> String {
        let policy = "relations: [{child: Contact.AccountId, parent: Account, on_drop: cascade}]\n"
        try stage.write("p.yaml", policy)
        var text = ""
        for command in [
            ["restore", "b", "--output", "out", "--policy", "p.yaml", "-v"] + options,
            ["restore", "b", "--output", "out2", "--policy", "p.yaml", "--json"] + options,
            ["scan", "b", "--policy", "p.yaml", "-v"] + options,
            ["scan", "b", "--policy", "p.yaml", "-v", "--log-format", "json"] + options, ["query", "out"],
            ["query", "out", "--json"],
            ["query", "out", "--csv"], ["plan", "out"],
        ] {
            let outcome = try stage.winnow(command)
            #expect(outcome.status <= 1, "\(command): \(outcome.errors)")
            text += outcome.output + outcome.errors
        }
        for (name, data) in try stage.tree("out")
        where !["restore/", "quarantine/", "hold/"].contains(where: name.hasPrefix) {
            text += String(decoding: data, as: UTF8.self)
        }
        #expect(try stage.diff("out").count == 4)
        return text + (try stage.shell("sqlite3 out/index.sqlite .dump"))
    }

    @Test("no output says more of a record than its key and the part of a field that is evidence")
    func masked() throws {
        let text = try said(try stage(), [])
        for value in Self.personal { #expect(!text.contains(value), "\(value)") }
        #expect(text.contains("…@example.com"))
        #expect(text.contains(Self.keys[0]))
    }

    @Test("with --excerpts none and --keys hmac nothing leads to a record, and the secret finds it again")
    func nothing() throws {
        let stage = try stage()
        try stage.write("secret", "0123456789abcdef0123456789abcdef")
        let text = try said(stage, ["--excerpts", "none", "--keys", "hmac", "--keys-secret", "secret"])
        for value in Self.personal + Self.keys { #expect(!text.contains(value), "\(value)") }
        #expect(!text.contains("@example.com"))
        // RFC 2104 by another hand, over the 15 characters that name the record.
        let code = try stage.shell(
            "printf 0035g00000XyZab | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef | sed 's/.*= //'"
        ).trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try stage.diff("out").contains { $0["key"] as? String == "hmac:" + code })
        let parents = try stage.diff("out").compactMap { ($0["parents"] as? [[String: Any]])?.first?["key"] as? String }
        #expect(parents.count == 1 && parents[0].hasPrefix("hmac:"))
        for key in Self.keys[0...1] {
            let found = try stage.winnow("explain", "out", key, "--keys-secret", "secret")
            #expect(found.status == 0 && found.output.contains("Contact"), "\(found.errors)")
        }
        let lost = try stage.winnow("explain", "out", Self.keys[0])
        #expect(lost.errors.contains("--keys-secret"))
        #expect(
            try stage.winnow("query", "out", "--key", Self.keys[0], "--csv", "--keys-secret", "secret").output.contains(
                code))
        // What goes is the same as with keys in clear.
        try stage.shell("sed 's/\"key\":\"[^\"]*\",//; s/\"parents\".*//' out/dropped.ndjson > a")
        _ = try stage.winnow("restore", "b", "--output", "clear", "--policy", "p.yaml", "--excerpts", "none")
        try stage.shell("sed 's/\"key\":\"[^\"]*\",//; s/\"parents\".*//' clear/dropped.ndjson | cmp - a")
    }

    @Test("with --excerpts full the whole field is shown")
    func full() throws {
        let text = try said(try stage(), ["--excerpts", "full"])
        #expect(text.contains("annegret.m@example.com"))
        #expect(!text.contains("Lindenstrasse"))
    }

    @Test(
        "keys of a JSON object that is a list of persons, and a row that is taken for a header, are not told as columns"
    )
    func columns() throws {
        let stage = try Stage()
        func people(_ names: [String]) -> String {
            (1...30).map { number in
                let name = names[number % names.count]
                return
                    "{\"Id\": \"\(number)\", \"by\": {\"\(name)\(number)@corp-mail.net\": {\"email\": \"\(name)@example.com\"}}}\n"
            }.joined()
        }
        try stage.write("a/Contact.ndjson", people(["annegret.m"]))
        try stage.write("b/Contact.ndjson", people(["b.quillfeather"]))
        let row =
            "Annegret,annegret.m@example.com,+4917612345678,\"Lindenstrasse; 4\",DE89370400440532013000,1961-07-23\n"
        try stage.write("a/Lead.csv", "Name,Email,Phone,Street,IBAN,Birthdate\n" + String(repeating: row, count: 30))
        try stage.write("b/Lead.csv", String(repeating: row, count: 30))
        var text = ""
        for command in [
            [
                "check", "a", "--as", "crm", "--baseline", "base", "--accept-anyway", "--cache", "cache", "--history",
                "h",
            ],
            [
                "check", "b", "--as", "crm", "--baseline", "base", "--cache", "cache", "--history", "h", "--junit", "j",
                "-v",
            ],
            ["check", "b", "--as", "crm", "--baseline", "base", "--json", "--sarif", "s", "--metrics", "m.prom"],
            ["restore", "a", "-o", "out", "-v"], ["query", "out", "--json"], ["report", "out", "--format", "csv"],
        ] {
            let outcome = try stage.winnow(command)
            #expect(outcome.status <= 1, "\(command): \(outcome.errors)")
            text += outcome.output + outcome.errors
        }
        for name in ["base", "h", "j", "s", "m.prom", "out/dropped.ndjson", "out/report.html", "out/index.sqlite"] {
            text += String(decoding: try stage.bytes(name), as: UTF8.self)
        }
        for (_, data) in try stage.tree("cache") { text += String(decoding: data, as: UTF8.self) }
        #expect(text.contains("~") && text.contains("column-new") && text.contains("…@example.com"))
        for value in Self.personal where value != "Annegret" { #expect(!text.contains(value), "\(value)") }
        // With whole fields their names are whole, too.
        #expect(try stage.winnow("restore", "a", "-o", "full", "--excerpts", "full", "-q").status <= 1)
        #expect(try stage.text("full/dropped.ndjson").contains("annegret.m"))
    }

    @Test("a secret that is too short or of no use is refused before anything is read")
    func refused() throws {
        let stage = try stage()
        try stage.write("short", "123")
        for options in [
            ["--keys", "hmac"], ["--keys-secret", "short"], ["--keys", "hmac", "--keys-secret", "short"],
            ["--keys", "hmac", "--keys-secret", "none"],
        ] {
            #expect(try stage.winnow(["restore", "b", "--output", "out"] + options).status == 2, "\(options)")
        }
        #expect(!stage.exists("out"))
    }
}
