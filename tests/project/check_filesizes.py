# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No source is over 300 lines unless docs/architecture.md names it, in `backticks`, with the reason."""

from sources import ROOT, files, lines, place, report

LIMIT = 300

named = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
checked = files("src", ".h", ".cpp")
problems = []
for path in checked:
    length = len(lines(path))
    if length > LIMIT and f"`{place(path)}`" not in named:
        problems.append(f"{place(path)}: {length} lines, and docs/architecture.md gives no reason")
report(problems, len(checked))
