import Records

/// What column names say: Salesforce's standard fields first, then what other systems and languages call the same.
enum ColumnNames {
    enum Verdict: Equatable {
        case kind(ColumnKind)
        /// The name says that the values are about somebody else or of no kind that detectors look at.
        case nothing
        /// The name says nothing; the values may.
        case unknown
    }

    static func verdict(_ column: ColumnName, in schema: Schema, words: [ColumnName]) -> Verdict {
        if staff.contains(column.parent) { return .nothing }
        if column.joined == "name" { return .kind(nameKind(column, in: schema, words: words)) }
        if column.joined == "title", fileTables.contains(table(schema)) { return .kind(.text) }
        if let kind = dictionary[column.joined] { return .kind(kind) }
        if let first = column.words.first, flags.contains(first), column.words.count > 1 { return .nothing }
        for ending in column.endings.dropFirst() {
            if let kind = dictionary[ending], !wholeNameOnly.contains(ending) { return .kind(kind) }
        }
        if column.words.count == 1, let kind = unprefixed(column.joined) { return .kind(kind) }
        if let first = column.words.first, addressPrefixes.contains(first),
            let kind = dictionary[column.words.dropFirst().joined()]
        {
            return .kind(kind)
        }
        return .unknown
    }

    /// `mailingpostalcode`: a name in one piece, without one of the words that names begin with.
    private static func unprefixed(_ name: String) -> ColumnKind? {
        for prefix in prefixes where name.hasPrefix(prefix) {
            let rest = String(name.dropFirst(prefix.count))
            if let kind = dictionary[rest], !wholeNameOnly.contains(rest) { return kind }
        }
        return nil
    }

    /// What a column that is only called `Name` holds goes by its table and its neighbours.
    private static func nameKind(_ column: ColumnName, in schema: Schema, words: [ColumnName]) -> ColumnKind {
        let owner = column.parent.isEmpty ? table(schema) : column.parent
        if companyTables.contains(where: owner.hasPrefix) { return .companyName }
        if personTables.contains(where: owner.hasPrefix) { return .fullName }
        guard column.parent.isEmpty else { return .text }
        let neighbours = Set(words.flatMap { [$0.joined] + $0.words.prefix(1) })
        if !neighbours.isDisjoint(with: companyNeighbours) { return .companyName }
        return neighbours.isDisjoint(with: personNeighbours) ? .text : .fullName
    }

    private static func table(_ schema: Schema) -> String { ColumnName(schema.table).joined }

    /// Relationships to people who work with the record: an owner's test address says nothing of the record.
    private static let staff: Set<String> = [
        "owner", "createdby", "lastmodifiedby", "manager", "reportsto", "approver", "assignedto", "modifiedby",
    ]
    private static let fileTables: Set<String> = [
        "document", "contentversion", "contentdocument", "note", "attachment",
    ]
    private static let companyTables = [
        "account", "compan", "organi", "vendor", "supplier", "partner", "business", "firm", "merchant", "universit",
    ]
    private static let personTables = [
        "contact", "lead", "user", "person", "people", "customer", "client", "patient", "employee", "member",
        "individual",
        "kunde", "subscriber", "applicant", "borrower", "candidate",
    ]
    private static let companyNeighbours: Set<String> = [
        "billing", "shipping", "industry", "annualrevenue", "numberofemployees", "website", "sic", "tickersymbol",
    ]
    private static let personNeighbours: Set<String> = [
        "email", "birthdate", "dateofbirth", "gender", "ssn", "mobilephone", "mobile", "phone",
    ]
    /// First words of flags and counters: `HasOptedOutOfEmail`, `Is Primary Phone`, `Number of Contacts`.
    private static let flags: Set<String> = [
        "has", "is", "does", "do", "can", "num", "number", "count", "total", "allow", "opt", "needs", "send", "valid",
    ]
    /// Words that mean something as a whole name and something else at the end of a longer one.
    private static let wholeNameOnly: Set<String> = [
        "first", "last", "web", "site", "mail", "pan", "card", "routing", "state", "region", "mac", "aba", "role",
        "nom",
        "position", "contact", "kontakt", "location", "line", "details", "employer", "portable",
    ]
    /// First words of address columns, after which `State` is a place and no status.
    private static let addressPrefixes: Set<String> = [
        "mailing", "billing", "shipping", "other", "home", "person", "permanent", "residence", "street", "address",
        "postal",
    ]
    private static let prefixes = [
        "mailing", "billing", "shipping", "other", "home", "work", "person", "primary", "secondary", "contact",
        "account",
        "company", "customer", "business", "personal", "client", "user", "asst", "assistant", "alt", "alternate",
    ]

