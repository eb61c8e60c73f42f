import Foundation

/// Copies a tar, an ar or a single compressed file with holes: everything but the sizes in the headers of members that lose
/// records is the source's own bytes, headers and padding included.
struct StreamRewriter {
    private let job: RewriteJob
    private let extents: [StreamExtent]
    private let pool: DeflatePool
    private let folder: OutputFolder
    private let framing: MemberFraming

    init(_ job: RewriteJob, extents: [StreamExtent], pool: DeflatePool, folder: OutputFolder) {
        self.job = job
        self.extents = extents
        self.pool = pool
        self.folder = folder
        framing = MemberFraming(job.format.container)
    }

    private struct Output {
        let target: CutTarget?
        let file: OutputFile
        let sink: any ByteSink
    }

    func run(_ cuts: any CutSource, _ progress: (Int) -> Void) throws -> [(CutTarget?, OutputFile)] {
        let (source, ahead) = try StreamReader.decompressed(path: job.path, compression: job.format.compression)
        defer { ahead.stop() }
        let cursor = StreamCursor(ahead, job: job)
        let restored = try open(nil)
        let others = try job.targets.map { try open($0) }
        for output in others { try write(framing.start, to: output) }
        func copy(_ bytes: UnsafeRawBufferPointer) throws {
            try restored.sink.write(bytes)
            progress(bytes.count)
        }

        for (index, extent) in extents.enumerated() {
            let isLost = job.seal.damage.contains(index)
            let plan = job.plan[index]
            guard plan != nil || isLost || extent.isShared else { continue }
            try cursor.forward(extent.header - cursor.position, copy)
            let whole = min(framing.end(of: extent), job.seal.unpackedSize) - extent.header
            if extent.isShared {
                try cursor.forward(whole) { bytes in
                    try copy(bytes)
                    for output in others { try output.sink.write(bytes) }
                }
                continue
            }
            switch plan {
            case nil: try cursor.forward(whole) { progress($0.count) }
            case .cuts(let plan, let unit):
                try cuts.start(member: unit)
                try writeMember(plan, extent, cursor, restored, others, cuts, progress)
            case .whole(let target):
                let output = others.first { $0.target == target }
                try cursor.forward(whole) {
                    try output?.sink.write($0)
                    progress($0.count)
                }
            case .spooled(let spooled):
                try writeSpooled(spooled, extent, cursor, restored, others, cuts)
                progress(extent.size)
            }
        }
        if job.seal.damage.tail == nil {
            try cursor.forwardToEnd(copy)
        } else {
            try cursor.forward(job.seal.unpackedSize - cursor.position, copy)
            try write(framing.end, to: restored)
        }
        guard cursor.position == job.seal.unpackedSize else {
            throw job.changed("it unpacks to \(cursor.position) bytes, the scan saw \(job.seal.unpackedSize)")
        }
        for output in [restored] + others {
            if output.target != nil { try write(framing.end, to: output) }
            try output.sink.finish()
        }
        ahead.stop()
        guard try source.digestOfWholeFile() == job.seal.sha256 else { throw job.changed("its SHA-256 is another") }
        return ([restored] + others).map { ($0.target, $0.file) }
    }

    private func open(_ target: CutTarget?) throws -> Output {
        let file = try folder.create(job.name, target: target)
        let header = job.format.compression == .gzip ? GzipHeader.read(path: job.path)?.bytes : nil
        let sink = try CompressedOutput.sink(
            job.format.compression, to: file, pool: pool, workers: target == nil ? job.threads : 0, gzipHeader: header)
        return Output(target: target, file: file, sink: sink)
    }

