#!/usr/bin/env python3
"""Makes one small file for each kind of hostile or broken archive and CSV, and what is to be expected of it.

usage: make_hostile.py OUTDIR           (Python 3.11, zstd; 7z for one file, left out where it is not installed)

Writes OUTDIR/<file> and OUTDIR/expected.json: {file: {"exit": 0|1|3, "message": …, "note": …}}
  exit     of `winnow restore OUTDIR/<file> --output …`: 0 done, 1 records held, 3 refused and nothing written
  message  a word to be found on standard error, or empty
  note     what the file is
Names in these archives never reach the file system; a tool that extracts them may be harmed. But for the encrypted 7z
the same bytes at every run.
"""

import gzip
import json
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

MIB = 1 << 20
DOS_TIME = (8 << 11 | 15 << 5 | 15, (2026 - 1980) << 9 | 11 << 5 | 2)
MTIME = 1_793_607_330
HEADER = b'"Number","FirstName","LastName","City","Notes"\n'
NAMES = [
    ("Adele", "Whitlock", "Denver"), ("Marcus", "Okafor", "Tampa"), ("Renée", "Lachance", "Boston"),
    ("Jürgen", "Böhme", "Köln"), ("Siân", "Llewellyn", "Leeds"),
]  # fmt: skip

cases: dict[str, tuple[int, str, str, Callable[[], bytes]]] = {}


def case(name: str, exit_code: int, message: str, note: str):
    """Registers the function below as the maker of a file."""

    def register(make: Callable[[], bytes]) -> Callable[[], bytes]:
        cases[name] = exit_code, message, note, make
        return make

    return register


# --- Parts ---


def row(number: int, notes: str = "wants a quote") -> bytes:
    first, last, city = NAMES[number % len(NAMES)]
    return f'"{number}","{first}","{last}","{city}","{notes}"\n'.encode()


def table(count: int = 40) -> bytes:
    return HEADER + b"".join(row(number) for number in range(1, count + 1))


def deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def zstd(data: bytes) -> bytes:
    return subprocess.run(["zstd", "-q", "-c"], input=data, stdout=subprocess.PIPE, check=True).stdout


class Entry:
    """A zip entry of which every number can be made to lie."""

    def __init__(self, name: bytes, data: bytes, method: int = 8, packed: bytes | None = None):
        self.name, self.method, self.flags = name, method, 0
        self.packed = packed if packed is not None else deflate(data) if method == 8 else data
        self.crc, self.size = zlib.crc32(data), len(data)

    def local_header(self) -> bytes:
        return struct.pack("<I5H3I2H", 0x04034B50, *self.common(), len(self.name), 0) + self.name

    def central_header(self, offset: int) -> bytes:
        fixed = (len(self.name), 0, 0, 0, 0, 0o100644 << 16, offset)
        return struct.pack("<I6H3I5H2I", 0x02014B50, 3 << 8 | 20, *self.common(), *fixed) + self.name

    def common(self) -> tuple[int, ...]:
        return 20, self.flags, self.method, *DOS_TIME, self.crc, len(self.packed), self.size


def directory(entries: Iterable[tuple[Entry, int]], start: int) -> bytes:
    """The central directory of entries at these offsets, and the end record."""
    headers = [entry.central_header(offset) for entry, offset in entries]
    body = b"".join(headers)
    return body + struct.pack("<I4H2IH", 0x06054B50, 0, 0, len(headers), len(headers), len(body), start, 0)


def zipped(*entries: Entry, shift: int = 0) -> bytes:
    """A zip file; `shift` is added to every offset."""
    body, offsets = b"", []
    for entry in entries:
        offsets.append((entry, len(body) + shift))
        body += entry.local_header() + entry.packed
    return body + directory(offsets, len(body) + shift)


def tar_member(name: bytes, data: bytes = b"", kind: bytes = b"0", link: bytes = b"", size: bytes = b"") -> bytes:
    """A ustar member; `size` replaces the size field."""
    header = bytearray(512)

    def put(offset: int, value: bytes) -> None:
        header[offset : offset + len(value)] = value

    put(0, name[:100])
    put(100, b"0000644\0" + b"0000000\0" * 2)
    put(124, size or b"%011o\0" % len(data))
    put(136, b"%011o\0" % MTIME)
    put(156, kind)
    put(157, link)
    put(257, b"ustar\x0000")
    put(148, b" " * 8)
    put(148, b"%06o\0 " % sum(header))
    return bytes(header) + data + bytes(-len(data) % 512)


