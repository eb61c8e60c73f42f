"""Hold a restored or quarantined database of make_sqlite.py against its source, with Python's sqlite3.

usage: check_sqlite.py SOURCE DATABASE restore|quarantine
"""
import sqlite3, sys

source, written = (sqlite3.connect(f'file:{path}?mode=ro', uri=True) for path in sys.argv[1:3])
goes = "email LIKE '%@example.com'"
if sys.argv[3] == 'restore':
    expected = {'contact': f'NOT ({goes})', 'note': f'contact NOT IN (SELECT id FROM contact WHERE {goes})'}
else:
    expected = {'contact': goes, 'note': '0'}
for table, where in expected.items():
    wanted = source.execute(f'SELECT rowid, * FROM {table} WHERE {where} ORDER BY rowid').fetchall()
    found = written.execute(f'SELECT rowid, * FROM {table} ORDER BY rowid').fetchall()
    assert wanted == found, (table, len(wanted), len(found))
assert written.execute('PRAGMA integrity_check').fetchall() == [('ok',)]
assert written.execute('PRAGMA user_version').fetchone() == (7,)
if sys.argv[3] == 'restore':
    schema = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name'
    assert source.execute(schema).fetchall() == written.execute(schema).fetchall()
    assert b'@example.com' not in open(sys.argv[2], 'rb').read(), 'removed text is still in the file'
