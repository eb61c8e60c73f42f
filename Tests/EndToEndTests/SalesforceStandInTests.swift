import Foundation
import Testing

/// The stand-ins for Salesforce CLI, Data Loader and an org (Tests/StandIns/salesforce), by which the runbook's steps are
/// run: they take what the real programs' sources take and refuse the rest, and tell an org that is right from one that is
/// not. No real program and no real org is involved.
struct SalesforceStandInTests {
    private static let folder = Project.root + "/Tests/StandIns/salesforce"

    /// A stage with an export, its restore set and load files, and orgs `empty` and `filled`.
    private final class Landscape {
        let stage = try? Stage()
        let archive = "WE_00D5g000004f1xAEAQ_1.ZIP"

        init() throws {
            try #require(stage != nil)
            try shell(
                """
                python3 - <<'PY'
                import csv, io, sys, zipfile
                sys.dont_write_bytecode = True
                sys.path.insert(0, '\(SalesforceStandInTests.folder)')
                from org import full_id
                def ids(prefix, count):
                    return [full_id(f'{prefix}5g00000{number:05d}') for number in range(count)]
                users, accounts, contacts = ids('005', 1), ids('001', 9), ids('003', 12)
                def text(rows):
                    out = io.StringIO()
                    table = csv.DictWriter(out, rows[0], quoting=csv.QUOTE_ALL, lineterminator='\\n')
                    table.writeheader()
                    table.writerows(rows)
                    return out.getvalue()
                with zipfile.ZipFile('\(archive)', 'w') as archive:
                    archive.writestr('Account.csv', text([
                        {'Id': id, 'IsDeleted': '0', 'Name': f'Mill {at}', 'Website': '', 'OwnerId': users[0],
                         'ParentId': accounts[at + 1] if at in (0, 3) else accounts[at - 1] if at == 5 else '',
                         'Data_Provenance__c': 'synthetic' if at == 8 else ''} for at, id in enumerate(accounts)]))
                    archive.writestr('Contact.csv', text([
                        {'Id': id, 'IsDeleted': '0', 'LastName': f'Novak {at}', 'AccountId': accounts[at % 9], 'OwnerId': users[0],
                         'ReportsToId': contacts[at + 1] if at < 3 else '',
                         'Data_Provenance__c': 'synthetic' if at == 10 else ''} for at, id in enumerate(contacts)]))
                PY
                winnow restore \(archive) --output set --quiet
                python3 '\(Project.root)/docs/examples/load_files.py' set load --by Legacy_Id__c --data-loader
                mkdir orgs
                stand-in-org create empty \(archive)
                stand-in-org fill filled \(archive)
                sf org login web --alias empty
                sf org login web --alias filled
                dataloader.sh run.mode=encrypt -k key
                printf '%s\\n' sfdc.username=empty@example.com process.encryptionKeyFile=key \\
                    "sfdc.password=$(dataloader.sh run.mode=encrypt -e secret key | tail -1)" > load/config.properties
                """)
        }

        @discardableResult
        func run(_ command: String) throws -> Stage.Outcome {
            let stage = try #require(stage)
            let tools = (Project.executable as NSString).deletingLastPathComponent
            let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
            return try stage.run(
                "/bin/bash", ["-c", "set -e\n" + command],
                environment: [
                    "PATH": "\(SalesforceStandInTests.folder):\(tools):\(path)", "STAND_IN_ORGS": stage.file("orgs"),
                ])
        }

        /// What a command prints, which must succeed.
        @discardableResult
        func shell(_ command: String) throws -> String {
            let outcome = try run(command)
            try #require(outcome.status == 0, "\(command): \(outcome.output)\(outcome.errors)")
            return outcome.output
        }

        /// How an org differs from the restore set, a line each.
        func differences(_ org: String, by field: String = "Legacy_Id__c") throws -> [Substring] {
            try run("stand-in-org compare \(org) --by \(field) set \(archive)").output.split(separator: "\n")
        }
    }

