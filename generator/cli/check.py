"""``playbook check``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.checks import REPORTERS, check
from generator.diagnostics import Severity


@click.command(
    name="check",
    epilog="Examples: playbook check    playbook check rubrics/backend.yaml --format json",
)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format", "style", type=click.Choice(list(REPORTERS)), default="text", show_default=True,
    help="How to report.",
)  # fmt: skip
@click.option(
    "--fail-on", type=click.Choice([s.value for s in Severity]), default="error", show_default=True,
    help="The mildest finding that makes the exit code 1.",
)  # fmt: skip
@click.option("--quiet", "-q", is_flag=True, help="Say nothing when nothing is found.")
def command(paths: tuple[Path, ...], style: str, fail_on: str, quiet: bool) -> None:
    r"""Check FILES or FOLDERS; without any, the project in this folder.

    \b
    Exit codes: 0 nothing that fails, 1 findings, 2 wrong usage, 3 something is
    missing on this machine.
    """
    report = check(paths)
    if not quiet or report.findings or style != "text":
        click.echo(REPORTERS[style](report))
    worst = report.worst()
    sys.exit(worst is not None and worst.rank <= Severity(fail_on).rank)
