"""A rule about one ground that nobody may be asked about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.checks.rule import UNKNOWN, Match, Rule, Suppressible
from generator.checks.subject import Subject
from generator.diagnostics import Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

LIMITS = (
    "The rule goes by wording and knows no meaning: it misses some questions and flags some that "
    "are sound; docs/fairness.md says how often. It is a reminder, not legal advice; laws as of "
    "November 2026."
)


class Law(NamedTuple):
    """What one jurisdiction says.

    Attributes:
        severity: ``error`` where asking itself is forbidden, or the answer may not be had;
            ``warning`` where the question is evidence of discrimination, or bad practice.
        text: The law and its place.
    """

    severity: Severity
    text: str


def ground_rule(
    name: str,
    ground: str,
    about: str,
    *,
    why: str,
    laws: Mapping[str, Law],
    instead: str,
    wording: Mapping[str, str] | None = None,
    bad: str,
    good: str,
) -> Rule:
    """Make the rule of one ground.

    Args:
        name: Its id.
        ground: The ground's id, as detection names it.
        about: What must not be asked about, for messages.
        why: What goes wrong otherwise.
        laws: By jurisdiction.
        instead: What to do about it.
        wording: What may be asked of everyone instead, by language of the playbook.
        bad: A line that it flags.
        good: A lawful one.
    """

    def hint(language: str) -> str:
        if not wording:
            return instead
        return f"{instead}: “{wording.get(language, wording['en'])}”"

    def check(subject: Subject) -> Iterator[Match]:
        for path, found in subject.asked:
            if found.ground == ground:
                message = f"the candidate is asked about {about}{_note(subject)}"
                yield Match(path, message, hint(subject.language), (found.start, found.end))

    severities = {place: law.severity for place, law in laws.items()}
    gravest = min(severities.values(), key=lambda severity: severity.rank)
    return Rule(
        name,
        f"nobody is asked about {about}",
        gravest,
        f"{why} {LIMITS}",
        "; ".join(f"{place}: {law.text}" for place, law in laws.items()),
        _playbook(bad),
        _playbook(good),
        Suppressible.APPROVER,
        check=check,
        by_jurisdiction={**severities, UNKNOWN: gravest},
    )


def _note(subject: Subject) -> str:
    return "" if subject.jurisdictions else " (no jurisdiction is named: the strictest law applies)"


def _playbook(line: str) -> str:
    return f"""\
modules:
  - id: story
    type: behavioural
    title: Story
    minutes: 30
    script: ["{line}"]
    follow_ups: [What came of that?]
"""
