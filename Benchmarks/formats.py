#!/usr/bin/env python3
"""Write a corpus of CSV files again in other record formats, each as a tar.zst: the same records, the same synthetic share.
Beside each stands a file with the number of its unpacked bytes.

usage: formats.py CORPUS_FOLDER OUTPUT_FOLDER [FORMAT,…]

Formats: csv, ndjson, json (one document a file), json-seq, copy (pg_dump plain), insert (mysqldump), bson (mongodump), xml (a
list of rows), avro (deflate), sqlite (a database a file). Avro needs fastavro, BSON pymongo.
"""
import csv, io, json, os, pathlib, sqlite3, subprocess, sys, tarfile, tempfile
from xml.sax.saxutils import escape

ESCAPES = str.maketrans({'\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r'})
# Rows of an INSERT: mysqldump fills about a megabyte.
ROWS = 2_000


def rows(path):
    with open(path, newline='', encoding='utf-8') as file:
        yield from csv.reader(file)


def ndjson(path):
    lines = rows(path)
    names = next(lines)
    return ''.join(json.dumps(dict(zip(names, row)), ensure_ascii=False, separators=(',', ':')) + '\n' for row in lines)


def document(path):
    return '[' + ndjson(path).strip().replace('\n', ',\n') + ']\n'


def sequence(path):
    return ''.join('\x1e' + line + '\n' for line in ndjson(path).splitlines())


def documents(path):
    import bson
    lines = rows(path)
    names = next(lines)
    return b''.join(bson.encode(dict(zip(names, row))) for row in lines)


def xml(path):
    lines = rows(path)
    names = next(lines)
    out = io.StringIO()
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<rows>\n')
    for row in lines:
        out.write('<row>' + ''.join(f'<{n}>{escape(v)}</{n}>' for n, v in zip(names, row)) + '</row>\n')
    out.write('</rows>\n')
    return out.getvalue()


def avro(path):
    import fastavro
    lines = rows(path)
    names = next(lines)
    schema = {'type': 'record', 'name': 'Contact', 'fields': [{'name': n, 'type': 'string'} for n in names]}
    out = io.BytesIO()
    fastavro.writer(out, schema, (dict(zip(names, row)) for row in lines), codec='deflate')
    return out.getvalue()


def database(path):
    lines = rows(path)
    names = next(lines)
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, 'contacts.db')
        connection = sqlite3.connect(file)
        connection.execute(f'CREATE TABLE Contact ({", ".join(f"{n} TEXT" for n in names)})')
        connection.executemany(f'INSERT INTO Contact VALUES ({",".join("?" * len(names))})', lines)
        connection.commit()
        connection.close()
        return pathlib.Path(file).read_bytes()


def copy(path):
    lines = rows(path)
    names = next(lines)
    head = f'-- PostgreSQL database dump\nCOPY public."Contact" ({", ".join(names)}) FROM stdin;\n'
    return head + ''.join('\t'.join(v.translate(ESCAPES) if v else '\\N' for v in row) + '\n' for row in lines) + '\\.\n'


def insert(path):
    lines = list(rows(path))
    names, lines = lines[0], lines[1:]
    columns = ', '.join(f'`{n}` text' for n in names)
    out = io.StringIO()
    out.write(f'-- MySQL dump 10.13\nCREATE TABLE `Contact` ({columns}) ENGINE=InnoDB;\n')
    quoted = lambda v: "'" + v.replace('\\', '\\\\').replace("'", "\\'").replace('\n', '\\n').replace('\r', '\\r') + "'"
    for at in range(0, len(lines), ROWS):
        tuples = ','.join('(' + ','.join(quoted(v) if v else 'NULL' for v in row) + ')' for row in lines[at:at + ROWS])
        out.write(f'INSERT INTO `Contact` VALUES {tuples};\n')
    return out.getvalue()


FORMATS = {
    'csv': ('.csv', lambda path: path.read_text(encoding='utf-8')), 'ndjson': ('.ndjson', ndjson), 'json': ('.json', document),
    'json-seq': ('.json-seq', sequence), 'copy': ('.sql', copy), 'insert': ('.sql', insert), 'bson': ('.bson', documents),
    'xml': ('.xml', xml), 'avro': ('.avro', avro), 'sqlite': ('.db', database),
}


def main():
    source, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    output.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[3].split(',') if len(sys.argv) > 3 else FORMATS:
        suffix, convert = FORMATS[name]
        target = output / f'{name}.tar.zst'
        if target.exists():
            continue
        total = 0
        packer = subprocess.Popen(['zstd', '-q', '-3', '-o', target], stdin=subprocess.PIPE)
        with tarfile.open(fileobj=packer.stdin, mode='w|') as archive:
            for path in sorted(source.rglob('*.csv')):
                data = convert(path)
                if isinstance(data, str):
                    data = data.encode()
                member = tarfile.TarInfo(path.stem + suffix)
                member.size = len(data)
                total += len(data)
                archive.addfile(member, io.BytesIO(data))
        packer.stdin.close()
        if packer.wait():
            sys.exit(f'{target}: zstd failed')
        (output / f'{name}.bytes').write_text(str(total))


main()
