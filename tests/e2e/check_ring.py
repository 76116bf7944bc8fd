#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_ring.py PROGRAM: in every view of the window Tab comes to everything that can have the focus and round again, Shift+Tab the
other way, nothing keeps the keyboard, and what has it looks different."""

import struct
import subprocess

from desktop import describe, has, name, role, run, walk
from windows import MOST_LINKS, chosen_link, each_window

# Parts of something else: arrow keys come to them, not Tab.
PARTS = ("table cell", "list item", "page tab", "table column header", "table row header", "menu item", "tree item")
LEAST_CHANGED = 60  # pixels: a ring of 2 pixels round a box of 16 has 140


def stops(window):
    """What Tab should come to. Of radio buttons, the group is one stop."""
    for node in walk(window, lambda n: has(n, "showing") and role(n) != "menu bar"):
        if has(node, "focusable") and has(node, "enabled") and role(node) not in PARTS:
            if role(node.get_parent()) != "combo box" and not (role(node) == "radio button" and not has(node, "checked")):
                yield node


def stop_of(node):
    """The thing in the ring that a focused part belongs to."""
    while role(node) in PARTS or role(node.get_parent()) == "combo box" and role(node) != "combo box":
        node = node.get_parent()
    return node


def focused_in(desktop, window):
    """What has the keyboard, by its state."""
    return next((n for n in stops(window) if has(n, "focused")), None) or stop_of(desktop.focused)


class Picture:
    """What is on the screen: xwd's dump."""

    def __init__(self):
        dump = subprocess.run(["xwd", "-root", "-silent"], capture_output=True, check=True).stdout
        header = struct.unpack(">25I", dump[:100])
        self.line, self.size = header[12], header[11] // 8
        self.pixels = memoryview(dump)[header[0] + header[19] * 12:]
        self.width, self.height = header[4], header[5]

    def part(self, y, left, right):
        return self.pixels[y * self.line + self.size * left:y * self.line + self.size * right]

    def differing(self, other, box):
        left, top = max(0, box.x - 3), max(0, box.y - 3)
        right, bottom = min(self.width, box.x + box.width + 3), min(self.height, box.y + box.height + 3)
        number = 0
        for y in range(top, bottom):
            mine, its = self.part(y, left, right), other.part(y, left, right)
            if mine != its:
                number += sum(mine[i:i + self.size] != its[i:i + self.size] for i in range(0, len(mine), self.size))
        return number


def step(desktop, window, key, now):
    """One press of the key, as often as a page has links; what has the focus then."""
    for _ in range(MOST_LINKS):
        is_page = role(now) == "label"
        link = chosen_link(now) if is_page else None
        desktop.key(key)
        desktop.wait(lambda: stop_of(desktop.focused) != now
                     or is_page and chosen_link(now) != link, f"{key} to leave {describe(now)}")
        if stop_of(desktop.focused) != now:
            return stop_of(desktop.focused)
    raise AssertionError(f"{key} stays in {describe(now)}")


def ring(desktop, window, key, most, seen=None):
    """Presses the key until it is round; the things that it came to, in their order."""
    first = focused_in(desktop, window)
    found, now = [first], first
    while True:
        before = Picture() if seen is not None else None
        now = step(desktop, window, key, now)
        if seen is not None and role(now) != "text":
            box = now.get_extents(desktop.atspi.CoordType.SCREEN)
            desktop.wait(lambda: Picture().differing(before, box) >= LEAST_CHANGED, f"a ring around {describe(now)}")
        if now == first:
            return found
        found.append(now)
        assert len(found) <= most, f"{key} does not come round: {[describe(node) for node in found]}"


def check(program):
    faults = []
    for what, desktop, window in each_window(program, "en"):
        if not what.startswith("view"):
            break
        desktop.key("ctrl+f")
        desktop.wait(lambda: role(focused_in(desktop, window)) == "text", "the search to have the keyboard")
        wanted = {node: describe(node) for node in stops(window)}
        forward = ring(desktop, window, "Tab", len(wanted) + 5, seen=True)
        back = ring(desktop, window, "shift+Tab", len(wanted) + 5)
        print(f"{what}: {', '.join(describe(node) for node in forward)}", flush=True)
        faults += [f"{what}: Tab never comes to {wanted[place]}" for place in wanted if place not in forward]
        if back != forward[:1] + forward[:0:-1]:
            faults.append(f"{what}: Shift+Tab goes another way: {[describe(node) for node in back]}")
        roles = [role(node) for node in forward]
        if roles[0] != "text" or roles[1] != "tree" or roles[-2:] != ["label", "text"]:
            faults.append(f"{what}: the order is not search, filters, areas, page, note: {roles}")
    assert not faults, "\n".join(faults)


run(check)
