#!/usr/bin/env python3
"""Makes the corpus of the benchmark: a backup of contacts, a share of them synthetic, in several packings.

usage: corpus.py --output DIR [--megabytes 593] [--seed 1] [--synthetic-share 0.05] [--archives tar.zst,zip]

Writes, for the same parameters always the same records:
  DIR/csv/Contact_01.csv …  24 files, 24 columns, every field quoted, doubled quotes and line breaks in descriptions
  DIR/corpus.tar, corpus.tar.zst, corpus.tar.gz, corpus.zip
  DIR/corpus.json           parameters, bytes, records, synthetic records; what is there is not made again
A megabyte is a million bytes; a record has about 410. Half of the synthetic records carry `synthetic` in
Data_Provenance__c and look like any other; half carry no tag, but a reserved or disposable mail domain, a fictional
phone number and a stand-in name.
--archives takes some of csv, tar, tar.zst, tar.gz and zip.
"""

import argparse
import functools
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tarfile
import zipfile
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import world

VERSION = 1
MEMBERS = 24
KINDS = ("csv", "tar", "tar.zst", "tar.gz", "zip")
MTIME = datetime(2026, 11, 2, 8, 15, 30)
EPOCH = 1_793_607_330  # MTIME in UTC
BATCH = 4096
BYTES_A_RECORD = 410  # roughly

COLUMNS = (
    "Id IsDeleted AccountId Salutation FirstName LastName MailingStreet MailingCity MailingState MailingPostalCode "
    "MailingCountry Phone MobilePhone Email Title Department LeadSource Description OwnerId CreatedDate CreatedById "
    "LastModifiedDate SystemModstamp Data_Provenance__c"
).split()
HEADER = ",".join(f'"{name}"' for name in COLUMNS) + "\n"

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


# --- Salesforce ids ---


def case_mask(five: str) -> int:
    """Bit i is set where character i is an upper-case letter."""
    return sum(1 << i for i, character in enumerate(five) if "A" <= character <= "Z")


def full_id(fifteen: str) -> str:
    """The 18 characters of an id: three more keep it apart where case is lost."""
    return fifteen + "".join(CHECK[case_mask(fifteen[at : at + 5])] for at in (0, 5, 10))


LOW = ["".join(three) for three in itertools.product(DIGITS, repeat=3)]  # the last three characters of an id
LOW_MASKS = [case_mask(three) << 2 for three in LOW]
HIGH = ["".join(two) for two in itertools.product(DIGITS, repeat=2)]
HIGH_MASKS = [case_mask(two) for two in HIGH]


