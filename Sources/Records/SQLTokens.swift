/// The words of a statement, for those that are read and not only passed over: names without their quotes.
struct SQLTokens {
    enum Token: Equatable {
        /// A name or keyword; `isQuoted` where it cannot be a keyword.
        case word(String, isQuoted: Bool)
        case string(String)
        case symbol(UInt8)
    }

    private(set) var tokens: [Token] = []
    /// Where each begins and ends in the text.
    private(set) var ranges: [Range<Int>] = []
    private var at = 0

    /// - Parameters:
    ///   - limit: where to stop looking.
    ///   - start: where to begin.
    init(_ text: UnsafeRawBufferPointer, dialect: SQLDialect, limit: Int = .max, from start: Int = 0) {
        let lexer = SQLLexer(text: text, dialect: dialect)
        var position = start
        while let start = lexer.blank(from: position, isFinal: true), start < min(text.count, limit) {
            let byte = text[start]
            var end = start + 1
            if byte == 0x27 || byte == 0x22 || byte == 0x60 {
                end = lexer.quoted(start) ?? text.count
                let inner = text[(start + 1)..<max(start + 1, end - 1)]
                var bytes: [UInt8] = []
                var isDoubled = false
                for next in inner {
                    if next == byte, !isDoubled {
                        isDoubled = true
                        continue
                    }
                    isDoubled = false
                    bytes.append(next)
                }
                let value = String(decoding: bytes, as: UTF8.self)
                tokens.append(byte == 0x27 ? .string(value) : .word(value, isQuoted: true))
            } else if byte == 0x5B, dialect == .sqlite {
                end = lexer.bracketed(start) ?? text.count
                let name = String(decoding: text[(start + 1)..<max(start + 1, end - 1)], as: UTF8.self)
                tokens.append(.word(name, isQuoted: true))
            } else if SQLLexer.isWord(byte) {
                while end < text.count, SQLLexer.isWord(text[end]) { end += 1 }
                tokens.append(.word(String(decoding: text[start..<end], as: UTF8.self), isQuoted: false))
            } else {
                tokens.append(.symbol(byte))
            }
            ranges.append(start..<end)
            position = end
        }
    }

    var isAtEnd: Bool { at >= tokens.count }
    /// Where the next token begins.
    var position: Int? { at < ranges.count ? ranges[at].lowerBound : nil }

    /// Takes the next token.
    mutating func take() -> Token? {
        guard at < tokens.count else { return nil }
        at += 1
        return tokens[at - 1]
    }

    func isNext(_ keyword: String) -> Bool {
        guard at < tokens.count, case .word(let word, false) = tokens[at] else { return false }
        return word.uppercased() == keyword
    }

    func isNext(symbol: Character) -> Bool { at < tokens.count && tokens[at] == .symbol(symbol.asciiValue ?? 0) }

    /// Takes keywords if they come next, all of them.
    mutating func take(_ keywords: String...) -> Bool {
        let start = at
        for keyword in keywords {
            guard isNext(keyword) else {
                at = start
                return false
            }
            at += 1
        }
        return true
    }

    mutating func take(symbol: Character) -> Bool {
        guard isNext(symbol: symbol) else { return false }
        at += 1
        return true
    }

    mutating func takeName() -> String? {
        guard at < tokens.count, case .word(let name, _) = tokens[at] else { return nil }
        at += 1
        return name
    }

    /// A table's name: without the schema that is the usual one, and for MySQL without the database.
    mutating func takeTable(_ dialect: SQLDialect) -> String? {
        guard var name = takeName() else { return nil }
        var parts = [name]
        while take(symbol: "."), let next = takeName() { parts.append(next) }
        if dialect == .mySQL || parts.count > 1 && ["public", "main"].contains(parts[0]) {
            parts = Array(parts.suffix(1))
        }
        name = parts.joined(separator: ".")
        return name
    }

    /// `(a, b)`: names in parentheses; what follows a name up to the comma is passed over.
    mutating func takeNames() -> [String]? {
        guard take(symbol: "(") else { return nil }
        var names: [String] = []
        while let name = takeName() {
            names.append(name)
            var depth = 0
            while !isAtEnd, depth > 0 || !isNext(symbol: ",") && !isNext(symbol: ")") {
                if isNext(symbol: "(") { depth += 1 }
                if isNext(symbol: ")") { depth -= 1 }
                at += 1
            }
            if !take(symbol: ",") { break }
        }
        return take(symbol: ")") ? names : nil
    }

    /// Passes over everything up to a comma or the closing parenthesis of this level; gives the text of what it passed.
    mutating func skipItem() {
        var depth = 0
        while at < tokens.count {
            if depth == 0, isNext(symbol: ",") || isNext(symbol: ")") { return }
            if isNext(symbol: "(") { depth += 1 }
            if isNext(symbol: ")") { depth -= 1 }
            at += 1
        }
    }
}
