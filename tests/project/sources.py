# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the project share: its root, its sources, and how they report."""

import sys
from pathlib import Path

ROOT = Path(sys.argv[1])


def files(folder: str, *suffixes: str) -> list[Path]:
    """All files under ROOT/folder with one of the suffixes, in a stable order."""
    return sorted(path for path in (ROOT / folder).rglob("*") if path.suffix in suffixes)


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def place(path: Path, number: int | None = None) -> str:
    return f"{path.relative_to(ROOT)}" + (f":{number}" if number else "")


def report(problems: list[str], checked: int) -> None:
    """Ends the check: every problem on a line of its own. A check that looked at nothing proves nothing."""
    if not checked:
        problems = ["nothing was there to check"]
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
