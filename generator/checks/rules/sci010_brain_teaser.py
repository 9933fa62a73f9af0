"""No brain-teasers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.checks.wording.clue import matches, span
from generator.checks.wording.heard import told
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for known puzzles and for estimates of what nobody at work counts."""
    if not (said := told(subject)):
        return
    clues = said.live(said.words.BRAIN_TEASERS)
    for line in said.lines if clues else ():
        for match in matches(clues, line.text):
            yield Match(
                line.path,
                "a brain-teaser",
                "ask for something that the job holds, with its real limits and figures",
                line.spoken.within(*span(match)),
            )
            break


RULE = Rule(
    "SCI010",
    "questions come from the job, not from a book of puzzles",
    Severity.WARNING,
    "How somebody solves a riddle says next to nothing about how they will do the job; who has"
    " met it before does best.",
    "Campion, Palmer & Campion 1997, component 4; Google re:Work, structured interviewing",
    """\
modules:
  - id: depth
    type: knowledge
    title: Depth
    minutes: 30
    script: [How many golf balls fit into a school bus?]
    follow_ups: [What did you leave out?]
""",
    """\
modules:
  - id: depth
    type: knowledge
    title: Depth
    minutes: 30
    script: [How many parcels does one van carry when a third of them are bulky?]
    follow_ups: [What did you leave out?]
""",
    check=check,
    at_render=False,
)
