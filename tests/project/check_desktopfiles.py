# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the files for the desktop and the shells: with their validators, and against the program.

check_desktopfiles.py ROOT BUILD: BUILD is the build folder.
"""

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from sources import ROOT, report

BUILD = Path(sys.argv[2])
PACKAGING, MADE = ROOT / "packaging", BUILD / "packaging"
ID = "th.mueang.mueang"
CATALOGUE = BUILD / "share/mueang/catalogue.sqlite"
RIGHTS = {"--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"}
MIME = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


def said(*words: object, **more: str) -> str:
    """Returns the output of a validator; empty if it reports no problem."""
    environment = os.environ | {"LC_ALL": "C.UTF-8"} | more
    done = subprocess.run([str(word) for word in words], env=environment, capture_output=True, encoding="utf-8")
    # A manual page itself goes to standard output.
    text = (done.stderr if words[0] == "man" else done.stdout + done.stderr).strip()
    return text or ("failed" if done.returncode else "")


def metainfo() -> str:
    """Returns errors and warnings, but not that the homepage is missing (since AppStream 1.0): there is no website."""
    path = MADE / f"{ID}.metainfo.xml"
    done = subprocess.run(["appstreamcli", "validate", "--no-net", "--pedantic", path], capture_output=True, encoding="utf-8")
    findings = re.findall(r"^[EW]: .*", done.stdout, re.MULTILINE)
    if done.returncode and not findings:
        return done.stdout + done.stderr
    return "; ".join(finding for finding in findings if "url-homepage-missing" not in finding)


def completed(line: str) -> list[str]:
    """Returns the completions that bash offers at the end of the line."""
    words = " ".join(f"'{word}'" for word in line.split(" "))
    script = (f". '{MADE}/completion.bash'; compopt() {{ :; }}; COMP_WORDS=({words}); "
              "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _mueang; printf '%s\\n' \"${COMPREPLY[@]}\"")
    environment = os.environ | {"PATH": f"{BUILD / 'bin'}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, encoding="utf-8", cwd="/")
    return (done.stdout + done.stderr).split()


def expect(line: str, *words: str) -> str:
    missing = set(words) - set(completed(line))
    return f"'{line}' offers {completed(line)[:8]}, not {sorted(missing)}" if missing else ""


def mime_type() -> str:
    """Checks that the magic of the file type is the application_id in the schema."""
    number = int.from_bytes(CATALOGUE.read_bytes()[68:72], "big")
    matches = ElementTree.parse(PACKAGING / f"{ID}.xml").iterfind(".//m:match[@offset='68']", MIME)
    values = [int(match.get("value"), 16) for match in matches]
    return "" if values == [number] else f"the magic is {values}, catalogues have {number}"


def same_everywhere() -> str:
    """Checks that all files have the same program name, file type and version."""
    desktop = (PACKAGING / f"{ID}.desktop").read_text(encoding="utf-8")
    metainfo = (MADE / f"{ID}.metainfo.xml").read_text(encoding="utf-8")
    kind = ElementTree.parse(PACKAGING / f"{ID}.xml").find("m:mime-type", MIME).get("type")
    version = re.search(r"project\(mueang VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text())[1]
    window = (ROOT / "src/gui/window/runwindow.cpp").read_text(encoding="utf-8")
    told = subprocess.run([BUILD / "bin/mueang", "--version"], capture_output=True, encoding="utf-8").stdout
    wanted = {f"MimeType={kind};": desktop, f"Icon={ID}": desktop, f"<mediatype>{kind}<": metainfo,
              f'version="{version}"': metainfo, f'setDesktopFileName(u"{ID}"_s)': window, f"mueang {version}\n": told,
              f"Mueang {version}": (MADE / "mueang.1").read_text(encoding="utf-8")}
    return "; ".join(f"'{text.strip()}' is missing" for text, where in wanted.items() if text not in where)


def sandbox() -> str:
    """Checks that the Flatpak may access the display only: no network, no files, no bus except that of the portals."""
    manifest = (PACKAGING / f"{ID}.yml").read_text(encoding="utf-8")
    given = set(re.findall(r"^  - (--.*)$", manifest, re.MULTILINE))
    return f"the rights {sorted(given - RIGHTS)} are new" if given != RIGHTS else ""


checks = {
    "desktop entry": said("desktop-file-validate", PACKAGING / f"{ID}.desktop"),
    "metainfo": metainfo(),
    "file type": said("xmllint", "--noout", PACKAGING / f"{ID}.xml"),
    "magic": mime_type(),
    "names": same_everywhere(),
    "sandbox": sandbox(),
    "manual in English": said("man", "--warnings", "-E", "UTF-8", "-l", MADE / "mueang.1"),
    "manual in Thai": said("man", "--warnings", "-E", "UTF-8", "-l", MADE / "mueang.th.1"),
    "completion for bash": said("bash", "-n", MADE / "completion.bash"),
    "commands": expect("mueang ", "list", "show", "build"),
    "options": expect("mueang list --r", "--region", "--round"),
    "values": expect("mueang list --format j", "json"),
    "columns": expect("mueang provinces --sort popul", "population"),
    "areas": expect("mueang show phu", "phuket"),
    "folders": expect("mueang build /u", "/usr"),
    "files": expect("mueang check /etc/host", "/etc/hosts"),
}
report([f"{name}: {problem}" for name, problem in checks.items() if problem], len(checks))
