#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_names.py PROGRAM LANGUAGE: in every window, whatever can have the focus or do something has a name and a role."""

import subprocess
import sys

from desktop import describe, has, name, role, run, walk
from windows import count, each_window, find

MENUS = ("popup menu", "menu", "menu item", "check menu item", "radio menu item", "menu bar", "separator")
ACTIONS = ("push button", "toggle button", "check box", "radio button", "page tab", "menu item", "check menu item",
           "radio menu item", "link")
NOTHING_TO_NAME = ("scroll bar", "filler", "panel")


def is_met(node):
    """What a person can come to: on the screen, or in a menu that is closed; not the list of a closed combo box."""
    return role(node) in MENUS or has(node, "showing")


def below(window):
    for node in walk(window, lambda n: is_met(n) and role(n.get_parent() or n) != "combo box"):
        yield node


def fault(node):
    what = role(node)
    if what in ("unknown", "invalid") and has(node, "focusable"):
        return "has no role"
    is_value = what == "table cell" and role(node.get_parent()) == "table"  # a fact that is not there is empty
    if not name(node) and what not in NOTHING_TO_NAME and not is_value:
        if has(node, "focusable"):
            return "can have the focus, without a name"
        if what in ACTIONS:
            return "does something, without a name"
    if what == "combo box" and not node.get_relation_set() and not node.get_description():
        return "tells its value, not what it is for"
    if "<" in node.get_description():
        return f"is described with marks of HTML: {node.get_description()}"
    return None


def check_table(desktop, program):
    """The cells are read as they are shown: in the order of the program's own list."""
    from gi.repository import Atspi
    table = find(desktop, "", "table")
    listed = subprocess.run([program, "list", "--columns", "name_th", "--format", "csv"], capture_output=True, check=True)
    areas = listed.stdout.decode("utf-8-sig").splitlines()[1:]
    rows = Atspi.Table.get_n_rows(table)
    assert rows == len(areas), f"{rows} rows for {len(areas)} areas"
    for row, area in enumerate(areas):
        cell = name(Atspi.Table.get_accessible_at(table, row, 0))
        assert cell.split(", ")[0] == area.strip('"').split(", ")[0], f"row {row} reads “{cell}”, not “{area}”"
    headers = [Atspi.Table.get_column_description(table, column) for column in range(3)]
    assert all(headers), f"columns without a header: {headers}"


def check_count(desktop):
    """The number of results is announced once, without the focus moving, when it changed."""
    desktop.key("alt+1", "ctrl+f")
    desktop.announced.clear()
    before = count(desktop)
    desktop.write("phuket")
    desktop.wait(lambda: count(desktop) != before and count(desktop) in desktop.announced, "the count to be announced")
    said = [text for text in desktop.announced if text == count(desktop)]
    assert len(said) == 1, f"announced: {desktop.announced}"
    assert role(desktop.focused) == "text", f"the focus went to {describe(desktop.focused)}"
    desktop.key("ctrl+shift+x")
    desktop.wait(lambda: count(desktop) == before, "all areas again")


def looked_at(window):
    """How many things there are, and the faults among them."""
    met = list(below(window))
    return len(met), [f"{describe(node)} in {describe(node.get_parent())} {fault(node)}" for node in met if fault(node)]


def check(program):
    language = sys.argv[2]
    faults = []
    for what, desktop, window in each_window(program, language):
        # What comes after the first frame may take the place of something while it is looked at: then once more.
        met, wrong = desktop.wait(lambda: looked_at(window), f"{what} to stand still")
        assert met > 5, f"{what}: almost nothing to read"
        faults += [f"{what}: {sentence}" for sentence in wrong]
        print(f"{what}: {met} things", flush=True)
        if what == "view alt+7":
            desktop.key("alt+1")
            desktop.wait(lambda: role(find(desktop, "", "table")) == "table", "the table")
            check_table(desktop, program)
            check_count(desktop)
    assert not faults, "\n".join(faults)


run(check)
