"""How well the LAW rules tell unlawful questions from sound lines, by tests/fairness.

The development half served to write the rules; the held-out half was written by others, who had
seen neither rules nor development half, and committed before the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import sqrt
from pathlib import Path
from typing import NamedTuple

import yaml

from generator.checks.fairness.heard import heard
from generator.checks.spoken import Spoken

FOLDER = Path(__file__).parents[1] / "fairness"
HALVES = ("held-out", "development")
LANGUAGES = ("zh-Hans", "zh-Hant", "en")


class Line(NamedTuple):
    """A line of the collection.

    Attributes:
        half: ``held-out`` or ``development``.
        language: Of its wording.
        ground: What it asks about; empty for a sound line.
        kind: ``direct`` or ``indirect``; of a sound line what it is about.
        text: What is said.
    """

    half: str
    language: str
    ground: str
    kind: str
    text: str


class Result(NamedTuple):
    """A line, and the grounds that were found in it."""

    line: Line
    found: frozenset[str]

    @property
    def hit(self) -> bool:
        """Whether the line is flagged at all: it is unlawful whatever its ground is called."""
        return bool(self.found)


def lines(halves: Iterable[str] = HALVES) -> Iterator[Line]:
    """The lines; what stands in both halves, word for word, counts as development only."""
    seen = {line.text for line in _read("development")}
    for half in halves:
        for line in _read(half):
            if half == "development" or line.text not in seen:
                yield line


def _read(half: str) -> Iterator[Line]:
    for language in LANGUAGES:
        for path in sorted((FOLDER / half).glob(f"{language}*.yaml")):
            data = yaml.safe_load(path.read_text("utf-8"))
            for ground, kinds in data["bad"].items():
                for kind, texts in kinds.items():
                    for text in texts:
                        yield Line(half, language, ground, kind, text)
            for kind, texts in data["clean"].items():
                for text in texts:
                    yield Line(half, language, "", kind, text)


def judge(line: Line) -> Result:
    spoken = Spoken(("modules", 0, "script", 0, "say"), line.text)
    return Result(line, frozenset(asked.ground for _, asked in heard([spoken])))


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    if not of:
        return 0.0, 1.0
    z, share = 1.96, hits / of
    middle = share + z * z / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    low, high = (middle - spread) / (1 + z * z / of), (middle + spread) / (1 + z * z / of)
    return max(low, 0.0), min(high, 1.0)
