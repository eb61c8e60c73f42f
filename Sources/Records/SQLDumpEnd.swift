/// Whether a dump came to its end: the programs that make dumps write a line last by which that can be told.
struct SQLDumpEnd {
    /// Dumps that began, and that ended: `pg_dumpall` writes several behind each other.
    private var begun = 0
    private var ended = 0
    /// The table whose rows the text ended in.
    private var openTable: String?
    private var isOver = false
    /// SQLite's shell ends so when it met errors: who loads the dump gets nothing.
    private var isRolledBack = false

    /// What comments say, of a script that begins or ends. A dump has begun where the program says its version, and not with
    /// the title alone: scripts that are written or cut out by hand have that, and no end.
    private static let marks: [(text: StaticString, begins: Int, ends: Int)] = [
        ("-- Dumped by pg_dump version", 1, 0), ("-- PostgreSQL database cluster dump", 1, 0),
        ("-- Server version", 1, 0),
        ("-- PostgreSQL database dump complete", 0, 1),
        // What begins as the second does counts there too.
        ("-- PostgreSQL database cluster dump complete", -1, 1),
        ("-- Dump completed", 0, 1),
    ]
    private static let shortest = 15

    /// Follows white space and comments between statements.
    mutating func follow(comments: UnsafeRawBufferPointer) {
        guard comments.count > Self.shortest else { return }
        for mark in Self.marks {
            let count = Self.count(mark.text, in: comments)
            begun += count * mark.begins
            ended += count * mark.ends
        }
    }

    /// Follows a statement of SQLite's shell, which writes a dump as one transaction.
    mutating func follow(transaction statement: UnsafeRawBufferPointer) {
        var tokens = SQLTokens(statement, dialect: .sqlite, limit: 64)
        if tokens.take("BEGIN") {
            begun += 1
            isRolledBack = false
        } else if tokens.take("COMMIT") || tokens.take("END") {
            ended += 1
        } else if tokens.take("ROLLBACK"), !tokens.isNext("TO") {
            ended += 1
            isRolledBack = true
        }
    }

    /// The member ended.
    ///
    /// - Parameter table: whose rows it ended in; `nil` where it ended between statements.
    mutating func finish(within table: String?) {
        openTable = table
        isOver = true
    }

    /// What a person should know of it; `nil` where it ended as it should, or nothing says how it should end, and before it did.
    var caution: String? {
        let advice =
            "Make the dump again, and see why it stopped: what is packed by a pipe is whole even where the dumping program failed."
        if let openTable {
            return
                "ends within the rows of \(openTable): the dump broke off there, and nobody knows what is missing. \(advice)"
        }
        if isOver, isRolledBack {
            return
                "ends with ROLLBACK: the program that made the dump met errors, and loading it gives nothing. \(advice)"
        }
        return isOver && begun > ended
            ? "lacks the line that ends a dump: it broke off, and nobody knows what is missing. \(advice)" : nil
    }

    private static func count(_ words: StaticString, in text: UnsafeRawBufferPointer) -> Int {
        let size = words.utf8CodeUnitCount
        guard text.count >= size else { return 0 }
        var count = 0
        var at = 0
        while at + size <= text.count {
            guard let next = text[at...].firstIndex(of: words.utf8Start.pointee), next + size <= text.count else {
                break
            }
            if text[next..<(next + size)].elementsEqual(UnsafeBufferPointer(start: words.utf8Start, count: size)) {
                count += 1
                at = next + size
            } else {
                at = next + 1
            }
        }
        return count
    }
}