def tar(*members: bytes) -> bytes:
    return b"".join(members) + bytes(1024)


def contacts() -> bytes:
    return tar_member(b"Contact.csv", table())


# --- Broken archives ---


@case("truncated.zip", 3, "truncated", "a zip cut in the middle: no central directory")
def _() -> bytes:
    whole = zipped(Entry(b"Contact.csv", table(400)), Entry(b"Lead.csv", table(400)))
    return whole[: len(whole) // 2]


@case("truncated.tar", 3, "truncated", "a tar cut in a member's data")
def _() -> bytes:
    return tar(contacts(), tar_member(b"Lead.csv", table(400)))[:6000]


@case("truncated.tar.zst", 3, "truncated", "a tar.zst cut in the middle of its frame")
def _() -> bytes:
    whole = zstd(tar(contacts(), tar_member(b"Lead.csv", random.Random(3).randbytes(9000))))
    return whole[: len(whole) // 2]


@case("truncated.csv.gz", 3, "truncated", "a gzip stream cut in the middle")
def _() -> bytes:
    whole = gzip.compress(table(400), mtime=0)
    return whole[: len(whole) // 2]


@case("flipped-deflate.zip", 3, "Contact.csv", "one bit of the deflate data flipped: invalid data or a wrong CRC-32")
def _() -> bytes:
    whole = bytearray(zipped(Entry(b"Contact.csv", table(400))))
    whole[300] ^= 0x10
    return bytes(whole)


@case("wrong-crc.zip", 3, "CRC", "one bit of a stored entry flipped: only the CRC-32 tells")
def _() -> bytes:
    whole = bytearray(zipped(Entry(b"Contact.csv", table(), method=0)))
    whole[300] ^= 1
    return bytes(whole)


@case("flipped.tar.zst", 3, "damaged", "one bit of a zstd frame with a content checksum flipped")
def _() -> bytes:
    whole = bytearray(zstd(tar(tar_member(b"Contact.csv", random.Random(4).randbytes(9000)))))
    whole[5000] ^= 1
    return bytes(whole)


@case("flipped.csv.gz", 3, "damaged", "the CRC-32 at the end of a gzip stream does not fit")
def _() -> bytes:
    whole = bytearray(gzip.compress(table(400), mtime=0))
    whole[-6] ^= 1
    return bytes(whole)


@case("directory-outside.zip", 3, "outside", "an end record that places the central directory beyond the file")
def _() -> bytes:
    whole = zipped(Entry(b"Contact.csv", table()))
    return whole[:-6] + struct.pack("<I", 0x7FFFFFF0) + whole[-2:]


@case("entry-outside.zip", 3, "outside", "a central directory entry whose data lies beyond the file")
def _() -> bytes:
    entry = Entry(b"Contact.csv", table())
    body = entry.local_header() + entry.packed
    return body + directory([(entry, 0x7FFFFFF0)], len(body))


@case("local-name-differs.zip", 3, "name", "local header and central directory give an entry two names")
def _() -> bytes:
    return zipped(Entry(b"Contact.csv", table())).replace(b"Contact.csv", b"Account.csv", 1)


@case("claims-less.zip", 3, "longer", "an entry that is longer than both headers say")
def _() -> bytes:
    entry = Entry(b"Contact.csv", table())
    entry.size = 100
    return zipped(entry)


@case("claims-more.zip", 3, "directory says", "an entry that is shorter than both headers say")
def _() -> bytes:
    entry = Entry(b"Contact.csv", table())
    entry.size = 100_000
    return zipped(entry)


@case("claims-4gib.zip", 3, "limit", "an entry that claims 4 GiB in a file of a few hundred bytes")
def _() -> bytes:
    entry = Entry(b"Contact.csv", table())
    entry.size = 0xFFFFFFFE
    return zipped(entry)


@case(
    "overlap-bomb.zip", 3, "overlap", "entries that quote each other's headers and share one kernel of data (Fifield)"
)
def _() -> bytes:
    plain = bytes(MIB)
    packed = deflate(plain)
    entries: list[Entry] = []
    for number in reversed(range(200)):
        entry = Entry(b"%03d.csv" % number, plain, packed=packed)
        entries.insert(0, entry)
        header = entry.local_header()
        packed = struct.pack("<BHH", 0, len(header), 0xFFFF ^ len(header)) + header + packed
        plain = header + plain
    body = entries[0].local_header() + entries[0].packed
    step = len(entries[0].local_header()) + 5
    return body + directory([(entry, number * step) for number, entry in enumerate(entries)], len(body))


def packed_zeros(mebibytes: int, wbits: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    return b"".join(packer.compress(bytes(MIB)) for _ in range(mebibytes)) + packer.flush()


@case("bomb.zip", 3, "bomb", "200 MiB of zeros in 200 kB of deflate: a ratio of 1,000")
def _() -> bytes:
    entry = Entry(b"Contact.csv", b"", packed=packed_zeros(200, -15))
    entry.size = 200 * MIB
    for _ in range(200):
        entry.crc = zlib.crc32(bytes(MIB), entry.crc)
    return zipped(entry)


@case("bomb.csv.gz", 3, "bomb", "200 MiB of zeros as gzip, where no header claims a size")
def _() -> bytes:
    return packed_zeros(200, 31)


@case("bomb.tar.zst", 3, "bomb", "a tar with 200 MiB of zeros as zstd: a ratio of 10,000 and more")
def _() -> bytes:
    return zstd(tar(tar_member(b"Contact.csv", bytes(200 * MIB))))


# --- Names and kinds of members ---

WILD_NAMES = [
    b"../../etc/passwd", b"/etc/shadow", b"./../x.csv", b"C:\\Windows\\win.csv", b"..\\..\\x.csv", b"line\nbreak.csv",
    b"\x1b[2J\x1b]0;owned\x07.csv", b"bell\x07\x08\x7f.csv", "bidi \u202evsc.exe".encode(),
    "zero\u200bwidth.csv".encode(),
    b"latin-\xe9\xff\xfe.csv", b"<script>alert(1)</script>.csv", b"=cmd|' /C calc'!A0.csv",
]  # fmt: skip


@case("traversal.tar", 0, "", "../, absolute names, symbolic and hard links, devices, a FIFO: copied, never followed")
def _() -> bytes:
    return tar(
        tar_member(b"../../etc/passwd", table()),
        tar_member(b"/etc/shadow", table()),
        tar_member(b"link", kind=b"2", link=b"/etc"),
        tar_member(b"link/crontab", table()),
        tar_member(b"hard", kind=b"1", link=b"../../etc/passwd"),
        tar_member(b"tty", kind=b"3"),
        tar_member(b"sda", kind=b"4"),
        tar_member(b"fifo", kind=b"6"),
        tar_member(b"folder/", kind=b"5"),
        contacts(),
    )


@case(
    "names.tar",
    0,
    "",
    "names with control characters, terminal escapes, bidi, markup, formulas, bytes that are no UTF-8",
)
def _() -> bytes:
    return tar(*(tar_member(name, table(3)) for name in WILD_NAMES))


@case("names.zip", 0, "", "the same names in a zip, one with a NUL, one of 4 kB")
def _() -> bytes:
    return zipped(*(Entry(name, table(3)) for name in [*WILD_NAMES, b"nul\0.csv", b"n" * 4000 + b".csv"]))


@case("name-64k.zip", 0, "", "a name of 65,535 bytes, the most that a zip can say")
def _() -> bytes:
    return zipped(Entry(b"a" * 65_531 + b".csv", table()))


@case("duplicates.zip", 0, "", "three entries of one name: all are handled, told apart by their part")
def _() -> bytes:
    return zipped(*(Entry(b"Contact.csv", table(count)) for count in (3, 4, 5)))


@case("duplicates.tar", 0, "", "three members of one name")
def _() -> bytes:
    return tar(*(tar_member(b"Contact.csv", table(count)) for count in (3, 4, 5)))


@case(
    "bad-checksum.tar",
    3,
    "damaged",
    "the second header's checksum does not fit; the records behind it must not go unseen",
)
def _() -> bytes:
    whole = bytearray(tar(contacts(), tar_member(b"Lead.csv", table())))
    whole[len(contacts()) + 3] ^= 1
    return bytes(whole)


@case("huge-size.tar", 3, "damaged", "a size field of 2^62 (base-256)")
def _() -> bytes:
    return tar(contacts(), tar_member(b"Lead.csv", table(), size=b"\x80\0\0\0" + struct.pack(">Q", 1 << 62)))


@case("negative-size.tar", 3, "damaged", "a size field of -1 (base-256)")
def _() -> bytes:
    return tar(contacts(), tar_member(b"Lead.csv", table(), size=b"\xff" * 12))


@case("huge-pax.tar", 3, "damaged", "a pax header whose size field says 8 GiB")
def _() -> bytes:
    return tar(tar_member(b"PaxHeaders/1", b"19 path=Contact.csv\n", b"x", size=b"77777777777\0"), contacts())


@case(
    "long-pax-record.tar",
    3,
    "damaged",
    "a pax record that claims a length of 10^18: what it says of the member (its path) is lost",
)
def _() -> bytes:
    return tar(tar_member(b"PaxHeaders/1", b"1000000000000000000 path=Contact.csv\n", b"x"), contacts())


@case(
    "no-end.tar", 0, "", "a tar without the two zero blocks at its end, as an old tar or a cut at a boundary leaves it"
)
def _() -> bytes:
    return contacts()


@case("stub-before.zip", 3, "not an archive", "a self-extractor: a program's bytes before the zip, offsets adjusted")
def _() -> bytes:
    stub = b"MZ" + bytes(510)
    return stub + zipped(Entry(b"Contact.csv", table()), shift=len(stub))


@case("gap-before.zip", 0, "", "unused bytes between a first entry and the rest: nothing points there")
def _() -> bytes:
    first, second = Entry(b"Contact.csv", table()), Entry(b"Lead.csv", table())
    body = first.local_header() + first.packed + bytes(512)
    offset = len(body)
    body += second.local_header() + second.packed
    return body + directory([(first, 0), (second, offset)], len(body))


@case("appended.zip", 3, "directory", "data after the end record: whether it is the end cannot be known")
def _() -> bytes:
    return zipped(Entry(b"Contact.csv", table())) + b"appended " * 30


# --- Encrypted, disabled, no archive at all ---


def zip_crypto(data: bytes, password: bytes, check: int) -> bytes:
    """PKWARE's traditional encryption (APPNOTE 6.1) with a fixed header."""
    crc_table = [crc_step(n) for n in range(256)]
    keys = [0x12345678, 0x23456789, 0x34567890]

    def update(byte: int) -> None:
        keys[0] = keys[0] >> 8 ^ crc_table[(keys[0] ^ byte) & 0xFF]
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = keys[2] >> 8 ^ crc_table[(keys[2] ^ keys[1] >> 24) & 0xFF]

    def encrypt(byte: int) -> int:
        mask = (keys[2] | 2) & 0xFFFF
        update(byte)
        return byte ^ (mask * (mask ^ 1) >> 8 & 0xFF)

    for byte in password:
        update(byte)
    return bytes(encrypt(byte) for byte in b"eleven byte" + bytes([check]) + data)


def crc_step(value: int) -> int:
    for _ in range(8):
        value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
    return value


@case("encrypted.zip", 3, "encrypted", "ZipCrypto; the passphrase is x")
def _() -> bytes:
    entry = Entry(b"Contact.csv", table())
    entry.packed = zip_crypto(entry.packed, b"x", entry.crc >> 24)
    entry.flags = 1
    return zipped(entry)


def encrypted_7z() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "Contact.csv").write_bytes(table())
        command = ["7z", "a", "-px", "-mhe=on", "-bso0", "-bsp0", "encrypted.7z", "Contact.csv"]
        subprocess.run(command, cwd=folder, check=True)
        return (Path(folder) / "encrypted.7z").read_bytes()


if shutil.which("7z"):
    case("encrypted.7z", 3, "encrypted", "AES-256, names too; the passphrase is x")(encrypted_7z)


@case("disabled.rar", 3, "RAR", "a RAR 5 signature")
def _() -> bytes:
    return b"Rar!\x1a\x07\x01\x00" + bytes(600)


@case("disabled.cab", 3, "cabinet", "a Windows cabinet's signature")
def _() -> bytes:
    return b"MSCF\0\0\0\0" + bytes(600)


@case("disabled.xar", 3, "xar", "a xar signature")
def _() -> bytes:
    return b"xar!\0\x1c\0\x01" + bytes(600)


@case("disabled.lzh", 3, "LHA", "an LHA signature")
def _() -> bytes:
    return b"\x20\x00-lh5-" + bytes(600)


@case("disabled.iso", 3, "ISO", "an ISO 9660 volume descriptor")
def _() -> bytes:
    return bytes(32768) + b"\x01CD001\x01\0" + bytes(2040)


@case("disabled.warc", 3, "WARC", "a WARC file")
def _() -> bytes:
    return b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"


@case("empty.zip", 3, "empty", "a file of no bytes")
def _() -> bytes:
    return b""


@case("no-members.zip", 0, "", "a zip without entries: only an end record")
def _() -> bytes:
    return zipped()


@case("random.bin", 3, "not an archive", "random bytes")
def _() -> bytes:
    return b"\0" + random.Random(5).randbytes(4095)


@case("random.zip", 3, "", "random bytes behind a zip signature")
def _() -> bytes:
    return b"PK\x03\x04" + random.Random(6).randbytes(4092)


@case("random.tar.zst", 3, "damaged", "random bytes behind a zstd signature")
def _() -> bytes:
    return b"\x28\xb5\x2f\xfd" + random.Random(7).randbytes(4092)


# --- CSV ---


@case("unbalanced-quote.csv", 1, "", "a quote that opens in the last row and never closes: one record held")
def _() -> bytes:
    return table() + b'"41","Adele","Whitlock","Denver","never closes\n'


@case(
    "stray-quote.csv",
    1,
    "",
    "a quote that opens in the middle and closes in the next row: one record of two lines held",
)
def _() -> bytes:
    return table() + b'"41","Adele","Whitlock","Denver","never closes\n' + b"".join(row(n) for n in range(42, 80))


@case("ragged.csv", 1, "", "a row with a field too many and one with a field too few: two records held")
def _() -> bytes:
    return table() + b'"41","Adele","Whitlock","Denver","","more"\n"42","Marcus","Okafor"\n' + row(43)


@case("nul.csv", 0, "", "NUL bytes in fields: the rows still split, so they can be judged")
def _() -> bytes:
    return table() + row(41, "nul \0 here") + row(42, "\0\0\0") + row(43)


@case("wide.csv", 0, "", "5,000 columns")
def _() -> bytes:
    lines = [
        ",".join(f'"c{n}"' for n in range(5000)),
        *(",".join(f'"v{n % 97}"' for n in range(5000)) for _ in range(5)),
    ]
    return "\n".join(lines).encode() + b"\n"


@case("long-field.zip", 1, "", "a field of 17 MiB, over the limit of a record: held, the rows around it are judged")
def _() -> bytes:
    return zipped(Entry(b"Contact.csv", table() + row(41, "x" * (17 * MIB)) + row(42)))


@case("utf16-odd.csv", 1, "", "UTF-16 with half a character at its end")
def _() -> bytes:
    return b"\xff\xfe" + table().decode().encode("utf-16-le") + b"4"


@case("utf16.csv", 0, "", "UTF-16, whole")
def _() -> bytes:
    return b"\xff\xfe" + table().decode().encode("utf-16-le")


@case("latin1.csv", 0, "", "ISO-8859-1")
def _() -> bytes:
    return table().decode().encode("latin-1")


@case("bom.csv", 0, "", "UTF-8 with a byte-order mark")
def _() -> bytes:
    return b"\xef\xbb\xbf" + table()


@case("mixed-line-ends.csv", 0, "", "LF and CRLF in turn")
def _() -> bytes:
    return HEADER + b"".join(row(n).replace(b"\n", b"\r\n" if n % 2 else b"\n") for n in range(1, 41))


@case("lone-cr.csv", 0, "", "CR as line end")
def _() -> bytes:
    return table().replace(b"\n", b"\r")


@case("header-only.csv", 0, "", "a header and no record")
def _() -> bytes:
    return HEADER


@case("header-no-line-end.csv", 0, "", "a header without a line end, and nothing after it")
def _() -> bytes:
    return HEADER.rstrip(b"\n")


@case("last-row-no-line-end.csv", 0, "", "a last row without a line end")
def _() -> bytes:
    return table().rstrip(b"\n")


@case("empty.csv", 3, "empty", "a CSV of no bytes, given as a backup of its own")
def _() -> bytes:
    return b""


@case("empty-member.zip", 0, "", "a CSV of no bytes beside one with records: a table without records")
def _() -> bytes:
    return zipped(Entry(b"Empty.csv", b"", method=0), Entry(b"Contact.csv", table()))


@case("same-key.csv", 0, "", "every row twice: both are records")
def _() -> bytes:
    return HEADER + b"".join(row(n) * 2 for n in range(1, 20))


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    expected = {}
    for name, (exit_code, message, note, make) in cases.items():
        (folder / name).write_bytes(make())
        expected[name] = {"exit": exit_code, "message": message, "note": note}
    text = json.dumps(expected, indent=2, ensure_ascii=False)
    (folder / "expected.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
