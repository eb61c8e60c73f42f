import Foundation

/// A type of the writer's schema, compiled: what its binary encoding is and how its values are written as text.
struct AvroType: Sendable {
    enum Kind: UInt8, Sendable {
        case null, boolean, int, long, float, double, bytes, string, fixed, enumeration
        case array, map, record, union
        // Logical types, each by what its values are stored as.
        case date, timeMilliseconds, timeMicroseconds
        case instantMilliseconds, instantMicroseconds, instantNanoseconds
        case localMilliseconds, localMicroseconds, localNanoseconds
        case decimal, fixedDecimal, fixedUUID, duration
    }

    var kind: Kind
    /// Bytes of a fixed, digits behind the point of a decimal, the type of an array's or map's items, or where the list of an
    /// enum, union or record begins.
    var first: Int32 = 0
    /// Length of that list; digits behind the point of a fixed decimal.
    var second: Int32 = 0
    /// Whether a value may have no bytes at all.
    var canBeEmpty = false
}

/// The writer's schema as a flat list of types that refer to each other by position, hence also to themselves.
final class AvroSchema: Sendable {
    /// The longest name of a field or symbol: a byte of data can stand for a whole name in a text.
    static let longestName = 1_024

    let types: [AvroType]
    /// Position of the type that the file's records are of.
    let top: Int
    /// Types of the fields of records and of the branches of unions.
    let links: [Int32]
    /// Parallel to `links`: the fields' names.
    let names: [String]
    /// Parallel to `links`: where in `letters` a field's name is as a JSON key, colon included.
    let keys: [Range<Int32>]
    /// Where in `letters` the symbols of enums are.
    let symbols: [Range<Int32>]
    let letters: [UInt8]
    /// Name of the top record, without its namespace.
    let recordName: String?

    /// `nil` where the text is no valid schema, nests deeper than `RecordLimits.depth` or has longer names than
    /// `longestName`.
    init?(_ text: [UInt8]) {
        guard let json = try? JSONSerialization.jsonObject(with: Data(text), options: [.fragmentsAllowed]) else {
            return nil
        }
        var compiler = AvroSchemaCompiler()
        guard let top = try? compiler.type(json, namespace: "", depth: 1) else { return nil }
        compiler.markEmpty()
        self.top = top
        types = compiler.types
        links = compiler.links
        names = compiler.names
        keys = compiler.keys
        symbols = compiler.symbols
        letters = compiler.letters
        recordName = compiler.types[top].kind == .record ? (json as? [String: Any])?["name"] as? String : nil
    }
}
