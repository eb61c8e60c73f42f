import Archives
import Foundation
import Pipelines
import Records

/// The rows of a member that is written anew (a database, Avro), in its decoded form.
enum DecodedRows {
    struct Unreadable: Error {
        let message: String
    }

    /// Gives the batches of a member that lies in a file. Throws `Unreadable` where it is none of its format.
    static func read(file path: String, member: MemberPath, _ body: (RecordBatch) throws -> Void) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw Unreadable(message: "cannot be read again") }
        let head = [UInt8](try handle.read(upToCount: RecordLimits.headBytes) ?? Data())
        let isWhole = head.count < RecordLimits.headBytes
        guard
            let reader = head.withUnsafeBytes({
                RecordFormats.reader(path: member.text, head: $0, isWhole: isWhole)
            })
        else { throw Unreadable(message: "is of no format with records") }
        if let file = reader as? any FileRecordReader {
            if let fault = try file.read(file: path, emit: body) { throw Unreadable(message: fault) }
            return
        }
        try head.withUnsafeBytes { try reader.read($0, emit: body) }
        while let more = try handle.read(upToCount: 1 << 20), !more.isEmpty {
            try more.withUnsafeBytes { try reader.read($0, emit: body) }
        }
        try reader.finish(emit: body)
    }

    /// How many there are.
    static func count(file path: String, member: MemberPath) throws -> Int {
        var count = 0
        try read(file: path, member: member) { count += $0.rowCount }
        return count
    }
}

/// Rows one after another, read on a thread of their own.
final class RowStream {
    private let queue = BoundedQueue<RecordBatch>(capacity: 4)
    private var batch: RecordBatch?
    private var row = 0

    init(file path: String, member: MemberPath) {
        let queue = queue
        let thread = Thread {
            do {
                try DecodedRows.read(file: path, member: member) { batch in
                    guard queue.put(batch) else { throw CancellationError() }
                }
                queue.close()
            } catch {
                queue.close(throwing: error)
            }
        }
        thread.name = "winnow-rows"
        // SQLite's parser works on the thread's stack.
        thread.stackSize = 4 << 20
        thread.start()
    }

    deinit { queue.abandon() }

    /// Gives the next row's table and bytes; false at the end.
    func next(_ body: (String, UnsafeRawBufferPointer) -> Void) throws -> Bool {
        while batch.map({ row >= $0.rowCount }) ?? true {
            guard let next = try queue.take() else { return false }
            batch = next
            row = 0
        }
        guard let batch else { return false }
        let (offset, length) = batch.range(ofRow: row)
        row += 1
        batch.withSource { source in
            let start = offset - batch.sourceOffset
            guard start >= 0, start + length <= source.count else {
                return body(batch.schema.table, .init(start: nil, count: 0))
            }
            body(batch.schema.table, UnsafeRawBufferPointer(rebasing: source[start..<(start + length)]))
        }
        return true
    }
}
