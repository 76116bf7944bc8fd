# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the includes: a room includes only rooms below it, and only `gui` includes Qt Widgets."""

import re

from sources import ROOT, files, lines, place, report

# Each room with the rooms that it may include; as in docs/architecture.md.
ROOMS = {
    "base": set(),
    "files": {"base"},
    "text": {"base"},
    "map": set(),
    "catalogue": {"base", "files", "text"},
    "query": {"base", "text", "catalogue"},
    "workspace": {"base", "files", "query"},
    "wording": {"base", "text", "catalogue", "query"},
    "exporting": {"base", "files", "text", "catalogue", "query", "wording"},
    "app": {"base", "files", "text", "catalogue", "query", "workspace", "wording", "exporting"},
    "paper": {"base", "text", "catalogue", "query", "wording"},
    "cli": {"base", "files", "text", "catalogue", "query", "workspace", "wording", "exporting"},
    "gui": {"base", "files", "text", "map", "catalogue", "query", "workspace", "wording", "exporting", "app", "paper"},
}
# Each folder of gui with the folders that it may include besides style and widgets; style includes none.
GUI = {
    "style": set(),
    "widgets": set(),
    "areas": set(),
    "filters": set(),
    "details": set(),
    "notes": set(),
    "lists": set(),
    "map": set(),
    "charts": set(),
    "export": set(),
    "views": {"areas"},
    "records": {"export"},
    "print": {"areas"},
    "help": {"filters"},
    "compare": {"export", "print"},
}
INCLUDE = re.compile(r'\s*#\s*include\s+(["<])([^">]+)')
# The most common classes of each module; the linker checks the rest.
WIDGETS = re.compile(r"Qt(Widgets|SvgWidgets|PrintSupport)(/|$)|"
                     r"Q(Widget|Application|Dialog|Action|Menu|Label|Layout|TableView|Style|StyledItemDelegate)$")
QT_GUI = re.compile(r"Qt(Gui|Svg)(/|$)|Q(GuiApplication|Icon|Pixmap|Image|Painter|Color|Font|Palette|TextDocument)$")
LIBRARIES = {"unicode/": ("text/",), "sqlite3": ("files/", "catalogue/database.cpp"), "QSql": ("catalogue/",)}

problems = []
checked = files("src", ".h", ".cpp")
for path in checked:
    room = path.relative_to(ROOT / "src").parts[0]
    if room not in ROOMS:
        if path.parent != ROOT / "src":
            problems.append(f"{place(path)}: the room '{room}' is not in the list of check_rooms.py")
        continue
    for number, line in enumerate(lines(path), 1):
        if "findChild" in line and path.name != "linefield.cpp":  # it finds a child of a widget of Qt
            problems.append(f"{place(path, number)}: hand the object over instead of looking it up")
        found = INCLUDE.match(line)
        if not found:
            continue
        name = found.group(2)
        other = name.split("/")[0]
        ours = found.group(1) == '"'  # <map> is the standard library's
        if ours and other in ROOMS and other != room and other not in ROOMS[room]:
            problems.append(f"{place(path, number)}: {room} must not include {name}")
        is_model = room == "gui" and path.stem.endswith("model")
        if WIDGETS.match(name) and (room != "gui" or is_model):
            problems.append(f"{place(path, number)}: no widget may be known here, but {name} is")
        if QT_GUI.match(name) and room not in {"map", "paper", "gui"}:
            problems.append(f"{place(path, number)}: {room} must not include {name}")
        if room == "gui" and ours and other == "gui":
            mine, theirs = path.relative_to(ROOT / "src/gui").parts[0], name.split("/")[1]
            free = {mine, "style"} | ({"widgets"} if mine != "style" else set())
            if mine != "window" and theirs not in free | GUI.get(mine, set()):
                problems.append(f"{place(path, number)}: gui/{mine} must not include {name}")
        for prefix, homes in LIBRARIES.items():
            if name.startswith(prefix) and not path.relative_to(ROOT / "src").as_posix().startswith(homes):
                problems.append(f"{place(path, number)}: only {', '.join(homes)} may include {name}")
for room in ROOMS:
    cmake = ROOT / "src" / room / "CMakeLists.txt"
    if not cmake.exists() or f"mueang_add_room({room}\n" not in cmake.read_text(encoding="utf-8"):
        problems.append(f"src/{room}: no library of that name in its CMakeLists.txt")
report(problems, len(checked))
