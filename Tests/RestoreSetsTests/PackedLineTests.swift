import Testing

@testable import RestoreSets

struct PackedLineTests {
    @Test("bits behind the end of a packed line are zero, so that no proof can be changed without being another one")
    func unusedBits() throws {
        var flipped = 0
        for length in 0..<40 {
            let line = Array("{\"archive\":\"WE_1.ZIP\",\"key\":\"\(String(repeating: "kQz7", count: length))\"}".utf8)
            let packed = try #require(PackedLine.pack(line))
            #expect(PackedLine.unpack(packed, limit: 1 << 20) == line)
            for bit in 0..<8 {
                var other = packed
                other[other.count - 1] ^= 1 << UInt8(bit)
                #expect(PackedLine.unpack(other, limit: 1 << 20) != line, "\(length), \(bit)")
                flipped += 1
            }
        }
        #expect(flipped == 320)
    }
}
