"""An English text as it is heard: small letters, plain quotes, single blanks, no hyphens.

A folded text is ASCII, which everything that looks at it is fastest with.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

_HYPHEN = re.compile(r"-(?<=\w-)(?=\w)")
_ODD = re.compile("[\x80-\U0010ffff]")
_SPARE = re.compile(r"(?:(?<=[ \n\x00])|\A) +")
_BLANK = str.maketrans("\t\r\v\f`", "    '")
_SEEN = {
    **dict.fromkeys("‘’ʼ‛′", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‐‑−", "-"),
    **dict.fromkeys("–—―", ":"),
    "…": ".",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
}
_FEW = 16
"""So many characters are replaced one by one."""
_LETTER, _OTHER = "_", "\x1a"
"""What stands for a letter, and for any other character, that English does not have."""


@cache
def _plain(char: str) -> str:
    """What a character that is not ASCII is heard as: mostly one character."""
    if char in _SEEN:
        return _SEEN[char]
    folded = unicodedata.normalize("NFKD", char).lower()
    folded = "".join(_SEEN.get(one) or _ascii(one) for one in folded)
    return folded if folded.strip() or not folded else " "


def _ascii(char: str) -> str:
    if char.isascii():
        return char
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return ""
    return _LETTER if char.isalnum() else _OTHER


def fold(text: str) -> tuple[str, list[int] | None]:
    """A text, folded, and for each of its characters its offset; ``None`` where it is the same."""
    at: list[int] | None = None
    if not text.isascii():
        table = {char: _plain(char) for char in set(_ODD.findall(text))}
        if any(len(folded) != 1 for folded in table.values()):
            at = []
            for index, char in enumerate(text):
                at += [index] * len(table.get(char, " "))
        if len(table) < _FEW:
            for char, folded in table.items():
                text = text.replace(char, folded)
        else:
            text = "".join([table.get(char, char) for char in text])
    text = text.lower().translate(_BLANK)
    if "  " in text or "\n " in text or "\x00 " in text or text.startswith(" "):
        text, at = _without(text, (match.span() for match in _SPARE.finditer(text)), at)
    return _HYPHEN.sub(" ", text), at


def _without(
    text: str, spare: Iterable[tuple[int, int]], at: list[int] | None
) -> tuple[str, list[int]]:
    """A text without some of its parts, and the offsets of what is left."""
    before = range(len(text)) if at is None else at
    pieces: list[str] = []
    kept: list[int] = []
    last = 0
    for start, end in spare:
        pieces.append(text[last:start])
        kept.extend(before[last:start])
        last = end
    pieces.append(text[last:])
    kept.extend(before[last:])
    return "".join(pieces), kept
