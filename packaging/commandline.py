# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands and options of the program, as its own --help tells them: the manual and the completions
are made from this, so neither can say anything else."""

import os
import re
import subprocess
from dataclasses import dataclass, field


@dataclass
class Option:
    names: list[str]
    value: str  # as in "--output <FILE>"; empty when it takes none
    text: str

    @property
    def choices(self) -> list[str]:
        """The words that its value may be, where the help lists them all."""
        if "|" in self.value:
            return self.value.split("|")
        if bars := re.search(r"\S+(?:\|\S+)+", self.text):
            return bars[0].split("|")
        listed = re.search(r": ((?:[\w-]+, )*[\w-]+(?:, | or )[\w-]+)(?:\.|$)", self.text)
        return re.split(r", | or ", listed[1]) if listed else []


@dataclass
class Command:
    name: str  # empty for the program itself
    syntax: str
    summary: str
    description: str = ""
    options: list[Option] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)

    @property
    def operand(self) -> str:
        """What follows the command: ID, FILE, DIR or nothing."""
        words = self.syntax.split()[2:] if self.name else []
        return words[0].rstrip(".") if words and not words[0].startswith("[") else ""


@dataclass
class Program:
    title: str
    commands: list[Command]  # the first is the program itself
    statuses: list[tuple[str, str]]


def said(program: str, language: str, *words: str) -> str:
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    # --lang is read before --help by the program, and after its name by a command.
    words = (*words, "--help", "--lang", language) if words else ("--lang", language, "--help")
    return subprocess.run([program, *words], env=environment, check=True, capture_output=True, encoding="utf-8").stdout


def paragraphs(text: str) -> list[list[str]]:
    return [block.splitlines() for block in text.strip("\n").split("\n\n")]


def pairs(lines: list[str]) -> list[tuple[str, str]]:
    """Lines of a name, two blanks or more, and a text that may go on in lines that begin further right."""
    found: list[tuple[str, str]] = []
    for line in lines:
        if match := re.match(r"  (\S.*?)(?: {2,}(.*))?$", line):
            found.append((match[1], match[2] or ""))
        else:
            name, text = found.pop()
            found.append((name, f"{text} {line.strip()}".strip()))
    return found


def options(lines: list[str]) -> list[Option]:
    found = []
    for syntax, text in pairs(lines):
        value = re.search(r" <?([^<>]+?)>?$", re.sub(r"^(-\w, )", "", syntax))
        names = re.findall(r"(?:^|, )(--?[\w-]+)", syntax)
        found.append(Option(names, value[1] if value else "", text))
    return found


def read_command(program: str, language: str, syntax: str, summary: str) -> Command:
    name = syntax.split()[1]
    (_, *description), listed, *rest = paragraphs(said(program, language, name))
    # The examples come last; before them may stand a list of the operands.
    examples = [line.strip() for line in rest[-1][1:]] if rest else []
    return Command(name, syntax, summary, " ".join(description), options(listed[1:]), examples)


def read_program(program: str, language: str) -> Program:
    (title,), commands, listed, statuses, examples = paragraphs(said(program, language))
    (syntax, summary), *others = pairs(commands)
    itself = Command("", syntax, summary, "", options(listed[1:]), [line.strip() for line in examples[1:]])
    found = [read_command(program, language, *pair) for pair in others]
    return Program(title, [itself, *found], pairs(statuses[1:]))
