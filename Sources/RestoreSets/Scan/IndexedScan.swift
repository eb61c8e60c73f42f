import Foundation
import RecordIndex

/// A scan that writes its index to a file of its own: under a temporary name until it is complete and on disk.
public struct IndexedScan {
    private var request: ScanRequest
    private let path: String
    private let mode: IndexMode

    /// - Parameter path: the index; it must not exist.
    public init(_ request: ScanRequest, index path: String, mode: IndexMode) {
        self.request = request
        self.path = path
        self.mode = mode
    }

    /// Throws what `Scan.run` throws, and `RecordIndexError` when the index is there already or cannot be written.
    ///
    /// - Parameter began: told the temporary name as soon as it may exist, for whoever handles interruptions.
    public func run(
        began: (String) -> Void = { _ in }, progress: @escaping @Sendable (RunProgress) -> Void = { _ in }
    ) throws -> ScanResult {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw RecordIndexError(
                .exists, path: path, "exists already", advice: "Choose another name; an index is never overwritten.")
        }
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent()
        let work = folder.appendingPathComponent("." + url.lastPathComponent + ".winnow-partial").path
        unlink(work)
        began(work)
        var request = request
        request.index = (work, mode)
        do {
            let result = try Scan(request, progress: progress).run()
            try RecordIndexWriter.sync(path: work)
            guard rename(work, path) == 0 else {
                throw RecordIndexError(
                    .unwritable, path: path, "cannot be given its name: \(String(cString: strerror(errno)))")
            }
            let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            if descriptor >= 0 {
                fsync(descriptor)
                close(descriptor)
            }
            return result
        } catch {
            unlink(work)
            throw error
        }
    }
}
