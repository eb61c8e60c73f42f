/// Writes BSON values as text into the field of a batch; for values that `BSONWalk` went through.
struct BSONText {
    private let batch: RecordBatch
    private let source: UnsafeRawBufferPointer
    private let values: ValueText

    init(batch: RecordBatch, source: UnsafeRawBufferPointer) {
        self.batch = batch
        self.source = source
        values = ValueText(batch: batch)
    }

    /// A value as a field: text as it stands, nothing for null, arrays as JSON.
    func field(_ kind: BSON.Kind, _ start: Int, _ end: Int) {
        switch kind {
        case .double: values.double(Double(bitPattern: BSON.uint64(source, start)))
        case .string, .code, .symbol: bytes(start + 4, end - 1)
        case .document: list(start, end, isArray: false)
        case .array: list(start, end, isArray: true)
        case .binary: binary(start, end)
        case .undefined, .null: break
        case .objectID: hex(start, end)
        case .bool: values.text(source[start] == 1 ? "true" : "false")
        case .date: values.instant(BSON.int64(source, start), .milliseconds)
        case .regex:
            let middle = cStringEnd(start)
            batch.append(UInt8(ascii: "/"))
            bytes(start, middle)
            batch.append(UInt8(ascii: "/"))
            bytes(middle + 1, end - 1)
        case .pointer: hex(end - 12, end)
        case .scopedCode: bytes(start + 8, start + 7 + BSON.int32(source, start + 4))
        case .int32: values.number(Int64(BSON.int32(source, start)))
        case .timestamp:
            let value = BSON.uint64(source, start)
            values.number(Int64(value >> 32))
            batch.append(UInt8(ascii: ":"))
            values.number(Int64(value & 0xFFFF_FFFF))
        case .int64: values.number(BSON.int64(source, start))
        case .decimal128:
            values.string(Decimal128.text(low: BSON.uint64(source, start), high: BSON.uint64(source, start + 8)))
        case .minKey: values.text("MinKey")
        case .maxKey: values.text("MaxKey")
        }
    }

    // MARK: Arrays

    private func list(_ start: Int, _ end: Int, isArray: Bool) {
        batch.append(UInt8(ascii: isArray ? "[" : "{"))
        var at = start + 4
        while at < end - 1, let kind = BSON.Kind(rawValue: source[at]) {
            if at > start + 4 { batch.append(UInt8(ascii: ",")) }
            let nameEnd = cStringEnd(at + 1)
            if !isArray {
                quoted { bytes(at + 1, nameEnd) }
                batch.append(UInt8(ascii: ":"))
            }
            let value = nameEnd + 1
            at = value + length(of: kind, value)
            element(kind, value, at)
        }
        batch.append(UInt8(ascii: isArray ? "]" : "}"))
    }

    private func element(_ kind: BSON.Kind, _ start: Int, _ end: Int) {
        switch kind {
        case .null, .undefined: values.text("null")
        case .double, .int32, .int64, .bool, .document, .array: field(kind, start, end)
        default: quoted { field(kind, start, end) }
        }
    }

    /// Bytes of a value; what it states was checked.
    private func length(of kind: BSON.Kind, _ start: Int) -> Int {
        switch kind {
        case .null, .undefined, .minKey, .maxKey: 0
        case .bool: 1
        case .int32: 4
        case .double, .date, .timestamp, .int64: 8
        case .objectID: 12
        case .decimal128: 16
        case .string, .code, .symbol: 4 + BSON.int32(source, start)
        case .pointer: 16 + BSON.int32(source, start)
        case .regex: cStringEnd(cStringEnd(start) + 1) + 1 - start
        case .binary: 5 + BSON.int32(source, start)
        case .document, .array, .scopedCode: BSON.int32(source, start)
        }
    }

    /// What `body` writes, in quotes, with what JSON wants escaped.
    private func quoted(_ body: () -> Void) {
        let start = values.beginQuoted()
        body()
        values.endQuoted(from: start)
    }

    // MARK: Scalars

    private func bytes(_ start: Int, _ end: Int) {
        batch.append(UnsafeRawBufferPointer(rebasing: source[start..<end]))
    }

    private func cStringEnd(_ start: Int) -> Int {
        var at = start
        while source[at] != 0 { at += 1 }
        return at
    }

    private func hex(_ start: Int, _ end: Int) {
        values.hexadecimal(UnsafeRawBufferPointer(rebasing: source[start..<end]))
    }

    /// Lower-case hexadecimal; subtype 4 of 16 bytes as UUID.
    private func binary(_ start: Int, _ end: Int) {
        guard source[start + 4] == 4, end - start == 21 else { return hex(start + 5, end) }
        values.uuid(UnsafeRawBufferPointer(rebasing: source[(start + 5)..<end]))
    }
}
