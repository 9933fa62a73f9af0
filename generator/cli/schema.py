"""``playbook schema``."""

from __future__ import annotations

from pathlib import Path

import click

from generator.diagnostics import InputError
from generator.project import display_name, find_project
from generator.project.schemas import FOLDER, stale_schemas, write_schemas
from generator.spec import KINDS
from generator.spec.schema import schema_text


@click.command(
    name="schema",
    epilog="Examples: playbook schema    playbook schema rubric    playbook schema --output /tmp",
)
@click.argument("kind", required=False, type=click.Choice(list(KINDS)), metavar="[KIND]")
@click.option(
    "--output", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER",
    help="Write them there rather than into the project's schemas/.",
)  # fmt: skip
@click.option(
    "--check", is_flag=True, help="Write nothing; fail where they are not this version's."
)
def command(kind: str | None, output: Path | None, check: bool) -> None:
    """Write the JSON Schemas of playbook, rubric and candidate, for editors and validators.

    With a KIND alone, print that one. A file names its own in its first line, such as
    “# yaml-language-server: $schema=../schemas/playbook.schema.json”.
    """
    folder = output or (find_project(Path.cwd()).root or Path.cwd()) / FOLDER
    kinds = [kind] if kind else list(KINDS)
    if check:
        if stale := stale_schemas(folder, kinds):
            raise InputError(
                f"not of this version: {', '.join(map(display_name, stale))}",
                hint="write them anew: playbook schema",
            )
        return
    if kind and output is None:
        click.echo(schema_text(kind), nl=False)
        return
    for path in write_schemas(folder, kinds):
        click.echo(display_name(path))
