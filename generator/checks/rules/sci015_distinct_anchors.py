"""Levels differ in what is seen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.diagnostics import Severity
from generator.diagnostics.diagnostic import YamlPath
from generator.spec import level_value

_NOT_A_LETTER = re.compile(r"[\W_]+")


def check(subject: Subject) -> Iterator[Match]:
    """Look for the same anchor at two levels of a dimension, in one language."""
    seen: dict[tuple[object, str | None, str], int | None] = {}
    for leaf in subject.loaded.leaves:
        if leaf.field != "dimensions.*.anchors.*":
            continue
        path: YamlPath = leaf.path
        level = level_value(str(path[3]))
        words = _NOT_A_LETTER.sub("", str(leaf.value)).casefold()
        key = (path[1], leaf.language, words)
        if key in seen:
            message = f"level {level} has the same anchor as level {seen[key]}"
            yield Match(path, message, "say what is seen at this level and not at the other")
        else:
            seen[key] = level


RULE = Rule(
    "SCI015",
    "no two levels of a dimension have the same anchor",
    Severity.WARNING,
    "Levels that read alike are told apart by mood.",
    "Smith & Kendall 1963, behaviourally anchored rating scales",
    """\
dimensions:
  - id: depth
    name: Depth
    task: Designs queues
    weight: 100
    anchors: {1: Names tools only, 2: Describes the flow, 3: Describes the flow}
""",
    """\
dimensions:
  - id: depth
    name: Depth
    task: Designs queues
    weight: 100
    anchors: {1: Names tools only, 2: Describes the flow, 3: Names what it costs}
""",
    kinds=("rubric",),
    check=check,
)
