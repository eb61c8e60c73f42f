import Archives

/// A member, or all from it on, that is damaged and left out of all that is done with a backup.
public struct LostMember: Sendable {
    /// Name of the archive.
    public let archive: String
    /// The member that is the archive which it was lost from, where that lies in another one, and its part.
    public let container: (path: MemberPath, part: Int)?
    public let loss: KnownDamage.Loss

    /// Its path as members are shown, where it is known.
    public var path: MemberPath? {
        guard let container else { return loss.path }
        return loss.path.map { MemberPath(container.path.bytes + Array("!".utf8) + $0.bytes) }
    }

    /// What to call it in a sentence: its path, or the number of the member.
    public var name: String {
        let number = "member \(loss.member + 1)"
        return path?.text ?? (container.map { "\(number) of \($0.path.text)" } ?? number)
    }
}

extension ArchiveResult {
    /// What of it is damaged and left out, and then what of archives within it is.
    public var losses: [LostMember] {
        let own = seal.damage.losses.map { LostMember(archive: name, container: nil, loss: $0) }
        let inner = members.flatMap { member in
            (member.nested?.seal.damage.losses ?? []).map {
                LostMember(archive: name, container: (member.path, member.part), loss: $0)
            }
        }
        return own + inner
    }
}

extension Manifest.MissingEntry {
    init(_ lost: LostMember) {
        let part = lost.container?.part ?? 0
        self.init(
            member: lost.path?.text, within: lost.container?.path.text, withinPart: part == 0 ? nil : part,
            position: lost.loss.member, andAllBehind: lost.loss.isTail, reason: lost.loss.message,
            readableBytes: lost.loss.readable?.bytes, table: lost.loss.readable?.table,
            readableRecords: lost.loss.readable?.records)
    }

    /// What to call it in a sentence: its path, or the number of the member.
    public var name: String {
        let number = "member \(position &+ 1)"
        return member ?? (within.map { "\(number) of \($0)" } ?? number)
    }
}
