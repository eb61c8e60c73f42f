/// Phone numbers that regulators keep free for film, television and documentation.
enum FictionalNumbers {
    /// `NXX-555-0100` … `-0199` of North America (NANPA); `national` are the ten digits after the 1.
    ///
    /// In toll-free codes only 800-555-0199 is kept free: the other 8xx-555-01xx are given out.
    static func isNorthAmerican(_ national: UInt64) -> Bool {
        guard (national >> 8) & 0xFFFFF == 0x55501, national >> 36 >= 2 else { return false }
        switch national >> 28 {
        case 0x800, 0x822, 0x833, 0x844, 0x855, 0x866, 0x877, 0x880...0x889: return national == 0x800_5550199
        default: return true
        }
    }

    /// Ofcom, "Telephone numbers for use in TV and radio drama programmes"; the ten digits after the 0.
    /// Gives the length of the area code, so that the way it is written can be told from other countries' numbers.
    static func britishAreaLength(_ national: UInt64) -> Int? {
        switch national >> 12 {
        case 0x113_4960, 0x114_4960, 0x115_4960, 0x116_4960, 0x117_4960, 0x118_4960, 0x121_4960, 0x131_4960,
            0x141_4960, 0x151_4960, 0x161_4960, 0x191_4980, 0x808_1570, 0x909_8790, 0x306_9990:
            3
        case 0x20_79460, 0x28_90180, 0x28_96496, 0x29_20180: 2
        case 0x1632_960, 0x7700_900: 4
        default: nil
        }
    }

    /// Whether no other country can mean these digits: 01632 and 07700 are area codes nowhere else.
    static func isOnlyBritish(_ national: UInt64) -> Bool {
        national >> 12 == 0x1632_960 || national >> 12 == 0x7700_900
    }

    /// ACMA, "Phone numbers for use in TV shows, films and creative works"; the nine digits after the 0.
    static func isAustralian(_ national: UInt64) -> Bool {
        switch national >> 16 {
        case 0x2_5550, 0x3_5550, 0x7_5550, 0x8_5550, 0x2_7010, 0x3_7010, 0x7_7010, 0x8_7010: return true
        default: return australianMobiles.contains(national)
        }
    }

    private static let australianMobiles: Set<UInt64> = [
        0x491_570006, 0x491_570110, 0x491_570156, 0x491_570157, 0x491_570158, 0x491_570159, 0x491_570266,
        0x491_570313, 0x491_570737, 0x491_571266, 0x491_571491, 0x491_571804, 0x491_572549, 0x491_572665,
        0x491_572983, 0x491_573087, 0x491_573770, 0x491_574118, 0x491_574632, 0x491_575254, 0x491_575789,
        0x491_576398, 0x491_576801, 0x491_577426, 0x491_577644, 0x491_578148, 0x491_578212, 0x491_578888,
        0x491_578957, 0x491_579455, 0x491_579760,
    ]

    /// ARCEP, numbers for audiovisual works (decision 2018-0881); the nine digits after the 0.
    static func isFrench(_ national: UInt64) -> Bool {
        switch national >> 16 {
        case 0x1_9900, 0x2_6191, 0x3_5301, 0x4_6571, 0x5_3649, 0x6_3998: true
        default: false
        }
    }
}
