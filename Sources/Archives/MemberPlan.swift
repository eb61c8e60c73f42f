/// What the second pass does with one member.
public enum MemberPlan: Sendable {
    /// Copy it with holes. `unit` is what `CutSource.start` is asked for.
    case cuts(MemberCuts, unit: Int)
    /// Leave it out; all of it goes to the target.
    case whole(CutTarget)
    /// Write it anew through a file of its own.
    case spooled(SpooledPlan)
}

/// How a member is written anew that cannot be copied with holes.
public enum SpooledPlan: Sendable {
    /// It is an archive itself, of which members lose records.
    case nested(NestedPlan)
    /// Its format writes it without the records that go.
    case rebuilt(RebuildPlan)
}

/// The second pass over an archive that is a member.
public struct NestedPlan: Sendable {
    /// The member that it is.
    public let member: MemberPath
    public let format: ArchiveFormat
    public let seal: SourceSeal
    public let plan: [Int: MemberPlan]
    /// Of an encrypted 7z: what was read instead of it, of which `format` and `seal` speak.
    public let copy: SevenZipCopy?

    public init(
        member: MemberPath, format: ArchiveFormat, seal: SourceSeal, plan: [Int: MemberPlan], copy: SevenZipCopy? = nil
    ) {
        self.copy = copy
        self.member = member
        self.format = format
        self.seal = seal
        self.plan = plan
    }
}

/// The second pass over a member whose format writes it anew.
public struct RebuildPlan: Sendable {
    public let member: MemberPath
    /// Bytes of data in the source.
    public let size: Int
    /// What `CutSource.start` is asked for; the cuts' ranges are of the member's decoded form.
    public let unit: Int
    /// Where records of it go.
    public let targets: [CutTarget]
    public let rebuild: any MemberRebuild

    public init(member: MemberPath, size: Int, unit: Int, targets: [CutTarget], rebuild: any MemberRebuild) {
        self.member = member
        self.size = size
        self.unit = unit
        self.targets = targets
        self.rebuild = rebuild
    }
}

/// Writes a member without some of its records, and these to files of their own.
public protocol MemberRebuild: Sendable {
    /// - Parameters:
    ///   - source: the file that holds the member.
    ///   - cuts: the member's; all are taken.
    ///   - restored: the file to make for what stays.
    ///   - targets: the files to make for what goes.
    /// - Throws: `ArchiveError` without archive and member where a cut is not what the scan saw.
    func rebuild(source: String, cuts: any CutSource, restored: String, targets: [CutTarget: String]) throws
}

extension NestedPlan {
    /// Whether all of it stays.
    var removesNothing: Bool { seal.damage.isEmpty && plan.values.allSatisfy(\.removesNothing) }
    var targets: [CutTarget] { CutTarget.allCases.filter { target in plan.values.contains { $0.goes(to: target) } } }
}

extension SpooledPlan {
    var member: MemberPath {
        switch self {
        case .nested(let nested): nested.member
        case .rebuilt(let rebuilt): rebuilt.member
        }
    }

    /// Bytes of the member in the source.
    var size: Int {
        switch self {
        case .nested(let nested): nested.copy?.size ?? nested.seal.size
        case .rebuilt(let rebuilt): rebuilt.size
        }
    }

    var targets: [CutTarget] {
        switch self {
        case .nested(let nested): nested.targets
        case .rebuilt(let rebuilt): rebuilt.targets
        }
    }
}

extension MemberPlan {
    var removesNothing: Bool {
        switch self {
        case .cuts(let cuts, _): cuts.removed == 0
        case .spooled(.nested(let nested)): nested.removesNothing
        case .whole, .spooled(.rebuilt): false
        }
    }

    /// Whether something of the member goes there.
    func goes(to target: CutTarget) -> Bool {
        switch self {
        case .cuts(let cuts, _): cuts.cuts[target] != nil
        case .whole(let other): other == target
        case .spooled(let spooled): spooled.targets.contains(target)
        }
    }
}
