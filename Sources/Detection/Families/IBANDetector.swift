import Records

/// International bank account numbers: the examples of the standard, and those that fail their own check digits.
enum IBANFamily: DetectorFamily {
    static let fields = "IBANs"
    static let rules = [
        DetectorRule(
            name: "iban.example", group: .iban, weight: 4,
            summary: "An example from the IBAN registry or from a bank's manual.",
            source: "SWIFT IBAN registry (ISO 13616)"),
        DetectorRule(
            name: "iban.check", group: .iban, weight: 2.5,
            summary: "Check digits or length wrong; off for a column in which they are for most of the sample.",
            source: "ISO 13616-1, ISO/IEC 7064 MOD 97-10"),
    ]

    static func bind(to columns: TypedColumns, rules: BoundRules) -> (any Detector)? {
        let accounts = columns.checked(.iban)
        guard !accounts.isEmpty, rules.isOn(0, 1) else { return nil }
        return IBANDetector(columns: accounts, rules: rules)
    }
}

struct IBANDetector: Detector {
    let columns: [(column: Int, check: Bool)]
    let rules: BoundRules

    func examine(_ batch: BatchView, into findings: inout FindingSink) {
        for (column, check) in columns {
            for row in 0..<batch.rowCount {
                let field = batch.field(row, column)
                guard field.end &- field.start >= IBAN.shortest, let iban = IBAN(batch.text, field.start, field.end)
                else { continue }
                if iban.isExample {
                    findings.add(
                        row: row, column: column, rule: rules.first, weight: rules.weights[0], start: iban.start,
                        length: 4)
                } else if check, !iban.passes {
                    findings.add(
                        row: row, column: column, rule: rules.first + 1, weight: rules.weights[1], start: iban.start,
                        length: 4)
                }
            }
        }
    }
}

/// A field that begins like an IBAN: two letters of a country that has IBANs, two digits, letters and digits.
/// Blanks between them are left out; anything else (a mask, a remark) makes it none.
struct IBAN {
    static let shortest = 15
    private static let longest = 34

    /// Where the country's letters stand in the text.
    let start: Int
    /// Whether the length is the country's and the remainder modulo 97 is 1.
    let passes: Bool
    let isExample: Bool

    init?(_ text: UnsafeRawBufferPointer, _ fieldStart: Int, _ fieldEnd: Int) {
        let (start, end) = text.trimmed(fieldStart, fieldEnd)
        guard end - start >= IBAN.shortest, end - start <= 2 * IBAN.longest,
            Byte.isLetter(text[start]), Byte.isLetter(text[start + 1]),
            let length = IBAN.length(ofCountry: text[start] & 0xDF, text[start + 1] & 0xDF)
        else { return nil }
        var (count, head, rest): (Int, Int, Int) = (0, 0, 0)
        var hash: UInt64 = 0
        for at in start..<end where text[at] != 0x20 {
            let byte = text[at]
            guard Byte.isAlphanumeric(byte), count < IBAN.longest else { return nil }
            if count == 2 || count == 3, !Byte.isDigit(byte) { return nil }
            let value = Byte.isDigit(byte) ? Int(byte - 0x30) : Int((byte | 0x20) - 0x61) + 10
            // The first four characters go to the end of the number of which the remainder is taken.
            if count < 4 {
                head = (head * (value < 10 ? 10 : 100) + value) % 97
            } else {
                rest = (rest * (value < 10 ? 10 : 100) + value) % 97
            }
            hash = IBAN.hash(hash, byte)
            count += 1
        }
        guard count >= IBAN.shortest else { return nil }
        self.start = start
        // Two letters and two digits are six decimal places: the rest times 10^6, and 10^6 is 27 modulo 97.
        passes = count == length && (rest * 27 + head) % 97 == 1
        isExample = IBAN.examples.contains(hash)
    }

    private static func length(ofCountry first: UInt8, _ second: UInt8) -> Int? {
        let at = (Int(first) - 0x41) * 26 + Int(second) - 0x41
        return at >= 0 && at < lengths.count && lengths[at] > 0 ? Int(lengths[at]) : nil
    }

    /// Length by country, from the SWIFT IBAN registry (release 99) and the partial list of countries that use IBANs
    /// without being in it.
    private static let lengths: [UInt8] = {
        var lengths = [UInt8](repeating: 0, count: 26 * 26)
        let listed = """
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 \
            ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 \
            LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 \
            PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 \
            YE30
            """
        for entry in listed.split(separator: " ") {
            let bytes = Array(entry.utf8)
            lengths[(Int(bytes[0]) - 0x41) * 26 + Int(bytes[1]) - 0x41] = UInt8(entry.dropFirst(2)) ?? 0
        }
        return lengths
    }()

    private static let examples: Set<UInt64> = {
        let listed = """
            GB29NWBK60161331926819 GB82WEST12345698765432 GB33BUKB20201555555555 GB94BARC10201530093459 \
            DE89370400440532013000 DE75512108001245126199 DE12500105170648489890 FR1420041010050500013M02606 \
            FR7630006000011234567890189 ES9121000418450200051332 ES7921000813610123456789 IT60X0542811101000000123456 \
            NL91ABNA0417164300 NL02ABNA0123456789 BE68539007547034 BE71096123456769 CH9300762011623852957 \
            AT611904300234573201 AT483200000012345864 DK5000400440116243 FI2112345600000785 IE29AIBK93115212345678 \
            IE64IRCE92050112345678 LU280019400644750000 NO9386011117947 PL61109010140000071219812874 \
            PT50000201231234567890154 SE4550000000058398257466 CZ6508000000192000145399 SK3112000000198742637541 \
            HU42117730161111101800000000 GR1601101250000000012300695 RO49AAAA1B31007593840000 BG80BNBG96611020345678 \
            HR1210010051863000160 SI56263300012039086 EE382200221020145685 LV80BANK0000435195001 LT121000011101001000 \
            MT84MALT011000012345MTLCAST001S CY17002001280000001200527600 IS140159260076545510730339 LI21088100002324013AA \
            MC5811222000010123456789030 SM86U0322509800000000270100 TR330006100519786457841326 \
            SA0380000000608010167519 AE070331234567890123456 IL620108000000099999999 \
            BR1800360305000010009795493C1 UA213223130000026007233566001 KZ86125KZT5004100100 RS35260005601001611379
            """
        return Set(listed.split(separator: " ").map { $0.utf8.reduce(0, hash) })
    }()

    /// One step of FNV-1a over the characters in upper case.
    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte & 0xDF)) &* 0x100_0000_01B3
    }
}
