"""The rules on protected grounds are as good as docs/fairness.md says, and the lines are as they say."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.fairness import PAGE, page
from tests.helpers.fairness import HALVES, LANGUAGES, judge, lines, wilson

LINES = list(lines())
RESULTS = [judge(line) for line in LINES]

# What is found of the lines held out, and what is flagged among the sound ones: no change may be
# worse. The goals are 0.97, 0.80 and 0.001.
FLOORS = {"direct": 0.90, "indirect": 0.74}
CEILING = 0.02


def share(kind: str, language: str) -> float:
    held = [r for r in RESULTS if r.line.half == "held-out" and r.line.language == language]
    if kind == "clean":
        held = [r for r in held if not r.line.ground]
    else:
        held = [r for r in held if r.line.ground and r.line.kind == kind]
    return sum(r.hit for r in held) / len(held)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_change_is_worse_on_lines_held_out(language: str) -> None:
    for kind, floor in FLOORS.items():
        assert share(kind, language) >= floor, kind
    assert share("clean", language) <= CEILING


def test_the_page_of_figures_is_what_is_measured() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python benchmarks/fairness.py --write"


def test_there_are_as_many_lines_as_is_asked() -> None:
    bad = Counter(line.kind for line in LINES if line.ground)
    assert sum(bad.values()) >= 600
    assert bad["indirect"] >= sum(bad.values()) / 2
    assert sum(not line.ground for line in LINES) >= 3_000


def test_no_line_stands_in_both_halves() -> None:
    half = {h: {line.text for line in LINES if line.half == h} for h in HALVES}
    assert half["held-out"] & half["development"] == set()


def test_the_interval_is_wilsons() -> None:
    low, high = wilson(8, 10)  # Newcombe 1998, by hand
    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)
    assert wilson(0, 0) == (0.0, 1.0)
    low, high = wilson(10, 10)
    assert 0.72 < low < 0.73
    assert high == pytest.approx(1.0)
