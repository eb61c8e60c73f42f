#!/usr/bin/env python3
"""Measures winnow against bsdtar, DuckDB and Miller, side by side, and holds the ratios against the goals.

usage: run.py [--megabytes 593] [--runs 3] [--winnow .build/release/winnow] [--corpus DIR] [--only NAME,…]
              [--output FILE.md] [--scratch /tmp/winnow-bench] [--list]

All works take turns: each runs once, then each once more, and so on, so that what else the machine does meets all
of them. Ratios are of the best runs. Peak memory is that of the largest process of a command. Only the ratios mean
anything on another machine. A work whose program is missing is skipped.

--corpus names a folder that corpus.py made; without it, corpus.py makes one below --scratch, and later runs take it
again. --list shows the names of the works. DuckDB is the package of PyPI, for this Python or the one in SCRATCH/venv:
  python3 -m venv /tmp/winnow-bench/venv && /tmp/winnow-bench/venv/bin/pip install duckdb
"""

import argparse
import gzip
import json
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent

DUCKDB = """
import duckdb, sys
source, target = sys.argv[1:]
duckdb.execute(f'''
    COPY (SELECT * FROM read_csv('{source}', header = true, all_varchar = true, quote = '"', escape = '"')
          WHERE (Data_Provenance__c IS NULL OR Data_Provenance__c <> 'synthetic')
            AND (Email IS NULL OR Email NOT LIKE '%@example.com'))
    TO '{target}' (FORMAT csv, HEADER, FORCE_QUOTE *, COMPRESSION zstd)''')
"""
MILLER = '$Data_Provenance__c != "synthetic" && !($Email =~ "@example[.]com$")'


# --- What is measured ---


@dataclass
class Work:
    """One command. What it writes is removed before each run and looked at after the last."""

    name: str
    label: str
    command: list[str]
    outputs: list[Path] = field(default_factory=list)
    accepted: tuple[int, ...] = (0,)
    # Unpacked bytes, where they are not the corpus's own.
    unpacked: int = 0
    seconds: list[float] = field(default_factory=list)
    peaks: list[float] = field(default_factory=list)

    @property
    def is_winnow(self) -> bool:
        return self.label.startswith("winnow")

    @property
    def best(self) -> float:
        return min(self.seconds)

    @property
    def peak(self) -> float:
        return max(self.peaks)


@dataclass
class Places:
    corpus: Path
    out: Path
    winnow: str
    duckdb_python: str


def works(at: Places) -> list[Work]:
    """In the order in which they take turns: each beside the one it is compared with."""
    zst, gz, zip_ = (at.corpus / f"corpus.{kind}" for kind in ("tar.zst", "tar.gz", "zip"))
    index = at.out / "scan-index.sqlite"
    return [
        peer("read-zst", "bsdtar -xO tar.zst to nowhere", ["bsdtar", "-xOf", zst]),
        winnow(at, "scan", "winnow scan tar.zst", ["scan", zst]),
        winnow(at, "scan-index", "winnow scan tar.zst --index", ["scan", zst, "--index", index], index),
        copy(at, "copy-zst", "bsdtar copy tar.zst → tar.zst", zst, ["--zstd"]),
        restore(at, "restore-zst", "winnow restore tar.zst", zst),
        restore(at, "restore-zst-no-index", "winnow restore tar.zst --index none", zst, "--index", "none"),
        copy(at, "copy-zip", "bsdtar copy zip → zip", zip_, ["--format", "zip"]),
        restore(at, "restore-zip", "winnow restore zip", zip_),
        copy(at, "copy-gz", "bsdtar copy tar.gz → tar.gz", gz, ["-z"]),
        restore(at, "restore-gz", "winnow restore tar.gz", gz),
        *verified(at),
        duckdb(at),
        miller(at),
        *other_formats(at),
    ]


def verified(at: Places) -> list[Work]:
    """What restore wrote, held against its source; beside the digest of the unpacked members."""
    return [
        peer("sha256sum", "sha256sum of the members", ["sha256sum", *sorted((at.corpus / "csv").glob("*.csv"))]),
        *(
            winnow(
                at,
                f"verify-{kind}",
                f"winnow verify --source {archive.name.removeprefix('corpus.')}",
                ["verify", at.out / f"restore-{kind}", "--source", archive],
            )
            for kind, archive in (("zst", at.corpus / "corpus.tar.zst"), ("zip", at.corpus / "corpus.zip"))
        ),
    ]


FORMATS = ("ndjson", "json", "json-seq", "copy", "insert", "bson", "xml", "avro", "sqlite")


