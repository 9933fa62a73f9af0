"""What is said to a candidate, folded for comparison, with the words of its language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from generator.checks.subject import RATED_TYPES, Subject, rated

if TYPE_CHECKING:
    from types import ModuleType

    from generator.checks.spoken import Spoken
    from generator.diagnostics.diagnostic import YamlPath


class Part(NamedTuple):
    """A sentence.

    Attributes:
        text: Its folded words.
        start: Offset of its first character in the text.
    """

    text: str
    start: int


class Heard(NamedTuple):
    """A text that is said.

    Attributes:
        spoken: The text itself.
        text: Its words, folded: as long as they were.
        parts: Its sentences, folded.
    """

    spoken: Spoken
    text: str
    parts: tuple[Part, ...]

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


def heard(subject: Subject, *, asking: bool = False) -> Iterator[Heard]:
    """What a playbook says, where we know its language.

    Args:
        subject: The playbook.
        asking: Only in modules that ask: those of an asking type, and rated ones. A welcome may
            ask whether the way was easy to find.
    """
    modules = subject.playbook.modules
    for line in _folded(subject.spoken, subject.language):
        module = modules[line.spoken.module]
        if not asking or module.type in RATED_TYPES or rated(module):
            yield line


# Several rules read the same file one after the other.
@lru_cache(maxsize=1)
def _folded(spoken: tuple[Spoken, ...], language: str) -> tuple[Heard, ...]:
    words = wording(language)
    if words is None:
        return ()
    return tuple(_heard(one, words) for one in spoken)


def _heard(spoken: Spoken, words: ModuleType) -> Heard:
    text = words.fold(spoken.words)
    parts = tuple(Part(text[s : s + len(t)], s) for t, s in spoken.sentences)
    return Heard(spoken, text, parts)


@cache
def folding(complex_forms: str, simple_forms: str) -> dict[int, str]:
    """A table that folds one character into one other."""
    return dict(zip(map(ord, complex_forms), simple_forms, strict=True))
