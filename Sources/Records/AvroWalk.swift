/// Goes through records in Avro's binary encoding, checks them and writes their fields; each value is seen once.
///
/// What reader and rebuild take for a record is the same because both go this way.
struct AvroWalk {
    /// The longest text of a record; one with more is not judged. Names of the schema come again with every value.
    static let mostText = 4 * RecordLimits.recordBytes

    /// Values without bytes that a record may have beside those that its length allows.
    private static let mostEmpty = 256

    private let schema: AvroSchema
    private let types: [AvroType]
    private let steps: [AvroColumns.Step]
    private var cursor = AvroCursor(UnsafeRawBufferPointer(start: nil, count: 0), 0..<0)
    private var text = ValueText(batch: RecordBatch())
    private var isWriting = false
    private var mostText = 0
    /// Values without bytes that the record has, and where it begins.
    private var emptyValues = 0
    private var start = 0
    /// Whether the last record's text became too long; it was not written to its end then.
    private(set) var isTooLong = false

    init(_ schema: AvroSchema, _ columns: AvroColumns) {
        self.schema = schema
        types = schema.types
        steps = columns.steps
    }

    /// Begins with a block's data.
    mutating func begin(_ source: UnsafeRawBufferPointer, _ range: Range<Int>) {
        cursor = AvroCursor(source, range)
    }

    /// Where in the source the next record begins.
    var at: Int { cursor.at }

    /// Goes through the next record and writes its row's fields; the caller begins and ends the row, or abandons it.
    mutating func record(to batch: RecordBatch) throws(AvroFault) {
        text = ValueText(batch: batch)
        mostText = batch.textCount + Self.mostText
        isWriting = true
        isTooLong = false
        try fields()
    }

    /// Goes through the next record.
    mutating func record() throws(AvroFault) {
        isWriting = false
        isTooLong = false
        try fields()
    }

    private mutating func fields() throws(AvroFault) {
        emptyValues = 0
        start = cursor.at
        var at = 0
        while at < steps.count {
            switch steps[at] {
            case .field(let type):
                try field(types[type])
                if isWriting { endField() }
            case .optional(let null, let count, let skipped):
                if Int64(try cursor.index(of: 2)) == null {
                    if isWriting { for _ in 0..<count { text.batch.endField() } }
                    at += skipped
                }
            }
            at += 1
        }
    }

    private mutating func endField() {
        text.batch.endField()
        checkLength()
    }

    private mutating func checkLength() {
        guard text.batch.textCount > mostText else { return }
        isTooLong = true
        isWriting = false
    }

    private mutating func field(_ type: AvroType) throws(AvroFault) {
        switch type.kind {
        case .null: break
        case .union:
            let branch = types[Int(schema.links[Int(type.first) + (try cursor.index(of: type.second))])]
            if branch.kind != .null { try field(branch) }
        case .array, .map, .record: try json(type, depth: 1)
        default: try scalar(type)
        }
    }

    // MARK: Scalars

    /// A value as it stands in a field.
    private mutating func scalar(_ type: AvroType) throws(AvroFault) {
        switch type.kind {
        case .null, .array, .map, .record, .union: break
        case .boolean:
            let value = try cursor.byte()
            guard value <= 1 else { throw .syntax }
            if isWriting { text.text(value == 1 ? "true" : "false") }
        case .int:
            let value = try cursor.int()
            if isWriting { text.number(value) }
        case .long:
            let value = try cursor.long()
            if isWriting { text.number(value) }
        case .float:
            let value = try cursor.float()
            if isWriting { text.float(value) }
        case .double:
            let value = try cursor.double()
            if isWriting { text.double(value) }
        case .string:
            let value = try cursor.bytes()
            if isWriting { text.batch.append(value) }
        case .bytes:
            let value = try cursor.bytes()
            if isWriting { text.hexadecimal(value) }
        case .enumeration:
            let symbol = schema.symbols[Int(type.first) + (try cursor.index(of: type.second))]
            if isWriting { letters(symbol) }
        case .fixed, .fixedDecimal, .fixedUUID, .duration: try fixed(type)
        case .decimal:
            let value = try cursor.bytes()
            if isWriting { text.decimal(value, scale: Int(type.first)) }
        case .date, .timeMilliseconds:
            let value = try cursor.int()
            if isWriting { time(value, type.kind) }
        case .timeMicroseconds, .instantMilliseconds, .instantMicroseconds, .instantNanoseconds, .localMilliseconds,
            .localMicroseconds, .localNanoseconds:
            let value = try cursor.long()
            if isWriting { time(value, type.kind) }
        }
    }

