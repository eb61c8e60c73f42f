import CSimdjson
import CStructure

/// A JSON array of records, or an object with such arrays among its members, of any size.
///
/// The members of the outermost object are gone through without being kept: whatever is not an array of objects is frame.
final class JSONDocumentSplitter: RecordSplitter {
    private enum Place {
        /// Before a document, or behind one.
        case outside
        /// In the outermost object, before a key or behind a value.
        case members
        /// In a value that is frame.
        case frame(winnow_json_scan)
        /// In a string that is frame.
        case frameString(isEscaped: Bool)
        case list
        /// Where nothing can be made of the rest of the member.
        case broken
    }

    /// Space and commas behind an element that are kept back, until it is known whether it is the last one.
    private static let keptBack = 64 << 10

    private let rows: JSONRows
    private let memberTable: String
    private var table: UInt32
    private var place = Place.outside
    private var isInObject = false
    /// The list has an element.
    private var listIsOpen = false
    /// How far the element that is being skipped is gone through.
    private var skipped = SkippedElement()
    private var elements: [winnow_json_element] = []
    private(set) var preambleLength = 0
    /// A list has been seen.
    private(set) var hasList = false
    let isOneTable = false
    var schema: Schema { rows.schema(table) }

    init(table: String, rows: JSONRows) {
        self.rows = rows
        memberTable = table
        self.table = rows.table(table)
    }

    var description: String {
        (isInObject ? "JSON, object with arrays, UTF-8" : "JSON, array, UTF-8")
            + (preambleLength > 0 ? " with BOM" : "")
    }

    func split(_ source: UnsafeRawBufferPointer, at offset: Int, isFinal: Bool, into builder: BatchBuilder) throws
        -> Int
    {
        var at = 0
        if offset == 0 {
            preambleLength = JSONBytes.markLength(source)
            at = preambleLength
        }
        var stretch = Stretch(source: source, offset: offset, isFinal: isFinal, builder: builder, at: at, frame: at)
        elements.removeAll(keepingCapacity: true)
        while step(&stretch) {}
        flush(stretch)
        if !listIsOpen { markFrame(&stretch, upTo: stretch.at) }
        return stretch.at
    }

