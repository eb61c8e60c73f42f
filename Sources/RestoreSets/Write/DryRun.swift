import Archives
import Attestation
import Foundation
import RecordIndex

/// What a restore would decide, in a private folder: the manifest diff that it would write, and the index where that is asked
/// for, but no archive before that is asked for.
public struct DryRun {
    private let request: ScanRequest
    /// What the scan found.
    public let scan: ScanResult
    /// The manifest diff.
    public let diffPath: String
    /// The index, where one was asked for.
    public let indexPath: String?
    private let spool: RemovalSpool?
    private let trees: SourceTrees?

    /// Runs it. Throws what `Scan.run` throws.
    ///
    /// - Parameters:
    ///   - folder: made where it is not there; the caller removes it.
    ///   - withTrees: make the Merkle trees too.
    ///   - keepsCuts: keep what `rewrite` needs.
    public init(
        _ request: ScanRequest, folder: String, withIndex: Bool = false, indexMode: IndexMode = .auto,
        withTrees: Bool = false, keepsCuts: Bool = false,
        progress: @escaping @Sendable (RunProgress) -> Void = { _ in }
    ) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw RestoreSetError(
                .output, "no folder for the run's own files: \(error.localizedDescription)",
                advice: "Set TMPDIR to a folder that has some space.")
        }
        self.request = request
        let diffPath = folder + "/" + Restore.diffName
        self.diffPath = diffPath
        indexPath = withIndex ? folder + "/" + Restore.indexName : nil
        let cutsPath = folder + "/.removals"
        var request = request
        request.index = indexPath.map { ($0, indexMode) }
        var spool: RemovalSpool?
        let leaves = withTrees ? LeafSpool(path: folder + "/.leaves") : nil
        scan = try Scan(request, progress: progress).run(leaves: leaves) {
            // Left by a pass that had to start again.
            unlink(cutsPath)
            unlink(diffPath)
            let made = try RemovalSpool(path: cutsPath, lines: OutputFile(path: diffPath))
            spool = made
            return made
        }
        _ = try spool?.finish()
        if !keepsCuts { unlink(cutsPath) }
        self.spool = keepsCuts ? spool : nil
        if scan.archives.contains(where: { $0.members.contains { $0.owned != nil } }) {
            _ = try Restore.addFiles(scan, toDiffIn: folder)
        }
        let archives = scan.archives
        trees = try leaves.map { try $0.trees(of: archives, diff: diffPath) }
    }

    /// The manifest of a restore set that would be written; it names no outputs.
    public var manifest: Manifest {
        Manifest(
            scan: scan, files: [], trees: trees, policy: request.policy, decisions: request.decisions,
            disclosure: request.disclosure, limits: request.limits, timestamp: nil)
    }

    /// Writes what a restore would make of one archive into a folder, encrypted where it was. Needs what `keepsCuts` keeps.
    ///
    /// - Parameter index: position of the archive in the scan.
    public func rewrite(archive index: Int, into folder: String) throws -> [WrittenFile] {
        guard let spool else { return [] }
        return try Restore.rewrite(
            scan.archives[index], cuts: spool.cuts(ofArchive: index), request, encryptsOutput: true, into: folder
        ) { _ in }
    }

    /// The outcome for a comparison; with the index where there is one.
    ///
    /// - Parameter name: what the user calls the backup.
    public func side(name: String) throws -> ComparisonSide {
        try ComparisonSide(
            name: name, manifest: manifest, diff: WrittenDiff(path: diffPath),
            index: indexPath.map { try RecordIndexReader(path: $0) })
    }
}
