import Records

/// What is known of the relations of Salesforce's objects, from the names of tables and columns alone, and which columns
/// have to be looked at for the rest.
///
/// Sources: Salesforce, Object Reference (fields and what they refer to) and "Object Relationships Overview": children in
/// master-detail relations have no life without their parents, those of lookups may have.
public enum SalesforceRelations {
    /// The relations of a table of a Salesforce export, in the order of its columns; none for a table without an `Id`
    /// column. Letter case of names does not matter, and relations spell columns as `columns` does.
    ///
    /// Of custom columns nothing is known by name: see `isCandidate`. Columns of other records (`Account.Name`) are no
    /// relations.
    public static func relations(table: String, columns: [String]) -> [Relation] {
        let schema = Schema(table: table, columns: columns)
        guard schema.column(named: "Id") != nil else { return [] }
        var seen: Set<String> = []
        return columns.compactMap { column in
            guard seen.insert(column.lowercased()).inserted, let known = known(table: table, column: column) else {
                return nil
            }
            return Relation(
                child: table, childColumns: [column], parent: known.parent, onDrop: known.onDrop, origin: .salesforce)
        }
    }

    /// The relation of a custom column whose values are ids.
    public static func custom(table: String, column: String) -> Relation {
        Relation(child: table, childColumns: [column], parent: nil, onDrop: .hold, origin: .salesforce)
    }

    /// Whether a column is a relation if its values are ids: custom ones (`Loan__c`, and `Loan__pc` of person accounts).
    public static func isCandidate(column: String) -> Bool {
        let name = column.lowercased()
        return !name.contains(".") && (name.hasSuffix("__c") || name.hasSuffix("__pc"))
    }

    /// The objects whose records a field without one parent has, where that is known: an owner is a user or a queue.
    public static func parents(ofColumn column: String) -> [String]? {
        column.lowercased() == "ownerid" ? ["User", "Group"] : nil
    }

    // MARK: What is known

    private struct Known {
        /// `nil` for whatever record has the id.
        let parent: String?
        let onDrop: Relation.OnDrop
    }

    private static func known(table: String, column: String) -> Known? {
        let (table, lower) = (table, column.lowercased())
        guard lower.hasSuffix("id"), lower != "id", !lower.contains("."), !lower.contains("__") else { return nil }
        if let special = fields[table.lowercased()]?[lower] { return special }
        if let general = everywhere[lower] { return general }
        if sameObject.contains(lower) { return Known(parent: parent(ofPart: table) ?? table, onDrop: .keep) }
        return object(named: column).map { Known(parent: $0, onDrop: .hold) }
    }

    /// Fields of one object, in lower case.
    private static let fields: [String: [String: Known]] = {
        var all: [String: [String: Known]] = [:]
        func add(_ children: [String], _ column: String, _ parent: String?, _ onDrop: Relation.OnDrop) {
            for child in children {
                all[child.lowercased(), default: [:]][column.lowercased()] = Known(parent: parent, onDrop: onDrop)
            }
        }
        add(["Contact", "Opportunity", "Case", "Contract", "Asset"], "AccountId", "Account", .cascade)
        add(["OpportunityLineItem", "OpportunityContactRole"], "OpportunityId", "Opportunity", .cascade)
        add(["OpportunityContactRole", "CampaignMember"], "ContactId", "Contact", .cascade)
        add(["CampaignMember"], "LeadId", "Lead", .cascade)
        add(["CaseComment"], "ParentId", "Case", .cascade)
        add(["OrderItem"], "OrderId", "Order", .cascade)
        add(["QuoteLineItem"], "QuoteId", "Quote", .cascade)
        add(["Attachment", "Note", "EmailMessage", "FeedItem"], "ParentId", nil, .cascade)
        add(["ContentVersion", "ContentDocumentLink"], "ContentDocumentId", "ContentDocument", .cascade)
        add(["ContentDocumentLink"], "LinkedEntityId", nil, .cascade)
        add(["Task", "Event"], "WhoId", nil, .cascadeWhenAll)
        add(["Task", "Event"], "WhatId", nil, .cascadeWhenAll)
        return all
    }()

