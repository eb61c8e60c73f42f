import Judgement
import Testing

struct ShownColumnNameTests {
    @Test(
        "names of columns are shown",
        arguments: [
            "Email", "Data_Provenance__c", "BillingAddress.street", "public.contact.e-mail", "Straße", "顧客名",
            "order[0].price",
            "Date of birth (UTC)", "$oid", "2024 sales", "a/b", "", "Active?", "balance_20261231", "@type",
            "attributes.@ref", "How did you hear about us",
        ])
    func names(name: String) { #expect(ShownColumnName.of(name) == name) }

    @Test(
        "what reads like a value of a person's is replaced by a code, the same for the same",
        arguments: [
            "byName.annegret.m@example.com", "https://corp.de/annegret", "+49 89 1234567", "1961-07-23T10:11:12\u{7}",
            "DE89370400440532013000", "likes \"quotes\"", "Annegret; Lindenstrasse 4",
            "She told us in the long call of last week that", String(repeating: "x", count: 129), "a\u{202E}b",
        ])
    func values(name: String) {
        let code = ShownColumnName.of(name)
        #expect(code.hasPrefix("~") && code.count == 17 && code == ShownColumnName.of(name))
        #expect(ShownColumnName.of(name + "x") != code)
    }
}
