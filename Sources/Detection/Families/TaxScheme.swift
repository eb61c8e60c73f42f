import Records

/// A number as states write them: digits and capital letters, without the dots, hyphens, strokes and blanks between.
struct TaxNumber {
    private(set) var characters = InlineArray<20, UInt8>(repeating: 0)
    private(set) var count = 0
    /// Bit *n* is set where character *n* is a letter.
    private(set) var letters: UInt32 = 0
    private(set) var hasBlanks = false

    /// `nil` for a field with other characters, or with more than twenty.
    init?(_ text: UnsafeRawBufferPointer, _ fieldStart: Int, _ fieldEnd: Int) {
        let (start, end) = text.trimmed(fieldStart, fieldEnd)
        for at in start..<end {
            let byte = text[at]
            if Byte.isAlphanumeric(byte) {
                guard count < 20 else { return nil }
                if Byte.isLetter(byte) { letters |= 1 << UInt32(count) }
                characters[count] = Byte.isLetter(byte) ? byte & 0xDF : byte
                count += 1
            } else if byte == 0x20 {
                hasBlanks = true
            } else if byte != 0x2D, byte != 0x2E, byte != 0x2F {
                return nil
            }
        }
        guard count >= 8 else { return nil }
    }

    var isDigits: Bool { letters == 0 }

    @inline(__always)
    func digit(_ position: Int) -> Int { Int(characters[position]) - 0x30 }

    /// The value of a character where letters go on from ten, as in base 36.
    func value(_ position: Int) -> Int {
        let byte = Int(characters[position])
        return byte < 0x41 ? byte - 0x30 : byte - 0x41 + 10
    }

    /// A digit, or a letter that takes its place in an Italian code.
    func isOmocode(_ position: Int) -> Bool {
        letters & 1 << UInt32(position) == 0 || "LMNPQRSTUV".utf8.contains(characters[position])
    }

    /// The number that the digits `first ..< last` are.
    func number(_ first: Int, _ last: Int) -> Int { (first..<last).reduce(0) { $0 * 10 + digit($1) } }

    /// Whether all characters from `first` on are digits.
    func isDigits(from first: Int, to last: Int) -> Bool {
        (first..<last).allSatisfy { letters & 1 << UInt32($0) == 0 }
    }

    func weighted(_ weights: [Int], from first: Int = 0) -> Int {
        weights.indices.reduce(0) { $0 + weights[$1] * digit(first + $1) }
    }

    func spells(_ word: StaticString) -> Bool {
        word.utf8CodeUnitCount == count && (0..<count).allSatisfy { characters[$0] == word.utf8Start[$0] }
    }

    var isOneDigit: Bool { isDigits && (1..<count).allSatisfy { digit($0) == digit(0) } }

    /// Whether the letters `first ..< last` are all X: a masked number.
    func isMasked(_ first: Int, _ last: Int) -> Bool {
        (first..<last).allSatisfy { characters[$0] == UInt8(ascii: "X") }
    }

    /// All digits the same, or each one more than the one before (up to the last two, which may be check digits).
    var isPlaceholder: Bool {
        guard isDigits else { return false }
        let body = count - 2
        return isOneDigit
            || (1..<body).allSatisfy { digit($0) == (digit($0 - 1) + 1) % 10 }
    }

    /// Whether the digits `first ..< last` are a multiple of ten by Luhn's formula.
    func passesLuhn(_ first: Int = 0, _ last: Int? = nil) -> Bool {
        let last = last ?? count
        var sum = 0
        for (place, at) in stride(from: last - 1, through: first, by: -1).enumerated() {
            let doubled = digit(at) * 2
            sum += place % 2 == 0 ? digit(at) : doubled > 9 ? doubled - 9 : doubled
        }
        return sum % 10 == 0
    }

