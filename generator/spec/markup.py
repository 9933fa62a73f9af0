r"""The grammar of an author's text: a small Markdown with live words in it.

A *line* holds bold, code and links; a *text* also paragraphs with kept line breaks, lists, fenced
code and, where declared, tables. Headings, raw HTML, images and entities are plain characters.
``{{ … }}`` is live outside code; ``\{{`` is literal.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, link
from markdown_it.token import Token

from generator.spec.base import Authored

_LIVE = re.compile(r"\{\{([^{}\n]*)\}\}")
# What is not ``{{ name }}`` ends at its closing brace, if that is near, or at the next blank.
_UNFINISHED = re.compile(r"\{[{%#][^\n]{0,200}?[}%#]\}|\{[{%#]\S{0,200}")
_BEGINS_LIVE = re.compile(r"\{[{%#]")
_NEEDS_PARSING = re.compile(r"[\\`*\[\]{\n]")
_STARS = re.compile(r"\*+")
_LIST_MARKS = re.compile(r"[ \t]*(?:(?:[-+*]|[0-9]{1,9}[.)])[ \t]+)*")
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True, slots=True)
class LiveUse:
    """One ``{{ … }}`` of an author's text.

    Attributes:
        name: The slot or person's name; empty when what stands there is no name.
        start: Offset of the first brace in the text.
        end: Offset behind the last one.
        source: What stands there.
    """

    name: str
    start: int
    end: int
    source: str


@dataclass(frozen=True)
class Markup:
    """A parsed text.

    Attributes:
        tokens: markdown-it tokens; a live word is an inline token of type ``live``.
        live: Every ``{{``, ``{%`` and ``{#`` outside code, in order.
    """

    tokens: tuple[Token, ...]
    live: tuple[LiveUse, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The live names, each once, in order of first use."""
        return tuple(dict.fromkeys(use.name for use in self.live if use.name))


def bold_rule(state: StateInline, silent: bool) -> bool:
    """``**bold**``, also beside Han characters and their punctuation.

    CommonMark's flanking rule leaves ``**好。**然后`` unbold; Chinese has no spaces to flank with.
    """
    start, src = state.pos, state.src
    run = _stars(src, start)
    if run < 2:
        return False
    if run > 3:  # nobody’s bold: all of it is text
        state.pos = min(start + run, state.posMax)
        if not silent:
            state.pending += src[start : state.pos]
        return True
    end = _closing_stars(state, start + 2)
    if end < 0:
        return False
    if not silent:
        after = state.posMax
        state.pos, state.posMax = start + 2, end
        opened = state.push("strong_open", "strong", 1)
        opened.markup = "**"
        state.md.inline.tokenize(state)
        closed = state.push("strong_close", "strong", -1)
        closed.markup = "**"
        state.posMax = after
    state.pos = end + 2
    return True


def _closing_stars(state: StateInline, begins: int) -> int:
    """Where the bold that begins there ends: before ``**`` behind no blank; -1 for nowhere."""
    start, src = state.pos, state.src
    state.pos, end = begins, -1
    while state.pos < state.posMax and not src[begins].isspace():
        run = _stars(src, state.pos)
        if state.pos > begins and 2 <= run <= 4:  # of three the first is text, four close and open
            end = state.pos + (run == 3)
            break
        if run > 1:
            state.pos += run
        else:
            state.md.inline.skipToken(state)
    state.pos = start
    return end if end + 2 <= state.posMax and not src[end - 1].isspace() else -1


def _stars(src: str, at: int) -> int:
    match = _STARS.match(src, at)
    return len(match[0]) if match else 0


def _live_rule(state: StateInline, silent: bool) -> bool:
    at = state.pos
    match = _LIVE.match(state.src, at) or _UNFINISHED.match(state.src, at)
    if match is None:
        return False
    end = min(match.end(), state.posMax)
    if not silent:
        name = match[1].strip(" \t") if match.re is _LIVE else ""
        name = name if _NAME.match(name) else ""
        token = state.push("live", "", 0)
        token.content = name
        token.meta = {"start": at, "end": end}
    state.pos = end
    return True


def _link_rule(state: StateInline, silent: bool) -> bool:
    """A link, unless its address or title would swallow something live: then it is no link."""
    start = state.pos
    if not link(state, True):
        return False
    label_end = state.md.helpers.parseLinkLabel(state, start, True)
    live = _BEGINS_LIVE.search(state.src, label_end, state.pos)
    state.pos = start
    return live is None and link(state, silent)


@cache
def _parser(block: bool, tables: bool) -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False, "linkify": False, "maxNesting": 40})
    parser.enable(["newline", "escape", "backticks", "link"])
    if block:
        parser.enable(["fence", "list"])
    if tables:
        parser.enable("table")
    parser.inline.ruler.before("escape", "bold", bold_rule)
    parser.inline.ruler.after("bold", "live", _live_rule)
    parser.inline.ruler.at("link", _link_rule)
    return parser


@lru_cache(maxsize=4096)
def parse(text: str, kind: Authored) -> Markup:
    """Parse an author's text.

    Args:
        text: The text.
        kind: What it may hold; ``kind.live`` is not judged here.

    Returns:
        Its tokens and live words; offsets are into ``text``.
    """
    if not kind.block and not _NEEDS_PARSING.search(text):
        return _plain_line(text)  # most lines; the parser would only find it out more slowly
    parser = _parser(kind.block, kind.tables)
    tokens = parser.parse(text) if kind.block else parser.parseInline(text)
    lines = text.split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    live: list[LiveUse] = []
    cells: Iterator[list[int]] = iter(())
    cell: list[int] | None = None
    for token in tokens:
        if token.type == "tr_open" and token.map:
            cells = _cells(lines[token.map[0]])
        elif token.type in ("th_open", "td_open"):
            cell = next(cells, None)
        elif token.type == "inline":
            row = token.map[0] if token.map else 0
            rows = _rows(token.content, lines[row:], starts[row:]) if kind.block else []
            for child in token.children or ():
                if child.type == "live":
                    at, end = child.meta["start"], child.meta["end"]
                    source = token.content[at:end]
                    if cell is not None:
                        at = starts[row] + cell[at]
                    elif kind.block:
                        begins, there = rows[bisect(rows, (at, len(text))) - 1]
                        at += there - begins
                    live.append(LiveUse(child.content, at, at + len(source), source))
            cell = None
    return Markup(tuple(tokens), tuple(live))


def _plain_line(text: str) -> Markup:
    line = Token("inline", "", 0, content=text, map=[0, 1])
    line.children = [Token("text", "", 0, content=text)] if text else []
    return Markup((line,), ())


def _rows(content: str, lines: list[str], starts: list[int]) -> list[tuple[int, int]]:
    """Where each row of a paragraph begins, in its content and in the text.

    Markdown takes blanks off both ends of a line and list marks off its beginning.
    """
    rows, at = [], 0
    for row, line, start in zip(content.split("\n"), lines, starts, strict=False):
        rows.append((at, start + len(line.rstrip()) - len(row.rstrip())))
        at += len(row) + 1
    return rows


def _cells(line: str) -> Iterator[list[int]]:
    """For each cell of a table's row, the offset in the line of each of its characters."""
    marks = _LIST_MARKS.match(line)
    begins = marks.end() if marks else 0
    cells: list[list[int]] = [[]]
    for at, char in enumerate(line[begins:], begins):
        if char != "|":
            cells[-1].append(at)
        elif at > begins and line[at - 1] == "\\":
            cells[-1][-1] = at  # “\|” is read as “|”
        else:
            cells.append([])
    for number, cell in enumerate(cells):
        kept = "".join(line[at] for at in cell)
        if kept or number:  # nothing stands before the first bar
            start = len(kept) - len(kept.lstrip())
            yield cell[start : start + len(kept.strip())]


def plain(markup: Markup) -> str:
    """The characters a reader sees, blocks on lines of their own; live words are left out."""
    out: list[str] = []
    for token in markup.tokens:
        if token.type == "inline":
            for child in token.children or ():
                if child.type in ("text", "code_inline"):
                    out.append(child.content)
                elif child.type in ("softbreak", "hardbreak"):
                    out.append("\n")
            out.append("\n")
        elif token.type == "fence":
            out.append(token.content)
    return "".join(out)
