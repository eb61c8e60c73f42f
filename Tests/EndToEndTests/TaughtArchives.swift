import Foundation

/// A backup in archives of several formats with records of one table, of which some have tags that teach what the others are;
/// each archive changes on its own.
struct TaughtArchives {
    static let names = ["p1.zip", "p2.json.gz", "p3.sql", "p4.xml", "p5.tar.gz", "orders.zip"]

    /// What refers to records goes with them, in whichever archive it is.
    static let policy = """
        version: 1
        tables:
          Person: {thresholds: {drop: 0.5, hold: 0.4}}
        relations:
          - {child: Order, columns: [buyer], parent: Person, parent_columns: [Id], on_drop: cascade}
          - {child: Note, columns: [about], parent: Person, parent_columns: [Id], on_drop: hold}

        """

    private typealias Random = NightlyExport.Random

    /// A record of the table.
    private struct Person {
        let id, name, street, tag: String

        init(_ id: String, isMadeUp: Bool, tag: String, _ random: inout Random) {
            self.id = id
            self.tag = tag
            let number = random.below(400)
            name = isMadeUp ? "Zq\(number * 7 % 311)x Qv\(number)" : "Anna Smith-\(number * 13 % 397)"
            street = isMadeUp ? "zz\(number)" : "Harbour Street \(number)"
        }
    }

    /// Writes one archive.
    ///
    /// - Parameters:
    ///   - number: from 0.
    ///   - version: another one has other records.
    func write(_ number: Int, version: Int, to stage: Stage) throws {
        // Seeds that follow one another give the same numbers, one further on.
        var random = Random(seed: (1 + number * 1_000 + version) * 1_000_003)
        let people = Self.people(number, &random)
        try stage.shell("rm -rf in \(Self.names[number]) && mkdir in")
        func orders(_ count: Int) -> String {
            "Id,buyer,amount,Data_Provenance__c\n"
                + (0..<count).map { row in
                    "\(row),P\(random.below(6))-\(random.below(420)),\(random.below(9_000)),\n"
                }.joined()
        }
        func lines(_ separator: String) -> String {
            ["Id", "Name", "Street", "Data_Provenance__c"].joined(separator: separator) + "\r\n"
                + people.map { person in
                    if random.below(90) == 0 { return "broken\(separator)row\r\n" }
                    return [person.id, "\"\(person.name)\"", person.street, person.tag].joined(separator: separator)
                        + "\r\n"
                }.joined()
        }
        switch number {
        case 0:
            try stage.write("in/Person.csv", lines(","))
            try stage.write("in/Order.csv", orders(50))
            try stage.shell("cd in && touch -d 2026-11-25 * && zip -q -X ../\(Self.names[number]) *")
        case 1:
            // Records that lie in others, and others in them: all are judged together.
            let groups = stride(from: 0, to: people.count, by: 3).map { first in
                let inside = people[first..<min(first + 3, people.count)].map { person in
                    let note = random.below(3)
                    let notes =
                        note == 0
                        ? #","Notes":{"records":[{"attributes":{"type":"Note"},"Id":"N\#(person.id)","about":"P0-\#(random.below(400))"}]}"#
                        : ""
                    return
                        #"{"attributes":{"type":"Person"},"Id":"\#(person.id)","Name":"\#(person.name)","Street":"\#(person.street)","Data_Provenance__c":"\#(person.tag)"\#(notes)}"#
                }
                return
                    #"{"attributes":{"type":"Household"},"Id":"H\#(first)","Town":"Porto \#(first % 7)","People":{"records":[\#(inside.joined(separator: ","))]}}"#
            }
            try stage.write(
                "in/tree.json",
                // The first records of the outer table have none in them.
                #"{"records":["#
                    + ((0..<40).map {
                        #"{"attributes":{"type":"Household"},"Id":"E\#($0)","Town":"Lagos"}"#
                    } + groups).joined(separator: ",\n") + "]}")
            try stage.shell("gzip -n -c in/tree.json > \(Self.names[number])")
        case 2:
            let rows = people.map { "('\($0.id)','\($0.name)','\($0.street)','\($0.tag)')" }
            let sales = (0..<30).map { "(\($0),'P2-\(random.below(420))')" }
            try stage.write(
                Self.names[number],
                """
                CREATE TABLE "Person" (Id text PRIMARY KEY, Name text, Street text, Data_Provenance__c text);
                CREATE TABLE sale (id int PRIMARY KEY, who text REFERENCES "Person" (Id) ON DELETE CASCADE);
                INSERT INTO sale VALUES \(sales.joined(separator: ","));

                """
                    + stride(from: 0, to: rows.count, by: 50).map { first in
                        "INSERT INTO \"Person\" VALUES\n"
                            + rows[first..<min(first + 50, rows.count)].joined(separator: ",\n") + ";\n"
                    }.joined())
        case 3:
            try stage.write(
                Self.names[number],
                "<?xml version=\"1.0\"?>\n<people>\n"
                    + people.map {
                        "  <Person><Id>\($0.id)</Id><Name>\($0.name)</Name><Street>\($0.street)</Street><Data_Provenance__c>\($0.tag)</Data_Provenance__c></Person>\n"
                    }.joined() + "</people>\n")
        case 4:
            try stage.write("plain.csv", lines(";"))
            try stage.shell(
                """
                iconv -f UTF-8 -t UTF-16 plain.csv > in/Person.csv
                cd in && touch -d 2026-11-25 * && tar -czf ../\(Self.names[number]) Person.csv
                """)
        default:
            try stage.write("in/Order.csv", orders(300))
            try stage.write("in/Note.csv", "Id,about\n" + (0..<60).map { "\($0),P1-\(random.below(500))\n" }.joined())
            try stage.shell("cd in && touch -d 2026-11-25 * && zip -q -X ../\(Self.names[number]) *")
        }
    }

    /// Some ids twice, also in the next archive; in one of them no record has a tag.
    private static func people(_ number: Int, _ random: inout Random) -> [Person] {
        (0..<400).map { row in
            let archive = random.below(80) == 0 ? (number + 1) % 5 : number
            let kind = number == 3 ? 4 : random.below(5)
            let tag = kind < 2 ? "synthetic" : kind < 4 ? "production" : ""
            return Person(
                "P\(archive)-\(row)", isMadeUp: kind < 2 || kind == 4 && random.below(6) == 0, tag: tag, &random)
        }
    }
}
