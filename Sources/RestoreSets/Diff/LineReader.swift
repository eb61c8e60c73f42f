import Archives
import Foundation

/// Gives the lines of a file of the run's own, some at a time.
final class LineReader {
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var at = 0

    private static let readBytes = 1 << 20

    init(path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw RestoreSetError(.output, "the run's own manifest diff cannot be read again")
        }
        self.handle = handle
    }

    /// The next line without its end; `nil` at the end of the file.
    func next() throws -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            if at == buffer.count {
                buffer = [UInt8](try handle.read(upToCount: Self.readBytes) ?? Data())
                at = 0
                if buffer.isEmpty { return line.isEmpty ? nil : line }
            }
            if let end = buffer[at...].firstIndex(of: 0x0A) {
                line += buffer[at..<end]
                at = end + 1
                return line
            }
            line += buffer[at...]
            at = buffer.count
        }
    }

    /// Gives the next `count` lines in pieces of any size.
    func forward(_ count: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        var left = count
        while left > 0 {
            if at == buffer.count {
                buffer = [UInt8](try handle.read(upToCount: Self.readBytes) ?? Data())
                at = 0
                guard !buffer.isEmpty else {
                    throw RestoreSetError(.output, "the run's own manifest diff ends too early")
                }
            }
            let start = at
            while left > 0, let end = buffer[at...].firstIndex(of: 0x0A) {
                at = end + 1
                left -= 1
            }
            if left > 0 { at = buffer.count }
            try buffer.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[start..<at])) }
        }
    }
}
