# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""manual.py PROGRAM LANGUAGE TEMPLATE VERSION DATE: the manual page, as roff, on standard output.

Of the template, lines "@commands@", "@options@", "@statuses@" and "@examples@" are filled in from --help.
"""

import sys
from pathlib import Path

from commandline import Command, Option, Program, read_program

ALSO = {"en": "Options described below:", "th": "ตัวเลือกที่อธิบายไว้ด้านล่าง:"}


def roff(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def bold(text: str) -> str:
    return f"\\fB{roff(text)}\\fR"


def option_entry(option: Option) -> list[str]:
    value = f" \\fI{roff(option.value)}\\fR" if option.value else ""
    return [".TP", ", ".join(bold(name) for name in option.names) + value, roff(option.text)]


def key(option: Option) -> tuple[str, str]:
    return option.names[-1], option.text


def shared_options(program: Program) -> dict[tuple[str, str], Option]:
    """What several commands say in the same words is said once."""
    found: dict[tuple[str, str], list[Option]] = {}
    for command in program.commands[1:]:
        for option in command.options:
            found.setdefault(key(option), []).append(option)
    return {name: same[0] for name, same in found.items() if len(same) > 1}


def command_entry(command: Command, shared: dict, language: str) -> list[str]:
    lines = [f".SS {bold(command.syntax)}", roff(command.description)]
    for option in command.options:
        if key(option) not in shared:
            lines += option_entry(option)
    if also := [option for option in command.options if key(option) in shared]:
        lines += [".PP", roff(ALSO[language]), ", ".join(bold(option.names[-1]) for option in also) + "."]
    return lines


def main(path: str, language: str, template: str, version: str, date: str) -> None:
    program = read_program(path, language)
    itself, *commands = program.commands
    shared = shared_options(program)
    filled = {
        "@commands@": [line for command in commands for line in command_entry(command, shared, language)],
        "@options@": [line for option in itself.options for line in option_entry(option)],
        "@shared@": [line for name, option in shared.items() if name not in map(key, itself.options)
                     for line in option_entry(option)],
        "@statuses@": [line for status, text in program.statuses for line in (".TP", bold(status), roff(text))],
        "@examples@": [line for command in program.commands for example in command.examples
                       for line in (roff(example), ".br")],
    }
    for line in Path(template).read_text(encoding="utf-8").splitlines():
        print("\n".join(filled.get(line, [line.replace("@version@", version).replace("@date@", date)])))


main(*sys.argv[1:])
