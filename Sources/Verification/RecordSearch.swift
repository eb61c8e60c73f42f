import Archives
import Crypto
import Foundation
import Records
import RestoreSets

/// Finds records in a member of the quarantine, in their order and by their digests.
///
/// Most stand one behind the other, in a list with a comma between. Where one does not, because a header or what all outputs
/// have comes before it, the format's reader says where the next record begins. Records that could not be split do not fool
/// it: the place behind the record before is tried first.
final class RecordSearch {
    enum Outcome {
        case found, missing
        /// Not looked for.
        case tooLong
    }

    /// Bytes of a record that is looked for; it is kept in memory.
    static let recordBytes = 64 << 20
    /// Bytes without a record that are looked through for the next one.
    private static let gapBytes = 256 << 20
    /// Beginnings of records that are tried for one.
    private static let candidates = 4
    /// Places in such a record that are tried: of an `INSERT`, before its columns and before its values.
    private static let places = 8

    /// Bytes at either end of a member in which such a record is looked for, and how many may be hashed for that.
    private static let frameBytes = 64
    private var frameBudget = 256 << 20

    private let member: MemberPath
    private let next: () throws -> [UInt8]?
    private var window: [UInt8] = []
    private var base = 0
    private var isAtEnd = false
    /// Where the next record is, if it follows the one before.
    private var expected = 0
    /// Bytes of the records since the last one that was found: they are there with other bytes, or are not.
    private var skipped = 0
    private var outer: (start: Int, line: WrittenLine)?
    private var reader: (any RecordReader)?
    private var isDecided = false
    private var starts: [Range<Int>] = []

    /// - Parameter next: the member's bytes in pieces.
    init(member: MemberPath, next: @escaping () throws -> [UInt8]?) {
        self.member = member
        self.next = next
    }

    func find(_ line: WrittenLine) throws -> Outcome {
        guard line.length <= Self.recordBytes else { return .tooLong }
        if line.isInside {
            guard let outer, line.offset >= outer.line.offset, line.range.upperBound <= outer.line.range.upperBound
            else { return .missing }
            return try holds(line, at: outer.start + (line.offset - outer.line.offset)) ? .found : .missing
        }
        trim()
        if try holds(line, at: expected) { return found(line, at: expected) }
        if try fill(to: expected + 1), window[expected - base] == ListSeparator.bytes[0],
            try holds(line, at: expected + 1)
        {
            return found(line, at: expected + 1)
        }
        if skipped > 0 {
            for start in [expected + skipped, expected + skipped + 1] where try holds(line, at: start) {
                return found(line, at: start)
            }
        }
        var tried = 0
        while tried < Self.candidates {
            while starts.count <= tried, window.count < Self.gapBytes, !isAtEnd { _ = try more() }
            guard tried < starts.count else { break }
            if let start = try place(of: line, in: starts[tried]) { return found(line, at: start) }
            tried += 1
        }
        if let start = try nearFrame(line) { return found(line, at: start) }
        // The next one stands behind this one, or in its place.
        outer = nil
        skipped += line.length
        if skipped > Self.recordBytes {
            if try fill(to: expected + skipped) { expected += skipped }
            skipped = 0
        }
        return .missing
    }

    /// Where in a record that the reader found the line's one is: an `INSERT` of which one tuple went is a record as a whole.
    private func place(of line: WrittenLine, in record: Range<Int>) throws -> Int? {
        if try holds(line, at: record.lowerBound) { return record.lowerBound }
        guard line.length < record.count, record.lowerBound >= base, try fill(to: record.upperBound) else { return nil }
        let last = record.upperBound - line.length
        var at = record.lowerBound + 1
        for _ in 0..<Self.places {
            guard at <= last, let open = window[(at - base)...(last - base)].firstIndex(of: UInt8(ascii: "(")) else {
                return nil
            }
            if try holds(line, at: open + base) { return open + base }
            at = open + base + 1
        }
        return nil
    }

    /// Where the record is behind what all outputs begin with, or before what they end with: garbage hides from a format's
    /// reader what the member is, or that there is something at its end.
    private func nearFrame(_ line: WrittenLine) throws -> Int? {
        let cost = 2 * Self.frameBytes * line.length
        guard isAtEnd, cost <= frameBudget else { return nil }
        frameBudget -= cost
        let end = base + window.count - line.length
        let starts = Array(expected..<(expected + Self.frameBytes)) + (0..<Self.frameBytes).map { end - $0 }
        return try starts.first { try $0 >= expected && holds(line, at: $0) }
    }

    private func found(_ line: WrittenLine, at start: Int) -> Outcome {
        outer = (start, line)
        expected = start + line.length
        skipped = 0
        return .found
    }

    private func holds(_ line: WrittenLine, at start: Int) throws -> Bool {
        guard start >= base, try fill(to: start + line.length) else { return false }
        return window.withUnsafeBytes { bytes in
            let record = UnsafeRawBufferPointer(rebasing: bytes[(start - base)..<(start - base + line.length)])
            return Digest256(of: record).description == line.sha256
        }
    }

    /// Lets go of what lies before the next record.
    private func trim() {
        let drop = expected - base
        if drop > 1 << 20 || drop == window.count {
            window.removeSubrange(..<min(drop, window.count))
            base = expected
        }
        if let first = starts.first, first.lowerBound < expected { starts.removeAll { $0.lowerBound < expected } }
    }

    /// Whether the member has so many bytes.
    private func fill(to end: Int) throws -> Bool {
        while base + window.count < end { if try !more() { return false } }
        return true
    }

    private func more() throws -> Bool {
        guard !isAtEnd, let piece = try next() else {
            if !isAtEnd {
                isAtEnd = true
                try decide(isWhole: true)
                try reader?.finish(emit: note)
            }
            return false
        }
        window += piece
        if isDecided {
            try piece.withUnsafeBytes { try reader?.read($0, emit: note) }
        } else if window.count >= RecordLimits.headBytes {
            try decide(isWhole: false)
        }
        return true
    }

    /// Gives the reader what is there, when there is enough of it to tell the format.
    private func decide(isWhole: Bool) throws {
        guard !isDecided else { return }
        isDecided = true
        try window.withUnsafeBytes { bytes in
            let head = UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, RecordLimits.headBytes)])
            let made = RecordFormats.reader(
                path: member.text, head: head, isWhole: isWhole && head.count == bytes.count)
            reader = made is any FileRecordReader ? nil : made
            // Records that are garbage hide what the member is; the first stands behind a header of a line or a few.
            if made == nil {
                let ends = head.indices.lazy.filter { head[$0] == UInt8(ascii: "\n") }
                starts = ends.prefix(Self.candidates).map { ($0 + 1)..<($0 + 1) }
            }
            try reader?.read(bytes, emit: note)
        }
    }

    private func note(_ batch: RecordBatch) {
        for part in [batch] + batch.companions {
            for row in 0..<part.rowCount {
                let (start, length) = part.range(ofRow: row)
                if start >= expected { starts.append(start..<(start + length)) }
            }
        }
        if !batch.companions.isEmpty { starts.sort { $0.lowerBound < $1.lowerBound } }
    }
}
