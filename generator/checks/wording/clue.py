"""A pattern that is worth trying only where certain words stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple


class Clue(NamedTuple):
    """A pattern with its cheap test.

    Attributes:
        words: Substrings, separated by ``|``; without one of them the pattern is not tried. After
            ``&&`` stand others, of which one is needed as well.
        pattern: A regular expression without unbounded quantifiers. Its first group, where it has
            one and it took part, is what gives the text away.
    """

    words: str
    pattern: str


class Live(NamedTuple):
    """A clue with those of its words that a file says."""

    words: tuple[tuple[str, ...], ...]
    clue: Clue

    def in_(self, text: str) -> bool:
        """Whether the clue may match there."""
        for words in self.words:
            for word in words:  # half the time of any()
                if word in text:
                    break
            else:
                return False
        return True


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
        said: dict[tuple[int, int], list[str]] = {}
        for head in by_head.keys() & self._runs:
            for group, word in by_head[head]:
                if word in text:
                    said.setdefault(group, []).append(word)
        for group, word in by_head[""]:
            if word in text:
                said.setdefault(group, []).append(word)
        found = []
        for number in sorted({number for number, _ in said}):
            groups = range(clues[number].words.count("&&") + 1)
            if all((number, group) in said for group in groups):
                words = tuple([tuple(said[number, group]) for group in groups])
                found.append(Live(words, clues[number]))
        return tuple(found)


@cache
def _by_head(clues: tuple[Clue, ...], size: int) -> dict[str, list[tuple[tuple[int, int], str]]]:
    """The words of clues by their first run; those that are shorter under nothing."""
    found: dict[str, list[tuple[tuple[int, int], str]]] = {"": []}
    for number, clue in enumerate(clues):
        for group, words in enumerate(clue.words.split("&&")):
            for word in words.split("|"):
                head = word[:size] if len(word) >= size else ""
                found.setdefault(head, []).append(((number, group), word))
    return found


def near(clues: Iterable[Live], text: str) -> list[Live]:
    """The clues with a word in a part of the file."""
    return [live for live in clues if live.in_(text)]


def matches(clues: Iterable[Live], text: str, among: str | None = None) -> Iterator[re.Match[str]]:
    """The first match of each clue.

    Args:
        clues: What to look for.
        text: Where.
        among: What of the text must hold the clues' words; all of it by default.
    """
    where = text if among is None else among
    for live in clues:
        if live.in_(where) and (match := compiled(live.clue.pattern).search(text)):
            yield match


def span(match: re.Match[str]) -> tuple[int, int]:
    """What to underline of a match."""
    return match.span(match.lastindex or 0)
