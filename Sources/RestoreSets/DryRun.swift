import Archives
import Foundation
import RecordIndex

/// What a restore would decide, written into a private folder: manifest diff and index, and no archive.
public struct DryRun {
    private let request: ScanRequest
    private let folder: String
    private let progress: @Sendable (RunProgress) -> Void

    /// - Parameter folder: to make; the caller removes it.
    public init(
        _ request: ScanRequest, folder: String, progress: @escaping @Sendable (RunProgress) -> Void = { _ in }
    ) {
        self.request = request
        self.folder = folder
        self.progress = progress
    }

    /// Throws what `Scan.run` throws.
    ///
    /// - Parameter name: what the user calls the backup.
    public func side(name: String) throws -> ComparisonSide {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw RestoreSetError(
                .output, "no folder for the run's own files: \(error.localizedDescription)",
                advice: "Set TMPDIR to a folder that has some space.")
        }
        let indexPath = folder + "/" + Restore.indexName
        let diffPath = folder + "/" + Restore.diffName
        let cutsPath = folder + "/.removals"
        var request = request
        request.index = (indexPath, .auto)
        var spool: RemovalSpool?
        let scan = try Scan(request, progress: progress).run {
            unlink(cutsPath)
            unlink(diffPath)
            let made = try RemovalSpool(path: cutsPath, lines: OutputFile(path: diffPath))
            spool = made
            return made
        }
        _ = try spool?.finish()
        unlink(cutsPath)
        let manifest = Manifest(
            scan: scan, files: [], policy: request.policy, decisions: request.decisions,
            disclosure: request.disclosure, limits: request.limits, timestamp: nil)
        return try ComparisonSide(
            name: name, manifest: manifest, diff: WrittenDiff(path: diffPath),
            index: RecordIndexReader(path: indexPath))
    }
}
