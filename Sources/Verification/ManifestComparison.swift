import Foundation
import RestoreSets

/// Compares what a manifest says of the sources with what they say when they are judged again, key by key.
///
/// Not compared: what the run wrote (that is the files' check), the version, the time, and the limits of either run.
struct ManifestComparison {
    let expected: Manifest
    let written: Manifest
    let findings: Findings

    private static let passedOver: Set<String> = [
        "outputs", "tool", "timestamp", "limits", "index", "notes", "sources",
    ]
    /// Of a source; size, digest and what it was made from are compared with the file's, and another program's output differs
    /// each time.
    private static let passedOverOfSources: Set<String> = ["bytes", "sha256", "madeFrom", "unpackedBytes", "members"]

    private typealias Object = [String: Any]

    func run() throws {
        let (ours, theirs) = (try Self.object(expected.predicate), try Self.object(written.predicate))
        for key in Self.differences(ours, theirs, but: Self.passedOver) { tell(nil, key) }
        // Notes may tell of what was done before the sources were read.
        let told = Set(written.predicate.notes)
        if expected.predicate.notes.contains(where: { !told.contains($0) }) { tell(nil, "notes") }
        for (ours, theirs) in zip(expected.predicate.sources, written.predicate.sources) {
            try compare(ours, theirs)
        }
    }

    private func compare(_ ours: Manifest.Source, _ theirs: Manifest.Source) throws {
        let differences = Self.differences(
            try Self.object(ours), try Self.object(theirs), but: Self.passedOverOfSources)
        for key in differences { tell(theirs.name, key) }
        if ours.members.count != theirs.members.count {
            tell(theirs.name, "members")
            return
        }
        for (ours, theirs) in zip(ours.members, theirs.members) {
            for key in Self.differences(try Self.object(ours), try Self.object(theirs), but: []) {
                tell(theirs.name, key)
            }
        }
    }

    private func tell(_ member: String?, _ key: String) {
        findings.add(
            .again, RestoreSetFile.manifest, member: member,
            "has another '\(key)' than the sources make when they are judged again")
    }

    private static func object(_ value: some Encodable) throws -> Object {
        try JSONSerialization.jsonObject(with: JSONEncoder().encode(value)) as? Object ?? [:]
    }

    private static func text(_ value: Any) -> Data? {
        try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
    }

    /// Keys whose values are not the same, in their order.
    private static func differences(_ ours: Object, _ theirs: Object, but passedOver: Set<String>) -> [String] {
        let keys = ours.merging(theirs) { ours, _ in ours }.map(\.key).filter { !passedOver.contains($0) }
        return keys.sorted().filter { key in
            switch (ours[key], theirs[key]) {
            case (let one?, let other?): text(one) != text(other)
            default: true
            }
        }
    }
}