def other_formats(at: Places) -> list[Work]:
    """The same records as formats.py writes them, each read and scanned."""
    found = []
    for name in FORMATS:
        archive = at.corpus / "formats" / f"{name}.tar.zst"
        size = archive.parent / f"{name}.bytes"
        pair = [
            peer(f"read-{name}", f"bsdtar -xO {name} to nowhere", ["bsdtar", "-xOf", archive]),
            winnow(at, f"scan-{name}", f"winnow scan {name}", ["scan", archive]),
        ]
        for work in pair:
            work.unpacked = int(size.read_text()) if size.exists() else 0
        found += pair
    return found


def make_formats(corpus: Path) -> None:
    """Writes the corpus in the other formats, unless that was done before."""
    if all((corpus / "formats" / f"{name}.bytes").exists() for name in FORMATS):
        return
    plain = corpus / "csv"
    if not plain.is_dir():
        plain.mkdir()
        subprocess.run(["bsdtar", "-xf", corpus / "corpus.tar.zst", "-C", plain], check=True)
    command = [sys.executable, HERE / "formats.py", plain, corpus / "formats", ",".join(FORMATS)]
    subprocess.run(command, check=True)


def peer(name: str, label: str, command: list, *outputs: Path) -> Work:
    return Work(name, label, [str(part) for part in command], list(outputs))


def copy(at: Places, name: str, label: str, archive: Path, flags: list[str]) -> Work:
    output = at.out / f"{name}.{archive.name.removeprefix('corpus.')}"
    return peer(name, label, ["bsdtar", "-cf", output, *flags, f"@{archive}"], output)


def winnow(at: Places, name: str, label: str, arguments: list, *outputs: Path) -> Work:
    """Exit code 1 says that records are held for a person: as good as 0 here."""
    return Work(name, label, [at.winnow, *map(str, arguments)], list(outputs), accepted=(0, 1))


def restore(at: Places, name: str, label: str, archive: Path, *flags: str) -> Work:
    output = at.out / name
    return winnow(at, name, label, ["restore", archive, "--output", output, "--force", *flags], output)


def duckdb(at: Places) -> Work:
    output = at.out / "duckdb.csv.zst"
    command = [at.duckdb_python, "-c", DUCKDB, at.corpus / "csv" / "*.csv", output]
    return peer("duckdb", "DuckDB filter CSV → CSV.zst", command, output)


def miller(at: Places) -> Work:
    files = sorted((at.corpus / "csv").glob("*.csv"))
    return peer("miller", "Miller filter CSV → CSV to nowhere", ["mlr", "--icsv", "--ocsv", "filter", MILLER, *files])


# --- Measuring ---


def remove(paths: list[Path]) -> None:
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def run_once(work: Work) -> None:
    """Wall time and peak memory of one run; the disk is given time to take what earlier runs wrote."""
    remove(work.outputs)
    os.sync()
    with open(os.devnull, "wb") as nowhere:
        started = time.perf_counter()
        process = subprocess.Popen(work.command, stdin=subprocess.DEVNULL, stdout=nowhere, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - started
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in work.accepted:
        raise SystemExit(f"{work.name}: exit {process.returncode}\n{errors.decode(errors='replace')[-2000:]}")
    if absent := [output for output in work.outputs if not output.exists()]:
        raise SystemExit(f"{work.name}: exit {process.returncode}, but there is no {absent[0]}")
    work.seconds.append(elapsed)
    work.peaks.append(usage.ru_maxrss * 1024 / 1e6)


def measure(chosen: list[Work], runs: int) -> None:
    for turn in range(runs):
        for work in chosen:
            run_once(work)
            print(f"run {turn + 1} of {runs}: {work.seconds[-1]:7.2f} s  {work.label}", file=sys.stderr)


def why_missing(work: Work) -> str | None:
    program = work.command[0]
    if not shutil.which(program):
        return f"{program} is not there"
    if work.name == "duckdb" and subprocess.run([program, "-c", "import duckdb"], capture_output=True).returncode:
        return "the package duckdb of PyPI is not there"
    return None


# --- What came out ---


def size_of(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file())


def unpacked_size(archive: Path) -> int:
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive) as opened:
            return sum(entry.file_size for entry in opened.infolist())
    with gzip.open(archive) as stream:
        return sum(map(len, iter(lambda: stream.read(1 << 20), b"")))


def density(archive: Path) -> float:
    """Packed bytes for one unpacked byte; a restored archive holds fewer records than the copy of the whole."""
    return archive.stat().st_size / unpacked_size(archive)


def check_dropped(work: Work, synthetic: int) -> str | None:
    """A fast restore of the wrong records is worth nothing: all synthetic ones must be out, and no other."""
    manifest = work.outputs[0] / "dropped.ndjson"
    if not manifest.is_file():
        return f"{work.name}: no {manifest.name}"
    with open(manifest, "rb") as lines:
        dropped = sum(1 for _ in lines)
    if dropped == synthetic:
        return None
    return f"{work.name}: {dropped:,} records are out, the corpus has {synthetic:,} synthetic ones"


