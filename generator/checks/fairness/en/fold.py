"""An English text as it is heard: small letters, plain quotes, single blanks, no hyphens."""

from __future__ import annotations

import re
import unicodedata

_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_LETTERS = str.maketrans(
    {"‘": "'", "’": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "\u00ad": None}
)


def fold(text: str) -> tuple[str, list[int] | None]:
    """A text, folded, and for each of its characters its offset; ``None`` where it is the same."""
    if text.isascii() and "  " not in text and "\t" not in text:
        return _HYPHEN.sub(" ", text.lower()), None
    out: list[str] = []
    at: list[int] = []
    last = " "
    for index, char in enumerate(text):
        if char.isascii():
            new = char if char in "\n\x00" else " " if char.isspace() else char.lower()
        else:
            new = _plain(char)
        for one in new:
            if one == " " and last in " \n\x00":
                continue
            out.append(one)
            at.append(index)
            last = one
    return _HYPHEN.sub(" ", "".join(out)), at


def _plain(char: str) -> str:
    plain = unicodedata.normalize("NFKD", char.translate(_LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return plain.translate(_LETTERS) if plain.strip() or not plain else " "
