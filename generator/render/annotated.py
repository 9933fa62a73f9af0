"""Annotated Markdown: what directive lines are, and the Markdown without them.

A directive line begins with three or more colons; only templates can write one.
"""

from __future__ import annotations

import re

from generator.render.marks import ANY, COLON, PIPE

_DIRECTIVE = re.compile(r":{3,}[^\n]*\Z")


def settle_bars(annotated: str) -> str:
    """Write each bar that stands in code: escaped in a table's row, bare elsewhere."""
    return "\n".join(
        line.replace(PIPE, "\\|" if line.lstrip("> ").startswith("|") else "|")
        for line in annotated.split("\n")
    )


def publish(annotated: str) -> str:
    """The Markdown that a user gets: no directive lines, no marks, single blank lines."""
    lines: list[str] = []
    for line in settle_bars(annotated).split("\n"):
        if _DIRECTIVE.match(line):
            line = ""
        line = line.rstrip()
        if line or (lines and lines[-1]):
            lines.append(ANY.sub("", line.replace(COLON, ":")))
    return "\n".join(lines).strip("\n") + "\n"
