"""What an interviewer says in Chinese that asks a candidate about a protected or risky ground."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence

from generator.checks.fairness.ear import Ear, Sentence, compiled
from generator.checks.fairness.zh import frames
from generator.checks.fairness.zh.common import PAIRS, PLAIN
from generator.checks.fairness.zh.fold import simple, whole
from generator.checks.fairness.zh.trade import WORDS

_TAG = 6
"""A clause shorter than that, or as long, is but a tag: 可以吗, 您呢."""
_MARKS = "”’」』\"')"


class Chinese(Ear):
    """Hears Chinese in both scripts; words are looked up by a pair of their characters."""

    package = __package__
    macros = frames.MACROS
    compound = frames.COMPOUND
    end = frames.SENTENCE

    def fold(self, text: str) -> tuple[str, Sequence[int] | None]:
        """See :mod:`.fold`."""
        return whole(simple(text))

    def pieces(self, folded: str) -> Collection[int]:
        """All pairs of neighbouring characters, each as one number."""
        units = memoryview(f"{folded}\0\0\0".encode("utf-16-le", "surrogatepass"))
        even, odd = len(units) // 4 * 4, (len(units) - 2) // 4 * 4 + 2
        return {*units[:even].cast("I"), *units[2:odd].cast("I")}

    def key(self, word: str) -> int:
        """The rarest pair of a word."""
        return memoryview(self._rarest(word).encode("utf-16-le")).cast("I")[0]

    @staticmethod
    def _rarest(word: str) -> str:
        if word[:2] not in PAIRS and word[0] not in PLAIN:
            return word[:2]
        best, least = word[:2], 9
        for a, b in itertools.pairwise(word):
            much = (a in PLAIN) + (b in PLAIN) + 4 * (a + b in PAIRS)
            if much < least:
                best, least = a + b, much
        return best

    def of_work(self, sentence: Sentence) -> bool:
        """It names a product or a trade, or asks for advice."""
        text = sentence.text
        return (
            self.of_craft(sentence)
            or compiled(frames.TRADE).search(text) is not None
            or compiled(frames.WORK).search(_asking(text)) is not None
            or compiled(frames.ADVICE).search(_asking(text)) is not None
        )

    def of_craft(self, sentence: Sentence) -> bool:
        """It asks nothing, or how one does something with a customer, a patient, a system."""
        text = sentence.text
        return (
            not _asks(sentence)
            or compiled(frames.METHOD).search(_asking(text)) is not None
            or (
                "?" in sentence.after
                and compiled(frames.METHOD).search(_asking(sentence.after)) is not None
            )
            or compiled(frames.DONE).search(_asking(text)) is not None
            or compiled(frames.DEED).search(_asking(text)) is not None
            or compiled(frames.PLAN).search(text) is not None
            or compiled(frames.ROLE).search(text) is not None
            or compiled(frames.CRAFT).search(text) is not None
        )

    def of_trade(self, sentence: Sentence) -> bool:
        """It, or the scene that it belongs to, has one of the words of :mod:`.trade`."""
        scene = sentence.scene
        if any(word in scene for word in WORDS):
            return True
        return compiled(frames.BUSINESS).search(sentence.text) is not None

    def excused(self, ground: str, sentence: Sentence, begin: int, end: int) -> bool:
        """A notice, a quotation, or what may be asked of everyone."""
        text = sentence.text
        lawful = frames.LAWFUL.get(ground)
        behind = "" if "?" in sentence.after else sentence.after
        if lawful and (compiled(lawful).search(text) or compiled(lawful).search(behind)):
            return True
        last = max(text.rstrip("?!。…").rfind(","), 0)
        if end <= last:
            asking = text[last:].strip(",?!。…")
            if compiled(frames.REMOTE).search(asking):
                return True
            if "您" not in text[:last] and compiled(frames.MATTER).search(asking):
                return True
        for quoted in compiled(frames.QUOTED).finditer(text):
            if not (quoted.start(1) <= begin and end <= quoted.end(1)):
                continue
            told = compiled(frames.TOLD).search(text[: quoted.start()])
            named = compiled(frames.NAMED).search(text[quoted.end(1) :])
            if told or named or len(quoted[1]) > _TAG:
                return True
        question = text.rstrip("”’」』\"')").endswith(("?", "吗", "呢", "没"))
        notice = compiled(frames.NOTICE).search(text)
        if notice is None and not question:
            notice = compiled(frames.WAIVER).search(text)
            offered = compiled(frames.OFFERED).search(text)
            if notice and not offered and "," in text[end : notice.start()]:
                return False
        if notice is None:
            return False
        if not question:
            turn = compiled(frames.TURN).search(text, min(notice.end(), begin))
            return turn is None or turn.start() > begin
        # A question gives notice only of what stands in the same clause.
        after = notice.end() <= begin
        between = text[notice.end() : begin] if after else text[end : notice.start()]
        turned = compiled(frames.TURN).search(between)
        return "," not in between and ":" not in between and turned is None


def _asks(sentence: Sentence) -> bool:
    """Whether a sentence, or a tag behind it (您呢?), waits for an answer."""
    if compiled(frames.ASKS).search(compiled(frames.OFFER).sub("", sentence.text)):
        return True
    return len(sentence.after) <= _TAG and "?" in sentence.after


def _asking(text: str) -> str:
    """The clause of a sentence that asks: the last, with the one before where it is but a tag."""
    clauses = [one[0] for one in compiled("[^,:?!。…]+").finditer(text) if one[0].strip(_MARKS)]
    if not clauses:
        return text
    if len(clauses) > 1 and len(clauses[-1]) < _TAG:
        return f"{clauses[-2]},{clauses[-1]}"
    return clauses[-1]
