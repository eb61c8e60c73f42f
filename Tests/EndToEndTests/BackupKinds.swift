import Foundation
import Testing

/// Backups of every kind that winnow reads, small, each with records that go: what is promised of restore sets holds for all.
enum BackupKind: String, CaseIterable, CustomTestStringConvertible {
    case zip, tarZstd = "tar.zst", sevenZip = "7z", folder, dump, jsonArray = "json", nested, sqlite, avro, xml, bson,
        salesforce
    case files, decided, encrypted, split

    var testDescription: String { rawValue }

    /// Makes the backup in the stage; its archives.
    func make(_ stage: Stage) throws -> [String] {
        try stage.write("in/Contact.csv", contacts(300) { $0 % 7 == 3 })
        try stage.write("in/Account.csv", "Id,Name\n1,Harbour Freight Lines\n2,Kettle & Sons\n")
        try stage.shell("head -c 40000 /dev/urandom > in/photo.png && ln -s photo.png in/link && touch in/empty")
        switch self {
        case .zip:
            try stage.shell("cd in && echo a comment | zip -q -y -z ../b.zip *")
            return ["b.zip"]
        case .tarZstd:
            try stage.shell("tar -C in -cf - . | zstd -q -o b.tar.zst")
            return ["b.tar.zst"]
        case .sevenZip:
            try stage.shell("cd in && rm link && 7z a -bd ../b.7z . > /dev/null")
            return ["b.7z"]
        case .folder:
            try stage.shell("mkdir in/sub && mv in/Account.csv in/sub && chmod 640 in/Contact.csv && mkfifo in/pipe")
            return ["in"]
        case .dump:
            var text = "CREATE TABLE contact (id int PRIMARY KEY, name text, email text);\n"
            text +=
                "CREATE TABLE gone (id int PRIMARY KEY, email text);\nINSERT INTO gone VALUES (1,'a@example.com'),(2,'b@example.com');\n"
            for block in 0..<5 {
                let rows = (0..<40).map { row in
                    "(\(block * 40 + row),'Ann O''Neil \(row)','ann\(row)@\(row % 9 == 4 ? "example.com" : "contoso-bank.com")')"
                }
                text += "INSERT INTO contact VALUES\n" + rows.joined(separator: ",\n") + ";\n"
            }
            try stage.write("crm.sql", text + "CREATE INDEX i ON contact (email);\n")
            return ["crm.sql"]
        case .jsonArray:
            let rows = (0..<200).map { row in
                "  {\"Id\": \"\(row)\", \"Name\": \"Ann \(row)\", \"Email\": \"a\(row)@\(row % 6 < 2 ? "example.com" : "contoso-bank.com")\"}"
            }
            try stage.write("Contact.json", "[\n" + rows.joined(separator: ",\n") + "\n]\n")
            try stage.shell("zip -q b.zip Contact.json")
            return ["b.zip"]
        case .nested:
            try stage.shell(
                """
                mkdir a && cp in/Contact.csv a/Lead.csv && gzip -k a/Lead.csv && (cd a && zip -q inner.zip Lead.csv Lead.csv.gz)
                (cd a && tar -czf c.tar.gz inner.zip Lead.csv) && cp a/inner.zip a/c.tar.gz in && tar -C in -cf outer.tar .
                """)
            return ["outer.tar"]
        case .sqlite:
            try stage.shell(
                "python3 '\(Project.fixtures)/make_sqlite.py' in/crm.db 600 && tar -C in -czf b.tar.gz crm.db Contact.csv"
            )
            return ["b.tar.gz"]
        case .avro:
            try stage.shell(
                "python3 '\(Project.fixtures)/make_avro.py' in/contact.avro deflate 600 && (cd in && zip -q ../b.zip contact.avro)"
            )
            return ["b.zip"]
        case .xml:
            let rows = (0..<120).map { row in
                "  <Contact><Id>\(row)</Id><Name>Ann \(row)</Name><Email>a\(row)@\(row % 5 == 1 ? "example.com" : "contoso-bank.com")</Email></Contact>\n"
            }
            try stage.write("Contact.xml", "<?xml version=\"1.0\"?>\n<contacts>\n" + rows.joined() + "</contacts>\n")
            return ["Contact.xml"]
        case .bson:
            try stage.shell(
                """
                python3 -c "import bson; open('contact.bson','wb').write(b''.join(bson.encode({'_id': i, 'email': 'a%d@%s' % (i, 'example.com' if i % 4 == 1 else 'contoso-bank.com')}) for i in range(100)))"
                tar -cf b.tar contact.bson
                """)
            return ["b.tar"]
        case .salesforce:
            for name in FixtureTests.zips { try stage.shell("cp '\(Project.fixtures)/salesforce/\(name)' .") }
            return FixtureTests.zips
        case .files:
            try stage.shell("cp '\(Project.fixtures)/salesforce/\(FixtureTests.tar)' .")
            return [FixtureTests.tar]
        case .decided:
            try stage.write(
                "decisions.yaml",
                """
                version: 1
                decisions:
                  - {decision: keep, table: Contact, key: "4", by: ann, why: known}
                  - {decision: drop, table: Contact, key: "7", by: ann, when: "2026-01-02T03:04:05Z", why: "a test, really"}
                  - {decision: hold, table: Account, key: "2", by: bob, why: unsure}

                """)
            try stage.shell("cd in && zip -q -y ../b.zip *")
            return ["b.zip"]
        case .encrypted:
            try stage.write("pass", "open sesame\n")
            try stage.shell(
                "cd in && 7z a -bd -tzip -mem=AES256 '-popen sesame' ../b.zip Contact.csv Account.csv photo.png > /dev/null"
            )
            return ["b.zip"]
        case .split:
            try stage.shell(
                "tar -C in -czf b.tar.gz . && split -b 20000 -a 3 --numeric-suffixes=1 b.tar.gz b.tar.gz. && rm b.tar.gz"
            )
            return ["b.tar.gz.001"]
        }
    }

    /// What `restore` needs beside the archives.
    var options: [String] {
        switch self {
        case .decided: ["--decisions", "decisions.yaml"]
        case .encrypted: Self.passphrase
        default: []
        }
    }

    /// What `verify` needs besides.
    var verifyOptions: [String] { self == .encrypted ? Self.passphrase : [] }

    private static let passphrase = ["--passphrase-file", "pass"]

    /// What the manifest calls an archive.
    func name(of archive: String) -> String { self == .split ? "b.tar.gz" : archive }

    /// Makes the backup and restores it into `out`; its archives.
    ///
    /// - Parameter more: options of `restore`.
    func restore(_ stage: Stage, _ more: [String] = []) throws -> [String] {
        let archives = try make(stage)
        let outcome = try stage.winnow(["restore"] + archives + options + more + ["--output", "out", "-q"])
        try #require(outcome.status <= 1, "\(outcome.errors)")
        return archives
    }
}
