"""What is asked of a candidate, in whichever of our languages a line is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.checks.fairness.asked import Asked
from generator.checks.pattern import lazy
from generator.checks.spoken import HAN, Spoken
from generator.diagnostics.diagnostic import YamlPath

_SOME_LATIN = lazy(r"(?:[A-Za-z][A-Za-z'’-]*[ ,.?]+){3}")


def heard(lines: Iterable[Spoken]) -> Iterator[tuple[YamlPath, Asked]]:
    """Every question about a ground, with the path of its text and offsets in the author's text.

    The language of each line is told by its characters, not by the playbook's word: an English
    line in a Chinese playbook is read aloud as well.
    """
    for line in lines:
        words = line.words
        chinese = not words.isascii() and HAN.search(words) is not None
        found: list[Asked] = []
        if chinese:
            from generator.checks.fairness import zh

            found += zh.asked(words)
        if not chinese or _SOME_LATIN.search(words):
            from generator.checks.fairness import en

            found += en.asked(words)
        for one in found:
            yield line.path, Asked(one.ground, *line.within(one.start, one.end))
