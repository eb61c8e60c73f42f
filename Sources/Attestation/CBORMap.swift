/// A map from text to values in CBOR (RFC 8949), written in its one deterministic way (section 4.2.1) and with the tag that
/// marks a file as CBOR (section 3.4.6). Its values are what our proofs need: whole numbers from 0, text, and bytes.
public struct CBORMap: Sendable, Equatable {
    /// One value of the map.
    public enum Value: Sendable, Equatable {
        case number(Int)
        case text(String)
        case bytes([UInt8])
    }

    public var values: [String: Value]

    public init(_ values: [String: Value]) { self.values = values }

    public subscript(key: String) -> Value? { values[key] }

    /// The bytes of a file.
    public var encoded: [UInt8] {
        let entries = values.map { key, value in (key: Self.item(.text(key)), value: Self.item(value)) }
        return Self.mark + Self.head(.map, entries.count)
            + entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { $0.key + $0.value }
    }

    /// Reads the bytes of a file; `nil` where they are no such map, or are not written in the one way.
    public init?(_ data: [UInt8]) {
        guard data.starts(with: Self.mark) else { return nil }
        var reader = Reader(data: data, position: Self.mark.count)
        guard case (.map, let count)? = reader.head() else { return nil }
        values = [:]
        while values.count < count {
            guard case .text(let key)? = reader.item(), let value = reader.item(),
                values.updateValue(value, forKey: key) == nil
            else { return nil }
        }
        guard encoded == data else { return nil }
    }

    /// Major types, section 3.1.
    private enum Kind: UInt8 {
        case number = 0
        case bytes = 2
        case text = 3
        case map = 5
    }

    /// Tag 55799.
    private static let mark: [UInt8] = [0xD9, 0xD9, 0xF7]

    private static func item(_ value: Value) -> [UInt8] {
        switch value {
        case .number(let number): head(.number, number)
        case .text(let text): head(.text, text.utf8.count) + text.utf8
        case .bytes(let bytes): head(.bytes, bytes.count) + bytes
        }
    }

    /// The kind and a number in as few bytes as it has.
    private static func head(_ kind: Kind, _ number: Int) -> [UInt8] {
        let number = UInt64(max(number, 0))
        func head(_ size: UInt8, bytes: Int) -> [UInt8] {
            [kind.rawValue << 5 | size]
                + (0..<bytes).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
        }
        return switch number {
        case 0..<24: head(UInt8(number), bytes: 0)
        case ...0xFF: head(24, bytes: 1)
        case ...0xFFFF: head(25, bytes: 2)
        case ...0xFFFF_FFFF: head(26, bytes: 4)
        default: head(27, bytes: 8)
        }
    }

    /// Nothing that it returns is longer than what is there.
    private struct Reader {
        let data: [UInt8]
        var position: Int

        mutating func head() -> (Kind, Int)? {
            guard let first = take(1)?.first, let kind = Kind(rawValue: first >> 5) else { return nil }
            let size = first & 31
            guard size >= 24 else { return (kind, Int(size)) }
            guard size <= 27, let bytes = take(1 << Int(size - 24)) else { return nil }
            return Int(exactly: bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }).map { (kind, $0) }
        }

        mutating func item() -> Value? {
            guard let (kind, number) = head() else { return nil }
            switch kind {
            case .number: return .number(number)
            case .bytes: return take(number).map { .bytes(Array($0)) }
            case .text: return take(number).flatMap { String(validating: $0, as: UTF8.self) }.map { .text($0) }
            case .map: return nil
            }
        }

        private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
            guard count <= data.count - position else { return nil }
            defer { position += count }
            return data[position..<(position + count)]
        }
    }
}
