"""What is said to a candidate, folded for comparison, with the words of its language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from generator.checks.subject import RATED_TYPES, Subject, rated
from generator.checks.wording.clue import Clue, Grams, Live

if TYPE_CHECKING:
    from generator.checks.spoken import Spoken
    from generator.diagnostics.diagnostic import YamlPath


_BETWEEN = "\x00"  # stands in no text: files with control characters are refused


class Part(NamedTuple):
    """A sentence.

    Attributes:
        text: Its folded words.
        start: Offset of its first character in the text.
    """

    text: str
    start: int


class Heard:
    """A text that is said.

    Attributes:
        spoken: The text itself.
        text: Its words, folded: as long as they were.
    """

    def __init__(self, spoken: Spoken, text: str) -> None:
        self.spoken = spoken
        self.text = text

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Its sentences, folded."""
        text = self.text
        return tuple([Part(text[s : s + len(t)], s) for t, s in self.spoken.sentences])

    @property
    def path(self) -> YamlPath:
        """Where it stands."""
        return self.spoken.path


def wording(language: str) -> ModuleType | None:
    """The words of a language, or ``None`` where we know none."""
    if language.startswith("zh"):
        from generator.checks.wording import zh

        return zh
    if language.partition("-")[0] == "en":
        from generator.checks.wording import en

        return en
    return None


class Told(NamedTuple):
    """What a playbook says.

    Attributes:
        words: The words of its language.
        lines: Its texts in order.
        grams: All of them together.
    """

    words: ModuleType
    lines: tuple[Heard, ...]
    grams: Grams

    def live(self, clues: tuple[Clue, ...]) -> tuple[Live, ...]:
        """The clues that may match somewhere."""
        return self.grams.live(clues)


def told(subject: Subject) -> Told | None:
    """What a playbook says, where we know its language."""
    return _told(subject.spoken, subject.language)


def asking(subject: Subject, lines: tuple[Heard, ...]) -> Iterator[Heard]:
    """The lines of modules that ask: those of an asking type, and rated ones.

    A welcome may ask whether the way was easy to find.
    """
    asks = [module.type in RATED_TYPES or rated(module) for module in subject.playbook.modules]
    return (line for line in lines if asks[line.spoken.module])


# Several rules read the same file one after the other.
@lru_cache(maxsize=1)
def _told(spoken: tuple[Spoken, ...], language: str) -> Told | None:
    words = wording(language)
    if words is None:
        return None
    folded = words.fold(_BETWEEN.join([one.words for one in spoken]))
    lines = tuple(map(Heard, spoken, folded.split(_BETWEEN)))
    return Told(words, lines, Grams(folded, words.RUN))


@cache
def folding(complex_forms: str, simple_forms: str) -> dict[int, str]:
    """A table that folds one character into one other."""
    return dict(zip(map(ord, complex_forms), simple_forms, strict=True))
