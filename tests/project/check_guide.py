# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the user guide has the same structure in both languages and uses the program's own terms.

In docs/guide.*.md, bold marks keys and texts of the interface, which must match the program in that language. A heading
of level 3 is a message, with '…' for an argument. Links must lead to headings or websites; pictures must exist.
"""

import re
import xml.etree.ElementTree as ElementTree

from sources import ROOT, report

FOLDER = ROOT / "docs"
KEYS = re.compile(r"((Ctrl|Alt|Shift)\+)*(Ctrl|Alt|Shift|Tab|Esc|Enter|Space|Left|Right|F\d\d?|[A-Z0-9]|[+-])")
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")


def plain(word: str) -> str:
    """Removes the mnemonic, as in "&Copy" and "คัดลอก(&C)", and trailing punctuation."""
    word = re.sub(r"\s*\(&.\)", "", word).replace("&", "")
    return re.sub(r"%(\d|L?n)", "…", word).rstrip(" .…:")


def words(language: str) -> set[str]:
    """Returns the texts of the interface in the language."""
    found = set()
    for message in ElementTree.parse(ROOT / f"resources/translations/mueang_th.ts").iter("message"):
        translation = message.find("translation")
        said = message.findtext("source") if language == "en" else translation.text or ""
        found.add(plain(said))
    return found


def name_of(title: str) -> str:
    """Returns the anchor of a heading as GitHub generates it."""
    return re.sub(r"[^\w\u0e00-\u0e7f -]", "", title.lower()).replace(" ", "-")


def check(language: str, text: str) -> list[str]:
    known = words(language)
    headings = HEADING.findall(text)
    names = {name_of(title) for _, title in headings}
    problems = [f"'{word}' is neither a key nor a word of the interface" for word in re.findall(r"\*\*(.+?)\*\*", text)
                if not KEYS.fullmatch(word) and plain(word) not in known]
    problems += [f"'{title}' is not a message of the program" for marks, title in headings
                 if marks == "###" and plain(title) not in known]
    problems += [f"the picture {path} is missing" for _, path in PICTURE.findall(text) if not (FOLDER / path).is_file()]
    problems += [f"the picture {path} has no description" for said, path in PICTURE.findall(text) if not said]
    problems += [f"'{link}' leads nowhere" for link in LINK.findall(text)
                 if not link.startswith("https://") and link.removeprefix("#") not in names]
    return problems


def shape(text: str) -> list[str]:
    """Returns the elements that must be the same in both languages, in order."""
    text = re.sub(r"(screenshots/[\w-]*?)(th|en)\b", r"\1*", text)
    parts = re.finditer(r"^(#+) |^(\d+\. |- )|^(\|)|!\[[^\]]*\]\(([^)]+)\)", text, re.MULTILINE)
    return [next(filter(None, part.groups())) for part in parts]


guides = {language: (FOLDER / f"guide.{language}.md").read_text(encoding="utf-8") for language in ("en", "th")}
problems = [f"docs/guide.{language}.md: {problem}" for language, text in guides.items() for problem in check(language, text)]
if shape(guides["en"]) != shape(guides["th"]):
    problems.append("docs/guide.th.md does not have the headings, lists, tables and pictures of docs/guide.en.md")
report(problems, len(guides))
