/// The numbers of what keys are told apart by, tables or keys of tables, by its name: the same in every run, so that keys that are
/// remembered can be held against others. Where two names have one hash, the one that comes first has it for its number, and
/// whoever remembers a number has to see whether it is still that one.
public struct KeySpaces: Sendable {
    private var numbers: [String: UInt32] = [:]
    private var taken: Set<UInt32>

    /// - Parameter taken: numbers that mean something else.
    public init(taken: Set<UInt32> = []) { self.taken = taken }

    public func has(_ name: String) -> Bool { numbers[name] != nil }

    public mutating func number(of name: String) -> UInt32 {
        if let known = numbers[name] { return known }
        // FNV-1a: who makes two names clash has gained that archives are read.
        var number = name.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        while !taken.insert(number).inserted { number &+= 1 }
        numbers[name] = number
        return number
    }

    /// Gives a name the number that it had in another run; `false` where it has another one here, or that one is taken.
    public mutating func take(_ number: UInt32, for name: String) -> Bool {
        if let known = numbers[name] { return known == number }
        guard taken.insert(number).inserted else { return false }
        numbers[name] = number
        return true
    }
}
