"""Characters that no text of ours may hold, and where lines end."""

from __future__ import annotations

import re

from generator.diagnostics import Diagnostic, Place, Severity

LINE_END = re.compile(r"\r\n|\r|\n")
"""What ends a line; other separators of Unicode are forbidden."""

# Control characters, surrogates, non-characters, separators that editors do not show as line ends,
# and the private-use areas (no two fonts agree on them, and rendering uses two as marks).
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef"
    "\ufeff\ufffe\uffff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(1 << 16, 15 << 16, 1 << 16)
    )
    + "\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)
_MOST = 20  # findings of one file, after which the rest is taken for granted


def line_column(text: str, index: int) -> tuple[int, int]:
    """1-based line and column of a character index; LF, CRLF and a lone CR end a line."""
    line, last = 1, 0
    for match in LINE_END.finditer(text, 0, index):
        line, last = line + 1, match.end()
    return line, index - last + 1


def check_characters(text: str, file: str) -> list[Diagnostic]:
    """Report each character that cannot be printed, at most 20 of them."""
    findings: list[Diagnostic] = []
    if not FORBIDDEN.search("".join(set(text))):
        return findings  # some hundred characters are searched faster than all of the text
    for match in FORBIDDEN.finditer(text):
        line, column = line_column(text, match.start())
        message = f"the character U+{ord(match[0]):04X} cannot be printed"
        hint = "delete it; it is invisible in most editors"
        place = Place(line, column, line, column + 1)
        findings.append(Diagnostic.at("YML009", Severity.ERROR, file, place, message, hint=hint))
        if len(findings) == _MOST:
            break
    return findings
