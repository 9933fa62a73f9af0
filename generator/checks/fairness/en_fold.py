"""An English text as its reader hears it: small letters, plain quotes, single blanks, no hyphens."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_LETTERS = str.maketrans(
    {"‘": "'", "’": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "\u00ad": None}
)
_END = re.compile(
    r"(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bdr)(?<!\bst)(?<!\bu\.s)(?<!\be\.g)(?<!\bi\.e)"
    r"\.(?=[\s\"')]|$)|[?!…]+[\"')]?|\n"
)


class Folded(NamedTuple):
    """A folded text.

    Attributes:
        text: What it says.
        at: For each of its characters the offset in the original; empty where they are the same.
        length: Of the original.
    """

    text: str
    at: list[int]
    length: int

    def back(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the original."""
        if not self.at:
            return start, end
        return self.at[start], self.at[end - 1] + 1


def fold(text: str) -> Folded:
    """A text, folded."""
    if text.isascii() and "  " not in text and "\t" not in text and "\n" not in text:
        return Folded(_HYPHEN.sub(" ", text.lower()), [], len(text))
    out: list[str] = []
    at: list[int] = []
    last = " "
    for index, char in enumerate(text):
        if char.isascii():
            new = "\n" if char == "\n" else " " if char.isspace() else char.lower()
        else:
            new = _plain(char)
        for one in new:
            if one == " " and last in " \n":
                continue
            out.append(one)
            at.append(index)
            last = one
    return Folded(_HYPHEN.sub(" ", "".join(out)), at, len(text))


def _plain(char: str) -> str:
    plain = unicodedata.normalize("NFKD", char.translate(_LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return plain.translate(_LETTERS) if plain.strip() or not plain else " "


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a folded text with their marks, each with its offset."""
    start = 0
    for match in _END.finditer(text):
        if text[start : match.end()].strip():
            yield start, text[start : match.end()]
        start = match.end()
    if text[start:].strip():
        yield start, text[start:]
