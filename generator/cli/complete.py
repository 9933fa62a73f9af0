"""What a shell completes behind our options; click asks while somebody types."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem


def rule_ids(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Ids and families of rules; behind a comma, the next one."""
    from generator.checks.registry import rules
    from generator.checks.rule import FAMILIES

    before, comma, word = incomplete.rpartition(",")
    known = {**FAMILIES, **{name: rule.title for name, rule in rules().items()}}
    return [
        CompletionItem(f"{before}{comma}{name}", help=about)
        for name, about in known.items()
        if name.startswith(word.upper())
    ]
