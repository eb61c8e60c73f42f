import Archives

/// Records by the high bits of their keys. Few are kept in memory; more go to disk, a file a bucket, `<name>-<bucket>`, written
/// in the order of arrival.
final class EdgeBuckets<Record: StoredRecord> {
    let bits: Int
    private let bufferRecords: Int
    private var files: [ScratchFile] = []
    private var buffers: [Slab<Record>?] = []
    private var fill: [Int] = []
    private let folder: String
    private let name: String
    /// Records that arrived while there were few, and how many may.
    private var early: [Slab<Record>] = []
    private let earlyRecords: Int
    /// The same in order, after `finish`.
    private var inMemory: Slab<Record>?
    /// Records in all buckets.
    private(set) var count = 0

    /// - Parameters:
    ///   - bits: 0 to 16.
    ///   - bufferRecords: kept of each bucket before they are written.
    ///   - earlyRecords: kept altogether before anything is written.
    init(folder: String, name: String, bits: Int, bufferRecords: Int, earlyRecords: Int) {
        self.earlyRecords = earlyRecords
        self.folder = folder
        self.name = name
        self.bits = bits
        self.bufferRecords = max(1, bufferRecords)
    }

    var bucketCount: Int { 1 << bits }

    private var earlyChunks: [UnsafeBufferPointer<Record>] {
        early.enumerated().map { at, slab in
            UnsafeBufferPointer(rebasing: slab.elements[..<min(slabRecords, count - at * slabRecords)])
        }
    }

    /// Records of a piece of memory for the early ones.
    private var slabRecords: Int { (4 << 20) / MemoryLayout<Record>.stride }

    func append(_ records: [Record]) throws {
        guard !records.isEmpty else { return }
        if fill.isEmpty {
            if count + records.count <= earlyRecords {
                keep(records)
                return
            }
            let chunks = earlyChunks
            begin()
            count = 0
            for chunk in chunks { for record in chunk { try distribute(record) } }
            early = []
        }
        for record in records { try distribute(record) }
    }

    private func keep(_ records: [Record]) {
        var rest = records[...]
        while !rest.isEmpty {
            let used = count % slabRecords
            if used == 0 { early.append(Slab(count: slabRecords)) }
            guard let slab = early.last else { return }
            let piece = rest.prefix(slabRecords - used)
            _ = UnsafeMutableBufferPointer(rebasing: slab.elements[used...]).update(fromContentsOf: piece)
            count += piece.count
            rest = rest.dropFirst(piece.count)
        }
    }

    private func distribute(_ record: Record) throws {
        let bucket = bits == 0 ? 0 : Int(truncatingIfNeeded: record.key.high >> UInt64(64 - bits))
        let buffer: Slab<Record>
        if let present = buffers[bucket] {
            buffer = present
        } else {
            buffer = Slab(count: bufferRecords)
            buffers[bucket] = buffer
        }
        buffer.elements[fill[bucket]] = record
        fill[bucket] += 1
        count += 1
        if fill[bucket] == bufferRecords { try flush(bucket) }
    }

    /// Writes what is buffered and frees the buffers.
    func finish() throws {
        if fill.isEmpty, !early.isEmpty {
            let sorter = HashSorter<Record>(capacity: count, skippedBits: 0)
            sorter.fill(earlyChunks)
            inMemory = sorter.sort(count)
            early = []
        }
        for bucket in fill.indices {
            try flush(bucket)
            buffers[bucket] = nil
        }
    }

    /// The records of one bucket, after `finish`.
    ///
    /// - Parameter memoryRecords: sorted at a time; a larger bucket is sorted in runs, in its file, which are merged.
    func sorted(_ bucket: Int, memoryRecords: Int) throws -> SortedBucket<Record>? {
        if let inMemory {
            let range = place(of: bucket, in: inMemory)..<place(of: bucket + 1, in: inMemory)
            return range.isEmpty ? nil : SortedBucket(inMemory, range)
        }
        guard fill.indices.contains(bucket), files[bucket].size > 0 else { return nil }
        return try SortedBucket(file: files[bucket], skippedBits: bits, memoryRecords: memoryRecords)
    }

    /// Takes the file of a bucket away.
    func remove(_ bucket: Int) {
        if files.indices.contains(bucket) { files[bucket].remove() }
    }

    /// The first record of a bucket, or of one behind it.
    private func place(of bucket: Int, in slab: Slab<Record>) -> Int {
        guard bucket < bucketCount else { return count }
        guard bits > 0 else { return 0 }
        let least = UInt64(bucket) << UInt64(64 - bits)
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if slab.elements[middle].key.high < least { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func begin() {
        fill = [Int](repeating: 0, count: bucketCount)
        buffers = [Slab<Record>?](repeating: nil, count: bucketCount)
        files = (0..<bucketCount).map { ScratchFile(path: "\(folder)/\(name)-\($0)") }
    }

    private func flush(_ bucket: Int) throws {
        guard fill[bucket] > 0, let buffer = buffers[bucket] else { return }
        try files[bucket].append(buffer.bytes(fill[bucket]))
        files[bucket].close()
        fill[bucket] = 0
    }
}
