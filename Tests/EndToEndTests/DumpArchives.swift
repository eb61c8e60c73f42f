import Foundation

/// A backup of dumps beside tables, each an archive that changes on its own: foreign keys within a dump, before its rows and
/// behind them, into another archive, and to tables that are empty or not there.
struct DumpArchives {
    static let names = ["ledger.sql.gz", "branches.zip", "crm.zip", "loans.tar", "extra.zip"]

    private typealias Random = NightlyExport.Random

    /// Writes one archive.
    ///
    /// - Parameters:
    ///   - number: from 0.
    ///   - version: another one has other records.
    func write(_ number: Int, version: Int, to stage: Stage) throws {
        var random = Random(seed: 7 + number * 1_000 + version)
        try stage.shell("rm -rf in && mkdir in")
        let name = Self.names[number]
        switch number {
        case 0:
            try stage.write("in/ledger.sql", Self.ledger(&random))
            try stage.shell("gzip -nc in/ledger.sql > \(name)")
            return
        case 1:
            try stage.write(
                "in/branch.csv", "id,name,email\n" + (0..<9).map { "\($0),Hof \($0),\(Self.mail(&random))\n" }.joined())
        case 2:
            try stage.write("in/crm.sql", Self.crm(&random))
        case 3:
            try stage.write("in/loans.sql", Self.loans(&random))
            try stage.shell("sqlite3 in/loans.sqlite < in/loans.sql && rm in/loans.sql")
        default:
            try stage.write("in/note.sql", Self.notes(&random))
            try stage.write("in/city.csv", "id,name\n1,Brno\n2,Porto\n\(random.below(99)),Lyon\n")
        }
        let pack = name.hasSuffix("zip") ? "zip -q -X" : "tar cf"
        try stage.shell("rm -f \(name); cd in && touch -d 2026-11-25 * && \(pack) ../\(name) *")
    }

    // MARK: Dumps

    private static func mail(_ random: inout Random) -> String {
        "p\(random.below(900))@\(random.of(["example.com", "contoso-bank.com", "nordlicht-energie.de", "gmx.de"]))"
    }

    private static func copy(_ table: String, _ columns: String, _ rows: [String]) -> String {
        "COPY public.\(table) (\(columns)) FROM stdin;\n" + rows.map { $0 + "\n" }.joined() + "\\.\n\n"
    }

    /// As `pg_dump` writes it: keys behind the rows. Postings refer to a table of an archive that follows.
    private static func ledger(_ random: inout Random) -> String {
        let customers = (0..<40).map { "\($0)\t\(mail(&random))" }
        let accounts = (0..<60).map { "\($0)\t\(random.below(42))\t\(random.below(11))" }
        let postings = (0..<150).map { "\($0)\t\(random.below(63))\t\(random.below(9_000))" }
        return """
            CREATE TABLE public.posting (id integer NOT NULL, account integer, amount integer);
            CREATE TABLE public.account (id integer NOT NULL, customer integer, branch integer);
            CREATE TABLE public.customer (id integer NOT NULL, email text);
            CREATE TABLE public.nobody (id integer NOT NULL, customer integer);
            \(copy("posting", "id, account, amount", postings))\(copy("account", "id, customer, branch", accounts))\
            \(copy("customer", "id, email", customers))\(copy("nobody", "id, customer", []))
            ALTER TABLE ONLY public.customer ADD CONSTRAINT c PRIMARY KEY (id);
            ALTER TABLE ONLY public.account ADD CONSTRAINT a PRIMARY KEY (id);
            ALTER TABLE ONLY public.account ADD CONSTRAINT f FOREIGN KEY (customer) REFERENCES public.customer(id) ON DELETE CASCADE;
            ALTER TABLE ONLY public.account ADD CONSTRAINT b FOREIGN KEY (branch) REFERENCES public.branch(id);
            ALTER TABLE ONLY public.posting ADD CONSTRAINT p FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
            ALTER TABLE ONLY public.nobody ADD CONSTRAINT n FOREIGN KEY (customer) REFERENCES public.customer(email);

            """
    }

    /// Keys before the rows; contacts refer to customers of the other dump, and to a table that is nowhere.
    private static func crm(_ random: inout Random) -> String {
        let rows = (0..<50).map { "(\($0), \(random.below(45)), '\(mail(&random))', \(random.below(5)))" }
        return """
            CREATE TABLE contact (id int PRIMARY KEY, customer int REFERENCES customer (id) ON DELETE CASCADE, email text,
              region int REFERENCES region (id));
            INSERT INTO contact VALUES \(rows.joined(separator: ", "));

            """
    }

    private static func loans(_ random: inout Random) -> String {
        """
        CREATE TABLE loan (id INTEGER PRIMARY KEY, holder INTEGER REFERENCES holder (id) ON DELETE CASCADE);
        CREATE TABLE holder (id INTEGER PRIMARY KEY, email TEXT);
        INSERT INTO holder VALUES \((1..<20).map { "(\($0), '\(mail(&random))')" }.joined(separator: ", "));
        INSERT INTO loan VALUES \((1..<60).map { "(\($0), \(1 + random.below(20)))" }.joined(separator: ", "));

        """
    }

    /// Refers by another key of a table of another archive, now and then: then all has to be read.
    private static func notes(_ random: inout Random) -> String {
        let reference = random.below(3) == 0 ? " REFERENCES contact (email)" : ""
        let rows = (0..<20).map { "(\($0), '\(mail(&random))')" }
        return "CREATE TABLE note (id int PRIMARY KEY, mail text\(reference));\nINSERT INTO note VALUES "
            + rows.joined(separator: ", ") + ";\n"
    }
}