    private mutating func fixed(_ type: AvroType) throws(AvroFault) {
        let value = try cursor.take(Int(type.first))
        guard isWriting else { return }
        switch type.kind {
        case .fixedDecimal: text.decimal(value, scale: Int(type.second))
        case .fixedUUID: text.uuid(value)
        case .duration: text.duration(value)
        default: text.hexadecimal(value)
        }
    }

    private func time(_ value: Int64, _ kind: AvroType.Kind) {
        switch kind {
        case .date: text.date(value)
        case .timeMilliseconds: text.time(value, .milliseconds)
        case .timeMicroseconds: text.time(value, .microseconds)
        case .instantMilliseconds: text.instant(value, .milliseconds)
        case .instantMicroseconds: text.instant(value, .microseconds)
        case .instantNanoseconds: text.instant(value, .nanoseconds)
        case .localMilliseconds: text.instant(value, .milliseconds, isUTC: false)
        case .localMicroseconds: text.instant(value, .microseconds, isUTC: false)
        default: text.instant(value, .nanoseconds, isUTC: false)
        }
    }

    private func letters(_ range: Range<Int32>) {
        schema.letters.withUnsafeBytes {
            text.batch.append(UnsafeRawBufferPointer(rebasing: $0[Int(range.lowerBound)..<Int(range.upperBound)]))
        }
    }

    // MARK: JSON text

    private mutating func json(_ type: AvroType, depth: Int) throws(AvroFault) {
        guard depth <= RecordLimits.depth else { throw .tooDeep }
        if type.canBeEmpty { try countEmpty() }
        switch type.kind {
        case .null: put("null")
        case .union:
            let branch = Int(schema.links[Int(type.first) + (try cursor.index(of: type.second))])
            try json(types[branch], depth: depth)
        case .array:
            put("[")
            try items(types[Int(type.first)], areNamed: false, depth)
            put("]")
        case .map:
            put("{")
            try items(types[Int(type.first)], areNamed: true, depth)
            put("}")
        case .record:
            put("{")
            for field in 0..<Int(type.second) {
                if isWriting {
                    if field > 0 { text.text(",") }
                    letters(schema.keys[Int(type.first) + field])
                }
                try json(types[Int(schema.links[Int(type.first) + field])], depth: depth + 1)
            }
            put("}")
        case .boolean, .int, .long, .decimal, .fixedDecimal: try scalar(type)
        case .float, .double: try floatingPoint(type)
        default: try quoted(type)
        }
        if isWriting { checkLength() }
    }

    /// An array may state billions of values without bytes: so few are allowed that a record's bytes limit them.
    private mutating func countEmpty() throws(AvroFault) {
        emptyValues += 1
        guard emptyValues <= Self.mostEmpty + 16 * (cursor.at - start) else { throw .syntax }
    }

    private func put(_ literal: StaticString) {
        if isWriting { text.text(literal) }
    }

    private mutating func items(_ item: AvroType, areNamed: Bool, _ depth: Int) throws(AvroFault) {
        var isFirst = true
        while true {
            let count = try cursor.items()
            if count == 0 { return }
            // Every item has a byte at least, or is counted where it is gone into.
            guard item.canBeEmpty && !areNamed || count <= UInt64(cursor.left) else { throw .syntax }
            for _ in 0..<count {
                if !isFirst { put(",") }
                isFirst = false
                if areNamed {
                    try quoted(AvroType(kind: .string))
                    put(":")
                }
                try json(item, depth: depth + 1)
            }
        }
    }

    private mutating func quoted(_ type: AvroType) throws(AvroFault) {
        guard isWriting else { return try scalar(type) }
        let start = text.beginQuoted()
        try scalar(type)
        text.endQuoted(from: start)
    }

    /// A number, or in quotes what JSON has no number for.
    private mutating func floatingPoint(_ type: AvroType) throws(AvroFault) {
        var ahead = cursor
        let isFinite = type.kind == .float ? try ahead.float().isFinite : try ahead.double().isFinite
        if isFinite { try scalar(type) } else { try quoted(type) }
    }
}
