"""Turn a folder that pg_dump 12 to 15 wrote (-Fd -Z0) into what a later one writes, and back.

Debian 12 has none of the later ones. From PostgreSQL 16 on, toc.dat names the algorithm of compression in a byte (archive
version 1.15); from 17 on each of its entries has the kind of relation too (1.16). Data files are compressed by the programs
lz4 and zstd.
"""
import glob, os, subprocess

ALGORITHMS = {'gz': 1, 'lz4': 2, 'zst': 3}
PROGRAMS = {'gz': 'gzip', 'lz4': 'lz4', 'zst': 'zstd'}


class Toc:
    """Reads toc.dat piece by piece, and keeps what is written anew."""

    def __init__(self, data):
        self.data, self.at, self.out = data, 0, b''

    def take(self, count):
        self.at += count
        piece = self.data[self.at - count:self.at]
        assert len(piece) == count
        return piece

    def copy(self, count):
        self.out += self.take(count)

    def number(self):
        piece = self.take(1 + self.size)
        self.out += piece
        return -1 if piece[0] else int.from_bytes(piece[1:], 'little')

    def text(self):
        length = self.number()
        if length > 0:
            self.copy(length)
        return length

    def write(self, number):
        self.out += b'\0' + number.to_bytes(self.size, 'little')


def newer(data, minor, algorithm):
    toc = Toc(data)
    toc.copy(5)
    assert toc.out == b'PGDMP' and toc.take(3) == b'\1\x0e\0', 'not of archive version 1.14'
    toc.out += bytes([1, minor, 0])
    toc.size = toc.data[toc.at]
    toc.copy(3)
    toc.take(1 + toc.size)
    toc.out += bytes([algorithm])
    for _ in range(7):
        toc.number()
    for _ in range(3):
        toc.text()
    for _ in range(toc.number()):
        toc.number()
        toc.number()
        for _ in range(4):
            toc.text()
        toc.number()
        for _ in range(6):
            toc.text()
        if minor >= 16:
            toc.write(ord('r'))
        toc.text()
        toc.text()
        while toc.text() >= 0:
            pass
        toc.text()
    assert toc.at == len(data)
    return toc.out


def through(suffix, options, source, target):
    with open(source, 'rb') as f, open(target, 'wb') as g:
        subprocess.run([PROGRAMS[suffix], '-q', '-c'] + options, stdin=f, stdout=g, check=True)
    os.remove(source)


def convert(folder, minor, suffix):
    """Gives the toc.dat that was there."""
    with open(folder + '/toc.dat', 'rb') as f:
        old = f.read()
    with open(folder + '/toc.dat', 'wb') as f:
        f.write(newer(old, minor, ALGORITHMS[suffix]))
    files = [name for name in glob.glob(folder + '/*.dat') if not name.endswith('toc.dat')]
    assert files
    for name in files:
        through(suffix, [], name, name + '.' + suffix)
    return old


def convert_back(folder, old, minor, suffix):
    """Throws where toc.dat is not what `convert` wrote."""
    with open(folder + '/toc.dat', 'rb') as f:
        assert f.read() == newer(old, minor, ALGORITHMS[suffix]), 'toc.dat was changed'
    with open(folder + '/toc.dat', 'wb') as f:
        f.write(old)
    for name in glob.glob(folder + '/*.dat.' + suffix):
        through(suffix, ['-d'], name, name.removesuffix('.' + suffix))