    private func writeMember(
        _ plan: MemberCuts, _ extent: StreamExtent, _ cursor: StreamCursor, _ restored: Output, _ others: [Output],
        _ cuts: any CutSource, _ progress: (Int) -> Void
    ) throws {
        let headers = try cursor.read(extent.data - extent.header)
        func begin(_ output: Output, size: Int) throws { try self.begin(output, headers, extent, size: size) }
        let concerned = others.filter { $0.target.flatMap { plan.size(in: $0) } != nil }
        try begin(restored, size: plan.restoredSize)
        var targets: [CutTarget: any ByteSink] = [:]
        for output in concerned {
            guard let target = output.target, let size = plan.size(in: target) else { continue }
            try begin(output, size: size)
            targets[target] = output.sink
        }
        var copier = try HoleCopier(
            plan: plan, cuts: cuts, restored: restored.sink, targets: targets,
            fault: { job.changed($1, offset: $0) })
        try cursor.forward(extent.size) {
            try copier.write($0)
            progress($0.count)
        }
        try copier.finish()
        try end(restored, extent, size: plan.restoredSize)
        for output in concerned { try end(output, extent, size: output.target.flatMap { plan.size(in: $0) } ?? 0) }
        try passPadding(extent, cursor)
    }

    /// An archive may end before the last member is filled up.
    private func passPadding(_ extent: StreamExtent, _ cursor: StreamCursor) throws {
        let end = min(framing.end(of: extent), job.seal.unpackedSize)
        try cursor.forward(end - cursor.position) { _ in }
    }

    private func write(_ bytes: [UInt8], to output: Output) throws {
        guard !bytes.isEmpty else { return }
        try bytes.withUnsafeBytes { try output.sink.write($0) }
    }

    private func begin(_ output: Output, _ headers: [UInt8], _ extent: StreamExtent, size: Int) throws {
        guard let patched = framing.patched(headers, size: size) else {
            throw job.changed("a member's header is none, or has no room for its size", offset: extent.header)
        }
        try write(patched, to: output)
    }

    private func end(_ output: Output, _ extent: StreamExtent, size: Int) throws {
        try write(framing.padding(size: size, header: extent.data - extent.header), to: output)
    }

    private func writeSpooled(
        _ spooled: SpooledPlan, _ extent: StreamExtent, _ cursor: StreamCursor, _ restored: Output, _ others: [Output],
        _ cuts: any CutSource
    ) throws {
        let headers = try cursor.read(extent.data - extent.header)
        let inner = try SpooledRewrite(spooled, of: job, cuts: cuts, in: folder) {
            try cursor.forward(extent.size, $0)
        }
        for output in [restored] + others {
            guard let size = inner.size(output.target) else { continue }
            try begin(output, headers, extent, size: size)
            try inner.copy(output.target, to: output.sink)
            try end(output, extent, size: size)
        }
        try passPadding(extent, cursor)
    }
}

/// A position in a decompressed stream that only moves forward.
private final class StreamCursor {
    private let stream: ReadAheadStream
    private let job: RewriteJob
    private var rest = UnsafeRawBufferPointer(start: nil, count: 0)
    private(set) var position = 0

    init(_ stream: ReadAheadStream, job: RewriteJob) {
        self.stream = stream
        self.job = job
    }

    /// Gives the next `count` bytes in pieces.
    func forward(_ count: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        var left = count
        guard left >= 0 else { throw job.changed("members overlap", offset: position) }
        while left > 0 {
            if rest.isEmpty {
                guard let next = try stream.next() else {
                    throw job.changed("it ends after \(position) unpacked bytes", offset: position)
                }
                rest = next
            }
            let piece = min(left, rest.count)
            try body(UnsafeRawBufferPointer(rebasing: rest[..<piece]))
            rest = UnsafeRawBufferPointer(rebasing: rest[piece...])
            position += piece
            left -= piece
        }
    }

    func forwardToEnd(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        repeat {
            if !rest.isEmpty { try body(rest) }
            position += rest.count
            rest = try stream.next() ?? .init(start: nil, count: 0)
        } while !rest.isEmpty
    }

    func read(_ count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try forward(count) { bytes.append(contentsOf: $0) }
        return bytes
    }
}
