"""Which findings keep a handbook from being rendered."""

from __future__ import annotations

from generator.checks.registry import rules
from generator.diagnostics import Diagnostic, Severity


def at_render() -> frozenset[str]:
    """Ids of the rules that are asked when a handbook is rendered."""
    return frozenset(rule.id for rule in rules().values() if rule.at_render)


def refuses(finding: Diagnostic) -> bool:
    """Whether a finding is an error of the file's shape, of its references or of the law.

    What interview science and style call an error is told by ``check``: a handbook can still be
    printed five minutes before the interview.
    """
    rule = rules()[finding.code]
    opinion = rule.family in ("SCI", "TXT") and rule.check is not None
    # where a suppression does not hold, what it was to cover is told, and decides
    suppression = rule.id in ("REF011", "REF013", "REF014")
    return finding.severity is Severity.ERROR and not opinion and not suppression
