import Archives
import Foundation
import RestoreSets

extension OutsidePrograms {
    /// Those in the folders of `PATH`.
    static var installed: OutsidePrograms {
        OutsidePrograms(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    }
}

extension SevenZipCopies {
    /// For a command that reads archives of a restore set, or one source: the copies are put into the system's folder for
    /// temporary files. Throws `RestoreSetError`. `nil` without a passphrase, or without the program.
    static func temporary(_ passphrases: [Passphrase]) throws -> SevenZipCopies? {
        let folder = NSTemporaryDirectory() + ".winnow-7z-\(UUID().uuidString)"
        Interruption.shared.onInterruption { try? FileManager.default.removeItem(atPath: folder) }
        return try SpooledSources([], folder: folder, programs: .installed, passphrases: passphrases).sevenZips
    }
}
