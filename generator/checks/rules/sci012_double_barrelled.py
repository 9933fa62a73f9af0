"""No two questions in one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.checks.wording.heard import asking, told
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for a second question in the same breath that does not go back to the first."""
    if not (said := told(subject)):
        return
    clues = said.live(said.words.DOUBLE)
    for line in asking(subject, said.lines) if clues else ():
        for start, end in said.words.double(line, clues):
            yield Match(
                line.path,
                "two questions in one: the second is about something else",
                "ask one now; make the other a follow-up, or a line of its own",
                line.spoken.within(start, end),
            )


RULE = Rule(
    "SCI012",
    "a question asks for one thing",
    Severity.WARNING,
    "Of two questions the easier one is answered, and nobody notices that the other was not.",
    "Dillman, Smyth & Christian 2014, on wording questions",
    """\
modules:
  - id: depth
    type: behavioural
    title: Depth
    minutes: 30
    script: ["How do you plan a release, and how do you handle conflict with your manager?"]
    follow_ups: [What came of that?]
""",
    """\
modules:
  - id: depth
    type: behavioural
    title: Depth
    minutes: 30
    script: [How do you plan a release?]
    follow_ups: [How did you settle who decides?]
""",
    check=check,
    at_render=False,
)
