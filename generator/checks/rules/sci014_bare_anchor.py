"""Anchors say what is seen."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.spoken import HAN
from generator.checks.subject import Subject
from generator.checks.wording.heard import wording
from generator.diagnostics import Severity

_FIELDS = ("dimensions.*.anchors.*", "modules.*.observe.*.excellent", "observe.*.excellent")


def check(subject: Subject) -> Iterator[Match]:
    """Look for anchors that only rate: “strong”, 「良好」."""
    for leaf in subject.loaded.leaves:
        if leaf.field not in _FIELDS:
            continue
        text = str(leaf.value)
        # A line for all languages does not say which it is in.
        language = leaf.language or ("zh" if HAN.search(text) else "en")
        words = wording(language)
        if words and words.bare(words.fold(text)):
            yield Match(
                leaf.path,
                f"“{text}” rates, and does not say what is seen",
                "say what somebody at this level does, names or leaves out",
            )


RULE = Rule(
    "SCI014",
    "an anchor says what is seen or heard",
    Severity.WARNING,
    "“Good” means something else to every rater; a thing done, named or left out does not.",
    "Smith & Kendall 1963, behaviourally anchored rating scales",
    """\
dimensions:
  - id: depth
    name: Depth
    task: Designs queues
    weight: 100
    anchors: {1: Poor, 2: Good understanding of queues, 3: Names what it costs}
""",
    """\
dimensions:
  - id: depth
    name: Depth
    task: Designs queues
    weight: 100
    anchors: {1: Names tools only, 2: Draws the flow of a message, 3: Names what it costs}
""",
    kinds=("rubric", "playbook"),
    check=check,
    at_render=False,
)
