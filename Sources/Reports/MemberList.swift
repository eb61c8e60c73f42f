import RestoreSets

/// Each member with its format: what `-v` shows.
public struct MemberList {
    private let result: ScanResult

    public init(_ result: ScanResult) { self.result = result }

    public func text(style: Style = .plain) -> String {
        var text = ""
        for archive in result.archives {
            text += style.bold(Shown.plain(archive.name)) + "  \(archive.format), \(Words.bytes(archive.seal.size))\n"
            var table = TextTable([("member", .left), ("bytes", .right), ("records", .right), ("format", .left)])
            for member in archive.members {
                let part = member.part > 0 ? " (part \(member.part + 1))" : ""
                table.add([
                    Shown.plain(member.path.text) + part, Words.count(member.size),
                    member.isOpaque ? "" : Words.count(member.tally.records),
                    member.format ?? member.nested?.format.description
                        ?? (member.kind == .file ? "opaque, copied unchanged" : member.kind.rawValue),
                ])
            }
            text += table.render(indent: "  ", style: style)
        }
        return text
    }
}
