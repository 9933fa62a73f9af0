"""No leading questions."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.checks.wording.clue import matches, near, span
from generator.checks.wording.heard import asking, told
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for questions that say, or take for granted, what the answer should be."""
    if not (said := told(subject)):
        return
    leading, premises = said.live(said.words.LEADING), said.live(said.words.PREMISES)
    for line in asking(subject, said.lines) if leading or premises else ():
        clues = (*leading, *premises) if premises and said.words.asks(line.text) else leading
        here = near(clues, line.text)
        for part in line.parts if here else ():
            if match := next(matches(here, part.text), None):
                start, end = span(match)
                yield Match(
                    line.path,
                    "a leading question: it says what the answer should be",
                    "leave the opinion out, and ask what the candidate did or would do",
                    line.spoken.within(part.start + start, part.start + end),
                )
                break


RULE = Rule(
    "SCI011",
    "a question does not suggest its answer",
    Severity.WARNING,
    "A question that holds an opinion is answered with that opinion, and everybody rates well.",
    "Dillman, Smyth & Christian 2014, on wording questions; OPM, structured interviews",
    """\
modules:
  - id: depth
    type: behavioural
    title: Depth
    minutes: 30
    script: ["Don't you think that tests should be written first?"]
    follow_ups: [What came of that?]
""",
    """\
modules:
  - id: depth
    type: behavioural
    title: Depth
    minutes: 30
    script: [When did you last write the tests first, and why then?]
    follow_ups: [What came of that?]
""",
    check=check,
    at_render=False,
)
