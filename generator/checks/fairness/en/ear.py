"""What an interviewer says in English that asks a candidate about a protected or risky ground."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from generator.checks.fairness.ear import Ear, Sentence, compiled
from generator.checks.fairness.en import frames
from generator.checks.fairness.en.common import WORDS
from generator.checks.fairness.en.fold import fold

_TOKEN = re.compile(r"[a-z0-9]+")


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
        """All words."""
        return set(_TOKEN.findall(folded))

    def key(self, word: str) -> str:
        """The longest word of a phrase that is not common."""
        words: list[str] = _TOKEN.findall(word)
        return max(words, key=lambda one: (one not in WORDS, len(one)))

    def of_work(self, sentence: Sentence) -> bool:
        """It speaks of work, or to nobody; its neighbours may say to whom."""
        you, work = compiled(frames.YOU), compiled(frames.WORK)
        if work.search(sentence.text):
            return True
        return not (
            you.search(sentence.text)
            or any(
                you.search(one) and not work.search(one)
                for one in (sentence.before, sentence.after)
            )
        )

    def of_craft(self, sentence: Sentence) -> bool:
        """It asks how one does something with a customer, a patient, a system."""
        return compiled(frames.CRAFT).search(sentence.text) is not None

    def excused(self, ground: str, sentence: Sentence, begin: int, end: int) -> bool:
        """Waived, another's question, or what may be asked of everyone."""
        lawful = frames.LAWFUL.get(ground)
        if lawful and compiled(lawful).search(sentence.text):
            return True
        return any(a < end and begin < b for a, b in _left_out(sentence.text))


def _left_out(text: str) -> Iterator[tuple[int, int]]:
    text = compiled(frames.POLITE).sub(lambda match: " " * len(match[0]), text)
    if compiled(frames.REPORTED).search(text):
        yield 0, len(text)
        return
    cuts = [0, *(m.start() for m in compiled(frames.TURN).finditer(text)), len(text)]
    for a, b in pairwise(cuts):
        if compiled(frames.NOTICE).search(text, a, b):
            yield a, b
