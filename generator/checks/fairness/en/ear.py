"""What an interviewer says in English that asks a candidate about a protected or risky ground."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from generator.checks.fairness.ear import Ear, Sentence, compiled
from generator.checks.fairness.en import frames
from generator.checks.fairness.en.common import WORDS
from generator.checks.fairness.en.fold import fold
from generator.checks.fairness.en.trade import WORDS as TRADE

_APART = str.maketrans({char: " " for char in map(chr, range(128)) if not char.isalnum()})
_WORD = re.compile(r"[a-z']+")
_CLAUSE = 23
"""What is as long as that is no phrase any more."""
_KEPT = 64
"""So many sentences are remembered: several cues ask the same of one."""

_LEAD = 2  # statements that go with a question


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

    def bounds(self, text: str) -> list[tuple[int, int]]:
        """The sentences; up to two statements go with the question that they lead up to."""
        single = super().bounds(text)
        asks = [_has(frames.QUESTION, text[start:end]) for start, end in single]
        says = [_has(frames.STATEMENT, text[start:end]) for start, end in single]
        out = []
        at = 0
        while at < len(single):
            last = at
            while last - at < _LEAD and last + 1 < len(single) and says[last] and not asks[last]:
                if single[last][1] != single[last + 1][0]:
                    break
                last += 1
            if not asks[last]:
                last = at
            out.append((single[at][0], single[last][1]))
            at = last + 1
        return out

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
        """Never: what is asked with the cue's own words is no craft (see :meth:`excused`)."""
        return False

    def of_trade(self, sentence: Sentence) -> bool:
        """It, or the scene that it belongs to, has one of the words of :mod:`.trade`."""
        return not TRADE.isdisjoint(_WORD.findall(sentence.scene))

    def excused(self, ground: str, sentence: Sentence, begin: int, end: int) -> bool:
        """It asks nothing, or how work is done, is waived, another's, or may be asked of everyone.

        How work is done: unless what is done is a phrase of the cue ("which team do you bat for").
        """
        text = sentence.text
        phrase = " " in text[begin:end] and end - begin < _CLAUSE
        if any(not (phrase and begin < verb <= end) for verb in _crafts(text)):
            return True
        if "?" not in text and not _presumes(f"{text} {sentence.after}"):
            return True
        if _has(frames.INTEREST, f"{text} {sentence.after}"):
            return True
        lawful = frames.LAWFUL.get(ground)
        if (lawful and _has(lawful, text)) or _has(frames.OFFER, text):
            return True
        return any(a < end and begin < b for a, b in _left_out(text))


def _rare(words: Iterable[str]) -> tuple[int, int]:
    return sum(one not in WORDS for one in words), sum(map(len, words))


def _has(pattern: str, text: str) -> bool:
    return compiled(pattern).search(text) is not None


@lru_cache(_KEPT)
def _crafts(text: str) -> tuple[int, ...]:
    """Where what asks how work is done ends; nowhere if it is how others take the candidate."""
    ends = tuple(match.end() for match in compiled(frames.CRAFT).finditer(text))
    return () if ends and _has(frames.AIMED, text) else ends


@lru_cache(_KEPT)
def _presumes(text: str) -> bool:
    return _has(frames.PRESUMED, text) or _has(frames.REQUESTED, text)


@lru_cache(_KEPT)
def _left_out(text: str) -> tuple[tuple[int, int], ...]:
    """The parts of a sentence that waive, warn or report."""
    text = compiled(frames.POLITE).sub(lambda match: " " * len(match[0]), text)
    if _has(frames.REPORTED, text):
        return ((0, len(text)),)
    cuts = [0, *(m.start() for m in compiled(frames.TURN).finditer(text)), len(text)]
    notice = compiled(frames.NOTICE)
    return tuple((a, b) for a, b in pairwise(cuts) if notice.search(text, a, b))
