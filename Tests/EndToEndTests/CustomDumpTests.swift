import Foundation
import Testing

/// Custom-format dumps with programs that play pg_restore; `DatabaseTests` has the real one.
struct CustomDumpTests {
    /// A dump, and a pg_restore that makes a script of it.
    private func stage(takesKey: Bool) throws -> Stage {
        let stage = try Stage()
        let bytes = [UInt8]("PGDMP".utf8) + [1, 14, 0, 4, 8, 1] + [UInt8](repeating: 0, count: 100)
        try Data(bytes).write(to: URL(fileURLWithPath: stage.file("crm.dump")))
        try program(stage, version: "14.9", takesKey: takesKey)
        return stage
    }

    private func program(_ stage: Stage, version: String, takesKey: Bool) throws {
        try stage.write(
            "bin/pg_restore",
            #"""
            #!/bin/sh
            case "$1" in
            --version) echo "pg_restore (PostgreSQL) \#(version)"; exit;;
            --help) echo "  -f \#(takesKey ? "--restrict-key=RESTRICT_KEY" : "")"; exit;;
            --restrict-key=*) \#(takesKey ? "key=${1#*=}; shift" : "exit 1");;
            *) key=none;;
            esac
            [ "$1 $2" = "-f -" ] || exit 1
            echo "-- PostgreSQL database dump"
            printf '\\restrict %s\n' "$key"
            echo "-- Dumped by \#(version)"
            echo "CREATE TABLE t (id int PRIMARY KEY, data_provenance text);"
            echo "INSERT INTO t VALUES (1, 'synthetic');"
            echo "INSERT INTO t VALUES (2, NULL);"

            """#)
        try stage.shell("chmod 755 bin/pg_restore")
    }

    private func winnow(_ stage: Stage, _ arguments: String...) throws -> Stage.Outcome {
        let path = stage.file("bin") + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        return try stage.run(Project.executable, arguments, environment: ["PATH": path])
    }

    @Test("pg_restore gets the dump's digest as key where it takes one", arguments: [true, false])
    func key(takesKey: Bool) throws {
        let stage = try stage(takesKey: takesKey)
        let outcome = try winnow(stage, "restore", "crm.dump", "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let digest = try stage.shell("sha256sum crm.dump").prefix(64)
        let script = try stage.text("out/restore/crm.dump.sql")
        #expect(script.contains("\\restrict \(takesKey ? String(digest) : "none")\n"), "\(script)")
        #expect(!script.contains("'synthetic'") && script.contains("(2, NULL)"))
        let manifest = try stage.text("out/manifest.json")
        #expect(manifest.contains("\"madeFrom\"") && manifest.contains(digest))
        #expect(manifest.contains("pg_restore (PostgreSQL) 14.9"))
        let verified = try winnow(stage, "verify", "out", "--source", "crm.dump", "--deep")
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    }

    @Test("a dump that a command gives is a script like any")
    func command() throws {
        let stage = try stage(takesKey: true)
        let outcome = try winnow(
            stage, "restore", "--from-command", "cat crm.dump", "--name", "crm.dump", "--output", "out")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let given = try winnow(stage, "restore", "crm.dump", "--output", "given")
        #expect(given.status == 0, "\(given.errors)")
        #expect(
            try stage.tree("out").filter { $0.key != "index.sqlite" }
                == stage.tree("given").filter { $0.key != "index.sqlite" })
        let verified = try winnow(stage, "verify", "out", "--source", "crm.dump", "--deep")
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    }

    @Test("a pg_restore of another version makes another script, and that is said")
    func otherVersion() throws {
        let stage = try stage(takesKey: true)
        #expect(try winnow(stage, "restore", "crm.dump", "--output", "out").status == 0)
        try program(stage, version: "14.10", takesKey: true)
        let verified = try winnow(stage, "verify", "out", "--source", "crm.dump")
        #expect(verified.status == 1)
        #expect(
            verified.output.contains(
                "is another script when pg_restore (PostgreSQL) 14.10 makes it of crm.dump; the manifest's was made by pg_restore (PostgreSQL) 14.9"
            ), "\(verified.output)")
        let come = try winnow(
            stage, "reinstate", "out", "--record", "1", "--why", "real", "--by", "Ann", "--dry-run")
        #expect(come.status == 2)
        #expect(come.errors.contains("Put the program of the restore first in PATH"), "\(come.errors)")
    }
}
