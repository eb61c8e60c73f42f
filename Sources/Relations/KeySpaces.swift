/// The numbers of what keys are told apart by, tables or keys of tables, by its name: the same in every run, as long as no two
/// names have one hash, so that keys that are remembered can be held against others.
public struct KeySpaces: Sendable {
    private var numbers: [String: UInt32] = [:]
    private var taken: Set<UInt32>
    /// Whether two names had one hash, so that numbers depend on their order.
    public private(set) var hasClash = false

    /// - Parameter taken: numbers that mean something else.
    public init(taken: Set<UInt32> = []) { self.taken = taken }

    public func has(_ name: String) -> Bool { numbers[name] != nil }

    public mutating func number(of name: String) -> UInt32 {
        if let known = numbers[name] { return known }
        // FNV-1a: who makes two names clash has gained that archives are read.
        var number = name.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        while !taken.insert(number).inserted {
            hasClash = true
            number &+= 1
        }
        numbers[name] = number
        return number
    }
}
