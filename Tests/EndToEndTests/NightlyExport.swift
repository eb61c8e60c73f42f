import Foundation

/// A CRM that grows a little every day, and its export of a night: the same bytes in every run.
struct NightlyExport {
    /// What is wrong with a night's export.
    enum Fault: String {
        case truncated, halved, burst, tagValueRenamed, tagColumnRenamed, keyDoubled, staleCopy, parentsLost
    }

    /// The first night, at two o'clock.
    static let firstNight = 1_790_992_800

    let night: Int
    var fault: Fault?

    /// Seconds since 1970.
    var time: Int { Self.firstNight + night * 86_400 }
    /// For `--at`.
    var timeText: String { Date(timeIntervalSince1970: TimeInterval(time)).formatted(.iso8601) }
    var name: String { "WE_00D_\(night).ZIP" }

    /// Writes the archive into the stage.
    func write(to stage: Stage) throws {
        try stage.shell("mkdir -p nights && rm -rf night && mkdir night")
        let export = fault == .staleCopy ? NightlyExport(night: night - 2) : self
        try stage.write("night/Account.csv", export.accounts)
        try stage.write("night/Contact.csv", export.contacts)
        try stage.write("night/Lead.csv", export.leads)
        try stage.shell("cd night && zip -q -X ../nights/\(name) *.csv")
        if fault == .truncated { try stage.shell("f=nights/\(name); truncate -s $(($(stat -c %s $f) * 6 / 10)) $f") }
    }

    // MARK: Tables

    private var tagColumn: String { fault == .tagColumnRenamed ? "Quelle__c" : "Data_Provenance__c" }
    private var tag: String { fault == .tagValueRenamed ? "PRD-CORE" : "production" }

    private var accounts: String {
        let count = 220 + night
        let rows = (0..<count).filter { fault != .parentsLost || $0 % 10 != 0 }.map { row in
            var random = Random(seed: row)
            let name = "\(random.of(Self.lastNames)) \(random.of(["Bank", "Capital", "Credit Union", "Leasing"]))"
            return [Self.id("001", row), name, random.of(Self.industries), changed(row, count, &random), tag]
        }
        return Self.csv(["Id", "Name", "Industry", "LastModifiedDate", tagColumn], rows)
    }

    private var contacts: String {
        let count = 640 + 3 * night
        var rows = (0..<count).filter { fault != .halved || $0 % 2 == 0 }.map { row in
            var random = Random(seed: 10_000 + row)
            let (first, last) = (random.of(Self.firstNames), random.of(Self.lastNames))
            let account = Self.id("001", random.below(220))
            return [
                Self.id("003", row), account, first, last, Self.address(first, last, &random),
                changed(row, count, &random), tag,
            ]
        }
        if fault == .keyDoubled { rows.append(rows[17]) }
        return Self.csv(["Id", "AccountId", "FirstName", "LastName", "Email", "LastModifiedDate", tagColumn], rows)
    }

    private var leads: String {
        let count = 410 + 4 * night
        var rows = (0..<count).map { row in
            var random = Random(seed: 20_000 + row)
            let (first, last) = (random.of(Self.firstNames), random.of(Self.lastNames))
            let status = random.of(["Open", "Open", "Working", "Working", "Qualified", "Closed"])
            return [
                Self.id("00Q", row), first, last, Self.address(first, last, &random), status,
                changed(row, count, &random), tag,
            ]
        }
        if fault == .burst {
            for row in 0..<80 {
                var random = Random(seed: 90_000 + row)
                let (first, last) = (random.of(Self.firstNames), random.of(Self.lastNames))
                rows.append([
                    Self.id("00Q", 5_000 + row), first, last, "\(first).\(last)\(row)@example.com".lowercased(), "Open",
                    changed(count - 1, count, &random), "",
                ])
            }
        }
        return Self.csv(["Id", "FirstName", "LastName", "Email", "Status", "LastModifiedDate", tagColumn], rows)
    }

    /// When a record was changed: the newest ones in the hours before the export.
    private func changed(_ row: Int, _ count: Int, _ random: inout Random) -> String {
        let age = count - row <= 3 ? 0 : random.below(400)
        // Of a working day, from eight to eighteen o'clock.
        let seconds = (time - 2 * 3600) - (age + 1) * 86_400 + (8 + random.below(10)) * 3600 + random.below(3600)
        return Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
    }

    // MARK: Values

    private static let firstNames = [
        "Maria", "Jonas", "Aisha", "Pierre", "Ingrid", "Tomasz", "Lucia", "Henrik", "Priya", "Oliver", "Chiara",
        "Kenji",
        "Nadia", "Stefan", "Laura", "Mehmet", "Greta", "Paulo", "Hannah", "Viktor",
    ]
    private static let lastNames = [
        "Lindqvist", "Moreau", "Kowalski", "Brandt", "Ferrari", "Okafor", "Tanaka", "Nowak", "Silva", "Haddad",
        "Keller",
        "Jansen", "Popescu", "Murphy", "Costa", "Yilmaz", "Novak", "Larsen", "Rossi", "Weber", "Dubois", "Horvat",
        "Andersson", "Fischer",
    ]
    private static let industries = ["Banking", "Insurance", "Retail", "Logistics"]

    private static func address(_ first: String, _ last: String, _ random: inout Random) -> String {
        let domain = random.of(["kettle-sons.com", "harbour-freight.eu", "nordlicht-energie.de", "contoso-bank.com"])
        return "\(first).\(last)\(random.below(90) + 10)@\(domain)".lowercased()
    }

    private static func csv(_ header: [String], _ rows: [[String]]) -> String {
        ([header] + rows).map { row in row.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n" }.joined()
    }

    /// An id of 18 characters whose last three fit.
    static func id(_ prefix: String, _ number: Int) -> String {
        let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        var tail = ""
        var rest = number
        for _ in 0..<5 {
            tail = String(digits[rest % digits.count]) + tail
            rest /= digits.count
        }
        let id = Array(prefix + "5g00000" + tail)
        let check = stride(from: 0, to: 15, by: 5).map { start in
            let bits = (0..<5).reduce(0) { id[start + $1].isUppercase ? $0 | 1 << $1 : $0 }
            return Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345")[bits]
        }
        return String(id + check)
    }

    /// Numbers by a seed (SplitMix64, Steele, Lea and Flood 2014).
    struct Random {
        private var state: UInt64

        init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

        mutating func below(_ limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
            return Int((value ^ value >> 31) % UInt64(limit))
        }

        mutating func of(_ values: [String]) -> String { values[below(values.count)] }
    }
}
