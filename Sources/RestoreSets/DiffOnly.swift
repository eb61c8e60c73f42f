import Archives
import Foundation

/// A scan that writes the manifest diff which a restore would write, and nothing else.
public final class DiffOnly {
    private let folder: RestoreSetFolder
    /// What the scan found.
    public let scan: ScanResult
    /// The diff; it goes with this.
    public let path: String

    /// Throws what `Restore.run` throws.
    ///
    /// - Parameter place: a folder for the diff while this lives.
    public init(
        _ request: ScanRequest, in place: String, progress: @escaping @Sendable (RunProgress) -> Void = { _ in }
    ) throws {
        let folder = try RestoreSetFolder(output: place + "/diff", force: false, sources: [])
        self.folder = folder
        path = folder.workPath + "/" + RestoreSetFile.diff
        do {
            let spoolPath = folder.workPath + "/.removals"
            var spool: RemovalSpool?
            scan = try Scan(request, progress: progress).run {
                // Left by a pass that had to start again.
                unlink(spoolPath)
                unlink(folder.workPath + "/" + RestoreSetFile.diff)
                let made = try RemovalSpool(path: spoolPath, lines: folder.create(RestoreSetFile.diff))
                spool = made
                return made
            }
            _ = try spool?.finish()
            if scan.archives.contains(where: { $0.members.contains { $0.owned != nil } }) {
                _ = try Restore.addFiles(scan, to: folder)
            }
        } catch {
            folder.abandon()
            throw error
        }
    }

    deinit { folder.abandon() }
}

extension ScanResult {
    /// The numbers of all records as a manifest has them.
    public var totals: Manifest.Counts { Manifest.Counts(total) }
}
