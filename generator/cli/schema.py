"""``playbook schema``."""

from __future__ import annotations

from pathlib import Path

import click

from generator.project import display_name, find_project
from generator.project.schemas import FOLDER, write_schemas
from generator.spec import KINDS
from generator.spec.schema import written


@click.command(
    name="schema",
    epilog="Examples: playbook schema    playbook schema rubric    playbook schema --output /tmp",
)
@click.argument("kind", required=False, type=click.Choice(list(KINDS)), metavar="[KIND]")
@click.option(
    "--output", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER",
    help="Write them there rather than into the project's schemas/.",
)  # fmt: skip
def command(kind: str | None, output: Path | None) -> None:
    """Write the JSON Schemas of playbook, rubric and candidate, for editors and validators.

    With a KIND alone, print that one.
    """
    if kind and output is None:
        click.echo(written(kind), nl=False)
        return
    folder = output or (find_project(Path.cwd()).root or Path.cwd()) / FOLDER
    for path in write_schemas(folder, [kind] if kind else KINDS):
        click.echo(display_name(path))
