"""``playbook rules``."""

from __future__ import annotations

import json

import click

from generator.checks.explain import as_data, as_plain, page, section, table
from generator.checks.registry import rules, select
from generator.checks.rule import Rule
from generator.cli.complete import rule_ids

VERSION = 1


@click.command(
    name="rules",
    epilog="Examples: playbook rules    playbook rules SCI004 LAW    playbook rules --format json",
)
@click.argument("ids", nargs=-1, metavar="[ID]...", shell_complete=rule_ids)
@click.option(
    "--format", "style", type=click.Choice(["text", "json", "markdown"]), default="text",
    help="For a terminal, for programs, or as a page.",
)  # fmt: skip
def command(ids: tuple[str, ...], style: str) -> None:
    """List the rules of check, or explain those named by ID or family."""
    known = rules()
    if ids:
        wanted = select([word.upper() for word in ids], ())
        known = {name: rule for name, rule in known.items() if name in wanted}
    if style == "json":
        data = {"version": VERSION, "rules": [as_data(rule) for rule in known.values()]}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    elif style == "markdown":
        click.echo("\n\n".join(map(section, known.values())) if ids else page(known))
    else:
        click.echo("\n\n".join(map(_explained, known.values())) if ids else table(known.values()))


def _explained(rule: Rule) -> str:
    return f"{rule.id}  {rule.title}\n\n{as_plain(rule)}"
