"""Space between Han and Latin as margins, and emoji as icons.

CSS has ``text-autospace`` for this and WeasyPrint does not; a blank character would be wider and
would stand at line ends. A margin behind the last character before the seam vanishes there. A
blank that an author typed at a seam becomes the same margin.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from markdown_it.token import Token

from generator.locale.conventions import HAN

_BMP_EMOJI = (
    "\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1"
    "\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705"
    "\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55"
)
_ONE = (
    f"(?:[{_BMP_EMOJI}\U0001f000-\U0001faff]\ufe0f?|[\u203c-\u3299\u00a9\u00ae]\ufe0f|[0-9#*]\ufe0f\u20e3)"
    "[\U0001f3fb-\U0001f3ff]?"
)
EMOJI = re.compile(f"(?:[\U0001f1e6-\U0001f1ff]{{2}}|{_ONE}(?:\u200d{_ONE})*)")
"""One emoji as a reader sees it, with its joiners and modifiers (Unicode TR 51)."""

_LATIN = r"0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff%$€£°"
_SEAM = re.compile(
    f"(?P<han>[{HAN}])(?P<gap1> *)(?=[{_LATIN}])|(?P<latin>[{_LATIN}])(?P<gap2> *)(?=[{HAN}])"
)


def spaced(text: str, following: str) -> str:
    """HTML of a stretch of text.

    Args:
        text: Plain characters.
        following: The characters that come after it in the same line of text; they decide
            whether a seam lies at its end.
    """
    whole = text + following
    out: list[str] = []
    at = 0
    for match in _SEAM.finditer(whole):
        start, char = match.start(), match["han"] or match["latin"]
        if start >= len(text):
            break
        out.append(_icons(text[at:start]))
        out.append(f'<span class="seam">{escape(char)}</span>')
        at = min(match.end(), len(text))
    out.append(_icons(text[at:]))
    return "".join(out)


def starts_after_seam(text: str, before: str, following: str) -> str:
    """Drop a typed blank at the start of a text when the seam lies before it."""
    bare = text.lstrip(" ")
    blank = bare != text
    return bare if blank and seam_between(before, bare + following) else text


_TAIL = re.compile(f"[{HAN}]{{2}}[。？！…」”）]{{1,2}}\\Z")
_SHORT = 12


def tail_of(text: str) -> tuple[str, str]:
    """Cut off the last two ideographs and the stop of a paragraph, which keep together.

    Left to itself a line breaks between any two, and 「好。」 ends up alone.
    """
    match = _TAIL.search(text) if len(text) > _SHORT else None
    return (text[: match.start()], match[0]) if match else (text, "")


def seam_between(before: str, after: str) -> bool:
    """Whether a seam lies between two stretches of one line."""
    return bool(_SEAM.match(before.rstrip(" ")[-1:] + after.lstrip(" ")[:1]))


def _icons(text: str) -> str:
    out, at = "", 0
    for match in EMOJI.finditer(text):
        out += escape(text[at : match.start()])
        out += f'<span class="icon">{escape(match[0])}</span>'
        at = match.end()
    return out + escape(text[at:])


def visible(tokens: Sequence[Token]) -> str:
    """The characters of a run of inline tokens, line breaks as such."""
    return "".join(
        t.content if t.type in ("text", "code_inline") else "\n" if t.type.endswith("break") else ""
        for t in tokens
    )
