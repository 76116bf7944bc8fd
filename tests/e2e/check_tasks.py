#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_tasks.py PROGRAM: ten tasks without a mouse, one after the other, by the keys of docs/accessibility.md."""

import csv
import os
import subprocess

from desktop import Desktop, describe, has, name, role, run
from windows import (chosen_link, choose_two, closed, count, find, link_dialog, opened, ready, to_page)

ALL = "30 areas in 23 provinces"


def listed(program, *filters):
    """What the program's own command finds: the areas' Thai names, in order."""
    table = subprocess.run([program, "list", "--format", "csv", "--columns", "name_th", *filters], capture_output=True,
                           check=True).stdout
    return [row[0] for row in csv.reader(table.decode("utf-8-sig").splitlines()[1:])]


def rows(desktop):
    """The first column of the table, as it is read."""
    from gi.repository import Atspi
    table = desktop.kept.get("areas") or find(desktop, "Areas", "table")
    desktop.kept["areas"] = table
    return [name(Atspi.Table.get_accessible_at(table, row, 0)) for row in range(Atspi.Table.get_n_rows(table))]


def shows(desktop, areas):
    """The table shows exactly these, in this order, and the count says so."""
    def agrees():
        cells = rows(desktop)
        return count(desktop).startswith(f"{len(areas)} ") and len(cells) == len(areas) and all(
            cell.startswith(area) for cell, area in zip(cells, areas))
    desktop.wait(agrees, f"{len(areas)} areas, from {areas[0]}; the window says “{count(desktop)}”")


def find_by_typing(desktop, program, _main):
    desktop.key("ctrl+f")
    desktop.write("phuket")
    shows(desktop, listed(program, "--search", "phuket"))
    desktop.key("Escape")
    shows(desktop, listed(program))


def filter_by_province(desktop, program, _main):
    desktop.key("ctrl+f")
    desktop.focus("Tab", lambda n: role(n) in ("tree", "table cell") and "Region" in name(n) + name(n.get_parent()))
    desktop.key("Home", "Right", "Down")
    cell = desktop.wait(lambda: desktop.focused is not None and "area" in name(desktop.focused) and desktop.focused,
                        "a province to have the focus")
    desktop.wait(lambda: "Thailand" not in name(desktop.focused), "the first province below the region")
    cell = desktop.focused
    province = name(cell).rsplit(" ", 2)[0].rstrip(",")
    desktop.key("space")
    shows(desktop, listed(program, "--province", province))


def clear_all(desktop, program, _main):
    desktop.key("ctrl+shift+x")
    shows(desktop, listed(program))
    assert count(desktop) == ALL, count(desktop)


def filter_by_year(desktop, program, _main):
    desktop.key("ctrl+f")
    desktop.focus("Tab", lambda n: role(n) in ("tree", "table cell") and "year" in name(n) + name(n.get_parent()))
    desktop.key("Down")
    desktop.wait(lambda: name(desktop.focused).startswith("2021"), "the year before the newest")
    desktop.key("Up")
    desktop.wait(lambda: name(desktop.focused).startswith("2022"), "the newest year")
    desktop.key("space")
    shows(desktop, listed(program, "--year", "2022"))
    desktop.key("ctrl+shift+x")
    shows(desktop, listed(program))


def follow_a_source(desktop, _program, main):
    link_dialog(desktop, main)
    asked = desktop.wait(lambda: find(desktop, "", "text"), "the address")
    from gi.repository import Atspi
    address = Atspi.Text.get_text(asked, 0, -1)
    assert address.startswith("http"), address
    desktop.focus("Tab", lambda n: role(n) == "push button" and name(n).startswith("Open"))
    desktop.key("space")
    opened_address = os.environ["HOME"] + "/opened"
    desktop.wait(lambda: os.path.exists(opened_address) and open(opened_address, encoding="utf-8").read().strip(),
                 "the browser")
    with open(opened_address, encoding="utf-8") as file:
        assert file.read().strip() == address.strip(), address
    desktop.wait(lambda: name(desktop.window()) == name(main), "the window again")


