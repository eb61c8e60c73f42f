/// A column's name taken apart into words, in lower case and without accents: `MailingPostalCode`, `postal_code__c`.
struct ColumnName {
    /// The words; numbers at the end (`Phone 2`, `address1`) are left out.
    let words: [String]
    /// The word before the last dot of a relationship column: `account` of `Account.Name`; empty where there is none.
    let parent: String

    init(_ name: String) {
        // A header cell may carry a provenance tag in brackets: `Email [synthetic]`.
        var name = name.prefix { $0 != "[" }
        for suffix in ["__c", "__pc", "__r", "__C"] where name.hasSuffix(suffix) { name.removeLast(suffix.count) }
        let path = name.split(separator: ".")
        parent = path.count > 1 ? ColumnName.split(path[path.count - 2]).joined() : ""
        var words = ColumnName.split(path.last ?? "")
        while words.count > 1, words.last?.allSatisfy(\.isNumber) == true { words.removeLast() }
        self.words = words
        joined = words.joined()
    }

    /// All words without anything between them.
    let joined: String

    /// The words from each position on, the longest first: `mailingpostalcode`, `postalcode`, `code`.
    var endings: [String] { words.indices.map { words[$0...].joined() } }

    private static func split(_ name: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        var previous: Character?
        for (character, next) in zip(name, name.dropFirst().map(Optional.some) + [nil]) {
            guard isWord(character) else {
                if !word.isEmpty { words.append(word) }
                word = ""
                previous = nil
                continue
            }
            if let previous, startsWord(previous, character, next), !word.isEmpty {
                words.append(word)
                word = ""
            }
            word += plain(character)
            previous = character
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func isWord(_ character: Character) -> Bool {
        if let byte = character.asciiValue { return Byte.isAlphanumeric(byte) }
        return character.isLetter || character.isNumber
    }

    /// `nameOf`: a capital after a small letter; `IPAddress`: the last capital before a small letter; `phone2`: a digit.
    private static func startsWord(_ previous: Character, _ character: Character, _ next: Character?) -> Bool {
        if previous.isNumber != character.isNumber { return true }
        guard character.isUppercase else { return false }
        return previous.isLowercase || next?.isLowercase == true
    }

    private static func plain(_ character: Character) -> String {
        if character.isASCII { return character.lowercased() }
        return switch character.lowercased() {
        case "ä", "à", "á", "â", "ã": "a"
        case "é", "è", "ê", "ë": "e"
        case "í", "ì", "î", "ï": "i"
        case "ö", "ó", "ò", "ô", "õ": "o"
        case "ü", "ú", "ù", "û": "u"
        case "ß": "ss"
        case "ç": "c"
        case "ñ": "n"
        case let other: other
        }
    }
}
