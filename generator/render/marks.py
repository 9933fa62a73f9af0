"""Invisible marks in annotated Markdown: private-use characters that no input may hold.

They carry to the HTML what a directive line cannot: which words inside a line came from the
candidate, and which characters are a number, a blank or a clock. The published Markdown is free
of them.
"""

from __future__ import annotations

import re

CLASSES = ("slot", "blank", "number", "title", "meta", "bonus", "tag", "lead", "strong")
CLOSE = "\ue0f0"
PIPE = "\ue0f1"
"""Stands for a vertical bar inside code until it is known whether a table surrounds it."""
COLON = "\ue0f2"
"""Stands for a colon that begins a line of code, which must not look like a directive."""
KEEP = "\ue0f3"
"""Ends a line of code that is blank or ends with a blank, so that it is kept as it is."""
OPEN = {name: chr(0xE000 + index) for index, name in enumerate(CLASSES)}
NAMES = {char: name for name, char in OPEN.items()}
ANY = re.compile("[\ue000-\ue0ff]")


def mark(name: str, text: str) -> str:
    """Put a class on a stretch of annotated Markdown.

    Args:
        name: One of :data:`CLASSES`.
        text: Markdown, already escaped.
    """
    return f"{OPEN[name]}{text}{CLOSE}"
