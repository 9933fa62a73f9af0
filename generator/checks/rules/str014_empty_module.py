"""A module has something in it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.diagnostics import Severity

_CONTENT = (
    "script", "follow_ups", "scenario", "expected", "observe", "contingencies", "answers", "notes",
    "prepare",
)  # fmt: skip


def check(subject: Subject) -> Iterator[Match]:
    """Look for modules with nothing to say, ask or watch for."""
    for path, module in subject.modules():
        if not any(getattr(module, field) for field in _CONTENT):
            message = f"the module “{module.id}” is empty"
            yield Match(path, message, "say what is said there: “script: [ … ]”, or delete it")


RULE = Rule(
    "STR014",
    "a module has something to say, ask, watch for or note",
    Severity.WARNING,
    "In the room it is a blank page with the clock running.",
    "this tool’s format: the words",
    """\
modules:
  - {id: depth, type: knowledge, title: Depth, minutes: 30}
""",
    """\
modules:
  - {id: depth, type: knowledge, title: Depth, minutes: 30, script: [Where did it break?]}
""",
    check=check,
)
