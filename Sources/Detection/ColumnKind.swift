/// What the values of a column are; decided once per member, by the column's name and a sample of its values.
public enum ColumnKind: UInt8, Sendable, CaseIterable {
    case other
    case email, phone, url, ip, mac
    case givenName, familyName, fullName, companyName
    case street, city, state, postalCode, country
    case title, text, userName
    case cardNumber, ssn, iban, routingNumber, taxNumber
    /// A record's own or another record's Salesforce id.
    case salesforceID
    case date, number, boolean
}
