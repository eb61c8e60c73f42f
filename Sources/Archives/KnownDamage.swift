/// What of one archive is damaged and left out of all that is done with it.
public struct KnownDamage: Sendable, Equatable {
    /// One loss, as people and the manifest are told of it.
    public struct Loss: Sendable, Equatable {
        /// Position of the member in the archive.
        public let member: Int
        /// Its path, where it is known.
        public let path: MemberPath?
        /// Whether everything behind it is lost too.
        public let isTail: Bool
        public let message: String
    }

    public private(set) var losses: [Loss] = []

    public init() {}

    public var isEmpty: Bool { losses.isEmpty }

    /// The first member that cannot be reached any more; `nil` when all can.
    public var tail: Int? { losses.filter(\.isTail).map(\.member).min() }

    /// Whether a member is left out.
    public func contains(_ member: Int) -> Bool {
        losses.contains { $0.member == member || $0.isTail && $0.member <= member }
    }

    public mutating func add(member: Int, path: MemberPath?, isTail: Bool, message: String) {
        guard !losses.contains(where: { $0.member == member && $0.isTail == isTail }) else { return }
        losses.append(Loss(member: member, path: path, isTail: isTail, message: message))
    }
}
