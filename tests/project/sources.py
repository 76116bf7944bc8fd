# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Helpers shared by the checks: the project's root, its source files, and the report."""

import sys
from pathlib import Path

ROOT = Path(sys.argv[1])


def files(folder: str, *suffixes: str) -> list[Path]:
    """Returns all files under ROOT/folder with one of the suffixes, in a stable order."""
    return sorted(path for path in (ROOT / folder).rglob("*") if path.suffix in suffixes)


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def place(path: Path, number: int | None = None) -> str:
    return f"{path.relative_to(ROOT)}" + (f":{number}" if number else "")


def report(problems: list[str], checked: int) -> None:
    """Prints one problem per line and exits. Fails too if no file was checked."""
    if not checked:
        problems = ["nothing was there to check"]
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
