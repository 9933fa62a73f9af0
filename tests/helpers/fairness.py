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
HALVES = ("development", "held-out")
LANGUAGES = ("zh-Hans", "zh-Hant", "en")
SAME = {"pay-history": "finance"}
"""Grounds that are rules of their own and one ground in the collection."""


class Line(NamedTuple):
    """A line of the collection; ``ground`` and ``way`` are empty for a clean one."""

    half: str
    language: str
    ground: str
    way: str
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
    for half in halves:
        for language in LANGUAGES:
            data = yaml.safe_load((FOLDER / half / f"{language}.yaml").read_text("utf-8"))
            for ground, ways in data["bad"].items():
                for way, texts in ways.items():
                    for text in texts:
                        yield Line(half, language, ground, way, text)
            for texts in data["clean"].values():
                for text in texts:
                    yield Line(half, language, "", "", text)


def judge(line: Line) -> Result:
    spoken = Spoken(("modules", 0, "script", 0, "say"), line.text)
    return Result(line, frozenset(SAME.get(a.ground, a.ground) for _, a in heard([spoken])))


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    if not of:
        return 0.0, 1.0
    z, share = 1.96, hits / of
    middle = share + z * z / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - spread) / (1 + z * z / of), (middle + spread) / (1 + z * z / of)
