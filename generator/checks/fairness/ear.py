"""How a language's cues are looked for in what is said."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib import import_module
from typing import Any, NamedTuple

from generator.checks.fairness.asked import Asked
from generator.checks.fairness.cue import Cue

GROUNDS = (
    "marital",
    "care",
    "sex",
    "age",
    "religion",
    "origin",
    "hukou",
    "health",
    "politics",
    "union",
    "criminal",
    "orientation",
    "appearance",
    "family",
    "finance",
    "pay_history",
    "military",
    "sign",
)
APART = "\x00"
"""Stands between texts that are heard in one go; no text has it."""

_MARK = "\u01c2"
"""A letter that no text has: it stands for a cue's word while the words around it are looked at."""
_MACRO = re.compile(r"(?<!\\)[A-Z@%]")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled when it is first needed."""
    return re.compile(pattern)


class Sentence:
    """A folded sentence and its neighbours in the same text.

    Attributes:
        text: What it says, with its mark.
        before: The sentence before it, or nothing.
        after: The one behind it, or nothing.
    """

    def __init__(self, text: str, before: str, after: str) -> None:
        self.text = text
        self.before = before
        self.after = after

    @property
    def scene(self) -> str:
        """The sentence; where it asks nothing itself, with the question that it leads to."""
        return self.text if "?" in self.text else f"{self.text} {self.after}"


class _Known(NamedTuple):
    """The cues by their words.

    Attributes:
        words: Words with the numbers of their cues, by the piece that they are looked up by.
        cues: The cues with their grounds.
    """

    words: Mapping[Any, Sequence[tuple[str, Sequence[int]]]]
    cues: Sequence[tuple[str, Cue]]


class Ear(ABC):
    """Hears what one language asks a candidate about.

    Attributes:
        package: Where its cues are: a module for each ground, each with ``CUES``.
        macros: What capitals in its patterns stand for.
        compound: What may not follow a word that ``@`` stands for.
        edges: What must stand before and behind a word: nothing where a script has no blanks.
        end: A pattern for one sentence with its marks.
    """

    package: str
    macros: Mapping[str, str]
    compound: str
    edges: tuple[str, str] = ("", "")
    end: str

    @abstractmethod
    def fold(self, text: str) -> tuple[str, Sequence[int] | None]:
        """A text for comparison, and for each of its characters its offset in the original.

        ``None`` instead of offsets means that they are the same.
        """

    @abstractmethod
    def pieces(self, folded: str) -> Collection[Any]:
        """The pieces of a folded text by which words are looked up."""

    @abstractmethod
    def key(self, word: str) -> Any:
        """The piece of a word by which it is looked up: the one that other talk has least."""

    def bounds(self, text: str) -> list[tuple[int, int]]:
        """Where the sentences of a folded text begin and end."""
        return [match.span() for match in compiled(self.end).finditer(text)]

    @abstractmethod
    def of_work(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of work rather than to the candidate about themselves."""

    @abstractmethod
    def of_craft(self, sentence: Sentence) -> bool:
        """Whether it speaks of work so plainly that even a sure cue does not count."""

    @abstractmethod
    def of_trade(self, sentence: Sentence) -> bool:
        """Whether it has a word of somebody's trade, which no talk of private life has."""

    @abstractmethod
    def excused(self, ground: str, sentence: Sentence, begin: int, end: int) -> bool:
        """Whether what stands there is waived, another's question, or may be asked of everyone."""

    def hear(self, text: str) -> list[Asked]:
        """What a text asks a candidate about that it should not.

        Args:
            text: What is said, without marks; several texts separated by :data:`APART`.

        Returns:
            In order of place, each ground once a sentence.
        """
        folded, at = self.fold(text)
        said = self._known.words.keys() & self.pieces(folded)
        if not said:
            return []
        found: list[Asked] = []
        for sentence, start, spots in self._sentences(folded, said):
            for ground, (begin, end) in self._grounds(sentence, spots).items():
                found.append(Asked(ground, start + begin, start + end))
        found.sort(key=lambda one: (one.start, one.end))
        if at is None:
            return found
        return [Asked(one.ground, at[one.start], at[one.end - 1] + 1) for one in found]

    @property
    def cues(self) -> Sequence[tuple[str, Cue]]:
        """Every cue with its ground."""
        return self._known.cues

    def pattern(self, cue: Cue) -> re.Pattern[str]:
        """What a sentence must look like around one of a cue's words."""
        known = self._patterns.get(cue.pattern)
        if known is None:
            before, behind = self.edges
            word = f"{before}{_MARK}{behind}"
            table = {**self.macros, "%": word, "@": word + self.compound}
            known = re.compile(_MACRO.sub(lambda match: table[match[0]], cue.pattern))
            self._patterns[cue.pattern] = known
        return known

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {}

    @cached_property
    def _known(self) -> _Known:
        cues: list[tuple[str, Cue]] = []
        numbers: dict[str, list[int]] = {}
        for name in GROUNDS:
            for cue in import_module(f"{self.package}.{name}").CUES:
                for word in cue.words.split("|"):
                    numbers.setdefault(word, []).append(len(cues))
                cues.append((name.replace("_", "-"), cue))
        words: dict[Any, list[tuple[str, Sequence[int]]]] = {}
        for word, of in numbers.items():
            words.setdefault(self.key(word), []).append((word, of))
        return _Known(words, cues)

    def _sentences(
        self, folded: str, said: Iterable[Any]
    ) -> Iterator[tuple[Sentence, int, Mapping[int, list[tuple[int, int]]]]]:
        """The sentences that have words, with the places of the words by number of their cue."""
        texts: dict[int, dict[int, list[tuple[int, int]]]] = {}
        for piece in said:
            for word, numbers in self._known.words[piece]:
                start = folded.find(word)
                while start >= 0:
                    spots = texts.setdefault(folded.rfind(APART, 0, start) + 1, {})
                    for number in numbers:
                        spots.setdefault(number, []).append((start, start + len(word)))
                    start = folded.find(word, start + 1)
        for start in sorted(texts):
            end = folded.find(APART, start)
            text = folded[start:] if end < 0 else folded[start:end]
            yield from self._of_text(text, start, texts[start])

    def _of_text(
        self, text: str, offset: int, found: Mapping[int, list[tuple[int, int]]]
    ) -> Iterator[tuple[Sentence, int, Mapping[int, list[tuple[int, int]]]]]:
        """The sentences of one text that have words."""
        bounds = self.bounds(text)
        starts = [start for start, _ in bounds]
        live: dict[int, dict[int, list[tuple[int, int]]]] = {}
        for number, places in found.items():
            for start, end in places:
                index = bisect_right(starts, start - offset) - 1
                if index >= 0 and end - offset <= bounds[index][1]:
                    first = offset + starts[index]
                    spot = start - first, end - first
                    live.setdefault(index, {}).setdefault(number, []).append(spot)
        for index in sorted(live):
            start, end = bounds[index]
            before = text[slice(*bounds[index - 1])] if index else ""
            after = text[slice(*bounds[index + 1])] if index + 1 < len(bounds) else ""
            yield Sentence(text[start:end], before, after), offset + start, live[index]

    def _grounds(
        self, sentence: Sentence, spots: Mapping[int, list[tuple[int, int]]]
    ) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = {}
        work: bool | None = None
        craft: bool | None = None
        for number in sorted(spots):
            ground, cue = self._known.cues[number]
            if ground in found:
                continue
            here = sorted(spots[number], key=lambda spot: (spot[0], -spot[1]))
            for begin, end in self._matches(cue, sentence.text, here):
                if cue.sure:
                    if craft is None:
                        craft = self.of_craft(sentence)
                    if craft:
                        break
                else:
                    if work is None:
                        work = self.of_work(sentence)
                    if work:
                        break
                if begin < end and not self.excused(ground, sentence, begin, end):
                    if not found and self.of_trade(sentence):
                        return {}
                    found[ground] = begin, end
                    break
        return found

    def _matches(
        self, cue: Cue, text: str, spots: Sequence[tuple[int, int]]
    ) -> Iterator[tuple[int, int]]:
        pattern = self.pattern(cue)
        if "@" not in cue.pattern and "%" not in cue.pattern:
            for match in pattern.finditer(text):
                yield match.span(match.lastindex or 0)
            return
        for start, end in spots:
            longer = end - start - 1
            for match in pattern.finditer(f"{text[:start]}{_MARK}{text[end:]}"):
                first, last = match.span(match.lastindex or 0)
                yield first + (longer if first > start else 0), last + longer * (last > start)
