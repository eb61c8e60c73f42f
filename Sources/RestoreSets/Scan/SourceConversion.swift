import Archives
import Foundation
import Synchronization

/// A source that another program makes readable: what the user gave, and how the file that is read is made of it, once it is
/// wanted.
public final class SourceConversion: Sendable {
    /// The path of the file that the user gave.
    public let given: String
    public let original: SourceOriginal
    /// Of the file that the user gave.
    let secret: ContentSecret
    /// Whether the program makes the same bytes of it each time.
    public let isRepeatable: Bool
    private let state: FileState
    private let maker: @Sendable () throws -> Void
    private let isMade = Mutex(false)

    /// Throws `ArchiveError` where the file cannot be read.
    ///
    /// - Parameters:
    ///   - program: its name and version.
    ///   - maker: given the seal of the file, gives what makes what is read.
    init(
        of given: String, by program: String, isRepeatable: Bool,
        maker: (FileSeal) -> @Sendable () throws -> Void
    ) throws {
        self.given = given
        self.isRepeatable = isRepeatable
        state = try FileState(path: given)
        let seal = try FileSeal(path: given)
        secret = seal.secret
        original = SourceOriginal(
            name: PathName(given).leaf, bytes: seal.size, sha256: seal.sha256.description, program: program)
        self.maker = maker(seal)
    }

    /// Makes the file that is read, the first time. Throws `ArchiveError` where it cannot be made of this file, and where the
    /// file is not the one any more that was hashed.
    func make() throws {
        try isMade.withLock { isMade in
            guard !isMade else { return }
            try maker()
            try state.check(given)
            isMade = true
        }
    }
}
