# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every source names its licence and every header has `#pragma once`."""

from sources import files, lines, place, report

checked = files("src", ".h", ".cpp") + files("tests", ".h", ".cpp", ".py")
problems = []
for path in checked:
    head = "\n".join(lines(path)[:3])
    if "SPDX-FileCopyrightText: " not in head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
        problems.append(f"{place(path)}: the first two lines do not name the licence")
    if path.suffix == ".h" and "#pragma once" not in "\n".join(lines(path)[:6]):
        problems.append(f"{place(path)}: no '#pragma once' at the top")
report(problems, len(checked))
