# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every output of the commands speaks one language, and none shows a code of the editors.

check_languages.py PROGRAM SOURCES FOLDER

Names, titles and addresses of data/*.csv may be in any language: they are taken out of a text before it is looked at.
"""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from html import unescape
from pathlib import Path

PROGRAM, SOURCES, FOLDER = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
LANGUAGES = {"th": "th_TH.UTF-8", "en": "en_US.UTF-8"}
NAMES = {
    "areas.csv": ["name_th", "name_en", "other_names_th", "other_names_en", "organisation_th", "organisation_en"],
    "area_awards.csv": ["award_th", "award_en"],
    "area_organisations.csv": ["organisation_th", "organisation_en", "website"],
    "area_places.csv": ["website"],
    "area_projects.csv": ["title_th", "title_en"],
    "edition.csv": ["title_th", "title_en"],
    "glossary.csv": ["term_th", "term_en"],
    "provinces.csv": ["name_th", "name_en"],
    "sources.csv": ["url", "publisher", "title"],
}
CODE = re.compile(r"\b(?:S[0-9]{2}|d-[a-z]\w*|r[0-9]|TH-[0-9]{2})\b|verification\.md|\w+\.csv\b", re.ASCII)
THAI = re.compile(r"[\u0e01-\u0e5b]")
# Where a sentence in Latin letters ends at the latest.
ENDS = re.compile(r"[\u0e00-\u0e7f\n\t|·•]+|\s{2,}")
LATIN = re.compile(r"[A-Za-z][A-Za-z'’-]*")
IN_NAMES = {"of", "the", "and", "for", "in", "at", "by", "depa"}
# Members of JSON with ids and keys for programs, or with names.
FOR_PROGRAMS = {"id", "code", "sources", "summary_sources", "query", "edition", "measure", "unit", "kind", "area", "url",
                "website"}
IN_ONE_LANGUAGE = {"name", "award", "title", "publisher", "other_names", "term"}
problems: list[str] = []


def allowed() -> re.Pattern:
    names = {"Mueang"}
    for file, columns in NAMES.items():
        with open(SOURCES / "data" / file, newline="", encoding="utf-8-sig") as opened:
            for row in csv.DictReader(opened):
                for column in columns:
                    names |= {row[column] or "", *re.split(r"\s*[;|]\s*", row[column] or "")}
    longest_first = sorted(names - {""}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)) + r"|https?://\S+")


ALLOWED = allowed()


def is_sentence(text: str) -> bool:
    """Whether the text has four words in Latin letters in a row, one of which no name would have."""
    for part in ENDS.split(text):
        words = LATIN.findall(part)
        if len(words) >= 4 and any(word[0].islower() and word not in IN_NAMES for word in words):
            return True
    return False


def check(where: str, text: str, language: str) -> None:
    rest = ALLOWED.sub(" ◦ ", text)
    for line in rest.splitlines():
        if found := CODE.search(line):
            problems.append(f"{where}: the code “{found[0]}”: {line.strip()[:160]}")
        if language == "th" and is_sentence(line):
            problems.append(f"{where}: English in Thai: {line.strip()[:160]}")
        if language == "en" and THAI.search(line):
            problems.append(f"{where}: Thai in English: {line.strip()[:160]}")


def run(language: str, *arguments: str) -> str:
    environment = {name: value for name, value in os.environ.items() if name not in ("LANGUAGE", "LC_MESSAGES", "COLUMNS")}
    environment["LC_ALL"] = LANGUAGES[language]
    done = subprocess.run([PROGRAM, *arguments, "--lang", language], check=True, stdout=subprocess.PIPE, env=environment)
    return done.stdout.decode("utf-8-sig")


def check_cells(where: str, text: str, language: str, separator: str = ",", hidden: int = 0) -> None:
    """Checks a table; the first `hidden` columns have codes for scripts."""
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    assert len(rows) > 1, f"{where}: no rows"
    for row in rows:
        for cell in row[hidden:]:
            check(where, cell, language)


def check_value(where: str, key: str, value: object) -> None:
    """Checks a member of JSON: members with an ending are in that language, and both are there or neither."""
    if key in FOR_PROGRAMS:
        return
    if isinstance(value, list):
        for each in value:
            check_value(where, key, each)
    elif isinstance(value, dict):
        for name, each in value.items():
            stem, _, ending = name.rpartition("_")
            if ending in LANGUAGES and stem and isinstance(each, (str, type(None))):
                check_pair(f"{where} {name}", stem, value, ending)
            elif name in LANGUAGES:
                check_pair(f"{where} {key}", key, {f"{key}_{code}": value[code] for code in LANGUAGES}, name)
            else:
                check_value(where, name, each)
    elif isinstance(value, str) and (found := CODE.search(ALLOWED.sub("", value))):
        problems.append(f"{where} {key}: the code “{found[0]}”: {value[:160]}")


def check_pair(where: str, stem: str, members: dict, language: str) -> None:
    text = members[f"{stem}_{language}"]
    if stem in IN_ONE_LANGUAGE or stem.split("_")[0] in IN_ONE_LANGUAGE:
        return
    if text is None:
        if any(members.get(f"{stem}_{other}") for other in LANGUAGES):
            problems.append(f"{where}: in one language only: {members}")
        return
    check(where, text, language)


def check_lists(language: str) -> None:
    every = "name_th,name_en,province,region,approved,logo_awarded,city_type,organisation,domains,verification,round,locality"
    for options in (["--columns", every], ["--columns", every, "--sources", "--format", "markdown"]):
        text = run(language, "list", *options).replace("\\", "")
        check("list " + " ".join(options[2:]), text, language)
    for form, separator in (("csv", ","), ("tsv", "\t")):
        text = run(language, "list", "--columns", every, "--sources", "--format", form)
        check_cells(f"list --format {form}", text, language, separator)
    workbook = FOLDER / f"{language}.xlsx"
    run(language, "list", "--columns", every, "--sources", "--output", str(workbook))
    with zipfile.ZipFile(workbook) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if re.match(r"xl/(worksheets/sheet|shared)", name)]
    texts = [unescape(text) for sheet in sheets for text in re.findall(r"<t(?: [^>]*)?>(.*?)</t>", sheet, re.DOTALL)]
    assert len(texts) > 100, "the workbook has no texts"
    for text in texts:
        check("list --output X.xlsx", text, language)


def check_tables(language: str) -> None:
    for table, hidden in (("provinces", 1), ("rounds", 1), ("sources", 1), ("glossary", 0)):
        check(table, run(language, table), language)
        columns = json.loads(run(language, table, "--format", "json"))[table][0].keys()
        shown = [name for name in columns if name.rpartition("_")[2] not in LANGUAGES or name.startswith(("name", "term"))]
        shown = [name for name in shown if name not in ("id", "code")]
        check(f"{table} (all columns)", run(language, table, "--columns", ",".join(shown)), language)
        check_cells(f"{table} --format csv", run(language, table, "--format", "csv"), language, hidden=hidden)
        check_cells(f"{table} --format csv (all columns)",
                    run(language, table, "--format", "csv", "--columns", ",".join(shown)), language)


shutil.rmtree(FOLDER, ignore_errors=True)
FOLDER.mkdir(parents=True)
ids = [area["id"] for area in json.loads(run("en", "list", "--format", "json"))["areas"]]
assert len(ids) == 30, ids
for language in LANGUAGES:
    for area in ids:
        check(f"show {area}", run(language, "show", area), language)
    for first, second in zip(ids, ids[1:]):
        check_cells(f"compare {first} {second}", run(language, "compare", first, second, "--format", "csv"), language)
    check_lists(language)
    check_tables(language)
check_value("show --format json", "areas", json.loads(run("en", "show", *ids, "--format", "json")))
for command in ("list", "provinces", "rounds", "sources", "glossary"):
    check_value(f"{command} --format json", command, json.loads(run("en", command, "--format", "json")))
# The check itself: it must see what it looks for.
before = len(problems)
for text, language in (("Announced on 13 August (S35)", "en"), ("as told in verification.md", "en"), ("รอบ r3", "th"),
                       ("The day was not found", "th"), ("ไม่พบวันที่", "en")):
    check("the check", text, language)
seen = problems[before:]
del problems[before:]
assert len(seen) == 5, seen
unique = list(dict.fromkeys(problems))
print("\n".join(unique[:60]))
sys.exit(f"{len(unique)} texts show a code or the wrong language" if unique else 0)
