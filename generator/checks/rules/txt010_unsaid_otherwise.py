"""An “otherwise” can be said."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.diagnostics import Severity
from generator.loading import slot_uses


def check(subject: Subject) -> Iterator[Match]:
    """Look for an “otherwise” beside a text that has no slot."""
    with_slots = {path[:-1] for path, _ in slot_uses(subject.loaded)}
    for spoken in subject.spoken:
        if spoken.path[-1] == "otherwise" and spoken.path[:-1] not in with_slots:
            yield Match(
                spoken.path,
                "this “otherwise” is never said: the text beside it has no slot",
                "delete it, or put the slot back",
                of_key=True,
            )


RULE = Rule(
    "TXT010",
    "an “otherwise” stands beside a text with a slot",
    Severity.WARNING,
    "It is printed nowhere, and whoever wrote it believes that it is said.",
    "this tool’s format: slots",
    """\
modules:
  - id: depth
    type: knowledge
    title: Depth
    minutes: 30
    script: [{say: Where did it break?, otherwise: Tell me of a fault.}]
""",
    """\
modules:
  - id: depth
    type: knowledge
    title: Depth
    minutes: 30
    script: [{say: Where did it break?}]
""",
    check=check,
)
