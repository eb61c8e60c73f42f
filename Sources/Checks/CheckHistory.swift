import Foundation
import GRDB
import RestoreSets

/// What checks measured over time, in SQLite: a row a run, a row a table of a run, a row a finding. No values of records.
public final class CheckHistory {
    /// One run.
    public struct Run: Sendable, Equatable {
        public let id: Int
        public let check: String
        /// Seconds since 1970.
        public let time: Int
        /// The worst severity of its findings; `nil` where there was none.
        public let worst: String?
        public let bytes: Int
        public let tables: [Table]
        public let findings: [Found]
    }

    public struct Table: Sendable, Equatable {
        public let name: String
        public let records: Int
        public let kept: Int
        public let held: Int
        public let dropped: Int
        public let untagged: Int
        public let unknownTags: Int
    }

    public struct Found: Sendable, Equatable {
        public let rule: String
        public let severity: String
        public let table: String?
        public let message: String
    }

    private let queue: DatabaseQueue
    private let path: String

    /// "wnch", for `file` and for us.
    private static let applicationID = 0x776E_6368
    private static let version = 1
    private static let schema = """
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY, "check" TEXT NOT NULL, time INTEGER NOT NULL, worst TEXT, bytes INTEGER NOT NULL,
            baseline INTEGER, policy TEXT NOT NULL, tool TEXT NOT NULL);
        CREATE INDEX runs_by_time ON runs("check", time);
        CREATE TABLE tables (
            run INTEGER NOT NULL REFERENCES runs(id), name TEXT NOT NULL, records INTEGER NOT NULL,
            kept INTEGER NOT NULL, held INTEGER NOT NULL, dropped INTEGER NOT NULL, untagged INTEGER NOT NULL,
            unknown_tags INTEGER NOT NULL, PRIMARY KEY (run, name)) WITHOUT ROWID;
        CREATE TABLE findings (
            run INTEGER NOT NULL REFERENCES runs(id), rule TEXT NOT NULL, severity TEXT NOT NULL, "table" TEXT,
            message TEXT NOT NULL);
        CREATE INDEX findings_by_run ON findings(run);
        """

