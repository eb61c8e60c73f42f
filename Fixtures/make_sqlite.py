"""Write an SQLite database of contacts, of which some cannot be real, with a table that hangs on them.

usage: make_sqlite.py FILE ROWS [wal]: with wal, a row more is in a write-ahead log that was not closed
"""
import os, sqlite3, sys

path, rows = sys.argv[1], int(sys.argv[2])
for old in (path, path + '-wal', path + '-shm'):
    if os.path.exists(old):
        os.remove(old)
db = sqlite3.connect(path, isolation_level=None)
db.executescript("""
PRAGMA user_version=7;
BEGIN;
CREATE TABLE contact(id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, balance REAL, photo BLOB);
CREATE TABLE note(body TEXT, contact INTEGER REFERENCES contact(id));
CREATE INDEX by_email ON contact(email);
CREATE TRIGGER gone AFTER DELETE ON contact BEGIN DELETE FROM note WHERE contact = old.id; END;
CREATE VIEW names AS SELECT name FROM contact;
""")
for row in range(rows):
    domain = 'example.com' if row % 6 == 2 else f'mail{row % 9}.contoso-bank.com'
    db.execute('INSERT INTO contact VALUES(?,?,?,?,?)',
               (row * 3 + 1, f"O'Neil \u00fc {row}", f'ann.{row}@{domain}', row / 7, bytes([row % 256, 0, 39])))
    if row % 5 == 0:
        db.execute('INSERT INTO note(rowid, body, contact) VALUES(?,?,?)', (row * 2 + 5, f'called; {row}', row * 3 + 1))
db.execute('COMMIT')
if sys.argv[3:] == ['wal']:
    db.execute('PRAGMA journal_mode=WAL')
    db.execute("INSERT INTO contact VALUES(-1,'Kim','kim@contoso-bank.com',1,NULL)")
    os._exit(0)
db.close()
