"""``playbook doctor``."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command(name="doctor", epilog="Example: playbook doctor")
def command() -> None:
    """Say whether this machine can make PDFs, and what would mend it.

    Looks for Pango, HarfBuzz-Subset and the fonts, and asks the fonts for every character that
    this project's files hold. Exit code 3 when something is missing.
    """
    from generator.render.doctor import examine

    verdicts = examine(Path())
    for verdict in verdicts:
        sign = "ok  " if verdict.good else "MISS" if verdict.needed else "note"
        click.echo(f"{sign}  {verdict.what}")
        if verdict.mend:
            click.echo(f"      {verdict.mend}")
    sys.exit(3 if any(v.needed and not v.good for v in verdicts) else 0)
