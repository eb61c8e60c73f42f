import Foundation
import Testing

/// A dump of `pg_dump -Fc` is the same backup each time it is read, though `pg_restore` makes another script of it each time.
struct RealCustomDumpTests {
    /// A server, a table with synthetic rows, and its dump.
    private func dump(_ stage: Stage) throws {
        try stage.write(
            "make.sh",
            """
            set -eu
            bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
            if [ "$(id -u)" -eq 0 ]; then chown -R postgres . && chmod 755 . && as="runuser -u postgres --"; else as=; fi
            $as $bin/initdb -D data -A trust -U postgres >/dev/null
            $as $bin/pg_ctl -D data -w -l log -o "-c listen_addresses= -k $PWD -F" start >/dev/null
            trap '$as $bin/pg_ctl -D data -m immediate stop >/dev/null; rm -rf data' EXIT
            psql="$as $bin/psql -q -h $PWD -U postgres"
            $psql -c "create table person (id int primary key, email text)" -c "insert into person select g,
              'p' || g || case when g % 8 = 3 then '@example.com' else '@contoso-bank.com' end from generate_series(1, 200) g"
            $as $bin/pg_dump -Fc -h $PWD -U postgres -f crm.dump postgres
            """)
        try stage.shell("sh make.sh && chmod a+r crm.dump")
    }

    @Test("it verifies against its source, is known from the cache, alone and beside others, and comes back as it was")
    func sameScript() throws {
        let stage = try Stage()
        try dump(stage)
        let outcome = try stage.winnow("restore", "crm.dump", "--output", "out", "--no-config")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try stage.diff("out").count == 25)
        let verdict = try stage.winnow("verify", "out", "--source", "crm.dump", "--deep")
        #expect(verdict.status == 0, "\(verdict.output)\(verdict.errors)")
        let again = try stage.winnow("restore", "crm.dump", "--output", "again", "--no-config")
        #expect(again.status == 0)
        #expect(try stage.bytes("again/restore/crm.dump.sql") == stage.bytes("out/restore/crm.dump.sql"))
        func check(_ archives: String...) throws -> String {
            try stage.winnow(["check"] + archives + ["--no-config", "--cache", "c", "--json", "--fail-on", "never"])
                .output
        }
        #expect(try !check("crm.dump").contains("readBefore"))
        #expect(try check("crm.dump").contains("readBefore"))
        try stage.write("o.csv", "Id,Name\n1,Ann\n")
        #expect(try check("crm.dump", "o.csv").contains("notReadAgain"))
        try stage.write("o.csv", "Id,Name\n1,Bea\n")
        #expect(try check("crm.dump", "o.csv").contains("notReadAgain"))
    }

    @Test("what stands beside a dump is about it: a sidecar with its provenance, and its checksum")
    func beside() throws {
        let stage = try Stage()
        try dump(stage)
        func saysOther() throws -> Bool {
            let outcome = try stage.winnow(
                "check", "crm.dump", "--no-config", "--cache", "c", "--json", "--fail-on", "never")
            #expect(outcome.status == 0, "\(outcome.errors)")
            return outcome.output.contains("its SHA-256 is another")
        }
        #expect(try !saysOther())
        try stage.shell("sha256sum crm.dump > crm.dump.sha256")
        #expect(try !saysOther())
        try stage.shell("sha256sum make.sh | sed 's/make.sh/crm.dump/' > crm.dump.sha256")
        #expect(try saysOther())
        try stage.write("crm.dump.provenance.json", #"{"generator": "Faker"}"#)
        let outcome = try stage.winnow("restore", "crm.dump", "--output", "out", "--no-config")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try stage.diff("out").count == 200)
        let verdict = try stage.winnow("verify", "out", "--source", "crm.dump", "--deep")
        #expect(verdict.status == 0, "\(verdict.output + verdict.errors)")
    }
}
