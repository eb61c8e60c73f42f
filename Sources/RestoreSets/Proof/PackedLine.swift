import CZlib

/// A line of the manifest diff as a proof has it: deflated (RFC 1951) after a dictionary of what such lines are made of, so that
/// a quarter to a half of its bytes are left.
enum PackedLine {
    /// What deflate may refer to from the first byte on, the usual last: what is near costs fewer bits. Part of the format of
    /// proofs: another dictionary is another version.
    static let dictionary = Array(
        [
            "field-countunbalanced-quotetoo-longencodingtoo-many-columnssyntaxtoo-deep",
            #""cut":["override":{"by":"","at":"","reason":""},"contradicts":{"claim":""#,
            " of  records… and …@example.com",
            "email.reserved-domainemail.disposable-domainemail.unknown-tldemail.placeholder-domainemail.composed-domain",
            "phone.fictionalphone.fillerphone.invalidcard.test-numbercard.luhncard.issuerssn.never-issuediban.example",
            "iban.checkrouting.testrouting.checkip.documentationmac.documentationsalesforce.id-checksum",
            "salesforce.sample-datatext.markertext.loremgenerator.sdvname.placeholdergenerator.syntheascore.column",
            "score.filescore.externaladdress.nothing-fitsaddress.postal-regionaddress.town-regionaddress.town-unknown",
            "address.countryaddress.town-composedaddress.house-numberstreet.composedstreet.leading-zerocompany.composed",
            "company.composed-websitetext.catch-phrasegenerator.phone-formatemail.other-namedate.birth-after-created",
            "date.agedate.orderstreet.placeholderaddress.placeholder-towntitle.composedtitle.listedtax.check",
            "tax.placeholderphone.own-areaphone.other-areaemail.own-namecompany.own-domaincompany.other-domain",
            "iban.other-countrybatch.numbered-copiesbatch.copiesbatch.burstbatch.clean-burstbatch.sequencebatch.cluster",
            "batch.uniformlearned.like-tagged",
            #""CreatedDateCreatedByIdWebsiteTitleCompanyCountryStateStreetPhoneBillingStateBillingStreetBillingCity"#,
            "BillingPostalCodeMailingStateMailingStreetMailingCityMailingPostalCodecitypostal_codenameFirstNameLastName",
            "EmailemailDescription",
            #""decision":"hold","reason":"cascade","parents":[{"table":"","key":"","by":"AccountId"}]}"#,
            #""reason":"untagged"override"contradiction"misfit","misfit":""#,
            #""claim":"unknown"untagged"production"source":"archive"member"column"#,
            #""reason":"score","score":0.9"#,
            #".csv","table":"ContactLeadAccountCaseOpportunitycontactscustomers"#,
            #"{"archive":"WE_00D5g00000_1.ZIP","member":"Contact.csv","part":"table":"Contact","record":1,"#,
            #""offset":2,"length":3,"key":"0035g00000","sha256":"0123456789abcdef","created":"2020-01-T1:00:00Z","#,
            #""decision":"drop","reason":"tag","score":1,"tag":{"claim":"synthetic","source":"field","#,
            #""name":"Data_Provenance__c","value":"synthetic"},"#,
            #""evidence":[{"detector":"","weight":3,"excerpt":"…"},{"detector":"","field":"","weight":1.7,"excerpt":"…"}]}"#,
        ].joined().utf8)

    /// The line, packed; `nil` where zlib has no memory for it.
    static func pack(_ line: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(
                &stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                size) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        guard deflateSetDictionary(&stream, dictionary, UInt32(dictionary.count)) == Z_OK else { return nil }
        return run(&stream, line, room: Int(deflateBound(&stream, UInt(line.count)))) { deflate(&$0, Z_FINISH) }
    }

    /// The line of packed bytes; `nil` where they are none, or where it has more than `limit` bytes.
    static func unpack(_ packed: [UInt8], limit: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        guard inflateSetDictionary(&stream, dictionary, UInt32(dictionary.count)) == Z_OK else { return nil }
        // Deflate packs 1,032 bytes into one at best.
        var unused: Int32 = 0
        let line = run(&stream, packed, room: min(limit, 1_032 * packed.count)) { inflateWhole(&$0, unused: &unused) }
        guard stream.avail_in == 0, let last = packed.last, last >> (8 - unused) == 0 || unused == 0 else { return nil }
        return line
    }

    /// Block by block: behind the last one zlib tells how many bits of the last byte nothing is in. They are zero, or a proof could
    /// be changed without being another one.
    private static func inflateWhole(_ stream: inout z_stream, unused: inout Int32) -> Int32 {
        while true {
            let status = inflate(&stream, Z_BLOCK)
            // 128: at the end of a block; 64: it was the last.
            if stream.data_type & 192 == 192 { unused = stream.data_type & 7 }
            guard status == Z_OK else { return status }
        }
    }

    /// What a step makes of all input within the room; `nil` where it does not come to its end.
    private static func run(
        _ stream: inout z_stream, _ input: [UInt8], room: Int, step: (inout z_stream) -> Int32
    ) -> [UInt8]? {
        guard let available = UInt32(exactly: input.count), let most = UInt32(exactly: room) else { return nil }
        return input.withUnsafeBufferPointer { input in
            var isEnded = false
            let output = [UInt8](unsafeUninitializedCapacity: room) { output, count in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = available
                stream.next_out = output.baseAddress
                stream.avail_out = most
                isEnded = step(&stream) == Z_STREAM_END
                count = room - Int(stream.avail_out)
            }
            return isEnded ? output : nil
        }
    }
}
