import Foundation

/// The header of a gzip stream (RFC 1952, 2.3), kept byte for byte for the restored stream.
struct GzipHeader: Sendable {
    let bytes: [UInt8]
    let comment: [UInt8]?

    /// Longest header that is looked at; name and comment are one line each.
    private static let limit = 64 << 10

    /// The header of the file at `path`; `nil` when it has none that can be read whole.
    static func read(path: String) -> GzipHeader? {
        guard let file = try? FileStream(path: path) else { return nil }
        let head = try? [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            count = try file.fill(UnsafeMutableRawBufferPointer(buffer))
        }
        return head.flatMap { GzipHeader(parsing: $0) }
    }

    init?(parsing head: [UInt8]) {
        guard head.count >= 10, head[0] == 0x1F, head[1] == 0x8B else { return nil }
        let flags = head[3]
        var at = 10
        if flags & 4 != 0 {
            guard head.count >= at + 2 else { return nil }
            at += 2 + Int(head[at]) + Int(head[at + 1]) << 8
        }
        func string() -> [UInt8]? {
            guard at < head.count, let end = head[at...].firstIndex(of: 0) else { return nil }
            defer { at = end + 1 }
            return Array(head[at..<end])
        }
        if flags & 8 != 0, string() == nil { return nil }
        var comment: [UInt8]?
        if flags & 16 != 0 {
            comment = string()
            if comment == nil { return nil }
        }
        if flags & 2 != 0 { at += 2 }
        guard at <= head.count else { return nil }
        bytes = Array(head[..<at])
        self.comment = comment
    }

    var metadata: [ArchiveMetadata] {
        comment.map { [ArchiveMetadata(place: .archiveComment, keyword: "comment", value: $0)] } ?? []
    }
}
