"""Chinese text folded for comparison: one script, one width, nothing between the characters."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from generator.checks.fairness.zh.characters import SIMPLIFIED, TRADITIONAL

_HAN = "\u3400-\u9fff"
_MARK = r" \t\u00a0\u3000/|.·・•‧*_~+=\-‐‑'`^#\\"
_UNSEEN = "\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff"

# What the address of the candidate and the commonest Cantonese words fold into.
_SAID = str.maketrans("你妳嘅咗冇唔喺嚟畀哋啲乜嘢佢", "您您的了没不在来给们些什么他")

_MAY_BREAK = f"[{_MARK}／．｜＿～{_UNSEEN}]"
_BREAK = (
    f"[{_UNSEEN}]{{1,8}}"
    f"|(?<=[{_HAN}])[{_MARK}]{{1,8}}(?=[{_HAN},?!;:。、])"
    f"|(?<=[,?!;:。、])[ \\t]{{1,8}}(?=[{_HAN}])"
)
_SPELT = f"(?<![{_HAN}])[{_HAN}](?:[,、][{_HAN}]){{3,30}}(?![{_HAN}])"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


class _Table(dict[int, str]):
    """A table for :meth:`str.translate` that finds each other character's own fold once."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = unicodedata.normalize("NFKC", char)
        if len(folded) == 1:
            folded = folded.lower()
        self[code] = folded if len(folded) == 1 else char
        return self[code]


@cache
def _table() -> _Table:
    table = _Table(zip(map(ord, TRADITIONAL), SIMPLIFIED, strict=True))
    table.update({code: chr(to) for code, to in _SAID.items()})
    return table


def simple(text: str) -> str:
    """A text in simplified characters of one width and in lower case, as long as it was."""
    return text.translate(_table())


def whole(folded: str) -> tuple[str, list[int] | None]:
    """A text of :func:`simple` without what stands between its characters.

    Returns:
        The text, and for each of its characters the offset that it had; ``None`` where it is as it
        was.
    """
    spelt = folded.count("、") > 2 or folded.count(",") > 2
    if not spelt and _compiled(_MAY_BREAK).search(folded) is None:
        return folded, None
    gaps = [match.span() for match in _compiled(_BREAK).finditer(folded)]
    if spelt:
        for match in _compiled(_SPELT).finditer(folded):
            gaps.extend((at, at + 1) for at in range(match.start() + 1, match.end(), 2))
    if not gaps:
        return folded, None
    kept: list[int] = []
    last = 0
    for start, end in sorted(gaps):
        kept.extend(range(last, start))
        last = max(last, end)
    kept.extend(range(last, len(folded)))
    return "".join([folded[at] for at in kept]), kept


def fold_zh(text: str) -> tuple[str, list[int]]:
    """A Chinese text for comparison.

    Characters are compatible ones (NFKC), simplified and in lower case, 你 and 妳 count as 您;
    blanks and stray marks between two Chinese characters are gone, and so are the commas of a word
    that is spelt out character by character. What separates clauses stays.

    Returns:
        The folded text, and for each of its characters its offset in the text.
    """
    folded, at = whole(simple(text))
    return folded, list(range(len(folded))) if at is None else at