# --- Goals ---


@dataclass
class Goal:
    label: str
    measured: float
    unit: str
    wanted: float
    at_least: bool = False

    @property
    def met(self) -> bool:
        return self.measured >= self.wanted if self.at_least else self.measured <= self.wanted

    def row(self) -> list[str]:
        sign = "≥" if self.at_least else "≤"
        digits = 0 if self.unit else 2
        return [
            self.label,
            f"{self.measured:.{digits}f}{self.unit}",
            f"{sign} {self.wanted:g}{self.unit}",
            "yes" if self.met else "NO",
        ]


def judging_seconds(at: Places, runs: int) -> float:
    """The least processor time of the one thread that judges the corpus: all detectors, tags, decisions."""
    best = float("inf")
    for _ in range(runs):
        scan = subprocess.Popen(
            [at.winnow, "scan", at.corpus / "corpus.tar.zst", "-q", "--threads", "1"], stderr=subprocess.DEVNULL
        )
        seconds = 0.0
        while scan.poll() is None:
            for task in Path(f"/proc/{scan.pid}/task").glob("*"):
                try:
                    if (task / "comm").read_text().strip() == "winnow-judge":
                        fields = (task / "stat").read_text().rsplit(")", 1)[1].split()
                        seconds = max(seconds, (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"))
                except OSError:
                    pass  # the thread, or all of it, has just ended
            time.sleep(0.005)
        best = min(best, seconds or best)
    return best


def goals(done: dict[str, Work]) -> list[Goal]:
    """Those whose works were measured."""
    found: list[Goal] = []

    def add(names: str, label: str, measured: Callable[..., float], wanted: float, at_least: bool = False) -> None:
        if all(name in done for name in names.split()):
            found.append(Goal(label, measured(*(done[name] for name in names.split())), "", wanted, at_least))

    def slower(work: Work, than: Work) -> float:
        return work.best / than.best

    def faster(work: Work, than: Work) -> float:
        return than.best / work.best

    def larger(work: Work, than: Work) -> float:
        restored = work.outputs[0] / "restore" / f"corpus.{than.outputs[0].name.split('.', 1)[1]}"
        return density(restored) / density(than.outputs[0])

    add("scan read-zst", "scan tar.zst: time against bsdtar -xO", slower, 2)
    add("scan-index scan", "scan with index: time against scan without", slower, 1.2)
    add("restore-zst copy-zst", "restore tar.zst: time against the bsdtar copy", slower, 1)
    add("restore-zip copy-zip", "restore zip: times as fast as the bsdtar copy", faster, 4, at_least=True)
    add("restore-gz copy-gz", "restore tar.gz: times as fast as the bsdtar copy", faster, 4, at_least=True)
    add("scan-ndjson read-ndjson", "scan NDJSON: time against bsdtar -xO", slower, 2.5)
    add("scan-copy read-copy", "scan COPY: time against bsdtar -xO", slower, 2.5)
    add("restore-zst duckdb", "restore tar.zst: times as fast as DuckDB", faster, 1.5, at_least=True)
    add("restore-zip copy-zip", "restored zip: size for the same data against the bsdtar copy", larger, 1.12)
    add("restore-gz copy-gz", "restored tar.gz: size for the same data against the bsdtar copy", larger, 1.12)
    add("verify-zst sha256sum", "verify tar.zst with its source: time against sha256sum of the members", slower, 1.5)
    add("verify-zip sha256sum", "verify zip with its source: time against sha256sum of the members", slower, 1.5)
    peaks = [work.peak for work in done.values() if work.is_winnow]
    if peaks:
        found.append(Goal("winnow: peak memory", max(peaks), " MB", 200))
    return found


# --- Report ---


def machine() -> str:
    model = platform.machine()
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    return f"{len(os.sched_getaffinity(0))} cores, {model}"


def corpus_line(stamp: dict) -> str:
    return (
        f"{stamp['bytes'] / 1e6:,.0f} MB in {stamp['records']:,} records of contacts, "
        f"{stamp['synthetic']:,} of them synthetic"
    )


def table(head: list[str], rows: list[list[str]]) -> str:
    """Markdown that also reads well in a terminal: the first column to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(head, *rows)]

    def line(cells: list[str]) -> str:
        padded = [cells[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(cells[1:], widths[1:]))]
        return f"| {' | '.join(padded)} |"

    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    return "\n".join([line(head), line(rule), *map(line, rows)])


def peak_text(peak: float) -> str:
    """Linux counts the process that starts a command as part of it: what is smaller than this one does not show."""
    floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    return f"{peak:.0f}" if peak > 1.1 * floor else f"< {1.1 * floor:.0f}"


def work_row(work: Work, unpacked: int) -> list[str]:
    written = f"{sum(map(size_of, work.outputs)) / 1e6:.1f}" if work.outputs else "–"
    return [
        work.label,
        f"{work.best:.2f}",
        f"{statistics.median(work.seconds):.2f}",
        f"{(work.unpacked or unpacked) / 1e6 / work.best:.0f}",
        peak_text(work.peak),
        written,
    ]


def report(stamp: dict, chosen: list[Work], runs: int, remarks: list[str], judging: float) -> str:
    parts = [f"{machine()}; {corpus_line(stamp)}; {runs} {'run' if runs == 1 else 'runs'} each, taking turns"]
    if chosen:
        head = ["work", "seconds best", "median", "MB/s of unpacked data", "peak MB", "written MB"]
        parts.append(table(head, [work_row(work, stamp["bytes"]) for work in chosen]))
    reached = goals({work.name: work for work in chosen})
    if judging < float("inf"):
        speed = stamp["bytes"] / judging / 1e6
        reached.insert(1, Goal("judging, all detectors, on one core", speed, " MB/s", 400, at_least=True))
    if reached:
        parts.append(table(["goal", "measured", "wanted", "met"], [goal.row() for goal in reached]))
    if remarks:
        parts.append("\n".join(f"- {remark}" for remark in remarks))
    return "\n\n".join(parts) + "\n"


# --- The whole ---


def prepare_corpus(folder: Path, megabytes: float, given: bool) -> dict:
    """A process of its own makes it: the memory of this one counts towards that of the commands it starts."""
    stamp = folder / "corpus.json"
    if not (given and stamp.is_file()):
        command = [sys.executable, HERE / "corpus.py", "--output", folder, "--megabytes", str(megabytes)]
        subprocess.run([*command, "--archives", "csv,tar.zst,tar.gz,zip"], check=True)
    return json.loads(stamp.read_text())


def duckdb_python(scratch: Path) -> str:
    own = scratch / "venv" / "bin" / "python"
    return str(own) if own.exists() else sys.executable


def choose(all_works: list[Work], only: str) -> list[Work]:
    names = [name for name in only.split(",") if name]
    if unknown := set(names) - {work.name for work in all_works}:
        raise SystemExit(f"--only: unknown: {', '.join(sorted(unknown))}; --list shows the names")
    return [work for work in all_works if not names or work.name in names]


def parse() -> argparse.Namespace:
    usage = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    usage.add_argument("--megabytes", type=float, default=593)
    usage.add_argument("--runs", type=int, default=3)
    usage.add_argument("--winnow", default=str(HERE.parent / ".build" / "release" / "winnow"), metavar="PATH")
    usage.add_argument("--corpus", type=Path, metavar="DIR")
    usage.add_argument("--only", default="", metavar="NAME,…")
    usage.add_argument("--output", type=Path, metavar="FILE.md")
    usage.add_argument("--scratch", type=Path, default=Path("/tmp/winnow-bench"), metavar="DIR")
    usage.add_argument("--list", action="store_true", help="show the names and commands of the works and stop")
    options = usage.parse_args()
    if options.runs < 1:
        usage.error("--runs: at least 1")
    return options


def main() -> None:
    options = parse()
    corpus = (options.corpus or options.scratch / f"corpus-{options.megabytes:g}").resolve()
    at = Places(corpus, options.scratch.resolve() / "out", options.winnow, duckdb_python(options.scratch))
    if options.list:
        for work in choose(works(at), options.only):
            print(f"{work.name:22}{work.label}")
        return
    busy = os.getloadavg()[0]
    stamp = prepare_corpus(corpus, options.megabytes, given=options.corpus is not None)
    make_formats(corpus)
    at.out.mkdir(parents=True, exist_ok=True)
    chosen, remarks = [], []
    if busy > 0.5:
        remarks.append(f"the machine had other work when the run began: load {busy:.1f}")
    for work in choose(works(at), options.only):
        if reason := why_missing(work):
            remarks.append(f"skipped {work.name}: {reason}")
        else:
            chosen.append(work)
    measure(chosen, options.runs)
    restores = [work for work in chosen if work.name.startswith("restore")]
    remarks += filter(None, (check_dropped(work, stamp["synthetic"]) for work in restores))
    scans = any(work.name == "scan" for work in chosen)
    judging = judging_seconds(at, max(5, options.runs)) if scans else float("inf")
    text = report(stamp, chosen, options.runs, remarks, judging)
    print(text, end="")
    if options.output:
        options.output.write_text(f"# Benchmark\n\n{text}")
    shutil.rmtree(at.out)


if __name__ == "__main__":
    main()
