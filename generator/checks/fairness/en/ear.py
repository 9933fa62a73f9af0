"""What an interviewer says in English that asks a candidate about a protected or risky ground."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from generator.checks.fairness.ear import Ear, Sentence, compiled
from generator.checks.fairness.en import frames
from generator.checks.fairness.en.common import WORDS
from generator.checks.fairness.en.fold import fold
from generator.checks.fairness.en.trade import WORDS as TRADE

_APART = str.maketrans({char: " " for char in map(chr, range(128)) if not char.isalnum()})
_WORD = re.compile(r"[a-z']+")


class English(Ear):
    """Hears English; words are looked up by the rarest word of a phrase."""

    package = __package__
    macros = frames.MACROS
    compound = frames.COMPOUND
    edges = (r"(?<![a-z0-9_])", r"(?![a-z0-9_])")
    end = frames.SENTENCE

    def fold(self, text: str) -> tuple[str, Sequence[int] | None]:
        """See :mod:`.fold`."""
        return fold(text)

    def pieces(self, folded: str) -> Collection[str]:
        """All words, and all pairs of neighbouring ones."""
        words = folded.translate(_APART).split()
        begin = self._begin
        return {*words, *[f"{one} {two}" for one, two in pairwise(words) if one in begin]}

    @cached_property
    def _begin(self) -> set[str]:
        """The words that a pair begins with."""
        return {key.partition(" ")[0] for key in self._known.words if " " in key}

    def key(self, word: str) -> str:
        """A word itself; of a phrase the pair of words with the fewest and shortest common ones."""
        words = word.translate(_APART).split()
        if len(words) == 1:
            return words[0]
        return " ".join(max(pairwise(words), key=_rare))

    def of_work(self, sentence: Sentence) -> bool:
        """It speaks of work or of somebody else, asks how work is done, or speaks to nobody."""
        text = sentence.text
        if any(_has(one, text) for one in (frames.WORK, frames.THIRD, frames.METHOD)):
            return True
        return "?" not in text and not (
            _has(frames.YOU, text)
            or _has(frames.YOU, sentence.before)
            or _has(frames.YOU, sentence.after)
            or _has(frames.REQUESTED, text)
        )

    def of_craft(self, sentence: Sentence) -> bool:
        """It asks how work is done, and not how others will take the candidate."""
        text = sentence.text
        return _has(frames.CRAFT, text) and not _has(frames.AIMED, text)

    def of_trade(self, sentence: Sentence) -> bool:
        """It, or the scene that it belongs to, has one of the words of :mod:`.trade`."""
        return not TRADE.isdisjoint(_WORD.findall(sentence.scene))

    def excused(self, ground: str, sentence: Sentence, begin: int, end: int) -> bool:
        """It asks nothing, is waived, another's question, or may be asked of everyone."""
        text = sentence.text
        if "?" not in text:
            said = f"{text} {sentence.after}"
            if not _has(frames.PRESUMED, said) and not _has(frames.REQUESTED, said):
                return True
        lawful = frames.LAWFUL.get(ground)
        if lawful and _has(lawful, text):
            return True
        return any(a < end and begin < b for a, b in _left_out(text))


def _rare(words: Iterable[str]) -> tuple[int, int]:
    return sum(one not in WORDS for one in words), sum(map(len, words))


def _has(pattern: str, text: str) -> bool:
    return compiled(pattern).search(text) is not None


def _left_out(text: str) -> Iterator[tuple[int, int]]:
    text = compiled(frames.POLITE).sub(lambda match: " " * len(match[0]), text)
    if compiled(frames.REPORTED).search(text):
        yield 0, len(text)
        return
    cuts = [0, *(m.start() for m in compiled(frames.TURN).finditer(text)), len(text)]
    for a, b in pairwise(cuts):
        if compiled(frames.NOTICE).search(text, a, b):
            yield a, b
