import Archives
import Foundation
import Testing

@testable import RestoreSets

/// A review of backups of every kind.
@Suite("A review of every kind of backup")
struct ReviewKindTests {
    /// A policy by which what would be dropped by its score is held.
    private static let holding = "thresholds: {drop: 0.9999999999, hold: 0.5}\n"

    @Test("the fields of held records are found under hold/, and kept, all comes back", arguments: BackupKind.allCases)
    func everything(kind: BackupKind) throws {
        let stage = try Stage()
        let archives = try kind.make(stage)
        try stage.write("hold.yaml", Self.holding)
        let options = ["--no-config", "--policy", "hold.yaml", "-q"] + (kind == .encrypted ? kind.options : [])
        let first = try stage.winnow(["restore"] + archives + options + ["--output", "out"])
        try #require(first.status == 1, "\(first.errors)")
        let folder = stage.file("out")
        let lines = try HeldLines(restoreSet: folder)
        let held = try HeldRecords(lines, manifest: Manifest(restoreSet: folder))
        try #require(held.count > 0)
        let values = HeldValues(
            restoreSet: folder, passphrases: kind == .encrypted ? [try #require(Passphrase("open sesame".utf8))] : [])
        for entry in held.walk {
            let line = try lines.line(at: held.offset(of: entry))
            let content = try values.content(of: line)
            guard case .fields(let fields)? = content else {
                Issue.record("\(line.member.text) \(line.record): \(String(describing: content))")
                continue
            }
            #expect(fields.contains { !$0.value.isEmpty })
            if let key = line.key { #expect(fields.contains { $0.value == key }, "\(key) in \(fields)") }
        }
        #expect(try stage.winnow("review", "out", "--decide", "keep", "--why", "real", "-q").status == 0)
        let again = try stage.winnow(
            ["restore"] + archives + options + ["--output", "again", "--decisions", "out-decisions.yaml"])
        #expect(again.status <= 1, "\(again.errors)")
        #expect(try stage.diff("again").allSatisfy { $0["decision"] as? String == "drop" })
    }
}
