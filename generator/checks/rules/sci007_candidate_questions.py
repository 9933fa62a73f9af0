"""The candidate's own questions come last and are not rated."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject, rated
from generator.diagnostics import Severity

_THEIRS = "candidate-questions"


def check(subject: Subject) -> Iterator[Match]:
    """Look for candidates' questions before a rated module, or rated themselves."""
    modules = list(subject.modules())
    others = [n for n, (_, m) in enumerate(modules) if m.type != _THEIRS and rated(m)]
    last = max(others, default=-1)
    for index, (path, module) in enumerate(modules):
        if module.type != _THEIRS:
            continue
        for number, observation in enumerate(module.observe or ()):
            if observation.dimension:
                yield Match(
                    (*path, "observe", number, "dimension"),
                    "the candidate’s own questions are rated",
                    "leave the dimension out: what somebody asks you says what you left open",
                )
        if index < last:
            yield Match(
                (*path, "type"),
                "the candidate’s own questions come before a module that is rated",
                "move this module behind the rated ones",
            )


RULE = Rule(
    "SCI007",
    "the candidate’s own questions come after every rated module and are not rated",
    Severity.WARNING,
    "What you answer there changes what is said after it, and differs for everyone.",
    "Campion, Palmer & Campion 1997, component 7",
    """\
modules:
  - id: yours
    type: candidate-questions
    title: Your questions
    minutes: 10
    script: [What would you like to know?]
  - id: depth
    type: knowledge
    title: Depth
    minutes: 20
    observe: [{point: Names the limits first, dimension: depth}]
""",
    """\
modules:
  - id: depth
    type: knowledge
    title: Depth
    minutes: 20
    observe: [{point: Names the limits first, dimension: depth}]
  - id: yours
    type: candidate-questions
    title: Your questions
    minutes: 10
    script: [What would you like to know?]
""",
    check=check,
)
