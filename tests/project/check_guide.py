# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide is the same in both languages, and names things as the program does.

In docs/guide.*.md, bold is for keys and for words of the interface, which have to be those of the program in that
language; a heading of the third level is a message, with '…' for what the program fills in. Links lead to headings or
to websites, and pictures are there.
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
    """Without mnemonic and ending: "&Copy" and "คัดลอก(&C)"."""
    word = re.sub(r"\s*\(&.\)", "", word).replace("&", "")
    return re.sub(r"%(\d|L?n)", "…", word).rstrip(" .…:")


def words(language: str) -> set[str]:
    """What the program says in the language."""
    found = set()
    for message in ElementTree.parse(ROOT / f"resources/translations/mueang_th.ts").iter("message"):
        translation = message.find("translation")
        said = message.findtext("source") if language == "en" else translation.text or ""
        found.add(plain(said))
    return found


def name_of(title: str) -> str:
    """As GitHub makes the name of a heading."""
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
    """What has to be the same in both languages, in its order."""
    text = re.sub(r"(screenshots/[\w-]*?)(th|en)\b", r"\1*", text)
    parts = re.finditer(r"^(#+) |^(\d+\. |- )|^(\|)|!\[[^\]]*\]\(([^)]+)\)", text, re.MULTILINE)
    return [next(filter(None, part.groups())) for part in parts]


guides = {language: (FOLDER / f"guide.{language}.md").read_text(encoding="utf-8") for language in ("en", "th")}
problems = [f"docs/guide.{language}.md: {problem}" for language, text in guides.items() for problem in check(language, text)]
if shape(guides["en"]) != shape(guides["th"]):
    problems.append("docs/guide.th.md does not have the headings, lists, tables and pictures of docs/guide.en.md")
report(problems, len(guides))
