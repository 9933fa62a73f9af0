"""``playbook``: the group, which imports a command's module only when it is called."""

from __future__ import annotations

import errno
import importlib
import io
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from generator import __version__
from generator.cli.fail import fail
from generator.diagnostics import MachineError, PlaybookError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

COMMANDS = {
    "render": "Render handbooks as Markdown, HTML and PDF.",
    "check": "Check playbooks, rubrics and candidates.",
    "rules": "List or explain the rules of check.",
    "schema": "Write the JSON Schemas that editors complete and check by.",
    "new": "Start a project.",
    "print": "Make HTML and PDF of a handbook that was edited by hand.",
    "doctor": "Say whether this machine can make PDFs.",
}

MODULES = {"print": "reprint"}
"""Where a command's module has another name: ``print`` is Python's own."""


class LazyGroup(click.Group):
    """A group whose commands live in modules of their own names."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the help page."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """Import a command."""
        if name not in COMMANDS:
            return None
        command = importlib.import_module(f"generator.cli.{MODULES.get(name, name)}").command
        assert isinstance(command, click.Command)
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete a command's name without importing any."""
        from click.shell_completion import CompletionItem

        found = [
            CompletionItem(name, help=about)
            for name, about in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """Find a command; suggest the nearest name for an unknown one."""
        from generator.diagnostics import did_you_mean

        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            known = f"known: {', '.join(COMMANDS)}"
            ctx.fail(f"no command “{args[0]}”; {did_you_mean(args[0], COMMANDS, otherwise=known)}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command and turn our exceptions into words and exit codes."""
        try:
            return super().invoke(ctx)
        except PlaybookError as error:
            fail(error)
        except RecursionError:
            click.echo("error: the input is nested too deeply", err=True)
            sys.exit(1)
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # click ends quietly when nobody reads on
            if error.filename is None:
                _drop_output()
            where = error.filename or "what is printed here"
            fail(MachineError(f"{where} cannot be read or written: {error.strerror}"))
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except Exception as error:
            if os.environ.get("PLAYBOOK_TRACEBACK"):
                raise
            click.echo(f"error: a fault of this program: {type(error).__name__}: {error}", err=True)
            click.echo("hint: please report it, with what PLAYBOOK_TRACEBACK=1 shows", err=True)
            sys.exit(1)


def _drop_output() -> None:
    """Forget what cannot be printed, or Python tries once more at its end and returns 120."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: playbook render playbooks/backend.yaml --candidate candidates/lin --to pdf",
)
@click.version_option(__version__, prog_name="playbook")
def main() -> None:
    """Interview playbooks as data.

    Write an interview in YAML; print the handbook that the interviewer holds in the room.
    """
    # a terminal or pipe that is not UTF-8 shows what it can of a name or an emoji
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
