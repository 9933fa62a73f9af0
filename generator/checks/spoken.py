"""What is said to a candidate, as the reader of the words hears it: no marks, sentence by sentence.

Offsets lead back into the author's text, so that a finding can underline a single word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from generator.checks.pattern import lazy
from generator.diagnostics.diagnostic import YamlPath

SLOT = "\ufffc"
"""Stands for a slot's or a person's words (Unicode: object replacement character)."""

_HIDDEN = lazy(
    r"(?P<fence>^[ \t]*(?P<f>```+|~~~+).*?(?:^[ \t]*(?P=f)|\Z))"
    r"|(?P<escape>\\[!-/:-@\[-`|}~])"
    r"|(?P<code>(?<!`)(?P<c>`{1,9})(?!`).{1,2000}?(?<!`)(?P=c)(?!`))"
    r"|(?P<literal>\\\{\{)"
    r"|(?P<live>\{\{[^{}\n]*\}\})"
    r"|(?P<link>\[(?P<label>[^\[\]\n]{0,500})\]\([^()\n]{0,2000}\))"
    r"|(?P<bold>\*\*)"
    r"|(?P<item>^[ \t]*(?:[-+*]|[0-9]{1,9}[.)])[ \t]+)",
    re.DOTALL | re.MULTILINE,
)
_SENTENCE = lazy(
    r"[^。！？!?…\n.]*(?:\.(?![\s”’\"')\]]|$)[^。！？!?…\n.]*)*(?:[。！？!?….]+[”’\"'」』）)\]]*|\n|$)"
)
HAN = lazy(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
WORD = lazy(r"[A-Za-z0-9][\w’'-]*")


def visible(source: str) -> str:
    """An author's text with code, live words and addresses blanked out, of the same length."""
    if not _HIDDEN.search(source):
        return source
    return _HIDDEN.sub(_blank, source)


def _blank(match: re.Match[str]) -> str:
    whole = match[0]
    if match["link"]:
        label = match["label"]
        return f"\x00{label}" + "\x00" * (len(whole) - len(label) - 1)
    return "\x00" * len(whole)


class Sentence(NamedTuple):
    """One sentence of a spoken text.

    Attributes:
        text: Its words, slots as :data:`SLOT`.
        start: Offset of its first character in the spoken text's ``words``.
    """

    text: str
    start: int


class Spoken:
    """A text that is said to the candidate.

    Attributes:
        path: Where it stands.
        source: The author's text.
    """

    def __init__(self, path: YamlPath, source: str) -> None:
        self.path = path
        self.source = source

    @property
    def module(self) -> int:
        """Index of the module that it belongs to."""
        return self.path[1] if len(self.path) > 1 and isinstance(self.path[1], int) else 0

    @cached_property
    def _clean(self) -> tuple[str, list[int]]:
        if not _HIDDEN.search(self.source):
            return self.source, []
        out: list[str] = []
        at: list[int] = []
        last = 0

        def keep(text: str, start: int) -> None:
            out.append(text)
            at.extend(range(start, start + len(text)))

        for match in _HIDDEN.finditer(self.source):
            keep(self.source[last : match.start()], last)
            if match["live"]:
                keep(SLOT, match.start())
            elif match["link"]:
                keep(match["label"], match.start("label"))
            elif match["escape"]:
                keep(match[0][1], match.start() + 1)
            elif match["literal"]:
                keep("{{", match.start() + 1)
            last = match.end()
        keep(self.source[last:], last)
        return "".join(out), at

    @property
    def words(self) -> str:
        """The text without marks and code; each live word is one :data:`SLOT`."""
        return self._clean[0]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the author's text of a stretch of :attr:`words`."""
        at = self._clean[1]
        if not at or start >= end:
            return start, end
        return at[start], at[end - 1] + 1

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, without blanks around them."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Sentence]:
        for match in _SENTENCE.finditer(self.words):
            text = match[0]
            if stripped := text.strip():
                yield Sentence(stripped, match.start() + len(text) - len(text.lstrip()))
