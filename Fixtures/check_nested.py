"""Check a restore set whose source has archives within archives, with Python's own readers.

usage: check_nested.py OUTPUT_DIR SOURCE

Every member at every depth must be the source's minus the cuts of dropped.ndjson, and every line's digest must fit.
"""
import bz2, gzip, hashlib, io, json, lzma, subprocess, sys, tarfile, zipfile
from collections import defaultdict


def leaves(data, path):
    """(path, bytes) of every file that is no archive, at any depth; `outer!inner` as winnow shows it."""
    name = path.lower()
    if name.endswith('.zip'):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            for info in z.infolist():
                if not info.is_dir():
                    yield from leaves(z.read(info), f'{path}!{info.filename}')
        return
    for suffix, unpack in (('.gz', gzip.decompress), ('.bz2', bz2.decompress), ('.xz', lzma.decompress),
                           ('.zst', lambda b: subprocess.run(['zstd', '-dcq'], input=b, capture_output=True, check=True).stdout)):
        if name.endswith(suffix):
            data, inner = unpack(data), path[:-len(suffix)].split('!')[-1].split('/')[-1]
            if not inner.endswith('.tar'):
                yield f'{path}!{inner}', data
                return
            name = '.tar'
    if name.endswith('.tar'):
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            for member in t:
                if member.isfile():
                    yield from leaves(t.extractfile(member).read(), f'{path}!{member.name}')
        return
    yield path, data


def main():
    out, source = sys.argv[1:]
    archive = source.split('/')[-1]
    lines = defaultdict(list)
    for line in open(f'{out}/dropped.ndjson', encoding='utf-8'):
        entry = json.loads(line)
        lines[entry['member']].append(entry)
    strip = len(archive) + 1
    before = {path[strip:]: data for path, data in leaves(open(source, 'rb').read(), archive)}
    after = {path[strip:]: data for path, data in leaves(open(f'{out}/restore/{archive}', 'rb').read(), archive)}
    assert list(before) == list(after), (list(before), list(after))
    assert set(lines) <= set(before), set(lines) - set(before)
    for path, data in before.items():
        at, kept = 0, []
        for entry in sorted(lines[path], key=lambda e: e.get('cut') or [e['offset'], e['length']]):
            record = data[entry['offset']:entry['offset'] + entry['length']]
            assert hashlib.sha256(record).hexdigest() == entry['sha256'], (path, entry['record'])
            offset, length = entry.get('cut') or (entry['offset'], entry['length'])
            assert offset >= at
            kept.append(data[at:offset])
            at = offset + length
        assert after[path] == b''.join(kept) + data[at:], path
    print(sum(map(len, lines.values())), 'records out,', len(before), 'members right')


main()
