"""Text conventions: joined lists, figures, clocks, blanks between scripts."""

from __future__ import annotations

from collections.abc import Sequence

from generator.locale.catalog import Catalog

_HAN = (
    (0x2E80, 0x2FDF),  # radicals
    (0x3005, 0x3007),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
HAN = "".join(f"{chr(first)}-{chr(last)}" for first, last in _HAN)
"""The ideographs, for a character class of a regular expression."""
_FULL_WIDTH = ((0x3000, 0x303F), (0xFF00, 0xFFEF))
_QUOTES = "“”‘’…—"


def is_han(char: str) -> bool:
    """Whether a character is an ideograph."""
    return _within(char, _HAN)


def _within(char: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(char) <= last for first, last in ranges)


def closes_up(before: str, after: str) -> bool:
    """Whether a blank between these two characters is to be dropped.

    An author writes ``在 {{ employer }} 用过`` because the words may be Latin; where they are Han,
    Chinese has no blank there.
    """
    return all(is_han(c) or _within(c, _FULL_WIDTH) or c in _QUOTES for c in (before, after))


def join(items: Sequence[str], catalog: Catalog) -> str:
    """Join items as the language does, such as ``甲、乙和丙`` or ``a, b and c``."""
    if len(items) < 2:
        return "".join(items)
    if len(items) == 2:
        return _with(items[0], catalog.lists.pair, items[1])
    return _with(catalog.lists.middle.join(items[:-1]), catalog.lists.last, items[-1])


def _with(before: str, word: str, after: str) -> str:
    """Put a joining word between two items, with a blank only where a Latin item meets Han."""
    bare = word.strip()
    if bare and is_han(bare[0]):
        left = "" if closes_up(before[-1], bare[0]) else " "
        right = "" if closes_up(bare[-1], after[0]) else " "
        return f"{before}{left}{bare}{right}{after}"
    return f"{before}{word}{after}"


def figure(seconds: int) -> str:
    """Seconds as minutes: ``6``, ``1.5``."""
    return f"{seconds / 60:g}"


def clock(seconds: int) -> str:
    """Seconds as a running clock: ``05:30``."""
    return f"{seconds // 60:02d}:{seconds % 60:02d}"
