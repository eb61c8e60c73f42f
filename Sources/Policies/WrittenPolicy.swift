extension Policy {
    /// The policy that a manifest holds in full. Throws `PolicyError`.
    ///
    /// - Parameter text: as `canonicalText` gives it.
    public init(written text: String) throws {
        self = try Self.parse(text, file: "the manifest's policy")
    }
}
