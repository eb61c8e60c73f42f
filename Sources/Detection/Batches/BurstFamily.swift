import Records

/// Records that one user created within moments: a bulk load, of which most have strong evidence or hardly any.
enum BurstFamily: DetectorFamily {
    static let fields = "creator, time of creation"
    static let rules = [
        DetectorRule(
            name: "batch.burst", group: .burst, weight: 3,
            summary:
                "Created with others by one user within moments, and most of them have strong evidence; less where fewer have.",
            source: "CreatedById and CreatedDate (Salesforce), created_by and created_at: bulk loads"),
        DetectorRule(
            name: "batch.clean-burst", group: .burst, weight: -1,
            summary: "Created with at least fifty others by one user within moments, of which hardly any has evidence.",
            source: "CreatedById and CreatedDate: bulk loads"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        guard let time = CreationColumns.time(in: columns), rules.isOn(0, 1) else { return nil }
        return BurstDetector(time: time, creator: CreationColumns.creator(in: columns), rules: rules)
    }
}

/// The columns that say who created a record and when.
enum CreationColumns {
    static func time(in columns: TypedColumns) -> Int? { column(named: CreationColumn.names, in: columns) }
    static func creator(in columns: TypedColumns) -> Int? { column(named: creators, in: columns) }

    private static func column(named names: Set<String>, in columns: TypedColumns) -> Int? {
        columns.names.firstIndex { names.contains($0.joined) }
    }

    private static let creators: Set<String> = [
        "createdbyid", "createdby", "creator", "creatorid", "createdbyuser", "insertedby",
    ]
}

struct BurstDetector: Detector {
    let time: Int
    let creator: Int?
    let rules: BoundRules

    /// Seconds between two records of one burst.
    private static let gap = 60
    /// Records that make a burst; that make one whose cleanness says something.
    private static let least = 8
    private static let cleanLeast = 50
    /// Evidence that is strong: enough to drop by the default policy; that is some: enough to hold.
    private static let strong: Bans = 4
    private static let some: Bans = 2

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        guard !findings.findings.isEmpty else { return }
        let own = findings.ownBans
        var hours = HourSet()
        for row in own.indices where own[row] != 0 {
            let field = batch.field(row, time)
            hours.insert(batch.text, field.start, field.end)
        }
        let bursts = bursts(batch, in: hours)
        guard !bursts.isEmpty else { return }
        let masks = BatchSigns.masks(batch.rowCount, findings)
        for burst in bursts {
            let strong = burst.reduce(0) { $0 + (own[$1] >= Self.strong ? 1 : 0) }
            let some = burst.reduce(0) { $0 + (own[$1] >= Self.some ? 1 : 0) }
            let share = Double(strong) / Double(burst.count)
            var part: Float = share >= 0.95 ? 1 : share >= 0.8 ? 2.5 / 3 : share >= 0.5 ? 2.0 / 3 : 0
            if strong < Self.least / 2 { part = 0 }
            // Hardly any is strong on its own, but nearly all have some evidence, and of several kinds.
            if part < 2.5 / 3, burst.count >= Self.cleanLeast / 2, some * 5 >= burst.count * 4,
                BatchSigns.areBelievable(BatchSigns.shares(masks, rows: burst), against: BatchSigns.clean)
            {
                part = 2.5 / 3
            }
            if part > 0 {
                for row in burst {
                    findings.addOfRecord(
                        row: row, rule: rules.first, weight: rules.weights[0] * part, count: max(strong, some),
                        of: burst.count)
                }
            } else if burst.count >= Self.cleanLeast, some * 200 <= burst.count, rules.weights[1] != 0 {
                for row in burst where own[row] > 0 {
                    findings.addOfRecord(
                        row: row, rule: rules.first + 1, weight: rules.weights[1], count: some, of: burst.count)
                }
            }
        }
    }

    /// Rows of each burst, ascending; only of hours in which a record has evidence, and cut at the hour.
    private func bursts(_ batch: BatchView, in hours: HourSet) -> [[Int]] {
        var loads: [(creator: UInt64, second: Int, row: Int)] = []
        for row in 0..<batch.rowCount {
            let (start, end) = batch.field(row, time)
            guard hours.contains(batch.text, start, end),
                let second = Timestamp.seconds(batch.text, start, end)
            else { continue }
            var hash: UInt64 = 0
            if let creator {
                let field = batch.field(row, creator)
                hash = WordTable.hash(batch.text, field.start, field.end)
            }
            loads.append((hash, second, row))
        }
        loads.sort { ($0.creator, $0.second, $0.row) < ($1.creator, $1.second, $1.row) }
        var bursts: [[Int]] = []
        var first = 0
        while first < loads.count {
            var next = first + 1
            while next < loads.count, loads[next].creator == loads[first].creator,
                loads[next].second - loads[next - 1].second <= Self.gap
            {
                next += 1
            }
            if next - first >= Self.least { bursts.append(loads[first..<next].map(\.row).sorted()) }
            first = next
        }
        return bursts
    }
}

/// Hours of timestamps, by their first thirteen bytes; now and then it holds one too many.
private struct HourSet {
    private var bits = InlineArray<64, UInt64>(repeating: 0)

    mutating func insert(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        guard let hash = Self.hash(text, start, end) else { return }
        bits[hash &>> 6] |= 1 &<< UInt64(hash & 63)
    }

    @inline(__always)
    func contains(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
        guard let hash = Self.hash(text, start, end) else { return false }
        return bits[hash &>> 6] & (1 &<< UInt64(hash & 63)) != 0
    }

    @inline(__always)
    private static func hash(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
        guard end &- start >= 19, let base = text.baseAddress else { return nil }
        let day = base.loadUnaligned(fromByteOffset: start &+ 2, as: UInt64.self)
        let hour = base.loadUnaligned(fromByteOffset: start &+ 5, as: UInt64.self)
        let mixed = ((day &* 31) ^ hour) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed &>> 52)
    }
}

/// Points in time as dumps and exports write them.
enum Timestamp {
    /// Seconds since 1970 of `2026-11-24T10:19:31.000Z`, `2026-11-24 10:19:31+00`; a zone is not counted, a date alone is
    /// no point in time. `nil` for anything else.
    static func seconds(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int? {
        guard end - start >= 19, text[start + 4] == 0x2D, text[start + 7] == 0x2D, text[start + 13] == 0x3A,
            text[start + 16] == 0x3A
        else { return nil }
        func number(_ offset: Int, _ digits: Int) -> Int? {
            var value = 0
            for position in offset..<(offset + digits) {
                guard Byte.isDigit(text[start + position]) else { return nil }
                value = value * 10 + Int(text[start + position] - 0x30)
            }
            return value
        }
        guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2), let hour = number(11, 2),
            let minute = number(14, 2), let second = number(17, 2), (1...12).contains(month)
        else { return nil }
        // Days from the civil date: years begin in March, so that a leap day is the last of its year.
        let shifted = month > 2 ? year : year - 1
        let days =
            365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * ((month + 9) % 12) + 2) / 5 + day
            - 719_469
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    }
}
