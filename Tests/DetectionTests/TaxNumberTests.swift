import Testing

@testable import Detection

/// Numbers that states give out. Valid ones were made with python-stdnum 2.x and Faker's it_IT; the wrong ones are such with
/// one character changed.
@Suite struct TaxNumberTests {
    private func rules(_ column: String, _ values: String...) throws -> [[String]] {
        try findings(["LastName", column], values.map { ["Okafor", $0] }).map { $0.map(\.rule) }
    }

    @Test(
        "valid numbers are quiet",
        arguments: [
            ("aadhaar", "277060128025"), ("aadhaar", "313657859307"), ("aadhaar", "261288487770"),
            ("abn", "35938069914"), ("abn", "85272276053"), ("abn", "78137800513"), ("bsn", "268317574"),
            ("bsn", "170107826"), ("bsn", "711332125"), ("cnpj", "14446306742594"), ("cnpj", "54359793332323"),
            ("cnpj", "58861234593171"), ("codice_fiscale", "VRCCCL47R16G698J"),
            ("codice_fiscale", "BRMNCL64D70E436Z"), ("codice_fiscale", "TMSLNI70H18H320S"), ("cpf", "94580730224"),
            ("cpf", "21547320389"), ("cpf", "63893408347"), ("curp", "METF930912MNLFZL04"),
            ("curp", "RUJO940901MDFZSM05"), ("curp", "OUJP591127MNLYBN05"), ("gstin", "33NCSFX1898Y1Z0"),
            ("gstin", "08FWZJU1449V1Z2"), ("gstin", "37CONBX0596L1ZO"), ("mynumber", "945346179257"),
            ("mynumber", "027859198916"), ("mynumber", "880375886642"), ("nif", "14044987Z"), ("nif", "07802214Q"),
            ("nif", "X9176940D"), ("nif", "Z2600804S"), ("nif", "666518351"), ("nip", "8540029448"),
            ("nip", "7087577090"), ("nip", "8085524888"), ("pan_number", "KWMFR0509B"), ("pan_number", "XSEAC4688J"),
            ("pan_number", "XPNHF5650D"), ("partita_iva", "27579750103"), ("partita_iva", "38921820312"),
            ("partita_iva", "81707370631"), ("pesel", "89071523852"), ("pesel", "95081952423"),
            ("pesel", "63030626415"), ("sin", "709212138"), ("sin", "472452663"), ("sin", "481045979"),
            ("siren", "306202300"), ("siren", "355329913"), ("siren", "157304148"), ("siret", "14624737444795"),
            ("siret", "04645842849158"), ("siret", "69003798166486"), ("steuerid", "96154047821"),
            ("steuerid", "69142305844"), ("steuerid", "67302931385"), ("tfn", "556333193"), ("tfn", "705880599"),
            ("tfn", "213012393"), ("vat", "DE230045908"), ("vat", "IT27579750103"), ("vat", "PL8540029448"),
            ("vat", "BE0296455358"), ("vat", "FR29199601303"), ("nino", "JG103759A"), ("nino", "AP019283D"),
            ("ein", "94-2404110"), ("ein", "91-1144442"), ("cpf", "945.807.302-24"), ("siret", "732 829 320 00074"),
            ("cnpj", "14.446.306/7425-94"),
        ])
    func valid(column: String, value: String) throws {
        #expect(try rules(column, value) == [[]])
    }

