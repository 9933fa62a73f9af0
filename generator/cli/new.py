"""``playbook new``."""

from __future__ import annotations

from pathlib import Path

import click

from generator.project import display_name
from generator.project.scaffold import languages, scaffold


@click.command(name="new", epilog="Example: playbook new sales-assistant --language en")
@click.argument("folder", metavar="NAME", type=click.Path(path_type=Path))
@click.option(
    "--language", type=click.Choice(languages()), default="zh-Hans", show_default=True,
    help="Language of the texts.",
)  # fmt: skip
def command(folder: Path, language: str) -> None:
    """Write a new project into the folder NAME.

    It holds a commented playbook, a rubric and an example candidate; it passes the check and
    renders at once.
    """
    for path in scaffold(folder, language):
        click.echo(display_name(path))
    name = folder.absolute().name
    playbook = display_name(folder / "playbooks" / f"{name}.yaml")
    example = display_name(folder / "candidates" / "example")
    click.echo(f"\nNow try:\n  playbook render {playbook} --candidate {example}")
