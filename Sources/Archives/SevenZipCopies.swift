import Foundation

/// What is read instead of an encrypted 7z within another archive.
public struct SevenZipCopy: Sendable {
    /// A zip that is encrypted with the same passphrase.
    public let path: String
    /// Of the 7z itself.
    let sha256: Digest256
    let size: Int
    let copies: SevenZipCopies
}

/// Encrypted 7z archives within archives, as zips that winnow reads. Each is turned into one once a run, however often it is
/// read: the zips differ each time, for their salts are random.
public final class SevenZipCopies: @unchecked Sendable {
    private let program: SevenZipProgram
    private let passphrase: Passphrase
    private let limits: ArchiveLimits
    private let makeFolder: () throws -> String
    private let lock = NSLock()
    /// By the digest of the 7z; `nil` where it is not encrypted.
    private var known: [Digest256: SevenZipCopy?] = [:]

    /// - Parameter makeFolder: makes a new private folder, which outlives this; not called on two threads at a time.
    public init(
        _ program: SevenZipProgram, passphrase: Passphrase, limits: ArchiveLimits,
        makeFolder: @escaping () throws -> String
    ) {
        self.program = program
        self.passphrase = passphrase
        self.limits = limits
        self.makeFolder = makeFolder
    }

    /// The zip for the file at `path`; `nil` where that is no 7z, or not encrypted. Throws `ArchiveError`.
    public func copy(of path: String) throws -> SevenZipCopy? {
        guard SevenZipProgram.isSevenZip(path) else { return nil }
        let sha256 = try FileStream.digest(ofFileAt: path).value()
        return try lock.withLock {
            if let copy = known[sha256] { return copy }
            let copy = try makeCopy(of: path, sha256)
            known[sha256] = .some(copy)
            return copy
        }
    }

    /// What to open for the file at `path`: its zip, or the file itself.
    public func readable(_ path: String) throws -> String { try copy(of: path)?.path ?? path }

    private func makeCopy(of path: String, _ sha256: Digest256) throws -> SevenZipCopy? {
        let folder = try makeFolder()
        let output = folder + "/" + PathName(path).leaf + ".zip"
        guard try program.isEncrypted(path, passphrase: passphrase, limits: limits, folder: folder) else { return nil }
        try program.makeZip(of: path, passphrase: passphrase, folder: folder, output: output)
        return SevenZipCopy(path: output, sha256: sha256, size: try FileState(path: path).size, copies: self)
    }

    /// Turns a zip that was written into a 7z beside it, which it gives.
    func sevenZip(of zip: String, encrypts: Bool) throws -> String {
        let folder = PathName(zip).place
        let output = folder + "/" + PathName(zip).leaf + ".7z"
        try program.makeSevenZip(
            of: zip, passphrase: passphrase, encrypts: encrypts, folder: folder, output: output)
        return output
    }
}
