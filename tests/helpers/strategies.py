"""Texts that are rich in what Markdown, Jinja and our own directives take for syntax."""

from __future__ import annotations

from textwrap import indent

from hypothesis import strategies as st

from generator.spec import Authored
from generator.spec.markup import parse

_SYNTAX = (
    "# ## ### #", "#", "-", "--", "---", "- ", "+ ", "* ", "*", "**", "***", "_", "__", "___",
    "`", "``", "```", "~~~", "~~", "|", " | ", "|---|---|", "| a | b |", ":-:", ":--", "-:", ":",
    "::", ":::", "::::: section", "::: furniture record number=1", "=", "==", "===", ">", "> ",
    "1. ", "2) ", "10.", "0. ", "999999999. ", "[", "]", "](", "](x)", "[a](b)", "[a](<b c>)",
    "![a](b)", "[a](http://x.y/?q=(1)&amp;b \"t\")", "[^1]", "[a]: b", "[ ] ", "<b>", "</details>",
    "<!--", "-->", "<http://x.y>", "https://x.y/?a=1&b=2", "a@b.cd", "&amp;", "&lt;", "&#35;", "&",
    "\\", "\\\\", "\\*", "\\|", "\\`", "{", "}", "${x}", "{:.c}", "!", "!!", "$x$", "%", "^", "\"",
    "'",
)  # fmt: skip
_BREAKS = (" ", "  ", "    ", "\t", "\n", "\n\n", "\n  ", "\n   ", "\n    ", "\n- ", "\n> ", "\n\t")
_BLANKS = (" ", "  ", "    ", "\t", "\u00a0", "\u3000", "\u200b")
_WORDS = (
    "a", "b c", "Redis", "é", "ß", "文", "字句", "。", "，", "（", "）", "「", "」", "“", "”", "…",
    "𠮷", "龘", "㐂", "①", "👋", "⚙️", "1️⃣", "👩‍💻", "✅", "2024-01-01", "012", "snake_case", "__init__",
    "C #", "F##", "P95",
)  # fmt: skip
_BLOCKS = (
    "- a\n- b", "* a\n\n* b", "1. a\n2. b", "3) a", "- a\n  - b\n  - c", "- a\n\n  b\n- c",
    "```\n:::: x\n\n\n| y |\n  z  \n```", "~~~py\n```\n~~~", "- ```\n  |a|\n  ```", "`a | b`",
    "`` ` ``", "**b `c` [d](e)**", "**好。**然后", "| a | `b|c` |\n|---|:-:|\n| 1 | 2 \\| 3 |",
    "a | b\n:-:", "a\n===", "a\n-", "- a\n  ---", "> a", "    a", "- a\n\n\n- b", "a\\\nb", "a  \nb",
)  # fmt: skip
_LIVE = ("{{ a }}", "{{a}}", "{{ b }}", "{{ name }}", "\\{{ a }}", "`{{ a }}`")


def _joined(*pieces: tuple[str, ...]) -> st.SearchStrategy[str]:
    kinds = [st.sampled_from(p) for p in pieces]
    return st.lists(st.one_of(kinds), min_size=1, max_size=9).map("".join)


def _printable(text: str) -> bool:
    return bool(text.strip())


def words() -> st.SearchStrategy[str]:
    """One line of plain characters: what stands in a candidate's file."""
    return _joined(_SYNTAX, _BLANKS, _WORDS, ("{{ name }}", "{% x %}", "{# y #}")).filter(
        _printable
    )


def lines() -> st.SearchStrategy[str]:
    """An author's line without live words."""
    return _joined(_SYNTAX, _BLANKS, _WORDS).filter(_accepted(Authored()))


def texts() -> st.SearchStrategy[str]:
    """An author's text without live words."""
    loose = _joined(_SYNTAX, _BREAKS, _WORDS, _BLOCKS, _BREAKS)
    nested = st.recursive(loose, _nested, max_leaves=6)
    return (loose | nested).filter(_accepted(Authored(block=True, tables=True)))


def _nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Blocks in list items and after each other."""
    marker = st.sampled_from(("- ", "* ", "+ ", "-   ", "1. ", "10) ", "0. "))
    item = st.tuples(marker, inner).map(lambda p: p[0] + indent(p[1], " " * len(p[0])).lstrip(" "))
    return st.lists(item | inner, min_size=1, max_size=3).flatmap(
        lambda parts: st.sampled_from(("\n", "\n\n")).map(lambda gap: gap.join(parts))
    )


def spoken() -> st.SearchStrategy[str]:
    """An author's text with live words."""
    return _joined(_SYNTAX, _BREAKS, _WORDS, _LIVE, _LIVE).filter(_accepted(Authored(block=True)))


def _accepted(kind: Authored):  # type: ignore[no-untyped-def]
    """What loading lets through: something is printed, and nothing live is malformed."""
    return lambda text: _printable(text) and all(use.name for use in parse(text, kind).live)