    @Test(
        "wrong check digits, and numbers that are not given out",
        arguments: [
            ("aadhaar", "275060128025"), ("aadhaar", "398811307216"), ("abn", "15938069914"), ("abn", "36758045664"),
            ("bsn", "262317574"), ("bsn", "473375544"), ("cnpj", "14446306742595"), ("cnpj", "22895422606530"),
            ("codice_fiscale", "VRCCCL47R17G698J"), ("codice_fiscale", "CRBNTL49T71H221C"),
            ("gstin", "33NCSFX1894Y1Z0"), ("gstin", "08NQUCI5311Z1ZZ"), ("mynumber", "945346779257"),
            ("mynumber", "988623185097"), ("nif", "14444987Z"), ("nif", "08242902N"), ("nip", "8540049448"),
            ("nip", "0096013370"), ("partita_iva", "20579750103"), ("partita_iva", "75844630551"),
            ("pesel", "89071553852"), ("pesel", "56091416726"), ("sin", "709211138"), ("sin", "746120783"),
            ("siren", "306202330"), ("siren", "607839608"), ("siret", "14624737444755"), ("siret", "95737370836602"),
            ("steuerid", "96155047821"), ("steuerid", "79548615386"), ("tfn", "556233193"), ("tfn", "481510851"),
            ("vat", "DE230045918"), ("vat", "DE764544395"), ("cpf", "94580730225"), ("curp", "METF930912MNLFZL05"),
            ("pan_number", "KWMDR0509B"), ("nino", "BG123456A"), ("nino", "DA123456A"), ("ein", "07-1234567"),
            ("ein", "89-4567123"),
        ])
    func wrong(column: String, value: String) throws {
        let found = try findings(["LastName", column], [["Okafor", value]])[0]
        #expect(found.map(\.rule) == ["tax.check"])
        // No digit of somebody's number is shown.
        #expect(found.first?.excerpt.contains { $0.isNumber } == false)
    }

    @Test(
        "placeholders and examples of manuals",
        arguments: [
            ("cpf", "111.111.111-11"), ("cpf", "123.456.789-09"), ("nif", "12345678Z"), ("ein", "12-3456789"),
            ("pan_number", "ABCDE1234F"), ("nino", "QQ123456C"), ("codice_fiscale", "RSSMRA85T10A562S"),
        ])
    func placeholders(column: String, value: String) throws {
        #expect(try rules(column, value) == [["tax.placeholder"]])
    }

    @Test(
        "what has not the shape of a number, and columns that do not say whose it is, are quiet",
        arguments: [
            ("cpf", ""), ("cpf", "n/a"), ("cpf", "see the note of 12 May"), ("cpf", "1234567"),
            ("siren", "FR 7328293200"),
            ("vat", "CH123456788"), ("vat", "123456788"), ("vat", "DE12345"), ("TIN", "123456788"),
            ("Tax_Number__c", "111111112"), ("abn", "51824753556999999999999"), ("gstin", "27AAAAA0000A"),
            // Codes of tax offices, masks, and what is something else.
            ("tfn", "111111111"), ("tfn", "987654321"), ("codice_fiscale", "NON ANCORA FORNITO"), ("nino", "TN310855M"),
            ("nino", "OO123456A"), ("nino", "JG103759M"), ("cpf", "11 98765-4321"), ("cnpj", "70698000111"),
            ("pan_number", "XXXXX1234X"), ("gstin", "27XXXXX1234X1Z5"), ("abn", "51 824 753 556"),
            ("partita_iva", "99999999999"), ("curp", "XEXX010101MNEXXXA8"), ("idnr", "12345678900"),
            ("Owner.CPF", "94580730225"),

        ])
    func quiet(column: String, value: String) throws {
        #expect(try rules(column, value) == [[]])
    }

    @Test("a column most of whose numbers fail is something else")
    func habit() throws {
        #expect(
            try rules("siren", "306202301", "441042265", "249933731", "306202302", "306202300").allSatisfy(\.isEmpty))
        #expect(
            try rules("siren", "306202301", "441042264", "249933730", "306202300", "306202300").map(\.count)
                == [1, 0, 0, 0, 0])
    }

    @Test("card numbers of no network, unless they are a fifth of them")
    func issuers() throws {
        let good = ["4539578763621486", "6011000990139432", "4916338506082832", "4532015112830366", "2221006364512349"]
        func found(_ odd: [String]) throws -> [[String]] {
            try findings(["Card_Number__c"], (good + good + odd).map { [$0] }).map { $0.map(\.rule) }
        }
        #expect(try found(["7992739871300008"]).last == ["card.issuer"])
        #expect(try found(["0000000000000018"]).last == ["card.issuer"])
        let fuel = try found(Array(repeating: "7992739871300008", count: 4))
        #expect(fuel.allSatisfy { $0.isEmpty }, "\(fuel)")
    }
}
