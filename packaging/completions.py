# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""completions.py PROGRAM bash|zsh|fish: the completion of the command line for a shell, on standard output."""

import sys

from commandline import Command, Option, Program, read_program

HEAD = "# SPDX-FileCopyrightText: 2026 The Mueang authors\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
IDENTIFIERS = "mueang list --columns id --format tsv --header keys 2> /dev/null | tail -n +2"


def words_of(option: Option, command: Command) -> list[str]:
    """What may follow the option; a column is sorted by and listed by the same name."""
    if "--sort" in option.names:
        return next(other.choices for other in command.options if "--columns" in other.names)
    return option.choices if option.value else []


def quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def bash(program: Program) -> str:
    itself, *commands = program.commands
    values, cases = [], []
    for command in program.commands:
        for option in command.options:
            if option.value == "FILE":
                values.append(f"        {command.name}:{option.names[-1]}) __mueang_files; return ;;")
            elif words := words_of(option, command):
                values.append(f"        {command.name}:{option.names[-1]}) __mueang_words '{' '.join(words)}'; return ;;")
            elif option.value:
                values.append(f"        {command.name}:{option.names[-1]}) return ;;")
    for command in commands:
        names = " ".join(name for option in command.options for name in option.names)
        rest = {"ID": f'__mueang_words "$({IDENTIFIERS})"', "FILE": "__mueang_files",
                "DIR": "mapfile -t COMPREPLY < <(compgen -d -- \"$current\")"}.get(command.operand, ":")
        cases.append(f"        {command.name}) if [[ $current == -* ]]; then __mueang_words '{names}'; else {rest}; fi ;;")
    first = " ".join(name for option in itself.options for name in option.names)
    return f"""{HEAD}
__mueang_words() {{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
}}

__mueang_files() {{
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}}

_mueang() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}} command='' word
    COMPREPLY=()
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case $word in
        {'|'.join(command.name for command in commands)}) command=$word; break ;;
        esac
    done
    case $command:$previous in
{chr(10).join(values)}
    esac
    case $command in
{chr(10).join(cases)}
        *)  if [[ $current == -* ]]; then
                __mueang_words '{first}'
            else
                __mueang_files
                mapfile -t -O "${{#COMPREPLY[@]}}" COMPREPLY < <(compgen -W '{' '.join(c.name for c in commands)}' -- "$current")
            fi ;;
    esac
}}

complete -F _mueang mueang
"""


def zsh_option(option: Option, command: Command) -> str:
    text = option.text.replace("[", "(").replace("]", ")").replace(":", "\\:")
    action = ""
    if option.value:
        words = words_of(option, command)
        action = f":{option.value.replace(':', ' ')}:" + ("_files" if option.value == "FILE" else f"({' '.join(words)})" if words else " ")
    names = option.names
    prefix = f"({' '.join(names)})" + "'{" + ",".join(names) + "}'" if len(names) > 1 else "*" + names[0]
    return f"        {quoted(prefix + '[' + text + ']' + action)}" if len(names) == 1 else \
        f"        '{prefix}{quoted('[' + text + ']' + action)[1:]}"


def zsh(program: Program) -> str:
    itself, *commands = program.commands
    cases = []
    for command in commands:
        rest = {"ID": "'*:area:_mueang_areas'", "FILE": "'1:file:_files'", "DIR": "'1:folder:_files -/'"}
        lines = [zsh_option(option, command) for option in command.options]
        lines += [f"        {rest[command.operand]}"] if command.operand in rest else []
        joined = " \\\n".join(lines)
        cases.append(f"    {command.name})\n        _arguments -s \\\n{joined}\n        ;;")
    described = "\n".join(f"        {quoted(c.name + ':' + c.summary)}" for c in commands)
    first = " \\\n".join(zsh_option(option, itself) for option in itself.options)
    return f"""#compdef mueang
{HEAD}
_mueang_areas() {{
    local -a areas
    areas=(${{(f)"$({IDENTIFIERS})"}})
    compadd -a areas
}}

_mueang_start() {{
    local -a commands=(
{described}
    )
    _describe command commands
    _files
}}

_mueang() {{
    local curcontext=$curcontext state
    local -a line
    _arguments -C \\
{first} \\
        '1:command:_mueang_start' '*::argument:->rest'
    [[ $state == rest ]] || return
    case $line[1] in
{chr(10).join(cases)}
    esac
}}

_mueang "$@"
"""


def fish(program: Program) -> str:
    itself, *commands = program.commands
    lines = []

    def add(condition: str, option: Option, command: Command) -> None:
        line = f"complete -c mueang -n {quoted(condition)}"
        for name in option.names:
            line += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
        if option.value == "FILE":
            line += " -r -F"
        elif option.value:
            words = words_of(option, command)
            line += f" -x -a {quoted(' '.join(words))}" if words else " -x"
        lines.append(f"{line} -d {quoted(option.text)}")

    for command in commands:
        lines.append(f"complete -c mueang -n __fish_use_subcommand -a {command.name} -d {quoted(command.summary)}")
    for option in itself.options:
        add("__fish_use_subcommand", option, itself)
    for command in commands:
        condition = f"__fish_seen_subcommand_from {command.name}"
        if command.operand == "ID":
            lines.append(f"complete -c mueang -n {quoted(condition)} -f -a {quoted('(' + IDENTIFIERS + ')')}")
        elif command.operand == "DIR":
            lines.append(f"complete -c mueang -n {quoted(condition)} -f -a '(__fish_complete_directories)'")
        elif not command.operand:
            lines.append(f"complete -c mueang -n {quoted(condition)} -f")
        for option in command.options:
            add(condition, option, command)
    return HEAD + "\n" + "\n".join(lines) + "\n"


shells = {"bash": bash, "zsh": zsh, "fish": fish}
print(shells[sys.argv[2]](read_program(sys.argv[1], "en")), end="")
