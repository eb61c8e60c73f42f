/// How much words look alike: for guesses at what somebody meant to write.
public enum Spelling {
    /// Edits that turn one word into another (Levenshtein).
    public static func distance(_ a: String, _ b: String) -> Int {
        let a = Array(a.utf8.prefix(64))
        let b = Array(b.utf8.prefix(64))
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }

    /// The word of some that somebody may have meant; `nil` where none is near. Letter case counts.
    public static func nearest(to word: String, among words: some Sequence<String>) -> String? {
        let near = words.map { ($0, distance(word, $0)) }.min { $0.1 < $1.1 }
        return near.flatMap { $0.1 <= max(2, word.count / 3) ? $0.0 : nil }
    }
}