    /// ISO/IEC 7064, mod 11,10: the check digit of German tax and VAT numbers.
    func passesMod1110(_ first: Int, _ last: Int) -> Bool {
        var product = 10
        for at in first..<(last - 1) {
            let sum = (digit(at) + product) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return (11 - product) % 10 == digit(last - 1)
    }
}

/// A kind of number, and what it takes for a value of its shape to be one. A value of another shape says nothing.
enum TaxScheme: String, CaseIterable {
    case cpf, cnpj, brazilian, iberian, codiceFiscale, partitaIVA, siren, siret, steuerID, pesel, nip, bsn, sin, abn,
        tfn, gstin
    case aadhaar, pan, curp, myNumber, nino, ein, vat

    /// The scheme that a column's name stands for.
    static func scheme(of name: ColumnName) -> TaxScheme? { names[name.joined] }

    private static let names: [String: TaxScheme] = {
        let lists: [(TaxScheme, String)] = [
            (.cpf, "cpf cpfnumber nrcpf numerocpf"), (.cnpj, "cnpj cnpjnumber"),
            (.brazilian, "cpfcnpj cnpjcpf"),
            (.iberian, "nif nie dni nifnie dninie nifcif numerocontribuinte"),
            (.codiceFiscale, "codicefiscale fiscalcode codfiscale"), (.partitaIVA, "partitaiva piva"),
            (.siren, "siren sirennumber numerosiren"), (.siret, "siret siretnumber numerosiret"),
            (.steuerID, "steuerid steueridnr steueridnummer steuerlicheidentifikationsnummer taxidde"),
            (.pesel, "pesel peselnumber"), (.nip, "nip nipnumber numernip"),
            (.bsn, "bsn burgerservicenummer bsnnumber"),
            (.sin, "sin sinnumber socialinsurancenumber socialinsuranceno"),
            (.abn, "abn abnnumber australianbusinessnumber"), (.tfn, "tfn taxfilenumber"),
            (.gstin, "gstin gstinnumber gstnumber"), (.aadhaar, "aadhaar aadhar aadhaarnumber aadharnumber"),
            (.pan, "pannumber pancard pancardnumber incometaxpan panno"), (.curp, "curp"),
            (.myNumber, "mynumber kojinbango"), (.nino, "nino ninumber nationalinsurancenumber nationalinsuranceno"),
            (.ein, "ein fein einnumber employeridentificationnumber federaltaxid"),
            (
                .vat,
                "vat vatid vatnumber vatno vatregistrationnumber ustid ustidnr umsatzsteuerid tvaintracom numerotva"
            ),
        ]
        var names: [String: TaxScheme] = [:]
        for (scheme, list) in lists { for name in list.split(separator: " ") { names[String(name)] = scheme } }
        return names
    }()

    /// Whether the number can have been given out; `nil` where its shape is not the scheme's.
    func passes(_ number: TaxNumber) -> Bool? {
        switch self {
        case .cpf: return number.count == 11 ? Self.brazilian(number) : nil
        case .cnpj: return number.count == 14 ? Self.brazilian(number) : nil
        case .brazilian: return Self.brazilian(number)
        case .iberian: return Self.iberian(number)
        case .codiceFiscale: return Self.codiceFiscale(number)
        case .partitaIVA:
            // One digit repeated stands for a customer abroad on an invoice.
            return number.isDigits && number.count == 11 && !number.isOneDigit ? number.passesLuhn() : nil
        case .siren: return number.isDigits && number.count == 9 ? number.passesLuhn() : nil
        case .siret: return Self.siret(number)
        case .steuerID:
            return number.isDigits && number.count == 11 ? number.digit(0) != 0 && number.passesMod1110(0, 11) : nil
        case .pesel:
            guard number.isDigits, number.count == 11 else { return nil }
            return number.weighted(Weights.pesel) % 10 == 0
        case .nip:
            guard number.isDigits, number.count == 10 else { return nil }
            return number.weighted(Weights.nip) % 11 == number.digit(9)
        case .bsn:
            guard number.isDigits, number.count == 9 else { return nil }
            return number.weighted(Weights.bsn) % 11 == 0
        case .sin:
            // None begins with 8; with 0 begin temporary tax numbers (Canada Revenue Agency).
            guard number.isDigits, number.count == 9 else { return nil }
            return number.passesLuhn() && number.digit(0) != 8
        case .abn:
            guard number.isDigits, number.count == 11 else { return nil }
            return (number.weighted(Weights.abn) - 10) % 89 == 0 && number.digit(0) != 0
        case .tfn:
            // One digit repeated and 987654321 are the tax office's codes for payees without a number.
            guard number.isDigits, number.count == 9, !number.isOneDigit, !number.spells("987654321") else {
                return nil
            }
            return number.weighted(Weights.tfn) % 11 == 0
        case .gstin: return Self.gstin(number)
        case .aadhaar: return number.isDigits && number.count == 12 ? Self.verhoeff(number) && number.digit(0) > 1 : nil
        case .pan: return Self.pan(number)
        case .curp: return Self.curp(number)
        case .myNumber: return Self.myNumber(number)
        case .nino: return Self.nino(number)
        case .ein: return Self.ein(number)
        case .vat: return Self.vat(number)
        }
    }

