import Archives
import Foundation

/// What a new signature changes in a restore set beside the envelope: the report, which shows who signed, and `SHA256SUMS`.
enum RenewedReport {
    /// Writes the report again, where there is one, and the list of checksums. Each file is replaced in one step.
    ///
    /// Throws `RestoreSetError`, `ArchiveError` of kind `output`, and what the report's writer throws.
    static func write(restoreSet folder: String, report: ReportWriter) throws {
        let manifest = try Manifest(restoreSet: folder)
        if FileManager.default.fileExists(atPath: folder + "/" + RestoreSetFile.report) {
            try AtomicFile.write(to: folder + "/" + RestoreSetFile.report) { file in
                try report.write(restoreSet: folder) { try file.write($0) }
            }
        }
        let others = try [RestoreSetFile.manifest, RestoreSetFile.envelope, RestoreSetFile.report].filter {
            FileManager.default.fileExists(atPath: folder + "/" + $0)
        }.map { name in
            let seal = try FileSeal(path: folder + "/" + name)
            return ChecksumList.Entry(path: name, sha256: seal.sha256.description)
        }
        let entries = manifest.predicate.outputs.map { ChecksumList.Entry(path: $0.name, sha256: $0.sha256) } + others
        try AtomicFile.write(to: folder + "/" + ChecksumList.name) { try $0.write(ChecksumList.text(of: entries)) }
    }
}
