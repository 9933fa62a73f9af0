"""No fact about the candidate stands outside a slot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.checks.wording.clue import Live, matches, near, span
from generator.checks.wording.heard import Heard, Part, told
from generator.diagnostics import Severity


def check(subject: Subject) -> Iterator[Match]:
    """Look for what is said to be true of the candidate, but in imagined cases and slots."""
    if not (said := told(subject)):
        return
    words = said.words
    claims, presupposed = said.live(words.CLAIMS), said.live(words.PRESUPPOSED)
    modules = subject.playbook.modules
    for line in said.lines if claims or presupposed else ():
        if modules[line.spoken.module].type == "situational":
            continue  # 「您在急诊值班」 is the case there, not the candidate
        here, taken = near(claims, line.text), near(presupposed, line.text)
        for part in line.parts if here or taken else ():
            found = None
            if here and (among := words.about(part.text)):
                found = _claim(line, part, among, here, words.claim_stands)
            if taken and not found:
                found = _claim(line, part, part.text, taken, words.taken_for_granted)
            if found:
                yield Match(
                    line.path,
                    "a fact about one candidate, read to everyone",
                    "let a slot say it, and write no more around it than that the résumé"
                    " mentions it",
                    line.spoken.within(*found),
                )


def _claim(
    line: Heard,
    part: Part,
    among: str,
    clues: Iterable[Live],
    stands: Callable[[str, int, int, str], bool],
) -> tuple[int, int] | None:
    for match in matches(clues, part.text, among):
        start, end = span(match)
        if not stands(part.text, start, end, line.text[: part.start]):
            continue
        # Folding has taken the capital that tells a name.
        at = match.start("name") if "name" in match.re.groupindex else -1
        if at >= 0 and not line.spoken.words[part.start + at].isupper():
            continue
        return part.start + start, part.start + end
    return None


RULE = Rule(
    "SCI017",
    "facts about a candidate stand in slots",
    Severity.WARNING,
    "A playbook is read to every candidate: what is true of the first is false of the next.",
    "Campion, Palmer & Campion 1997, component 2; what this tool promises",
    """\
modules:
  - id: depth
    type: behavioural
    title: Depth
    minutes: 30
    script: ["You worked at Example Freight. What did you change there?"]
    follow_ups: [What came of that?]
""",
    """\
slots: {employer: {take: organisation, from: experience}}
modules:
  - id: depth
    type: behavioural
    title: Depth
    minutes: 30
    script:
      - say: "Your résumé mentions {{ employer }}. What did you change there?"
        otherwise: What did you change in your last job?
    follow_ups: [What came of that?]
""",
    check=check,
    at_render=False,
)
