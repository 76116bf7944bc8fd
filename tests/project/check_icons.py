# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every icon in resources/icons is compiled in and used, that every icon used exists, and one for each domain."""

import re

from sources import ROOT, files, place, report

icons = {path.stem for path in files("resources/icons", ".svg")}
listed = set(re.findall(r"icons/([\w-]+)\.svg", (ROOT / "resources/CMakeLists.txt").read_text(encoding="utf-8")))
code = "\n".join(path.read_text(encoding="utf-8") for path in files("src", ".cpp", ".h", ".ui", ".qss") + files("ui", ".ui"))
asked = set(re.findall(r'themedIcon\(u"([\w-]+)"|:/icons/([\w-]+)\.svg', code))
asked = {name for pair in asked for name in pair if name}
keys = (ROOT / "src/catalogue/enumkeys.cpp").read_text(encoding="utf-8")
domains = {f"domain-{key.lower()}" for key in re.findall(r'\{Domain::\w+, "(\w+)"\}', keys)}

problems = [f"resources/icons/{name}.svg is not in resources/CMakeLists.txt" for name in sorted(icons - listed)]
problems += [f"resources/CMakeLists.txt lists {name}.svg, which is not there" for name in sorted(listed - icons)]
problems += [f"resources/icons/{name}.svg is not there" for name in sorted(domains - icons)]
problems += [f"resources/icons/{name}.svg belongs to no domain" for name in sorted(icons - domains) if name.startswith("domain-")]
if len(domains) != 7:
    problems.append(f"src/catalogue/enumkeys.cpp: {len(domains)} domains found, not 7")
problems += [f"the sources ask for an icon '{name}', which is not there" for name in sorted(asked - icons)]
# A name may be passed to themedIcon() from a table: then it is a literal elsewhere.
problems += [f"resources/icons/{name}.svg is used nowhere" for name in sorted(icons - domains)
             if not re.search(rf'["/]{re.escape(name)}(\.svg)?["\)]', code)]
report(problems, len(icons))
