import Records

/// Which member of an archive belongs to a row: files follow the row that owns them.
///
/// The path is a template: `Attachments/{Id}` is the member of that name in any folder, where `{Id}` is the row's field.
public struct FileRule: Sendable, Equatable {
    public let table: String
    public let path: String
    /// A path's components; each is literal text before, a column, literal text behind.
    private let components: [Component]

    private struct Component: Sendable, Equatable {
        var before: String
        var column: String?
        var behind = ""
    }

    /// `nil` when the template names no column, or a component names two.
    public init?(table: String, path: String) {
        self.table = table
        self.path = path
        var components: [Component] = []
        for part in path.split(separator: "/") {
            let pieces = part.split(separator: "{", omittingEmptySubsequences: false)
            guard pieces.count <= 2 else { return nil }
            guard pieces.count == 2 else {
                components.append(Component(before: String(part)))
                continue
            }
            let inner = pieces[1].split(separator: "}", omittingEmptySubsequences: false)
            guard inner.count == 2, !inner[0].isEmpty else { return nil }
            components.append(
                Component(before: String(pieces[0]), column: String(inner[0]), behind: String(inner[1])))
        }
        guard components.contains(where: { $0.column != nil }) else { return nil }
        self.components = components
    }

    /// Columns that the path is made of.
    public var columns: [String] { components.compactMap(\.column) }

    /// The path of a row's file; `nil` where a field is empty.
    ///
    /// - Parameter field: the value of a column.
    public func path(_ field: (String) -> String?) -> String? {
        var parts: [String] = []
        for component in components {
            guard let column = component.column else {
                parts.append(component.before)
                continue
            }
            guard let value = field(column), !value.isEmpty else { return nil }
            parts.append(component.before + value + component.behind)
        }
        return Self.normalised(parts.joined(separator: "/"))
    }

    /// The part of a member's path that the template speaks of, as `path` gives it; `nil` where the path does not fit.
    public func path(ofMember member: String) -> String? {
        let parts = member.split(whereSeparator: { $0 == "/" || $0 == "!" }).suffix(components.count)
        guard parts.count == components.count else { return nil }
        let fits = zip(parts, components).allSatisfy { part, component in
            guard component.column != nil else { return part == component.before }
            return part.utf8.count > component.before.utf8.count + component.behind.utf8.count
                && part.hasPrefix(component.before) && part.hasSuffix(component.behind)
        }
        return fits ? Self.normalised(parts.joined(separator: "/")) : nil
    }

    /// A Salesforce id of 18 characters at the end becomes that of 15: both name the same record.
    private static func normalised(_ path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? ""
        guard last.utf8.count == SalesforceID.length, let id = SalesforceID(last) else { return path }
        return path.dropLast(SalesforceID.length) + id.text
    }

    /// Where Salesforce's data export puts files: by the id of the row, without an extension.
    static let salesforce = [
        FileRule(table: "Attachment", path: "Attachments/{Id}"),
        FileRule(table: "Document", path: "Documents/{Id}"),
        FileRule(table: "ContentVersion", path: "ContentVersion/{Id}"),
    ].compactMap { $0 }
}
