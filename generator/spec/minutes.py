"""Lengths of time as an author writes them: ``6``, ``1.5``, ``30s``, ``[5, 7]``."""

from __future__ import annotations

import re
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

HALF_MINUTE = 30
_DAY = 24 * 3600
_SECONDS = re.compile(r"([1-9][0-9]{0,4})s\Z")
_WAY_OUT = "write minutes as 6 or 1.5, seconds as 30s, a range as [5, 7]"


class Range(NamedTuple):
    """From ``low`` to ``high`` seconds, both multiples of 30."""

    low: int
    high: int

    @property
    def fixed(self) -> bool:
        """Whether the author left no room."""
        return self.low == self.high


def seconds(value: Any) -> int:
    """Read one figure.

    Args:
        value: A number of minutes, or a string such as ``"30s"``.

    Returns:
        Seconds, a positive multiple of 30.

    Raises:
        PydanticCustomError: If it is no such figure.
    """
    if isinstance(value, str) and (match := _SECONDS.match(value)):
        found: float = int(match[1])
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        found = value * 60
    else:
        raise PydanticCustomError("minutes", "this is not a number of minutes", {"hint": _WAY_OUT})
    if not 0 < found <= _DAY:
        message = "minutes must be more than 0, and no more than a day"
        raise PydanticCustomError("minutes", message, {"hint": _WAY_OUT})
    if found % HALF_MINUTE:
        raise PydanticCustomError(
            "minutes", "minutes go in steps of a half", {"hint": "write 1.5 or 90s, say"}
        )
    return int(found)


def read_range(value: Any) -> Range:
    """Read one figure or a pair of them; raises as :func:`seconds` does."""
    if not isinstance(value, (list, tuple)):
        only = seconds(value)
        return Range(only, only)
    if len(value) != 2:
        raise PydanticCustomError(
            "minutes", "a range has two figures, the shortest and the longest", {"hint": _WAY_OUT}
        )
    low, high = seconds(value[0]), seconds(value[1])
    if low > high:
        raise PydanticCustomError(
            "minutes_reversed",
            "the range is reversed: its first figure is the larger",
            {"hint": f"write [{_written(high)}, {_written(low)}]"},
        )
    return Range(low, high)


def _written(length: int) -> str:
    return f"{length / 60:g}"


_FIGURE_SCHEMA = {
    "anyOf": [
        {"type": "number", "exclusiveMinimum": 0, "maximum": 1440, "multipleOf": 0.5},
        {"type": "string", "pattern": "^[1-9][0-9]{0,4}s$"},
    ]
}
Seconds = Annotated[
    int, BeforeValidator(seconds), PlainSerializer(lambda v: v / 60), WithJsonSchema(_FIGURE_SCHEMA)
]
Minutes = Annotated[
    Range,
    BeforeValidator(read_range),
    WithJsonSchema(
        {
            "anyOf": [
                *_FIGURE_SCHEMA["anyOf"],
                {"type": "array", "items": _FIGURE_SCHEMA, "minItems": 2, "maxItems": 2},
            ]
        }
    ),
]
