"""What a rule is: one small check with the reason for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from generator.diagnostics import Severity
from generator.diagnostics.diagnostic import YamlPath

if TYPE_CHECKING:
    from generator.checks.subject import Subject

FAMILIES = {
    "YML": "reading the file",
    "STR": "structure",
    "REF": "references",
    "TXT": "text",
    "SCI": "interview science",
    "LAW": "fairness",
    "TPL": "templates",
}
"""The families of ids, and what each is about."""

UNKNOWN = "unknown"
"""Stands for the jurisdiction where neither playbook nor configuration names one."""


class Suppressible(StrEnum):
    """What an author must give to have a finding left out."""

    NEVER = "never"
    REASON = "reason"
    APPROVER = "approver"
    """A reason, who approved it, and until when."""


class Match(NamedTuple):
    """What a rule found.

    Attributes:
        path: Where in the file's data.
        message: What is wrong, in one sentence.
        hint: What to write instead.
        within: Start and end offsets inside the string there.
        of_key: Point at the key rather than the value.
        severity: Milder than the rule's own, where the rule makes a difference.
    """

    path: YamlPath
    message: str
    hint: str = ""
    within: tuple[int, int] | None = None
    of_key: bool = False
    severity: Severity | None = None


class Edit(NamedTuple):
    """A safe change of a file's text: characters ``start`` to ``end`` become ``new``."""

    start: int
    end: int
    new: str


Check = Callable[["Subject"], Iterable[Match]]


@dataclass(frozen=True)
class Rule:
    """One rule.

    Attributes:
        id: Family and number, such as ``SCI004``; never reused.
        title: The rule in one line, as it should be.
        severity: How much a finding matters.
        why: What goes wrong otherwise, in a sentence or two.
        source: Where the rule or its figure comes from.
        bad: YAML that it flags: a whole file, or the keys that differ from a sound playbook.
        good: The same, mended.
        suppress: What an author must give to have it left out.
        kinds: The kinds of file that it looks at.
        check: Finds what is wrong; ``None`` for what reading a file, or rendering, finds itself.
        fix: Mends what is safe to mend without asking.
        at_render: Whether ``render`` counts its findings too; not those of wording, whose patterns
            take longer to prepare than a handbook, and which never refuse one.
        by_jurisdiction: Where the law matters: the severity under each law that has the rule, and
            under ``unknown``.
    """

    id: str
    title: str
    severity: Severity
    why: str
    source: str
    bad: str
    good: str
    suppress: Suppressible = Suppressible.REASON
    kinds: tuple[str, ...] = ("playbook",)
    check: Check | None = None
    fix: Callable[[Subject], Iterable[Edit]] | None = None
    at_render: bool = True
    by_jurisdiction: Mapping[str, Severity] = field(default_factory=dict)

    @property
    def family(self) -> str:
        """The letters of the id."""
        return self.id[:3]

    def severity_under(self, jurisdictions: Iterable[str]) -> Severity | None:
        """The gravest severity under some laws; ``None`` where none of them has the rule."""
        if not self.by_jurisdiction:
            return self.severity
        found = [s for j in jurisdictions or (UNKNOWN,) if (s := self.by_jurisdiction.get(j))]
        return min(found, key=lambda s: s.rank, default=None)
