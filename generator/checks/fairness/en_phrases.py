"""What is asked in English round about: whole turns of phrase, by ground."""


from __future__ import annotations

PHRASES: dict[str, tuple[tuple[str, str], ...]] = {}
