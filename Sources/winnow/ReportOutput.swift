import Archives
import Foundation
import RestoreSets

/// Where a report goes: standard output, or a file that is there only when it is whole.
final class ReportOutput {
    private let file: AtomicFile?
    private let standard = BufferedOutput()

    /// Throws `RestoreSetError` of kind `usage` where the file is there already, or would lie in the restore set, whose files
    /// are all accounted for.
    init(_ output: String, restoreSet: String?, force: Bool) throws {
        guard output != "-" else {
            file = nil
            return
        }
        if let restoreSet {
            let inside = URL(fileURLWithPath: restoreSet).resolvingSymlinksInPath().path + "/"
            let place = URL(fileURLWithPath: output).deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
            guard !place.hasPrefix(inside) else {
                throw RestoreSetError(
                    .usage, "\(output) lies in the restore set, whose files are those that the manifest tells of",
                    advice: "Write it beside the folder; the report in it stays as it is.")
            }
        }
        guard force || !FileManager.default.fileExists(atPath: output) else {
            throw RestoreSetError(
                .usage, "\(output) exists already", advice: "Choose another name, or replace it with --force.")
        }
        file = try AtomicFile(path: output)
    }

    func write(_ bytes: [UInt8]) throws {
        if let file { try file.write(bytes) } else { standard.write(String(decoding: bytes, as: UTF8.self)) }
    }

    /// Brings all to where it belongs.
    func finish() throws {
        guard let file else { return standard.flush() }
        try file.commit()
    }
}
