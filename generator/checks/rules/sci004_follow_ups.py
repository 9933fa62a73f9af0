"""Rated modules script their follow-ups."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject, rated
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Count the follow-ups of each rated module."""
    most = subject.limits.follow_ups
    for path, module in subject.modules():
        count = len(module.follow_ups or ())
        if not rated(module) or 1 <= count <= most:
            continue
        message = (
            f"a rated module with {count} follow-ups"
            if count
            else "a rated module without follow-ups"
        )
        hint = (
            f"keep the {most} that you would ask everyone"
            if count
            else f"script 1 to {most} neutral ones under “follow_ups:”, the same for everyone"
        )
        yield Match((*path, "follow_ups") if count else path, message, hint, of_key=bool(count))


RULE = Rule(
    "SCI004",
    "a rated module scripts one to five neutral follow-ups",
    Severity.WARNING,
    "Follow-ups made up on the spot differ from candidate to candidate, and lead.",
    "Campion, Palmer & Campion 1997, component 3; OPM, structured interviews",
    """\
modules:
  - id: depth
    type: knowledge
    title: Depth
    minutes: 30
    script: [How would you keep a queue from growing?]
    observe: [{point: Names the limits first, dimension: depth}]
""",
    """\
modules:
  - id: depth
    type: knowledge
    title: Depth
    minutes: 30
    script: [How would you keep a queue from growing?]
    follow_ups: [What would you give up for that?]
    observe: [{point: Names the limits first, dimension: depth}]
""",
    check=check,
)
