import Records
import Testing

@Suite("Salesforce ids") struct SalesforceIDTests {
    @Test("both forms of an id are one")
    func forms() throws {
        let short = try #require(SalesforceID("0015g00000AbCdE"))
        let long = try #require(SalesforceID(short.longText))
        #expect(short == long && long.text == "0015g00000AbCdE" && short.longText.count == 18)
        #expect(SalesforceID("001D000000IRFmaIAH")?.text == "001D000000IRFma")
    }

    @Test(
        "what is no id is none",
        arguments: [
            "", "001", "001D000000IRFmaIAG", "001D000000IRFmaiah", "001D000000IRFm-IAH", "001D000000IRFm ",
            "0015g00000AbCd\u{e9}",
            "001D000000IRFmaIAHX", "001D000000IRFmaI",
        ])
    func none(text: String) {
        #expect(SalesforceID(text) == nil)
    }

    @Test("a changed capital of the long form is noticed, wherever it is")
    func checksum() {
        let id = Array("001D000000IRFmaIAH".utf8)
        for at in 0..<15 where id[at] >= 0x41 {
            var changed = id
            changed[at] ^= 0x20
            #expect(changed.withUnsafeBytes { SalesforceID($0) } == nil)
        }
    }

    @Test("it is an id exactly where a plain reading says so, whatever byte stands where", arguments: [15, 18])
    func plainly(length: Int) {
        var random = SeededGenerator(seed: 7)
        let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
        var found = (ids: 0, others: 0)
        for _ in 0..<40 {
            var id = (0..<15).map { _ in letters[Int(random.next() % 62)] }
            if length == 18 { id += PlainID.check(of: id) }
            for at in 0..<length {
                for byte in UInt8.min...UInt8.max {
                    var changed = id
                    changed[at] = byte
                    let isID = changed.withUnsafeBytes { SalesforceID($0) != nil }
                    #expect(isID == PlainID.isID(changed))
                    if isID { found.ids += 1 } else { found.others += 1 }
                }
            }
        }
        #expect(found.ids > 400 && found.others > 40_000)
    }

    @Test("the canonical bytes are the first fifteen, in place")
    func canonical() {
        let id = Array("001D000000IRFmaIAH".utf8)
        id.withUnsafeBytes { bytes in
            let key = SalesforceID.canonical(bytes)
            #expect(key?.count == 15 && key?.baseAddress == bytes.baseAddress)
            #expect(SalesforceID.canonical(UnsafeRawBufferPointer(rebasing: bytes[..<16])) == nil)
            #expect(SalesforceID.canonical(UnsafeRawBufferPointer(start: nil, count: 0)) == nil)
        }
    }

    @Test("prefixes tell standard objects, both ways, and custom ones apart")
    func prefixes() throws {
        #expect(SalesforceID("0035g00000AbCdE")?.prefix.object == "Contact")
        #expect(SalesforceID("00k5g00000AbCdE")?.prefix.object == "OpportunityLineItem")
        #expect(SalesforceID("00K5g00000AbCdE")?.prefix.object == "OpportunityContactRole")
        #expect(SalesforceID.prefix(ofObject: "contact")?.text == "003")
        #expect(SalesforceID.prefix(ofObject: "Queue") == SalesforceID.prefix(ofObject: "Group"))
        #expect(SalesforceID.prefix(ofObject: "Loan__c") == nil)
        let custom = try #require(SalesforceID("a0B5g00000AbCdE"))
        #expect(custom.prefix.isCustom && custom.prefix.object == nil)
        #expect(SalesforceID.KeyPrefix("zzz")?.isCustom == true && SalesforceID.KeyPrefix("00!") == nil)
    }

    @Test("a number of fifteen digits and a word of fifteen letters do not look like ids")
    func unlikely() {
        #expect(SalesforceID("123456789012345")?.isLikely == false)
        #expect(SalesforceID("Congratulations")?.isLikely == false)
        #expect(SalesforceID("0015g00000AbCdE")?.isLikely == true)
    }
}

/// What a Salesforce id is, as its documentation says it.
private enum PlainID {
    static func check(of id: [UInt8]) -> [UInt8] {
        [0, 5, 10].map { start in
            let value = (0..<5).reduce(0) { (0x41...0x5A).contains(id[start + $1]) ? $0 + 1 << $1 : $0 }
            return Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)[value]
        }
    }

    static func isID(_ bytes: [UInt8]) -> Bool {
        let isWord = bytes.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        guard isWord else { return false }
        return bytes.count == 15 || bytes.count == 18 && Array(bytes[15...]) == check(of: Array(bytes[..<15]))
    }
}
