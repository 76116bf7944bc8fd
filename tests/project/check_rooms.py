# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrows run downwards only: no room includes one above it, and only the window knows widgets."""

import re

from sources import ROOT, files, lines, place, report

# Each room with the rooms that it may include; docs/architecture.md draws the same arrows.
ROOMS = {
    "base": set(),
    "files": {"base"},
    "text": {"base"},
    "map": {"base"},
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
INCLUDE = re.compile(r'\s*#\s*include\s+(["<])([^">]+)')
# Qt's classes for windows all begin so, with or without the module's folder.
WIDGETS = re.compile(r"Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport)(/|$)|"
                     r"Q(Widget|Application|GuiApplication|Icon|Pixmap|Image|Painter|Color|Font|Palette)$")
LIBRARIES = {"unicode/": {"text"}, "sqlite3": {"files", "catalogue"}, "QSql": {"catalogue"}}

problems = []
checked = files("src", ".h", ".cpp")
for path in checked:
    room = path.relative_to(ROOT / "src").parts[0]
    if room not in ROOMS:
        if path.parent != ROOT / "src":
            problems.append(f"{place(path)}: the room '{room}' is not in the list of check_rooms.py")
        continue
    for number, line in enumerate(lines(path), 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        name = found.group(2)
        other = name.split("/")[0]
        ours = found.group(1) == '"'  # <map> is the standard library's
        if ours and other in ROOMS and other != room and other not in ROOMS[room]:
            problems.append(f"{place(path, number)}: {room} must not include {name}")
        if room != "gui" and WIDGETS.match(name):
            problems.append(f"{place(path, number)}: {room} must not include {name}")
        for prefix, homes in LIBRARIES.items():
            if name.startswith(prefix) and room not in homes:
                problems.append(f"{place(path, number)}: only {', '.join(homes)} may include {name}")
report(problems, len(checked))
