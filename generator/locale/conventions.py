"""Text conventions: joined lists, figures, clocks, blanks between scripts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.locale.catalog import Catalog

HAN = r"\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HAN = re.compile(f"[{HAN}]")
_HAN_OR_FULL_WIDTH = re.compile(f"[{HAN}\u3000-\u303f\uff00-\uffef“”‘’…—]")


def is_han(char: str) -> bool:
    """Whether a character is an ideograph."""
    return bool(_HAN.match(char))


def closes_up(before: str, after: str) -> bool:
    """Whether a blank between these two characters is to be dropped.

    An author writes ``在 {{ employer }} 用过`` because the words may be Latin; where they are Han,
    Chinese has no blank there.
    """
    return bool(_HAN_OR_FULL_WIDTH.match(before) and _HAN_OR_FULL_WIDTH.match(after))


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