    /// Opens a history, or begins one. Throws `RestoreSetError`.
    ///
    /// - Parameter readOnly: it must be there.
    public init(path: String, readOnly: Bool = false) throws {
        self.path = path
        let exists = FileManager.default.fileExists(atPath: path)
        guard exists || !readOnly else {
            throw RestoreSetError(
                .usage, "the history \(path) does not exist", advice: "winnow check BACKUP --history FILE makes one.")
        }
        var configuration = Configuration()
        configuration.readonly = readOnly
        // Two checks may end at the same time.
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase {
            try $0.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
        }
        do {
            if !exists {
                _ = FileManager.default.createFile(
                    atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
            }
            queue = try DatabaseQueue(path: path, configuration: configuration)
            if !readOnly { try queue.write(Self.begin) }
            let application = try queue.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
            let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
            guard application == Self.applicationID, version == Self.version else {
                throw RestoreSetError(
                    .usage, "\(path) is no history of this version's 'winnow check'",
                    advice: "Give the file that --history wrote.")
            }
        } catch let error as DatabaseError {
            // Where there is no space for the tables, nothing of another run can be in it either.
            var status = stat()
            if !exists, !readOnly, error.resultCode == .SQLITE_FULL, lstat(path, &status) == 0, status.st_size == 0 {
                unlink(path)
            }
            throw Self.fault(path, error, isWriting: !readOnly)
        }
    }

    /// Makes the tables in an empty file.
    private static func begin(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 else { return }
        try database.execute(sql: schema)
        try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
    }

    /// Adds a run. Throws `RestoreSetError`.
    public func add(_ outcome: CheckOutcome) throws {
        let facts = outcome.facts
        do {
            try queue.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO runs ("check", time, worst, bytes, baseline, policy, tool) VALUES (?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        facts.check, facts.time, outcome.worst?.rawValue, facts.sources.reduce(0) { $0 + $1.bytes },
                        outcome.baseline?.time, facts.policy, facts.tool,
                    ])
                let run = database.lastInsertedRowID
                for table in facts.tables {
                    try database.execute(
                        sql: "INSERT OR REPLACE INTO tables VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        arguments: [
                            run, table.name, table.records, table.kept, table.heldTotal, table.droppedTotal,
                            table.untagged, table.unknownTags,
                        ])
                }
                for finding in outcome.allFindings {
                    try database.execute(
                        sql: "INSERT INTO findings VALUES (?, ?, ?, ?, ?)",
                        arguments: [run, finding.rule, finding.severity.rawValue, finding.table, finding.message])
                }
            }
        } catch let error as DatabaseError {
            throw Self.fault(path, error, isWriting: true)
        }
    }

    /// The names of the checks in it.
    public func checks() throws -> [String] {
        try reading { try String.fetchAll($0, sql: "SELECT DISTINCT \"check\" FROM runs ORDER BY 1") }
    }

    /// The last runs, the oldest first. Throws `RestoreSetError`.
    ///
    /// - Parameters:
    ///   - check: of this name only.
    ///   - last: so many of each name.
    public func runs(check: String?, last: Int) throws -> [Run] {
        try reading { database in
            var runs: [Run] = []
            for name in try check.map({ [$0] })
                ?? String.fetchAll(database, sql: "SELECT DISTINCT \"check\" FROM runs ORDER BY 1")
            {
                let rows = try Row.fetchAll(
                    database, sql: "SELECT * FROM runs WHERE \"check\" = ? ORDER BY time DESC, id DESC LIMIT ?",
                    arguments: [name, last])
                runs += try rows.reversed().map { try Self.run($0, database) }
            }
            return runs
        }
    }

    private static func run(_ row: Row, _ database: Database) throws -> Run {
        let id: Int = try row.decode(forColumn: "id")
        return Run(
            id: id, check: try row.decode(forColumn: "check"), time: min(try number(row, "time"), lastTime),
            worst: try row.decode(forColumn: "worst"), bytes: try number(row, "bytes"),
            tables: try Row.fetchAll(database, sql: "SELECT * FROM tables WHERE run = ? ORDER BY name", arguments: [id])
                .map {
                    Table(
                        name: try $0.decode(forColumn: "name"), records: try number($0, "records"),
                        kept: try number($0, "kept"), held: try number($0, "held"),
                        dropped: try number($0, "dropped"), untagged: try number($0, "untagged"),
                        unknownTags: try number($0, "unknown_tags"))
                },
            findings: try Row.fetchAll(
                database, sql: "SELECT * FROM findings WHERE run = ? ORDER BY rowid", arguments: [id]
            ).map {
                Found(
                    rule: try $0.decode(forColumn: "rule"), severity: try $0.decode(forColumn: "severity"),
                    table: try $0.decode(forColumn: "table"), message: try $0.decode(forColumn: "message"))
            })
    }

    /// The end of the year 9999.
    private static let lastTime = 253_402_300_799

    /// A number as a run may have measured it: anybody may have written the file, and sums of these do not overflow.
    private static func number(_ row: Row, _ column: String) throws -> Int {
        min(max(try row.decode(forColumn: column), 0), 1_000_000_000_000_000)
    }

    private func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try queue.read(body)
        } catch let error as DatabaseError {
            throw Self.fault(path, error, isWriting: false)
        } catch is RowDecodingError {
            throw RestoreSetError(.usage, "the history \(path) holds something else than runs", advice: nil)
        }
    }

    private static func fault(_ path: String, _ error: DatabaseError, isWriting: Bool) -> RestoreSetError {
        RestoreSetError(
            isWriting ? .output : .usage,
            "the history \(path) cannot be \(isWriting ? "written" : "read"): \(error.message ?? "\(error.resultCode)")",
            advice: isWriting ? "Check its folder, its permissions and the space there." : nil)
    }
}
