import Foundation
import Records

/// Tells apart builds of one version: by what the linker made of the program's contents (the note `NT_GNU_BUILD_ID` of an ELF file,
/// elf(5)), whatever its file is called and whenever it was installed; by the file's size and time where it has none.
enum ProgramBuild {
    /// Bytes of the program in which its notes are.
    private static let headBytes = 64 << 10

    static var current: String { identity(of: "/proc/self/exe") }

    static func identity(of path: String) -> String {
        let head = (try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)).read(upToCount: headBytes)) ?? nil
        if let number = head?.withUnsafeBytes({ note($0) }) {
            return "build " + number.map { String(format: "%02x", $0) }.joined()
        }
        var status = stat()
        stat(path, &status)
        return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    private static func note(_ file: UnsafeRawBufferPointer) -> [UInt8]? {
        // 64 bits, little-endian.
        guard file.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), let table = number(file, at: 32, UInt64.self),
            let size = number(file, at: 54, UInt16.self), let count = number(file, at: 56, UInt16.self)
        else { return nil }
        for segment in 0..<Int(count) {
            let (at, overflows) = Int(truncatingIfNeeded: table).addingReportingOverflow(segment * Int(size))
            guard !overflows, number(file, at: at, UInt32.self) == 4,
                let offset = number(file, at: at + 8, UInt64.self).flatMap(Int.init(exactly:)),
                let length = number(file, at: at + 32, UInt64.self).flatMap(Int.init(exactly:)),
                offset <= file.count, length <= file.count - offset
            else { continue }
            var notes = StoredReader(UnsafeRawBufferPointer(rebasing: file[offset..<(offset + length)]))
            while let nameSize = notes.number(UInt32.self), let size = notes.number(UInt32.self),
                let kind = notes.number(UInt32.self), let name = notes.take(padded(nameSize)),
                let content = notes.take(padded(size))
            {
                if kind == 3, name.elementsEqual("GNU\0".utf8), size > 0 { return Array(content.prefix(Int(size))) }
            }
        }
        return nil
    }

    private static func padded(_ size: UInt32) -> Int { (Int(size) + 3) & ~3 }

    private static func number<Number: FixedWidthInteger & BitwiseCopyable>(
        _ file: UnsafeRawBufferPointer, at: Int, _ type: Number.Type
    ) -> Number? {
        guard at >= 0, at <= file.count else { return nil }
        var reader = StoredReader(UnsafeRawBufferPointer(rebasing: file[at...]))
        return reader.number(type)
    }
}
