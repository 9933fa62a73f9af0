"""Levels differ in what is seen."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import normalize

from generator.checks.pattern import lazy
from generator.checks.rule import Match, Rule
from generator.checks.subject import Subject
from generator.diagnostics import Severity
from generator.diagnostics.diagnostic import YamlPath
from generator.spec import level_value

# What two spellings of one text differ in; signs such as < or ++ tell texts apart.
_NO_MATTER = lazy(r"[\s。，、！？；：…—–,!?;:'\"“”‘’]+|\.(?!\d)|\*\*")


def check(subject: Subject) -> Iterator[Match]:
    """Look for the same anchor at two levels of a dimension, in one language."""
    seen: dict[tuple[object, str], list[tuple[str | None, int | None]]] = {}
    for leaf in subject.loaded.leaves:
        if leaf.field != "dimensions.*.anchors.*":
            continue
        path: YamlPath = leaf.path
        level = level_value(str(path[3]))
        words = _NO_MATTER.sub("", normalize("NFKC", str(leaf.value))).casefold()
        before = seen.setdefault((path[1], words), [])
        # a text without a language is the one for all of them
        same = [
            other
            for language, other in before
            if other != level and (None in (language, leaf.language) or language == leaf.language)
        ]
        if same:
            message = f"level {level} has the same anchor as level {same[0]}"
            yield Match(path, message, "say what is seen at this level and not at the other")
        before.append((leaf.language, level))


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
