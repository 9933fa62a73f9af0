"""What a text asks a candidate about."""

from __future__ import annotations

from typing import NamedTuple


class Asked(NamedTuple):
    """A ground that a text asks about.

    Attributes:
        ground: Its id.
        start: Offset in the text of the first telling character.
        end: Offset behind the last one.
    """

    ground: str
    start: int
    end: int
