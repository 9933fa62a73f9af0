"""Annotated Markdown to the body of the page."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from functools import cache
from html import escape
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin

from generator.diagnostics import InputError
from generator.render.annotated import settle_bars
from generator.render.marks import CLOSE, COLON, KEEP, NAMES
from generator.render.spacing import (
    seam_between,
    spaced,
    starts_after_seam,
    tail_of,
    visible,
)
from generator.spec.markup import bold_rule

Furniture = Callable[[str, dict[str, str]], str]
"""Makes the HTML of one piece of furniture from its name and arguments."""

_TAGS = {"section": "section", "fold": "details", "header": "header"}


def html_body(annotated: str, furniture: Furniture) -> str:
    """Render annotated Markdown.

    Args:
        annotated: What the templates wrote.
        furniture: Called for each ``::: furniture NAME key=value`` line.

    Returns:
        HTML: elements for blocks and containers, ``span`` for marks, margins at seams.
    """
    parser = _parser()
    text = settle_bars(annotated)
    env = {"furniture": furniture}
    tokens = parser.parse(text, env)
    _fold_summaries(tokens)
    for heading, inline in pairwise(tokens):
        if heading.type == "heading_open" and heading.tag in ("h1", "h2"):
            # a PDF's outline is plain text, which knows no margins at seams
            heading.attrSet("data-outline", visible(inline.children or []).replace(COLON, ":"))
    for token in tokens:
        if token.type == "inline":
            token.children = _spaced_children(token.children or [])
        elif token.type == "fence":
            token.content = token.content.replace(COLON, ":").replace(KEEP, "")
        elif token.type == "ordered_list_open" and (start := token.attrGet("start")) is not None:
            # WeasyPrint takes a list's first number from its style only
            token.attrSet("style", f"counter-reset: list-item {int(start) - 1}")
    rendered: str = parser.renderer.render(tokens, parser.options, env)
    return rendered


def first_heading(annotated: str) -> str:
    """The plain text of the first level-one heading; empty where there is none."""
    tokens = _parser().parse(settle_bars(annotated), {})
    for token, inline in pairwise(tokens):
        if token.type == "heading_open" and token.tag == "h1":
            return visible(inline.children or []).replace(COLON, ":").strip()
    return ""


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False, "linkify": False, "maxNesting": 60})
    parser.enable(
        [
            "heading",
            "blockquote",
            "list",
            "fence",
            "table",
            "newline",
            "escape",
            "backticks",
            "link",
        ]
    )
    parser.inline.ruler.before("escape", "bold", bold_rule)
    parser.inline.ruler.before("text", "mark", _mark_rule)
    for char in (*NAMES, CLOSE):
        parser.inline.add_terminator_char(char)
    parser.use(
        container_plugin, "block", marker=":", validate=lambda *_: True, render=_render_container
    )
    parser.add_render_rule("text", _render_raw)
    parser.add_render_rule("fence", _render_fence)
    parser.add_render_rule("table_open", _render_table)
    parser.add_render_rule("table_close", _render_table)
    return parser


def _mark_rule(state: StateInline, silent: bool) -> bool:
    char = state.src[state.pos]
    if char not in NAMES and char != CLOSE:
        return False
    if not silent:
        token = state.push("mark", "span", 1 if char in NAMES else -1)
        if char in NAMES:
            token.attrSet("class", NAMES[char])
    state.pos += 1
    return True


def _render_raw(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: Any, env: Any
) -> str:
    """A text token whose content has become HTML in :func:`_spaced_children`."""
    return tokens[index].content


def _render_table(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: Any, env: Any
) -> str:
    # focusable, like code: on a telephone a wide table is scrolled
    opening = tokens[index].nesting == 1
    return '<div class="table" tabindex="0"><table>\n' if opening else "</table></div>\n"


def _render_fence(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: Any, env: Any
) -> str:
    # focusable, so that a wide block can be scrolled with the keyboard
    return f'<pre tabindex="0"><code>{escape(tokens[index].content)}</code></pre>\n'


def _render_container(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: Any, env: Any
) -> str:
    try:
        return _container(tokens, index, env)
    except (ValueError, IndexError) as error:
        raise InputError(
            f"a template writes a line “:::{tokens[index].info}”, which means nothing: {error}",
            hint="compare it with the same template of ours",
        ) from error


def _container(tokens: Sequence[Token], index: int, env: Any) -> str:
    token = tokens[index]
    if token.nesting == 1:
        words = shlex.split(token.info)
        names, attributes = words[0], dict(word.split("=", 1) for word in words[1:] if "=" in word)
        if names == "furniture":
            drawn: str = env["furniture"](words[1], attributes)
            return drawn
        classes = names.split(".")
        tag = _TAGS.get(classes[0], "div")
        extra = " open" if tag == "details" else ""
        for name, value in attributes.items():
            extra += f' {name}="{escape(value)}"'
        return f'<{tag} class="{escape(" ".join(classes))}"{extra}>\n'
    names = _opening(tokens, index)
    if names == "furniture":
        return ""
    return f"</{_TAGS.get(names.split('.')[0], 'div')}>\n"


def _opening(tokens: Sequence[Token], index: int) -> str:
    """Names of the container that the token at ``index`` closes."""
    depth = 0
    for token in reversed(tokens[: index + 1]):
        if token.type == "container_block_close":
            depth += 1
        elif token.type == "container_block_open":
            depth -= 1
            if depth == 0:
                return shlex.split(token.info)[0]
    raise AssertionError("a container closes that never opened")


def _fold_summaries(tokens: list[Token]) -> None:
    """The first heading in a ``fold`` is what one taps to open and close it."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        folds = token.type == "container_block_open" and token.info.strip().startswith("fold")
        if folds and tokens[at + 1].type == "heading_open":
            tokens.insert(at + 4, Token("summary_close", "summary", -1, block=True))
            tokens.insert(at + 1, Token("summary_open", "summary", 1, block=True))
        at += 1


def _spaced_children(children: list[Token]) -> list[Token]:
    """Turn the text tokens of a line into HTML with margins at the seams between scripts."""
    before = ""
    for token in children:
        token.content = token.content.replace(COLON, ":")
    for index, token in enumerate(children):
        following = visible(children[index + 1 :]).split("\n")[0].lstrip(" ")[:1]
        if token.type == "text":
            text = starts_after_seam(token.content, before, following)
            before += token.content
            last = not visible(children[index + 1 :])
            body, tail = tail_of(text) if last else (text, "")
            token.content = spaced(body, tail or following)
            token.content += f'<span class="tail">{escape(tail)}</span>' if tail else ""
        elif token.type == "code_inline":
            before = token.content
            if seam_between(before, following):
                token.attrSet("class", "seam")
        elif token.type.endswith("break"):
            before = ""
    return children
