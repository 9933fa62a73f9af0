"""A pattern that is worth trying only where certain words stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple


class Clue(NamedTuple):
    """A pattern with its cheap test.

    Attributes:
        words: Substrings, separated by ``|``; without one of them the pattern cannot match.
        pattern: A regular expression without unbounded quantifiers that could meet each other.
            Its first group, where it has one and it took part, is what gives the text away.
    """

    words: str
    pattern: str


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled once."""
    return re.compile(pattern, re.DOTALL)


@cache
def _words(words: str) -> tuple[str, ...]:
    return tuple(words.split("|"))


def worth(clues: Iterable[Clue], text: str) -> tuple[Clue, ...]:
    """The clues with a word in a text."""
    found = []
    for clue in clues:
        for word in _words(clue[0]):
            if word in text:
                found.append(clue)
                break
    return tuple(found)


def matches(clues: Iterable[Clue], text: str) -> Iterator[re.Match[str]]:
    """The first match of each clue."""
    for clue in clues:
        for word in _words(clue[0]):
            if word in text:
                if match := compiled(clue[1]).search(text):
                    yield match
                break


def span(match: re.Match[str]) -> tuple[int, int]:
    """What to underline of a match."""
    return match.span(match.lastindex or 0)
