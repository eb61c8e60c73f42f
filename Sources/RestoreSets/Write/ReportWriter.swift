/// Writes the report of a restore set in a folder, from its manifest, manifest diff and index: equal files, equal bytes. How it
/// looks is no concern of a restore, so whoever asks for one brings the writer along.
///
/// - Parameters:
///   - folder: with all other files in place.
///   - write: takes the report piece by piece.
public typealias ReportWriter = @Sendable (_ folder: String, _ write: ([UInt8]) throws -> Void) throws -> Void
