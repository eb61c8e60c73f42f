/// The tables of an index; described in `docs/index.md`.
enum IndexSchema {
    /// Changes with every change of the tables; a reader opens its own version only.
    static let version = 3
    /// "wnow" in ASCII, SQLite's `application_id`.
    static let applicationID = 0x776E_6F77

    /// Tables with a row for each of many records; built by `BulkTable`, columns in this order.
    static let bulkTables = """
        CREATE TABLE record (id INTEGER PRIMARY KEY, offset INTEGER NOT NULL, length INTEGER NOT NULL, key TEXT,
          table_id INTEGER);
        CREATE TABLE judgement (record INTEGER PRIMARY KEY, tag INTEGER, score REAL, decision INTEGER NOT NULL,
          reason INTEGER NOT NULL, created INTEGER);
        CREATE TABLE evidence (id INTEGER PRIMARY KEY, rule INTEGER NOT NULL, field TEXT, weight REAL NOT NULL,
          excerpt TEXT);
        """

    static let smallTables = """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE archive (id INTEGER PRIMARY KEY, name TEXT NOT NULL, format TEXT NOT NULL, bytes INTEGER,
          sha256 TEXT);
        CREATE TABLE member (id INTEGER PRIMARY KEY, archive INTEGER NOT NULL, position INTEGER NOT NULL,
          part INTEGER NOT NULL, path TEXT NOT NULL, table_name TEXT, format TEXT, bytes INTEGER, records INTEGER,
          common_tag INTEGER NOT NULL DEFAULT 0, preamble INTEGER NOT NULL DEFAULT 0,
          reread INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE record_table (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE tag (id INTEGER PRIMARY KEY, claim TEXT NOT NULL, source TEXT NOT NULL, name TEXT NOT NULL,
          value TEXT NOT NULL);
        CREATE TABLE rule (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE bucket (member INTEGER NOT NULL, tag INTEGER NOT NULL, bucket INTEGER NOT NULL,
          decision INTEGER NOT NULL, reason INTEGER NOT NULL, records INTEGER NOT NULL,
          PRIMARY KEY (member, tag, bucket, decision, reason)) WITHOUT ROWID;
        CREATE TABLE applied (member INTEGER NOT NULL, decision INTEGER NOT NULL,
          PRIMARY KEY (member, decision)) WITHOUT ROWID;
        CREATE TABLE cut (member INTEGER NOT NULL, id INTEGER NOT NULL, cuts BLOB NOT NULL, PRIMARY KEY (member, id));
        CREATE TABLE reference (id INTEGER PRIMARY KEY, child INTEGER NOT NULL, relation INTEGER NOT NULL,
          parent_key INTEGER NOT NULL, child_key INTEGER NOT NULL, state INTEGER NOT NULL, group_size INTEGER NOT NULL,
          is_alias INTEGER NOT NULL);
        CREATE TABLE gone (id INTEGER PRIMARY KEY, key INTEGER NOT NULL, record INTEGER NOT NULL,
          decision INTEGER NOT NULL);
        """
    static let smallTableNames = [
        "meta", "archive", "member", "record_table", "tag", "rule", "bucket", "applied", "cut",
    ]

    /// Made when all rows are there, of the records that have a judgement of their own only.
    static func indexes(in schema: String) -> String {
        """
        CREATE INDEX \(schema).judgement_by_tag ON judgement (tag) WHERE tag IS NOT NULL;
        CREATE INDEX \(schema).judgement_by_score ON judgement (score) WHERE score IS NOT NULL;
        """
    }

    static let view = """
        CREATE VIEW records AS SELECT
          a.name AS archive, m.path AS member, m.part AS part, coalesce(n.name, m.table_name) AS "table", r.id & 4294967295 AS record,
          r.offset, r.length, r.key, t.claim, t.source AS tag_source, t.name AS tag_name, t.value AS tag_value,
          coalesce(j.score, (SELECT value + 0.0 FROM meta WHERE key = 'score_without_evidence')) AS score,
          CASE coalesce(j.decision, 0) WHEN 0 THEN 'keep' WHEN 1 THEN 'hold' ELSE 'drop' END AS decision,
          (SELECT value FROM meta WHERE key = 'reason ' || coalesce(j.reason, 0)) AS reason,
          strftime('%Y-%m-%dT%H:%M:%SZ', j.created, 'unixepoch') AS created, r.id AS id
        FROM record r LEFT JOIN judgement j ON j.record = r.id JOIN member m ON m.id = r.id >> 32
          JOIN archive a ON a.id = m.archive LEFT JOIN record_table n ON n.id = r.table_id LEFT JOIN tag t ON t.id = nullif(coalesce(j.tag, m.common_tag), 0);
        """

    /// A record's findings have the ids from `record << 8` on: at most one of each group counts.
    static let evidenceBits = 8

    /// Score buckets of the histogram: tenths, the last one closed.
    static func bucket(of score: Double) -> Int { min(9, max(0, Int(score * 10))) }
}

/// How much goes into an index.
public enum IndexMode: String, Sendable, CaseIterable {
    /// Every record up to five million records, sparse above.
    case auto
    case full
    /// Only records with a tag other than their member's common one, with evidence, or that are not kept.
    case sparse
}
