"""What a parsed Markdown says: its blocks and their inline content, without the syntax."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from markdown_it.token import Token

from generator.render.marks import ANY, CLOSE, COLON, NAMES

Shape = list[Any]
"""Blocks: ``("p", inline)``, ``("ul"|"ol", start, tight, items)``, ``("fence", text)``, ``("table",
aligns, rows)``, ``("h3", inline)``, ``("quote", blocks)``, ``("box", names, blocks)``. Inline: text
as it reads, ``("code", text)``, ``("strong", inline)``, ``("a", href, inline)``, ``("br",)``."""
Words = Callable[[str], str | None]


def shape(tokens: Sequence[Token], words: Words = lambda name: name) -> Shape:
    """The structure of a run of sibling blocks.

    Args:
        tokens: From the grammar of an author's text, or from the handbook's.
        words: What stands for a live name.
    """
    blocks: Shape = []
    for block in siblings(tokens):
        head, inner = block[0], block[1:-1]
        if head.type == "paragraph_open":
            blocks.append(("p", inline_shape(inner[0].children or [], words)))
        elif head.type in ("bullet_list_open", "ordered_list_open"):
            items = list(siblings(inner))
            tight = all(t.hidden for item in items for t in _paragraphs(item))
            start = head.attrGet("start") if head.type == "ordered_list_open" else None
            kind = "ul" if head.type == "bullet_list_open" else "ol"
            blocks.append((kind, start, tight, [shape(item[1:-1], words) for item in items]))
        elif head.type == "fence":
            text = ANY.sub("", head.content.replace(COLON, ":"))
            blocks.append(("fence", text.removesuffix("\n")))
        elif head.type == "table_open":
            blocks.append(_table(inner, words))
        elif head.type == "heading_open":
            blocks.append((head.tag, inline_shape(inner[0].children or [], words)))
        elif head.type == "blockquote_open":
            blocks.append(("quote", shape(inner, words)))
        elif head.type == "container_block_open":
            blocks.append(("box", head.info.strip(), shape(inner, words)))
        else:
            raise AssertionError(f"no {head.type} belongs in a handbook")
    return blocks


def siblings(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Cut a run of tokens into whole blocks."""
    depth = start = 0
    for index, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            yield tokens[start : index + 1]
            start = index + 1


def _paragraphs(item: Sequence[Token]) -> Iterator[Token]:
    return (t for t in item if t.type == "paragraph_open" and t.level == item[0].level + 1)


def _table(tokens: Sequence[Token], words: Words) -> tuple[Any, ...]:
    rows: list[list[Shape]] = []
    aligns: list[Any] = []
    for index, token in enumerate(tokens):
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            rows[-1].append(inline_shape(tokens[index + 1].children or [], words))
            if token.type == "th_open":
                aligns.append(token.attrGet("style"))
    return ("table", aligns, rows)


def inline_shape(tokens: Sequence[Token], words: Words) -> Shape:
    """Inline content, neighbouring texts joined, blanks as they are read."""
    stack: list[Shape] = [[]]
    targets: list[Any] = []
    for token in tokens:
        if token.type in ("text", "text_special"):
            _add(stack[-1], token.content)
        elif token.type == "live":
            _add(stack[-1], words(token.content) or "______")
        elif token.type == "mark":
            assert token.nesting in (1, -1)
        elif token.type == "code_inline":
            stack[-1].append(("code", ANY.sub("", token.content).replace("\t", " ")))
        elif token.type.endswith("break"):
            stack[-1].append(("br",))
        elif token.nesting == 1:
            stack.append([])
        elif token.nesting == -1:
            inner = _read(stack.pop())
            if token.type == "strong_close":
                stack[-1].append(("strong", inner))
            else:
                stack[-1].append(("a", targets.pop(), inner))
        else:
            raise AssertionError(f"no {token.type} belongs in a handbook")
        if token.type == "link_open":
            targets.append(token.attrGet("href"))
    assert len(stack) == 1
    return _read(stack[0])


def _add(to: Shape, text: str) -> None:
    if to and isinstance(to[-1], str):
        to[-1] += text
    else:
        to.append(text)


def _read(inline: Shape) -> Shape:
    """Texts as a browser sets them: runs of blanks are one, none at a line's ends."""
    out: Shape = []
    for index, part in enumerate(inline):
        if isinstance(part, str):
            before = inline[index - 1] if index else ("br",)
            after = inline[index + 1] if index + 1 < len(inline) else ("br",)
            part = _one_blank(part)
            part = part.lstrip() if before == ("br",) else part
            part = part.rstrip() if after == ("br",) else part
        if part:
            out.append(part)
    return out


def _one_blank(text: str) -> str:
    out = ""
    for char in text:
        if char in " \t":
            out += "" if out.endswith(" ") else " "
        else:
            out += char
    return out


def marks_are_balanced(tokens: Sequence[Token]) -> bool:
    """Whether every mark in every line of text that opens also closes there, in order."""
    for token in tokens:
        if token.type != "inline":
            continue
        open_ = 0
        for char in token.content:
            open_ += (char in NAMES) - (char == CLOSE)
            if open_ < 0:
                return False
        if open_:
            return False
    return True
