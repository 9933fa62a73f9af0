"""A Markdown that somebody edited, back into the design.

The text is untrusted: no HTML, images, directives, marks or live words come out of it. What its
headings say decides where it stands: a level-two heading that begins with a number is a module,
a level-three heading with a known label is that label's section.
"""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt

from generator.diagnostics import InputError
from generator.locale import Catalog, available, load_catalog
from generator.render.marks import COLON, mark
from generator.source.characters import FORBIDDEN

_HEADING = re.compile(r"(?P<level>#{1,4})\s+(?P<text>.*\S)\s*\Z")
_NUMBERED = re.compile(r"(?P<number>\d{1,2})\s+(?P<title>.+)\Z")
_SECTIONS = (
    "goal", "script", "tone", "scenario", "expected", "follow_ups", "observe", "contingencies",
    "answers", "notes", "prepare",
)  # fmt: skip
_KINDS = {"expected": "fold.expected.with-aspect"}
_DEEPEST = 50
"""Levels of lists and quotes; what lies much deeper the page's parser leaves out without a word."""


def guess_catalog(markdown: str) -> Catalog:
    """The catalog whose labels stand most often as headings; English in doubt."""
    headings = {m["text"] for line in markdown.splitlines() if (m := _HEADING.match(line))}

    def hits(catalog: Catalog) -> int:
        return len(headings & {text for _, text in catalog.labels})

    catalogs = [load_catalog(language) for language in available()]
    best = max(catalogs, key=hits)
    return best if hits(best) else load_catalog("en")


def annotate(markdown: str, catalog: Catalog) -> str:
    """Add the directives that the text's headings ask for.

    Args:
        markdown: Untrusted Markdown.
        catalog: Whose labels its headings use.

    Returns:
        Annotated Markdown in which only our lines are directives.

    Raises:
        InputError: If lists and quotes are nested deeper than the page can show.
    """
    by_label = {getattr(catalog.labels, name): name for name in _SECTIONS}
    out = ["::::: header.cover", ""]
    section = block = back = False
    lines = [_literal(FORBIDDEN.sub("", line)) for line in markdown.splitlines()]
    headings = _headings(lines)
    for number, line in enumerate(lines):
        heading = _HEADING.match(line) if number in headings else None
        level = len(heading["level"]) if heading else 0
        text = heading["text"] if heading else ""
        if level in (1, 2, 3) and block:
            out += ["::::", ""]
            block = False
        if level == 2 and not section and not _NUMBERED.match(text):
            name = "positioning" if text == catalog.labels.positioning else "flow"
            out += [f":::: {name}", "", line]  # still on the first page
            block = True
        elif level == 2:
            out += [":::::", "", *_section(text, first=not back), ""]
            section, back = True, back or not _NUMBERED.match(text)
        elif level == 3 and section and text in by_label:
            name = by_label[text]
            out += [f":::: {_KINDS.get(name, name)}", "", line]
            block = True
        else:
            out.append(line)
    return "\n".join([*out, *(["::::"] if block else []), "", ":::::", ""])


@cache
def _parser() -> MarkdownIt:
    """Knows only what decides whether a line is a heading of the text itself."""
    parser = MarkdownIt("zero", {"maxNesting": 2 * _DEEPEST})
    parser.enable(["heading", "blockquote", "list", "fence"])
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


def _headings(lines: list[str]) -> set[int]:
    """Where headings stand that are in no list, quote or code."""
    tokens = _parser().parse("\n".join(lines))
    if any(token.level > _DEEPEST + 1 for token in tokens):
        raise InputError("its lists or quotes are nested too deeply to be printed")
    return {t.map[0] for t in tokens if t.type == "heading_open" and t.level == 0 and t.map}


def _section(text: str, *, first: bool) -> list[str]:
    """The opening of a module, or of a last section: the first of those begins a page."""
    numbered = _NUMBERED.match(text)
    if not numbered:
        return [f"::::: section.{'rubric' if first else 'tips'}", "", f"## {text}"]
    return [
        "::::: section.module",
        "",
        ":::: modhead",
        "",
        f"## {mark('number', numbered['number'])} {mark('title', numbered['title'])}",
        "",
        "::::",
    ]


def _literal(line: str) -> str:
    """Make sure that a line is no directive, at any depth of quotes and lists, or in code."""
    return line.replace(":::", f"{COLON}::")
