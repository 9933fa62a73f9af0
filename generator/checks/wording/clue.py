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
        pattern: A regular expression without unbounded quantifiers. Its first group, where it has
            one and it took part, is what gives the text away.
    """

    words: str
    pattern: str


class Live(NamedTuple):
    """A clue with those of its words that a file says."""

    words: tuple[str, ...]
    clue: Clue

    def in_(self, text: str) -> bool:
        """Whether the clue may match there."""
        for word in self.words:  # noqa: SIM110 - half the time of any()
            if word in text:
                return True
        return False


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled once."""
    return re.compile(pattern, re.DOTALL)


class Grams:
    """The runs of a few characters in a text, which tell at once that most words are not in it.

    Attributes:
        text: The text.
    """

    def __init__(self, text: str, size: int) -> None:
        self.text = text
        self._size = size
        self._runs = {text[at : at + size] for at in range(len(text) - size + 1)}

    def live(self, clues: tuple[Clue, ...]) -> tuple[Live, ...]:
        """The clues with a word in the text."""
        runs, text = self._runs, self.text
        found = []
        for clue, words in _by_head(clues, self._size):
            if said := tuple([w for head, w in words if (not head or head in runs) and w in text]):
                found.append(Live(said, clue))
        return tuple(found)


@cache
def _by_head(
    clues: tuple[Clue, ...], size: int
) -> tuple[tuple[Clue, tuple[tuple[str, str], ...]], ...]:
    return tuple(
        (clue, tuple((w[:size] if len(w) >= size else "", w) for w in clue.words.split("|")))
        for clue in clues
    )


def matches(clues: Iterable[Live], text: str) -> Iterator[re.Match[str]]:
    """The first match of each clue."""
    for live in clues:
        if live.in_(text) and (match := compiled(live.clue.pattern).search(text)):
            yield match


def span(match: re.Match[str]) -> tuple[int, int]:
    """What to underline of a match."""
    return match.span(match.lastindex or 0)
