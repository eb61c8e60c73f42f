import Archives
import Crypto
import Foundation
import RestoreSets

/// The report for people, made again: whoever reads it decides by it, and no signature covers it.
struct ReportCheck {
    let folder: String
    /// `nil` where it is not to be made again.
    let writer: ReportWriter?
    /// Of the program that wrote the restore set.
    let version: String?
    let findings: Findings

    func run() {
        let path = folder + "/" + RestoreSetFile.report
        guard FileManager.default.fileExists(atPath: path) else { return }
        guard let writer else {
            findings.leave(.report, "it was not made again")
            return
        }
        guard version == Tool.version else {
            findings.leave(.report, "winnow \(version ?? "?") wrote it, and this is \(Tool.version)")
            return
        }
        guard let seal = try? FileSeal(path: path) else {
            findings.add(.report, RestoreSetFile.report, "cannot be read")
            return
        }
        do {
            var hash = SHA256()
            try writer.write(restoreSet: folder) { bytes in hash.update(data: bytes) }
            if Digest256(hash.finalize()) != seal.sha256 {
                findings.add(
                    .report, RestoreSetFile.report,
                    "does not say what manifest, manifest diff and index say; make it again: winnow report")
            } else {
                findings.count(.report, VerifiedAmount(1, .file))
            }
        } catch {
            findings.add(.report, RestoreSetFile.report, "cannot be made again: \(error)")
        }
    }
}
