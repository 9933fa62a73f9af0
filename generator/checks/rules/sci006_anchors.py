"""A scale is anchored at its ends and between."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule, Suppressible
from generator.checks.subject import Subject
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for scales that lack an anchor at an end or between."""
    values = [level.value for level in subject.own_rubric.levels]
    low, high, between = values[0], values[-1], values[1:-1]
    for index, dimension in enumerate(subject.own_rubric.dimensions):
        if not dimension.anchors:
            continue
        given = set(dimension.anchors)
        missing = [str(value) for value in (low, high) if value not in given]
        if between and not given.intersection(between):
            missing.insert(
                -1 if high not in given else len(missing), " or ".join(map(str, between))
            )
        if missing:
            message = f"the scale of “{dimension.id}” has no anchor at {' and at '.join(missing)}"
            hint = "say what is seen at the lowest level, at the highest and at one between"
            yield Match(("dimensions", index, "anchors"), message, hint, of_key=True)


RULE = Rule(
    "SCI006",
    "a scale has anchors at least low, between and high",
    Severity.ERROR,
    "Between two anchors a level can be placed; where none is near, it is a guess.",
    "Campion, Palmer & Campion 1997, component 9; OPM, structured interviews",
    """\
dimensions:
  - {id: depth, name: Depth, task: Designs queues, weight: 100, anchors: {3: Names costs}}
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
