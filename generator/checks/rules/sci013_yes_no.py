"""No questions that yes or no would answer."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.checks.wording.heard import asking, told
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for closed questions; polite requests for a story are none."""
    if not (said := told(subject)):
        return
    for line in asking(subject, said.lines):
        for start, end in said.words.closed(line):
            yield Match(
                line.path,
                "yes or no would answer this",
                "ask how, what or when, or ask for an occasion and what came of it",
                line.spoken.within(start, end),
            )


RULE = Rule(
    "SCI013",
    "a question asks for more than yes or no",
    Severity.WARNING,
    "Yes can be said by anyone; what was done cannot.",
    "OPM, structured interviews; Campion, Palmer & Campion 1997, component 4",
    """\
modules:
  - id: depth
    type: behavioural
    title: Depth
    minutes: 30
    script: [Have you ever managed a difficult project?]
    follow_ups: [What came of that?]
""",
    """\
modules:
  - id: depth
    type: behavioural
    title: Depth
    minutes: 30
    script: [Tell me about a project that was in trouble when you took it over.]
    follow_ups: [What came of that?]
""",
    check=check,
    at_render=False,
)
