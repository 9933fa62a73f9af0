"""The rules of asking are as good as docs/question-quality.md says, and no slower on long texts."""

from __future__ import annotations

import re
import time

import pytest

from benchmarks.questions import PAGE, page
from generator.checks import rules
from generator.checks.wording import clue, en, zh
from tests.helpers.quality import FAITHFUL, HALVES, RULES, found, lines, measured, severity

# Precision and recall on the lines held out, all languages together, below which no change may go.
FLOORS = {
    "SCI010": (1.00, 0.71),
    "SCI011": (0.97, 0.97),
    "SCI012": (0.92, 0.65),
    "SCI013": (1.00, 0.92),
    "SCI014": (1.00, 0.77),
    "SCI016": (0.90, 0.76),
    "SCI017": (1.00, 0.58),
}
TALLIES = measured()
LONG = 100_000


@pytest.mark.parametrize("code", RULES)
def test_a_rule_is_no_worse_on_lines_held_out_than_it_was(code: str) -> None:
    precision, recall = FLOORS[code]
    tally = TALLIES[code, "all", "held-out"]
    assert tally.precision >= precision
    assert tally.recall >= recall


@pytest.mark.parametrize("code", RULES)
def test_a_rule_weighs_what_its_precision_allows(code: str) -> None:
    assert rules()[code].severity is severity(TALLIES[code, "all", "held-out"])


def test_the_page_of_figures_is_what_is_measured() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python benchmarks/questions.py --write"


def test_the_halves_are_even_and_odd_and_of_one_size() -> None:
    count = {half: sum(line.half == half for line in lines()) for half in HALVES}
    assert abs(count["development"] - count["held-out"]) < len(RULES) * 6
    assert FAITHFUL == 0.90


PATTERNS = {
    f"{words.__name__.rpartition('.')[2]}-{name}-{index}": one.pattern
    for words in (en, zh)
    for name in dir(words)
    if isinstance(getattr(words, name), tuple)
    for index, one in enumerate(getattr(words, name))
    if isinstance(one, clue.Clue)
}
LONG_TEXTS = (
    "您" * LONG,
    "您在，" * (LONG // 3),
    "怎么和您的" * (LONG // 5),
    "1、" * (LONG // 2),
    "you have " * (LONG // 9),
    "how many a-b " * (LONG // 13),
    "so what your how and " * (LONG // 21),
    " " * LONG,
    "\n" * LONG,
    "a" * LONG,
)


def test_no_group_of_a_pattern_repeats_without_end() -> None:
    assert [name for name, pattern in PATTERNS.items() if re.search(r"\)[*+]", pattern)] == []


@pytest.mark.parametrize("text", LONG_TEXTS, ids=lambda text: text[:12].strip() or "blanks")
def test_no_pattern_blows_up(text: str) -> None:
    for name, pattern in PATTERNS.items():
        start = time.perf_counter()
        clue.compiled(pattern).search(text)
        assert time.perf_counter() - start < 5, name


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
@pytest.mark.parametrize("text", LONG_TEXTS, ids=lambda text: text[:12].strip() or "blanks")
def test_a_very_long_text_takes_seconds_at_most(language: str, text: str) -> None:
    start = time.perf_counter()
    found(language, f"X {text}？")
    assert time.perf_counter() - start < 20
