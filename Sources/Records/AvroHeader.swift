/// What an object container file begins with (https://avro.apache.org/docs/1.12.0/specification/#object-container-files).
struct AvroHeader: Sendable {
    static let magic: [UInt8] = Array("Obj\u{1}".utf8)
    static let syncLength = 16

    /// The header as it is: magic, metadata, sync marker.
    let bytes: [UInt8]
    /// The schema's JSON text.
    let schema: [UInt8]
    let codec: AvroCodec

    /// What stands behind every block.
    var sync: ArraySlice<UInt8> { bytes.suffix(Self.syncLength) }

    /// `nil` where it is no header, does not end within `head`, or names a codec that is not read.
    init?(_ head: UnsafeRawBufferPointer) {
        guard head.starts(with: Self.magic) else { return nil }
        var cursor = AvroCursor(head, Self.magic.count..<head.count)
        guard let metadata = try? Self.metadata(&cursor), let schema = metadata["avro.schema"],
            (try? cursor.take(Self.syncLength)) != nil
        else { return nil }
        // Without a codec nothing is compressed.
        let name = metadata["avro.codec"].map { String(decoding: $0, as: UTF8.self) } ?? AvroCodec.null.rawValue
        guard let codec = AvroCodec(rawValue: name) else { return nil }
        bytes = Array(head[..<cursor.at])
        self.schema = schema
        self.codec = codec
    }

    private static func metadata(_ cursor: inout AvroCursor) throws(AvroFault) -> [String: [UInt8]] {
        var metadata: [String: [UInt8]] = [:]
        var items = try cursor.items()
        while items > 0 {
            let key = String(decoding: try cursor.bytes(), as: UTF8.self)
            metadata[key] = Array(try cursor.bytes())
            items -= 1
            if items == 0 { items = try cursor.items() }
        }
        return metadata
    }
}
