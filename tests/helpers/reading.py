"""The text of a Markdown, an HTML page or a PDF, as a reader gets it."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

from generator.render.html_body import _parser as handbook_parser

_VOID = ("br", "hr", "img", "link", "meta")
_UNREAD = ("style", "title", "script")


def squeeze(text: str) -> str:
    """Compatible characters as one, without blanks and what only shapes a line."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u00ad\u200b\u2060\ufe0e\ufe0f]", "", text)


def markdown_text(markdown: str) -> str:
    """What a published Markdown says, in the handbook's own grammar."""
    out = ""
    for token in handbook_parser().parse(markdown, {}):
        assert not token.type.startswith("container"), "a directive was published"
        if token.type == "fence":
            out += token.content
        for child in token.children or ():
            out += "\n" if child.type.endswith("break") else child.content
        out += "\n"
    return out


class Page(HTMLParser):
    """An HTML page.

    Attributes:
        text: Its text outside ``.furniture``.
        furniture: The text of its furniture.
        title: Of the document.
        outline: Every element with its classes, but for those that follow from the characters of a
            text: seams, icons, tails.
        links: Every address that it names.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = self.furniture = self.title = ""
        self.outline: list[str] = []
        self.links: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self.feed(html)
        self.close()
        assert not self._open, f"{self._open[-1]} is never closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        classes = (given.get("class") or "").split()
        if classes not in (["seam"], ["icon"], ["tail"]):
            self.outline.append(".".join([tag, *(c for c in classes if c != "seam")]))
        self.links += [v or "" for k, v in attrs if k in ("href", "src", "rel", "action", "data")]
        assert not any(key.startswith("on") for key in given), given
        if tag not in _VOID:
            inside = bool(self._open) and self._open[-1][1]
            self._open.append((tag, inside or "furniture" in classes))

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self._open.pop()
        assert opened == tag, f"<{opened}> is closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        tag, furniture = self._open[-1] if self._open else ("", False)
        if tag == "title":
            self.title += data
        elif furniture:
            self.furniture += data
        elif tag not in _UNREAD:
            self.text += data


def pdf_pages(path: Path) -> list[str]:
    """The text of each page of a PDF, in the order in which it is drawn."""
    made = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True
    )
    return made.stdout.decode().split("\f")[:-1]


def stands_in(line: str, pages: list[str]) -> bool:
    """Whether a squeezed line stands on one of the squeezed pages, or breaks between two."""
    if any(line in page for page in pages):
        return True
    return any(
        line[:cut] in one and line[cut:] in two
        for one, two in pairwise(pages)
        for cut in range(1, len(line))
    )
