#!/usr/bin/env python3
"""Write a corpus of CSV files again in other record formats, each as a tar.zst: the same records, the same synthetic share.
Beside each stands a file with the number of its unpacked bytes.

usage: formats.py CORPUS_FOLDER OUTPUT_FOLDER [FORMAT,…]

Formats: ndjson, json (one document a file), copy (pg_dump plain), insert (mysqldump), csv.
"""
import csv, io, json, pathlib, subprocess, sys, tarfile

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
    'copy': ('.sql', copy), 'insert': ('.sql', insert),
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
                data = convert(path).encode()
                member = tarfile.TarInfo(path.stem + suffix)
                member.size = len(data)
                total += len(data)
                archive.addfile(member, io.BytesIO(data))
        packer.stdin.close()
        if packer.wait():
            sys.exit(f'{target}: zstd failed')
        (output / f'{name}.bytes').write_text(str(total))


main()
