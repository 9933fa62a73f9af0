"""What an interviewer says in English that asks about a protected or risky ground.

Words of a ground count where a sentence turns them on the candidate (:mod:`en_frames`), or where
they are said to a candidate at all outside of talk about work; turns of phrase (:mod:`en_phrases`)
count by themselves. Neither counts where the speaker waives the question or reports another's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from generator.checks.fairness.asked import Asked
from generator.checks.fairness.en_fold import fold, sentences

_TOKEN = re.compile(r"[a-z0-9]+")
_MARK = "\u01c2"
"""A letter that no text has: it stands for a ground's word while its frame is looked for."""

# Too common to look a phrase up by.
_COMMON = frozenset(
    ["a", "about", "after", "all", "am", "an", "and", "any", "anyone", "are", "as", "at", "back", "be", "been", "before", "being", "by", "can", "come", "could", "day", "did", "do", "does", "done", "down", "during", "ever", "first", "for", "from", "get", "go", "going", "good", "got", "had", "has", "have", "having", "here", "high", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "last", "let", "like", "little", "long", "look", "made", "make", "me", "more", "much", "my", "new", "next", "no", "not", "now", "of", "off", "on", "one", "only", "or", "other", "our", "out", "over", "own", "part", "people", "please", "quite", "really", "s", "said", "same", "see", "seen", "should", "show", "so", "some", "someone", "something", "still", "take", "taken", "than", "that", "the", "their", "them", "there", "these", "they", "things", "this", "those", "through", "time", "to", "too", "two", "under", "up", "us", "use", "used", "very", "was", "way", "we", "well", "were", "what", "when", "where", "which", "who", "will", "with", "without", "work", "working", "would", "year", "years", "you", "your", "yourself", "re", "ve", "ll", "d", "t", "m", "team", "day", "days", "know", "need", "job", "help", "keep", "tell", "plan", "give", "start", "ask", "say"]
)


class _Phrase(NamedTuple):
    words: str
    ground: str
    frame: str


class _Index(NamedTuple):
    phrases: dict[str, list[_Phrase]]
    turns: dict[str, list[tuple[str, str]]]
    keys: frozenset[str]


@cache
def _index() -> _Index:
    from generator.checks.fairness.en_phrases import PHRASES
    from generator.checks.fairness.en_words import WORDS

    phrases: dict[str, list[_Phrase]] = {}
    for ground, frames in WORDS.items():
        for frame, listed in frames.items():
            for words in _listed(listed):
                phrases.setdefault(_key(words), []).append(_Phrase(words, ground, frame))
    turns: dict[str, list[tuple[str, str]]] = {}
    for ground, some in PHRASES.items():
        for keys, pattern in some:
            for key in keys.split():
                turns.setdefault(key, []).append((ground, pattern))
    return _Index(phrases, turns, frozenset(phrases) | frozenset(turns))


def _listed(listed: str) -> Iterator[str]:
    for phrase in set(listed.split(", ")):
        forms = [phrase]
        if phrase.endswith("(s)"):
            forms = [phrase[:-3], phrase[:-3] + "s"]
        for form in forms:
            if "-" in form:
                yield form.replace("-", " ")
                yield form.replace("-", "")
            else:
                yield form


def _key(phrase: str) -> str:
    words = _TOKEN.findall(phrase)
    return max(words, key=lambda word: (word not in _COMMON, len(word)))


@cache
def _frame(name: str) -> re.Pattern[str]:
    from generator.checks.fairness.en_frames import FRAMES

    return re.compile(FRAMES[name].replace("{T}", _MARK))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    from generator.checks.fairness import en_frames

    return re.compile(getattr(en_frames, name))


@cache
def _turn(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def asked(text: str) -> list[Asked]:
    """The protected or risky grounds that a text asks a candidate about.

    Args:
        text: What is said: no marks, one sentence or several.

    Returns:
        In order of place, at most one for each ground and sentence.
    """
    index = _index()
    if text.isascii() and index.keys.isdisjoint(_TOKEN.findall(text.lower())):
        return []
    folded = fold(text)
    whole = folded.text
    if index.keys.isdisjoint(_TOKEN.findall(whole)):
        return []
    said = list(sentences(whole))
    found = []
    for number, (start, sentence) in enumerate(said):
        keys = index.keys.intersection(_TOKEN.findall(sentence))
        if not keys:
            continue
        around = said[max(0, number - 1)][1], sentence, said[min(len(said) - 1, number + 1)][1]
        heard = _Sentence(sentence, around)
        for ground, (a, b) in _grounds(heard, keys, index).items():
            found.append(Asked(ground, *folded.back(start + a, start + b)))
    return sorted(found, key=lambda one: (one.start, one.end))


class _Sentence:
    """A sentence with what its neighbours and its manner tell, worked out when first needed."""

    def __init__(self, text: str, around: tuple[str, str, str]) -> None:
        self.text = text
        self._around = around
        self._personal: bool | None = None
        self._waived: list[tuple[int, int]] | None = None

    @property
    def personal(self) -> bool:
        """Whether it speaks to the candidate, and not of work."""
        if self._personal is None:
            you, work = _pattern("YOU"), _pattern("WORK")
            self._personal = not work.search(self.text) and (
                bool(you.search(self.text))
                or any(you.search(one) and not work.search(one) for one in self._around)
            )
        return self._personal

    def waived(self, start: int, end: int) -> bool:
        """Whether what stands there is waived, or another's question."""
        if self._waived is None:
            self._waived = list(self._left_out())
        return any(a < end and start < b for a, b in self._waived)

    def _left_out(self) -> Iterator[tuple[int, int]]:
        text = _pattern("POLITE").sub(_blanked, self.text)
        if _pattern("REPORTED").search(text):
            yield 0, len(text)
            return
        cuts = [0, *(m.start() for m in _pattern("TURN").finditer(text)), len(text)]
        for a, b in zip(cuts, cuts[1:], strict=False):
            if _pattern("NOTICE").search(text, a, b):
                yield a, b


def _grounds(heard: _Sentence, keys: frozenset[str], index: _Index) -> dict[str, tuple[int, int]]:
    text = heard.text
    found: dict[str, tuple[int, int]] = {}
    for key in keys:
        for ground, pattern in index.turns.get(key, ()):
            if ground not in found and (match := _turn(pattern).search(text)):
                span = match.span(match.lastindex or 0)
                if not heard.waived(*span):
                    found[ground] = span
        for words, ground, frame in index.phrases.get(key, ()):
            if ground in found or words not in text:
                continue
            if span_ := _framed(heard, words, frame):
                found[ground] = span_
    return found


def _framed(heard: _Sentence, words: str, frame: str) -> tuple[int, int] | None:
    text = heard.text
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not (start and _word(text[start - 1])) and not (end < len(text) and _word(text[end])):
            if frame == "open" and not heard.personal:
                return None
            match = _frame(frame).search(f"{text[:start]}{_MARK}{text[end:]}")
            if match and not heard.waived(start, end):
                return start, end
        start = text.find(words, end)
    return None


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _word(char: str) -> bool:
    return char.isalnum() or char == "_"
