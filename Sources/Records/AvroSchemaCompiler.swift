import Foundation

/// Compiles a schema's JSON into the lists of `AvroSchema`, by the rules of
/// https://avro.apache.org/docs/1.12.0/specification/#schema-declaration.
struct AvroSchemaCompiler {
    struct Invalid: Error {}

    private(set) var types: [AvroType] = []
    private(set) var links: [Int32] = []
    private(set) var names: [String] = []
    private(set) var keys: [Range<Int32>] = []
    private(set) var symbols: [Range<Int32>] = []
    private(set) var letters: [UInt8] = []
    /// Positions of the named types, by full name.
    private var named: [String: Int] = [:]

    private static let primitives: [String: AvroType.Kind] = [
        "null": .null, "boolean": .boolean, "int": .int, "long": .long, "float": .float, "double": .double,
        "bytes": .bytes, "string": .string,
    ]

    /// Position of the type that `json` declares or names.
    mutating func type(_ json: Any, namespace: String, depth: Int) throws -> Int {
        guard depth <= RecordLimits.depth else { throw Invalid() }
        if let name = json as? String { return try reference(name, namespace) }
        if let branches = json as? [Any] { return try union(branches, namespace, depth) }
        guard let object = json as? [String: Any], let type = object["type"] else { throw Invalid() }
        guard let name = type as? String else { return try self.type(type, namespace: namespace, depth: depth + 1) }
        switch name {
        case "record", "error": return try record(object, namespace, depth)
        case "enum": return try enumeration(object, namespace)
        case "fixed": return try fixed(object, namespace)
        case "array", "map":
            guard let items = object[name == "array" ? "items" : "values"] else { throw Invalid() }
            let item = try self.type(items, namespace: namespace, depth: depth + 1)
            return add(AvroType(kind: name == "array" ? .array : .map, first: Int32(item)))
        default:
            guard let kind = Self.primitives[name] else { return try reference(name, namespace) }
            return add(Self.logical(kind, object))
        }
    }

    private mutating func add(_ type: AvroType) -> Int {
        types.append(type)
        return types.count - 1
    }

    private mutating func reference(_ name: String, _ namespace: String) throws -> Int {
        if let kind = Self.primitives[name] { return add(AvroType(kind: kind)) }
        let full = name.contains(".") || namespace.isEmpty ? name : namespace + "." + name
        guard let known = named[full] ?? named[name] else { throw Invalid() }
        return known
    }

    // MARK: Lists

    private mutating func union(_ branches: [Any], _ namespace: String, _ depth: Int) throws -> Int {
        guard !branches.isEmpty else { throw Invalid() }
        var list: [(type: Int, name: String)] = []
        for branch in branches {
            let type = try self.type(branch, namespace: namespace, depth: depth + 1)
            guard types[type].kind != .union else { throw Invalid() }
            list.append((type, ""))
        }
        let first = try link(list)
        return add(AvroType(kind: .union, first: first, second: Int32(list.count)))
    }

    private mutating func record(_ object: [String: Any], _ outer: String, _ depth: Int) throws -> Int {
        let at = add(AvroType(kind: .record))
        let namespace = try declare(object, outer, at)
        guard let fields = object["fields"] as? [Any] else { throw Invalid() }
        var list: [(type: Int, name: String)] = []
        for field in fields {
            guard let field = field as? [String: Any], let name = field["name"] as? String, let type = field["type"],
                !name.isEmpty, name.utf8.count <= AvroSchema.longestName
            else { throw Invalid() }
            list.append((try self.type(type, namespace: namespace, depth: depth + 1), name))
        }
        types[at].first = try link(list)
        types[at].second = Int32(list.count)
        return at
    }

    /// Adds the types of fields or branches, one behind another; gives where they begin.
    private mutating func link(_ list: [(type: Int, name: String)]) throws -> Int32 {
        let first = Int32(links.count)
        for (type, name) in list {
            links.append(Int32(type))
            names.append(name)
            var key = JSONLine(capacity: name.utf8.count + 4)
            key.string(nil, name)
            keys.append(spell(key.bytes + [UInt8(ascii: ":")]))
        }
        return first
    }

    private mutating func spell(_ text: some Collection<UInt8>) -> Range<Int32> {
        let start = Int32(letters.count)
        letters.append(contentsOf: text)
        return start..<Int32(letters.count)
    }

