"""What is watched for is rated."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import RATED_TYPES, Subject
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for observations without a dimension in modules that ask questions."""
    if subject.playbook.rubric is None:
        return
    for path, module in subject.modules():
        if module.type in RATED_TYPES:
            for number, observation in enumerate(module.observe or ()):
                if not observation.dimension:
                    yield Match(
                        (*path, "observe", number),
                        "this observation feeds no dimension of the rubric",
                        "write {point: …, dimension: …}; what is only good to know goes to “notes”",
                    )


RULE = Rule(
    "SCI018",
    "an observation of a module with questions names its dimension",
    Severity.ERROR,
    "What is watched for and rated nowhere comes back as a feeling in the debrief.",
    "Campion, Palmer & Campion 1997, component 8",
    """\
modules:
  - id: depth
    type: knowledge
    title: Depth
    minutes: 30
    observe: [Names the limits first]
""",
    """\
modules:
  - id: depth
    type: knowledge
    title: Depth
    minutes: 30
    observe: [{point: Names the limits first, dimension: depth}]
""",
    check=check,
)
