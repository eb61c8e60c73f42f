import Foundation

/// How many distinct values there were, by the longest run of zeros in their hashes (HyperLogLog, Flajolet et al. 2007): 256
/// registers, within about 7 %, and near exact for a few dozen. The same for any order of values.
struct DistinctSketch: Codable, Equatable, Sendable {
    private var registers = [UInt8](repeating: 0, count: 256)

    /// The registers, for `add`, for the time of the call.
    mutating func withRegisters(_ body: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        registers.withUnsafeMutableBufferPointer { body($0) }
    }

    @inline(__always)
    static func add(_ hash: UInt64, to registers: UnsafeMutableBufferPointer<UInt8>) {
        let register = Int(truncatingIfNeeded: hash &>> 56)
        let rank = UInt8(truncatingIfNeeded: (hash &<< 8 | 0xFF).leadingZeroBitCount &+ 1)
        if registers[register] < rank { registers[register] = rank }
    }

    mutating func add(_ other: DistinctSketch) {
        for at in registers.indices where registers[at] < other.registers[at] { registers[at] = other.registers[at] }
    }

    /// Whether the registers are such as hashes make.
    var isPlausible: Bool { registers.count == 256 && registers.allSatisfy { $0 <= 64 } }

    var estimate: Int {
        let count = Double(registers.count)
        let sum = registers.reduce(0.0) { $0 + pow(2, -Double($1)) }
        let raw = 0.7213 / (1 + 1.079 / count) * count * count / sum
        let unused = registers.count { $0 == 0 }
        let estimate = raw <= 2.5 * count && unused > 0 ? count * log(count / Double(unused)) : raw
        return Int(estimate.rounded())
    }
}
