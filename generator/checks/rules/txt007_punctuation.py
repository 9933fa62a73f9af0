"""Chinese text has full-width punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.rule import Edit, Match, Rule
from generator.checks.spoken import visible
from generator.checks.subject import Subject
from generator.diagnostics import Severity
from generator.spec import Leaf

_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
_ADDRESS = re.compile(r"[a-z]{2,10}://\S+", re.IGNORECASE)
_H = "\u3400-\u9fff"
_CLOSED = f"{_H}」』”’）》"
_OPENED = f"{_H}「『“‘（《"
# A mark touching Han characters; an opening bracket before one, a closing one behind one.
_MARK = re.compile(
    rf"(?<=[{_CLOSED}])[,;:?!](?![/\\])|[,;:?!](?=[{_OPENED}])"
    rf"|\((?=[^()\n]{{0,200}}[{_H}])|(?<=[{_CLOSED}])\)|\((?<=[{_H}]\()|\)(?=[{_H}])"
)


def _marks(leaf: Leaf) -> Iterator[re.Match[str]]:
    """The half-width marks of a text that should be full-width."""
    if leaf.authored and not leaf.value.isascii():
        seen = _ADDRESS.sub(lambda address: "\x00" * len(address[0]), visible(leaf.value))
        yield from _MARK.finditer(seen)


def check(subject: Subject) -> Iterator[Match]:
    """Look for half-width punctuation beside Han characters."""
    if subject.language not in ("zh-Hans", "zh-Hant"):
        return
    for leaf in subject.loaded.leaves:
        for mark in _marks(leaf):
            message = f"half-width “{mark[0]}” in Chinese text"
            yield Match(leaf.path, message, f"write “{_FULL[mark[0]]}”", mark.span())


def fix(subject: Subject) -> Iterator[Edit]:
    """Write the full-width marks, where the file has the mark itself and no escape for it."""
    document = subject.loaded.document
    if document is None or subject.language not in ("zh-Hans", "zh-Hant"):
        return
    for leaf in subject.loaded.leaves:
        for mark in _marks(leaf):
            at = document.index_inside(leaf.path, mark.start())
            if at is not None and document.text[at] == mark[0]:
                yield Edit(at, at + 1, _FULL[mark[0]])


RULE = Rule(
    "TXT007",
    "Chinese text has full-width punctuation",
    Severity.WARNING,
    "Mixed marks look careless in print, and lines break in the wrong places.",
    "GB/T 15834-2011; 重訂標點符號手冊 (Taiwan, 2008); W3C, Requirements for Chinese Text Layout",
    """\
language: zh-Hans
tips: ["先听完,再追问。"]
""",
    """\
language: zh-Hans
tips: ["先听完，再追问。"]
""",
    check=check,
    fix=fix,
)
