import Records

/// The countries whose numbering plans the phone detectors know, as country columns spell them.
enum CountryNames {
    enum Plan: UInt8 {
        case northAmerican = 1, british, australian, french
    }

    /// What the country columns of a row say of the plan that a number without a country code follows.
    enum Hint {
        case none, same, other
    }

    static func hint(_ plan: Plan, _ batch: BatchView, _ row: Int, _ columns: [Int]) -> Hint {
        var hint = Hint.none
        for column in columns {
            let field = batch.field(row, column)
            let (start, end) = batch.text.trimmed(field.start, field.end)
            guard start < end else { continue }
            if table.value(batch.text, start, end) == plan.rawValue { return .same }
            hint = .other
        }
        return hint
    }

    private static let spellings: [(Plan, [String])] = [
        (
            .northAmerican,
            [
                "us", "usa", "u.s.", "u.s.a.", "united states", "united states of america", "the united states",
                "america",
                "ca", "can", "canada", "puerto rico", "pr", "jamaica", "bahamas", "the bahamas", "barbados", "bermuda",
                "trinidad and tobago", "dominican republic", "guam", "u.s. virgin islands", "etats-unis", "états-unis",
                "estados unidos", "vereinigte staaten", "kanada",
            ]
        ),
        (
            .british,
            [
                "gb", "gbr", "uk", "u.k.", "united kingdom", "the united kingdom", "great britain", "britain",
                "england",
                "scotland", "wales", "northern ireland", "jersey", "guernsey", "isle of man", "grossbritannien",
                "großbritannien", "vereinigtes königreich", "royaume-uni", "reino unido",
                "united kingdom of great britain and northern ireland",
            ]
        ),
        (.australian, ["au", "aus", "australia", "australien", "australie"]),
        (.french, ["fr", "fra", "france", "frankreich", "francia", "monaco"]),
    ]

    private static let table = WordTable(spellings.flatMap { plan, words in words.map { ($0, plan.rawValue) } })
}
