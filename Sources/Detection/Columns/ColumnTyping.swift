import Records

/// Decides once per member what its columns hold: by name where the name says it and the values do not contradict,
/// else by the shape of the values.
public enum ColumnTyping {
    /// The kind of each column of the schema. `sample` is the member's first batch; it may be empty.
    ///
    /// Kinds that the settings give by hand are taken as they are.
    public static func kinds(schema: Schema, sample: BatchView, settings: DetectionSettings) -> [ColumnKind] {
        columns(schema: schema, sample: sample, settings: settings).kinds
    }

    /// The columns with kinds, column habits and score columns.
    static func columns(schema: Schema, sample: BatchView, settings: DetectionSettings) -> TypedColumns {
        let words = schema.columns.map(ColumnName.init)
        let scored = Set(settings.scoreColumns.map { $0.lowercased() })
        let hasValues = sample.columnCount == schema.columns.count
        var kinds: [ColumnKind] = []
        var failing: Set<Int> = []
        var scores: [Int] = []
        for (column, name) in schema.columns.enumerated() {
            let key = name.lowercased()
            if scored.contains(key) { scores.append(column) }
            let verdict: ColumnNames.Verdict =
                settings.columnKinds[key].map { .kind($0) }
                ?? (scored.contains(key)
                    ? .kind(.number) : ColumnNames.verdict(words[column], in: schema, words: words))
            // Values are looked at only where they decide: they take a hundred times as long as the name.
            let shapes = hasValues && needsValues(verdict) ? ValueShapes(sample, column: column) : nil
            let kind = settings.columnKinds[key] ?? decide(verdict, shapes)
            if let shapes, failsChecks(kind, shapes) { failing.insert(column) }
            kinds.append(kind)
        }
        return TypedColumns(
            schema: schema, names: words, kinds: kinds, failingChecks: failing, scoreColumns: scores)
    }

    private static func needsValues(_ verdict: ColumnNames.Verdict) -> Bool {
        switch verdict {
        case .nothing: false
        case .kind(let kind): isShaped(kind)
        case .unknown: true
        }
    }

    private static func decide(_ verdict: ColumnNames.Verdict, _ shapes: ValueShapes?) -> ColumnKind {
        switch verdict {
        case .nothing: return .other
        case .kind(let kind):
            guard let shapes, shapes.filled > 0, isShaped(kind), shapes.share(of: kind) < 0.5 else { return kind }
            return byContent(shapes)
        case .unknown: return shapes.map(byContent) ?? .other
        }
    }

    /// Kinds whose values can be recognised: a name that promises one of them is not believed when most of the filled
    /// values of the sample are something else (an `Email` column of flags, an `Id` column of running numbers).
    private static func isShaped(_ kind: ColumnKind) -> Bool {
        switch kind {
        case .email, .phone, .ip, .mac, .cardNumber, .ssn, .iban, .routingNumber, .salesforceID: true
        default: false
        }
    }

    /// The kind that nearly all values have the shape of. Shapes that are rare by chance need one value, those of mere
    /// digits more of them.
    private static func byContent(_ shapes: ValueShapes) -> ColumnKind {
        guard shapes.filled > 0 else { return .other }
        func fits(_ kind: ColumnKind, values: Int = 1) -> Bool {
            shapes.filled >= values && shapes.share(of: kind) >= 0.8
        }
        func passes(_ kind: ColumnKind) -> Bool {
            let failures = shapes.failures(of: kind)
            return failures.values > 0 && failures.share <= 0.2
        }
        if fits(.email) { return .email }
        if fits(.mac) { return .mac }
        if fits(.ip) { return .ip }
        if fits(.url) { return .url }
        if fits(.iban), passes(.iban) { return .iban }
        if fits(.salesforceID, values: 2), passes(.salesforceID) { return .salesforceID }
        if fits(.cardNumber, values: 8), passes(.cardNumber) { return .cardNumber }
        if fits(.boolean) { return .boolean }
        if fits(.date) { return .date }
        if fits(.number) { return .number }
        return fits(.text) && shapes.averageLength >= proseLength ? .text : .other
    }

    /// Bytes from which on values with blanks in them are taken for prose.
    private static let proseLength = 40

    /// The column habit: most values of the sample that have check digits fail them. Below four values there is none.
    private static func failsChecks(_ kind: ColumnKind, _ shapes: ValueShapes) -> Bool {
        let failures = shapes.failures(of: kind)
        return failures.values >= 4 && failures.share > 0.5
    }
}
