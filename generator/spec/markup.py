r"""The grammar of an author's text: a small Markdown with live words in it.

A *line* holds bold, code and links; a *text* also paragraphs with kept line breaks, lists, fenced
code and, where declared, tables. Headings, raw HTML, images and entities are plain characters.
``{{ … }}`` is live outside code; ``\{{`` is literal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from generator.spec.base import Authored

_LIVE = re.compile(r"\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}")
_NEEDS_PARSING = re.compile(r"[\\`*\[\]{\n]")
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
    if not src.startswith("**", start) or start + 2 >= state.posMax or src[start + 2].isspace():
        return False
    state.pos = start + 2
    while state.pos < state.posMax:
        closes = src.startswith("**", state.pos) and not src.startswith("***", state.pos)
        if closes and state.pos > start + 2 and not src[state.pos - 1].isspace():
            break
        if src.startswith("**", state.pos) and not closes:
            state.pos += 1
            continue
        if src.startswith("**", state.pos):
            break
        state.md.inline.skipToken(state)
    end = state.pos
    state.pos = start
    if not src.startswith("**", end) or end >= state.posMax or end == start + 2:
        return False
    if src[end - 1].isspace():
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


def _live_rule(state: StateInline, silent: bool) -> bool:
    at = state.pos
    if state.src[at : at + 2] not in ("{{", "{%", "{#"):
        return False
    match = _LIVE.match(state.src, at)
    end = match.end() if match else _unfinished(state.src, at)
    end = min(end, state.posMax)
    if not silent:
        name = match[1] if match and _NAME.match(match[1]) else ""
        token = state.push("live", "", 0)
        token.content = name
        token.meta = {"start": at, "end": end}
    state.pos = end
    return True


def _unfinished(src: str, at: int) -> int:
    """Where something that is not ``{{ name }}`` ends: at its closing brace or the line's end."""
    match = re.compile(r"\{[{%#][^\n]*?[}%#]\}|\{[{%#][^\s]*").match(src, at)
    return match.end() if match else at + 2


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
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    live: list[LiveUse] = []
    searched = 0
    for token in tokens:
        if token.type != "inline":
            continue
        for child in token.children or ():
            if child.type != "live":
                continue
            at, end = child.meta["start"], child.meta["end"]
            source = token.content[at:end]
            if kind.block:
                at = _offset(token, at, lines, starts)
                if at < 0:  # a table's cell, which keeps no place of its own
                    at = text.find(source, searched)
            live.append(LiveUse(child.content, at, at + len(source), source))
            searched = at + len(source)
    return Markup(tuple(tokens), tuple(live))


def _plain_line(text: str) -> Markup:
    line = Token("inline", "", 0, content=text, map=[0, 1])
    line.children = [Token("text", "", 0, content=text)] if text else []
    return Markup((line,), ())


def _offset(token: Token, at: int, lines: list[str], starts: list[int]) -> int:
    """Offset in the whole text of character ``at`` of an inline token's content."""
    if token.map is None:
        return -1
    content = token.content.split("\n")
    row = token.content.count("\n", 0, at)
    line = lines[token.map[0] + row].rstrip() if token.map[0] + row < len(lines) else ""
    piece = content[row].rstrip()
    if not line.endswith(piece):
        return -1
    column = at - sum(len(part) + 1 for part in content[:row])
    return starts[token.map[0] + row] + len(line) - len(piece) + column


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
