"""No verdict is said to the candidate."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.checks.wording.clue import matches, near, span
from generator.checks.wording.heard import told
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for praise and judgement among the lines that are read to everyone."""
    if not (said := told(subject)):
        return
    words, clues = said.words, said.live(said.words.VERDICTS)
    for line in said.lines if clues else ():
        here = near(clues, line.text)
        for part in line.parts if here else ():
            if not words.judges(part.text):
                continue
            for match in matches(here, part.text, words.stated(part.text)):
                start, end = span(match)
                if not words.verdict_stands(_clause(part.text, start, end)):
                    continue
                yield Match(
                    line.path,
                    "a verdict about the candidate, said before anything is rated",
                    "thank for the answer, and leave the judgement to the rating",
                    line.spoken.within(part.start + start, part.start + end),
                )
                break


def _clause(text: str, start: int, end: int) -> str:
    """What was found with the rest of its clause."""
    while start and text[start - 1] not in "，；,;":
        start -= 1
    while end < len(text) and text[end] not in "，；,;":
        end += 1
    return text[start:end]


RULE = Rule(
    "SCI016",
    "nothing said to a candidate judges them",
    Severity.WARNING,
    "The line is read to everyone, whatever they said; praise tells a candidate what to go on"
    " with, and binds the rater who has said it.",
    "Campion, Palmer & Campion 1997, component 2; OPM, structured interviews",
    """\
modules:
  - id: depth
    type: behavioural
    title: Depth
    minutes: 30
    script: [You are clearly a strong engineer. What would you change first?]
    follow_ups: [What came of that?]
""",
    """\
modules:
  - id: depth
    type: behavioural
    title: Depth
    minutes: 30
    script: [Thank you. What would you change first?]
    follow_ups: [What came of that?]
""",
    check=check,
    at_render=False,
)
