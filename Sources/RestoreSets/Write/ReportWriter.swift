/// Writes the report of a restore set in a folder, from its manifest, manifest diff and index: equal files, equal bytes. How it
/// looks is no concern of a restore, so whoever asks for one brings the writer along.
public struct ReportWriter: Sendable {
    /// Gives the report piece by piece, when all other files are in the folder.
    public typealias Ending = @Sendable (_ folder: String, _ write: ([UInt8]) throws -> Void) throws -> Void

    /// What is known before archives are written: a manifest diff is long, and read beside that.
    ///
    /// - Parameters:
    ///   - policy: as the manifest has it.
    ///   - held: records that are held.
    public typealias Beginning = @Sendable (_ diff: WrittenDiff, _ policy: String, _ held: Int) throws -> Ending

    let begin: Beginning

    public init(_ begin: @escaping Beginning) { self.begin = begin }

    /// Gives the report of a restore set that is there, piece by piece. Throws `RestoreSetError` where it is none, and errors of
    /// its files.
    public func write(restoreSet folder: String, _ write: ([UInt8]) throws -> Void) throws {
        let predicate = try Manifest(restoreSet: folder).predicate
        guard let diff = WrittenDiff(restoreSet: folder) else { throw RestoreSetError.noDiff(folder) }
        try begin(diff, predicate.policy.content, predicate.totals.held)(folder, write)
    }
}

extension RestoreSetError {
    /// A folder without a manifest diff.
    public static func noDiff(_ folder: String) -> RestoreSetError {
        RestoreSetError(
            .usage, "\(folder) has no \(RestoreSetFile.diff)", advice: "Give a folder that 'winnow restore' wrote.")
    }
}
