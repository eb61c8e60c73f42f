import Archives
import Detection
import Judgement
import Policies
import Records

/// What a row says of a file that belongs to it.
struct OwnedFileClaim: Sendable {
    /// As `FileRule.path` gives it.
    let path: String
    let decision: Decision
    let owner: ParentRecord
}

/// A whole member that follows the row that owns it.
public struct OwnedFile: Sendable, Equatable {
    public let decision: Decision
    public let owner: ParentRecord
    /// SHA-256 of the member's data.
    public let sha256: Digest256
}

/// Files by the rows that own them: a file goes when rows that own it go and none that owns it stays.
///
/// Memory holds paths of files whose rows go, and a hash of eight bytes for each of those that stay; where two hashes are
/// equal a file stays that could have gone.
struct OwnedFiles {
    private var leaving: [String: OwnedFileClaim] = [:]
    private var staying: Set<UInt64> = []

    mutating func add(_ claim: OwnedFileClaim) {
        guard claim.decision != .keep else {
            staying.insert(Self.hash(claim.path))
            return
        }
        // Of two owners that go, one dropped and one held, the held one counts: somebody will look at it.
        if leaving[claim.path].map({ $0.decision == .drop }) ?? true { leaving[claim.path] = claim }
    }

    /// The claim by which a member leaves; `nil` when it stays.
    func claim(on path: String) -> OwnedFileClaim? {
        guard let claim = leaving[path], !staying.contains(Self.hash(path)) else { return nil }
        return claim
    }

    var isEmpty: Bool { leaving.isEmpty }

    private static func hash(_ path: String) -> UInt64 {
        path.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}

/// The manifest diff's line for a member that follows its row: record 0, the whole member.
enum OwnedFileLine {
    static func json(archive: String, member: MemberResult, _ file: OwnedFile) -> [UInt8] {
        var line = JSONLine()
        line.object { line in
            line.string("archive", archive)
            line.string("member", bytes: member.path.bytes)
            if member.part > 0 { line.number("part", member.part) }
            line.number("record", 0)
            line.number("offset", 0)
            line.number("length", member.size)
            line.hexadecimal("sha256", file.sha256.bytes)
            line.string("decision", file.decision.name)
            line.string("reason", Reason.cascade.name)
            line.array("parents") { line in
                line.object { line in
                    line.string("table", file.owner.table)
                    if let key = file.owner.key { line.string("key", key) }
                }
            }
        }
        line.newline()
        return line.bytes
    }
}