    /// Whether it is the example of a manual or of a government's page.
    func isExample(_ number: TaxNumber) -> Bool {
        switch self {
        case .iberian: number.spells("12345678Z") || number.spells("00000000T") || number.spells("X1234567L")
        case .codiceFiscale: number.spells("RSSMRA85T10A562S") || number.spells("RSSMRA80A01H501U")
        case .pan: number.spells("ABCDE1234F") || number.spells("AAAAA0000A")
        case .nino: number.spells("QQ123456C") || number.spells("QQ123456A") || number.spells("AB123456C")
        case .ein: number.spells("123456789")
        default: false
        }
    }

    // MARK: Schemes

    /// Weights of the digits, made once.
    private enum Weights {
        static let pesel = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]
        static let nip = [6, 5, 7, 2, 3, 4, 5, 6, 7]
        static let bsn = [9, 8, 7, 6, 5, 4, 3, 2, -1]
        static let abn = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]
        static let tfn = [1, 4, 3, 7, 5, 8, 6, 9, 10]
        static let portuguese = [9, 8, 7, 6, 5, 4, 3, 2]
        static let myNumber = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
        static let ones = [Int](repeating: 1, count: 14)
        /// Italy: values of digits and letters in odd places.
        static let italianOdd = [
            1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
        ]
        /// United States: prefixes that no campus gives out.
        static let unusedEIN: Set = [0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97]
        /// United Kingdom: pairs of letters that are not given out.
        static let unusedNINO: [StaticString] = ["BG", "GB", "KN", "NK", "NT", "ZZ"]
        static let administrativeNINO: [StaticString] = ["FY", "NC", "OO", "PP", "PY", "PZ", "TN"]
        /// Verhoeff's permutations of the ten digits, by place, one after the other.
        static let verhoeff = [
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 5, 7, 6, 2, 8, 3, 0, 9, 4, 5, 8, 0, 3, 7, 9, 6, 1, 4, 2,
            8, 9, 1, 6, 0, 4, 3, 5, 2, 7, 9, 4, 5, 3, 1, 2, 6, 8, 7, 0, 4, 2, 8, 6, 5, 7, 3, 9, 0, 1,
            2, 7, 9, 3, 8, 0, 6, 4, 1, 5, 7, 0, 4, 6, 9, 1, 3, 2, 5, 8,
        ]
    }

    /// Receita Federal: two check digits modulo 11, of eleven digits (people) or fourteen (companies).
    private static func brazilian(_ number: TaxNumber) -> Bool? {
        guard number.isDigits, !number.hasBlanks, number.count == 11 || number.count == 14 else { return nil }
        let body = number.count - 2
        for length in [body, body + 1] {
            var sum = 0
            for position in 0..<length {
                let place = length - position - 1
                sum += number.digit(position) * (number.count == 11 ? place + 2 : place % 8 + 2)
            }
            let rest = sum % 11
            guard number.digit(length) == (rest < 2 ? 0 : 11 - rest) else { return false }
        }
        return true
    }

    /// Spain's DNI and NIE (Real Decreto 1553/2005): a letter by the number modulo 23. Portugal's NIF: nine digits, modulo 11.
    private static func iberian(_ number: TaxNumber) -> Bool? {
        guard number.count == 9 else { return nil }
        if number.isDigits {
            let rest = number.weighted(Weights.portuguese) % 11
            return number.digit(8) == (rest < 2 ? 0 : 11 - rest)
        }
        let table: StaticString = "TRWAGMYFPDXBNJZSQVHLCKE"
        let hasLetterInFront = number.letters & 1 != 0
        guard number.isDigits(from: 1, to: 8), number.letters & 1 << 8 != 0 else { return nil }
        var value = number.number(1, 8)
        if hasLetterInFront {
            guard (UInt8(ascii: "X")...UInt8(ascii: "Z")).contains(number.characters[0]) else { return nil }
            value += Int(number.characters[0] - UInt8(ascii: "X")) * 10_000_000
        } else {
            value += number.digit(0) * 10_000_000
        }
        return number.characters[8] == table.utf8Start[value % 23]
    }

    /// Italy (D.M. 23 December 1976): sixteen characters, the last by the sum of values for odd and even places.
    private static func codiceFiscale(_ number: TaxNumber) -> Bool? {
        guard number.count == 16, number.letters & 0b111111 == 0b111111, number.letters & 1 << 15 != 0,
            number.letters & 1 << 11 != 0, "ABCDEHLMPRST".utf8.contains(number.characters[8]),
            // Digits, or the letters that take their place where two people would have the same code.
            number.isOmocode(6), number.isOmocode(7), number.isOmocode(9), number.isOmocode(10), number.isOmocode(12),
            number.isOmocode(13), number.isOmocode(14)
        else { return nil }
        var sum = 0
        for position in 0..<15 {
            let value = number.value(position)
            let place = value < 10 ? value : value - 10
            sum += position % 2 == 0 ? Weights.italianOdd[place] : place
        }
        return number.value(15) - 10 == sum % 26
    }

    /// France (INSEE): Luhn's formula; La Poste's establishments have digits that add up to a multiple of five.
    private static func siret(_ number: TaxNumber) -> Bool? {
        guard number.isDigits, number.count == 14 else { return nil }
        if number.number(0, 9) == 356_000_000 {
            return number.weighted(Weights.ones) % 5 == 0 || number.passesLuhn()
        }
        return number.passesLuhn() && number.passesLuhn(0, 9)
    }

    /// India (GSTN): state, PAN, entity, Z and a check character modulo 36.
    private static func gstin(_ number: TaxNumber) -> Bool? {
        guard number.count == 15, number.isDigits(from: 0, to: 2), number.letters & 0b1111100 == 0b1111100,
            number.isDigits(from: 7, to: 11), !number.isMasked(2, 7)
        else { return nil }
        var sum = 0
        for position in 0..<14 {
            let product = number.value(position) * (position % 2 == 0 ? 1 : 2)
            sum += product / 36 + product % 36
        }
        return number.value(14) == (36 - sum % 36) % 36
    }

    /// India (UIDAI): Verhoeff's scheme over the dihedral group of ten elements.
    private static func verhoeff(_ number: TaxNumber) -> Bool {
        func product(_ a: Int, _ b: Int) -> Int {
            switch (a < 5, b < 5) {
            case (true, true): (a + b) % 5
            case (true, false): (a + b - 5) % 5 + 5
            case (false, true): (a - 5 - b + 5) % 5 + 5
            case (false, false): (a - b + 5) % 5
            }
        }
        var check = 0
        for (place, position) in stride(from: number.count - 1, through: 0, by: -1).enumerated() {
            check = product(check, Weights.verhoeff[place % 8 * 10 + number.digit(position)])
        }
        return check == 0
    }

    /// India (Income Tax Department): five letters, of which the fourth is the kind of holder, four digits, a letter.
    private static func pan(_ number: TaxNumber) -> Bool? {
        guard number.count == 10, number.letters == 0b10_0001_1111, !number.isMasked(0, 5) else { return nil }
        return "ABCEFGHJLPTK".utf8.contains(number.characters[3]) && number.number(5, 9) != 0
    }

    /// Mexico (RENAPO): eighteen characters, the last modulo 10 over the values of the others, Ñ between N and O.
    private static func curp(_ number: TaxNumber) -> Bool? {
        guard number.count == 18, number.letters & 0b1111 == 0b1111, number.isDigits(from: 4, to: 10),
            number.isDigits(from: 17, to: 18),
            // XEXX stands for foreigners without one.
            !(number.isMasked(0, 1) && number.isMasked(2, 4))
        else { return nil }
        var sum = 0
        for position in 0..<17 {
            let value = number.value(position)
            sum += (value > 23 ? value + 1 : value) * (18 - position)
        }
        return number.digit(17) == (10 - sum % 10) % 10
    }

    /// Japan (Ministry of Internal Affairs, ordinance 85 of 2014): twelve digits, the last modulo 11.
    private static func myNumber(_ number: TaxNumber) -> Bool? {
        guard number.isDigits, number.count == 12 else { return nil }
        let rest = number.weighted(Weights.myNumber) % 11
        return number.digit(11) == (rest <= 1 ? 0 : 11 - rest)
    }

    /// United Kingdom (HMRC, NIM39110): letters that are not used, prefixes that are not given out.
    private static func nino(_ number: TaxNumber) -> Bool? {
        guard number.count == 9, number.letters == 0b1_0000_0011 else { return nil }
        let (first, second) = (number.characters[0], number.characters[1])
        // Used for administration, or by payrolls for want of a number.
        if Weights.administrativeNINO.contains(where: { $0.utf8Start[0] == first && $0.utf8Start[1] == second }) {
            return nil
        }
        if "DFIQUV".utf8.contains(first) || "DFIQUV".utf8.contains(second) { return false }
        if Weights.unusedNINO.contains(where: { $0.utf8Start[0] == first && $0.utf8Start[1] == second }) {
            return false
        }
        return (UInt8(ascii: "A")...UInt8(ascii: "D")).contains(number.characters[8]) ? true : nil
    }

    /// United States (IRS, "How EINs are assigned and valid EIN prefixes"): prefixes that no campus gives out.
    private static func ein(_ number: TaxNumber) -> Bool? {
        guard number.isDigits, number.count == 9 else { return nil }
        return !Weights.unusedEIN.contains(number.number(0, 2))
    }

    /// VAT numbers of the European Union with their country's letters in front; those of other countries say nothing.
    private static func vat(_ number: TaxNumber) -> Bool? {
        guard number.letters & 0b11 == 0b11, number.isDigits(from: 2, to: number.count) else { return nil }
        switch (number.characters[0], number.characters[1], number.count) {
        case (UInt8(ascii: "D"), UInt8(ascii: "E"), 11): return number.passesMod1110(2, 11)
        case (UInt8(ascii: "I"), UInt8(ascii: "T"), 13): return number.passesLuhn(2)
        case (UInt8(ascii: "P"), UInt8(ascii: "L"), 12):
            return number.weighted(Weights.nip, from: 2) % 11 == number.digit(11)
        case (UInt8(ascii: "B"), UInt8(ascii: "E"), 12):
            return (number.number(2, 10) + number.number(10, 12)) % 97 == 0
        case (UInt8(ascii: "F"), UInt8(ascii: "R"), 13):
            // Monaco's begin with 000 and have no SIREN behind the key.
            let siren = number.number(4, 13)
            guard number.number(4, 7) != 0 else { return nil }
            return number.passesLuhn(4) && (siren * 100 + 12) % 97 == number.number(2, 4)
        default: return nil
        }
    }
}