    func skip(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> (count: Int, isComplete: Bool) {
        guard case .list = place else {
            place = .broken
            return (bytes.count, false)
        }
        if isFirst { skipped = SkippedElement() }
        return skipped.take(bytes)
    }

    /// The stretch of the member that is being split.
    private struct Stretch {
        let source: UnsafeRawBufferPointer
        let offset: Int
        let isFinal: Bool
        let builder: BatchBuilder
        /// Bytes taken.
        var at: Int
        /// Where the frame begins that `at` is in, outside of lists with elements.
        var frame: Int

        /// The place of the next byte that is neither space nor, where they may be, a comma; `source.count` without one.
        func next(from start: Int, commas: Bool) -> Int {
            var at = start
            while at < source.count, JSONBytes.isSpace(source[at]) || commas && source[at] == UInt8(ascii: ",") {
                at += 1
            }
            return at
        }
    }

    /// Goes on by one token, frame or element; false when the stretch has no more.
    private func step(_ stretch: inout Stretch) -> Bool {
        switch place {
        case .outside: return outside(&stretch)
        case .members: return member(&stretch)
        case .frame(var scan):
            let rest = UnsafeRawBufferPointer(rebasing: stretch.source[stretch.at...])
            guard let base = rest.baseAddress?.assumingMemoryBound(to: UInt8.self), !rest.isEmpty else { return false }
            stretch.at += winnow_json_end(base, rest.count, &scan)
            place = scan.complete != 0 ? .members : .frame(scan)
            return scan.complete != 0
        case .frameString(let isEscaped): return frameString(&stretch, isEscaped)
        case .list: return element(&stretch)
        case .broken:
            guard stretch.isFinal else { return false }
            endBroken(&stretch)
            return false
        }
    }

    private func outside(_ stretch: inout Stretch) -> Bool {
        let at = stretch.next(from: stretch.at, commas: false)
        stretch.at = at
        guard at < stretch.source.count else { return false }
        switch stretch.source[at] {
        case UInt8(ascii: "["):
            table = rows.table(memberTable)
            (place, isInObject) = (.list, false)
        case UInt8(ascii: "{"): (place, isInObject) = (.members, true)
        default:
            place = .broken
            return true
        }
        stretch.at = at + 1
        return true
    }

    // MARK: Members of the outermost object

    private func member(_ stretch: inout Stretch) -> Bool {
        let source = stretch.source
        let at = stretch.next(from: stretch.at, commas: true)
        stretch.at = at
        guard at < source.count else { return false }
        if source[at] == UInt8(ascii: "}") {
            stretch.at = at + 1
            place = .outside
            return true
        }
        guard source[at] == UInt8(ascii: "\"") else {
            place = .broken
            return true
        }
        guard let keyEnd = JSONBytes.endOfString(source, from: at) else { return needsMore(&stretch) }
        let colon = stretch.next(from: keyEnd, commas: false)
        guard colon < source.count else { return needsMore(&stretch) }
        guard source[colon] == UInt8(ascii: ":") else {
            place = .broken
            return true
        }
        let value = stretch.next(from: colon + 1, commas: false)
        guard value < source.count else { return needsMore(&stretch) }
        switch source[value] {
        case UInt8(ascii: "["):
            let first = stretch.next(from: value + 1, commas: false)
            guard first < source.count else { return needsMore(&stretch) }
            stretch.at = value
            guard source[first] == UInt8(ascii: "{") else {
                place = .frame(winnow_json_scan())
                return true
            }
            table = rows.table(tableName(UnsafeRawBufferPointer(rebasing: source[(at + 1)..<(keyEnd - 1)])))
            stretch.at = value + 1
            place = .list
        case UInt8(ascii: "{"):
            stretch.at = value
            place = .frame(winnow_json_scan())
        case UInt8(ascii: "\""):
            stretch.at = value + 1
            place = .frameString(isEscaped: false)
        case UInt8(ascii: "}"), UInt8(ascii: ","): stretch.at = value
        default:
            let end = SkippedElement.endOfWord(source, from: value)
            guard end > value else {
                place = .broken
                return true
            }
            // The rest of a word that the stretch cuts would be no key.
            guard end < source.count else { return needsMore(&stretch) }
            stretch.at = end
        }
        return true
    }

    /// A member that is not whole: it waits for more, or the document is cut off there and has no further records.
    private func needsMore(_ stretch: inout Stretch) -> Bool {
        if stretch.isFinal { stretch.at = stretch.source.count }
        return false
    }

    private func frameString(_ stretch: inout Stretch, _ isEscaped: Bool) -> Bool {
        var escaped = isEscaped
        while stretch.at < stretch.source.count {
            let byte = stretch.source[stretch.at]
            stretch.at += 1
            if escaped {
                escaped = false
            } else if byte == UInt8(ascii: "\\") {
                escaped = true
            } else if byte == UInt8(ascii: "\"") {
                place = .members
                return true
            }
        }
        place = .frameString(isEscaped: escaped)
        return false
    }

    /// Keys that say only that records follow.
    private static let plainKeys: Set<String> = ["records", "data", "items", "results", "rows", "value", "values"]

    private func tableName(_ key: UnsafeRawBufferPointer) -> String {
        let key = String(decoding: key, as: UTF8.self)
        return Self.plainKeys.contains(key.lowercased()) || key.isEmpty ? memberTable : key
    }

    // MARK: Elements

    private func element(_ stretch: inout Stretch) -> Bool {
        let source = stretch.source
        let start = stretch.next(from: stretch.at, commas: true)
        guard start < source.count else {
            if listIsOpen, stretch.isFinal {
                endList(&stretch)
                place = .broken
            } else if listIsOpen, start - stretch.at < Self.keptBack {
                return false
            }
            stretch.at = start
            return false
        }
        switch source[start] {
        case UInt8(ascii: "]"):
            if listIsOpen { endList(&stretch) }
            stretch.at = start + 1
            place = isInObject ? .members : .outside
            return true
        case UInt8(ascii: "}"):
            beginList(&stretch, at: start)
            place = .broken
            return true
        default: break
        }
        beginList(&stretch, at: start)
        var element = SkippedElement()
        let (count, isComplete) = element.take(UnsafeRawBufferPointer(rebasing: source[start...]))
        guard isComplete || stretch.isFinal else { return false }
        let (first, end) = (UInt32(start), UInt32(start + count))
        elements.append(winnow_json_element(start: first, end: end, value_start: first, value_end: end))
        stretch.at = start + count
        return true
    }

    private func beginList(_ stretch: inout Stretch, at start: Int) {
        stretch.at = start
        guard !listIsOpen else { return }
        markFrame(&stretch, upTo: start)
        stretch.builder.mark(.list, (stretch.offset + start)..<(stretch.offset + start))
        listIsOpen = true
        hasList = true
    }

    /// The list ends with what has been taken; what is behind is frame.
    private func endList(_ stretch: inout Stretch) {
        flush(stretch)
        let end = stretch.offset + stretch.at
        stretch.builder.mark(.endOfList, end..<end)
        stretch.frame = stretch.at
        listIsOpen = false
    }

    private func endBroken(_ stretch: inout Stretch) {
        let count = stretch.source.count
        if stretch.at < count, listIsOpen || stretch.next(from: stretch.at, commas: false) < count {
            flush(stretch)
            if !listIsOpen { markFrame(&stretch, upTo: stretch.at) }
            rows.misfit(stretch.at..<count, .syntax, table: table, into: stretch.builder)
            stretch.at = count
            stretch.frame = count
        }
        if listIsOpen { endList(&stretch) }
    }

    private func flush(_ stretch: Stretch) {
        rows.write(elements, of: stretch.source, table: table, into: stretch.builder)
        elements.removeAll(keepingCapacity: true)
    }

    private func markFrame(_ stretch: inout Stretch, upTo end: Int) {
        guard end > stretch.frame else { return }
        stretch.builder.mark(.frame, (stretch.offset + stretch.frame)..<(stretch.offset + end))
        stretch.frame = end
    }
}
