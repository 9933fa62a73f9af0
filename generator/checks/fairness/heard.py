"""What is asked of a candidate, in whichever of our languages a line is written."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate

from generator.checks.fairness.asked import Asked
from generator.checks.fairness.ear import APART, Ear
from generator.checks.pattern import lazy
from generator.checks.spoken import HAN, Spoken
from generator.diagnostics.diagnostic import YamlPath

_SOME_LATIN = lazy(r"(?:[A-Za-z][A-Za-z'’-]*[ ,.?]+){3}")


def heard(lines: Iterable[Spoken]) -> Iterator[tuple[YamlPath, Asked]]:
    """Every question about a ground, with the path of its text and offsets in the author's text.

    The language of each line is told by its characters, not by the playbook's word: an English
    line in a Chinese playbook is read aloud as well.
    """
    chinese, english = [], []
    for line in lines:
        words = line.words
        if words.isascii() or HAN.search(words) is None:
            english.append(line)
        else:
            chinese.append(line)
            if _SOME_LATIN.search(words):
                english.append(line)
    if chinese:
        yield from _by(_chinese(), chinese)
    if english:
        yield from _by(_english(), english)


def _by(ear: Ear, lines: list[Spoken]) -> Iterator[tuple[YamlPath, Asked]]:
    """What an ear hears in all lines at once: most of a file has none of its words."""
    starts = [0, *accumulate(len(line.words) + len(APART) for line in lines)]
    for one in ear.hear(APART.join(line.words for line in lines)):
        index = bisect_right(starts, one.start) - 1
        line, start = lines[index], starts[index]
        yield line.path, Asked(one.ground, *line.within(one.start - start, one.end - start))


@cache
def _chinese() -> Ear:
    from generator.checks.fairness.zh.ear import Chinese  # word lists, for lines that need them

    return Chinese()


@cache
def _english() -> Ear:
    from generator.checks.fairness.en.ear import English

    return English()
