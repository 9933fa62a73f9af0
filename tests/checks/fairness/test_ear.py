"""What holds for the ears of both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

import pytest

from generator.checks.fairness.ear import GROUNDS, Ear
from generator.checks.fairness.en import frames as english
from generator.checks.fairness.en.ear import English
from generator.checks.fairness.zh import frames as chinese
from generator.checks.fairness.zh.ear import Chinese
from tests.helpers.fairness import lines

EARS: list[tuple[Ear, ModuleType]] = [(Chinese(), chinese), (English(), english)]
NEWER = (_constants.POSSESSIVE_REPEAT, _constants.ATOMIC_GROUP)


def parts(tree: Any) -> Iterator[Any]:
    """All that a parsed pattern is made of, the names of its operations among it."""
    for node in tree:
        yield node
        if isinstance(node, (tuple, list, _parser.SubPattern)):
            yield from parts(node)


@pytest.mark.parametrize(("ear", "frames"), EARS, ids=["zh", "en"])
def test_no_pattern_has_what_python_3_11_2_gets_wrong(ear: Ear, frames: ModuleType) -> None:
    """Possessive repeats and atomic groups, which never end there."""
    patterns = [ear.pattern(cue).pattern for _, cue in ear.cues]
    patterns += [value for value in vars(frames).values() if isinstance(value, str)]
    assert any(one is NEWER[0] for one in parts(_parser.parse("(b|a++)")))
    for pattern in patterns:
        try:
            tree = _parser.parse(pattern)
        except re.error:
            continue  # a piece of a pattern
        assert not any(one is name for name in NEWER for one in parts(tree)), pattern


@pytest.mark.parametrize(("ear", "frames"), EARS, ids=["zh", "en"])
def test_every_ground_has_cues(ear: Ear, frames: ModuleType) -> None:
    assert {ground for ground, _ in ear.cues} == {name.replace("_", "-") for name in GROUNDS}


@pytest.mark.parametrize(("ear", "frames"), EARS, ids=["zh", "en"])
def test_what_is_found_lies_in_the_text(ear: Ear, frames: ModuleType) -> None:
    for line in lines(("development",)):
        for one in ear.hear(line.text):
            assert 0 <= one.start < one.end <= len(line.text)
