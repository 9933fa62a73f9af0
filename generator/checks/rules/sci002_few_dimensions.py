"""One interview rates few dimensions."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Count the dimensions that a playbook observes."""
    observed = {o.dimension for _, o in subject.observations if o.dimension}
    most = subject.limits.dimensions
    if len(observed) > most:
        message = f"{len(observed)} dimensions are rated in one interview, more than {most}"
        yield Match(("rubric",), message, "leave some to another round, or join what is alike")


RULE = Rule(
    "SCI002",
    "one interview rates at most six dimensions",
    Severity.WARNING,
    "Beyond a handful, interviewers no longer tell dimensions apart: one impression colours all.",
    "OPM, structured interviews; the figure can be set: [limits] dimensions",
    """\
rubric: seven
observe:
  - {point: p, dimension: a}
  - {point: p, dimension: b}
  - {point: p, dimension: c}
  - {point: p, dimension: d}
  - {point: p, dimension: e}
  - {point: p, dimension: f}
  - {point: p, dimension: g}
""",
    """\
observe:
  - {point: Asks back before answering, dimension: depth}
""",
    check=check,
)
