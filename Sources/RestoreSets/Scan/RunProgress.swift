/// How far a run is; made for a line on a terminal.
public struct RunProgress: Sendable {
    public enum Phase: String, Sendable {
        case scan = "Scanning"
        case write = "Writing"
        case read = "Reading"
    }

    public let phase: Phase
    /// The archive being worked on.
    public let archive: String
    /// Bytes done and, where known, bytes in all: of the archives while scanning, unpacked ones while writing.
    public let done: Int
    public let total: Int?
}
