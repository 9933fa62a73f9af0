"""Weights sum to 100."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule, Suppressible
from generator.checks.subject import Subject
from generator.diagnostics import Severity

_HINT = "give every dimension a whole “weight”, 100 in all"


def check(subject: Subject) -> Iterator[Match]:
    """Add up the weights of a rubric."""
    weights = [dimension.weight for dimension in subject.own_rubric.dimensions]
    given = [weight for weight in weights if weight is not None]
    if not given:
        yield Match(("dimensions",), "no dimension has a weight", _HINT, of_key=True)
    elif len(given) < len(weights):
        for index, weight in enumerate(weights):
            if weight is None:
                name = subject.own_rubric.dimensions[index].id
                yield Match(("dimensions", index), f"the dimension “{name}” has no weight", _HINT)
    elif sum(given) != 100:
        message = f"the weights sum to {sum(given)}, not to 100"
        yield Match(("dimensions",), message, _HINT, of_key=True)


RULE = Rule(
    "SCI008",
    "the weights of a rubric sum to 100",
    Severity.ERROR,
    "How the parts make up the whole is decided before anybody is seen, and the same for all.",
    "Campion, Palmer & Campion 1997, component 15",
    """\
dimensions:
  - {id: depth, name: Depth, task: t, weight: 60, anchors: {1: a, 2: b, 3: c}}
""",
    """\
dimensions:
  - {id: depth, name: Depth, task: t, weight: 100, anchors: {1: a, 2: b, 3: c}}
""",
    Suppressible.APPROVER,
    kinds=("rubric",),
    check=check,
)
