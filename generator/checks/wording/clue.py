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
        text, by_head = self.text, _by_head(clues, self._size)
        said: dict[int, list[str]] = {}
        for head in by_head.keys() & self._runs:
            for number, word in by_head[head]:
                if word in text:
                    said.setdefault(number, []).append(word)
        for number, word in by_head[""]:
            if word in text:
                said.setdefault(number, []).append(word)
        return tuple([Live(tuple(said[number]), clues[number]) for number in sorted(said)])


@cache
def _by_head(clues: tuple[Clue, ...], size: int) -> dict[str, list[tuple[int, str]]]:
    """The words of clues by their first run; those that are shorter under nothing."""
    found: dict[str, list[tuple[int, str]]] = {"": []}
    for number, clue in enumerate(clues):
        for word in clue.words.split("|"):
            found.setdefault(word[:size] if len(word) >= size else "", []).append((number, word))
    return found


def near(clues: Iterable[Live], text: str) -> list[Live]:
    """The clues with a word in a part of the file."""
    return [live for live in clues if live.in_(text)]


def matches(clues: Iterable[Live], text: str) -> Iterator[re.Match[str]]:
    """The first match of each clue."""
    for live in clues:
        if live.in_(text) and (match := compiled(live.clue.pattern).search(text)):
            yield match


def span(match: re.Match[str]) -> tuple[int, int]:
    """What to underline of a match."""
    return match.span(match.lastindex or 0)
