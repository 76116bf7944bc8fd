# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""benchmark-search.py: prints the JSON output of searchbenchmark as Markdown tables."""

import json
import sys

MAXIMUM_P99 = 16.0  # milliseconds, one frame
MAXIMUM_MEMORY = 1.5  # of the text
SEARCHES = {
    "typing": "Mueang",
    "typing, lists and notes": "Mueang, with lists and notes",
    "suggesting": "Mueang, suggestions",
    "typing, QString::contains": "QString::contains",
    "typing, SQLite LIKE": "SQLite LIKE",
}
ADDED = ["made", "one list", "one list, its order"]
ORDERS = ["all, ascending", "all, descending", "some, ascending"]


def amount(areas: str) -> str:
    return f"{int(areas):,}".replace(",", " ")


def milliseconds(value: float) -> str:
    return f"{value:.3f}" if value < 1 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def row(*cells: str) -> None:
    print("| " + " | ".join(cells) + " |")


def header(*cells: str) -> None:
    row(*cells)
    row("---", *["---:"] * (len(cells) - 1))


runs = []
for measured in json.load(sys.stdin)["benchmarks"]:
    name, areas, *_ = measured["name"].split("/")
    runs.append((name, areas, measured))
missed = []

header("search, ms per keystroke", "areas", "p50", "p95", "p99", "longest")
for name, areas, measured in runs:
    if name in SEARCHES:
        row(SEARCHES[name], amount(areas), *(milliseconds(measured[key]) for key in ("p50", "p95", "p99", "most")))
        if "Mueang" in SEARCHES[name] and measured["p99"] > MAXIMUM_P99:
            missed.append(f"p99 of {name}, {amount(areas)} areas, is {measured['p99']:.1f} ms (at most {MAXIMUM_P99:.0f})")

print()
header("order, ms", "areas", *ORDERS)
for name, areas, measured in runs:
    if name == "order" and int(areas) == max(int(other) for _, other, _ in runs):
        row(measured["label"], amount(areas), *(milliseconds(measured[key]) for key in ORDERS))

print()
header("lists and notes, ms", "areas", *ADDED)
for name, areas, measured in runs:
    if name == "user data":
        row("10 000 places in ten lists, 10 000 notes", amount(areas), *(milliseconds(measured[key]) for key in ADDED))

print()
header("", "areas", "built in", "size", "of the text in UTF-16", "in UTF-8")
for name, areas, measured in runs:
    if name == "build":
        ratios = [measured["index bytes"] / measured[text] for text in ("UTF-16 bytes", "UTF-8 bytes")]
        row("index", amount(areas), f"{milliseconds(measured['real_time'])} ms", f"{measured['index bytes'] / 2**20:.1f} MiB",
            *(f"{ratio:.2f}" for ratio in ratios))
        if int(areas) >= 1000 and max(ratios) > MAXIMUM_MEMORY:
            missed.append(f"the index of {amount(areas)} areas takes {max(ratios):.2f} of its text (at most {MAXIMUM_MEMORY})")

for bar in missed:
    print(f"missed: {bar}", file=sys.stderr)
sys.exit(1 if missed else 0)
