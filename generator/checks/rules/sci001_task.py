"""Dimensions come from the job."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for dimensions that name no task."""
    for index, dimension in enumerate(subject.own_rubric.dimensions):
        if dimension.task is None:
            message = f"the dimension “{dimension.id}” names no task of the job"
            yield Match(("dimensions", index), message, "say what in the job it is for: “task: …”")


RULE = Rule(
    "SCI001",
    "a dimension names the task of the job that it comes from",
    Severity.WARNING,
    "What is rated without a task behind it is rated by taste, and hard to defend.",
    "Campion, Palmer & Campion 1997, component 1; OPM, structured interviews",
    """\
dimensions:
  - {id: depth, name: Depth, weight: 100, anchors: {1: a, 2: b, 3: c}}
""",
    """\
dimensions:
  - id: depth
    name: Depth
    task: Keeps the booking service up at peak
    weight: 100
    anchors: {1: a, 2: b, 3: c}
""",
    kinds=("rubric",),
    check=check,
)
