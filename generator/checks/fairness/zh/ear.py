"""What an interviewer says in Chinese that asks a candidate about a protected or risky ground."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from operator import add

from generator.checks.fairness.ear import Ear, Sentence, compiled
from generator.checks.fairness.zh import frames
from generator.checks.fairness.zh.common import PAIRS, PLAIN
from generator.checks.fairness.zh.fold import simple, whole


class Chinese(Ear):
    """Hears Chinese in both scripts; words are looked up by a pair of their characters."""

    package = __package__
    macros = frames.MACROS
    compound = frames.COMPOUND
    end = frames.SENTENCE

    def fold(self, text: str) -> tuple[str, Sequence[int] | None]:
        """See :mod:`.fold`."""
        return whole(simple(text))

    def pieces(self, folded: str) -> Collection[str]:
        """All pairs of neighbouring characters."""
        return set(map(add, folded, folded[1:]))

    def key(self, word: str) -> str:
        """The rarest pair of a word."""
        if word[:2] not in PAIRS and word[0] not in PLAIN:
            return word[:2]
        best, least = word[:2], 9
        for a, b in itertools.pairwise(word):
            much = (a in PLAIN) + (b in PLAIN) + 4 * (a + b in PAIRS)
            if much < least:
                best, least = a + b, much
        return best

    def of_work(self, sentence: Sentence) -> bool:
        """It names a product or a trade, or speaks to nobody."""
        if compiled(frames.WORK).search(sentence.text):
            return True
        return not compiled(frames.TO_SOMEBODY).search(sentence.text)

    def of_craft(self, sentence: Sentence) -> bool:
        """It asks how one does something with a customer, a patient, a system."""
        return compiled(frames.CRAFT).search(sentence.text) is not None

    def excused(self, ground: str, sentence: Sentence, begin: int, end: int) -> bool:
        """A notice, a quotation, or what may be asked of everyone."""
        text = sentence.text
        lawful = frames.LAWFUL.get(ground)
        if lawful and compiled(lawful).search(text):
            return True
        for quoted in compiled(frames.QUOTED).finditer(text):
            if quoted.start(1) <= begin and end <= quoted.end(1):
                return True
        notice = compiled(frames.NOTICE).search(text)
        if notice is None:
            return False
        if not text.rstrip("”’」』\"')").endswith(("?", "吗", "呢", "没")):
            turn = compiled(frames.TURN).search(text, min(notice.end(), begin))
            return turn is None or turn.start() > begin
        # A question gives notice only of what stands in the same clause.
        after = notice.end() <= begin
        between = text[notice.end() : begin] if after else text[end : notice.start()]
        turned = compiled(frames.TURN).search(between)
        return "," not in between and ":" not in between and turned is None