class IdSequence:
    """Rising ids of contacts with gaps, like those of a busy organisation; each member has a range of its own."""

    PREFIX = "0035g00000"

    def __init__(self, member: int, records: int, rng: random.Random) -> None:
        span = len(HIGH) // MEMBERS * len(LOW)
        self.next, self.end = member * span, (member + 1) * span
        self.widest_gap = max(1, min(40, span // max(1, records) // 2))
        self.rng = rng
        self.checks = "".join(CHECK[case_mask(self.PREFIX[at : at + 5])] for at in (0, 5))

    def take(self, count: int) -> list[str]:
        ids = []
        for gap in self.rng.choices(range(1, self.widest_gap + 1), k=count):
            high, low = divmod(self.next, len(LOW))
            ids.append(f"{self.PREFIX}{HIGH[high]}{LOW[low]}{self.checks}{CHECK[HIGH_MASKS[high] | LOW_MASKS[low]]}")
            self.next += gap
        if self.next > self.end:
            raise ValueError("more records than one member has ids for")
        return ids


# --- Pools: fragments of records, each a run of fields as it stands in the CSV ---


class Pools(NamedTuple):
    people: list[tuple[str, str, str]]  # salutation to last name; local part; local part of a company's mail
    places: list[tuple[str, str]]  # city to country; area code
    accounts: list[tuple[str, str]]  # id; mail domain
    streets: list[str]
    jobs: list[str]  # title to lead source
    texts: list[str]
    users: list[str]
    exchanges: list[str]
    times: list[tuple[str, str]]  # created; modified and system time


@functools.cache
def make_pools(seed: int) -> Pools:
    """The same for all members: an organisation has one set of users, accounts and places."""
    rng = random.Random(f"pools {seed}")
    return Pools(
        people=[make_person(rng) for _ in range(20_000)],
        places=[
            (f'"{city}","{state}","{code}","United States"', area)
            for city, state, codes, area in world.PLACES
            for code in codes
        ],
        accounts=make_accounts(rng),
        streets=world.STREETS,
        jobs=[
            f'"{title}","{department}","{source}"'
            for title in world.TITLES
            for department in world.DEPARTMENTS
            for source in world.LEAD_SOURCES
        ],
        texts=[make_text(rng) for _ in range(20_000)],
        users=[full_id("0055g00000" + "".join(rng.choices(DIGITS, k=5))) for _ in range(80)],
        exchanges=[str(n) for n in range(220, 950) if n % 100 != 11 and n != 555],
        times=[make_times(rng) for _ in range(50_000)],
    )


def make_person(rng: random.Random) -> tuple[str, str, str]:
    given, family = rng.choice(world.GIVEN_NAMES), rng.choice(world.FAMILY_NAMES)
    salutation = rng.choice(("", "", "Mr.", "Ms.", "Mrs.", "Dr."))
    g, f = given.lower(), family.lower()
    private = rng.choice((f"{g}.{f}", f"{g}{f}", f"{g[0]}{f}", f"{g}_{f}", f"{f}.{g}"))
    return f'"{salutation}","{given}","{family}"', private, rng.choice((f"{g}.{f}", f"{g[0]}{f}", f"{g}{f[0]}"))


def make_accounts(rng: random.Random) -> list[tuple[str, str]]:
    domains = [f"{stem}{trade}.com" for stem in world.COMPANY_STEMS for trade in world.COMPANY_TRADES]
    return [(full_id("0015g00000" + "".join(rng.choices(DIGITS, k=5))), rng.choice(domains)) for _ in range(20_000)]


def make_text(rng: random.Random) -> str:
    """A description: often empty, sometimes with doubled quotes, sometimes of several lines."""
    shape = rng.random()
    if shape < 0.3:
        return ""
    first, second, third = rng.choice(world.SUBJECTS), rng.choice(world.SEQUELS), rng.choice(world.SEQUELS)
    if shape < 0.65:
        return f"{first}; {second}."
    if shape < 0.85:
        return f'{first}, said: ""{second}"" and ""{third}"".'
    return f"{first}.\n- {second}\n- {third}, {rng.randint(2, 90)} units"


def make_times(rng: random.Random) -> tuple[str, str]:
    created = datetime(2016, 1, 4) + timedelta(seconds=rng.randrange(10 * 365 * 86_400))
    modified = created + timedelta(seconds=rng.randrange(int((MTIME - created).total_seconds())))
    stamp = f"{modified:%Y-%m-%dT%H:%M:%S}.000Z"
    return f"{created:%Y-%m-%dT%H:%M:%S}.000Z", f'"{stamp}","{stamp}"'


# --- Records ---


class MemberWriter:
    """Writes one CSV file, a batch of records at a time."""

    def __init__(self, member: int, size: int, seed: int, share: float) -> None:
        self.rng = random.Random(f"member {member} {seed}")
        self.pools = make_pools(seed)
        self.ids = IdSequence(member, size // BYTES_A_RECORD, self.rng)
        self.size, self.share = size, share
        self.records = self.synthetic = 0

    def write(self, path: Path) -> dict[str, int]:
        written = len(HEADER)
        with open(path, "w", encoding="ascii", newline="") as file:
            file.write(HEADER)
            while written < self.size:
                lines = self.batch(min(BATCH, (self.size - written) // BYTES_A_RECORD + 1))
                written += file.write("".join(lines))
        os.utime(path, (EPOCH, EPOCH))
        return {"records": self.records, "synthetic": self.synthetic, "bytes": written}

    def batch(self, count: int) -> list[str]:
        rng, pools = self.rng, self.pools
        pick = rng.choices
        rows = zip(
            self.ids.take(count),
            pick(pools.accounts, k=count),
            pick(pools.people, k=count),
            pick(range(1, 9900), k=count),
            pick(pools.streets, k=count),
            pick(pools.places, k=count),
            pick(pools.exchanges, k=count),
            pick(range(10_000), k=count),
            pick(pools.exchanges, k=count),
            pick(range(10_000), k=count),
            pick(range(1000), k=count),
            pick(pools.jobs, k=count),
            pick(pools.texts, k=count),
            pick(pools.users, k=count),
            pick(pools.times, k=count),
            pick(pools.users, k=count),
            pick(world.MAIL_PROVIDERS, k=count),
        )
        lines = [self.line(*row) for row in rows]
        self.records += count
        for at in range(count):
            if rng.random() < self.share:
                lines[at] = self.synthesise(lines[at])
        return lines

    @staticmethod
    def line(
        key, account, person, number, street, place, exchange, line, mobile_exchange, mobile, chance, job, text, owner,
        times, creator, provider,
    ):  # fmt: skip
        """A record that nothing speaks against. Two in three write from their company, the others privately."""
        area = place[1]
        mail = f"{person[1]}{chance}@{provider}" if chance < 333 else f"{person[2]}@{account[1]}"
        return (
            f'"{key}","0","{account[0]}",{person[0]},"{number} {street}",{place[0]},"({area}) {exchange}-{line:04}",'
            f'"({area}) {mobile_exchange}-{mobile:04}","{mail}",{job},"{text}","{owner}","{times[0]}","{creator}",'
            f'{times[1]},""\n'
        )

    def synthesise(self, line: str) -> str:
        """Every second synthetic record has a tag; the others have values that cannot be real."""
        self.synthetic += 1
        if self.synthetic % 2:
            return line.removesuffix('""\n') + '"synthetic"\n'
        return self.make_fictional(line)

    def make_fictional(self, line: str) -> str:
        fields = line.split('","', 14)
        given, family = self.rng.choice(world.PLACEHOLDER_NAMES)
        area = fields[11][:5]
        fields[4], fields[5] = given, family
        fields[11] = f"{area} 555-01{self.rng.randrange(100):02}"
        fields[12] = f"{area} 555-01{self.rng.randrange(100):02}"
        domain = self.rng.choice(world.PLACEHOLDER_DOMAINS)
        fields[13] = f"{given}.{family}{self.rng.randrange(1000)}@{domain}".lower()
        return '","'.join(fields)


def write_member(job: tuple[Path, int, int, int, float]) -> dict[str, int]:
    path, member, size, seed, share = job
    return MemberWriter(member, size, seed, share).write(path)


def write_members(folder: Path, parameters: dict) -> dict[str, int]:
    """All CSV files, one process a core; what they hold together."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    size = int(parameters["megabytes"] * 1e6) // MEMBERS
    jobs = [
        (folder / f"Contact_{member + 1:02}.csv", member, size, parameters["seed"], parameters["synthetic_share"])
        for member in range(MEMBERS)
    ]
    with ProcessPoolExecutor() as processes:
        counts = list(processes.map(write_member, jobs))
    return {name: sum(count[name] for count in counts) for name in counts[0]}


# --- Archives ---


def pack_tar(members: list[Path], stream) -> None:
    with tarfile.open(fileobj=stream, mode="w|", format=tarfile.USTAR_FORMAT, bufsize=1 << 20) as tar:
        for path in members:
            entry = tarfile.TarInfo(path.name)
            entry.size, entry.mtime, entry.mode = path.stat().st_size, EPOCH, 0o644
            with open(path, "rb") as file:
                tar.addfile(entry, file)


def pack_compressed_tar(members: list[Path], command: list[str], output: Path) -> None:
    with open(output, "wb") as file:
        packer = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=file)
        with packer.stdin:
            pack_tar(members, packer.stdin)
        if packer.wait() != 0:
            raise SystemExit(f"{' '.join(command)}: exit {packer.returncode}")


def pack_zip(members: list[Path], output: Path) -> None:
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in members:
            entry = zipfile.ZipInfo(path.name, MTIME.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry._compresslevel = 6  # open() takes the level from the entry; no public name before Python 3.13
            entry.external_attr = 0o100644 << 16
            entry.file_size = path.stat().st_size
            with open(path, "rb") as source, archive.open(entry, "w") as target:
                shutil.copyfileobj(source, target, 1 << 20)


def gzip_command() -> list[str]:
    return ["pigz", "-6", "-n", "-c"] if shutil.which("pigz") else ["gzip", "-6", "-n", "-c"]


def pack(kind: str, members: list[Path], output: Path) -> None:
    """One archive, under its name only once it is complete."""
    part = output.with_name(output.name + ".part")
    if kind == "zip":
        pack_zip(members, part)
    elif kind == "tar.zst":
        pack_compressed_tar(members, ["zstd", "-3", "-T0", "-q", "-c"], part)
    elif kind == "tar.gz":
        pack_compressed_tar(members, gzip_command(), part)
    else:
        with open(part, "wb") as file:
            pack_tar(members, file)
    os.utime(part, (EPOCH, EPOCH))
    part.rename(output)


# --- The whole ---


def stamp_of(folder: Path) -> dict:
    """What the folder holds; nothing when it holds no corpus."""
    try:
        return json.loads((folder / "corpus.json").read_text())
    except (OSError, ValueError):
        return {}


def ensure(folder: Path, parameters: dict, kinds: set[str]) -> dict:
    """Makes what is missing and answers with the stamp."""
    stamp = stamp_of(folder)
    if stamp.get("parameters") != parameters:
        stamp = {"parameters": parameters, "archives": []}
    missing = kinds - set(stamp["archives"])
    if not missing:
        return stamp
    (folder / "corpus.json").unlink(missing_ok=True)
    csv = folder / "csv"
    if "csv" not in stamp["archives"]:
        stamp |= write_members(csv, parameters)
    members = sorted(csv.glob("*.csv"))
    with ThreadPoolExecutor() as threads:  # zip and gzip take longest: start with them
        wanted = sorted(missing - {"csv"}, key=("zip", "tar.gz", "tar.zst", "tar").index)
        list(threads.map(lambda kind: pack(kind, members, folder / f"corpus.{kind}"), wanted))
    stamp["archives"] = sorted(kinds | set(stamp["archives"]))
    if "csv" not in stamp["archives"]:
        shutil.rmtree(csv)
    (folder / "corpus.json").write_text(json.dumps(stamp, indent=2) + "\n")
    return stamp


def kinds_of(text: str) -> set[str]:
    kinds = set(filter(None, text.split(",")))
    if unknown := kinds - set(KINDS):
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(KINDS)}")
    return kinds


def main() -> None:
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("--output", type=Path, required=True, metavar="DIR")
    usage.add_argument("--megabytes", type=float, default=593)
    usage.add_argument("--seed", type=int, default=1)
    usage.add_argument("--synthetic-share", type=float, default=0.05)
    usage.add_argument("--archives", type=kinds_of, default=set(KINDS), metavar="KIND,…")
    options = usage.parse_args()
    parameters = {
        "version": VERSION,
        "megabytes": options.megabytes,
        "seed": options.seed,
        "synthetic_share": options.synthetic_share,
    }
    options.output.mkdir(parents=True, exist_ok=True)
    stamp = ensure(options.output, parameters, options.archives)
    print(
        f"{options.output}: {stamp['records']:,} records, {stamp['synthetic']:,} of them synthetic, "
        f"{stamp['bytes'] / 1e6:,.0f} MB; {', '.join(stamp['archives'])}",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
