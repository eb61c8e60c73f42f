import Glibc

/// How a script spells strings and comments.
enum SQLDialect: Sendable {
    case postgreSQL, mySQL, sqlite

    /// Recognises a dump by its first bytes; `nil` when nothing speaks for a dialect.
    init?(head: UnsafeRawBufferPointer) {
        let text = head.prefix(4 << 10)
        func has(_ words: StaticString) -> Bool {
            let wanted = UnsafeRawBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
            guard text.count >= wanted.count else { return false }
            return (0...(text.count - wanted.count)).contains { at in
                text[at..<(at + wanted.count)].elementsEqual(wanted)
            }
        }
        if has("PostgreSQL database dump") || has("PostgreSQL database cluster dump") {
            self = .postgreSQL
        } else if has("-- MySQL dump") || has("-- MariaDB dump") || has("/*!") || has("ENGINE=")
            || has("CREATE TABLE `")
        {
            self = .mySQL
        } else if has("PRAGMA foreign_keys") {
            self = .sqlite
        } else {
            return nil
        }
    }

    var name: String {
        switch self {
        case .postgreSQL: "PostgreSQL"
        case .mySQL: "MySQL"
        case .sqlite: "SQLite"
        }
    }
}

/// Finds where the parts of a script end. All positions are in the text that it is given; `nil` means that the part goes on
/// beyond the text.
///
/// Rules: https://www.postgresql.org/docs/current/sql-syntax-lexical.html,
/// https://dev.mysql.com/doc/refman/8.0/en/string-literals.html, https://www.sqlite.org/lang_expr.html
struct SQLLexer {
    let text: UnsafeRawBufferPointer
    let dialect: SQLDialect

    private static let newline: UInt8 = 0x0A
    private static let backslash: UInt8 = 0x5C

    @inline(__always)
    private func find(_ byte: UInt8, from start: Int) -> Int? {
        guard start < text.count, let base = text.baseAddress,
            let found = memchr(base + start, Int32(byte), text.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    /// Behind the line that `start` is in.
    func lineEnd(from start: Int) -> Int? { find(Self.newline, from: start).map { $0 + 1 } }

    /// Behind white space and comments.
    ///
    /// - Parameter isFinal: a comment that is cut off by the text's end ends there.
    func blank(from start: Int, isFinal: Bool) -> Int? {
        var at = start
        while at < text.count {
            let byte = text[at]
            if byte <= 0x20 {
                at += 1
            } else if let end = comment(at) {
                guard let end = end ?? (isFinal ? text.count : nil) else { return nil }
                at = end
            } else {
                // What may be half the start of a comment.
                if !isFinal, at + 1 == text.count, byte == 0x2D || byte == 0x2F { return nil }
                return at
            }
        }
        return at
    }

    /// Behind the comment at `at`: `nil` when there is none, `.some(nil)` when it goes on.
    private func comment(_ at: Int) -> Int?? {
        let byte = text[at]
        if byte == 0x2D, at + 1 < text.count, text[at + 1] == 0x2D { return .some(lineEnd(from: at)) }
        if byte == 0x23, dialect == .mySQL { return .some(lineEnd(from: at)) }
        guard byte == 0x2F, at + 1 < text.count, text[at + 1] == 0x2A else { return nil }
        // Conditional comments are statements of MySQL's.
        if dialect == .mySQL, at + 2 < text.count, text[at + 2] == 0x21 { return nil }
        var depth = 1
        var position = at + 2
        while position + 1 < text.count {
            if text[position] == 0x2A, text[position + 1] == 0x2F {
                depth -= 1
                position += 2
                if depth == 0 { return .some(position) }
            } else if dialect == .postgreSQL, text[position] == 0x2F, text[position + 1] == 0x2A {
                depth += 1
                position += 2
            } else {
                position += 1
            }
        }
        return .some(nil)
    }

    /// Behind the string or quoted name that begins at `at`.
    @inline(__always)
    func quoted(_ at: Int) -> Int? {
        let quote = text[at]
        let escapes =
            quote != 0x60
            && (dialect == .mySQL
                || dialect == .postgreSQL && quote == 0x27 && at > 0 && text[at - 1] | 0x20 == 0x65
                    && (at < 2 || !Self.isWord(text[at - 2])))
        var position = at + 1
        while let end = find(quote, from: position) {
            if escapes {
                var slashes = 0
                while end - 1 - slashes > at, text[end - 1 - slashes] == Self.backslash { slashes += 1 }
                if slashes % 2 == 1 {
                    position = end + 1
                    continue
                }
            }
            // A doubled quote: the text has to show that the next byte is none.
            guard end + 1 < text.count else { return end + 1 == text.count ? end + 1 : nil }
            if text[end + 1] != quote { return end + 1 }
            position = end + 2
        }
        return nil
    }

    /// Behind the name in brackets at `at`, as SQLite takes it; nothing is doubled in it.
    func bracketed(_ at: Int) -> Int? { find(0x5D, from: at + 1).map { $0 + 1 } }

    /// Behind a dollar-quoted string at `at`; `at + 1` where there is none.
    private func dollarQuoted(_ at: Int) -> Int? {
        var end = at + 1
        while end < text.count, Self.isWord(text[end]) { end += 1 }
        guard end < text.count else { return nil }
        guard text[end] == 0x24, at == 0 || !Self.isWord(text[at - 1]) else { return at + 1 }
        let tag = text[at...end]
        var position = end + 1
        while let next = find(0x24, from: position) {
            guard next + tag.count <= text.count else { return nil }
            if text[next..<(next + tag.count)].elementsEqual(tag) { return next + tag.count }
            position = next + 1
        }
        return nil
    }

    static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
            || byte >= 0x80
    }

    /// The position of the next of `stops` outside strings, comments and parentheses.
    func next(_ stops: (UInt8, UInt8), from start: Int) -> Int? {
        var depth = 0
        var at = start
        while at < text.count {
            let byte = text[at]
            switch byte {
            case 0x27, 0x60, 0x22:
                guard let end = quoted(at) else { return nil }
                at = end
            case 0x5B where dialect == .sqlite:
                guard let end = bracketed(at) else { return nil }
                at = end
            case 0x24 where dialect == .postgreSQL:
                guard let end = dollarQuoted(at) else { return nil }
                at = end
            case 0x2D, 0x2F, 0x23:
                if let end = comment(at) {
                    guard let end else { return nil }
                    at = end
                } else {
                    at += 1
                }
            case _ where depth == 0 && (byte == stops.0 || byte == stops.1): return at
            case 0x28:
                depth += 1
                at += 1
            case 0x29:
                depth -= 1
                at += 1
            default: at += 1
            }
        }
        return nil
    }

    /// Behind the statement that `start` is in: its semicolon and, where nothing else follows on the line, the line end.
    func statementEnd(from start: Int, isFinal: Bool) -> Int? {
        guard var at = next((0x3B, 0x3B), from: start) else { return nil }
        at += 1
        var end = at
        while end < text.count, text[end] == 0x20 || text[end] == 0x0D || text[end] == 0x09 { end += 1 }
        guard end < text.count else { return isFinal ? end : nil }
        return text[end] == Self.newline ? end + 1 : at
    }
}
