# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""benchmark-export.py PROGRAM AREAS FOLDER: runs exportbenchmark and the sqlite3 shell in turn, prints a table."""

import csv
import subprocess
import sys
import time
from pathlib import Path

PROGRAM, AREAS, FOLDER = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
ROUNDS = 5
FORMATS = ["tsv", "markdown", "json", "geojson", "xlsx"]
MOST_MEMORY = 16 * 1024  # KiB; the rows themselves are some hundred MiB


def shell() -> float:
    commands = f".headers on\n.mode csv\n.output {FOLDER}/theirs.csv\nSELECT * FROM area ORDER BY rowid;\n"
    start = time.perf_counter()
    subprocess.run(["sqlite3", "-batch", FOLDER / "rows.sqlite"], input=commands.encode(), check=True)
    return time.perf_counter() - start


def amount(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def records(name: str):
    with open(FOLDER / name, newline="", encoding="utf-8") as file:
        yield from csv.reader(file)


class Exporter:
    def __init__(self) -> None:
        self.process = subprocess.Popen([PROGRAM, str(AREAS), FOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "ready\n", "exportbenchmark did not begin"

    def run(self, name: str) -> tuple[float, int, int]:
        print(name, file=self.process.stdin, flush=True)
        _, seconds, memory, size = self.process.stdout.readline().split()
        return float(seconds), int(memory), int(size)

    def close(self) -> None:
        self.process.stdin.close()
        assert self.process.wait() == 0, "exportbenchmark failed"


exporter = Exporter()
ours, theirs = [], []
for _ in range(ROUNDS):  # in turn, so that other work of the computer hits both
    theirs.append(shell())
    ours.append(exporter.run("csv"))
assert all(a == b for a, b in zip(records("ours.csv"), records("theirs.csv"), strict=True)), "the records differ"
rows = [("CSV", min(ours)), *((name, exporter.run(name)) for name in FORMATS)]
exporter.close()

print(f"| {amount(AREAS)} areas | seconds | memory, MiB | size, MiB |\n| --- | ---: | ---: | ---: |")
print(f"| sqlite3 shell, CSV | {min(theirs):.2f} | | {(FOLDER / 'theirs.csv').stat().st_size / 2**20:.0f} |")
for name, (seconds, memory, size) in rows:
    print(f"| {name} | {seconds:.2f} | {memory / 1024:.1f} | {size / 2**20:.0f} |")
missed = []
if min(ours)[0] > min(theirs):
    missed.append(f"CSV takes {min(ours)[0]:.2f} s, the sqlite3 shell {min(theirs):.2f} s")
for name, (_, memory, _) in rows:
    if memory > MOST_MEMORY:
        missed.append(f"{name} takes {memory / 1024:.0f} MiB of memory")
for bar in missed:
    print(f"missed: {bar}", file=sys.stderr)
sys.exit(1 if missed else 0)
