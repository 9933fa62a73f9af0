"""How a command ends when something is wrong: plain words on stderr and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import NoReturn

import click

from generator.diagnostics import InputError, PlaybookError


def show(error: PlaybookError, lines: Mapping[tuple[str, int], str] | None = None) -> None:
    """Print an error, with its findings where it has some."""
    if isinstance(error, InputError) and error.findings:
        from generator.checks.reporters.text import findings_text  # only where something is wrong

        for block in findings_text(error.findings, lines or {}):
            click.echo(block, err=True)
    click.echo(f"error: {error}", err=True)
    if error.hint:
        click.echo(f"hint: {error.hint}", err=True)


def fail(error: PlaybookError, lines: Mapping[tuple[str, int], str] | None = None) -> NoReturn:
    """Print an error and end with its exit code."""
    show(error, lines)
    sys.exit(error.exit_code)
