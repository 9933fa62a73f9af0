"""Every dimension has a scale of its own."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule, Suppressible
from generator.checks.subject import Subject
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for dimensions without anchors."""
    for index, dimension in enumerate(subject.own_rubric.dimensions):
        if not dimension.anchors:
            message = f"the dimension “{dimension.id}” has no anchors"
            hint = "say what is seen at each level: “anchors: {1: …, 2: …}”"
            yield Match(("dimensions", index), message, hint)


RULE = Rule(
    "SCI005",
    "every dimension has a scale: what is seen at its levels",
    Severity.ERROR,
    "Without it each interviewer rates on a scale of their own, and figures cannot be compared.",
    "Campion, Palmer & Campion 1997, component 8",
    """\
dimensions:
  - {id: depth, name: Depth, task: Designs queues, weight: 100}
""",
    """\
dimensions:
  - id: depth
    name: Depth
    task: Designs queues
    weight: 100
    anchors: {1: Names tools only, 2: Describes the flow, 3: Names what it costs}
""",
    Suppressible.NEVER,
    kinds=("rubric",),
    check=check,
)
