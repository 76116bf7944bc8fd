# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_files.py PROGRAM SOURCES FOLDER: what mueang writes is opened by software that is not ours.

CSV, TSV and XLSX by LibreOffice, JSON by Python against docs/catalogue.schema.json, GeoJSON by GDAL. The catalogue is the
bundled data with names that a spreadsheet might run.
"""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import jsonschema

PROGRAM, SOURCES, FOLDER = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"
HOSTILE = ['=HYPERLINK("http://example.org";"x")', "+1+1", "-2+3", "@SUM(A1)", "=1+1", "|cmd", '=cmd|"/c calc"!A1',
           "a_x000D_b", '"quoted", and, commas', "<b>&amp;</b>", "'=1+1", "007", "1e5"]
COLUMNS = ["name_th", "name_en", "province", "approved", "logo_awarded", "domains", "organisation", "verification", "id"]


def run(*arguments: object) -> bytes:
    return subprocess.run([str(each) for each in arguments], check=True, stdout=subprocess.PIPE).stdout


def hostile_catalogue() -> Path:
    """The bundled data, but the English names of the first areas are formulas and the like."""
    data = FOLDER / "data"
    shutil.copytree(SOURCES / "data", data)
    with open(data / "areas.csv", newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    for row, name in zip(rows, HOSTILE):
        row["name_en"] = name
    with open(data / "areas.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    run(PROGRAM, "build", data, "--output", FOLDER / "hostile.sqlite")
    return FOLDER / "hostile.sqlite"


def export(name: str, *options: str) -> Path:
    run(PROGRAM, "list", "--catalogue", CATALOGUE, "--lang", "th", "--output", FOLDER / name, "--columns",
        ",".join(COLUMNS), *options)
    return FOLDER / name


def opened(files: list[Path], *options: str) -> list[list[list[list[tuple]]]]:
    """Per file, sheet, row: the cells as LibreOffice sees them: type, text, date, link; no formula."""
    run("soffice", f"-env:UserInstallation=file://{FOLDER}/office", "--headless", *options, "--convert-to", "fods",
        "--outdir", FOLDER / "opened", *files)
    return [sheets(FOLDER / "opened" / (file.stem + ".fods")) for file in files]


def sheets(path: Path) -> list[list[list[tuple]]]:
    tables = []
    for table in ElementTree.parse(path).getroot().iter(TABLE + "table"):
        rows = [cells(row) for row in table.iter(TABLE + "table-row")]
        while rows and not rows[-1]:
            rows.pop()
        tables.append(rows)
    return tables


def cells(row: ElementTree.Element) -> list[tuple]:
    found = []
    for cell in row.iter(TABLE + "table-cell"):
        assert cell.get(TABLE + "formula") is None, f"a formula: {cell.attrib}"
        text = "\n".join("".join(part.itertext()) for part in cell.iter(TEXT + "p"))
        link = next((each.get(XLINK + "href") for each in cell.iter(TEXT + "a")), None)
        kind = cell.get(OFFICE + "value-type")
        repeated = int(cell.get(TABLE + "number-columns-repeated", "1"))
        found += [(kind, text, cell.get(OFFICE + "date-value"), link)] * (repeated if repeated < 1000 else 1)
    while found and found[-1][0] is None:
        found.pop()
    return found


def thai(date: str | None, era: int) -> tuple:
    """The cell that a date becomes: a year is a number, a month and a day are days that show as such."""
    months = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()
    if date is None:
        return (None, "", None, None)
    year, *rest = (int(part) for part in date.split("-"))
    if not rest:
        return ("float", str(year + era), None, None)
    shown = f"{months[rest[0] - 1]} {year + era}"
    if len(rest) == 2:
        shown = f"{rest[1]} {shown}"
    return ("date", shown, f"{year}-{rest[0]:02}-{rest[1] if len(rest) == 2 else 1:02}", None)


def filled(row: list[tuple]) -> list[tuple]:
    return row + [(None, "", None, None)] * (len(COLUMNS) + 1 - len(row))


def check_workbook(workbook: list, document: dict, era: int, filters: str) -> None:
    rows, about = workbook
    areas, cited = document["areas"], [source["id"] for source in document["sources"]]
    assert len(rows) == len(areas) + 1, len(rows)
    assert [cell[1] for cell in rows[0]][:2] == ["ชื่อ (ไทย) / Name (Thai)", "ชื่อ (อังกฤษ) / Name (English)"], rows[0]
    for row, area in zip(map(filled, rows[1:]), areas):
        for column in ("name_th", "name_en", "id"):
            cell = row[COLUMNS.index(column)]
            assert cell[:2] == ("string" if area[column] else None, area[column] or ""), (cell, area[column])
        assert row[COLUMNS.index("province")][1] == area["province"]["name_th"], row
        assert row[COLUMNS.index("approved")] == thai(area["approved"], era), (row, area["approved"])
        assert row[COLUMNS.index("logo_awarded")] == thai(area["logo_awarded"], era), (row, area["logo_awarded"])
        assert row[-1][1] == "".join(f"[{cited.index(source) + 1}]" for source in area["sources"]), row
    texts = [[cell[1] for cell in row] for row in about]
    assert ["พื้นที่", str(len(areas))] in texts and ["ตัวกรอง", filters] in texts, texts[:6]
    numbers = [row[0] for row in texts if row and row[0].startswith("[")]
    assert numbers == [f"[{number + 1}]" for number in range(len(cited))], numbers
    links = [cell[3] for row in about for cell in row if cell[3]]
    assert len(links) > 5 and all(link.startswith("http") for link in links), links


def check_header_and_filter(path: Path) -> None:
    """What no cell shows: the frozen header, the filter, widths for Thai."""
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert re.search(r'<pane ySplit="1"[^>]*state="frozen"', sheet), sheet[:600]
    assert "<autoFilter " in sheet and "<f>" not in sheet, "no filter, or a formula"
    widths = [float(each) for each in re.findall(r'<col [^>]*width="([0-9.]+)"', sheet)]
    assert len(widths) == len(COLUMNS) + 1 and all(8 <= width <= 60 for width in widths), widths


def check_text_table(sheet: list, areas: list[dict]) -> None:
    """Guarded names differ from the catalogue by the apostrophe alone."""
    assert len(sheet) == len(areas) + 1, len(sheet)
    for row, area in zip(sheet[1:], areas):
        assert row[0][1] == area["name_th"], (row[0], area["name_th"])
        shown, name = row[1][1], area["name_en"] or ""
        assert shown in (name, "'" + name) or float(shown) == float(name), (shown, name)


def check_json() -> dict:
    schema = json.loads((SOURCES / "docs/catalogue.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    document = None
    for options in (["--no-sources"], ["--domain", "unknown", "--type", "unknown", "--search", "ก"],
                    ["--round", "1/2565"], ["--year", "2565"]):
        document = json.loads(export("areas.json", *options).read_text(encoding="utf-8"))
        errors = [error.message for error in validator.iter_errors(document)]
        assert not errors, errors[:5]
    cited = {source for area in document["areas"] for source in area["sources"]}
    assert {source["id"] for source in document["sources"]} == cited and cited, "the sources are not those cited"
    return document


def check_geojson(areas: list[dict]) -> None:
    path = export("areas.geojson", "--year", "2565")
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    places = sum(feature["geometry"] is not None for feature in features)
    said = run("ogrinfo", "-ro", "-al", path).decode()
    assert f"Feature Count: {len(areas)}" in said and "Geometry: Point" in said and "WGS 84" in said, said[:800]
    assert said.count("  POINT (") == places > 0, (said.count("  POINT ("), places)
    assert "name_th: String" in said and "domains: StringList" in said, said[:1500]
    extent = [float(each) for each in re.search(r"Extent: \((.*), (.*)\) - \((.*), (.*)\)", said).groups()]
    assert 97 < extent[0] < extent[2] < 106 and 5 < extent[1] < extent[3] < 21, f"not in Thailand: {extent}"
    assert areas[0]["name_th"] in said, "Thai did not come through"


shutil.rmtree(FOLDER, ignore_errors=True)
FOLDER.mkdir(parents=True)
os.environ["HOME"] = str(FOLDER)
CATALOGUE = hostile_catalogue()
everything = json.loads(run(PROGRAM, "list", "--catalogue", CATALOGUE, "--format", "json"))
assert {area["name_en"] for area in everything["areas"]} >= set(HOSTILE), "the catalogue changed a name"
year = check_json()
check_geojson(year["areas"])
titles = ["--header-language", "both"]
workbooks = [export("year.xlsx", "--year", "2565", *titles), export("all.xlsx", "--era", "common", *titles)]
year_book, whole_book = opened(workbooks)
check_workbook(year_book, year, 543, "รับรองปี 2565")
check_workbook(whole_book, everything, 0, "ไม่มี คือบัญชีเมืองทั้งหมด")
check_header_and_filter(workbooks[0])
# Unicode (76), all cells as they come: what a person sees who opens the file.
for name, separator in (("all.csv", 44), ("all.tsv", 9)):
    check_text_table(opened([export(name)], f"--infilter=CSV:{separator},34,76,1")[0][0], everything["areas"])
shutil.rmtree(FOLDER)
