"""A rubric is used."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Ask whether any playbook of the project names this rubric's file."""
    name = subject.loaded.path.stem
    if subject.neighbours.playbooks and not subject.neighbours.uses(name):
        message = f"no playbook names the rubric “{name}”"
        yield Match(("id",), message, f"name it: “rubric: {name}”, or delete the file")


RULE = Rule(
    "REF009",
    "a rubric is named by some playbook",
    Severity.WARNING,
    "It is kept up, reviewed and translated, and rates nobody.",
    "this tool’s format: names",
    """\
# rubrics/orphan.yaml, which no playbook names
id: orphan
""",
    """\
# rubrics/seen.yaml, which a playbook names
id: seen
""",
    kinds=("rubric",),
    check=check,
)
