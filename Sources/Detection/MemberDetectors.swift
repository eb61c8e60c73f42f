import Records

/// The detectors of one member: its columns are typed once, and each family is bound to the columns of its kinds.
///
/// Several threads may examine batches of the member at the same time, each with a sink of its own.
public struct MemberDetectors: Sendable {
    /// The kind of each column, in the schema's order.
    public var kinds: [ColumnKind] { columns.kinds }
    /// The columns with all that was decided about them.
    public let columns: TypedColumns

    private let detectors: [any Detector]
    private let ofBatches: [any Detector]

    /// Types the columns by their names and by the values of a sample, the member's first batch, and binds the rules
    /// that the settings leave on.
    public init(schema: Schema, sample: BatchView, settings: DetectionSettings) {
        let columns = ColumnTyping.columns(schema: schema, sample: sample, settings: settings)
        let weights = Detectors.weights(settings)
        var first = 0
        func bound(_ families: [any DetectorFamily.Type]) -> [any Detector] {
            families.compactMap { family in
                let rules = BoundRules(first: first, weights: Array(weights[first..<(first + family.rules.count)]))
                first += family.rules.count
                return family.bind(to: columns, rules: rules)
            }
        }
        detectors = bound(Detectors.all)
        ofBatches = bound(Detectors.ofBatches)
        self.columns = columns
    }

    /// Adds what all detectors find in the batch, and puts the sink's findings in order: by row, column and rule.
    ///
    /// A batch with another number of columns than the schema is not looked at.
    public func examine(_ batch: BatchView, into sink: inout FindingSink) {
        guard batch.columnCount == columns.schema.columns.count else { return }
        for detector in detectors { detector.examine(batch, into: &sink) }
        sink.sort()
        sink.addUp(rowCount: batch.rowCount)
        let count = sink.findings.count
        for detector in ofBatches { detector.examine(batch, into: &sink) }
        if sink.findings.count > count { sink.sort() }
    }
}
