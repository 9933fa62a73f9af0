"""Nothing is printed over anything else."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.page.drawn import NAMES, Box, drawn


def lap(one: Box, two: Box) -> bool:
    """Whether two lines share more than the blank above and below their letters."""
    wide = min(one.right, two.right) - max(one.left, two.left)
    high = min(one.bottom, two.bottom) - max(one.top, two.top)
    return wide > 1 and high > 0.45 * min(one.bottom - one.top, two.bottom - two.top)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", NAMES)
def test_no_line_lies_on_another(name: str, paper: str) -> None:
    found = []
    for number, lines in enumerate(drawn(name, paper).lines, 1):
        for one, two in combinations(lines, 2):
            if lap(one, two):
                found.append((number, one.text, two.text))
    assert found == []


def test_two_lines_on_each_other_would_be_seen() -> None:
    assert lap(Box("a", 10, 10, 50, 22), Box("b", 40, 12, 90, 24))
    assert not lap(Box("a", 10, 10, 50, 22), Box("b", 10, 20, 50, 32))
