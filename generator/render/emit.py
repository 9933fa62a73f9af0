"""Author's and candidate's text to Markdown, escaped once and here only.

An author's text is parsed by its grammar and written anew, so that whatever its lines begin with,
it can open no heading, table or directive of the handbook. A candidate's text is characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from markdown_it.token import Token
from markupsafe import Markup

from generator.locale import closes_up
from generator.render.marks import ANY, CLOSE, COLON, KEEP, NAMES, PIPE, mark
from generator.spec import Authored
from generator.spec.markup import parse

_SPECIAL = re.compile(r"[\\`*\[\]<|~_]|&(?=#?\w+;)")
# What makes a line a heading, a list item, a quotation or a directive, or underlines the one before
# it as a heading or a table's head.
_AT_START = re.compile(r"#{1,6}(?=\s|$)|[-+](?=\s|$)|-(?=[-:])|:(?=-|::)|=+\s*$|>")
_ORDERED = re.compile(r"\d{1,9}(?=[.)](?:\s|$))")
_AT_END = re.compile(r"(?:(?<=\s)|^)#+\s*$")  # a heading drops these
_BLANKS = re.compile(r"[ \t\r\n]+")
_MARKERS = {"bullet_list_open": "-*", "ordered_list_open": ".)"}
_LAST_NUMBER = 999_999_999  # of a list, in CommonMark
_ENTITY = re.compile(r"&(?=#?\w+;)")
_BANG = re.compile(f"!([{''.join(NAMES)}{CLOSE}]*)\\Z")  # before a link it makes an image
BLANK = r"\_" * 6


class _Run(NamedTuple):
    """A stretch of a line.

    Attributes:
        kind: ``text`` and a live name's ``words`` are to be escaped, ``raw`` and a ``blank`` not.
        text: Its characters.
    """

    kind: str
    text: str


def escape(text: str) -> str:
    """Write plain characters of one line so that Markdown prints just them.

    What stands at a line's ends needs :func:`guard` as well.
    """
    return _SPECIAL.sub(lambda found: _escape_one(found, text), text)


def _escape_one(found: re.Match[str], text: str) -> str:
    before, after = text[: found.start()][-1:], text[found.end() :][:1]
    if found[0] == "_" and before.isalnum() and after.isalnum():
        return "_"  # inside a word an underscore is itself
    return f"\\{found[0]}"


def guard(line: str) -> str:
    """Escape what would make a block of a line, which may hold marks, by how it begins or ends."""
    bare = ANY.sub("", line)
    first = len(bare) - len(bare.lstrip(" "))
    ordered, start = _ORDERED.match(bare, first), _AT_START.match(bare, first)
    end = _AT_END.search(bare)
    if not (ordered or start or end):
        return line
    places = [index for index, char in enumerate(line) if not ANY.match(char)]
    escaped = {places[ordered.end()]} if ordered else {places[first]} if start else set()
    if end:
        escaped.add(places[end.start()])
    return "".join(f"\\{char}" if index in escaped else char for index, char in enumerate(line))


class Emitter:
    """Writes the texts of one handbook as annotated Markdown."""

    def __init__(self, words: Callable[[str], str | None]) -> None:
        """Use ``words`` for live names; ``None`` from it prints a ruled blank."""
        self._words = words

    def plain(self, text: str) -> Markup:
        """A candidate's text, or any other that is one line of characters."""
        return Markup(guard(escape(_BLANKS.sub(" ", text))))

    def authored(self, text: str, kind: Authored) -> Markup:
        """An author's line or text."""
        if kind.block:
            return Markup("\n".join(self._blocks(parse(text, kind).tokens)))
        (line,) = parse(_BLANKS.sub(_one_line, text).strip(), kind).tokens
        return Markup(guard(self._inline(line.children or [])))

    def _blocks(
        self, tokens: Sequence[Token], *, tight: bool = False, marker: str = ""
    ) -> list[str]:
        """Lines of a run of sibling blocks.

        Args:
            tokens: The blocks.
            tight: Leave out the blank line between two.
            marker: Of the list item that they stand in. A list that follows it, or another list,
                needs one of its own.
        """
        lines: list[str] = []
        for block in _siblings(tokens):
            if lines and not tight:
                lines.append("")
            head, before, marker = block[0], marker, ""
            if head.type == "paragraph_open":
                lines += map(guard, self._inline(block[1].children or []).split("\n"))
            elif head.type in _MARKERS:
                marker = next(m for m in _MARKERS[head.type] if m != before)
                lines += self._list(block, marker)
            elif head.type == "fence":
                lines += _fence(head)
            elif head.type == "table_open":
                lines += self._table(block)
            else:
                raise AssertionError(f"the grammar has no block {head.type}")
        return lines

    def _list(self, block: Sequence[Token], marker: str) -> list[str]:
        lines: list[str] = []
        head, start = block[0], block[0].attrGet("start")
        number = 1 if start is None else int(start)
        own = [t for t in block if t.type == "paragraph_open" and t.level == 2 + head.level]
        loose = any(not paragraph.hidden for paragraph in own)
        for index, item in enumerate(_siblings(block[1:-1])):
            ordered = head.type == "ordered_list_open"
            bullet = f"{min(number + index, _LAST_NUMBER) if ordered else ''}{marker} "
            if lines and loose:
                lines.append("")
            tight = bool(own) and not loose
            inner = self._blocks(item[1:-1], tight=tight, marker=marker) or [""]
            pad = " " * len(bullet)
            lines += [
                (bullet if i == 0 else pad) + line if line or i == 0 else ""
                for i, line in enumerate(inner)
            ]
        return lines

    def _table(self, block: Sequence[Token]) -> list[str]:
        rows: list[list[str]] = []
        aligns: list[str] = []
        for token, content in pairwise(block):
            if token.type == "tr_open":
                rows.append([])
            elif token.type in ("th_open", "td_open"):
                rows[-1].append(self._inline(content.children or []))
                if token.type == "th_open":
                    aligns.append(str(token.attrGet("style") or ""))
        rule = [
            {"text-align:left": ":--", "text-align:right": "--:", "text-align:center": ":-:"}.get(
                align, "---"
            )
            for align in aligns
        ]
        lines = [f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:])]
        return [line.replace(PIPE, r"\|") for line in lines]

    def _inline(self, tokens: Sequence[Token]) -> str:
        runs = list(self._runs(tokens))
        out = ""
        for index, run in enumerate(runs):
            text = run.text
            if run.kind == "text":
                if index + 1 < len(runs) and runs[index + 1].kind == "words":
                    text = _trim(text, runs[index + 1].text[:1], end=True)
                if index and runs[index - 1].kind == "words":
                    text = _trim(text, runs[index - 1].text[-1:], end=False)
                if out == "" or out.endswith("\n"):
                    text = text.lstrip(" \t")
                out += escape(text)
            elif run.kind == "words":
                out += mark("slot", escape(text))
            elif run.kind == "blank":
                out += mark("blank", text)
            else:
                out = _BANG.sub(r"\\!\1", out) if text == "[" else out
                out += text
        return out

    def _runs(self, tokens: Iterable[Token]) -> Iterator[_Run]:
        target = ""  # of the link that is open; links do not nest
        for token in tokens:
            if token.type == "text":
                yield _Run("text", token.content)
            elif token.type == "live":
                words = self._words(token.content)
                yield (
                    _Run("blank", BLANK)
                    if words is None
                    else _Run("words", _BLANKS.sub(" ", words).strip())
                )
            elif token.type == "code_inline":
                yield _Run("raw", _code(token.content))
            elif token.type in ("strong_open", "strong_close"):
                yield _Run("raw", "**")
            elif token.type == "link_open":
                target = _ENTITY.sub(r"\\&", str(token.attrGet("href") or ""))
                yield _Run("raw", "[")
            elif token.type == "link_close":
                yield _Run("raw", f"](<{target}>)" if re.search("[()]", target) else f"]({target})")
            elif token.type in ("softbreak", "hardbreak"):
                yield _Run("raw", "\\\n")
            else:
                raise AssertionError(f"the grammar has no inline {token.type}")


