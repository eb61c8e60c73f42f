import Archives
import Attestation
import Crypto
import Foundation
import Judgement
import Policies
import RecordIndex
import RestoreSets

/// Whether a manifest's numbers agree with each other, and the texts in it with their digests.
struct ManifestCheck {
    let folder: String
    let manifest: Manifest
    let findings: Findings

    func run() {
        let predicate = manifest.predicate
        checkText()
        checkWords()
        checkOutputs()
        if Self.digest(Data(predicate.policy.content.utf8)) != predicate.policy.sha256 {
            tell("has a policy with another SHA-256 than it says")
        }
        var sums: [String: Manifest.Counts] = [:]
        for source in predicate.sources {
            for member in source.members {
                guard let counts = member.counts else { continue }
                let place = source.name + "!" + member.name
                check(counts, of: place)
                let tables =
                    member.tables.map { $0.map { (name: $0.name, counts: $0.counts) } }
                    ?? member.table.map { [(name: $0, counts: counts)] } ?? []
                for table in tables {
                    check(table.counts, of: "\(place), \(table.name)")
                    sums[table.name] = sums[table.name].map { $0.adding(table.counts) } ?? table.counts
                }
                if let all = Self.sum(tables.map { $0.counts }), all != counts {
                    tell("has other numbers for \(place) than for its tables")
                }
            }
        }
        for table in predicate.tables {
            check(table.counts, of: table.name)
            if sums.removeValue(forKey: table.name) != table.counts {
                tell("has other numbers for the table \(table.name) than for its members")
            }
        }
        for name in sums.keys.sorted() { tell("has members of the table \(name) and no numbers for it") }
        check(predicate.totals, of: "all")
        if let all = Self.sum(predicate.tables.map(\.counts)), all != predicate.totals {
            tell("has other totals than its tables make")
        }
        findings.count(.manifest, VerifiedAmount(predicate.totals.records, .record))
        checkTrees()
    }

    /// Whether it is written as this version writes it: JSON with a key twice says to one reader what it does not say to another.
    private func checkText() {
        guard manifest.predicate.tool["version"] == Tool.version else {
            findings.leave(.manifest, "another version wrote it, so how it is written was not looked at")
            return
        }
        guard let written = try? Manifest.bytes(restoreSet: folder), let own = try? manifest.json() else { return }
        if Self.withoutSpace(Array(written)) != Self.withoutSpace(own) {
            tell("is not written as winnow writes it: it has keys twice, or others, or values in another form")
        }
    }

    /// Without the space between values.
    private static func withoutSpace(_ bytes: [UInt8]) -> [UInt8] {
        var (isText, isEscaped) = (false, false)
        return bytes.filter { byte in
            if isText {
                isText = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                return true
            }
            isText = byte == UInt8(ascii: "\"")
            return ![0x20, 0x0A, 0x0D, 0x09].contains(byte)
        }
    }

    private func checkWords() {
        let predicate = manifest.predicate
        if predicate.tool["name"] != Tool.name { tell("was written by another program than \(Tool.name)") }
        if ![Disclosure().keysName, Disclosure.replacedKeysName].contains(predicate.disclosure.keys)
            || Disclosure.Excerpts(rawValue: predicate.disclosure.excerpts) == nil
        {
            tell("says in no known words what is shown of records")
        }
        if let index = predicate.index, ![IndexMode.full, .sparse].map(\.rawValue).contains(index) {
            tell("has an index of an unknown kind")
        }
        let limits = predicate.limits
        if limits.members <= 0 || limits.ratio <= 0 || limits.totalBytes <= 0 { tell("has limits that are none") }
    }

    /// Whether it names only files that a restore of these sources writes: who loads all that is in `restore/` loads them too.
    private func checkOutputs() {
        let predicate = manifest.predicate
        var others = [RestoreSetFile.diff]
        if predicate.index != nil { others.append(RestoreSetFile.index) }
        if predicate.decisions != nil { others.append(RestoreSetFile.decisions) }
        var archives = Set(others.map(ExactName.init))
        var folders: [String] = []
        for source in predicate.sources {
            for folder in ["restore/", "quarantine/", "hold/"] {
                if source.format == "folder" {
                    folders.append(folder + source.name + "/")
                } else {
                    archives.insert(ExactName(folder + source.name))
                }
            }
        }
        for output in predicate.outputs
        where !archives.contains(ExactName(output.name))
            && !folders.contains(where: { output.name.utf8.starts(with: $0.utf8) })
        {
            findings.add(.files, output.name, "is in the manifest, and no restore of its sources writes it")
        }
    }

    /// Whether the roots fit the numbers and each other. What they are of, only the source tells.
    private func checkTrees() {
        var count = 0
        for source in manifest.predicate.sources {
            for member in source.members {
                count += member.trees == nil ? 0 : 1
                if let fault = Self.treeFault(member) {
                    findings.add(.trees, RestoreSetFile.manifest, member: "\(source.name)!\(member.name)", fault)
                }
            }
            if source.tree != source.membersRoot?.description {
                findings.add(
                    .trees, RestoreSetFile.manifest, "has another root for \(source.name) than its members make")
            }
        }
        findings.count(.trees, VerifiedAmount(count, .member))
    }

    private static func treeFault(_ member: Manifest.MemberEntry) -> String? {
        guard (member.trees == nil) == (member.counts == nil) else {
            return "has records and no trees, or trees and no records"
        }
        guard let trees = member.trees, let counts = member.counts else { return nil }
        guard TreeHash(hexadecimal: trees.outcomes) != nil, TreeHash(hexadecimal: trees.kept) != nil else {
            return "has a root that is no SHA-256"
        }
        let empty = TreeHash.empty.description
        let fits =
            (trees.outcomes == empty) == (counts.records == 0) && (trees.kept == empty) == (counts.kept == 0)
            && (trees.kept == trees.outcomes) == (counts.kept == counts.records)
        return fits ? nil : "has roots that do not fit its numbers"
    }

    private func tell(_ message: String) { findings.add(.manifest, RestoreSetFile.manifest, message) }

    private func check(_ counts: Manifest.Counts, of what: String) {
        let isWhole =
            counts.records == counts.kept &+ counts.held &+ counts.dropped
            && counts.held == counts.heldBy.values.reduce(0, &+)
            && counts.dropped == counts.droppedBy.values.reduce(0, &+)
            && counts.claims.values.reduce(0, &+) <= counts.records
        if !isWhole { tell("has numbers for \(what) that do not add up") }
    }

    private static func sum(_ all: [Manifest.Counts]) -> Manifest.Counts? {
        all.dropFirst().reduce(all.first) { $0?.adding($1) }
    }

    static func digest(_ data: Data) -> String { Digest256(SHA256.hash(data: data)).description }
}

extension Manifest.Counts {
    func adding(_ other: Self) -> Self {
        var sum = self
        sum.records &+= other.records
        sum.kept &+= other.kept
        sum.held &+= other.held
        sum.dropped &+= other.dropped
        sum.heldBy.merge(other.heldBy, uniquingKeysWith: &+)
        sum.droppedBy.merge(other.droppedBy, uniquingKeysWith: &+)
        sum.claims.merge(other.claims, uniquingKeysWith: &+)
        return sum
    }
}
