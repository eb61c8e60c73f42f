/// What a policy says of detection: which rules run, what they weigh, how columns are to be read.
public struct DetectionSettings: Sendable, Equatable {
    /// Rules that are switched off, by name (`phone.filler`) or by family (`phone`).
    public var disabled: Set<String> = []
    /// Weights that replace the defaults, by rule name.
    public var weights: [String: Bans] = [:]
    /// log10 of the odds that a record without any evidence is synthetic. -2: one in a hundred.
    public var prior: Bans = -2
    /// Kinds given by hand, by column name in lower case.
    public var columnKinds: [String: ColumnKind] = [:]
    /// Fields that hold another detector's score (a probability in 0...1), by name, letter case ignored.
    public var scoreColumns: [String] = []
    /// Programs that judge records too.
    public var external: [ExternalDetector] = []

    public init() {}
}
