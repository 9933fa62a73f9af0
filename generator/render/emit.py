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
from generator.render.marks import COLON, PIPE, mark
from generator.spec import Authored
from generator.spec.markup import parse

_SPECIAL = re.compile(r"[\\`*\[\]<|~]|&(?=#?\w+;)|_+")
_AT_START = re.compile(
    r"(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|-(?=-|=)|={2,}|>|:(?=::)|(?<=\d)[.)](?=\s|$))"
)
_ORDERED = re.compile(r"\d{1,9}[.)](?=\s|$)")
BLANK = "______"


class _Run(NamedTuple):
    """A stretch of a line: ``text`` to be escaped, ``words`` of a live name, ``code`` as it is."""

    kind: str
    text: str


def escape(text: str, *, at_start: bool = False) -> str:
    """Write plain characters so that Markdown prints just them.

    Args:
        text: Any characters on one line.
        at_start: Whether a line begins here, so that ``# 1. - >`` need care.
    """
    text = " ".join(text.split("\n"))
    out = _SPECIAL.sub(lambda m: _escape_one(m, text), text)
    if at_start:
        if ordered := _ORDERED.match(out):
            out = f"{out[: ordered.end() - 1]}\\{out[ordered.end() - 1 :]}"
        elif _AT_START.match(out):
            out = f"\\{out}"
    return out


def _escape_one(match: re.Match[str], text: str) -> str:
    found = match[0]
    if found[0] == "_":
        before, after = text[: match.start()][-1:], text[match.end() :][:1]
        if before.isalnum() and after.isalnum():
            return found  # inside a word an underscore is itself
        return found.replace("_", "\\_")
    return f"\\{found}"


class Emitter:
    """Writes the texts of one handbook as annotated Markdown."""

    def __init__(self, words: Callable[[str], str | None]) -> None:
        """Use ``words`` for live names; ``None`` from it prints a ruled blank."""
        self._words = words

    def plain(self, text: str) -> Markup:
        """A candidate's text."""
        return Markup(escape(text, at_start=True))

    def authored(self, text: str, kind: Authored) -> Markup:
        """An author's line or text."""
        tokens = parse(text, kind).tokens
        if not kind.block:
            return Markup(self._inline(tokens[0].children or []))
        return Markup("\n".join(self._blocks(tokens)))

    def _blocks(self, tokens: Sequence[Token]) -> list[str]:
        """Lines of a run of sibling blocks, a blank line between two."""
        lines: list[str] = []
        for block in _siblings(tokens):
            if lines:
                lines.append("")
            head = block[0]
            if head.type == "paragraph_open":
                lines += self._inline(block[1].children or []).split("\n")
            elif head.type in ("bullet_list_open", "ordered_list_open"):
                lines += self._list(block)
            elif head.type == "fence":
                lines += _fence(head)
            elif head.type == "table_open":
                lines += self._table(block)
            else:
                raise AssertionError(f"the grammar has no block {head.type}")
        return lines

    def _list(self, block: Sequence[Token]) -> list[str]:
        lines: list[str] = []
        number = int(block[0].attrGet("start") or 1)
        tight = all(
            t.hidden for t in block if t.type == "paragraph_open" and t.level == 2 + block[0].level
        )
        for index, item in enumerate(_siblings(block[1:-1])):
            bullet = "- " if block[0].type == "bullet_list_open" else f"{number + index}. "
            if lines and not tight:
                lines.append("")
            inner = self._blocks(item[1:-1]) or [""]
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
        return [f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:])]

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
            if run.kind in ("raw", "blank"):
                out += text if run.kind == "raw" else mark("blank", text)
                continue
            escaped = escape(text, at_start=out == "" or out.endswith("\n"))
            out += mark("slot", escaped) if run.kind == "words" else escaped
        return out

    def _runs(self, tokens: Iterable[Token]) -> Iterator[_Run]:
        target = ""  # of the link that is open; links do not nest
        for token in tokens:
            if token.type == "text":
                yield _Run("text", token.content)
            elif token.type == "live":
                words = self._words(token.content)
                yield _Run("blank", BLANK) if words is None else _Run("words", words.strip())
            elif token.type == "code_inline":
                yield _Run("raw", _code(token.content))
            elif token.type in ("strong_open", "strong_close"):
                yield _Run("raw", "**")
            elif token.type == "link_open":
                target = re.sub(r"[\s<>|]", "", str(token.attrGet("href") or ""))
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


def _code(content: str) -> str:
    longest = max((len(run) for run in re.findall("`+", content)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if content[:1] in ("`", " ") or content[-1:] in ("`", " ") else ""
    if not content.strip():
        pad = ""
    return f"{ticks}{pad}{content.replace('|', PIPE)}{pad}{ticks}"


def _fence(token: Token) -> list[str]:
    longest = max((len(run) for run in re.findall("`+", token.content)), default=0)
    ticks = "`" * max(3, longest + 1)
    info = re.sub(r"[^\w+-].*", "", token.info.strip())
    body = token.content.removesuffix("\n").replace("|", PIPE)
    body = re.sub(r"^(\s*):(?=::)", rf"\1{COLON}", body, flags=re.MULTILINE)
    return [ticks + info, *body.split("\n"), ticks]
