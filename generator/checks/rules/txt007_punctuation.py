"""Chinese text has full-width punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.pattern import lazy
from generator.checks.rule import Edit, Match, Rule
from generator.checks.spoken import visible
from generator.checks.subject import Subject
from generator.diagnostics import Severity
from generator.spec import Leaf

_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
_ADDRESS = lazy(r"[a-z]{2,10}://\S+", re.IGNORECASE)
_H = "\u3400-\u9fff"
_CLOSED = f"{_H}」』”’）》"
_OPENED = f"{_H}「『“‘（《"
# A mark that touches a Han character. Of brackets those behind Han characters and those around
# some, with their partners; f(x) stays as it is wherever it stands.
_MARK = lazy(
    rf"(?<=[{_CLOSED}])[,;:?!](?![/\\])|[,;:?!](?=[{_OPENED}])"
    rf"|\((?:(?<=[{_CLOSED}]\()|(?=[^()\n]{{0,200}}\))(?=[^()\n]*[{_H}]))"
)

_PARTNER = lazy(r"[^()\n]{0,200}\)")


def _marks(leaf: Leaf) -> Iterator[tuple[int, str]]:
    """Offset and sign of each half-width mark of a text that should be full-width."""
    if leaf.authored and any(mark in leaf.value for mark in _FULL) and not leaf.value.isascii():
        seen = _ADDRESS.sub(lambda address: "\x00" * len(address[0]), visible(leaf.value))
        for mark in _MARK.finditer(seen):
            yield mark.start(), mark[0]
            if mark[0] == "(" and (partner := _PARTNER.match(seen, mark.end())):
                yield partner.end() - 1, ")"


def check(subject: Subject) -> Iterator[Match]:
    """Look for half-width punctuation beside Han characters."""
    if subject.language not in ("zh-Hans", "zh-Hant"):
        return
    for leaf in subject.loaded.leaves:
        for at, mark in _marks(leaf):
            message = f"half-width “{mark}” in Chinese text"
            yield Match(leaf.path, message, f"write “{_FULL[mark]}”", (at, at + 1))


def fix(subject: Subject) -> Iterator[Edit]:
    """Write the full-width marks, where the file has the mark itself and no escape for it."""
    document = subject.loaded.document
    if document is None or subject.language not in ("zh-Hans", "zh-Hant"):
        return
    for leaf in subject.loaded.leaves:
        for offset, mark in _marks(leaf):
            at = document.index_inside(leaf.path, offset)
            if at is not None and document.text[at] == mark:
                yield Edit(at, at + 1, _FULL[mark])


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
