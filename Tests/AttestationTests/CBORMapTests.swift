import Testing

@testable import Attestation

struct CBORMapTests {
    @Test("maps are written as RFC 8949 says, shortest heads and keys in the order of their bytes")
    func examples() {
        // Heads of appendix A, after the tag of section 3.4.6 and a map of one.
        for (number, bytes) in [
            (0, "00"), (23, "17"), (24, "1818"), (100, "1864"), (1_000, "1903e8"), (1_000_000, "1a000f4240"),
            (1_000_000_000_000, "1b000000e8d4a51000"), (.max, "1b7fffffffffffffff"),
        ] {
            #expect(hexadecimal(CBORMap(["a": .number(number)]).encoded) == "d9d9f7a16161" + bytes)
        }
        let map = CBORMap(["b": .bytes([1, 2, 3, 4]), "aa": .text("ü"), "a": .text("IETF"), "": .number(1)])
        #expect(hexadecimal(map.encoded) == "d9d9f7a460016161644945544661624401020304626161" + "62c3bc")
    }

    @Test("what is written is read again, and nothing else is")
    func strict() throws {
        let maps = [
            CBORMap([:]), CBORMap(["a": .number(.max), "b": .text(""), "c": .bytes([])]),
            CBORMap(
                Dictionary(
                    uniqueKeysWithValues: (0..<300).map { ("\($0)", .bytes(Array(repeating: 7, count: 3 * $0))) })),
            CBORMap(["long": .text(String(repeating: "é", count: 40_000))]),
        ]
        for map in maps {
            let file = map.encoded
            #expect(CBORMap(file) == map)
            #expect(CBORMap(file + [0]) == nil)
            for end in Set([0, 1, 2, 3, file.count / 2, file.count - 1]) {
                #expect(CBORMap(Array(file[..<end])) == nil)
            }
        }
        for refused in [
            // Longer heads than need be, of a number, a text, a map.
            "a161611800", "a161611900ff", "a161611a0000ffff", "a161611b00000000ffffffff", "a178016100",
            "b8016161" + "00",
            // Keys twice, in another order, no texts.
            "a2616100616101", "a2616200616100", "a10000", "a1416100",
            // Kinds that a proof does not have: negative, arrays, maps, tags, floats, simple values, without a length.
            "a1616120", "a1616180", "a16161a0", "a16161c000", "a16161fb0000000000000000", "a16161f6", "bf616100ff",
            "a161617f6161ff", "a161615f4161ff",
            // Lengths beyond the end and beyond all numbers, no UTF-8, reserved heads.
            "a16161441111", "a161615b7fffffffffffffff", "a161615bffffffffffffffff", "bb7fffffffffffffff",
            "a1616162c328",
            "a161611c", "a161611f", "", "00", "80", "43aabbcc",
        ] {
            #expect(CBORMap([0xD9, 0xD9, 0xF7] + (try bytes(refused))) == nil, "\(refused)")
        }
        // Without the tag.
        #expect(CBORMap(try bytes("a0")) == nil)
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private func bytes(_ text: String) throws -> [UInt8] {
        let digits = try text.map { try #require($0.hexDigitValue) }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
