# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every text of the sources is translated, no translation is unused, and placeholders agree."""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

from sources import ROOT, report

FOLDER = ROOT / "resources/translations"
LANGUAGES = ("mueang_th.ts", "mueang_en.ts")
PLACEHOLDER = re.compile(r"%(?:L?\d+|L?n)")


def messages(path: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name"), message.findtext("source"), message.findtext("comment", "")] = message
    return found


def translations(message: ElementTree.Element) -> list[str]:
    forms = message.findall("translation/numerusform")
    return [form.text or "" for form in forms] if forms else [message.findtext("translation", "")]


def wrong(source: str, message: ElementTree.Element) -> str | None:
    """Returns why a translation cannot be shipped, or None if it can."""
    if message.find("translation").get("type"):
        return "not translated"
    plural = message.get("numerus") == "yes"
    for text in translations(message):
        if not text.strip():
            return "empty"
        expected, given = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(text))
        number = {"%n", "%Ln"}
        if plural:  # "one area" may leave the number out, and %Ln may become %n
            expected, given = ({k: v for k, v in c.items() if k not in number} for c in (expected, given))
        if expected != given:
            return f"the placeholders differ: {text!r}"
        if ("&" in source.replace("&&", "")) and "&" not in text and "mnemonic" not in source:
            return f"the mnemonic is lost: {text!r}"
    return None


def check(name: str, fresh: Path) -> list[str]:
    kept, needed = messages(FOLDER / name), messages(fresh / name)
    problems = [f"{name}: missing, run scripts/update-translations: {key}" for key in needed.keys() - kept.keys()]
    problems += [f"{name}: no longer used, run scripts/update-translations: {key}" for key in kept.keys() - needed.keys()]
    problems += [f"{name}: {reason}: {key}" for key, message in kept.items() if (reason := wrong(key[1], message))]
    return sorted(problems)


with tempfile.TemporaryDirectory() as fresh:
    update = subprocess.run([ROOT / "scripts/update-translations", fresh], capture_output=True, text=True)
    problems = [line for line in update.stderr.splitlines() if "arning" in line or "rror" in line]
    if update.returncode:
        sys.exit(update.stdout + update.stderr)
    count = 0
    for each in LANGUAGES:
        problems += check(each, Path(fresh))
        count += len(messages(Path(fresh) / each))
    for key, message in messages(FOLDER / "qtbase_th.ts").items():
        if reason := wrong(key[1], message):
            problems.append(f"qtbase_th.ts: {reason}: {key}")
report(problems, count)
