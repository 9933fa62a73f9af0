"""What a program gives us, held against what can be meant."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from os import PathLike, fspath
from pathlib import Path

from generator.diagnostics import UsageError
from generator.source.characters import FORBIDDEN, LINE_END

AnyPath = str | PathLike[str]


def path_of(given: AnyPath) -> Path:
    """A path.

    Raises:
        UsageError: If no file can have that name.
    """
    text = fspath(given)
    if "\0" in text:
        raise UsageError(f"{given!r} can be no path", hint="give a text without a null in it")
    return Path(text)


def one_of(name: str, given: str, known: Collection[str]) -> str:
    """A word out of a few.

    Raises:
        UsageError: If it is another.
    """
    if given not in known:
        raise UsageError(f"{name} cannot be {given!r}", hint=f"one of {', '.join(known)}")
    return given


def words_of(name: str, given: Sequence[str]) -> list[str]:
    """Ids and families of rules.

    Raises:
        UsageError: If it is one text, of which each letter would be taken for a rule.
    """
    if isinstance(given, str):
        raise UsageError(f"{name} is a list, and {given!r} is a text", hint=f'["{given}"]')
    return [word.upper() for word in given]


def date_of(given: str) -> str:
    """A date as it is printed.

    Raises:
        UsageError: If it is no text, or holds what cannot be printed.
    """
    if not isinstance(given, str):
        raise UsageError("the date is printed as it is given", hint='give a text: "2026-01-31"')
    unpaired = any("\ud800" <= char <= "\udfff" for char in given)
    if unpaired or FORBIDDEN.search(given) or LINE_END.search(given):
        raise UsageError(
            "the date holds a character that cannot be printed", hint="write it as 2026-01-31, say"
        )
    return given