def _trim(text: str, neighbour: str, *, end: bool) -> str:
    """Drop the blank between a Han character and Han words put beside it."""
    bare = text.rstrip(" ") if end else text.lstrip(" ")
    if not bare or bare == text or not neighbour:
        return text
    pair = (bare[-1], neighbour) if end else (neighbour, bare[0])
    return bare if closes_up(*pair) else text


def _siblings(tokens: Sequence[Token]) -> Iterable[Sequence[Token]]:
    """Cut a run of tokens into whole blocks."""
    depth = start = 0
    for index, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            yield tokens[start : index + 1]
            start = index + 1


def _one_line(blanks: re.Match[str]) -> str:
    """Blanks as the author typed them, but for those that break the line."""
    return " " if blanks[0].strip(" ") else blanks[0]


def _code(content: str) -> str:
    longest = max((len(run) for run in re.findall("`+", content)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if content[:1] in ("`", " ") or content[-1:] in ("`", " ") else ""
    if not content.strip(" "):
        pad = ""
    return f"{ticks}{pad}{content.replace('|', PIPE)}{pad}{ticks}"


def _fence(token: Token) -> list[str]:
    longest = max((len(run) for run in re.findall("`+", token.content)), default=0)
    ticks = "`" * max(3, longest + 1)
    info = re.sub(r"[^\w+-].*", "", token.info.strip())
    body = token.content.replace("|", PIPE)
    body = re.sub(r"^(\s*):(?=::)", rf"\1{COLON}", body, flags=re.MULTILINE)
    body = re.sub(r"(?<!\S)$", KEEP, body.removesuffix("\n"), flags=re.MULTILINE)
    return [ticks + info, *(body.split("\n") if token.content else ()), ticks]
