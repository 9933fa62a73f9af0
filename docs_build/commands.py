"""The page of the command line, from the commands themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click

from docs_build.things import MADE
from generator.cli.main import main
from generator.diagnostics import PlaybookError
from generator.diagnostics.errors import InputError, MachineError, UsageError

OPENING = """\
`playbook COMMAND --help` says the same in the terminal. Words in capitals stand for yours; what is
in brackets may be left out. Paths are relative to the folder that you are in."""

EXIT_CODES = """\
| exit code | means |
| --- | --- |
| 0 | all is well |
{rows}

With `playbook check`, 1 also means findings that fail; see [Checking](../check.md#running-it).
`doctor` ends with 3 when something that is needed is missing. Errors and hints go to the standard
error, everything else to the standard output."""

MEANINGS: dict[type[PlaybookError], str] = {
    InputError: "something in the files is wrong: the message says where, and how to mend it",
    UsageError: "the command asks for something that cannot be: an option, a rule, a file to keep",
    MachineError: "the machine lacks something, or a file cannot be read or written",
}


def commands_page() -> str:
    """The page, in Markdown."""
    ctx = click.Context(main, info_name="playbook", **main.context_settings)
    parts = ["# Commands", MADE, OPENING, "## Exit codes", _exit_codes()]
    for name in main.list_commands(ctx):
        command = main.get_command(ctx, name)
        assert command is not None
        parts += _command(command, click.Context(command, ctx, info_name=name))
    parts += ["## playbook", *_body(main, ctx)]
    return "\n\n".join(parts) + "\n"


def _exit_codes() -> str:
    rows = sorted((error.exit_code, said) for error, said in MEANINGS.items())
    return EXIT_CODES.format(rows="\n".join(f"| {code} | {said} |" for code, said in rows))


def _command(command: click.Command, ctx: click.Context) -> Iterator[str]:
    yield f"## {ctx.command_path}"
    yield from _body(command, ctx)


def _body(command: click.Command, ctx: click.Context) -> Iterator[str]:
    usage = " ".join(command.collect_usage_pieces(ctx))
    yield f"```text\n{ctx.command_path} {usage}\n```"
    yield from _paragraphs(command.help or "")
    rows = ["| argument or option | takes | does |", "| --- | --- | --- |"]
    for one in command.get_params(ctx):
        rows.append(_option(one, ctx) if isinstance(one, click.Option) else _argument(one, ctx))
    yield '<div class="fields" markdown>\n\n' + "\n".join(rows) + "\n\n</div>"
    if command.epilog:
        yield "```sh\n" + "\n".join(examples(command.epilog)) + "\n```"


def examples(epilog: str) -> list[str]:
    """The commands that an epilog shows."""
    return re.split(r"\s{2,}", epilog.partition(":")[2].strip())


def _paragraphs(text: str) -> Iterator[str]:
    for block in text.split("\n\n"):
        words = " ".join(block.split())
        if words:
            yield words


def _argument(argument: click.Parameter, ctx: click.Context) -> str:
    name = argument.make_metavar(ctx).strip("[].")
    many = "one or more" if argument.required else "any number"
    said = many if argument.nargs == -1 else "one" if argument.required else "one, or none"
    return _row(f"`{name}`", _words(argument) or f"`{argument.type.name.upper()}`", said)


def _option(option: click.Option, ctx: click.Context) -> str:
    names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
    said = " ".join((option.help or "").split())
    return _row(names, _takes(option, ctx), said + _default(option, ctx))


def _takes(option: click.Option, ctx: click.Context) -> str:
    if option.is_flag or option.name == "help":
        return ""
    return _words(option) or f"`{option.make_metavar(ctx)}`"


def _words(one: click.Parameter) -> str:
    """The words that a choice allows; nothing for other types."""
    if not isinstance(one.type, click.Choice):
        return ""
    return " · ".join(f"`{word}`" for word in one.type.choices)


def _default(option: click.Option, ctx: click.Context) -> str:
    shown = option.get_help_extra(ctx).get("default")
    return f" Without it: `{shown}`." if shown else ""


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
