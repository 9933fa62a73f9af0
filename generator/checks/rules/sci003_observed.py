"""Every dimension is observed somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for dimensions of the rubric that no observation names."""
    if subject.rubric is None:
        return
    observed = {o.dimension for _, o in subject.observations}
    for dimension in subject.rubric.dimensions:
        if dimension.id not in observed:
            message = f"nothing observes the dimension “{dimension.id}”"
            hint = f"add to a module: “observe: [{{point: …, dimension: {dimension.id}}}]”"
            yield Match(("rubric",), message, hint)


RULE = Rule(
    "SCI003",
    "every dimension of the rubric is observed by a module",
    Severity.ERROR,
    "A dimension that no part of the conversation brings out is rated from a hunch.",
    "Greenhouse, interview plans: each attribute has an interview that covers it",
    """\
modules:
  - {id: talk, type: opening, title: Talk, minutes: 30, script: [Welcome.]}
""",
    """\
observe:
  - {point: Names the limits first, dimension: depth}
""",
    check=check,
)