    /// Fields that mean the same in every object, in lower case.
    private static let everywhere: [String: Known] = [
        "ownerid": Known(parent: nil, onDrop: .keep),
        "createdbyid": Known(parent: "User", onDrop: .keep),
        "lastmodifiedbyid": Known(parent: "User", onDrop: .keep),
        "managerid": Known(parent: "User", onDrop: .keep),
        "recordtypeid": Known(parent: "RecordType", onDrop: .keep),
        "whoid": Known(parent: nil, onDrop: .hold),
        "whatid": Known(parent: nil, onDrop: .hold),
        "linkedentityid": Known(parent: nil, onDrop: .hold),
        "relatedtoid": Known(parent: nil, onDrop: .hold),
    ]

    /// Fields that hold another record of their own object, in lower case.
    private static let sameObject: Set<String> = ["parentid", "masterrecordid", "reportstoid"]

    /// The custom object to whose records those of `table` belong, where that is a history, a share or a feed of one.
    private static func parent(ofPart table: String) -> String? {
        for suffix in ["__History", "__Share", "__Feed", "__Tag"]
        where table.lowercased().hasSuffix(suffix.lowercased()) {
            return table.dropLast(suffix.count) + "__c"
        }
        return nil
    }

    /// The object that a standard field's name ends with: `ContractId`, `ShipToContactId`, `Pricebook2Id`.
    private static func object(named column: String) -> String? {
        let name = column.dropLast(2)
        if let whole = objects[name.lowercased()] { return whole }
        var best: String?
        for object in objects.values where name.hasSuffix(object) && object.utf8.count > best?.utf8.count ?? 0 {
            best = object
        }
        return best
    }

    /// Standard objects by their names in lower case.
    private static let objects: [String: String] = Dictionary(
        (SalesforceID.KeyPrefix.standardObjects + ["QuoteLineItem", "FeedItem"]).map { ($0.lowercased(), $0) },
        uniquingKeysWith: { first, _ in first })
}

// MARK: - Values

extension SalesforceRelations {
    /// Shares of a sample's values that have to be ids: of a record's own id, and of a custom column.
    static let ownShare = 0.98
    static let candidateShare = 0.95

    /// Whether a table is one of a Salesforce export: its `Id` column holds ids. `sample` is a batch of its records.
    public static func isSalesforce(_ sample: RecordBatch) -> Bool {
        guard let id = sample.schema.column(named: "Id") else { return false }
        return holdsIDs(sample, columns: [id], share: ownShare) == [id]
    }

    /// Positions of the candidate columns (see `isCandidate`) that hold ids in `sample`.
    ///
    /// A column is one when nearly all of its values are ids that look like it and at least one is there.
    ///
    /// - Parameter orEmpty: an empty column may be one: later records tell.
    public static func columnsOfIDs(_ sample: RecordBatch, orEmpty: Bool = false) -> [Int] {
        let columns = sample.schema.columns
        return holdsIDs(
            sample, columns: columns.indices.filter { isCandidate(column: columns[$0]) }, share: candidateShare,
            orEmpty: orEmpty)
    }

    private static func holdsIDs(
        _ sample: RecordBatch, columns: [Int], share: Double, orEmpty: Bool = false
    ) -> [Int] {
        sample.withView { view in
            columns.filter { column in
                guard column < view.columnCount else { return false }
                var (values, ids, likely) = (0, 0, 0)
                for row in 0..<view.rowCount {
                    let (start, end) = view.field(row, column)
                    guard end > start else { continue }
                    values += 1
                    guard let id = SalesforceID(UnsafeRawBufferPointer(rebasing: view.text[start..<end])),
                        id.prefix.isPlausible
                    else { continue }
                    ids += 1
                    // The check of the long form is evidence enough; the short form may be a number or a word.
                    if end - start == 18 || id.isLikely { likely += 1 }
                }
                // Ids of old organisations may be digits alone, but not most of them.
                return values == 0 ? orEmpty : Double(ids) >= share * Double(values) && 2 * likely > ids
            }
        }
    }
}
