# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window and dialog of the program, and the keys that open it. A new dialog belongs here."""

import os
import sqlite3
import tempfile

from desktop import Desktop, has, name, role, walk

VIEWS = [f"alt+{number}" for number in range(1, 8)]
MOST_LINKS = 200
ABOUT = ("alt+h", "Up", "Return")
MANAGE_VIEWS = ("alt+g", "Up", "Right", "Up", "Return")


def ready(desktop):
    """The catalogue is there: the result count says something, and the table has rows."""
    desktop.wait(lambda: count(desktop), "the result count")
    return desktop.window()


def count(desktop):
    """What the window says about how much is shown."""
    if "count" not in desktop.kept:
        said = [node for node in walk(desktop.window(), lambda n: has(n, "showing"))
                if role(node) == "notification" and name(node)[:1].isdigit()]
        if not said:
            return ""
        desktop.kept["count"] = said[0]
    return name(desktop.kept["count"])


def find(desktop, what, *roles):
    """The first that is showing with one of the roles, and the name if one is given."""
    for node in walk(desktop.window(), lambda n: has(n, "showing")):
        if role(node) in roles and what in ("", name(node)):
            return node
    return None


def opened(desktop, main, *keys):
    """Opens a dialog by keys; it, when it has the keyboard and something in it has the focus."""
    for key in keys:
        desktop.key(key)
    desktop.wait(lambda: desktop.window() not in (None, main) and role(desktop.window()) != "frame"
                 or desktop.window() is not None and name(desktop.window()) != name(main), f"a dialog after {keys}")
    return desktop.window()


def closed(desktop, main):
    title = name(main)
    desktop.key("Escape")
    desktop.wait(lambda: desktop.window() is not None and name(desktop.window()) == title, "the dialog to close")


def choose_two(desktop, main):
    """The first two areas are selected, and the table has the keyboard."""
    desktop.key("alt+1", "ctrl+f", "Down", "shift+Down")
    desktop.wait(lambda: has(find(desktop, "", "table"), "focused") or desktop.focused is not None
                 and role(desktop.focused) in ("table", "table cell"), "the table to take the keyboard")


def to_page(desktop):
    """Into the page of the area, from the table."""
    return desktop.focus("Tab", lambda n: role(n) == "label")


def link_dialog(desktop, main):
    """The question before a source is opened: Tab goes from link to link in the page."""
    desktop.key("alt+1", "ctrl+f", "Down")
    page = to_page(desktop)
    for _ in range(MOST_LINKS):
        before = chosen_link(page)
        if before[1] and not before[1].startswith("["):
            break
        desktop.key("Tab")
        desktop.wait(lambda: chosen_link(page) != before, "the next link")
    else:
        raise AssertionError("no source among the links of the page")
    return opened(desktop, main, "Return")


def chosen_link(page):
    """Where the link that has the focus inside a page begins, and its text."""
    from gi.repository import Atspi, GLib
    try:
        part = Atspi.Text.get_selection(page, 0)
        return part.start_offset, Atspi.Text.get_text(page, part.start_offset, part.end_offset)
    except GLib.GError:
        return -1, ""


def name_dialog(desktop, main):
    """The name of a new list, asked for over the dialog of the lists: the one button that ends in “…” and comes first."""
    lists = opened(desktop, main, "ctrl+shift+l")
    button = next(node for node in walk(lists, lambda n: has(n, "showing")) if role(node) == "push button")
    desktop.focus("Tab", lambda n: n == button)
    return lists, opened(desktop, lists, "space")


def note_conflict(desktop, main):
    """What is typed here meets what another program wrote meanwhile; until it did, nothing can be saved here."""
    desktop.key("ctrl+m")
    desktop.wait(lambda: role(desktop.focused) == "text" and has(desktop.focused, "multi_line"), "the note")
    desktop.write("a")
    with sqlite3.connect(os.environ["XDG_DATA_HOME"] + "/mueang/workspace.sqlite", isolation_level=None) as other:
        desktop.wait(lambda: other.execute("SELECT text FROM note").fetchall() == [("a",)], "the note to be saved")
        other.execute("BEGIN IMMEDIATE")
        desktop.write("b")
        other.execute("UPDATE note SET text = 'c'")
        other.execute("COMMIT")
    other.close()
    return opened(desktop, main)


def each_window(program, language):
    """All of them, one after the other: (what it is, desktop, window). The window is open while it is looked at."""
    with Desktop(program, language) as desktop:
        main = ready(desktop)
        for key in VIEWS:
            desktop.key(key)
            desktop.wait(lambda: find(desktop, "", "table", "list", "tree"), "the view")
            yield f"view {key}", desktop, main
        desktop.key("alt+1")
        for what, keys in (("export", ("ctrl+e",)), ("print", ("ctrl+p",)), ("fact sheets", ("ctrl+shift+p",)),
                           ("guide", ("F1",)), ("shortcuts", ("ctrl+F1",)), ("about", ABOUT),
                           ("save view", ("ctrl+shift+s",)), ("manage views", MANAGE_VIEWS),
                           ("lists", ("ctrl+d", "ctrl+shift+l"))):
            yield what, desktop, opened(desktop, main, *keys)
            closed(desktop, main)
        lists, naming = name_dialog(desktop, main)
        yield "name of a list", desktop, naming
        closed(desktop, lists)
        closed(desktop, main)
        choose_two(desktop, main)
        yield "comparison", desktop, opened(desktop, main, "F7")
        closed(desktop, main)
        yield "link", desktop, link_dialog(desktop, main)
        closed(desktop, main)
        yield "note conflict", desktop, note_conflict(desktop, main)
        closed(desktop, main)
        yield "closing question", desktop, opened(desktop, main, "ctrl+q")
        closed(desktop, main)
    with tempfile.NamedTemporaryFile(suffix=".csv") as wrong:
        wrong.write(b"no catalogue")
        wrong.flush()
        with Desktop(program, language, "--catalogue", wrong.name) as desktop:
            # Which of the two windows has the keyboard is the window manager's choice while both are new.
            message = desktop.wait(lambda: next((w for w in desktop.windows() if role(w) == "dialog"), None),
                                   "the message")
            yield "message", desktop, message