    private static let dictionary: [String: ColumnKind] = {
        let lists: [(ColumnKind, StaticString)] = [
            (
                .email,
                "email emailaddress emailaddr mail mailaddress mailadresse emailadresse courriel correo correoelectronico"
            ),
            (
                .phone,
                """
                phone phonenumber phoneno mobile mobilephone mobilenumber mobileno cell cellphone tel telephone \
                telephonenumber telefon telefonnummer handy handynummer telefono movil celular portable fax faxnumber \
                homephone workphone otherphone
                """
            ),
            (.url, "url website webaddress homepage webseite web site siteweb sitioweb linkedin"),
            (.ip, "ip ipaddress ipaddr ipv4 ipv6 ipv4address ipv6address sourceip clientip remoteip"),
            (.mac, "mac macaddress macaddr hardwareaddress"),
            (.givenName, "firstname givenname forename fname first vorname prenom primernombre middlename"),
            (
                .familyName,
                "lastname surname familyname lname last nachname familienname nom nomdefamille apellido apellidos"
            ),
            (
                .fullName,
                """
                fullname contactname personname displayname customername clientname patientname contact kontakt \
                ansprechpartner accountholder accountholdername cardholder cardholdername kontoinhaber legalname \
                nombrecompleto nomcomplet recipientname beneficiaryname borrowername guestname
                """
            ),
            (
                .companyName,
                """
                company companyname accountname organization organisation organizationname organisationname firma firmenname \
                unternehmen societe raisonsociale entreprise empresa razonsocial employer employername vendorname suppliername \
                businessname merchantname
                """
            ),
            (.street, "street streetaddress address addressline addr strasse adresse anschrift rue calle direccion"),
            (.city, "city town stadt ort ville ciudad locality suburb"),
            (.state, "state province stateprovince region county bundesland statecode provincia"),
            (
                .postalCode,
                "postalcode postcode zip zipcode zippostalcode zippostcode plz postleitzahl codepostal codigopostal"
            ),
            (.country, "country countrycode countryname land pays pais"),
            (.title, "title jobtitle position role jobrole berufsbezeichnung puesto"),
            (
                .text,
                """
                description subject note notes comment comments commentbody body textbody summary remark remarks details \
                message memo bemerkung bemerkungen kommentar beschreibung betreff descripcion comentario remarque longdescription
                """
            ),
            (.userName, "username login loginname userlogin alias nickname benutzername screenname handle"),
            (
                .cardNumber,
                """
                cardnumber cardno creditcard creditcardnumber creditcardno debitcard debitcardnumber paymentcard \
                paymentcardnumber ccnumber ccnum ccno pan cardpan kreditkarte kreditkartennummer
                """
            ),
            (.ssn, "ssn socialsecurity socialsecuritynumber socialsecurityno ssnnumber"),
            (.iban, "iban ibannumber ibancode"),
            (
                .routingNumber,
                "routingnumber routingno routing aba abanumber abarouting abaroutingnumber bankrouting bankroutingnumber"
            ),
            (.taxNumber, "taxid taxnumber tin ein vat vatnumber vatid ustid taxidentifier fiscalcode nif cif"),
            (.salesforceID, "id recordid sfid salesforceid whoid whatid parentid"),
            (.date, "date birthdate dateofbirth dob datetime timestamp createddate systemmodstamp geburtsdatum"),
            (.number, "amount revenue annualrevenue numberofemployees quantity count latitude longitude probability"),
        ]
        var dictionary: [String: ColumnKind] = [:]
        for (kind, list) in lists {
            for word in list.description.split(separator: " ") { dictionary[String(word)] = kind }
        }
        return dictionary
    }()
}
