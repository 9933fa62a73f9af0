from __future__ import annotations

import re

import pytest

from generator.checks.pattern import lazy


def test_it_is_compiled_when_it_is_first_asked() -> None:
    broken = lazy("(")
    with pytest.raises(re.error, match=r"missing \)"):
        broken.search("a")


def test_it_does_what_a_pattern_does() -> None:
    word = lazy("[a-z]+", re.IGNORECASE)
    found = word.search("1 Ab")
    assert found
    assert found[0] == "Ab"
    assert word.findall("a B") == ["a", "B"]
    assert word.sub("-", "a1") == "-1"
