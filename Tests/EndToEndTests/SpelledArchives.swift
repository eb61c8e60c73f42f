import Foundation

/// A backup whose tables are spelled in this case and that one: each archive holds one table and changes on its own, and a dump
/// has tables that differ in letter case alone, as `"Client"` and `client` in PostgreSQL. All have keys of the same values, so
/// that a mix-up shows.
struct SpelledArchives {
    static let names = ["a.zip", "b.zip", "c.zip", "d.zip", "e.zip", "dump.sql.gz", "n.zip"]
    /// The dump, and an archive with tables that no name of the others means.
    static let fixed = 5...6

    static let policy = """
        version: 1
        relations:
          - {child: ORDER_LINE, columns: [client], parent: CLient, parent_columns: [id], on_drop: cascade}
          - {child: parcel, columns: [line], parent: order_line, parent_columns: [id], on_drop: hold}
          - {child: memo, columns: [topic], parent: topic, parent_columns: [id], on_drop: cascade}

        """

    private static let spellings = [
        ["Client", "CLIENT", "client"], ["Client", "client"], ["order_line", "Order_Line"],
        ["Order_Line", "ORDER_LINE", "order_line"], ["Parcel", "parcel"],
    ]

    /// The table of each archive but the fixed ones.
    var tables = Self.spellings.map { $0[0] }

    /// Spells an archive's table otherwise.
    mutating func respell(_ number: Int, _ random: inout NightlyExport.Random) {
        tables[number] = random.of(Self.spellings[number])
    }

    /// What the names of its tables may mean: where that is the same, an archive that did not change is known.
    var variants: Set<String> { Set(tables) }

    /// Writes one archive.
    ///
    /// - Parameters:
    ///   - number: from 0.
    ///   - version: another one has other records.
    func write(_ number: Int, version: Int, to stage: Stage) throws {
        var random = NightlyExport.Random(seed: 3 + number * 1_000 + version)
        func mail() -> String { "p\(random.below(900))@\(random.of(["example.com", "contoso-bank.com", "gmx.de"]))" }
        func rows(_ count: Int, _ row: (Int) -> String) -> String { (0..<count).map { row($0) + "\n" }.joined() }
        try stage.shell("rm -rf in && mkdir in")
        let text =
            switch number {
            case 0, 1: "id,email\n" + rows(30) { "\($0 + number * 20),\(mail())" }
            case 2, 3: "id,client,email\n" + rows(40) { "\($0 + number * 30),\(random.below(60)),\(mail())" }
            case 4: "id,line,email\n" + rows(50) { "\($0),\(60 + random.below(80)),\(mail())" }
            case 5:
                """
                CREATE TABLE public."Client" (id integer NOT NULL, email text);
                CREATE TABLE public.client (id integer NOT NULL, email text);
                CREATE TABLE public.invoice (id integer NOT NULL, client integer);
                CREATE TABLE public."Invoice" (id integer NOT NULL, client integer);
                COPY public.invoice (id, client) FROM stdin;
                \(rows(20) { "\($0)\t\(900 + $0)" })\\.

                COPY public."Invoice" (id, client) FROM stdin;
                \(rows(20) { "\($0)\t\(900 + $0)" })\\.

                COPY public."Client" (id, email) FROM stdin;
                \(rows(20) { "\(900 + $0)\tp\(random.below(99))@example.com" })\\.

                COPY public.client (id, email) FROM stdin;
                \(rows(20) { "\(900 + $0)\tp\(random.below(99))@contoso-bank.com" })\\.

                ALTER TABLE ONLY public."Client" ADD CONSTRAINT a PRIMARY KEY (id);
                ALTER TABLE ONLY public.client ADD CONSTRAINT b PRIMARY KEY (id);
                ALTER TABLE ONLY public.invoice ADD CONSTRAINT c FOREIGN KEY (client) REFERENCES public.client(id) ON DELETE CASCADE;
                ALTER TABLE ONLY public."Invoice" ADD CONSTRAINT d FOREIGN KEY (client) REFERENCES public."Client"(id) ON DELETE CASCADE;

                """
            default: "id,topic,email\n" + rows(20) { "\($0),\(random.below(9)),\(mail())" }
            }
        if number == 5 {
            try stage.write("in/dump.sql", text)
            try stage.shell("gzip -nc in/dump.sql > dump.sql.gz")
            return
        }
        try stage.write("in/\(number < 5 ? tables[number] : "memo").csv", text)
        if number == 6 { try stage.write("in/Topic.csv", "id,email\n" + rows(6) { "\($0),\(mail())" }) }
        try stage.shell(
            "rm -f \(Self.names[number]); cd in && touch -d 2026-11-25 * && zip -q -X ../\(Self.names[number]) *")
    }
}
