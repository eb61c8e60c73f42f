extension Policy {
    /// The built-in policy: what `commentedText` says.
    public static let `default`: Policy = {
        switch Result(catching: { try parse(commentedText, file: "(built-in policy)") }) {
        case .success(let policy): return policy
        case .failure: return skeleton
        }
    }()

    /// The policy before anything is read into it.
    static let skeleton = Policy(
        general: TablePolicy(
            vocabulary: .init(fields: [], words: [:]), trusted: [], detection: .init(), thresholds: .init()))

    /// What `winnow policy init` writes: every key with its default, and what it is for.
    public static let commentedText = """
        # A policy for winnow. What is left out keeps its default; the values here are the defaults.
        # Check it with: winnow policy check FILE
        version: 1

        # Provenance tags: statements of origin in fields, sidecars and archive metadata.
        tags:
          # Fields that hold a tag. Case and punctuation do not matter, and __c is stripped.
          fields: [data_provenance, provenance, is_synthetic, synthetic, is_test, test_data, data_origin,
            data_source_type, generated_by, generator]
          # What the values claim. A list replaces the default one; {add: [...]} adds to it.
          vocabulary:
            synthetic: [synthetic, generated, artificial, simulated, fake, sdv, ctgan, gretel, mostly, tonic, faker,
              snowfakery, mockaroo, ai-generated]
            test: [test, testing, qa, uat, sandbox, dev, demo, dummy, sample, loadtest]
            anonymised: [anonymised, anonymized, masked, pseudonymised, de-identified]
            production: [production, prod, real, live, customer, original]
          # Places whose tags count. Take out what anybody can write.
          trust: [field, header, member-sidecar, archive-sidecar, pax, entry-comment, archive-comment]
          # Read sidecars such as Contact.csv.provenance.json and provenance.json.
          sidecars: true

        detectors:
          # log10 of the odds that a record without evidence is synthetic; -2 is one in a hundred.
          prior: -2
          # Rules or families that are off; 'winnow detectors' lists them.
          disable: []
          # Weights in bans that replace the defaults, for instance {phone.filler: 2}.
          weights: {}
          # Kinds of columns where name and content mislead, for instance {contact_ref: phone}.
          columns: {}
          # Fields that hold another detector's score, a probability from 0 to 1.
          score_columns: []
          # Programs that judge records too, started once, fed with NDJSON (docs/detectors.md). For instance
          #   - {name: lookalike, command: [python3, detector.py], fields: [Email, LastName], seconds: 60}
          external: []

        # Scores from which on a record without a usable tag is dropped, or held for a person.
        thresholds: {drop: 0.99, hold: 0.5}

        # Hold every record that has no usable tag.
        require_tag: false

        # What differs for single tables: key, created, and all of tags, detectors, thresholds, require_tag. For instance
        #   Contact: {key: [Id], thresholds: {drop: 0.999}}
        tables: {}

        # Decisions about single records; they win over everything and stand in the manifest. For instance
        #   - {table: Contact, key: 0035g00000XyZabAAF, decision: keep, by: j.doe, why: called the customer}
        overrides: []

        # What 'winnow check' looks for: severities (info, warning, error, off) and limits by rule, and by table; 'winnow
        # policy rules' lists them with their defaults. For instance
        #   records-fell: {severity: error, share: 0.2}
        #   untagged: {severity: warning, share: 0.05}
        #   records-grew: {tables: {Payment: {share: 0.1}, ImportQueue: off}}
        checks: {}

        # What a backup must have. For instance
        #   Contact: {records: 1000, newest: LastModifiedDate, within: 36h}
        expect:
          tables: {}

        """
}