    @Test(
        "files of a restore set load in the printed order, references among the same table in the second pass",
        arguments: ["sf", "dataloader.sh"])
    func secondPass(tool: String) throws {
        let landscape = try Landscape()
        let before = try landscape.differences("empty")
        #expect(before.count > 10)
        func load(_ file: String, _ table: String) throws {
            let second = file.hasPrefix("second/") ? "-second" : ""
            let name = file.split(separator: "/").last.map { $0.dropLast(4) } ?? ""
            try landscape.shell(
                tool == "sf"
                    ? "sf data upsert bulk -s \(table) -f load/\(file) -i Legacy_Id__c --line-ending LF -w 5 -o empty"
                    : "dataloader.sh load \(name)\(second) run.mode=batch")
        }
        try load("01-Account.csv", "Account")
        try load("02-Contact.csv", "Contact")
        let first = try landscape.differences("empty")
        #expect(
            first.count > 4
                && first.allSatisfy { $0.contains("ParentId is  and") || $0.contains("ReportsToId is  and") })
        try load("second/01-Account.csv", "Account")
        try load("second/02-Contact.csv", "Contact")
        #expect(try landscape.differences("empty") == [])
        try load("01-Account.csv", "Account")
        #expect(try landscape.differences("empty") == [], "an upsert can be repeated")
    }

    @Test("a large table is several files, each within the size that an upload may have, with all records once")
    func parts() throws {
        let landscape = try Landscape()
        let said = try landscape.shell(
            "python3 '\(Project.root)/docs/examples/load_files.py' set parts --by Legacy_Id__c --part-size 300 --data-loader"
        )
        #expect(said.contains("02-Contact.csv: 10 records in 5 files, 3 again in second/"), "\(said)")
        let sizes = try landscape.shell("cd parts; wc -c *.csv second/*.csv | grep -v total").split(separator: "\n")
        #expect(sizes.count > 7)
        for size in sizes {
            #expect(try #require(size.split(separator: " ").first.flatMap { Int($0) }) <= 300, "\(size)")
        }
        try landscape.shell(
            """
            python3 - <<'PY'
            import csv, glob
            for table in '01-Account', '02-Contact', 'second/01-Account', 'second/02-Contact':
                whole = list(csv.reader(open(f'load/{table}.csv')))
                found = []
                for path in sorted(glob.glob(f'parts/{table}.csv') + glob.glob(f'parts/{table}.part*.csv')):
                    head, *rows = csv.reader(open(path))
                    assert head == whole[0], path
                    found += rows
                assert found == whole[1:], table
            PY
            for file in parts/01-*.csv parts/02-*.csv parts/second/*.csv; do
              table=${file##*-}
              sf data upsert bulk -s "${table%%.*}" -f "$file" -i Legacy_Id__c --line-ending LF -w 5 -o empty
            done
            grep -q 'bean name="02-Contact.part4"' parts/process-conf.xml; cmp parts/02-Contact.sdl parts/02-Contact.part4.sdl
            """)
        #expect(try landscape.differences("empty") == [])
    }

    @Test(
        "an org with records that were left out, records that are missing, doubled or changed, is told from a right one"
    )
    func comparison() throws {
        let landscape = try Landscape()
        #expect(try landscape.differences("filled", by: "Id").contains { $0.contains("left out, and is in the org") })
        for table in ["Contact", "Account"] {
            try landscape.shell(
                """
                (echo Id; winnow query set --decision drop --table \(table) --json | jq -r .key) > gone.csv
                sf data delete bulk --sobject \(table) --file gone.csv --wait 5 --target-org filled
                """)
        }
        #expect(try landscape.differences("filled", by: "Id") == [])
        try landscape.shell("stand-in-org garble filled")
        #expect(try landscape.differences("filled", by: "Id").contains { $0.contains("Name is wrong and was Mill 0") })
        try landscape.shell(
            "python3 '\(Project.root)/docs/examples/load_files.py' set update --by Id --empty '#N/A' >/dev/null")
        for (file, table) in [("01-Account.csv", "Account"), ("02-Contact.csv", "Contact")] {
            try landscape.shell("sf data update bulk -s \(table) -f update/\(file) -w 5 -o filled")
        }
        #expect(try landscape.differences("filled", by: "Id") == [], "#N/A empties")
        try landscape.shell("sed 1s/Legacy_Id__c/Description/ load/01-Account.csv > plain.csv")
        for _ in 1...2 { try landscape.shell("sf data import bulk -s Account -f plain.csv -w 5 -o empty") }
        let count = try landscape.shell("sf data query -q 'SELECT COUNT() FROM Account' -o empty")
        #expect(count.contains("retrieved: 16."), "an insert can not be repeated: \(count)")
    }

    @Test(
        "a child before its parent, another line ending, an unknown column, a second key and a parent that is used are refused"
    )
    func rules() throws {
        let landscape = try Landscape()
        func refused(_ command: String, _ words: String) throws {
            let outcome = try landscape.run(command)
            #expect(outcome.status != 0 && (outcome.output + outcome.errors).contains(words), "\(command): \(outcome)")
        }
        let contacts = "sf data upsert bulk -s Contact -i Legacy_Id__c -w 5 -o empty -f"
        try refused("\(contacts) load/02-Contact.csv", "failed to process 10 records")
        try refused("\(contacts) load/02-Contact.csv --line-ending CRLF", "LineEnding is invalid")
        try landscape.shell("sed '1s/LastName/Surname/' load/02-Contact.csv > column.csv")
        try refused("\(contacts) column.csv", "Field name not found : Surname")
        try refused(
            "sf data update bulk -s Account -f load/01-Account.csv -w 5 -o empty", "failed to process 8 records")
        try landscape.shell("sf data import bulk -s Account -f load/01-Account.csv -w 5 -o empty")
        try refused(
            "sf data import bulk -s Account -f load/01-Account.csv -w 5 -o empty", "failed to process 8 records")
        try landscape.shell("(echo Id; unzip -p \(landscape.archive) Account.csv | sed -n 2p | cut -d, -f1) > one.csv")
        try refused("sf data delete bulk -s Account -f one.csv -w 5 -o filled", "failed to process 1 records")
    }

    @Test("the results of a job name the refused rows and the reason")
    func results() throws {
        let landscape = try Landscape()
        let said = try landscape.run(
            "sf data upsert bulk -s Contact -f load/02-Contact.csv -i Legacy_Id__c -w 5 -o empty"
        ).output
        let job = try #require(said.split(separator: "\n").first { $0.hasPrefix(" Job Id: ") }?.dropFirst(9))
        #expect(job.count == 18)
        try landscape.shell("sf data bulk results --job-id \(job) --target-org empty")
        let refused = try #require(landscape.stage).text("\(job)-failed-records.csv").split(separator: "\n")
        #expect(refused.count == 11)
        #expect(refused.dropFirst().allSatisfy { $0.contains("not found for field Legacy_Id__c in entity Account") })
    }

    @Test("a value of its flags ends the CLI by 1, another wrong use by 2, as the CLI's own code does")
    func statuses() throws {
        let landscape = try Landscape()
        let good = "sf data upsert bulk -s Account -f load/01-Account.csv -i Legacy_Id__c -o empty"
        let cases: [(String, Int32)] = [
            ("\(good) --line-ending CR", 1), ("\(good) -s Account", 1), ("\(good) --wait", 1),
            (good.replacing(" -o empty", with: ""), 1), ("\(good) --wait soon", 2), ("\(good) --bulk", 2),
            (good.replacing("empty", with: "nobody"), 2), (good.replacing(" -i Legacy_Id__c", with: ""), 2),
        ]
        for (command, status) in cases { #expect(try landscape.run(command).status == status, "\(command)") }
    }

    @Test("a text with line breaks and semicolons makes the CLI guess a wrong delimiter; one that is named is taken")
    func delimiters() throws {
        let landscape = try Landscape()
        try landscape.shell(
            #"printf '"Legacy_Id__c","LastName","Title"\n"x1","Novak","a; b\nc;d;e;f;g;h\ni;j"\n' > text.csv"#)
        let command = "sf data upsert bulk -s Contact -f text.csv -i Legacy_Id__c -w 5 -o empty"
        let guessed = try landscape.run(command)
        #expect(guessed.status == 1 && guessed.errors.contains("Field name not found"))
        #expect(try landscape.run("\(command) --column-delimiter COMMA").status == 0)
    }

    @Test("a job that was waited for cannot be resumed, and its results can be had")
    func late() throws {
        let landscape = try Landscape()
        let good = "sf data upsert bulk -s Account -f load/01-Account.csv -i Legacy_Id__c -o empty"
        try landscape.shell("touch orgs/slow")
        let late = try landscape.run("\(good) --wait 1")
        #expect(late.status == 1 && late.errors.contains("sf data upsert resume --job-id 7509Z0000000001QAA"))
        let resumed = try landscape.run("sf data upsert resume --job-id 7509Z0000000001QAA")
        #expect(resumed.status == 1 && resumed.errors.contains("Could not find a cache entry"))
        let early = try landscape.run("sf data bulk results --job-id 7509Z0000000001QAA -o empty")
        #expect(early.status == 1 && early.output.contains("InProgress"))
        #expect(early.errors.contains("processed 0 records"))
        try landscape.shell(good)
        try landscape.shell("rm orgs/slow; sf data bulk results --job-id 7509Z0000000001QAA -o empty")
        try landscape.shell("sf data upsert resume --job-id 7509Z0000000002QAA")
    }

    @Test("a query ends at a number of records, with a warning, and has no column names where there is no record")
    func most() throws {
        let landscape = try Landscape()
        let query = "sf data query -q 'SELECT Id FROM Account' -r csv -o"
        let cut = try landscape.run("SF_ORG_MAX_QUERY_LIMIT=3 \(query) filled")
        #expect(cut.status == 0 && cut.errors.contains("missing 6 records"))
        #expect(cut.output.split(separator: "\n").count == 4)
        #expect(try landscape.shell("\(query) empty") == "\n")
    }

    @Test("a command, flag or value that Salesforce CLI does not take is refused")
    func flags() throws {
        let landscape = try Landscape()
        let good =
            "sf data upsert bulk --sobject Account --file load/01-Account.csv --external-id Legacy_Id__c --target-org empty"
        let cases = [
            ("\(good) --batch-size 200", "Nonexistent flag: --batch-size"),
            ("\(good) --bulk", "Nonexistent flag"), ("\(good) -x", "Nonexistent flag"),
            ("\(good) now", "Unexpected argument: now"),
            ("\(good) --wait soon", "integer"), ("\(good) --wait", "expects a value"),
            ("\(good) --line-ending CR", "to be one of: CRLF, LF"), ("\(good) --column-delimiter ,", "to be one of"),
            ("\(good) --sobject Account", "only be specified once"),
            ("\(good) --api-version 64", "not a valid API version"),
            (good.replacing(" --external-id Legacy_Id__c", with: ""), "Missing required flag external-id"),
            (good.replacing("--target-org empty", with: ""), "No default environment found"),
            (good.replacing("01-", with: "09-"), "No file found"), (good.replacing("empty", with: "prod"), "prod"),
            (good.replacing("upsert bulk", with: "upsert"), "not a sf command"),
            (
                "sf data delete bulk -s Account -f load/01-Account.csv -o empty --column-delimiter COMMA",
                "Nonexistent flag"
            ),
            ("sf data bulk results --job-id 7509Z000000000-QAA -o empty", "invalid"),
            ("sf data bulk results --job-id 7509Z0000000099QAA -o empty", "Can't find a bulk job"),
            ("sf data bulk results --job-id 0019Z0000000001QAA -o empty", "begin with 750"),
            ("sf data upsert resume --job-id 7509Z0000000001QAA --use-most-recent", "cannot also be provided"),
            ("sf data upsert resume -w 5", "Nonexistent flag"), ("sf data update resume --wait 5", "Exactly one"),
            (
                "sf data query -q 'SELECT Id FROM Account' -f load/01-Account.csv -o empty",
                "--query cannot also be provided when using --file"
            ),
            ("sf data query -q 'SELECT Id FROM Account' -o empty --output-file a.csv", "when using --output-file"),
            ("sf data query -q 'SELECT Legacy__c FROM Account' -r csv -o empty", "No such column"),
            ("sf org login web --alias empty --username jane", "All of the following"),
        ]
        for (command, words) in cases {
            let outcome = try landscape.run(command)
            #expect(outcome.status != 0 && outcome.errors.contains(words), "\(command): \(outcome)")
        }
        #expect(try landscape.run(good).status == 0)
        #expect(try landscape.run(good.replacing("--file", with: "--csvfile")).errors.contains("deprecated"))
    }

    @Test("a property, operation, map or password that Data Loader does not take is refused")
    func properties() throws {
        let landscape = try Landscape()
        let good = "dataloader.sh load 01-Account run.mode=batch"
        let cases = [
            ("\(good) sfdc.useBulkApi2=true", "sfdc.useBulkApi2 is no property"),
            ("\(good) sfdc.useBulkV2Api=yes", "cannot be yes"),
            ("\(good) process.operation=replace", "No enum constant"),
            ("\(good) process.operation=hard_delete sfdc.useBulkApi=false", "not an operation"),
            ("\(good) sfdc.entity=", "required parameter sfdc.entity"), ("\(good) sfdc.password=secret", "encrypted"),
            ("\(good) dataAccess.type=csv", "cannot be csv"),
            ("\(good) sfdc.externalIdField=", "externalIdField is missing"),
            (good.replacing("01-Account", with: "01-account"), "No bean named"),
            ("dataloader.sh load 01-Account", "no windows"), ("dataloader.sh run.mode=batch", "Usage"),
        ]
        for (command, words) in cases {
            let outcome = try landscape.run(command)
            #expect(outcome.status != 0 && outcome.output.contains(words), "\(command): \(outcome)")
        }
        try landscape.shell("sed -i 's/^Name=Name/Name=Title/' load/01-Account.sdl")
        let unknown = try landscape.run(good)
        #expect(unknown.status == 2 && unknown.output.contains("Field mapping is invalid: Name => Title"))
        #expect(try landscape.run("\(good) sfdc.password=secret").status == 1)
        try landscape.shell("sed -i 's/<bean name=/<bean id=/' load/process-conf.xml")
        let named = try landscape.run("dataloader.sh load 02-Contact run.mode=batch")
        #expect(named.status == 3 && named.output.contains("of type ID must be a name"))
    }

    @Test("by its exit code Data Loader tells of refused rows, but by Bulk API 2.0 not")
    func refusedRows() throws {
        let landscape = try Landscape()
        let children = "dataloader.sh load 02-Contact run.mode=batch"
        for (interface, status, columns) in [
            ("", 4, "\"Data_Provenance__c\",\"ERROR\"\n"),
            ("sfdc.useBulkApi=false", 4, "\"Data_Provenance__c\",\"ERROR\"\n"),
            ("sfdc.useBulkV2Api=true", 0, "\"ID\",\"ERROR\",\"Legacy_Id__c\""),
        ] {
            let outcome = try landscape.run("\(children) \(interface)")
            #expect(outcome.status == status && outcome.output.contains("0 successful upserts and 10 errors"))
            let errors = try #require(landscape.stage).text("load/status/02-Contact-error.csv")
            #expect(errors.contains(columns) && errors.contains("not found for field Legacy_Id__c in entity Account"))
        }
    }

    @Test("an empty whole number cannot be told to Data Loader by #N/A")
    func emptyNumber() throws {
        let landscape = try Landscape()
        try landscape.shell(
            """
            printf '"Legacy_Id__c","Name","NumberOfEmployees"\\n"a","Mill","#N/A"\\n"b","Mine","7"\\n' > some.csv
            printf 'Legacy_Id__c=Legacy_Id__c\\nName=Name\\nNumberOfEmployees=NumberOfEmployees\\n' > some.sdl
            """)
        let outcome = try landscape.run(
            "dataloader.sh load 01-Account run.mode=batch dataAccess.name=some.csv process.mappingFile=some.sdl")
        #expect(outcome.status == 4 && outcome.output.contains("1 successful upserts and 1 errors"))
        let errors = try #require(landscape.stage).text("load/status/01-Account-error.csv")
        #expect(errors.contains("Unparseable number"))
    }

    @Test("the three pages have no block of commands but those that the test of the pages runs")
    func blocks() throws {
        for page in ["runbook", "operator", "auditor"] {
            let text = try String(contentsOfFile: Project.root + "/docs/\(page).md", encoding: .utf8)
            let fences = text.split(separator: "\n").filter { $0.hasPrefix("```") && $0.count > 3 }
            #expect(fences.contains("```console"))
            #expect(!fences.contains { ["```sh", "```bash", "```shell"].contains($0) }, "docs/\(page).md")
        }
    }

    @Test("a contract names the repository and the commit that it was written from")
    func sources() throws {
        for name in ["sf", "dataloader"] {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name).json"))
            let contract = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            let sources = try #require(contract["sources"] as? [[String: String]])
            #expect(!sources.isEmpty)
            let page = try String(contentsOfFile: Project.root + "/docs/runbook.md", encoding: .utf8)
            for source in sources {
                #expect(source["repository"]?.hasPrefix("https://github.com/") == true && source["commit"]?.count == 40)
                #expect(
                    page.contains(try #require(source["version"])) || source["repository"]?.hasSuffix("core") == true)
            }
        }
    }
}