def sort(desktop, program, _main):
    desktop.key("ctrl+f", "Down", "Home")
    desktop.key("Right")  # the name in English
    desktop.key("ctrl+shift+o")
    shows(desktop, listed(program, "--sort", "name_en"))
    desktop.key("ctrl+shift+o")
    shows(desktop, listed(program, "--sort", "name_en:desc"))
    desktop.key("Left", "ctrl+shift+o")
    shows(desktop, listed(program))


def export_csv(desktop, program, main):
    file = os.environ["HOME"] + "/areas.csv"
    opened(desktop, main, "ctrl+e")
    desktop.focus("Tab", lambda n: role(n) == "combo box" and "Excel" in name(n))
    desktop.key("Down")
    desktop.wait(lambda: "CSV" in name(desktop.focused) or find(desktop, "CSV, separated by commas", "combo box"), "CSV")
    desktop.focus("shift+Tab", lambda n: role(n) == "push button" and name(n).startswith("Export"))
    dialog = name(desktop.window())
    desktop.key("space")
    desktop.wait(lambda: role(desktop.focused) == "text", "the name of the file")
    desktop.key("ctrl+a")
    desktop.write(file)
    desktop.key("Return")
    desktop.wait(lambda: os.path.exists(file), "the file")
    desktop.wait(lambda: name(desktop.window()) == dialog and role(desktop.focused) != "text", "the dialog again")
    with open(file, encoding="utf-8-sig", newline="") as table:
        written = [row[0] for row in csv.reader(table)][1:]
    assert written == listed(program), written
    closed(desktop, main)


def compare_two(desktop, program, main):
    choose_two(desktop, main)
    opened(desktop, main, "F7")
    assert name(desktop.window()) == "Compare 2 areas", name(desktop.window())
    from gi.repository import Atspi
    table = desktop.wait(lambda: find(desktop, "", "table"), "the facts")
    headers = [Atspi.Table.get_column_description(table, column) for column in range(2)]
    assert Atspi.Table.get_n_columns(table) == 2 and all(headers), headers
    closed(desktop, main)


def walk_the_map(desktop, _program, _main):
    desktop.key("alt+2", "ctrl+f")
    desktop.focus("Tab", lambda n: role(n) == "list item" or role(n) == "list" and "Map" in name(n))
    met = set()
    for key in ("Down", "Down", "Down"):
        desktop.key(key)
        desktop.wait(lambda: role(desktop.focused) == "list item" and name(desktop.focused) not in met, "the next pin")
        met.add(name(desktop.focused))
    assert all("," in pin for pin in met), f"pins say too little: {met}"
    desktop.key("alt+1")
    desktop.wait(lambda: find(desktop, "Areas", "table"), "the table")


def change_language(desktop, _program, main):
    before = name(main)
    desktop.key("alt+v")
    desktop.focus("Down", lambda n: "ภาษา" in name(n))
    desktop.key("Right")
    desktop.focus("Down", lambda n: name(n) == "ไทย")
    desktop.key("Return")
    desktop.wait(lambda: name(desktop.window()) != before and "เมือง" in name(desktop.window()), "the window in Thai")
    desktop.wait(lambda: "พื้นที่" in count(desktop), "the count in Thai")


TASKS = (find_by_typing, filter_by_province, clear_all, filter_by_year, follow_a_source, sort, export_csv, compare_two,
         walk_the_map, change_language)


def check(program):
    tools = os.environ["HOME"] + "/tools"
    os.makedirs(tools)
    with open(tools + "/xdg-open", "w", encoding="utf-8") as browser:
        browser.write('#!/bin/sh\nprintf "%s\\n" "$1" > "$HOME/opened"\n')
    os.chmod(tools + "/xdg-open", 0o700)
    os.environ["PATH"] = tools + ":" + os.environ["PATH"]
    with Desktop(program, "en") as desktop:
        main = ready(desktop)
        for task in TASKS:
            try:
                task(desktop, program, main)
            except AssertionError as fault:
                raise AssertionError(f"{task.__name__}: {fault}; focus: {describe(desktop.focused)}") from fault
            print(f"done: {task.__name__}", flush=True)


run(check)
