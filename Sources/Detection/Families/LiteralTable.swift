/// A phrase that is looked for in the whole text of a batch, where it may stand, and what it is worth there.
struct Literal: Sendable {
    /// Lower case.
    let phrase: String
    /// Position of the rule in `LiteralFamily.rules`.
    let rule: Int
    /// Parts of the rule's weight by `LiteralPlace`.
    let shares: [Float]
    /// Characters that must follow the phrase and belong to the evidence, for generated tokens.
    let tail: Tail

    enum Tail: Sendable {
        /// No letter may follow; a number may (`Test Account12`).
        case boundary
        case alphanumeric, digits
    }
}

/// The kinds of columns that literals tell apart.
enum LiteralPlace: UInt8, CaseIterable {
    case nowhere = 0
    /// Names of people, companies, accounts.
    case name
    /// Descriptions, notes, subjects.
    case text
    case title

    init(_ kind: ColumnKind) {
        self =
            switch kind {
            case .givenName, .familyName, .fullName, .companyName: .name
            case .text: .text
            case .title: .title
            default: .nowhere
            }
    }
}

enum LiteralTable {
    /// All phrases; a phrase's position is its id in the matcher.
    static let all: [Literal] =
        literals(strong, rule: 0, name: 1, text: 0.5, title: 0)
        + literals(titles, rule: 0, name: 1, text: 0.5, title: 0.5)
        + literals(weak, rule: 0, name: 2 / 3, text: 1 / 3, title: 1 / 3)
        + literals(words, rule: 0, name: 0.5, text: 1 / 3, title: 1 / 3)
        + literals(lorem, rule: 1, name: 1, text: 1, title: 1)
        + [
            Literal(phrase: "sdv-pii-", rule: 2, shares: [1, 1, 1, 1], tail: .alphanumeric),
            Literal(phrase: "sdv-id-", rule: 2, shares: [1, 1, 1, 1], tail: .digits),
        ]

    /// Positions of the tokens that generators make: they are looked for in every column.
    static let tokens = all.indices.filter { all[$0].tail != .boundary }

    private static func literals(
        _ list: StaticString, rule: Int, name: Float, text: Float, title: Float
    ) -> [Literal] {
        list.description.split(separator: "|").map { phrase in
            Literal(
                phrase: phrase.filter { $0 != "\n" }, rule: rule, shares: [0, name, text, title], tail: .boundary)
        }
    }

    /// Say of a record that it is a test; as a job title ("UAT User Lead", "Load Test Engineer") they are real.
    private static let strong: StaticString = """
        test account|test user|test contact|test customer|test client|test company|test person|test lead|test data|\
        test_account|test_user|test_contact|test_customer|test-account|test-user|test-customer|testkunde|testdaten|\
        load test|loadtest|load_test|load-test|smoke test|regression test|integration test|e2e test|uat test|uat user|\
        uat account|uat record|qa automation|qa test|qa user|qa account|synthetic data|synthetic customer|\
        synthetic user|synthetic account|cliente de prueba|datos de prueba|cuenta de prueba|compte de test
        """
    /// Say it in a title too.
    private static let titles: StaticString = """
        test record|test_record|automated test|synthetic record|dummy record|dummy account|dummy user|dummy data|\
        dummy company|dummy customer|dummy contact|sample record|sample account for|this is a test|just a test
        """
    /// Said of real records as well, duplicates above all.
    private static let weak: StaticString = """
        do not use|do_not_use|delete me|please ignore|please delete
        """
    private static let words: StaticString = "dummy"
    private static let lorem: StaticString = """
        lorem ipsum|dolor sit amet|consectetur adipiscing|consectetuer adipiscing|sed do eiusmod|eiusmod tempor|\
        incididunt ut labore|ut enim ad minim|quis nostrud exercitation|duis aute irure|excepteur sint occaecat
        """
}