    // MARK: Other named types

    private mutating func enumeration(_ object: [String: Any], _ namespace: String) throws -> Int {
        guard let list = object["symbols"] as? [Any], !list.isEmpty else { throw Invalid() }
        let first = Int32(symbols.count)
        for symbol in list {
            guard let symbol = symbol as? String, symbol.utf8.count <= AvroSchema.longestName else { throw Invalid() }
            symbols.append(spell(symbol.utf8))
        }
        let at = add(AvroType(kind: .enumeration, first: first, second: Int32(list.count)))
        _ = try declare(object, namespace, at)
        return at
    }

    private mutating func fixed(_ object: [String: Any], _ namespace: String) throws -> Int {
        guard let size = object["size"] as? Int, size >= 0, size <= RecordLimits.recordBytes else { throw Invalid() }
        var type = AvroType(kind: .fixed, first: Int32(size))
        switch object["logicalType"] as? String {
        case "decimal":
            if let scale = Self.scale(object) {
                type.kind = .fixedDecimal
                type.second = scale
            }
        case "uuid" where size == 16: type.kind = .fixedUUID
        case "duration" where size == 12: type.kind = .duration
        default: break
        }
        let at = add(type)
        _ = try declare(object, namespace, at)
        return at
    }

    /// Makes a named type known; gives the namespace that holds inside it.
    private mutating func declare(_ object: [String: Any], _ outer: String, _ at: Int) throws -> String {
        guard let name = object["name"] as? String, !name.isEmpty else { throw Invalid() }
        var namespace = object["namespace"] as? String ?? outer
        var full = namespace.isEmpty ? name : namespace + "." + name
        if let point = name.lastIndex(of: ".") {
            full = name
            namespace = String(name[..<point])
        }
        guard named.updateValue(at, forKey: full) == nil else { throw Invalid() }
        return namespace
    }

    // MARK: Logical types

    /// A primitive type, or the logical one that it stands for; a logical type that is not known or does not fit is ignored,
    /// as the specification demands.
    private static func logical(_ kind: AvroType.Kind, _ object: [String: Any]) -> AvroType {
        switch (kind, object["logicalType"] as? String) {
        case (.int, "date"): AvroType(kind: .date)
        case (.int, "time-millis"): AvroType(kind: .timeMilliseconds)
        case (.long, "time-micros"): AvroType(kind: .timeMicroseconds)
        case (.long, "timestamp-millis"): AvroType(kind: .instantMilliseconds)
        case (.long, "timestamp-micros"): AvroType(kind: .instantMicroseconds)
        case (.long, "timestamp-nanos"): AvroType(kind: .instantNanoseconds)
        case (.long, "local-timestamp-millis"): AvroType(kind: .localMilliseconds)
        case (.long, "local-timestamp-micros"): AvroType(kind: .localMicroseconds)
        case (.long, "local-timestamp-nanos"): AvroType(kind: .localNanoseconds)
        case (.bytes, "decimal"):
            scale(object).map { AvroType(kind: .decimal, first: $0) } ?? AvroType(kind: kind)
        default: AvroType(kind: kind)
        }
    }

    /// Digits behind the point; `nil` where precision and scale make no sense.
    private static func scale(_ object: [String: Any]) -> Int32? {
        guard let precision = object["precision"] as? Int, precision > 0, precision <= RecordLimits.columns else {
            return nil
        }
        let scale = object["scale"] as? Int ?? 0
        return scale >= 0 && scale <= precision ? Int32(scale) : nil
    }

    // MARK: Values without bytes

    /// Finds the types whose values may have no bytes.
    mutating func markEmpty() {
        for at in types.indices {
            switch types[at].kind {
            case .null: types[at].canBeEmpty = true
            case .fixed, .fixedDecimal: types[at].canBeEmpty = types[at].first == 0
            default: break
            }
        }
        // A record is empty when all its fields are; as often as that tells something new.
        var isNews = true
        while isNews {
            isNews = false
            for at in types.indices where types[at].kind == .record && !types[at].canBeEmpty {
                let first = Int(types[at].first)
                let fields = links[first..<(first + Int(types[at].second))]
                guard fields.allSatisfy({ types[Int($0)].canBeEmpty }) else { continue }
                types[at].canBeEmpty = true
                isNews = true
            }
        }
    }
}
