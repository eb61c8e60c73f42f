/// Which fields hold tags and what their values claim. The defaults can be overridden by the policy.
public struct Vocabulary: Sendable, Equatable {
    /// Names of fields that hold a tag, normalised (`normalise`).
    public var fields: Set<String>
    /// Words per claim, normalised.
    public var words: [Claim: Set<String>]

    public init(fields: some Sequence<String>, words: [Claim: [String]]) {
        self.fields = Set(fields.map(Self.normalise))
        self.words = words.mapValues { Set($0.map(Self.normalise)) }
    }

    /// Lower case, letters and digits only, `__c` (Salesforce's suffix of custom fields) taken off.
    public static func normalise(_ name: String) -> String {
        if let plain = normalisedASCII(name) { return plain }
        var text = Substring(name.lowercased())
        for suffix in ["__c", "__pc"] where text.hasSuffix(suffix) { text = text.dropLast(suffix.count) }
        return String(text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }

    /// The same of ASCII, as nearly all names and words are, without Unicode's tables; `nil` for other text.
    private static func normalisedASCII(_ name: String) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        for byte in name.utf8 {
            guard byte < 0x80 else { return nil }
            bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        for suffix in ["__c", "__pc"] where bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) {
            bytes.removeLast(suffix.utf8.count)
        }
        bytes.removeAll { !($0 &- 0x30 < 10 || $0 &- 0x61 < 26) }
        return String(decoding: bytes, as: UTF8.self)
    }

    public func isTagField(_ name: String) -> Bool { fields.contains(Self.normalise(name)) }

    /// The claim that a boolean field is named for: `Is_Synthetic__c` → synthetic, `Test_Data__c` → test.
    func namedClaim(of field: String) -> Claim? {
        switch Self.normalise(field) {
        case "issynthetic", "synthetic", "syntheticdata", "hassyntheticdata": .synthetic
        case "istest", "testdata", "istestdata": .test
        default: nil
        }
    }

    /// What a value in a field claims; `nil` when the value is empty and so no tag at all.
    public func claim(of value: String, in field: String) -> Claim? {
        let trimmed = value.trimmingCharacters
        guard !trimmed.isEmpty else { return nil }
        let whole = Self.normalise(String(trimmed))
        if let claim = namedClaim(of: field) {
            if ["true", "1", "yes", "y", "t", "on"].contains(whole) { return claim }
            if ["false", "0", "no", "n", "f", "off"].contains(whole) { return .production }
        }
        if let exact = claim(ofWord: whole) { return exact }
        let parts = trimmed.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
        let claims = Set(parts.compactMap { claim(ofWord: Self.normalise($0)) })
        if claims.count == 1, let only = claims.first, parts.count <= 6 { return only }
        return .unknown
    }

    /// The claim that has a word, in the order in which claims are listed.
    public func claim(ofWord word: String) -> Claim? {
        Claim.allCases.first { words[$0]?.contains(word) ?? false }
    }
}

extension String {
    var trimmingCharacters: Substring {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return text
    }
}
