"""Formats of a report, by the name behind ``--format``."""

from collections.abc import Callable

from generator.checks.reporters.as_json import as_json
from generator.checks.reporters.text import as_text
from generator.checks.run import Report

REPORTERS: dict[str, Callable[[Report], str]] = {"text": as_text, "json": as_json}

__all__ = ["REPORTERS", "as_json", "as_text"]
