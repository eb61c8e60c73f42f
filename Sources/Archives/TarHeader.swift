/// The parts of a tar header (POSIX.1-2017, pax; GNU tar manual, "Basic Tar Format") that a copy with holes must touch:
/// the size and the checksum of the main header, and the `size` keyword of an extended header.
enum TarHeader {
    static let block = 512
    private static let sizeField = 124..<136
    private static let checksumField = 148..<156
    private static let typeField = 156

    /// Whether a stream starts with a tar header: the magic, or an old header whose checksum fits, or the two zero
    /// blocks of an archive without members.
    static func looksLikeTar(_ head: UnsafeRawBufferPointer) -> Bool {
        guard head.count >= block else { return false }
        if head[257..<262].elementsEqual(Array("ustar".utf8)) { return true }
        if isEmptyTar(head) { return true }
        let header = Array(head[..<block])
        return header[0] != 0 && octal(header[checksumField]) == checksum(header)
    }

    /// Whether all there is to see is the end of a tar. Zeros with something behind them are a damaged file of another kind.
    static func isEmptyTar(_ head: UnsafeRawBufferPointer) -> Bool {
        head.count >= 2 * block && head.allSatisfy { $0 == 0 }
    }

    /// The headers of a member with another size of data. `nil` when the blocks are not what a tar header is.
    static func patched(_ headers: [UInt8], size: Int) -> [UInt8]? {
        guard headers.count >= block, headers.count % block == 0 else { return nil }
        var result: [UInt8] = []
        var at = 0
        while at + block <= headers.count {
            var header = Array(headers[at..<(at + block)])
            let isMain = at + block == headers.count
            if isMain {
                setSize(&header, size)
                return result + header
            }
            guard let length = size64(header[sizeField]), length >= 0, length <= headers.count - at - block else {
                return nil
            }
            let padded = (length + block - 1) / block * block
            var data = Array(headers[(at + block)..<min(at + block + length, headers.count)])
            if header[typeField] == UInt8(ascii: "x"), let changed = PaxKeywords.replacingSize(in: data, by: size) {
                data = changed
                setSize(&header, data.count)
            }
            result += header + data
            result += [UInt8](repeating: 0, count: (block - data.count % block) % block)
            at += block + padded
        }
        return nil
    }

    /// The value of an octal or base-256 number field; `nil` when it is neither.
    static func size64(_ field: ArraySlice<UInt8>) -> Int? {
        guard let first = field.first else { return nil }
        if first & 0x80 == 0 { return octal(field) }
        var value = Int(first & 0x3F)
        for byte in field.dropFirst() {
            guard value < 1 << 54 else { return nil }
            value = value << 8 | Int(byte)
        }
        return value
    }

    private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
        var value = 0
        var digits = 0
        for byte in field.drop(while: { $0 == 0x20 }) {
            guard byte >= 0x30, byte <= 0x37 else { break }
            value = value << 3 | Int(byte - 0x30)
            digits += 1
        }
        return digits > 0 || field.allSatisfy { $0 == 0 || $0 == 0x20 } ? value : nil
    }

    private static func checksum(_ header: [UInt8]) -> Int {
        header.enumerated().reduce(0) { $0 + (checksumField.contains($1.offset) ? 0x20 : Int($1.element)) }
    }

    /// Writes the size in the notation that the header had (octal, else base-256) and the checksum that fits.
    private static func setSize(_ header: inout [UInt8], _ size: Int) {
        if header[sizeField.lowerBound] & 0x80 != 0 || size >= 1 << 33 {
            var rest = size
            for at in sizeField.reversed() {
                header[at] = UInt8(truncatingIfNeeded: rest)
                rest >>= 8
            }
            header[sizeField.lowerBound] |= 0x80
        } else {
            let digits = String(size, radix: 8)
            let text = String(repeating: "0", count: 11 - digits.count) + digits
            header.replaceSubrange(sizeField, with: Array(text.utf8) + [0x20])
            header[sizeField.upperBound - 1] = 0
        }
        let sum = String(checksum(header), radix: 8)
        let text = String(repeating: "0", count: max(0, 6 - sum.count)) + sum
        header.replaceSubrange(checksumField, with: Array(text.utf8) + [0, 0x20])
    }
}

/// pax extended headers: records `length keyword=value\n` (POSIX.1-2017, pax Interchange Format).
struct PaxKeywords {
    private var global: [ArchiveMetadata] = []

    /// The keywords that describe a member, from its raw header blocks; global ones apply from here on.
    mutating func keywords(in headers: [UInt8]) -> [ArchiveMetadata] {
        var local: [ArchiveMetadata] = []
        var at = 0
        while at + 2 * TarHeader.block <= headers.count {
            let type = headers[at + 156]
            guard let length = TarHeader.size64(headers[(at + 124)..<(at + 136)]), length >= 0,
                length <= headers.count - at - TarHeader.block
            else { break }
            let data = headers[(at + TarHeader.block)..<(at + TarHeader.block + length)]
            if type == UInt8(ascii: "x") { local += Self.metadata(in: data) }
            if type == UInt8(ascii: "g") { global = Self.metadata(in: data) }
            at += TarHeader.block + (length + TarHeader.block - 1) / TarHeader.block * TarHeader.block
        }
        return global + local
    }

    /// The header data with the value of `size` replaced; `nil` when there is none.
    static func replacingSize(in data: [UInt8], by size: Int) -> [UInt8]? {
        var result: [UInt8] = []
        var found = false
        for record in records(in: data[...]) {
            if record.keyword.elementsEqual("size".utf8) {
                found = true
                result += Self.record("size", Array(String(size).utf8))
            } else {
                result += record.whole
            }
        }
        return found ? result : nil
    }

    /// One record; its length counts its own digits.
    static func record(_ keyword: String, _ value: [UInt8]) -> [UInt8] {
        let body = Array(" \(keyword)=".utf8) + value + [0x0A]
        var length = body.count + 1
        while String(length).utf8.count + body.count != length { length += 1 }
        return Array(String(length).utf8) + body
    }

    /// Everything but times, owners and sizes: the keywords that may speak of provenance.
    private static func metadata(in data: ArraySlice<UInt8>) -> [ArchiveMetadata] {
        records(in: data).compactMap { record in
            let keyword = String(decoding: record.keyword, as: UTF8.self)
            guard keyword == "comment" || keyword.contains(".") else { return nil }
            return ArchiveMetadata(place: .pax, keyword: keyword, value: Array(record.value))
        }
    }

    private static func records(
        in data: ArraySlice<UInt8>
    ) -> [(keyword: ArraySlice<UInt8>, value: ArraySlice<UInt8>, whole: ArraySlice<UInt8>)] {
        var found: [(keyword: ArraySlice<UInt8>, value: ArraySlice<UInt8>, whole: ArraySlice<UInt8>)] = []
        var rest = data
        while let space = rest.firstIndex(of: 0x20),
            let length = Int(String(decoding: rest[rest.startIndex..<space], as: UTF8.self)), length > 0,
            length <= rest.count, rest.startIndex + length > space + 1,
            let equals = rest[space..<(rest.startIndex + length)].firstIndex(of: 0x3D)
        {
            let end = rest.startIndex + length
            found.append((rest[(space + 1)..<equals], rest[(equals + 1)..<(end - 1)], rest[rest.startIndex..<end]))
            rest = rest[end...]
        }
        return found
    }
}
