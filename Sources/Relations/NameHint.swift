/// Whether a column's name says whose key it holds.
enum NameHint {
    /// `customer_id`, `customerId`, `BillToCustomerID`, `customer` for `customers`; `parent_id` within a table; and a name that
    /// both columns have, where it is not one that all tables use.
    static func points(_ column: String, of child: String, to parent: String, column key: String) -> Bool {
        points(words(column), isWithin: child == parent, to: tableWords(parent), column: words(key))
    }

    /// The same of names' words, where there are many to compare.
    static func points(_ column: [String], isWithin: Bool, to table: [String], column key: [String]) -> Bool {
        if column == key, !column.allSatisfy(general.contains) { return true }
        let isQualified = column.count > 1 && column.last.map(general.contains) == true
        let words = isQualified ? column.dropLast() : column[...]
        guard !table.isEmpty else { return false }
        if words.count >= table.count, zip(words.suffix(table.count), table).allSatisfy(isSame) { return true }
        guard isWithin, let last = words.last else { return false }
        return withinTable.contains(last)
    }

    /// What a column is named for that holds keys of one table, and what that table is named for: `customer_id` and `customers` are
    /// named for the same. `nil` for other columns.
    static func stem(ofColumn column: String) -> String? {
        var words = words(column)
        guard words.count > 1, ["id", "uuid", "guid"].contains(words.removeLast()) else { return nil }
        return stem(words)
    }

    static func stem(ofTable table: String) -> String { stem(tableWords(table)) }

    private static func stem(_ words: [String]) -> String {
        (words.dropLast() + (words.last.map { [root($0)] } ?? [])).joined(separator: " ")
    }

    /// The same for a word and its plural; not always a word.
    private static func root(_ word: String) -> String {
        var root = word[...]
        if root.hasSuffix("ies"), root.count > 4 {
            root = root.dropLast(3) + "y"
        } else if ["ses", "xes", "zes", "ches", "shes"].contains(where: root.hasSuffix) {
            root = root.dropLast(2)
        } else if root.hasSuffix("s"), !root.hasSuffix("ss"), root.count > 2 {
            root = root.dropLast()
        }
        return String(root.hasSuffix("e") ? root.dropLast() : root)
    }

    /// The words of a table's name without its schema's.
    static func tableWords(_ name: String) -> [String] {
        words(name.split(separator: ".").last.map(String.init) ?? name)
    }

    /// Words that any table's key may be called.
    private static let general: Set<String> = [
        "id", "ids", "key", "fk", "pk", "no", "nr", "num", "number", "code", "ref", "uuid", "guid", "name", "oid",
        "sid",
    ]

    /// What a record of a table calls another of it.
    private static let withinTable: Set<String> = [
        "parent", "manager", "supervisor", "root", "previous", "prev", "next", "original", "origin", "duplicate",
        "master",
    ]

    /// Words in lower case, cut at other characters than letters and digits, and where a capital follows a small letter.
    static func words(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasSmall = false
        for character in name {
            let isPart = character.isLetter || character.isNumber
            if !word.isEmpty, !isPart || (wasSmall && character.isUppercase) {
                words.append(word)
                word = ""
            }
            if isPart { word += character.lowercased() }
            wasSmall = character.isLowercase || character.isNumber
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Whether two words are one, but for a plural.
    private static func isSame(_ a: String, _ b: String) -> Bool {
        a == b || (a.utf8.first == b.utf8.first && !forms(a).isDisjoint(with: forms(b)))
    }

    private static func forms(_ word: String) -> Set<String> {
        var forms: Set<String> = [word]
        if word.hasSuffix("s"), word.count > 2 { forms.insert(String(word.dropLast())) }
        if word.hasSuffix("es"), word.count > 3 { forms.insert(String(word.dropLast(2))) }
        if word.hasSuffix("ies"), word.count > 4 { forms.insert(word.dropLast(3) + "y") }
        return forms
    }
}
