/// How a byte stream is compressed, by the magic number at its start.
public enum Compression: String, Sendable, CaseIterable, Codable {
    case none, gzip, bzip2, xz, zstd, lz4

    /// Recognises the magic numbers of RFC 1952, bzip2, the .xz specification, RFC 8878 and the LZ4 frame format.
    public init(head: UnsafeRawBufferPointer) {
        func starts(_ magic: [UInt8]) -> Bool { head.starts(with: magic) }
        self =
            if starts([0x1F, 0x8B]) {
                .gzip
            } else if starts([0x42, 0x5A, 0x68]), head.count > 4, head[4] == 0x31 || head[4] == 0x17 {
                .bzip2
            } else if starts([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) {
                .xz
            } else if starts([0x28, 0xB5, 0x2F, 0xFD]) {
                .zstd
            } else if starts([0x04, 0x22, 0x4D, 0x18]) {
                .lz4
            } else if head.count >= 8, head[1] == 0x2A, head[2] == 0x4D, head[3] == 0x18, head[0] & 0xF0 == 0x50 {
                .zstd  // a skippable frame first, as pzstd writes
            } else {
                .none
            }
    }

    /// The suffixes that a file compressed this way has, the usual one first.
    var suffixes: [String] {
        switch self {
        case .none: []
        case .gzip: [".gz"]
        case .bzip2: [".bz2"]
        case .xz: [".xz"]
        case .zstd: [".zst", ".zstd"]
        case .lz4: [".lz4"]
        }
    }
}
