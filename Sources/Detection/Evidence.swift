/// Weight of evidence: log10 of P(finding | synthetic) / P(finding | real). 1 ban makes synthetic ten times as likely.
public typealias Bans = Double

/// Detectors of one group look at the same thing; of their findings on one record only the strongest counts.
public enum EvidenceGroup: String, Sendable, CaseIterable {
    case email, phone, card, ssn, iban, bank, ip, mac, id, sample, text, name, generator, outside
    case address, town, country, street, company, domain, format, person
    case date, cluster, burst, learned, title, copies, rhythm, area, mailbox, tax
    case ownDomain = "own-domain"
    case ibanCountry = "iban-country"
}

/// What a detector found in one record: a position in the batch's text, nothing copied.
public struct Finding: Sendable, Equatable {
    /// Row in the batch.
    public var row: UInt32
    /// Column in the schema.
    public var column: UInt32
    /// Position of the finding's rule in `Detectors.rules`.
    public var rule: UInt16
    public var weight: Float
    /// The part of the field that is the evidence and may be shown: start in the batch's text, length in bytes.
    public var start: UInt32
    public var length: UInt32

    public init(row: UInt32, column: UInt32, rule: UInt16, weight: Float, start: UInt32, length: UInt32) {
        self.row = row
        self.column = column
        self.rule = rule
        self.weight = weight
        self.start = start
        self.length = length
    }

    /// The column of findings that are none of a field: a score from a file; `start` is its detector's position.
    public static let scoresFile = UInt32.max
    /// The column of findings on a record among others of its batch; `start` of them, of `length`, are like it.
    public static let wholeRecord = UInt32.max - 1

    /// The column of an external detector's score; `start` is its position in `DetectionSettings.external`.
    public static let externalScore = UInt32.max - 2
}
