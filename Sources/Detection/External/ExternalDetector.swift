/// A program of somebody else's that judges records: what a policy says of it under `detectors: external`.
public struct ExternalDetector: Sendable, Hashable {
    /// What evidence and errors call it.
    public var name: String
    /// The program, looked up in `PATH`, and its arguments; no shell.
    public var command: [String]
    /// Columns that it gets, by name, letter case ignored; empty for all. A table without any of them is not its own.
    public var fields: [String]
    /// Seconds in which a batch must be answered.
    public var seconds: Int
    /// Mebibytes of address space that it may have (`RLIMIT_AS`).
    public var megabytes: Int
    /// The owner's word that what it says of a record depends on the record and this text alone (a version of its model), so that
    /// it need not be asked again; `nil` where nobody says so.
    public var edition: String?

    /// A minute a batch: a model may have to be loaded before the first answer.
    public static let defaultSeconds = 60
    /// Numeric libraries reserve far more address space than they touch.
    public static let defaultMegabytes = 8192
    /// Programs that one policy may name; each is a process.
    public static let limit = 16

    public init(
        name: String, command: [String], fields: [String] = [], seconds: Int = Self.defaultSeconds,
        megabytes: Int = Self.defaultMegabytes, edition: String? = nil
    ) {
        self.name = name
        self.command = command
        self.fields = fields
        self.seconds = seconds
        self.megabytes = megabytes
        self.edition = edition
    }
}

/// What an external detector says of one record of a batch.
public struct ExternalOpinion: Sendable, Equatable {
    /// Row in the batch.
    public let row: Int
    /// Position of the detector in `DetectionSettings.external`.
    public let detector: Int
    /// Log-odds of its score in bans.
    public let weight: Float
}

/// An external detector did not do what the protocol asks of it (docs/detectors.md, "Detectors from outside").
public struct ExternalDetectorError: Error, Sendable, Equatable, CustomStringConvertible {
    public let detector: String
    public let message: String
    /// The last line that it wrote to standard error; empty when it wrote none.
    public let said: String

    public var description: String {
        let words = said.isEmpty ? "" : "\n  Its last words: \(said)"
        return
            "the external detector '\(detector)' \(message)\(words)\n  Run its command by hand with a line of NDJSON, "
            + "or take it out of the policy (detectors: external)."
    }
}
