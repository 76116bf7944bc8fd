# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that no text of a catalogue is interpreted as HTML: Qt guesses the format, and HTML can open files.

A line that is safe for another reason states it: '// rich-ok: why'.
"""

import re

from sources import files, lines, place, report

RISKY = {
    r"\bnew QLabel\(|\bQLabel\s+\w+[({]|make_unique<QLabel>": "a label guesses; set its textFormat to PlainText",
    r"\bQMessageBox\s*::\s*(warning|critical|information|question|about)\s*\(": "the static boxes guess; use showError()",
    r"setInformativeText\(|\.setText\(.*[mM]essageBox|setDetailedText\(": "a message box guesses",
    r"setToolTip\(|setWhatsThis\(|Qt::ToolTipRole\b|Qt::WhatsThisRole\b": "a tooltip guesses; wrap it in plainToolTip()",
    r"\bQErrorMessage\b|\bQWhatsThis::showText\(|\bQToolTip::showText\(": "it guesses",
    r"setHtml\(|insertHtml\(|appendHtml\(|setMarkdown\(": "HTML: every value in it has to be escaped",
    r"setTextFormat\(Qt::(AutoText|RichText|MarkdownText)\)": "HTML: every value in it has to be escaped",
}
LABEL = re.compile(r"(?:(\w+)\s*[=({]\s*(?:new QLabel|std::make_unique<QLabel>)|\bQLabel\s+(\w+))")
NEAR = 4


def is_plain(label: str, code: str) -> bool:
    """Returns whether the file sets the label of this name to plain text."""
    return re.search(rf"\b{label}(->|\.)setTextFormat\(Qt::PlainText\)", code) is not None


problems = []
checked = files("src", ".cpp", ".h")
for path in checked:
    text = lines(path)
    for number, line in enumerate(text, 1):
        code = line.split("//")[0]
        near = "\n".join(text[number - 1:number + NEAR])
        if "rich-ok" in line or "rich-ok" in text[max(0, number - 2)]:
            continue
        for pattern, reason in RISKY.items():
            if not re.search(pattern, code):
                continue
            label = LABEL.search(code)
            if "QLabel" in pattern and label and is_plain(label.group(1) or label.group(2), "\n".join(text)):
                continue
            if "ToolTip" in pattern and re.search(r"plainToolTip\(|case Qt::|[!=]= *Qt::", near):
                continue
            problems.append(f"{place(path, number)}: {line.strip()}  <- {reason}")

# A label of a form without textFormat guesses as well; the texts of forms are ours, but code may set others.
for path in files("ui", ".ui"):
    labels = re.findall(r'<widget class="QLabel" name="(\w+)">(.*?)</widget>', path.read_text(encoding="utf-8"), re.S)
    problems += [f"{place(path)}: the label {name} has no textFormat" for name, body in labels
                 if 'name="textFormat"' not in body]
report(problems, len(checked))
