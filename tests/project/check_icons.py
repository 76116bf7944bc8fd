# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every icon in resources/icons is compiled in and used, and that every icon used exists."""

import re

from sources import ROOT, files, place, report

icons = {path.stem for path in files("resources/icons", ".svg")}
listed = set(re.findall(r"icons/([\w-]+)\.svg", (ROOT / "resources/CMakeLists.txt").read_text(encoding="utf-8")))
code = "\n".join(path.read_text(encoding="utf-8") for path in files("src", ".cpp", ".h", ".ui", ".qss") + files("ui", ".ui"))
asked = set(re.findall(r'themedIcon\(u"([\w-]+)"|:/icons/([\w-]+)\.svg', code))
asked = {name for pair in asked for name in pair if name}

problems = [f"resources/icons/{name}.svg is not in resources/CMakeLists.txt" for name in sorted(icons - listed)]
problems += [f"resources/CMakeLists.txt lists {name}.svg, which is not there" for name in sorted(listed - icons)]
problems += [f"the sources ask for an icon '{name}', which is not there" for name in sorted(asked - icons)]
# A name may be passed to themedIcon() from a table: then it is a literal elsewhere.
problems += [f"resources/icons/{name}.svg is used nowhere" for name in sorted(icons)
             if not re.search(rf'["/]{re.escape(name)}(\.svg)?["\)]', code)]
report(problems, len(icons))
