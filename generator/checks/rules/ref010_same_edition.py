"""One file for each edition."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule, Suppressible
from generator.checks.subject import Subject
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for an earlier file with the same id and language."""
    here, path = subject.playbook, subject.loaded.path
    for other in subject.neighbours.editions(path, here.id):
        if other.path.name < path.name and other.language == here.language:
            message = f"{other.path.name} is the {here.language} edition of “{here.id}” as well"
            yield Match(("id",), message, "give one of them another id or language")
            return


RULE = Rule(
    "REF010",
    "a folder holds one playbook of an id and a language",
    Severity.ERROR,
    "Two files for one interview drift apart, and nobody knows which was used.",
    "this tool’s format: editions share an id",
    """\
# backend-copy.yaml, beside backend.yaml
id: backend
language: en
""",
    """\
# backend.zh-Hans.yaml, beside backend.yaml
id: backend
language: zh-Hans
""",
    Suppressible.NEVER,
    check=check,
)
