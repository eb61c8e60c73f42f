/// What stands around the data of members in a stream: what a copy with holes has to write anew where data get shorter.
struct MemberFraming {
    private let container: ArchiveFormat.Container

    init(_ container: ArchiveFormat.Container) { self.container = container }

    /// What an archive begins with, before its first member.
    var start: [UInt8] { container == .ar ? ArHeader.magic : [] }

    /// What an archive of members that were picked ends with.
    var end: [UInt8] {
        // Two zero blocks, filled up to the record of twenty blocks that tar programs write.
        container == .tar ? [UInt8](repeating: 0, count: 2 * TarHeader.block) : []
    }

    /// The bytes from a member's header up to its data, for another size of data; `nil` where they are no header.
    func patched(_ header: [UInt8], size: Int) -> [UInt8]? {
        switch container {
        case .tar: TarHeader.patched(header, size: size)
        case .ar: ArHeader.patched(header, size: size)
        default: header
        }
    }

    /// What data are filled up with.
    ///
    /// - Parameter header: bytes between a member's header and its data, and of that itself.
    func padding(size: Int, header: Int) -> [UInt8] {
        switch container {
        case .tar: [UInt8](repeating: 0, count: (TarHeader.block - size % TarHeader.block) % TarHeader.block)
        case .ar: (header + size).isMultiple(of: 2) ? [] : [ArHeader.fill]
        default: []
        }
    }

    /// Where a member ends, what it is filled up with included.
    func end(of extent: StreamExtent) -> Int {
        extent.data + extent.size + padding(size: extent.size, header: extent.data - extent.header).count
    }
}
