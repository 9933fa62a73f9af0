"""What is asked in English round about: whole turns of phrase, by ground."""

# ruff: noqa: E501

from __future__ import annotations

PHRASES: dict[str, tuple[tuple[str, str], ...]] = {}
