/// The detectors that winnow has, in the order in which their rules are numbered.
public enum Detectors {
    public static let all: [any DetectorFamily.Type] = [
        EmailFamily.self, PhoneFamily.self, CardFamily.self, SSNFamily.self, IBANFamily.self, RoutingFamily.self,
        IPFamily.self, MACFamily.self, SalesforceIDFamily.self, SalesforceSampleFamily.self, LiteralFamily.self,
        PlaceholderNameFamily.self, SyntheaNameFamily.self, OutsideFamily.self, AddressFamily.self,
        StreetFamily.self, CompanyFamily.self, PhraseFamily.self, PhoneFormatFamily.self, PersonFamily.self,
        DateFamily.self, PlaceholderAddressFamily.self, TitleFamily.self, TaxNumberFamily.self,
    ]

    /// The families that look at what the others found in a batch, in order.
    static let ofBatches: [any DetectorFamily.Type] = [
        SupportFamily.self, CopiesFamily.self, BurstFamily.self, SequenceFamily.self, ClusterFamily.self,
        RhythmFamily.self,
        LearnedFamily.self,
    ]

    /// The rules of all families; `Finding.rule` is a position in this list.
    public static let rules: [DetectorRule] = (all + ofBatches).flatMap { $0.rules }

    /// What each of `rules` looks at.
    public static let fields: [String] = (all + ofBatches).flatMap { family in family.rules.map { _ in family.fields } }

    /// The position of a rule in `rules`.
    public static func position(ofRule name: String) -> Int? { rules.firstIndex { $0.name == name } }

    /// What `DetectionSettings.disabled` may hold besides the names of rules: the part of a name before the dot.
    public static let familyNames: [String] = rules.reduce(into: []) { names, rule in
        let family = familyName(of: rule)
        if !names.contains(family) { names.append(family) }
    }

    static func familyName(of rule: DetectorRule) -> String {
        String(rule.name.prefix { $0 != "." })
    }

    /// Weights by position in `rules` as the settings leave them; 0 for a rule that is off.
    public static func weights(_ settings: DetectionSettings) -> [Float] {
        zip(rules, families).map { rule, family in
            if settings.disabled.contains(rule.name) || settings.disabled.contains(family) { return 0 }
            return Float(settings.weights[rule.name] ?? rule.weight)
        }
    }

    /// The family of each of `rules`: weights are asked for every table, of which a dump may have tens of thousands.
    private static let families = rules.map(familyName)
}
