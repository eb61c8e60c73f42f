/// What of one archive, and of archives within it, is damaged and left out of all that is done with it.
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
        /// What could be read of the member before that; `nil` where nothing of it was looked at.
        public let readable: Readable?
    }

    /// What could be read of a member before its damage. Nobody knows whether it is right.
    public struct Readable: Sendable, Equatable {
        /// From the member's first on.
        public var bytes = 0
        /// The table of its records, where they are of one.
        public var table: String?
        /// Records that are whole.
        public var records = 0

        public init() {}
    }

    public private(set) var losses: [Loss] = []
    /// Of members that are archives themselves, by their position, as far as they are not lost.
    private var inner: [Int: KnownDamage] = [:]

    public init() {}

    /// Whether the archive itself has lost nothing; archives within it may have.
    public var isEmpty: Bool { losses.isEmpty }

    /// Whether neither the archive nor one within it has lost anything.
    public var isNone: Bool { losses.isEmpty && inner.values.allSatisfy(\.isNone) }

    /// The damage of an archive within this one, by the positions of the archives that lead to it; of this one for none.
    public subscript(path: ArraySlice<Int>) -> KnownDamage {
        get {
            guard let member = path.first else { return self }
            return inner[member]?[path.dropFirst()] ?? KnownDamage()
        }
        set {
            guard let member = path.first else {
                self = newValue
                return
            }
            inner[member, default: KnownDamage()][path.dropFirst()] = newValue
        }
    }

    /// The first member that cannot be reached any more; `nil` when all can.
    public var tail: Int? { losses.filter(\.isTail).map(\.member).min() }

    /// Whether a member is left out.
    public func contains(_ member: Int) -> Bool {
        losses.contains { $0.member == member || $0.isTail && $0.member <= member }
    }

    public mutating func add(
        member: Int, path: MemberPath?, isTail: Bool, message: String, readable: Readable? = nil
    ) {
        guard !losses.contains(where: { $0.member == member && $0.isTail == isTail }) else { return }
        losses.append(
            Loss(member: member, path: path, isTail: isTail, message: message, readable: readable))
        // What is lost as a whole has lost nothing of its own.
        inner[member] = nil
    }
}
