"""Formats of a report, by the name behind ``--format``; each is imported when it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module

from generator.checks.run import Report

Reporter = Callable[[Report], str]

_FUNCTIONS = {
    "text": "text:as_text",
    "json": "as_json:as_json",
    "github": "github:as_github",
    "sarif": "sarif:as_sarif",
    "junit": "junit:as_junit",
    "gitlab": "gitlab:as_gitlab",
}


class _Reporters(Mapping[str, Reporter]):
    """Reporters by name, in the order of the help page."""

    def __getitem__(self, name: str) -> Reporter:
        module, _, function = _FUNCTIONS[name].partition(":")
        found: Reporter = getattr(import_module(f"{__name__}.{module}"), function)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(_FUNCTIONS)

    def __len__(self) -> int:
        return len(_FUNCTIONS)


REPORTERS: Mapping[str, Reporter] = _Reporters()

__all__ = ["REPORTERS"]
